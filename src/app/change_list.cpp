// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/change_list.h"

#include "core/row_changes.h"
#include "widgets/field_words.h"
#include "widgets/plain_tool_tip.h"

#include <algorithm>
#include <span>

namespace nextrung::app {

namespace {

using widgets::ChangeWords;
using widgets::FieldWords;

// As many characters as a dialog of the usual width has room for.
constexpr qsizetype longestValue = 36;
constexpr qsizetype longestLine = 80;
constexpr qsizetype longestHint = 2000;

/// As much of a long text as has room, with what stands around a place in it.
QString excerpt(const QString& text, qsizetype longest, qsizetype around = 0)
{
    if (text.size() <= longest)
        return text;
    const QString more = QStringLiteral("…");
    const qsizetype rest = text.size() - longest;
    const qsizetype from = std::clamp<qsizetype>(around - longest / 2, 0, rest);
    return (from > 0 ? more : QString()) + text.sliced(from, longest) + (from < rest ? more : QString());
}

/// Long values from about where they differ.
ChangeWords shortened(ChangeWords change)
{
    const auto differing = std::mismatch(change.before.cbegin(), change.before.cend(), change.after.cbegin(),
                                         change.after.cend());
    const qsizetype at = differing.first - change.before.cbegin();
    change.before = excerpt(change.before, longestValue, at);
    change.after = excerpt(change.after, longestValue, at);
    return change;
}

QTreeWidgetItem* lineOf(const QString& words, const QString& whole)
{
    auto* item = new QTreeWidgetItem({words});
    item->setToolTip(0, widgets::plainToolTip(excerpt(whole, longestHint)));
    return item;
}

/// What is said of one row.
QTreeWidgetItem* itemOf(std::span<const ChangeWords> changes)
{
    const ChangeWords& first = changes.front();
    if (first.kind != ChangeWords::Kind::Changed)
        return lineOf(FieldWords::line(first), FieldWords::line(first));
    const QString words = FieldWords::line(shortened(first));
    if (changes.size() == 1 && words.size() <= longestLine)
        return lineOf(words, FieldWords::line(first));
    QTreeWidgetItem* item = lineOf(first.what, first.what);
    for (const ChangeWords& each : changes)
        item->addChild(lineOf(FieldWords::fieldLine(shortened(each)), FieldWords::fieldLine(each)));
    return item;
}

}  // namespace

ChangeList::ChangeList(QWidget* parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("Changes"));
    connect(this, &QTreeWidget::itemChanged, this, &ChangeList::tickedChanged);
}

void ChangeList::showChanges(const core::Plan& before, const core::Plan& after, bool canTick)
{
    clear();
    rows_.clear();
    const std::vector<ChangeWords> changes = FieldWords::changes(before, after);
    count_ = static_cast<int>(changes.size());
    QList<QTreeWidgetItem*> items;
    for (auto first = changes.begin(); first != changes.end();) {
        const auto isOther = [row = first->row](const ChangeWords& each) { return each.row != row; };
        const auto next = std::find_if(first, changes.end(), isOther);
        QTreeWidgetItem* item = itemOf({first, next});
        // What stands at the top of a file is no row that could be put back.
        if (canTick && !first->row.table.empty())
            item->setCheckState(0, Qt::Unchecked);
        items.append(item);
        rows_.push_back(first->row);
        first = next;
    }
    addTopLevelItems(items);
    expandAll();
    if (!items.isEmpty())
        setCurrentItem(items.constFirst());
}

std::vector<core::ObjectRef> ChangeList::ticked() const
{
    std::vector<core::ObjectRef> rows;
    for (int at = 0; at < topLevelItemCount(); ++at) {
        if (topLevelItem(at)->checkState(0) == Qt::Checked)
            rows.push_back(rows_[static_cast<std::size_t>(at)]);
    }
    return rows;
}

QString ChangeList::summary(const core::Plan& before, const core::Plan& after)
{
    using Kind = core::RowChange::Kind;
    const std::vector<core::RowChange> changes = core::rowChanges(before, after);
    const auto count = [&changes](Kind kind) {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(),
                                              [kind](const auto& each) { return each.kind == kind; }));
    };
    QStringList parts;
    if (const int added = count(Kind::Added))
        parts.append(tr("%n added", nullptr, added));
    if (const int changed = count(Kind::Changed) + (core::differingAtTop(before, after).isEmpty() ? 0 : 1))
        parts.append(tr("%n changed", nullptr, changed));
    if (const int removed = count(Kind::Removed))
        parts.append(tr("%n deleted", nullptr, removed));
    return parts.isEmpty() ? tr("no changes") : parts.join(QStringLiteral(", "));
}

}  // namespace nextrung::app

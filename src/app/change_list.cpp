// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/change_list.h"

#include "core/text_search.h"
#include "widgets/messages.h"

#include <algorithm>
#include <iterator>

namespace nextrung::app {

namespace {

using Kind = core::RowChange::Kind;

/// What kind of row it is and what it is called: "activity “Read”".
QString nameOf(const core::RowChange& change, const core::Plan& before, const core::Plan& after)
{
    const QString kind = widgets::Messages::rowName(
        QString::fromLatin1(change.row.table.data(), static_cast<qsizetype>(change.row.table.size())));
    const QString title = core::titleOf(change.kind == Kind::Removed ? before : after, change.row);
    //: %1 is a kind of thing such as activity, %2 what this one is called
    return title.isEmpty() ? kind : ChangeList::tr("%1 “%2”").arg(kind, title);
}

}  // namespace

ChangeList::ChangeList(QWidget* parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("Changes"));
    connect(this, &QTreeWidget::itemChanged, this, &ChangeList::tickedChanged);
}

void ChangeList::showChanges(const core::Plan& before, const core::Plan& after, bool canTick)
{
    clear();
    changes_ = core::rowChanges(before, after);
    QList<QTreeWidgetItem*> items;
    for (const core::RowChange& change : changes_) {
        auto* item = new QTreeWidgetItem({line(change, before, after)});
        item->setToolTip(0, item->text(0));
        if (canTick)
            item->setCheckState(0, Qt::Unchecked);
        items.append(item);
    }
    addTopLevelItems(items);
    if (!items.isEmpty())
        setCurrentItem(items.constFirst());
}

std::vector<core::ObjectRef> ChangeList::ticked() const
{
    std::vector<core::ObjectRef> rows;
    for (int at = 0; at < topLevelItemCount(); ++at) {
        if (topLevelItem(at)->checkState(0) == Qt::Checked)
            rows.push_back(changes_[static_cast<std::size_t>(at)].row);
    }
    return rows;
}

QString ChangeList::line(const core::RowChange& change, const core::Plan& before, const core::Plan& after)
{
    const QString name = nameOf(change, before, after);
    if (change.kind == Kind::Added)
        return tr("Added: %1").arg(name);
    if (change.kind == Kind::Removed)
        return tr("Removed: %1").arg(name);
    QStringList fields;
    std::transform(change.fields.begin(), change.fields.end(), std::back_inserter(fields),
                   &widgets::Messages::fieldName);
    //: %1 is what was changed, e.g. activity “Read”; %2 are the names of its fields
    return tr("Changed: %1 (%2)").arg(name, fields.join(QStringLiteral(", ")));
}

QString ChangeList::summary(const core::Plan& before, const core::Plan& after)
{
    const std::vector<core::RowChange> changes = core::rowChanges(before, after);
    const auto count = [&changes](Kind kind) {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(),
                                              [kind](const auto& each) { return each.kind == kind; }));
    };
    QStringList parts;
    if (const int added = count(Kind::Added))
        parts.append(tr("%n added", nullptr, added));
    if (const int changed = count(Kind::Changed))
        parts.append(tr("%n changed", nullptr, changed));
    if (const int removed = count(Kind::Removed))
        parts.append(tr("%n removed", nullptr, removed));
    return parts.isEmpty() ? tr("no changes") : parts.join(QStringLiteral(", "));
}

}  // namespace nextrung::app

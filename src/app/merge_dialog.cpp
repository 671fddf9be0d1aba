// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge_dialog.h"

#include "app/change_list.h"
#include "report/dates.h"
#include "storage/conflicted_copy.h"
#include "widgets/merge_words.h"
#include "widgets/plain_tool_tip.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::app {

namespace {

enum Column { What, Ours, Theirs, columns };

Column columnOf(core::Side side)
{
    return side == core::Side::Ours ? Ours : Theirs;
}

QTableWidgetItem* readOnly(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(widgets::plainToolTip(text));
    return item;
}

QTableWidgetItem* choosable(const QString& text)
{
    QTableWidgetItem* item = readOnly(text);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    return item;
}

}  // namespace

CopyOrigin originOf(const QString& path)
{
    const QFileInfo file(path);
    CopyOrigin origin{file.owner()};
    if (const QDateTime written = file.lastModified(); written.isValid()) {
        origin.day = written.date();
        origin.time = written.time();
    }
    const std::optional<storage::ConflictedCopy> copy = storage::conflictedCopy(file.fileName());
    if (copy && !copy->who.isEmpty())
        origin.who = copy->who;
    if (copy && copy->day) {
        origin.day = copy->day;
        origin.time = copy->time;
    }
    return origin;
}

std::optional<core::Plan> mergeWithPerson(const PlanCopies& copies, QWidget* parent)
{
    MergeDialog dialog(copies, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.merged().plan;
}

MergeDialog::MergeDialog(PlanCopies copies, QWidget* parent)
    : QDialog(parent)
    , copies_(std::move(copies))
    , merged_(core::merge(copies_.base, copies_.ours, copies_.theirs))
    , shown_(merged_.conflicts)
    , summary_(new QLabel(this))
    , table_(new QTableWidget(0, columns, this))
    , incoming_(new ChangeList(this))
{
    setWindowTitle(isFromEarlier() ? tr("Bring back unsaved changes") : tr("Merge two copies"));
    build();
    fill(0);
    showState();
}

void MergeDialog::build()
{
    auto* column = new QVBoxLayout(this);
    summary_->setObjectName(QStringLiteral("summary"));
    summary_->setTextFormat(Qt::PlainText);
    summary_->setWordWrap(true);
    column->addWidget(summary_);
    table_->setObjectName(QStringLiteral("conflicts"));
    table_->setAccessibleName(isFromEarlier() ? tr("What differs") : tr("What both copies changed"));
    table_->setHorizontalHeaderLabels(
        {tr("What"),
         heading(isFromEarlier() ? tr("Your unsaved changes") : tr("Your copy"), copies_.ourOrigin),
         heading(isFromEarlier() ? tr("What is open now") : tr("The other copy"), copies_.theirOrigin)});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    for (int at = 0; at < columns; ++at) {
        QTableWidgetItem* title = table_->horizontalHeaderItem(at);
        title->setToolTip(widgets::plainToolTip(title->text()));
    }
    table_->verticalHeader()->hide();
    table_->setWordWrap(true);
    table_->setTabKeyNavigation(false);
    connect(table_, &QTableWidget::itemChanged, this, &MergeDialog::follow);
    column->addWidget(table_, 3);
    auto* words = new QLabel(
        isFromEarlier() ? tr("&What is open now has besides:") : tr("&What comes into your copy:"), this);
    words->setBuddy(incoming_);
    column->addWidget(words);
    incoming_->setObjectName(QStringLiteral("incoming"));
    column->addWidget(incoming_, 2);
    column->addWidget(buildButtons());
    incoming_->showChanges(copies_.ours, merged_.plan, false);
    table_->setVisible(!shown_.empty());
    const bool isAnything = !shown_.empty() || incoming_->count() > 0;
    words->setVisible(isAnything);
    incoming_->setVisible(isAnything);
    // Fits a screen of 1100 × 700.
    resize(860, !shown_.empty() ? 600 : isAnything ? 420 : 160);
}

QWidget* MergeDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* ours = buttons->addButton(isFromEarlier() ? tr("All &unsaved changes") : tr("All from &yours"),
                                    QDialogButtonBox::ActionRole);
    auto* theirs = buttons->addButton(isFromEarlier() ? tr("All as &open now") : tr("All from the &other"),
                                      QDialogButtonBox::ActionRole);
    merge_ = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    ours->setObjectName(QStringLiteral("allOurs"));
    theirs->setObjectName(QStringLiteral("allTheirs"));
    merge_->setObjectName(QStringLiteral("merge"));
    connect(ours, &QPushButton::clicked, this, [this] { chooseAll(core::Side::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(core::Side::Theirs); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* each : {ours, theirs})
        each->setVisible(!shown_.empty());
    return buttons;
}

QString MergeDialog::heading(const QString& copy, const CopyOrigin& origin)
{
    QStringList facts;
    if (!origin.who.isEmpty())
        facts.append(origin.who);
    if (origin.day)
        facts.append(report::dayAndTime(QLocale(), *origin.day, origin.time));
    //: %1 is "Your copy" or "The other copy", %2 who wrote it and when.
    return facts.isEmpty() ? copy : tr("%1 (%2)").arg(copy, facts.join(QStringLiteral(", ")));
}

void MergeDialog::fill(std::size_t first)
{
    const QScopedValueRollback<bool> filling(isFilling_, true);
    const widgets::MergeInput input{copies_.base, copies_.ours, copies_.theirs};
    table_->setRowCount(static_cast<int>(shown_.size()));
    for (int row = static_cast<int>(first); row < table_->rowCount(); ++row) {
        const core::MergeConflict& conflict = shown_[static_cast<std::size_t>(row)];
        QTableWidgetItem* what = readOnly(widgets::MergeWords::subject(conflict, input));
        if (const QString why = widgets::MergeWords::reason(conflict, input); !why.isEmpty())
            what->setText(what->text() + QLatin1Char('\n') + why);
        table_->setItem(row, What, what);
        for (const core::Side side : {core::Side::Ours, core::Side::Theirs})
            table_->setItem(row, columnOf(side), choosable(widgets::MergeWords::side(conflict, input, side)));
    }
    if (first == 0 && !shown_.empty())
        table_->setCurrentCell(0, Ours);
    table_->resizeRowsToContents();
}

void MergeDialog::follow(const QTableWidgetItem* item)
{
    if (isFilling_ || item->column() == What)
        return;
    const core::Side side = item->column() == Ours ? core::Side::Ours : core::Side::Theirs;
    choose(item->row(), item->checkState() == Qt::Checked ? side : core::otherThan(side));
}

void MergeDialog::choose(int row, core::Side side)
{
    mark(row, side);
    mergeAnew();
}

void MergeDialog::chooseAll(core::Side side)
{
    // What is chosen can bring up further rows.
    for (int row = 0; row < table_->rowCount();) {
        for (; row < table_->rowCount(); ++row)
            mark(row, side);
        mergeAnew();
    }
}

void MergeDialog::mark(int row, core::Side side)
{
    const QScopedValueRollback<bool> filling(isFilling_, true);
    table_->item(row, columnOf(side))->setCheckState(Qt::Checked);
    table_->item(row, columnOf(core::otherThan(side)))->setCheckState(Qt::Unchecked);
    choices_[shown_[static_cast<std::size_t>(row)].key()] = side;
}

void MergeDialog::mergeAnew()
{
    merged_ = core::merge(copies_.base, copies_.ours, copies_.theirs, choices_);
    incoming_->showChanges(copies_.ours, merged_.plan, false);
    showState();
}

void MergeDialog::showState()
{
    // One choice can bring up another conflict, as a loop that only the other copy's link closes.
    const std::size_t before = shown_.size();
    for (const core::MergeConflict& conflict : merged_.conflicts) {
        const auto isIt = [&](const core::MergeConflict& each) { return each.key() == conflict.key(); };
        if (std::none_of(shown_.begin(), shown_.end(), isIt))
            shown_.push_back(conflict);
    }
    if (shown_.size() > before)
        fill(before);
    const auto open = std::count_if(merged_.conflicts.begin(), merged_.conflicts.end(),
                                    [](const core::MergeConflict& each) { return !each.chosen; });
    QStringList text;
    if (!isFromEarlier())
        text += tr("%n change(s) of the other copy come(s) into yours.", nullptr, incoming_->count());
    if (open > 0)
        text += isFromEarlier() ? tr("%n must be chosen: it is changed in both. Tick what is to stay.",
                                     nullptr, static_cast<int>(open))
                                : tr("%n must be chosen: both copies changed it. Tick what is to stay.",
                                     nullptr, static_cast<int>(open));
    QStringList lines{text.join(QLatin1Char(' ')), copies_.baseWords};
    lines.removeAll(QString());
    summary_->setText(lines.join(QLatin1Char('\n')));
    merge_->setEnabled(open == 0);
}

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/baselines_dialog.h"

#include "core/activity/activity_edits.h"
#include "core/activity/baseline_edits.h"
#include "report/dates.h"
#include "widgets/plan/agree_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace nextrung::widgets {

using core::Baseline;
using core::Id;
using core::Plan;

namespace {

enum PlanColumn { TitleColumn, DayColumn, PersonColumn, EndColumn };
enum SlipColumn { ActivityColumn, AgreedColumn, NowColumn, SlipColumn };

QTreeWidget* listOf(const QStringList& headers, const QString& name, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setHeaderLabels(headers);
    list->setAccessibleName(name);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    return list;
}

/// Holds the translations of `slipText`.
class SlipTexts {
    Q_DECLARE_TR_FUNCTIONS(SlipTexts)

public:
    static QString of(int days)
    {
        if (days == 0)
            return tr("as agreed");
        return days > 0 ? tr("%n working day(s) later", nullptr, days)
                        : tr("%n working day(s) earlier", nullptr, -days);
    }
};

}  // namespace

QString slipText(int workingDays)
{
    return SlipTexts::of(workingDays);
}

BaselinesDialog::BaselinesDialog(Workbench& bench, std::optional<Id<Baseline>> compared, QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , plans_(listOf({tr("Agreed plan"), tr("On"), tr("With"), tr("End of all")}, tr("Agreed plans"), this))
    , summary_(new QLabel(this))
    , slips_(listOf({tr("Activity"), tr("Agreed finish"), tr("Now"), tr("Slip")}, tr("What slipped"), this))
    , remove_(new QPushButton(tr("Remove"), this))
{
    setWindowTitle(tr("Agreed plans"));
    auto* intro = new QLabel(tr("The chosen one is shown on the timeline. F2 renames it."), this);
    auto* agree = new QPushButton(tr("Agree this plan…"), this);
    agree->setAutoDefault(false);
    remove_->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(agree);
    row->addWidget(remove_);
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(plans_, 1);
    column->addLayout(row);
    column->addWidget(summary_);
    column->addWidget(slips_, 2);
    column->addWidget(buttons);
    summary_->setWordWrap(true);
    plans_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    slips_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(agree, &QPushButton::clicked, this, &BaselinesDialog::agree);
    connect(remove_, &QPushButton::clicked, this, &BaselinesDialog::remove);
    connect(plans_, &QTreeWidget::currentItemChanged, this, &BaselinesDialog::fillSlips);
    connect(plans_, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item) { rename(*item); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    resize(640, 520);
    fill();
    for (int at = 0; compared && at < plans_->topLevelItemCount(); ++at) {
        if (plans_->topLevelItem(at)->data(TitleColumn, Qt::UserRole).toULongLong() == compared->bits())
            plans_->setCurrentItem(plans_->topLevelItem(at));
    }
}

std::optional<Id<Baseline>> BaselinesDialog::chosen() const
{
    const QTreeWidgetItem* item = plans_->currentItem();
    return item ? std::optional(Id<Baseline>(item->data(TitleColumn, Qt::UserRole).toULongLong()))
                : std::nullopt;
}

void BaselinesDialog::fill()
{
    const Plan& plan = bench_.document.plan();
    const QLocale locale;
    const std::optional<Id<Baseline>> before = chosen();
    isFilling_ = true;
    plans_->clear();
    for (const Baseline* baseline : core::baselinesOf(plan)) {
        const core::PlanVariance variance = core::varianceOf(plan, bench_.document.schedule(), *baseline);
        const core::Person* with = core::find(plan, baseline->agreedWith);
        auto* item = new QTreeWidgetItem(plans_,
                                         {baseline->title,
                                          report::dateInTable(locale, baseline->agreedOn.value_or(QDate())),
                                          with ? with->name : QString(),
                                          variance.finishDays ? slipText(*variance.finishDays) : QString()});
        item->setData(TitleColumn, Qt::UserRole, static_cast<qulonglong>(baseline->id.bits()));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (!plans_->currentItem() || before == baseline->id)
            plans_->setCurrentItem(item);
    }
    isFilling_ = false;
    fillSlips();
}

void BaselinesDialog::fillSlips()
{
    if (isFilling_)
        return;
    slips_->clear();
    const Plan& plan = bench_.document.plan();
    const core::Schedule& schedule = bench_.document.schedule();
    const Baseline* baseline = core::find(plan, chosen());
    remove_->setEnabled(baseline != nullptr);
    if (!baseline)
        return summary_->setText(tr("No plan is agreed yet."));
    const QLocale locale;
    const core::PlanVariance variance = core::varianceOf(plan, schedule, *baseline);
    std::map<Id<core::Activity>, QDate> agreed;
    for (const core::BaselineSpan& span : baseline->spans)
        agreed[span.activity] = span.finish.value_or(QDate());
    for (const core::TreeRow& row : core::activityTree(plan)) {
        const core::ActivityVariance* its = variance.find(row.activity->id);
        const bool isPhase = row.activity->kind == core::Activity::Kind::Phase;
        const core::ScheduledActivity* dates = schedule.find(row.activity->id);
        new QTreeWidgetItem(slips_,
                            {row.activity->title,
                             its ? report::dateInTable(locale, agreed[row.activity->id]) : QString(),
                             dates ? report::dateInTable(locale, dates->finish) : QString(),
                             its && its->finishDays ? slipText(*its->finishDays)
                                 : its || isPhase   ? QString()
                                                    : tr("not agreed")});
    }
    QStringList words;
    if (variance.finishDays)
        words << tr("End of all: %1.").arg(slipText(*variance.finishDays));
    if (!variance.added.empty())
        words << tr("%n added since.", nullptr, static_cast<int>(variance.added.size()));
    if (variance.dropped > 0)
        words << tr("%n dropped since.", nullptr, variance.dropped);
    summary_->setText(words.join(QLatin1Char(' ')));
}

void BaselinesDialog::rename(const QTreeWidgetItem& item)
{
    if (isFilling_)
        return;
    const Id<Baseline> id(item.data(TitleColumn, Qt::UserRole).toULongLong());
    const QString title = item.text(TitleColumn);
    const core::Outcome outcome
        = bench_.document.apply(tr("Rename agreed plan"), [id, &title](const Plan& plan) {
              return core::renameBaseline(plan, id, title);
          });
    if (!outcome)
        fill();  // the name that it has
}

void BaselinesDialog::remove()
{
    const std::optional<Id<Baseline>> id = chosen();
    if (!id)
        return;
    [[maybe_unused]] const core::Outcome outcome
        = bench_.document.apply(tr("Remove agreed plan"), [id](const Plan& plan) -> core::Result<Plan> {
              return core::removeRow(plan, *id);
          });
    fill();
}

void BaselinesDialog::agree()
{
    if (AgreeDialog(bench_, this).exec() == QDialog::Accepted)
        fill();
}

}  // namespace nextrung::widgets

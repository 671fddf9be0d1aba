// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_details.h"

#include "drawing/ladder_format.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/layer_chooser.h"
#include "widgets/number_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>
#include <array>

namespace nextrung::widgets {

using core::Activity;
using core::Timing;

namespace {

constexpr std::array timings{Timing::Work,      Timing::Length,    Timing::Window,
                             Timing::Recurring, Timing::Milestone, Timing::Phase};

}  // namespace

ActivityDetails::ActivityDetails(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , timing_(new QComboBox(this))
    , sort_(new QComboBox(this))
    , start_(new DateField(bench.appearance, this))
    , finish_(new DateField(bench.appearance, this))
    , work_(new NumberField(this, 10000))
    , progress_(new QSlider(Qt::Horizontal, this))
    , percent_(new QLabel(this))
    , cost_(new NumberField(this, 10000000))
    , currency_(new QLineEdit(this))
    , paidBy_(new QLineEdit(this))
    , reachedWhen_(new QLineEdit(this))
    , kept_(new QCheckBox(this))
    , layer_(new LayerChooser(this))
    , progressRow_(beside({progress_, percent_}))
    , costRow_(beside({cost_, currency_}))
    , form_(addForm())
{
    for (const Timing each : timings)
        timing_->addItem(QString(), static_cast<int>(each));
    fillChoices<Activity::Form>(*sort_);
    for (QComboBox* box : {timing_, sort_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    progress_->setRange(0, 100);
    progress_->setSingleStep(5);
    progress_->setPageStep(25);
    percent_->setFixedWidth(44);
    percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    currency_->setFixedWidth(54);
    currency_->setMaxLength(3);
    for (QWidget* field : std::initializer_list<QWidget*>{
             timing_, sort_, start_, finish_, work_, progressRow_, costRow_, paidBy_, reachedWhen_, layer_})
        form_->addRow(quiet(), field);
    form_->addRow(kept_);
    connectDates();
    connectFields();
    connectCost();
}

void ActivityDetails::connectDates()
{
    onChoice<Timing>(*timing_, this, [this](Timing timing) { pickTiming(timing); });
    connect(start_, &DateField::picked, this, [this](std::optional<QDate> day) { pickStart(*day); });
    connect(finish_, &DateField::picked, this, [this](std::optional<QDate> day) { pickFinish(*day); });
    connect(kept_, &QCheckBox::clicked, this, [this](bool isKept) {
        const Activity* activity = commands().selected();
        if (activity && activity->recurs)
            keepFirstDay(isKept);
        else
            commands().toggleKept();
    });
}

// A kind that is not known is scheduled like an activity: its dates may follow from what is chosen already.
void ActivityDetails::pickTiming(Timing timing)
{
    const Activity* activity = commands().selected();
    if (activity && !activity->kind.isKnown() && core::timingOf(*activity) == timing)
        commands().changeRow(tr("Change kind"), [](Activity& row) { row.kind = Activity::Kind::Activity; });
    else
        commands().setTiming(timing);
}

// The last day of what comes again is a limit of its own.
void ActivityDetails::pickStart(QDate day)
{
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (dates && commands().selected()->recurs)
        commands().changeRow(tr("Change dates"), [day](Activity& row) { row.keptStart = day; });
    else if (dates)
        commands().keep(day, std::max(day, dates->finish));
}

void ActivityDetails::pickFinish(QDate day)
{
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (dates)
        commands().keep(std::min(day, dates->start), day);
}

void ActivityDetails::keepFirstDay(bool isKept)
{
    const QDate start = commands().selectedDates()->start;
    commands().changeRow(isKept ? tr("Keep these dates") : tr("Let the plan decide"),
                         [isKept, start](Activity& row) {
                             row.keptStart = isKept ? std::optional(start) : std::nullopt;
                             row.keptFinish.reset();
                         });
}

void ActivityDetails::connectFields()
{
    onChoice<Activity::Form>(*sort_, this, [this](Activity::Form form) {
        commands().changeRow(tr("Change the type of activity"), [form](Activity& row) { row.form = form; });
    });
    connect(work_, &NumberField::picked, this, [this](std::optional<double> hours) {
        commands().changeRow(tr("Change hours"), [hours](Activity& row) { row.workHours = hours; });
    });
    connect(progress_, &QSlider::valueChanged, this, [this](int percent) {
        const Activity* activity = commands().selected();
        if (activity && percent != drawing::wholePercent(activity->progress))
            commands().setProgress(percent / 100.0);
    });
    connect(reachedWhen_, &QLineEdit::editingFinished, this, [this] {
        commands().changeRow(tr("Change when it is reached"),
                             [this](Activity& row) { row.reachedWhen = reachedWhen_->text(); });
    });
    connect(layer_, &LayerChooser::picked, this, [this](core::Layer layer) {
        commands().changeRow(tr("Change who may see it"), [layer](Activity& row) { row.layer = layer; });
    });
}

void ActivityDetails::connectCost()
{
    connect(cost_, &NumberField::picked, this, [this](std::optional<double> cost) {
        commands().changeRow(tr("Change cost"), [cost](Activity& row) { row.cost = cost; });
    });
    connect(currency_, &QLineEdit::editingFinished, this, [this] {
        const QString code = currency_->text().trimmed().toUpper();
        commands().changeRow(tr("Change cost"), [code](Activity& row) { row.costCurrency = code; });
    });
    connect(paidBy_, &QLineEdit::editingFinished, this, [this] {
        commands().changeRow(tr("Change who pays"), [this](Activity& row) { row.paidBy = paidBy_->text(); });
    });
}

void ActivityDetails::refresh()
{
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (!activity || !dates)
        return;
    const Timing timing = core::timingOf(*activity);
    const bool isPhase = timing == Timing::Phase;
    refreshTiming(*activity);
    start_->setDay(dates->start);
    finish_->setDay(dates->finish);
    start_->setEnabled(!isPhase);
    finish_->setEnabled(!isPhase && timing != Timing::Recurring);
    form_->setRowVisible(start_, timing != Timing::Milestone);
    work_->setNumber(isPhase ? dates->workHours : activity->workHours.value_or(0));
    work_->setEnabled(!isPhase);
    work_->setSuffix(timing == Timing::Recurring ? tr(" h each time", "after a number of hours")
                                                 : tr(" h", "after a number of hours"));
    form_->setRowVisible(work_, timing != Timing::Milestone && timing != Timing::Length);
    progress_->setValue(drawing::wholePercent(dates->progress));
    progress_->setEnabled(!isPhase);
    percent_->setText(drawing::percentText(dates->progress, QLocale()));
    kept_->setVisible(!isPhase && timing != Timing::Window);
    kept_->setText(timing == Timing::Recurring ? tr("Keep the first day") : tr("Keep these dates"));
    kept_->setChecked(activity->keptStart || activity->keptFinish);
    layer_->setLayer(activity->layer);
    reachedWhen_->setText(activity->reachedWhen);
    reachedWhen_->setCursorPosition(0);
    form_->setRowVisible(reachedWhen_, !isPhase);
    refreshCost(*activity);
}

void ActivityDetails::refreshTiming(const Activity& activity)
{
    showTiming(activity);
    const bool isFull = std::any_of(plan().activities.begin(), plan().activities.end(),
                                    [&activity](const auto& each) { return each->parent == activity.id; });
    timing_->setEnabled(!isFull);
    timing_->setToolTip(isFull ? tr("It is a phase as long as there is something in it")
                               : tr("What its dates follow from"));
    showChoice(*sort_, activity.form);
    // A milestone takes no form of its own, but what a file says of it is not hidden.
    const bool isPlain = activity.form == Activity::Form::Task;
    form_->setRowVisible(sort_,
                         activity.kind != Activity::Kind::Phase
                             && !(activity.kind == Activity::Kind::Milestone && isPlain));
}

void ActivityDetails::showTiming(const Activity& activity)
{
    if (!activity.kind.isKnown())
        return showUnknown(*timing_, activity.kind.word());
    forgetUnknown(*timing_);
    timing_->setCurrentIndex(timing_->findData(static_cast<int>(core::timingOf(activity))));
}

void ActivityDetails::refreshCost(const Activity& activity)
{
    const bool isActivity = activity.kind == Activity::Kind::Activity;
    cost_->setNumber(activity.cost);
    currency_->setText(activity.costCurrency);
    paidBy_->setText(activity.paidBy);
    form_->setRowVisible(costRow_, isActivity);
    form_->setRowVisible(paidBy_, isActivity);
}

void ActivityDetails::retranslate()
{
    nameField(*form_, timing_, tr("Kind", "of an activity: what its dates follow from"));
    nameField(*form_, sort_, tr("Type", "of an activity: a task, a course, a talk"));
    nameField(*form_, start_, tr("Start"));
    nameField(*form_, finish_, tr("Finish"));
    nameField(*form_, work_, tr("Work"));
    nameField(*form_, progressRow_, tr("Progress"));
    nameField(*form_, costRow_, tr("Cost"));
    nameField(*form_, paidBy_, tr("Paid by"));
    nameField(*form_, reachedWhen_, tr("Reached when"));
    nameField(*form_, layer_, tr("Who may see it"));
    const QStringList names{tr("Hours of work"), tr("A length in days"), tr("Days of a course"),
                            tr("A rhythm"),      tr("Milestone"),        tr("Phase")};
    for (int at = 0; at < names.size(); ++at)
        timing_->setItemText(at, names.at(at));
    int at = 0;
    for (const auto& [form, word] : core::Words<Activity::Form>::list)
        sort_->setItemText(at++, FieldWords::choiceItem(QString::fromLatin1(word)));
    reachedWhen_->setToolTip(tr("How we know that it is reached; printed beside milestones"));
    progress_->setAccessibleName(tr("Progress"));
    cost_->setAccessibleName(tr("Cost"));
    currency_->setAccessibleName(tr("Currency"));
    currency_->setToolTip(tr("Currency, three letters"));
    kept_->setToolTip(tr("The schedule moves an activity unless its dates are kept"));
}

}  // namespace nextrung::widgets

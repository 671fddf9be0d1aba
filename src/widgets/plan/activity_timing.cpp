// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_timing.h"

#include "core/calendar.h"
#include "core/schedule/network.h"
#include "core/sessions.h"
#include "report/dates.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/number_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Recurrence;
using core::Timing;

namespace {

constexpr double mostHoursAWeek = 168;
constexpr double mostDays = 3650;
constexpr double mostSteps = 99;

std::optional<int> wholeOf(std::optional<double> number)
{
    return number ? std::optional(qRound(*number)) : std::nullopt;
}

}  // namespace

ActivityTiming::ActivityTiming(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , form_(addForm())
    , length_(new NumberField(this, mostDays, 0))
    , unit_(new QComboBox(this))
    , lengthRow_(beside({length_, unit_}))
    , load_(new NumberField(this, mostHoursAWeek))
    , every_(new NumberField(this, mostSteps, 0))
    , rhythm_(new QComboBox(this))
    , everyRow_(beside({every_, rhythm_}))
    , weekdays_(new WeekdayButtons(this))
    , until_(new DateField(bench.appearance, this))
    , skip_(new QComboBox(this))
    , times_(quiet())
    , problem_(coloured(drawing::Token::CritInk))
    , skipped_(nullptr)
{
    setHeading(QString());
    length_->setMinimum(1);
    every_->setMinimum(1);
    fillChoices<Activity::LengthUnit>(*unit_);
    fillChoices<Recurrence::Unit>(*rhythm_);
    for (QWidget* field :
         std::initializer_list<QWidget*>{lengthRow_, load_, everyRow_, weekdays_, until_, skip_})
        form_->addRow(quiet(), field);
    skipped_ = addList();
    column().addWidget(times_);
    column().addWidget(problem_);
    connectLength();
    connectRhythm();
}

void ActivityTiming::connectLength()
{
    connect(length_, &NumberField::picked, this, [this](std::optional<double> days) {
        commands().changeRow(tr("Change length"), [days](Activity& row) { row.length = wholeOf(days); });
    });
    onChoice<Activity::LengthUnit>(*unit_, this, [this](Activity::LengthUnit unit) {
        commands().changeRow(tr("Change length"), [unit](Activity& row) { row.lengthUnit = unit; });
    });
    connect(load_, &NumberField::picked, this, [this](std::optional<double> hours) {
        commands().changeRow(tr("Change hours a week"), [hours](Activity& row) {
            row.hoursAWeek = hours;
            row.workHours.reset();
        });
    });
}

void ActivityTiming::connectRhythm()
{
    connect(every_, &NumberField::picked, this, [this](std::optional<double> steps) {
        changeRhythm([steps](Recurrence& rule) { rule.every = wholeOf(steps).value_or(1); });
    });
    onChoice<Recurrence::Unit>(*rhythm_, this, [this](Recurrence::Unit unit) {
        changeRhythm([unit](Recurrence& rule) { rule.unit = unit; });
    });
    connect(weekdays_, &WeekdayButtons::picked, this, &ActivityTiming::pickDays);
    connect(until_, &DateField::picked, this, [this](std::optional<QDate> day) {
        commands().changeRow(tr("Change last day"), [day](Activity& row) {
            row.recurs->until = day;
            row.keptFinish.reset();
        });
    });
    connect(skip_, &QComboBox::activated, this, [this](int at) {
        const QDate day = skip_->itemData(at).toDate();
        if (day.isValid())
            changeRhythm([day](Recurrence& rule) { rule.skipped.push_back(day); });
    });
}

void ActivityTiming::pickDays(const WeekdayButtons::Days& days)
{
    const Activity* activity = commands().selected();
    if (activity && days.empty() && !activity->recurs) {
        refresh();
        problem_->setText(tr("A course needs at least one day of the week."));
        problem_->show();
        return;
    }
    commands().changeRow(tr("Change days of the week"), [&days](Activity& row) { row.onDays = days; });
}

void ActivityTiming::changeRhythm(const std::function<void(Recurrence&)>& change)
{
    const Activity* activity = commands().selected();
    if (activity && activity->recurs)
        commands().changeRow(tr("Change rhythm"), [&change](Activity& row) { change(*row.recurs); });
}

void ActivityTiming::refresh()
{
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (!activity || !dates)
        return;
    const Timing timing = core::timingOf(*activity);
    const bool isLength = timing == Timing::Length;
    const std::vector<QDate> days
        = core::sessionDays(*activity, core::Calendar(plan()), dates->start, dates->finish);
    setHeading(headingOf(timing));
    form_->setRowVisible(lengthRow_, isLength);
    form_->setRowVisible(load_, isLength);
    length_->setNumber(activity->length);
    showChoice(*unit_, activity->lengthUnit);
    load_->setNumber(core::loadOf(*activity));
    refreshRhythm(*activity);
    refreshSkips(*activity, days);
    times_->setText(timesText(*activity, days));
    times_->setVisible(!times_->text().isEmpty());
    problem_->setText(problemOf(*activity, days));
    problem_->setVisible(!problem_->text().isEmpty());
    setVisible(isLength || core::hasSessions(*activity));
}

QString ActivityTiming::headingOf(Timing timing)
{
    switch (timing) {
    case Timing::Window:
        return tr("Days");
    case Timing::Recurring:
        return tr("Rhythm");
    default:
        return tr("Length");
    }
}

void ActivityTiming::refreshRhythm(const Activity& activity)
{
    const bool recurs = activity.recurs.has_value();
    for (QWidget* field : std::initializer_list<QWidget*>{everyRow_, until_})
        form_->setRowVisible(field, recurs);
    form_->setRowVisible(weekdays_, core::hasSessions(activity));
    weekdays_->setDays(activity.onDays);
    if (!recurs)
        return;
    every_->setNumber(activity.recurs->every);
    showChoice(*rhythm_, activity.recurs->unit);
    until_->setOptional(core::profileOf(plan()).goalDate.value_or(commands().selectedDates()->finish));
    until_->setPlaceholderText(tr("the goal"));
    until_->setDay(activity.keptFinish ? activity.keptFinish : activity.recurs->until);
}

void ActivityTiming::refreshSkips(const Activity& activity, const std::vector<QDate>& days)
{
    clear(*skipped_);
    skip_->clear();
    form_->setRowVisible(skip_, activity.recurs.has_value());
    if (!activity.recurs)
        return;
    const QLocale locale;
    for (const QDate day : activity.recurs->skipped) {
        const QString text = report::dateWithWeekday(locale, day);
        addRow(*skipped_, quiet(tr("not on %1").arg(text)), tr("Take place on %1 after all").arg(text),
               [this, day] {
                   changeRhythm([day](Recurrence& rule) {
                       rule.skipped.erase(std::remove(rule.skipped.begin(), rule.skipped.end(), day),
                                          rule.skipped.end());
                   });
               });
    }
    skip_->addItem(tr("Choose a day…"));
    for (const QDate day : days) {
        if (day >= bench().document.today())
            skip_->addItem(report::dateWithWeekday(locale, day), day);
    }
}

QString ActivityTiming::timesText(const Activity& activity, const std::vector<QDate>& days) const
{
    if (days.empty())
        return {};
    const QLocale locale;
    const double each = core::workOf(activity) / (activity.recurs ? 1.0 : static_cast<double>(days.size()));
    //: A number of times, then the first and the last day and the hours of all of them.
    return tr("%n time(s), %1 to %2, %3 h in all", nullptr, static_cast<int>(days.size()))
        .arg(report::dateWithWeekday(locale, days.front()), report::dateWithWeekday(locale, days.back()),
             report::hoursNumber(locale, each * static_cast<double>(days.size())));
}

QString ActivityTiming::problemOf(const Activity& activity, const std::vector<QDate>& days) const
{
    if (core::hasSessions(activity) && days.empty())
        return tr("It never takes place: no such day lies between its first and its last.");
    if (activity.length && activity.keptStart && activity.keptFinish)
        return tr("Its dates are kept. The length counts once the plan decides.");
    return {};
}

void ActivityTiming::retranslate()
{
    nameField(*form_, lengthRow_, tr("Length"));
    nameField(*form_, load_, tr("It takes"));
    nameField(*form_, everyRow_, tr("Every"));
    nameField(*form_, weekdays_, tr("On"));
    nameField(*form_, until_, tr("Until"));
    nameField(*form_, skip_, tr("Not on"));
    length_->setAccessibleName(tr("Length in days"));
    unit_->setItemText(0, tr("working days"));
    unit_->setItemText(1, tr("calendar days"));
    unit_->setAccessibleName(tr("Which days count"));
    load_->setAccessibleName(tr("What it takes of each week"));
    load_->setSuffix(tr(" h a week", "after a number of hours"));
    every_->setAccessibleName(tr("How many days, weeks or months apart"));
    rhythm_->setAccessibleName(tr("Days, weeks or months"));
    const QStringList units{tr("days", "every n"), tr("weeks", "every n"), tr("months", "every n")};
    for (int at = 0; at < units.size(); ++at)
        rhythm_->setItemText(at, units.at(at));
    weekdays_->retranslate();
    until_->setToolTip(tr("The last day; empty: until the goal"));
    skip_->setAccessibleName(tr("A day on which it does not take place"));
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_schedule.h"

#include "core/activity/baseline_edits.h"
#include "core/activity/timing_edits.h"
#include "core/sessions.h"
#include "report/dates.h"
#include "report/timeline_words.h"
#include "widgets/messages.h"
#include "widgets/plan/effect_words.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Conflict;
using drawing::Token;

namespace {

QString spanText(QDate first, QDate last)
{
    const QLocale locale;
    if (first == last)
        return report::dateWithWeekday(locale, first);
    //: The first and the last day of something.
    return ActivitySchedule::tr("%1 to %2")
        .arg(report::dayAndMonth(locale, first), report::dateInTable(locale, last));
}

/// Whether it may begin on any day and has not yet: a course or a rhythm has days of its own.
bool isStillToStart(const Activity& activity)
{
    const core::Timing timing = core::timingOf(activity);
    return (timing == core::Timing::Work || timing == core::Timing::Length) && activity.progress <= 0
        && !activity.startedOn;
}

/// What gives way if the last of a chain ends later.
enum class Slip { Deadline, PhaseDeadline, LastFinish, Buffer, Goal };

// The goal itself never moves.
Slip slipOf(const core::Plan& plan, const core::Schedule& schedule, const Activity& activity)
{
    const core::Calendar calendar(plan);
    const QDate latest = schedule.find(activity.id)->latestFinish;
    for (const Activity* each = &activity; each; each = core::find(plan, each->parent)) {
        if (each->deadline && calendar.onOrBefore(*each->deadline) == latest)
            return each == &activity ? Slip::Deadline : Slip::PhaseDeadline;
    }
    if (!schedule.goal)
        return Slip::LastFinish;
    const QDate limit = calendar.plusWorkingDays(calendar.onOrBefore(*schedule.goal), -schedule.bufferKept);
    if (latest < limit)
        return Slip::LastFinish;
    return schedule.bufferKept > 0 ? Slip::Buffer : Slip::Goal;
}

/// Of an activity without slack and what moves with it: the first that has a deadline to miss, else the last.
const Activity& firstToGiveWay(const core::Plan& plan, const core::Schedule& schedule,
                               const Activity& activity)
{
    std::vector<core::Id<Activity>> rows = core::movesWith(plan, schedule, activity.id);
    rows.insert(rows.begin(), activity.id);
    std::stable_sort(rows.begin(), rows.end(), [&schedule](core::Id<Activity> a, core::Id<Activity> b) {
        return schedule.find(a)->finish < schedule.find(b)->finish;
    });
    for (const core::Id<Activity> row : rows) {
        const Slip slip = slipOf(plan, schedule, *plan.activities.find(row));
        if (schedule.find(row)->critical && (slip == Slip::Deadline || slip == Slip::PhaseDeadline))
            return *plan.activities.find(row);
    }
    const Activity* last = core::find(plan, core::lastToMove(plan, schedule, activity.id));
    return last ? *last : activity;
}

/// What is kept and cannot wait for an activity that is free, nor for what moves with it; or nothing.
const Activity* keptAfter(const core::Plan& plan, const core::Schedule& schedule, const Activity& activity)
{
    const core::ScheduledActivity* its = schedule.find(activity.id);
    if (its->kept)
        return nullptr;
    for (std::size_t step = 0; its && !its->kept && step < schedule.activities.size(); ++step) {
        const bool hasNext = its->nextInLine && its->freeSlackDays.value_or(1) <= 0;
        its = hasNext ? schedule.find(*its->nextInLine) : nullptr;
    }
    return its && its->kept ? plan.activities.find(its->id) : nullptr;
}

/// The days from today on that it falls on though nobody works then: a Sunday, a day without hours.
std::vector<QDate> sessionsOnDaysOff(const core::Plan& plan, const Activity& activity,
                                     const core::ScheduledActivity& its, QDate today)
{
    const core::Calendar calendar(plan);
    std::vector<QDate> days = core::sessionDays(activity, calendar, its.start, its.finish);
    days.erase(std::remove_if(days.begin(), days.end(),
                              [&](QDate day) {
                                  const bool isWorked = calendar.isWorkingDay(day)
                                      && (calendar.hoursOn(day) > 0 || !calendar.hasHours());
                                  return day < today || isWorked;
                              }),
               days.end());
    return days;
}

}  // namespace

ActivitySchedule::ActivitySchedule(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , form_(nullptr)
{
    setHeading(tr("Schedule"));
    form_ = addForm();
    form_->setVerticalSpacing(4);
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void ActivitySchedule::retranslate()
{
    setHeading(tr("Schedule"));
}

void ActivitySchedule::add(const QString& key, const QString& value, Token ink)
{
    QLabel* label = coloured(ink, value);
    if (key.isEmpty())
        form_->addRow(label);
    else
        form_->addRow(quietAtTop(key), label);
}

void ActivitySchedule::addAgreed(const core::ScheduledActivity& dates)
{
    const core::PlanVariance variance = core::varianceOf(plan(), bench().document.schedule(), compared_);
    const core::ActivityVariance* its = variance.find(dates.id);
    if (!its || !its->finishDays)
        return;
    const QString day = report::dayNear(QLocale(), *its->agreedFinish, bench().document.today());
    const int slip = *its->finishDays;
    add(tr("Agreed finish"),
        slip == 0      ? day
            : slip > 0 ? tr("%1, %n working day(s) later now", nullptr, slip).arg(day)
                       : tr("%1, %n working day(s) earlier now", nullptr, -slip).arg(day));
}

QString ActivitySchedule::slipping(const Activity& activity) const
{
    const core::Schedule& schedule = bench().document.schedule();
    if (const Activity* kept = keptAfter(plan(), schedule, activity))
        return tr("%1, which is kept, comes too early").arg(kept->title);
    const Activity& moved = firstToGiveWay(plan(), schedule, activity);
    const auto words = [&](const QString& alone, const QString& followed) {
        return moved.id == activity.id ? alone : followed.arg(moved.title);
    };
    switch (slipOf(plan(), schedule, moved)) {
    case Slip::Deadline:
        return words(tr("its deadline is missed"), tr("%1 moves day for day and misses its deadline"));
    case Slip::PhaseDeadline:
        return words(tr("the deadline of its phase is missed"),
                     tr("%1 moves day for day and misses the deadline of its phase"));
    case Slip::Buffer:
        return words(tr("the buffer before the goal shrinks with it"),
                     tr("%1 moves day for day, and the buffer before the goal shrinks"));
    case Slip::Goal:
        return words(tr("the goal is missed"), tr("%1 moves day for day and misses the goal"));
    case Slip::LastFinish:
        break;
    }
    return schedule.find(moved.id)->finish == schedule.finish
        ? words(tr("the last finish moves with it"), tr("%1 moves day for day, and the last finish with it"))
        : words(tr("the last finish stays"), tr("%1 moves day for day, and the last finish stays"));
}

QString ActivitySchedule::slackText(const Activity& activity, int days)
{
    if (days < 0)
        return tr("none, %n working day(s) short", nullptr, -days);
    return core::hasSessions(activity)
        ? tr("its days are fixed, with %n working day(s) of room after them", nullptr, days)
        : tr("%n working day(s)", nullptr, days);
}

void ActivitySchedule::addDaysOff(const Activity& activity, const core::ScheduledActivity& dates)
{
    const std::vector<QDate> days = sessionsOnDaysOff(plan(), activity, dates, bench().document.today());
    if (days.empty())
        return;
    const QString first = report::dateWithWeekday(QLocale(), days.front());
    const int more = static_cast<int>(days.size()) - 1;
    add({},
        more == 0 ? tr("It falls on %1, a day without hours.").arg(first)
                  : tr("It falls on %1 and on %n more day(s) without hours.", nullptr, more).arg(first));
}

// Less than nothing where the next one is kept too early for it.
QString ActivitySchedule::freeSlackText(int days, bool isNextKept)
{
    if (days < 0)
        return tr("none, the next one comes %n working day(s) too early", nullptr, -days);
    return isNextKept
        ? tr("%n working day(s), then the next one, which is kept, comes too early", nullptr, days)
        : tr("%n working day(s), then the next one moves", nullptr, days);
}

void ActivitySchedule::refresh()
{
    clear(*form_);
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (!activity || !dates)
        return;
    const QLocale locale;
    const bool isDone = dates->progress >= 1;
    if (dates->late && !isDone)
        add(tr("Late"), report::daysLateText(dates->daysLate), Token::LateInk);
    if (!isDone && dates->latestStart.isValid() && isStillToStart(*activity))
        add(tr("Start by"), report::dateWithWeekday(locale, dates->latestStart));
    if (dates->askBy)
        add(tr("Ask for it by"), report::dateWithWeekday(locale, *dates->askBy),
            *dates->askBy <= bench().document.today() ? Token::CritInk : Token::Ink);
    if (!isDone && dates->earlyStart.isValid())
        add(tr("Earliest"), spanText(dates->earlyStart, dates->earlyFinish));
    if (dates->latestFinish.isValid() && !core::hasSessions(*activity))
        add(tr("Latest finish"), report::dateWithWeekday(locale, dates->latestFinish));
    if (dates->slackDays && !isDone)
        add(tr("Slack"), slackText(*activity, *dates->slackDays),
            dates->critical ? Token::CritInk : Token::Ink);
    const core::ScheduledActivity* next
        = dates->nextInLine ? bench().document.schedule().find(*dates->nextInLine) : nullptr;
    const bool isNextKept = next && next->kept;
    if (dates->freeSlackDays && !isDone && (isNextKept || dates->freeSlackDays != dates->slackDays))
        add(tr("Free slack"), freeSlackText(*dates->freeSlackDays, isNextKept));
    if (activity->deadline)
        add(tr("Deadline"), report::dateWithWeekday(locale, *activity->deadline));
    addAgreed(*dates);
    if (dates->critical && !isDone)
        add(tr("If it slips"), slipping(*activity));
    if (!isDone && dates->lastDay > dates->finish)
        add({}, tr("It goes on through %1, a day off.").arg(report::dateWithWeekday(locale, dates->lastDay)));
    if (!isDone)
        addDaysOff(*activity, *dates);
    for (const Conflict& conflict : dates->conflicts)
        add({}, Messages::forConflict(conflict, plan()), Token::LateInk);
    for (const core::Breach& breach : core::brokenBy(plan(), bench().document.schedule(), activity->id))
        add({}, breachLine(plan(), breach) + QLatin1Char('.'), Token::LateInk);
}

}  // namespace nextrung::widgets

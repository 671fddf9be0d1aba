// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_schedule.h"

#include "core/activity/baseline_edits.h"
#include "core/activity/timing_edits.h"
#include "core/sessions.h"
#include "core/slips.h"
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
using core::SlipLimit;
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
    if (const Activity* kept = core::find(plan(), core::keptAfter(schedule, activity.id)))
        return tr("%1, which is kept, comes too early").arg(kept->title);
    const Activity& moved = *core::find(plan(), core::firstToGiveWay(plan(), schedule, activity.id));
    const auto words = [&](const QString& alone, const QString& followed) {
        return moved.id == activity.id ? alone : followed.arg(moved.title);
    };
    switch (core::slipLimitOf(plan(), schedule, moved.id)) {
    case SlipLimit::Deadline:
        return words(tr("its deadline is missed"), tr("%1 moves day for day and misses its deadline"));
    case SlipLimit::PhaseDeadline:
        return words(tr("the deadline of its phase is missed"),
                     tr("%1 moves day for day and misses the deadline of its phase"));
    case SlipLimit::Buffer:
        return words(tr("the buffer before the goal shrinks with it"),
                     tr("%1 moves day for day, and the buffer before the goal shrinks"));
    case SlipLimit::Goal:
        return words(tr("the goal is missed"), tr("%1 moves day for day and misses the goal"));
    case SlipLimit::LastFinish:
        break;
    }
    return schedule.find(moved.id)->lastDay == schedule.finish
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
    const std::vector<QDate> days = core::sessionsWithoutHours(activity, core::Calendar(plan()), dates.start,
                                                               dates.finish, bench().document.today());
    if (days.empty())
        return;
    const QString day = report::dateWithWeekday(QLocale(), days.front());
    const int more = static_cast<int>(days.size()) - 1;
    add({},
        more == 0 ? tr("It falls on %1, a day without hours.").arg(day)
                  : tr("It falls on %1 and on %n more day(s) without hours.", nullptr, more).arg(day));
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
    // What is kept is counted as if what is kept after it moved along.
    const Activity* moving
        = core::find(plan(), core::keptThatMovesAlong(plan(), bench().document.schedule(), activity->id));
    const auto ifItMoves = [&](QDate latest) {
        const QString day = report::dateWithWeekday(locale, latest);
        return moving ? tr("%1, if %2 moves along").arg(day, moving->title) : day;
    };
    if (!isDone && dates->latestStart.isValid() && isStillToStart(*activity))
        add(tr("Start by"), ifItMoves(dates->latestStart));
    if (dates->askBy)
        add(tr("Ask for it by"), report::dateWithWeekday(locale, *dates->askBy),
            *dates->askBy <= bench().document.today() ? Token::CritInk : Token::Ink);
    if (!isDone && dates->earlyStart.isValid())
        add(tr("Earliest"), spanText(dates->earlyStart, dates->earlyFinish));
    if (dates->latestFinish.isValid() && !core::hasSessions(*activity))
        add(tr("Latest finish"), ifItMoves(dates->latestFinish));
    if (dates->slackDays && !isDone) {
        const QString slack = slackText(*activity, *dates->slackDays);
        add(tr("Slack"),
            moving ? tr("%1, if %2, which is kept, moves along").arg(slack, moving->title) : slack,
            dates->critical ? Token::CritInk : Token::Ink);
    }
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

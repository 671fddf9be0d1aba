// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/fact_words.h"

#include "core/activity/timing_edits.h"
#include "core/calendar.h"
#include "core/id.h"
#include "core/schedule/network.h"
#include "report/dates.h"

#include <QLocale>

namespace nextrung::widgets {

using core::Activity;
using core::Dependency;
using core::Fact;
using core::Id;
using core::Plan;

namespace {

QString dayOf(const core::Schedule& schedule, const std::optional<QDate>& day)
{
    return report::dayNear(QLocale(), day.value_or(QDate()), schedule.today);
}

}  // namespace

QString FactWords::link(const QString& target, const QString& text)
{
    return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
        .arg(target, text.toHtmlEscaped());
}

QString FactWords::linkTo(const Plan& plan, Id<Activity> id)
{
    const Activity* activity = core::find(plan, id);
    return link(QStringLiteral("activity/") + core::toText(id), activity ? activity->title : QString());
}

QString FactWords::span(const core::Schedule& schedule, const Fact& fact)
{
    if (!fact.last || fact.first == fact.last)
        return dayOf(schedule, fact.first);
    //: The first and the last day of something.
    return tr("%1 to %2").arg(dayOf(schedule, fact.first), dayOf(schedule, fact.last));
}

QString FactWords::waiting(const Plan& plan, const core::Schedule& schedule, const Fact& fact)
{
    const Dependency* dependency = core::find(plan, fact.dependency);
    if (!dependency)
        return {};
    using Type = Dependency::Type;
    const Type type = dependency->type.valueOr(Type::FinishToStart);
    const bool isBefore = dependency->from == *fact.activity;
    const bool isFinish = isBefore ? type == Type::FinishToStart || type == Type::FinishToFinish
                                   : type == Type::FinishToFinish || type == Type::StartToFinish;
    const Activity* other = core::find(plan, fact.activity);
    QString text;
    if (other && other->kind == Activity::Kind::Milestone)
        text = isBefore ? tr("Waits for %1 on %2") : tr("In time for %1 on %2");
    else if (isBefore)
        text = isFinish ? tr("Waits for %1, which finishes on %2") : tr("Waits for %1, which starts on %2");
    else
        text = isFinish ? tr("In time for %1, which finishes on %2")
                        : tr("In time for %1, which starts on %2");
    text = text.arg(linkTo(plan, *fact.activity), dayOf(schedule, fact.first));
    const bool isCalendar = dependency->lagUnit == Activity::LengthUnit::CalendarDays;
    if (dependency->lag > 0)
        text = (isCalendar ? tr("%1, and %n calendar day(s) between", nullptr, dependency->lag)
                           : tr("%1, and %n working day(s) between", nullptr, dependency->lag))
                   .arg(text);
    if (dependency->lag < 0)
        text = (isCalendar ? tr("%1, overlapping by %n calendar day(s)", nullptr, -dependency->lag)
                           : tr("%1, overlapping by %n working day(s)", nullptr, -dependency->lag))
                   .arg(text);
    return text;
}

QString FactWords::building(const Plan& plan, const core::Schedule& schedule,
                            const core::ScheduledActivity& its, const Fact& fact)
{
    const core::Competency* competency = core::find(plan, fact.competency);
    const QString name = (competency ? competency->title : QString()).toHtmlEscaped();
    const bool isBefore = fact.first.value_or(its.start) < its.start;
    return (isBefore ? tr("Builds on %1, which raises what %3 needs and finishes on %2")
                     : tr("Comes before %1, which builds on it for %3 and starts on %2"))
        .arg(linkTo(plan, *fact.activity), dayOf(schedule, fact.first), name);
}

QString FactWords::phase(const Plan& plan, const Fact& fact)
{
    return (fact.first ? tr("Its phase, %1, begins then") : tr("Its phase, %1, ends then"))
        .arg(linkTo(plan, *fact.activity));
}

QString FactWords::inside(const Plan& plan, const Fact& fact)
{
    return (fact.first ? tr("%1 is the first in it to begin") : tr("%1 is the last in it to end"))
        .arg(linkTo(plan, *fact.activity));
}

QString FactWords::taking(const Activity& activity, const core::ScheduledActivity& its)
{
    if (core::timingOf(activity) == core::Timing::Window)
        return tr("It is a course with days of its own");
    if (activity.recurs)
        return tr("It comes again until then");
    return activity.length ? lasting(activity, its) : working(activity, its);
}

QString FactWords::lasting(const Activity& activity, const core::ScheduledActivity& its)
{
    const QString whole = activity.lengthUnit == Activity::LengthUnit::CalendarDays
        ? tr("It is %n calendar day(s) long", nullptr, *activity.length)
        : tr("It is %n working day(s) long", nullptr, *activity.length);
    const bool isUnderWay = its.progress > 0 && its.progress < 1 && !its.kept;
    return isUnderWay ? tr("%1, %n of them left", nullptr, core::lengthLeftOf(activity)).arg(whole) : whole;
}

QString FactWords::working(const Activity& activity, const core::ScheduledActivity& its)
{
    const QLocale locale;
    const QString all = report::hoursNumber(locale, its.workHours);
    const QString text = its.doneHours > 0
        ? tr("It takes %1 h of work, %2 h of it left")
              .arg(all, report::hoursNumber(locale, its.workHours - its.doneHours))
        : tr("It takes %1 h of work").arg(all);
    return activity.mostHoursAWeek.value_or(0) > 0
        ? tr("%1, at most %2 h a week").arg(text, report::hoursNumber(locale, *activity.mostHoursAWeek))
        : text;
}

QString FactWords::fullDays(const core::Schedule& schedule, const Activity& activity, const Fact& fact)
{
    const QString days = link(QStringLiteral("availability"), span(schedule, fact));
    if (!fact.activity)
        return tr("No hours are free: %1").arg(days);
    return tr("%1, and other work has hours in these days: %2")
        .arg(taking(activity, *schedule.find(activity.id)), days);
}

QString FactWords::ownDays(const Activity& activity)
{
    const QLocale locale;
    QStringList names;
    for (const core::Choice<core::Weekday>& day : activity.onDays) {
        if (const auto known = day.known())
            names += locale.standaloneDayName(static_cast<int>(*known) + 1);
    }
    return tr("It takes place on these days only: %1").arg(names.join(QStringLiteral(", ")));
}

QString FactWords::daysOff(const Plan& plan, const core::Schedule& schedule, const Fact& fact)
{
    const core::CalendarException* exception = core::find(plan, fact.exception);
    const QString title = exception && !exception->title.isEmpty() ? exception->title : tr("Days off");
    return tr("%1, %2").arg(link(QStringLiteral("availability"), title), span(schedule, fact));
}

QString FactWords::limit(const Plan& plan, const core::Schedule& schedule, const Fact& fact)
{
    const QLocale locale;
    const Activity* activity = core::find(plan, fact.activity);
    const QString hours = QStringLiteral("availability");
    const QString goal = QStringLiteral("goal");
    switch (fact.kind) {
    case Fact::Kind::LeadTime:
        return tr("It must be asked for %n working day(s) before", nullptr,
                  activity ? activity->leadDays.value_or(0) : 0);
    case Fact::Kind::HoursAWeek:
        return tr("There are %1 hours a week")
            .arg(link(hours,
                      report::hoursNumber(locale,
                                          core::Calendar(plan).hoursAWeekOn(fact.first.value_or(QDate())))));
    case Fact::Kind::MostHoursAWeek:
        return tr("It may take at most %1 h a week")
            .arg(report::hoursNumber(locale, activity ? activity->mostHoursAWeek.value_or(0) : 0));
    case Fact::Kind::Deadline:
        return tr("Its deadline is %1").arg(dayOf(schedule, fact.first));
    case Fact::Kind::Goal:
        if (schedule.goal && schedule.goal != fact.first)
            return tr("%1 is on %2; %3 is the last working day before it")
                .arg(link(goal, tr("The goal")), dayOf(schedule, schedule.goal), dayOf(schedule, fact.first));
        return tr("%1 is on %2").arg(link(goal, tr("The goal")), dayOf(schedule, fact.first));
    case Fact::Kind::Buffer:
        return tr("%1 keeps the days after %2 free")
            .arg(link(goal, tr("The buffer")), dayOf(schedule, fact.first));
    default:
        return {};
    }
}

bool FactWords::isAboutActivity(const Fact& fact)
{
    switch (fact.kind) {
    case Fact::Kind::Today:
    case Fact::Kind::DaysOff:
    case Fact::Kind::HoursAWeek:
    case Fact::Kind::Goal:
    case Fact::Kind::Buffer:
    case Fact::Kind::NotShown:
        return false;
    case Fact::Kind::FullDays:
        return fact.activity.has_value();
    default:
        return true;
    }
}

QString FactWords::inChain(const Plan& plan, const core::Schedule& schedule, const Fact& fact,
                           Id<Activity> of, Id<Activity> chainOf)
{
    const Activity* activity = core::find(plan, of);
    const QString text = sentence(plan, schedule, fact, of);
    if (!activity || of == chainOf || text.isEmpty() || !isAboutActivity(fact))
        return text;
    //: %1 is an activity, %2 a sentence about it.
    return tr("%1: %2").arg(activity->title.toHtmlEscaped(), text);
}

QString FactWords::sentence(const Plan& plan, const core::Schedule& schedule, const Fact& fact,
                            Id<Activity> of)
{
    const Activity* activity = core::find(plan, of);
    const core::ScheduledActivity* its = schedule.find(of);
    if (!activity || !its)
        return {};
    switch (fact.kind) {
    case Fact::Kind::Happened:
        return tr("It happened on %1").arg(dayOf(schedule, fact.first));
    case Fact::Kind::Today:
        return tr("Nothing can be done before today");
    case Fact::Kind::KeptDates:
        return tr("You keep it on %1").arg(dayOf(schedule, fact.first));
    case Fact::Kind::EarliestStart:
        return tr("It may not start before %1").arg(dayOf(schedule, fact.first));
    case Fact::Kind::Dependency:
        return waiting(plan, schedule, fact);
    case Fact::Kind::Prerequisite:
        return building(plan, schedule, *its, fact);
    case Fact::Kind::Phase:
        return phase(plan, fact);
    case Fact::Kind::Inside:
        return inside(plan, fact);
    case Fact::Kind::Work:
        return taking(*activity, *its);
    case Fact::Kind::FullDays:
        return fullDays(schedule, *activity, fact);
    case Fact::Kind::OwnDays:
        return ownDays(*activity);
    case Fact::Kind::DaysOff:
        return daysOff(plan, schedule, fact);
    default:
        return limit(plan, schedule, fact);
    }
}

}  // namespace nextrung::widgets

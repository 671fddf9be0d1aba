// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/timing_edits.h"

#include "core/activity/activity_edits.h"
#include "core/schedule/network.h"
#include "core/sessions.h"

#include <algorithm>
#include <cmath>

namespace nextrung::core {

namespace {

double daysAWeek(const Activity& activity)
{
    return activity.lengthUnit == Activity::LengthUnit::CalendarDays ? 7 : 5;
}

std::optional<double> someOf(double hours)
{
    return hours > 0 ? std::optional(hours) : std::nullopt;
}

/// What it has of the old way: its hours in all, and its dates.
struct Before {
    double hours = 0;
    QDate start{};
    QDate finish{};
};

void makeLength(Activity& row, const Before& before, const Calendar& calendar)
{
    constexpr double stepsAnHour = 2;
    row.length = 1 + std::max(0, calendar.workingDaysBetween(before.start, before.finish));
    row.lengthUnit = Activity::LengthUnit::WorkingDays;
    const double load = before.hours / *row.length * daysAWeek(row);
    row.hoursAWeek = someOf(std::round(load * stepsAnHour) / stepsAnHour);
    if (row.keptStart)
        row.keptFinish.reset();
}

void makeWindow(Activity& row, const Before& before)
{
    row.keptStart = before.start;
    row.keptFinish = before.finish;
    row.onDays = {static_cast<Weekday>(before.start.dayOfWeek() - 1)};
    row.workHours = someOf(before.hours);
}

void makeRecurring(Activity& row, const Before& before, const Calendar& calendar)
{
    constexpr double stepsAnHour = 10;
    row.recurs = Recurrence{};
    row.recurs->until = std::exchange(row.keptFinish, std::nullopt);
    row.onDays = {static_cast<Weekday>(before.start.dayOfWeek() - 1)};
    const auto times = sessionDays(row, calendar, before.start, before.finish).size();
    row.workHours
        = someOf(std::round(before.hours / static_cast<double>(std::max<std::size_t>(times, 1)) * stepsAnHour)
                 / stepsAnHour);
}

void forgetTiming(Activity& row)
{
    row.workHours.reset();
    row.lowHours.reset();
    row.highHours.reset();
    row.length.reset();
    row.hoursAWeek.reset();
    row.mostHoursAWeek.reset();
    row.onDays.clear();
    row.recurs.reset();
}

void retime(Activity& row, Timing timing, const Before& before, const Calendar& calendar)
{
    forgetTiming(row);
    row.kind = Activity::Kind::Activity;
    switch (timing) {
    case Timing::Work:
        row.workHours = someOf(before.hours);
        break;
    case Timing::Length:
        makeLength(row, before, calendar);
        break;
    case Timing::Window:
        makeWindow(row, before);
        break;
    case Timing::Recurring:
        makeRecurring(row, before, calendar);
        break;
    case Timing::Milestone:
        row.kind = Activity::Kind::Milestone;
        if (row.keptStart)
            row.keptFinish = before.finish;
        row.keptStart.reset();
        break;
    case Timing::Phase:
        row.kind = Activity::Kind::Phase;
        row.keptStart.reset();
        row.keptFinish.reset();
        row.startedOn.reset();
        row.finishedOn.reset();
        row.progress = 0;
        break;
    }
}

}  // namespace

Timing timingOf(const Activity& activity)
{
    if (activity.kind == Activity::Kind::Milestone)
        return Timing::Milestone;
    if (activity.kind == Activity::Kind::Phase)
        return Timing::Phase;
    if (activity.recurs)
        return Timing::Recurring;
    if (hasSessions(activity))
        return Timing::Window;
    return activity.length ? Timing::Length : Timing::Work;
}

double loadOf(const Activity& activity)
{
    return activity.length ? workOf(activity) / *activity.length * daysAWeek(activity) : 0;
}

Activity::LengthUnit extentUnitOf(const Activity& activity)
{
    using Unit = Activity::LengthUnit;
    return activity.length && activity.lengthUnit == Unit::CalendarDays ? Unit::CalendarDays
                                                                        : Unit::WorkingDays;
}

QDate lastIfMoved(Activity::LengthUnit unit, const Calendar& calendar, QDate start, QDate last, QDate to)
{
    const QDate moved = unit == Activity::LengthUnit::CalendarDays
        ? to.addDays(start.daysTo(last))
        : calendar.plusWorkingDays(to, calendar.workingDaysBetween(start, last));
    return std::max(to, moved);
}

Result<Plan> setTiming(const Plan& plan, Id<Activity> id, Timing timing, QDate start, QDate finish)
{
    const Activity* activity = find(plan, id);
    if (activity && timingOf(*activity) == timing)
        return plan;
    const bool isFull = std::any_of(plan.activities.begin(), plan.activities.end(),
                                    [id](const auto& each) { return each->parent == id; });
    if (isFull)
        return Error{
            Error::Code::InvalidValue, {activity ? activity->title : QString()}, QStringLiteral("kind")};
    if (!start.isValid() || !finish.isValid() || finish < start)
        return Error{Error::Code::InvalidValue, {finish.toString(Qt::ISODate)}, QStringLiteral("keptFinish")};
    const Calendar calendar(plan);
    return change(plan, id, [&](Activity& row) {
        Before before{workOf(row), start, finish};
        if (row.recurs)
            before.hours *= static_cast<double>(sessionDays(row, calendar, start, finish).size());
        retime(row, timing, before, calendar);
    });
}

Result<Plan> letPlanDecideAll(const Plan& plan, const std::vector<Id<Activity>>& ids)
{
    Result<Plan> result = plan;
    for (const Id<Activity> id : ids) {
        if (result)
            result = letPlanDecide(*result, id);
    }
    return result;
}

}  // namespace nextrung::core

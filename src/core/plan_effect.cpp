// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_effect.h"

#include "core/activity/timing_edits.h"
#include "core/sessions.h"
#include "core/slips.h"

#include <algorithm>
#include <set>

namespace nextrung::core {

namespace {

constexpr double leastOverload = 0.05;  // less rounds to nothing in the figures shown
constexpr std::size_t mostTried = 100;

bool isFromTodayOn(const WeekLoad& week, const Schedule& schedule)
{
    return week.monday.addDays(6) >= schedule.today;
}

bool isAfterLimit(const Conflict& conflict)
{
    return conflict.kind == Conflict::Kind::AfterGoal || conflict.kind == Conflict::Kind::AfterDeadline;
}

bool liesInWeekOver(const ScheduledActivity& its, const Schedule& schedule)
{
    return std::any_of(schedule.weeks.begin(), schedule.weeks.end(), [&](const WeekLoad& week) {
        return isOver(week) && isFromTodayOn(week, schedule) && its.start <= week.monday.addDays(6)
            && its.finish >= week.monday;
    });
}

/// What moves with an activity and is not kept itself, and the phases that end with any of these.
std::set<Id<Activity>> movingFreely(const Plan& plan, const Schedule& schedule, Id<Activity> id)
{
    std::vector<Id<Activity>> rows = movesWith(plan, schedule, id);
    std::set<Id<Activity>> moving;
    for (const Id<Activity> row : rows) {
        if (!schedule.find(row)->kept)
            moving.insert(row);
    }
    rows.push_back(id);
    for (const Id<Activity> row : rows) {
        const Activity* phase = find(plan, plan.activities.find(row)->parent);
        for (; phase && schedule.find(phase->id)->finish == schedule.find(row)->finish;
             phase = find(plan, phase->parent))
            moving.insert(phase->id);
    }
    return moving;
}

/// Whether it has kept dates of which it could be let go.
bool isHeld(const Activity& activity)
{
    return activity.progress < 1 && activity.kind != Activity::Kind::Phase
        && (activity.keptStart || activity.keptFinish) && !hasSessions(activity);
}

/// What could be let go, that with the most slack first.
std::vector<const ScheduledActivity*> loosable(const Plan& plan, const Schedule& schedule)
{
    std::vector<const ScheduledActivity*> found;
    for (const ScheduledActivity& its : schedule.activities) {
        const Activity* activity = plan.activities.find(its.id);
        if (activity && isHeld(*activity) && its.workHours > its.doneHours && its.slackDays.value_or(0) > 0
            && liesInWeekOver(its, schedule))
            found.push_back(&its);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto* a, const auto* b) {
        return a->slackDays.value_or(0) > b->slackDays.value_or(0);
    });
    found.resize(std::min(found.size(), mostTried));
    return found;
}

}  // namespace

bool isOver(const WeekLoad& week)
{
    return week.planned > 0 && week.done + week.planned > week.capacity + leastOverload;
}

double hoursOver(const Schedule& schedule)
{
    double over = 0;
    for (const WeekLoad& week : schedule.weeks) {
        if (isOver(week) && isFromTodayOn(week, schedule))
            over += week.done + week.planned - week.capacity;
    }
    return over;
}

Outlook outlookOf(const Plan& plan, const Schedule& schedule)
{
    Outlook outlook;
    outlook.finish = schedule.finish;
    outlook.fits = schedule.feasibility.feasible;
    outlook.hoursShort = schedule.feasibility.hoursShort;
    outlook.tooLate
        = static_cast<int>(std::count_if(schedule.activities.begin(), schedule.activities.end(), &isTooLate));
    outlook.weeksOver = static_cast<int>(
        std::count_if(schedule.weeks.begin(), schedule.weeks.end(), [&schedule](const WeekLoad& week) {
            return isOver(week) && isFromTodayOn(week, schedule);
        }));
    outlook.keptBroken = static_cast<int>(
        std::count_if(schedule.activities.begin(), schedule.activities.end(), &isKeptAgainstRules));
    outlook.saidAfterToday = static_cast<int>(
        std::count_if(schedule.activities.begin(), schedule.activities.end(), &isSaidAfterToday));
    // A phase has no slack of its own: that of what is in it is counted there.
    outlook.withoutSlack = static_cast<int>(
        std::count_if(schedule.activities.begin(), schedule.activities.end(), [&plan](const auto& its) {
            const Activity* activity = plan.activities.find(its.id);
            return its.slackDays.value_or(0) < 0 && !isTooLate(its) && activity
                && !(activity->kind == Activity::Kind::Phase);
        }));
    return outlook;
}

std::vector<Id<Activity>> keptTooLate(const Plan& plan, const Schedule& schedule)
{
    std::vector<Id<Activity>> found;
    for (const ScheduledActivity& its : schedule.activities) {
        const Activity* activity = plan.activities.find(its.id);
        if (activity && isHeld(*activity) && isTooLate(its))
            found.push_back(its.id);
    }
    return found;
}

std::vector<Id<Activity>> looseningsFor(const Plan& plan, const Schedule& schedule,
                                        const std::function<bool()>& goesOn)
{
    std::vector<Id<Activity>> loosened;
    const int tooLate = outlookOf(plan, schedule).tooLate;
    double over = hoursOver(schedule);
    for (const ScheduledActivity* its : loosable(plan, schedule)) {
        if (over <= leastOverload || (goesOn && !goesOn()))
            break;
        loosened.push_back(its->id);
        const Schedule after = scheduleOf(*letPlanDecideAll(plan, loosened), schedule.today);
        const Outlook outlook = outlookOf(plan, after);
        const double overAfter = hoursOver(after);
        if (overAfter < over - leastOverload && outlook.tooLate <= tooLate
            && (outlook.fits || !schedule.feasibility.feasible))
            over = overAfter;
        else
            loosened.pop_back();
    }
    return loosened;
}

bool isKeptAgainstRules(const ScheduledActivity& its)
{
    if (!its.kept || its.progress >= 1)
        return false;
    return std::any_of(its.conflicts.begin(), its.conflicts.end(), [](const Conflict& conflict) {
        const bool isOverdue = conflict.kind == Conflict::Kind::BeforeToday && conflict.end == End::Finish;
        return !isOverdue && conflict.kind != Conflict::Kind::HappenedAfterToday;
    });
}

bool isSaidAfterToday(const ScheduledActivity& its)
{
    return std::any_of(its.conflicts.begin(), its.conflicts.end(), [](const Conflict& conflict) {
        return conflict.kind == Conflict::Kind::HappenedAfterToday;
    });
}

bool isTooLate(const ScheduledActivity& its)
{
    return std::any_of(its.conflicts.begin(), its.conflicts.end(),
                       [](const Conflict& conflict) { return isAfterLimit(conflict); });
}

bool isMisplaced(const ScheduledActivity& its)
{
    return isKeptAgainstRules(its) || isTooLate(its) || isSaidAfterToday(its);
}

std::vector<Breach> brokenBy(const Plan& plan, const Schedule& schedule, Id<Activity> id)
{
    std::vector<Breach> breaches;
    const ScheduledActivity* here = schedule.find(id);
    if (!here || here->progress >= 1)
        return breaches;
    const std::set<Id<Activity>> moving
        = here->kept ? movingFreely(plan, schedule, id) : std::set<Id<Activity>>();
    for (const ScheduledActivity& its : schedule.activities) {
        for (const Conflict& conflict : its.conflicts) {
            if (conflict.with == id || (isAfterLimit(conflict) && moving.contains(its.id)))
                breaches.push_back({its.id, conflict});
        }
    }
    return breaches;
}

int daysKeptTooEarly(const Schedule& schedule, Id<Activity> from, Id<Activity> to)
{
    int days = 0;
    if (const ScheduledActivity* its = schedule.find(to)) {
        for (const Conflict& conflict : its->conflicts) {
            if (conflict.kind == Conflict::Kind::BreaksDependency && conflict.with == from)
                days = std::max(days, conflict.days);
        }
    }
    return days;
}

}  // namespace nextrung::core

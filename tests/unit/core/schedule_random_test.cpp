// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <ctime>
#include <random>

using namespace nextrung::core;

namespace {

const QDate monday(2026, 11, 23);

/// A plan of `count` activities, no links: 6 hours a week, goal so many weeks from now.
class PlanMaker {
public:
    explicit PlanMaker(unsigned seed)
        : random_(seed)
    {
    }

    int pick(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
    bool happens(int percent) { return pick(1, 100) <= percent; }

    Plan plan(int count, int horizonDays)
    {
        Plan plan;
        Profile profile;
        profile.id = Id<Profile>(1);
        profile.goalDate = monday.addDays(pick(horizonDays / 2, horizonDays));
        plan.profiles.put(profile);
        plan.availabilities.put({Id<Availability>(1), {}, 5.0 * pick(1, 2), {}, {}});
        if (happens(40)) {
            CalendarException leave;
            leave.id = Id<CalendarException>(1);
            leave.first = monday.addDays(pick(0, horizonDays));
            leave.last = leave.first->addDays(pick(0, 3));
            plan.exceptions.put(leave);
        }
        for (int row = 1; row <= count; ++row)
            plan.activities.put(activity(row, horizonDays));
        for (int to = 2; to <= count; ++to) {
            if (happens(60))
                plan.dependencies.put(link(pick(1, to - 1), to));
        }
        return plan;
    }

private:
    Activity activity(int row, int horizonDays)
    {
        Activity activity;
        activity.id = Id<Activity>(static_cast<quint64>(row));
        activity.order = row;
        if (happens(15))
            activity.kind = Activity::Kind::Milestone;
        else if (happens(60))
            activity.workHours = pick(1, 4);
        else
            activity.length = pick(1, 4);
        if (activity.length && happens(30))
            activity.lengthUnit = Activity::LengthUnit::CalendarDays;
        if (happens(15))
            activity.earliestStart = monday.addDays(pick(0, horizonDays / 2));
        if (happens(15))
            activity.deadline = monday.addDays(pick(horizonDays / 2, horizonDays));
        return activity;
    }

    Dependency link(int from, int to)
    {
        Dependency link;
        link.id = Id<Dependency>(static_cast<quint64>(to));
        link.from = Id<Activity>(static_cast<quint64>(from));
        link.to = Id<Activity>(static_cast<quint64>(to));
        link.type = happens(55) ? Dependency::Type::FinishToStart : static_cast<Dependency::Type>(pick(0, 3));
        link.lag = happens(30) ? pick(-2, 3) : 0;
        if (happens(20))
            link.lagUnit = Activity::LengthUnit::CalendarDays;
        return link;
    }

    std::mt19937 random_;
};

/// The rules said once more, in dates and by the calendar alone: whether a link holds between two spans.
bool holds(const Calendar& calendar, const Plan& plan, const Dependency& link, QDate fromStart,
           QDate fromFinish, QDate toStart, QDate toFinish)
{
    using Type = Dependency::Type;
    const Type type = *link.type.known();
    const bool milestone = plan.activities.find(link.to)->kind == Activity::Kind::Milestone;
    const bool byFinish = type == Type::FinishToStart || type == Type::FinishToFinish;
    QDate waited = byFinish ? fromFinish : fromStart;
    const bool nextDay = type == Type::FinishToStart && !milestone;
    if (link.lagUnit == Activity::LengthUnit::CalendarDays) {
        waited = waited.addDays(link.lag);
        if (nextDay)
            return toStart > waited;
    } else {
        waited = calendar.plusWorkingDays(waited, link.lag + (nextDay ? 1 : 0));
    }
    waited = calendar.onOrAfter(waited);
    if (type == Type::StartToFinish && !milestone)
        waited = calendar.plusWorkingDays(waited, -1);
    return (type == Type::FinishToFinish || type == Type::StartToFinish ? toFinish : toStart) >= waited;
}

std::string brokenRules(const Plan& plan, const Schedule& schedule)
{
    const Calendar calendar(plan);
    std::string broken;
    for (const auto& link : plan.dependencies) {
        const ScheduledActivity& from = *schedule.find(link->from);
        const ScheduledActivity& to = *schedule.find(link->to);
        if (!holds(calendar, plan, *link, from.start, from.finish, to.start, to.finish))
            broken += " link to " + std::to_string(to.id.bits());
    }
    for (const WeekLoad& week : schedule.weeks) {
        if (week.planned > week.capacity + 1e-6)
            broken += " week over capacity";
    }
    for (const ScheduledActivity& its : schedule.activities) {
        const Activity& activity = *plan.activities.find(its.id);
        if (its.start < schedule.today || its.finish < its.start)
            broken += " before today";
        if (activity.earliestStart && its.start < *activity.earliestStart)
            broken += " before its earliest start";
        if (!calendar.isWorkingDay(its.start) || !calendar.isWorkingDay(its.finish))
            broken += " on a day not worked";
        const bool within
            = its.finish <= *schedule.goal && (!activity.deadline || its.finish <= *activity.deadline);
        if (schedule.feasibility.feasible && (!within || *its.slackDays < 0 || its.finish > its.latestFinish))
            broken += " feasible, but too late";
        if (!within && its.conflicts.empty())
            broken += " too late, but not reported";
    }
    return broken;
}

/// Tries every start and finish day of every activity. It knows hours by the day only: an activity with work
/// may lie from any day to any later day if, by Hall's condition for work that can be put down, every run of
/// days has the hours of what must lie within it.
class BruteForce {
public:
    BruteForce(const Plan& plan, QDate today)
        : plan_(plan)
        , calendar_(plan)
    {
        const QDate goal = *profileOf(plan).goalDate;
        for (QDate day = calendar_.onOrAfter(today); day <= goal; day = calendar_.plusWorkingDays(day, 1))
            days_.push_back(day);
        starts_.resize(plan.activities.size());
        finishes_.resize(plan.activities.size());
    }

    bool feasible() { return place(0); }

private:
    bool place(std::size_t row)
    {
        if (row == plan_.activities.size())
            return hoursSuffice();
        const Activity& activity = plan_.activities[row];
        for (std::size_t start = 0; start < days_.size(); ++start) {
            if (activity.earliestStart && days_[start] < *activity.earliestStart)
                continue;
            for (std::size_t finish = start; finish < days_.size(); ++finish) {
                if (!mayLast(activity, start, finish))
                    continue;
                starts_[row] = start;
                finishes_[row] = finish;
                if (linksHold(row) && place(row + 1))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool mayLast(const Activity& activity, std::size_t start, std::size_t finish) const
    {
        if (activity.deadline && days_[finish] > *activity.deadline)
            return false;
        if (activity.workHours)
            return calendar_.hoursBetween(days_[start], days_[finish]) + 1e-9 >= *activity.workHours;
        if (activity.lengthUnit == Activity::LengthUnit::CalendarDays && activity.length) {
            const QDate last = calendar_.onOrBefore(days_[start].addDays(*activity.length - 1));
            return days_[finish] == last;
        }
        return finish - start + 1 == static_cast<std::size_t>(activity.length.value_or(1));
    }

    [[nodiscard]] bool linksHold(std::size_t upTo) const
    {
        for (const auto& link : plan_.dependencies) {
            const std::size_t from = plan_.activities.placeOf(link->from);
            const std::size_t to = plan_.activities.placeOf(link->to);
            if (std::max(from, to) == upTo
                && !holds(calendar_, plan_, *link, days_[starts_[from]], days_[finishes_[from]],
                          days_[starts_[to]], days_[finishes_[to]]))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool hoursSuffice() const
    {
        for (std::size_t first = 0; first < days_.size(); ++first) {
            for (std::size_t last = first; last < days_.size(); ++last) {
                double needed = 0;
                for (std::size_t row = 0; row < starts_.size(); ++row) {
                    if (starts_[row] >= first && finishes_[row] <= last)
                        needed += plan_.activities[row].workHours.value_or(0);
                }
                if (needed > calendar_.hoursBetween(days_[first], days_[last]) + 1e-9)
                    return false;
            }
        }
        return true;
    }

    const Plan& plan_;
    Calendar calendar_;
    std::vector<QDate> days_;
    std::vector<std::size_t> starts_;
    std::vector<std::size_t> finishes_;
};

}  // namespace

TEST(ScheduleOfRandomPlans, BreaksNoLinkNoWeekAndNoDate)
{
    for (unsigned seed = 1; seed <= 600; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = maker.plan(maker.pick(1, 12), maker.pick(10, 60));

        const Schedule schedule = scheduleOf(plan, monday);

        ASSERT_EQ(brokenRules(plan, schedule), "") << "seed " << seed;
    }
}

// A feasible schedule is a witness: brute force must find one too. The other direction is a heuristic, so its
// misses are counted; in these small plans they must be rare.
TEST(ScheduleOfRandomPlans, IsFeasibleOnlyIfBruteForceFindsAWay)
{
    int feasible = 0;
    int missed = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = maker.plan(maker.pick(1, 3), maker.pick(6, 11));
        const bool found = BruteForce(plan, monday).feasible();

        const bool claimed = scheduleOf(plan, monday).feasibility.feasible;

        ASSERT_TRUE(found || !claimed) << "seed " << seed;
        feasible += found ? 1 : 0;
        missed += found && !claimed ? 1 : 0;
    }
    EXPECT_GT(feasible, 100);
    EXPECT_LT(feasible, 250);
    EXPECT_LE(missed, feasible / 50);
}

TEST(ScheduleOfRandomPlans, TheEarliestGoalAndTheHoursThatItNamesDoWork)
{
    int goals = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        PlanMaker maker(seed);
        Plan plan = maker.plan(maker.pick(2, 8), maker.pick(6, 20));
        const Feasibility feasibility = scheduleOf(plan, monday).feasibility;
        if (feasibility.feasible)
            continue;
        if (feasibility.earliestGoal) {
            ++goals;
            Plan later = plan;
            Profile profile = profileOf(plan);
            profile.goalDate = feasibility.earliestGoal;
            later.profiles.put(profile);
            ASSERT_TRUE(scheduleOf(later, monday).feasibility.feasible) << "seed " << seed;
        }
        if (feasibility.hoursAWeek) {
            plan.availabilities.put({Id<Availability>(1), {}, *feasibility.hoursAWeek, {}, {}});
            ASSERT_TRUE(scheduleOf(plan, monday).feasibility.feasible) << "seed " << seed;
        }
    }
    EXPECT_GT(goals, 20);
}

TEST(ScheduleOfRandomPlans, SaysTheSameWhenNothingHasChanged)
{
    PlanMaker maker(7);
    const Plan plan = maker.plan(40, 200);

    EXPECT_EQ(scheduleOf(plan, monday), scheduleOf(plan, monday));

    Schedule saturday = scheduleOf(plan, monday.addDays(-2));
    Schedule sunday = scheduleOf(plan, monday.addDays(-1));
    saturday.today = sunday.today;
    EXPECT_EQ(saturday, sunday) << "a day not worked changes nothing";
}

TEST(ScheduleOfRandomPlans, TakesTenTimesAsManyActivitiesInAboutTenTimesTheTime)
{
    const auto planOf = [](int count) {
        Plan plan = PlanMaker(3).plan(count, 20);
        plan.profiles = {};
        return plan;
    };
    // Processor time, since other programs share the machine; the least of several runs of both in turn.
    const auto timeOf = [](const Plan& plan) {
        const std::clock_t begin = std::clock();
        EXPECT_EQ(scheduleOf(plan, monday).activities.size(), plan.activities.size());
        return static_cast<double>(std::clock() - begin);
    };
    const Plan small = planOf(1'000);
    const Plan large = planOf(10'000);
    double least = timeOf(small);
    double most = timeOf(large);
    for (int run = 0; run < 6; ++run) {
        least = std::min(least, timeOf(small));
        most = std::min(most, timeOf(large));
    }

    EXPECT_LT(most / least, 20) << "a quadratic step would make it a hundred";
}

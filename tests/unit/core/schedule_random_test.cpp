// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/person_edits.h"
#include "core/schedule.h"
#include "support/printers.h"
#include "support/small_schedules.h"

#include <gtest/gtest.h>

#include <ctime>

using namespace nextrung::core;
using namespace nextrung::test;

namespace {

/// The last day of a row, worked or not; of a phase, of all that is in it.
QDate lastDayIn(const Plan& plan, const Schedule& schedule, const Activity& row)
{
    const ScheduledActivity& its = *schedule.find(row.id);
    QDate last = row.kind == Activity::Kind::Phase ? its.finish : lastDayOf(row, its.start, its.finish);
    for (const auto& each : plan.activities) {
        if (each->parent == row.id)
            last = std::max(last, lastDayIn(plan, schedule, *each));
    }
    return last;
}

std::string brokenRules(const Plan& plan, const Schedule& schedule)
{
    const Calendar calendar(plan);
    std::string broken;
    for (const auto& link : plan.dependencies) {
        const ScheduledActivity& from = *schedule.find(link->from);
        const ScheduledActivity& to = *schedule.find(link->to);
        const QDate fromLast = lastDayIn(plan, schedule, *plan.activities.find(link->from));
        const QDate toLast = lastDayIn(plan, schedule, *plan.activities.find(link->to));
        if (!holds(calendar, plan, *link, from.start, fromLast, to.start, toLast))
            broken += " link to " + std::to_string(to.id.bits());
    }
    for (const WeekLoad& week : schedule.weeks) {
        if (week.planned > week.capacity + 1e-6)
            broken += " week over capacity";
    }
    for (const ScheduledActivity& its : schedule.activities) {
        const Activity& activity = *plan.activities.find(its.id);
        if (its.lastDay != lastDayIn(plan, schedule, activity))
            broken += " does not know its last day";
        if (its.start < schedule.today || its.finish < its.start)
            broken += " before today";
        if (activity.earliestStart && its.start < *activity.earliestStart)
            broken += " before its earliest start";
        if (!calendar.isWorkingDay(its.start) || !calendar.isWorkingDay(its.finish))
            broken += " on a day not worked";
        const bool within
            = its.lastDay <= *schedule.goal && (!activity.deadline || its.lastDay <= *activity.deadline);
        if (schedule.feasibility.feasible && (!within || *its.slackDays < 0 || its.finish > its.latestFinish))
            broken += " feasible, but too late";
        const bool isPhase = activity.kind == Activity::Kind::Phase;
        if (!within && !isPhase && its.conflicts.empty())
            broken += " too late, but not reported";
        if (its.earlyStart > its.start || its.earlyFinish > its.finish)
            broken += " before its early dates";
        if (schedule.feasibility.feasible
            && (its.earlyFinish > its.latestFinish || its.earlyStart > its.latestStart))
            broken += " feasible, but early after late";
    }
    return broken;
}

}  // namespace

TEST(ScheduleOfRandomPlans, BreaksNoLinkNoWeekAndNoDate)
{
    for (unsigned seed = 1; seed <= 600; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = maker.plan(maker.pick(1, 12), maker.pick(10, 60));
        const Plan forward = PlanMaker::forward(plan, maker.pick(0, 4));

        ASSERT_EQ(brokenRules(plan, scheduleOf(plan, monday)), "") << "seed " << seed;
        ASSERT_EQ(brokenRules(forward, scheduleOf(forward, monday)), "") << "forward, seed " << seed;
    }
}

TEST(ScheduleOfRandomPlans, KeepsLinksOfAllTypesFromAndToPhases)
{
    int links = 0;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = maker.withPhases(maker.plan(maker.pick(3, 10), maker.pick(20, 60)));
        links += static_cast<int>(std::count_if(plan.dependencies.begin(), plan.dependencies.end(),
                                                [](const auto& link) { return link->id.bits() > 100; }));
        const Plan forward = PlanMaker::forward(plan, maker.pick(0, 4));

        ASSERT_EQ(brokenRules(plan, scheduleOf(plan, monday)), "") << "seed " << seed;
        ASSERT_EQ(brokenRules(forward, scheduleOf(forward, monday)), "") << "forward, seed " << seed;
    }
    EXPECT_GT(links, 600);
}

// Where a link waits for the start of a phase, or makes its finish wait, one activity stands for the phase:
// that is safe, and rarely later than need be.
TEST(ScheduleOfRandomPlans, WithPhasesRarelyEndLaterThanBruteForceFinds)
{
    int longer = 0;
    constexpr int plans = 600;
    for (unsigned seed = 1; seed <= plans; ++seed) {
        PlanMaker maker(seed);
        Plan plan = PlanMaker::withoutHours(PlanMaker::withoutDeadlines(maker.plan(maker.pick(2, 4), 9)));
        plan = PlanMaker::withGoal(maker.withPhases(plan), std::nullopt);
        const QDate finish = scheduleOf(plan, monday).finish;

        ASSERT_TRUE(BruteForce(PlanMaker::withGoal(plan, finish), monday).feasible()) << "seed " << seed;
        const QDate before = finish.addDays(-1);
        longer += BruteForce(PlanMaker::withGoal(plan, before), monday).feasible() ? 1 : 0;
    }
    RecordProperty("longer than need be, of 600", longer);
    EXPECT_LE(longer, plans / 50);
}

// Without hours the longest chain is what ends last: all of it is critical, and has not a day to spare (over
// a weekend, calendar days do).
TEST(ScheduleOfRandomPlans, HaveNoSlackOnTheCriticalPath)
{
    for (unsigned seed = 1; seed <= 600; ++seed) {
        PlanMaker maker(seed);
        const Plan plan
            = PlanMaker::withGoal(PlanMaker::inWorkingDays(PlanMaker::withoutHours(
                                      PlanMaker::withoutDeadlines(maker.plan(maker.pick(2, 10), 30)))),
                                  std::nullopt);
        const Schedule schedule = scheduleOf(plan, monday);
        int ends = 0;
        for (const ScheduledActivity& its : schedule.activities) {
            ASSERT_EQ(its.critical, *its.slackDays == 0) << "seed " << seed;
            ASSERT_GE(*its.slackDays, 0) << "seed " << seed;
            if (its.finish < schedule.finish)
                continue;
            ++ends;
            ASSERT_TRUE(its.critical) << "seed " << seed;
            for (const Fact& fact : whyHere(plan, schedule, its.id, End::Finish)) {
                const ScheduledActivity* before = fact.activity ? schedule.find(*fact.activity) : nullptr;
                const Dependency* link = fact.dependency ? find(plan, *fact.dependency) : nullptr;
                const bool byFinish = link
                    && (link->type == Dependency::Type::FinishToStart
                        || link->type == Dependency::Type::FinishToFinish);
                ASSERT_TRUE(!before || !byFinish || before->critical) << "seed " << seed;
            }
        }
        ASSERT_GT(ends, 0);
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

// Without hours the early pass claims the optimum: brute force finds nothing a day shorter, and finds what it
// claims. All types of links, lags of both kinds, negative ones too.
TEST(ScheduleOfRandomPlans, WithoutHoursEndOnTheFirstDayThatBruteForceFinds)
{
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        PlanMaker maker(seed);
        Plan plan = maker.plan(maker.pick(2, 4), 12);
        plan = PlanMaker::withGoal(PlanMaker::withoutHours(PlanMaker::withoutDeadlines(plan)), std::nullopt);
        const QDate finish = scheduleOf(plan, monday).finish;

        ASSERT_TRUE(BruteForce(PlanMaker::withGoal(plan, finish), monday).feasible()) << "seed " << seed;
        const QDate before = finish.addDays(-1);
        ASSERT_FALSE(BruteForce(PlanMaker::withGoal(plan, before), monday).feasible()) << "seed " << seed;
    }
}

// Within hours the order is a heuristic: what it claims can be done, and it is rarely longer than need be.
TEST(ScheduleOfRandomPlans, WithinHoursRarelyEndLaterThanBruteForceFinds)
{
    int longer = 0;
    constexpr int plans = 300;
    for (unsigned seed = 1; seed <= plans; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = PlanMaker::withGoal(PlanMaker::withoutDeadlines(maker.plan(3, 9)), std::nullopt);
        const QDate finish = scheduleOf(plan, monday).finish;

        ASSERT_TRUE(BruteForce(PlanMaker::withGoal(plan, finish), monday).feasible()) << "seed " << seed;
        const QDate before = finish.addDays(-1);
        longer += BruteForce(PlanMaker::withGoal(plan, before), monday).feasible() ? 1 : 0;
    }
    RecordProperty("longer than need be, of 300", longer);
    EXPECT_LE(longer, plans / 50);
}

TEST(ScheduleOfRandomPlans, AreFeasibleForwardIfAndOnlyIfBackward)
{
    int feasible = 0;
    constexpr int plans = 600;
    for (unsigned seed = 1; seed <= plans; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = maker.plan(maker.pick(2, 9), maker.pick(8, 30));
        const bool backward = scheduleOf(plan, monday).feasibility.feasible;

        EXPECT_EQ(scheduleOf(PlanMaker::forward(plan, 0), monday).feasibility.feasible, backward)
            << "seed " << seed;
        const bool buffered
            = scheduleOf(PlanMaker::forward(plan, maker.pick(1, 5)), monday).feasibility.feasible;
        EXPECT_TRUE(buffered || !backward) << "a buffer makes nothing infeasible: seed " << seed;

        feasible += backward ? 1 : 0;
    }
    EXPECT_GT(feasible, plans / 10);
    EXPECT_LT(feasible, plans * 9 / 10);
}

TEST(ScheduleOfRandomPlans, NameTheFirstGoalAndTheFewestHoursThatAreAccepted)
{
    int goals = 0;
    int hours = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        PlanMaker maker(seed);
        Plan plan = maker.withWeeklyLimits(maker.plan(maker.pick(2, 6), maker.pick(6, 20)));
        plan.availabilities.put({Id<Availability>(2), monday.addDays(14), 5, {}, {}});
        const auto fits = [](const Plan& other) { return scheduleOf(other, monday).feasibility.feasible; };
        const Feasibility feasibility = scheduleOf(plan, monday).feasibility;
        if (feasibility.earliestGoal) {
            ++goals;
            QDate first = profileOf(plan).goalDate->addDays(1);
            while (!fits(PlanMaker::withGoal(plan, first)))
                first = first.addDays(1);
            ASSERT_EQ(feasibility.earliestGoal->toString(Qt::ISODate), first.toString(Qt::ISODate))
                << "seed " << seed;
        }
        if (feasibility.hoursAWeek) {
            ++hours;
            ASSERT_TRUE(fits(*setHoursInEveryWeek(plan, *feasibility.hoursAWeek, monday))) << "seed " << seed;
            ASSERT_FALSE(fits(*setHoursInEveryWeek(plan, *feasibility.hoursAWeek - 0.5, monday)))
                << "seed " << seed;
        }
    }
    EXPECT_GT(goals, 30);
    EXPECT_GT(hours, 5);
}

namespace {

/// The hours that cannot be done by the goal, of works that only share the weeks: the least cut between the
/// works and the weeks. Source: L. R. Ford, D. R. Fulkerson, Maximal flow through a network, 1956.
double hoursShortByCuts(const Plan& plan, QDate goal)
{
    const Calendar calendar(plan);
    double sum = 0;
    for (const auto& activity : plan.activities)
        sum += activity->workHours.value_or(0);
    double least = sum;
    for (unsigned cut = 0; cut < 1U << plan.activities.size(); ++cut) {
        double through = 0;
        double mostAWeek = 0;
        for (std::size_t row = 0; row < plan.activities.size(); ++row) {
            const Activity& activity = plan.activities[row];
            if ((cut >> row & 1U) == 0)
                through += activity.workHours.value_or(0);
            else
                mostAWeek += activity.mostHoursAWeek.value_or(1e9);
        }
        for (QDate week = monday; week <= goal; week = week.addDays(7))
            through += std::min(mostAWeek, calendar.hoursBetween(week, std::min(goal, week.addDays(6))));
        least = std::min(least, through);
    }
    return sum - least;
}

}  // namespace

// No way can miss fewer hours than the cut says; the order of the works is a heuristic, and rarely misses
// more.
TEST(ScheduleOfRandomPlans, WithWeeklyLimitsRarelyMissMoreHoursThanMustBe)
{
    constexpr int plans = 300;
    int infeasible = 0;
    int more = 0;
    int later = 0;
    for (unsigned seed = 1; seed <= plans; ++seed) {
        PlanMaker maker(seed);
        Plan plan;
        plan.availabilities.put({Id<Availability>(1), {}, 5.0 * maker.pick(1, 2), {}, {}});
        const int count = maker.pick(2, 5);
        for (int row = 1; row <= count; ++row) {
            Activity activity;
            activity.id = Id<Activity>(static_cast<quint64>(row));
            activity.workHours = maker.pick(2, 9);
            if (maker.happens(50))
                activity.mostHoursAWeek = maker.pick(2, 4);
            plan.activities.put(activity);
        }
        const QDate goal = monday.addDays(maker.pick(4, 25));
        plan = PlanMaker::withGoal(plan, goal);
        const double least = hoursShortByCuts(plan, goal);
        const Feasibility feasibility = scheduleOf(plan, monday).feasibility;

        ASSERT_GE(feasibility.hoursShort + 1e-6, least) << "seed " << seed;
        ASSERT_TRUE(!feasibility.feasible || least < 1e-6) << "seed " << seed;
        infeasible += least > 1e-6 ? 1 : 0;
        more += feasibility.hoursShort > least + 1e-6 ? 1 : 0;
        if (!feasibility.earliestGoal)
            continue;
        QDate first = goal.addDays(1);
        while (hoursShortByCuts(plan, first) > 1e-6)
            first = first.addDays(1);
        ASSERT_GE(*feasibility.earliestGoal, first) << "seed " << seed;
        later += *feasibility.earliestGoal > first ? 1 : 0;
    }
    RecordProperty("plans that cannot be", infeasible);
    RecordProperty("more hours missing than must be, of 300", more);
    RecordProperty("earliest goal later than need be, of 300", later);
    EXPECT_GT(infeasible, plans / 4);
    EXPECT_LE(more, plans / 50);
    EXPECT_LE(later, plans / 50);
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

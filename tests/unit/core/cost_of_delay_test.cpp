// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility.h"
#include "support/printers.h"
#include "support/schedule_case.h"
#include "support/small_schedules.h"

#include <gtest/gtest.h>

using namespace nextrung;
using namespace nextrung::core;
using test::monday;
using test::planFrom;
using test::PlanMaker;

TEST(CostOfDelay, IsAWeekWhereNothingHasRoom)
{
    const Plan plan
        = planFrom("goal 2026-12-18\nhours 5\nactivity A work 10\nactivity B work 5\nlink A B FS");

    const CostOfDelay cost = costOfDelay(plan, monday);

    EXPECT_EQ(cost.finish, QDate(2026, 12, 11));
    EXPECT_EQ(cost.finishAfterAWeek, QDate(2026, 12, 18));
    EXPECT_EQ(cost.days, 5);
}

TEST(CostOfDelay, IsNothingWhileACourseThatBeginsLaterHoldsTheEnd)
{
    const Plan plan = planFrom("hours 5\nactivity read work 5\nactivity course days 5 not-before 2026-12-14\n"
                               "link read course FS");

    const CostOfDelay cost = costOfDelay(plan, monday);

    EXPECT_EQ(cost.finish, QDate(2026, 12, 18));
    EXPECT_EQ(cost.days, 0);
}

TEST(CostOfDelay, MovesAPlanThatIsKeptThroughoutOnlyIfItsDatesMayMove)
{
    const Plan plan = planFrom("hours 5\nactivity A work 5 start 2026-11-23 finish 2026-11-27\n"
                               "activity B work 5 start 2026-11-30 finish 2026-12-04\nlink A B FS");

    const CostOfDelay cost = costOfDelay(plan, monday);

    EXPECT_EQ(cost.days, 0) << "both dates stay, and have passed with nothing done";
    EXPECT_EQ(cost.finishIfKeptMoves, QDate(2026, 12, 11));
    EXPECT_EQ(cost.daysIfKeptMoves, 5);
    EXPECT_FALSE(costOfDelay(planFrom("activity A done 100"), monday).finish.isValid());
}

TEST(CostOfDelay, LeavesKeptDatesThatBreakALinkWhereTheyAre)
{
    const Plan plan = planFrom("goal 2026-12-20\nactivity A days 5\n"
                               "activity B days 5 start 2026-11-30 finish 2026-12-04\nactivity C days 5\n"
                               "activity D days 5\nlink A B FS 2\nlink B C FS\nlink C D FS");

    const CostOfDelay cost = costOfDelay(plan, monday);

    EXPECT_EQ(cost.finish, scheduleOf(plan, monday).finish);
    EXPECT_EQ(cost.finish, QDate(2026, 12, 18));
    EXPECT_EQ(cost.days, 0) << "B begins after the week, whenever A ends";
    EXPECT_EQ(cost.daysIfKeptMoves, 0);
}

TEST(CostOfDelay, CountsTheHoursOfWhatWasKeptInTheWeek)
{
    const Plan plan = planFrom("hours 5\nactivity A work 5 start 2026-11-23 finish 2026-11-27\n"
                               "activity B work 5");

    const CostOfDelay cost = costOfDelay(plan, monday);

    EXPECT_EQ(cost.finish, QDate(2026, 12, 4));
    EXPECT_EQ(cost.finishAfterAWeek, QDate(2026, 12, 11))
        << "A, which is late, takes the hours of the week after";
    EXPECT_EQ(cost.finishIfKeptMoves, QDate(2026, 12, 11));
}

TEST(CostOfDelay, LeavesOutWhatRecurs)
{
    const CostOfDelay cost
        = costOfDelay(planFrom("goal 2027-01-29\nhours 5\nactivity R work 1 on wednesday every 2 weeks\n"
                               "activity A work 5"),
                      monday);

    EXPECT_TRUE(cost.leavesOut);
    EXPECT_EQ(cost.finish, QDate(2026, 11, 30)) << "R takes an hour, and goes on until the goal";
    EXPECT_EQ(cost.days, 5);
}

// Where the plan is as soon as possible already, nothing else is said than what is shown.
TEST(CostOfDelay, CountsFromTheLastFinishOfAPlanThatIsAsSoonAsPossible)
{
    int moved = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        PlanMaker maker(seed);
        Plan plan = maker.plan(maker.pick(2, 8), maker.pick(10, 40));
        if (seed % 2 == 0)
            plan = maker.withKeptAndHappened(plan);
        plan = PlanMaker::forward(plan, 0);
        if (std::any_of(plan.activities.begin(), plan.activities.end(),
                        [](const auto& each) { return each->recurs.has_value(); }))
            continue;
        const CostOfDelay cost = costOfDelay(plan, monday);
        if (!cost.finish.isValid())
            continue;
        ASSERT_EQ(cost.finish, scheduleOf(plan, monday).finish) << "seed " << seed;
        ASSERT_GE(cost.finishAfterAWeek, cost.finish) << "seed " << seed;
        ASSERT_GE(cost.finishIfKeptMoves, cost.finishAfterAWeek) << "seed " << seed;
        moved += cost.days > 0 ? 1 : 0;
    }
    EXPECT_GT(moved, 50);
}

// Waiting is no forecast: a week later, with nothing done, the plan says the day that was named.
TEST(CostOfDelay, IsWhatIsSaidAWeekLater)
{
    int moved = 0;
    int stayed = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        PlanMaker maker(seed);
        Plan plan = maker.plan(maker.pick(2, 8), maker.pick(10, 40));
        if (seed % 2 == 0)
            plan = maker.withKeptAndHappened(plan);
        const CostOfDelay now = costOfDelay(plan, monday);
        if (!now.finish.isValid() || now.leavesOut)
            continue;
        const QDate later = scheduleOf(PlanMaker::forward(plan, 0), monday.addDays(7)).finish;
        ASSERT_EQ(now.finishAfterAWeek, std::max(now.finish, later)) << "seed " << seed;
        ++(now.days > 0 ? moved : stayed);
    }
    EXPECT_GT(moved, 50);
    EXPECT_GT(stayed, 10);
}

TEST(CostOfDelay, LeavesWhatIsKeptWhereWhatIsNotMovesIntoIt)
{
    // A and B may wait until K; after a week B ends on 11 December, and K, which stays, is broken.
    const Plan plan
        = planFrom("goal 2027-01-29\nactivity A days 5\nactivity B days 5\n"
                   "activity K days 5 start 2026-12-07 finish 2026-12-11\nlink A B FS\nlink B K FS");

    const CostOfDelay cost = costOfDelay(plan, monday);

    EXPECT_EQ(cost.finishAfterAWeek, QDate(2026, 12, 11));
    EXPECT_EQ(cost.days, 0);
    EXPECT_EQ(cost.finishIfKeptMoves, QDate(2026, 12, 18));
    EXPECT_EQ(cost.daysIfKeptMoves, 5);
}

TEST(CostOfDelay, KeepsALinkThatHoldsByADayOff)
{
    // A ends on Thursday the 26th at the soonest, and K, two days after, on Saturday the 28th: if it moves
    // along, A to Thursday 3 December and K to Saturday the 5th.
    const Plan plan
        = planFrom("goal 2027-01-29\nactivity A days 4\n"
                   "activity K days 5 start 2026-11-23 finish 2026-11-28\nlink A K FF 2 calendar");

    EXPECT_EQ(costOfDelay(plan, monday).finishIfKeptMoves, QDate(2026, 12, 5));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The hours that must go so that a plan fits, also where something must follow the work.
#include "core/infeasibility.h"
#include "core/schedule/hours_too_many.h"
#include "support/printers.h"
#include "support/schedule_case.h"
#include "support/small_schedules.h"

#include <gtest/gtest.h>

#include <limits>

using namespace nextrung;
using namespace nextrung::core;
using test::monday;
using test::planFrom;
using test::PlanMaker;

namespace {

/// What is said of the goal, which is what the preview of a choice says too.
double tooMany(const char* text)
{
    const Plan plan = planFrom(text);
    const std::vector<Misfit> misfits = whyInfeasible(plan, monday).misfits;
    if (misfits.empty())
        return -1;
    EXPECT_NEAR(misfits.front().hours, scheduleOf(plan, monday).feasibility.hoursShort, 1e-6);
    return misfits.front().hours;
}

/// The fewest whole hours in all that make the plan fit if they are taken from its works from `row` on, by
/// trying all; `most` if as many do not.
int leastByTrying(const Plan& plan, std::size_t row, int most)
{
    if (most <= 0 || fits(plan, monday))
        return 0;
    if (row == plan.activities.size())
        return most;
    const int hours = static_cast<int>(plan.activities[row].workHours.value_or(0));
    int least = most;
    for (int taken = 0; taken <= hours && taken < least; ++taken) {
        Activity activity = plan.activities[row];
        takeHours(activity, taken);
        Plan fewer = plan;
        fewer.activities.put(activity);
        least = std::min(least, taken + leastByTrying(fewer, row + 1, least - taken));
    }
    return least;
}

/// Works of some hours at an hour a day, some of them with a limit a week, and lengths, each after some of
/// the others. @param limited  How many of a hundred works have one.
Plan worksAndLengths(PlanMaker& maker, int limited)
{
    Plan plan;
    plan.availabilities.put({Id<Availability>(1), {}, 5, {}, {}});
    const int count = maker.pick(2, 5);
    for (int row = 1; row <= count; ++row) {
        Activity activity;
        activity.id = Id<Activity>(static_cast<quint64>(row));
        if (maker.happens(50))
            activity.workHours = maker.pick(2, 6);
        else
            activity.length = maker.pick(1, 5);
        if (limited > 0 && activity.workHours && maker.happens(limited))
            activity.mostHoursAWeek = maker.pick(2, 4);
        plan.activities.put(activity);
        if (row > 1 && maker.happens(70))
            plan.dependencies.put({Id<Dependency>(static_cast<quint64>(row)),
                                   Id<Activity>(static_cast<quint64>(maker.pick(1, row - 1))),
                                   Id<Activity>(static_cast<quint64>(row))});
    }
    return PlanMaker::withGoal(plan, monday.addDays(maker.pick(4, 16)));
}

}  // namespace

TEST(HoursTooMany, LeaveItsDaysToWhatMustFollow)
{
    // Ten weeks of five hours until 29 January, two of them off, and the last for B: 35.
    EXPECT_NEAR(tooMany("goal 2027-01-29\nhours 5\nleave 2026-12-21 2027-01-03\nactivity A work 60\n"
                        "activity B days 5\nlink A B FS"),
                25, 1e-6);
    EXPECT_NEAR(tooMany("goal 2027-01-29\nhours 5\nleave 2026-12-21 2027-01-03\nactivity A work 36\n"
                        "activity B days 5\nlink A B FS"),
                1, 1e-6);
    EXPECT_NEAR(tooMany("goal 2027-01-15\nhours 5\nactivity A work 50\nactivity B days 5\nactivity C days 5\n"
                        "link A B FS\nlink B C FS"),
                20, 1e-6);
    EXPECT_NEAR(tooMany("goal 2027-01-15\nhours 5\nactivity A work 30\nactivity B work 30\n"
                        "activity C days 10\nlink A C FS\nlink B C FS"),
                30, 1e-6);
}

TEST(HoursTooMany, AreNoneWhereNoFewerHoursHelp)
{
    EXPECT_EQ(tooMany("goal 2026-12-04\nhours 5\nactivity A work 5\nactivity B days 11\nlink A B FS"), 0);
    EXPECT_EQ(tooMany("goal 2026-12-04\nhours 5\nactivity A work 5 not-before 2026-12-07"), 0);
}

TEST(HoursTooMany, OfADeadlineLeaveItsDaysToWhatMustFollowToo)
{
    const Plan plan = planFrom("hours 5\nactivity A work 12\nactivity B days 5 by 2026-12-04\nlink A B FS");

    const std::vector<Misfit> misfits = whyInfeasible(plan, monday).misfits;

    ASSERT_EQ(misfits.size(), 1U);
    EXPECT_NEAR(misfits.front().hours, 7, 1e-6) << "a week for A, a week for B";
}

namespace {

/// Compares what is said of random plans with what trying all finds.
void expectTheFewest(int limited)
{
    int hours = 0;
    int more = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = worksAndLengths(maker, limited);
        const Feasibility feasibility = scheduleOf(plan, monday).feasibility;
        constexpr int tooMuch = 1000;
        const int least = leastByTrying(plan, 0, tooMuch);
        if (feasibility.feasible || least == tooMuch) {
            ASSERT_EQ(feasibility.hoursShort, 0) << "seed " << seed;
            continue;
        }
        ++hours;
        ASSERT_GE(feasibility.hoursShort + 1e-6, least) << "seed " << seed;
        more += feasibility.hoursShort > least + 1e-6 ? 1 : 0;
    }
    testing::Test::RecordProperty("more hours than must go", more);
    EXPECT_GT(hours, 50);
    EXPECT_LE(more, hours / 50);
}

}  // namespace

TEST(HoursTooMany, AreTheFewestWithoutWhichThePlanFits)
{
    expectTheFewest(0);
}

TEST(HoursTooMany, AreTheFewestWhereAWorkTakesSoManyHoursAWeekAtMost)
{
    expectTheFewest(60);
    // Three hours a week leave A until 8 December with eight; B needs the six days after.
    EXPECT_NEAR(tooMany("goal 2026-12-16\nhours 5\nactivity A work 15 most 3\nactivity B work 6\n"
                        "link A B FS"),
                7, 1e-6);
}

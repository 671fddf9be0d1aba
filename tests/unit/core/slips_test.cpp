// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slips.h"
#include "support/printers.h"
#include "support/schedule_case.h"
#include "support/small_schedules.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace nextrung;
using namespace nextrung::core;
using test::activityCalled;
using test::monday;
using test::planFrom;
using test::PlanMaker;

namespace {

Id<Activity> called(const char* name)
{
    return activityCalled(QString::fromUtf8(name));
}

/// A plan as its schedule sees it.
struct Seen {
    explicit Seen(const std::string& text)
        : plan(planFrom(text))
        , schedule(scheduleOf(plan, monday))
    {
    }

    [[nodiscard]] SlipLimit limitOf(const char* name) const
    {
        return slipLimitOf(plan, schedule, called(name));
    }

    Plan plan;
    Schedule schedule;
};

/// By how many days rules are broken in all.
int daysBroken(const Schedule& schedule)
{
    int days = 0;
    for (const ScheduledActivity& its : schedule.activities) {
        for (const Conflict& conflict : its.conflicts)
            days += conflict.days;
    }
    return days;
}

/// Without hours, in working days, as soon as possible; some of it is kept on days around.
Plan partlyKept(PlanMaker& maker)
{
    Plan plan = maker.plan(maker.pick(2, 8), maker.pick(20, 60));
    plan = PlanMaker::forward(PlanMaker::inWorkingDays(PlanMaker::withoutHours(plan)), 0);
    const Table<Activity> rows = plan.activities;
    for (const auto& row : rows) {
        Activity kept = *row;
        if (maker.happens(50))
            kept.keptStart = Calendar(plan).onOrAfter(monday.addDays(maker.pick(0, 30)));
        plan.activities.put(kept);
    }
    return plan;
}

}  // namespace

TEST(LastToMove, IsTheEndOfTheChainAsFarAsNoDayLiesBetween)
{
    const Plan plan = planFrom("forward\nactivity A days 3\nactivity B days 2\n"
                               "activity C days 2 not-before 2026-12-14\nlink A B FS\nlink B C FS");
    const Schedule schedule = scheduleOf(plan, monday);

    EXPECT_EQ(lastToMove(plan, schedule, called("A")), called("B"));
    EXPECT_FALSE(lastToMove(plan, schedule, called("B")));
    EXPECT_FALSE(lastToMove(plan, schedule, Id<Activity>(7)));
}

TEST(LastToMove, GoesThroughPhases)
{
    const Plan plan = planFrom("forward\nphase P\nactivity A days 3 in P\nphase Q\nactivity B days 2 in Q\n"
                               "activity C days 1 in Q\nactivity D days 1\nlink P Q FS\nlink Q D FS");
    const Schedule schedule = scheduleOf(plan, monday);
    const Id<Activity> last = called("D");

    EXPECT_EQ(lastToMove(plan, schedule, called("A")), last);
    EXPECT_EQ(lastToMove(plan, schedule, called("P")), last);
    EXPECT_FALSE(lastToMove(plan, schedule, called("C"))) << "it ends a day before its phase";
}

TEST(SlipLimit, IsTheDeadlineTheBufferOrTheGoalThatComesFirst)
{
    const Seen goal("goal 2026-12-18\nactivity A days 5\nphase P by 2026-12-11\nactivity B days 5 in P\n"
                    "activity C days 5 by 2026-12-04");
    EXPECT_EQ(goal.limitOf("A"), SlipLimit::Goal);
    EXPECT_EQ(goal.limitOf("B"), SlipLimit::PhaseDeadline);
    EXPECT_EQ(goal.limitOf("C"), SlipLimit::Deadline);

    EXPECT_EQ(Seen("goal 2026-12-18\nbuffer 5\nactivity A days 5").limitOf("A"), SlipLimit::Buffer);
    EXPECT_EQ(Seen("activity A days 5").limitOf("A"), SlipLimit::LastFinish) << "there is no goal";
    EXPECT_EQ(Seen("activity A days 5").limitOf("B"), SlipLimit::LastFinish) << "it is not there";
}

TEST(FirstToGiveWay, IsTheFirstWithADeadlineElseTheLastThatMoves)
{
    const std::string chain = "forward\nactivity A days 5\nactivity B days 5\nactivity C days 5\n"
                              "link A B FS\nlink B C FS\n";
    const Seen free(chain);
    EXPECT_EQ(firstToGiveWay(free.plan, free.schedule, called("A")), called("C"));
    EXPECT_EQ(firstToGiveWay(free.plan, free.schedule, called("C")), called("C")) << "it moves alone";

    const Seen due("forward\nactivity A days 5\nactivity B days 5 by 2026-12-04\nactivity C days 5\n"
                   "link A B FS\nlink B C FS\n");
    EXPECT_EQ(firstToGiveWay(due.plan, due.schedule, called("A")), called("B"));
}

TEST(KeptAfter, IsReachedWhereNoDayLiesBetween)
{
    const Schedule tight
        = Seen("forward\nactivity A days 5\nactivity B days 5\nactivity K days 5 start 2026-12-07\n"
               "link A B FS\nlink B K FS")
              .schedule;
    EXPECT_EQ(keptAfter(tight, called("A")), called("K"));
    EXPECT_EQ(keptAfter(tight, called("B")), called("K"));
    EXPECT_FALSE(keptAfter(tight, called("K"))) << "it is kept itself";

    const Schedule loose
        = Seen("forward\nactivity A days 5\nactivity K days 5 start 2026-12-07\nlink A K FS").schedule;
    EXPECT_FALSE(keptAfter(loose, called("A"))) << "a week lies between";
    EXPECT_FALSE(keptAfter(loose, called("nobody")));
}

// A is kept to 4 December, K from the 14th, and the goal leaves both weeks more.
TEST(KeptThatMovesAlong, IsTheFirstThatWouldBeBrokenBeforeTheSlackIsUsedUp)
{
    const Seen through("forward\ngoal 2027-01-29\nactivity A days 5 start 2026-11-30\nactivity B days 3\n"
                       "activity K days 5 start 2026-12-14\nactivity L days 5 start 2026-12-21\n"
                       "link A B FS\nlink B K FS\nlink K L FS");
    EXPECT_EQ(keptThatMovesAlong(through.plan, through.schedule, called("A")), called("K"));
    EXPECT_EQ(keptThatMovesAlong(through.plan, through.schedule, called("K")), called("L"));
    EXPECT_FALSE(keptThatMovesAlong(through.plan, through.schedule, called("L"))) << "nothing comes after";
    EXPECT_FALSE(keptThatMovesAlong(through.plan, through.schedule, called("B"))) << "it is free";
    EXPECT_FALSE(keptThatMovesAlong(through.plan, through.schedule, called("nobody")));

    const Seen due("forward\ngoal 2027-01-29\nactivity A days 5 start 2026-11-30 by 2026-12-09\n"
                   "activity K days 5 start 2026-12-14\nlink A K FS");
    EXPECT_FALSE(keptThatMovesAlong(due.plan, due.schedule, called("A")))
        << "its deadline comes before K would be broken";
}

TEST(KeptThatMovesAlong, IsReachedThroughThePhasesAround)
{
    const Seen seen("forward\ngoal 2027-01-29\nphase P\nactivity A days 5 start 2026-11-30 in P\nphase Q\n"
                    "activity K days 5 start 2026-12-14 in Q\nlink P Q FS");

    EXPECT_EQ(keptThatMovesAlong(seen.plan, seen.schedule, called("A")), called("K"));
}

// Moved by all its slack while what is kept after it stays, it breaks something if and only if one is named.
TEST(KeptThatMovesAlong, IsNamedWhereTheSlackBreaksWhatIsKept)
{
    int named = 0;
    int none = 0;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = partlyKept(maker);
        const Schedule schedule = scheduleOf(plan, monday);
        const auto isShort = [](const ScheduledActivity& its) { return *its.slackDays < 0 || its.late; };
        if (std::any_of(schedule.activities.begin(), schedule.activities.end(), isShort)
            || daysBroken(schedule) > 0)
            continue;
        for (const ScheduledActivity& its : schedule.activities) {
            if (!its.kept || *its.slackDays == 0)
                continue;
            Activity moved = *plan.activities.find(its.id);
            moved.keptStart = Calendar(plan).plusWorkingDays(*moved.keptStart, *its.slackDays);
            Plan later = plan;
            later.activities.put(moved);
            const bool isNamed = keptThatMovesAlong(plan, schedule, its.id).has_value();
            EXPECT_EQ(isNamed, daysBroken(scheduleOf(later, monday)) > 0)
                << "seed " << seed << " row " << its.id.bits();
            (isNamed ? named : none) += 1;
        }
    }
    EXPECT_GT(named, 50);
    EXPECT_GT(none, 100);
}

// SPDX-License-Identifier: GPL-3.0-or-later

// How far what is free may slip: to the first thing that breaks, be it the goal, a deadline or a kept date.

#include "core/schedule.h"
#include "support/printers.h"
#include "support/schedule_case.h"
#include "support/small_schedules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace nextrung;
using namespace nextrung::core;
using test::monday;
using test::planFrom;
using test::PlanMaker;

namespace {

const ScheduledActivity& called(const Schedule& schedule, const char* name)
{
    return *schedule.find(test::activityCalled(QString::fromUtf8(name)));
}

/// Each claim holds as soon as possible and as late as can be.
class BeforeKeptDates : public testing::TestWithParam<const char*> {
protected:
    static Schedule scheduleFrom(const std::string& text)
    {
        return scheduleOf(planFrom(GetParam() + text), monday);
    }
};

const char* const chain = "activity A days 5\nactivity B days 5\nlink A B FS\n";

}  // namespace

TEST_P(BeforeKeptDates, WhatIsFreeMayLastUntilTheDayBeforeThem)
{
    const Schedule schedule = scheduleFrom("goal 2027-01-15\n" + std::string(chain)
                                           + "activity K days 5 start 2026-12-14\nlink B K FS");

    EXPECT_EQ(called(schedule, "B").latestFinish, QDate(2026, 12, 11));
    EXPECT_EQ(called(schedule, "B").latestStart, QDate(2026, 12, 7));
    EXPECT_EQ(called(schedule, "A").latestFinish, QDate(2026, 12, 4));
    EXPECT_EQ(called(schedule, "A").latestStart, QDate(2026, 11, 30));
    EXPECT_EQ(called(schedule, "A").slackDays, called(schedule, "B").slackDays);
    EXPECT_EQ(called(schedule, "B").nextInLine, called(schedule, "K").id);
    // 18 December to 15 January: the person may move it, and four weeks of five days are left.
    EXPECT_EQ(called(schedule, "K").slackDays, 20);
}

TEST_P(BeforeKeptDates, WhatComesTooLateForThemHasNoSlackToComeLater)
{
    const Schedule schedule = scheduleFrom("goal 2027-01-15\n" + std::string(chain)
                                           + "activity K days 5 start 2026-12-02\nlink B K FS");

    // Ten working days from 23 November; K would have to begin on 7 December.
    EXPECT_EQ(called(schedule, "B").finish, QDate(2026, 12, 4));
    EXPECT_EQ(called(schedule, "B").latestFinish, QDate(2026, 12, 4));
    EXPECT_EQ(called(schedule, "B").slackDays, 0);
    EXPECT_EQ(called(schedule, "A").slackDays, 0);
    EXPECT_TRUE(called(schedule, "A").critical);
    EXPECT_EQ(called(schedule, "K").conflicts.front().days, 3);
}

TEST_P(BeforeKeptDates, WhatIsKeptSlipsAsIfWhatIsKeptAfterItMovedAlong)
{
    const Schedule schedule
        = scheduleFrom("goal 2027-01-15\nactivity A days 5 start 2026-12-07\n"
                       "activity K days 5 start 2026-12-14\nactivity B days 5\nlink A K FS\nlink B A FS");

    EXPECT_EQ(called(schedule, "A").slackDays, 20);
    EXPECT_EQ(called(schedule, "B").latestFinish, QDate(2026, 12, 4));
}

TEST_P(BeforeKeptDates, TheyHoldAllThatIsFreeInAPhaseBeforeThem)
{
    const Schedule schedule
        = scheduleFrom("goal 2027-01-15\nphase P\nactivity A days 5 in P\n"
                       "activity kept days 2 start 2026-11-24 in P\nactivity K days 5 start 2026-12-14\n"
                       "link P K FS");

    EXPECT_EQ(called(schedule, "A").latestFinish, QDate(2026, 12, 11));
    EXPECT_EQ(called(schedule, "kept").latestFinish, QDate(2027, 1, 8));
}

TEST_P(BeforeKeptDates, WhatRecursFromAnyDayMovesUpAndHoldsNothing)
{
    const Schedule schedule = scheduleFrom(
        "goal 2027-01-15\nhours 5\nactivity A days 5\nactivity R work 0.5 every 1 weeks\nlink A R FS");

    EXPECT_GE(called(schedule, "A").slackDays, 0);
    EXPECT_GT(called(schedule, "A").latestFinish, QDate(2026, 11, 27));
}

// B keeps 30 November to 4 December, so C, five days, ends on the 11th, two after its deadline: so B is two
// days too late, too, and A would have to end on the 25th, two days before the 30th.
TEST_P(BeforeKeptDates, WhatCannotBeInTimeForThemIsTheSameFromTodayAndFromTheGoal)
{
    const Schedule schedule
        = scheduleFrom("goal 2027-01-29\nactivity A days 5\nactivity B days 5 start 2026-11-30\n"
                       "activity C days 5 by 2026-12-09\nlink A B FS 2\nlink B C FS");

    EXPECT_EQ(called(schedule, "A").slackDays, -2);
    EXPECT_EQ(called(schedule, "B").slackDays, -2);
    EXPECT_EQ(called(schedule, "C").slackDays, -2);
    EXPECT_EQ(called(schedule, "C").latestFinish, QDate(2026, 12, 9));
}

INSTANTIATE_TEST_SUITE_P(Directions, BeforeKeptDates, testing::Values("", "forward\n"));

// Ten calendar days from Wednesday the 13th end on Friday the 22nd; from Friday the 15th on Sunday the 24th,
// which still leaves B its three days. From Monday the 18th they would end on Wednesday the 27th.
TEST(CalendarLengths, SlipByTheirStart)
{
    const Schedule schedule = scheduleOf(
        planFrom("forward\ngoal 2027-01-29\nactivity A calendar 10\nactivity B days 3\nlink A B FS"),
        QDate(2027, 1, 13));

    EXPECT_EQ(called(schedule, "A").latestStart, QDate(2027, 1, 15));
    EXPECT_EQ(called(schedule, "A").slackDays, 2);
    EXPECT_FALSE(called(schedule, "A").critical);
    EXPECT_EQ(called(schedule, "A").lastDay, QDate(2027, 1, 22));
    EXPECT_EQ(called(schedule, "B").slackDays, 2);
}

TEST(CalendarLengths, KnowTheDayOffOnWhichTheyAreOver)
{
    const Schedule schedule
        = scheduleOf(planFrom("forward\nphase P\nactivity A calendar 10 in P"), QDate(2027, 1, 15));

    EXPECT_EQ(called(schedule, "A").finish, QDate(2027, 1, 22));
    EXPECT_EQ(called(schedule, "A").lastDay, QDate(2027, 1, 24));
    EXPECT_EQ(called(schedule, "P").lastDay, QDate(2027, 1, 24));
}

// Four days from Thursday 11 February end on Sunday the 14th.
TEST(CalendarLengths, AreInTimeIfTheirRealLastDayIs)
{
    const auto scheduleBy = [](const std::string& limit) {
        return scheduleOf(planFrom("forward\n" + limit), QDate(2027, 2, 1));
    };
    const Schedule friday = scheduleBy("goal 2027-02-12\nactivity A calendar 4 not-before 2027-02-11");
    const Schedule sunday = scheduleBy("goal 2027-02-14\nactivity A calendar 4 not-before 2027-02-11");
    const Schedule due
        = scheduleBy("goal 2027-03-01\nactivity A calendar 4 not-before 2027-02-11 by 2027-02-12");

    EXPECT_FALSE(friday.feasibility.feasible);
    EXPECT_EQ(called(friday, "A").conflicts, (std::vector{Conflict{Conflict::Kind::AfterGoal, {}, 1, 0}}));
    EXPECT_EQ(called(friday, "A").latestStart, QDate(2027, 2, 9));
    EXPECT_EQ(friday.feasibility.earliestGoal, QDate(2027, 2, 14));
    EXPECT_EQ(friday.finish, QDate(2027, 2, 14));
    EXPECT_TRUE(sunday.feasibility.feasible);
    EXPECT_EQ(called(sunday, "A").slackDays, 0);
    EXPECT_FALSE(due.feasibility.feasible);
    EXPECT_EQ(called(due, "A").conflicts, (std::vector{Conflict{Conflict::Kind::AfterDeadline, {}, 1, 0}}));
}

TEST(CalendarLengths, LieSoLateThatTheyAreOverByTheGoal)
{
    const Schedule schedule
        = scheduleOf(planFrom("goal 2027-02-12\nphase P by 2027-02-05\nactivity A calendar 4\n"
                              "activity B calendar 4 in P"),
                     QDate(2027, 1, 4));

    EXPECT_EQ(called(schedule, "A").start, QDate(2027, 2, 9));
    EXPECT_EQ(called(schedule, "A").lastDay, QDate(2027, 2, 12));
    EXPECT_EQ(called(schedule, "A").finishHeldBy.kind, Fact::Kind::Goal);
    EXPECT_EQ(called(schedule, "B").lastDay, QDate(2027, 2, 5));
}

// The first step of a chain that is a quarter of a year too long.
TEST(StartBy, IsToldForDaysLongPast)
{
    // 60 hours, 5 a week: the last of twelve weeks ends on Friday 11 December.
    const Schedule schedule = scheduleOf(
        planFrom("hours 5\ngoal 2026-12-18\nactivity A work 60\nactivity B days 5\nlink A B FS"), monday);

    EXPECT_EQ(called(schedule, "A").latestStart, QDate(2026, 9, 21));
}

namespace {

/// Some of it is kept on days around; no hours.
Plan partlyKept(PlanMaker& maker, bool withPhases)
{
    Plan plan = PlanMaker::withoutHours(maker.plan(maker.pick(2, 8), maker.pick(20, 60)));
    if (withPhases)
        plan = maker.withPhases(plan);
    const Table<Activity> rows = plan.activities;
    for (const auto& row : rows) {
        if (row->kind == Activity::Kind::Phase || !maker.happens(30))
            continue;
        Activity kept = *row;
        kept.keptStart = monday.addDays(maker.pick(0, 30));
        plan.activities.put(kept);
    }
    return plan;
}

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

/// The same plan with one that cannot begin before that day.
Plan beginningLater(const Plan& plan, Id<Activity> id, QDate day)
{
    Plan later = plan;
    Activity activity = *plan.activities.find(id);
    activity.earliestStart = day;
    later.activities.put(activity);
    return later;
}

}  // namespace

// As soon as possible, as late as its slack allows, and a day later: that is what slack means.
TEST(Slack, IsAsFarAsItMaySlipBeforeAnythingBreaks)
{
    int slipped = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = PlanMaker::forward(partlyKept(maker, false), 0);
        const Calendar calendar(plan);
        const Schedule schedule = scheduleOf(plan, monday);
        const int broken = daysBroken(schedule);
        const bool isLate = std::any_of(schedule.activities.begin(), schedule.activities.end(),
                                        [](const auto& its) { return *its.slackDays < 0; });
        if (isLate)
            continue;
        for (const ScheduledActivity& its : schedule.activities) {
            if (its.kept)
                continue;
            ++slipped;
            const auto brokenAfter = [&](int days) {
                const QDate day = calendar.plusWorkingDays(its.start, days);
                return daysBroken(scheduleOf(beginningLater(plan, its.id, day), monday));
            };
            EXPECT_EQ(brokenAfter(*its.slackDays), broken) << "seed " << seed << " row " << its.id.bits();
            EXPECT_GT(brokenAfter(*its.slackDays + 1), broken) << "seed " << seed << " row " << its.id.bits();
        }
    }
    EXPECT_GT(slipped, 500);
}

TEST(LateDates, AreTheSameFromTodayAndFromTheGoal)
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = partlyKept(maker, seed % 2 == 0);
        const Schedule backward = scheduleOf(plan, monday);
        const Schedule forward = scheduleOf(PlanMaker::forward(plan, 0), monday);
        for (const ScheduledActivity& its : backward.activities) {
            const ScheduledActivity& soon = *forward.find(its.id);
            EXPECT_EQ(its.latestStart, soon.latestStart) << "seed " << seed << " row " << its.id.bits();
            EXPECT_EQ(its.latestFinish, soon.latestFinish) << "seed " << seed << " row " << its.id.bits();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/timing_edits.h"
#include "core/schedule.h"
#include "support/printers.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

using test::SmallPlan;

const QDate tuesday(2027, 3, 2);
const QDate seventhTuesday(2027, 4, 13);

/// One activity with 14 hours, kept from a Tuesday to the seventh.
Plan course()
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), tuesday, seventhTuesday).workHours = 14;
    return small.plan();
}

Result<Plan> retimed(const Plan& plan, Timing timing)
{
    return setTiming(plan, SmallPlan::id(1), timing, tuesday, seventhTuesday);
}

Activity rowAfter(Timing timing)
{
    return *find(*retimed(course(), timing), SmallPlan::id(1));
}

}  // namespace

TEST(Timing, OfEachKindIsFoundAgainOnceItIsSet)
{
    for (const Timing timing :
         {Timing::Work, Timing::Length, Timing::Window, Timing::Recurring, Timing::Milestone, Timing::Phase})
        EXPECT_EQ(timingOf(rowAfter(timing)), timing) << static_cast<int>(timing);
}

TEST(Timing, OfAWindowMeetsOnTheWeekdayOfItsFirstDay)
{
    const Activity window = rowAfter(Timing::Window);

    EXPECT_EQ(window.onDays, std::vector<Choice<Weekday>>{Weekday::Tuesday});
    EXPECT_EQ(window.keptStart, tuesday);
    EXPECT_EQ(window.keptFinish, seventhTuesday);
    EXPECT_EQ(window.workHours, 14);
}

TEST(Timing, OfARhythmSharesTheHoursOutAndEndsOnTheDayThatWasKept)
{
    const Activity rhythm = rowAfter(Timing::Recurring);

    EXPECT_EQ(rhythm.workHours, 2);  // seven Tuesdays
    EXPECT_EQ(rhythm.recurs->until, seventhTuesday);
    EXPECT_FALSE(rhythm.keptFinish);
}

TEST(Timing, BackFromARhythmAddsItsHoursUpAgain)
{
    const Plan plan = *retimed(*retimed(course(), Timing::Recurring), Timing::Work);

    EXPECT_EQ(find(plan, SmallPlan::id(1))->workHours, 14);
}

TEST(Timing, OfALengthCountsWorkingDaysAndKeepsTheLoad)
{
    const Activity length = rowAfter(Timing::Length);

    EXPECT_EQ(length.length, 31);  // 2 March to 13 April, Monday to Friday
    EXPECT_EQ(length.hoursAWeek, 2.5);  // 14 h / 31 days × 5, in halves
    EXPECT_FALSE(length.workHours);
    EXPECT_FALSE(length.keptFinish);
}

TEST(Timing, OfALengthWithWorkSaysItsLoad)
{
    Activity activity = rowAfter(Timing::Length);
    activity.workHours = 31;

    EXPECT_DOUBLE_EQ(loadOf(activity), 5);
}

TEST(Timing, OfAMilestoneKeepsTheLastDayOnly)
{
    const Activity milestone = rowAfter(Timing::Milestone);

    EXPECT_FALSE(milestone.keptStart);
    EXPECT_EQ(milestone.keptFinish, seventhTuesday);
    EXPECT_FALSE(milestone.workHours);
}

TEST(Timing, OfAFullPhaseStays)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Execute"), Activity::Kind::Phase);
    small.add(2, QStringLiteral("Read"), Activity::Kind::Activity, 1);

    const Result<Plan> outcome = retimed(small.plan(), Timing::Work);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::InvalidValue);
}

TEST(Timing, SetToWhatItIsChangesNothing)
{
    EXPECT_EQ(*retimed(course(), Timing::Work), course());
}

// From Friday the 4th to Wednesday the 9th are six days in the calendar, of which four are worked.
TEST(Timing, WhatIsMovedKeepsItsDaysInTheUnitOfItsLength)
{
    using Unit = Activity::LengthUnit;
    const Calendar calendar{Plan()};
    const QDate friday(2026, 12, 4);
    const QDate wednesday(2026, 12, 9);
    const QDate monday(2026, 12, 7);

    EXPECT_EQ(lastIfMoved(Unit::CalendarDays, calendar, friday, wednesday, monday), QDate(2026, 12, 12));
    EXPECT_EQ(lastIfMoved(Unit::WorkingDays, calendar, friday, wednesday, monday), QDate(2026, 12, 10));
    EXPECT_EQ(lastIfMoved(Unit::WorkingDays, calendar, monday, monday, friday), friday);

    Activity activity;
    activity.lengthUnit = Unit::CalendarDays;
    EXPECT_EQ(extentUnitOf(activity), Unit::WorkingDays) << "it has no length";
    activity.length = 6;
    EXPECT_EQ(extentUnitOf(activity), Unit::CalendarDays);
}

}  // namespace nextrung::core

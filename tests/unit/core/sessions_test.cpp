// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace nextrung::core;

namespace {

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Activity recurring(int every, Recurrence::Unit unit)
{
    Activity activity{Id<Activity>(1)};
    activity.recurs = Recurrence{every, unit};
    return activity;
}

/// The days as text, for whoever reads a failure.
std::string daysOf(const Activity& activity, const char* first, const char* last, const Plan& plan = {})
{
    QStringList days;
    for (const QDate each : sessionDays(activity, Calendar(plan), day(first), day(last)))
        days += each.toString(Qt::ISODate);
    return days.join(u' ').toStdString();
}

}  // namespace

TEST(SessionDays, OfEveryMonthKeepTheDayOrTakeTheLastOfAShorterMonth)
{
    const Activity monthly = recurring(1, Recurrence::Unit::Months);

    EXPECT_EQ(daysOf(monthly, "2027-12-31", "2028-05-31"),
              "2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30 2028-05-31");
}

TEST(SessionDays, OfALeapDayComeEachYearOnTheLastOfFebruary)
{
    const Activity yearly = recurring(12, Recurrence::Unit::Months);

    EXPECT_EQ(daysOf(yearly, "2028-02-29", "2032-12-31"),
              "2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29");
}

TEST(SessionDays, OfEverySecondWeekCrossMonthsAndYears)
{
    Activity fortnightly = recurring(2, Recurrence::Unit::Weeks);
    fortnightly.onDays = {Weekday::Wednesday};

    EXPECT_EQ(daysOf(fortnightly, "2026-12-16", "2027-01-31"), "2026-12-16 2026-12-30 2027-01-13 2027-01-27");
}

TEST(SessionDays, OnSeveralWeekdaysBeginWithTheFirstOfThemOnOrAfterTheFirstDay)
{
    Activity twice = recurring(1, Recurrence::Unit::Weeks);
    twice.onDays = {Weekday::Thursday, Weekday::Monday};

    EXPECT_EQ(daysOf(twice, "2026-11-24", "2026-12-03"), "2026-11-26 2026-11-30 2026-12-03");
}

TEST(SessionDays, OnAWeekdayOfEachMonthKeepItsPlaceInTheMonthOrTakeTheLast)
{
    Activity monthly = recurring(1, Recurrence::Unit::Months);
    monthly.onDays = {Weekday::Wednesday};

    EXPECT_EQ(daysOf(monthly, "2026-11-11", "2027-01-31"), "2026-11-11 2026-12-09 2027-01-13");
    EXPECT_EQ(daysOf(monthly, "2026-12-30", "2027-03-31"), "2026-12-30 2027-01-27 2027-02-24 2027-03-31")
        << "the fifth Wednesday, or the last";
}

TEST(SessionDays, LeaveOutLeaveHolidaysAndSkippedDaysAndMoveNoOther)
{
    Plan plan;
    CalendarException holiday{Id<CalendarException>(1)};
    holiday.kind = CalendarException::Kind::Holiday;
    holiday.first = day("2026-11-26");
    plan.exceptions.put(holiday);
    CalendarException busy{Id<CalendarException>(2)};
    busy.kind = CalendarException::Kind::OtherHours;
    busy.first = day("2026-11-28");
    plan.exceptions.put(busy);
    Activity daily = recurring(2, Recurrence::Unit::Days);
    daily.recurs->skipped = {day("2026-11-30")};

    EXPECT_EQ(daysOf(daily, "2026-11-24", "2026-12-04", plan), "2026-11-24 2026-11-28 2026-12-02 2026-12-04");
}

TEST(SessionDays, EndOnTheRecurrencesOwnLastDay)
{
    Activity weekly = recurring(1, Recurrence::Unit::Weeks);
    weekly.recurs->until = day("2026-12-07");

    EXPECT_EQ(daysOf(weekly, "2026-11-23", "2027-12-31"), "2026-11-23 2026-11-30 2026-12-07");
}

TEST(SessionDays, OfACourseAreItsWeekdaysBetweenItsKeptDates)
{
    Activity course{Id<Activity>(1)};
    course.onDays = {Weekday::Tuesday};
    EXPECT_EQ(daysOf(course, "2027-03-04", "2027-03-31"), "") << "without kept dates there is no course";
    course.keptStart = day("2027-03-04");
    course.keptFinish = day("2027-03-31");

    EXPECT_EQ(daysOf(course, "2027-03-04", "2027-03-31"), "2027-03-09 2027-03-16 2027-03-23 2027-03-30");
}

TEST(SessionDays, AreNoneForWhatDoesNotRecurAndForDaysThatAreNone)
{
    EXPECT_EQ(daysOf(Activity{Id<Activity>(1)}, "2026-11-23", "2026-12-31"), "");
    EXPECT_EQ(daysOf(recurring(1, Recurrence::Unit::Weeks), "2026-11-23", "2026-11-22"), "");
    EXPECT_TRUE(
        sessionDays(recurring(1, Recurrence::Unit::Days), Calendar(Plan()), QDate(), QDate()).empty());
}

TEST(SessionsWithoutHours, AreThoseFromTodayOnOnWhichNobodyWorks)
{
    Plan plan;
    Availability availability;
    availability.id = Id<Availability>(1);
    availability.weekdays = {1, 1, 0, 1, 1, 0, 0};
    plan.availabilities.put(availability);
    const auto daysFrom = [&](const char* first) {
        const Activity weekly = recurring(1, Recurrence::Unit::Weeks);
        return sessionsWithoutHours(weekly, Calendar(plan), day(first), day("2026-12-13"), day("2026-12-01"));
    };

    EXPECT_EQ(daysFrom("2026-11-29"), (std::vector{day("2026-12-06"), day("2026-12-13")})) << "Sundays";
    EXPECT_EQ(daysFrom("2026-11-25"), (std::vector{day("2026-12-02"), day("2026-12-09")}))
        << "Wednesdays, which have no hours";
    EXPECT_TRUE(daysFrom("2026-11-26").empty()) << "Thursdays";
}

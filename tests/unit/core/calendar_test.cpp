// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace nextrung::core;

namespace {

class CalendarTest : public testing::Test {
protected:
    void give(double hoursAWeek, std::optional<QDate> from = {}, std::vector<double> weekdays = {})
    {
        plan_.availabilities.put({Id<Availability>(++lastId_), from, hoursAWeek, std::move(weekdays), {}});
    }

    void except(CalendarException::Kind kind, QDate first, std::optional<QDate> last = {}, double hours = 0)
    {
        CalendarException exception;
        exception.id = Id<CalendarException>(++lastId_);
        exception.kind = kind;
        exception.first = first;
        exception.last = last;
        exception.hoursAWeek = hours;
        plan_.exceptions.put(exception);
    }

    [[nodiscard]] std::vector<double> hoursOfWeek(QDate monday) const
    {
        const Calendar calendar(plan_);
        std::vector<double> hours;
        for (int day = 0; day < 7; ++day)
            hours.push_back(calendar.hoursOn(monday.addDays(day)));
        return hours;
    }

    using Kind = CalendarException::Kind;
    const QDate monday_{2026, 11, 23};
    Plan plan_;
    quint64 lastId_ = 0;
};

}  // namespace

TEST_F(CalendarTest, SpreadsSixHoursAWeekEvenlyOverMondayToFriday)
{
    give(6);

    EXPECT_EQ(hoursOfWeek(monday_), (std::vector<double>{1.2, 1.2, 1.2, 1.2, 1.2, 0, 0}));
}

TEST_F(CalendarTest, GivesTheHoursToTheDaysThatThePersonNames)
{
    give(6, {}, {0, 2, 0, 0, 0, 3, 0});
    const Calendar calendar(plan_);

    EXPECT_EQ(hoursOfWeek(monday_), (std::vector<double>{0, 2, 0, 0, 0, 3, 0}));
    EXPECT_TRUE(calendar.isWorkingDay(monday_)) << "a weekday without hours is worked all the same";
    EXPECT_TRUE(calendar.isWorkingDay(monday_.addDays(5)));
    EXPECT_FALSE(calendar.isWorkingDay(monday_.addDays(6)));
    EXPECT_DOUBLE_EQ(calendar.hoursAWeekOn(monday_), 5);
}

TEST_F(CalendarTest, CountsNoHoursOnLeaveAndGivesThemToNoOtherDay)
{
    give(6);
    except(Kind::Leave, monday_.addDays(1), monday_.addDays(2));
    except(Kind::Holiday, monday_.addDays(4));
    const Calendar calendar(plan_);

    EXPECT_EQ(hoursOfWeek(monday_), (std::vector<double>{1.2, 0, 0, 1.2, 0, 0, 0}));
    EXPECT_DOUBLE_EQ(calendar.hoursBetween(monday_, monday_.addDays(6)), 2.4);
    EXPECT_EQ(calendar.exceptionOn(monday_.addDays(4))->kind, Kind::Holiday);
    EXPECT_EQ(calendar.exceptionOn(monday_), nullptr);
}

TEST_F(CalendarTest, LetsTheLatestAvailabilityThatHasBegunCount)
{
    give(5);
    give(10, monday_.addDays(7));

    EXPECT_EQ(hoursOfWeek(monday_.addDays(7)), (std::vector<double>{2, 2, 2, 2, 2, 0, 0}));
    EXPECT_EQ(hoursOfWeek(monday_), (std::vector<double>{1, 1, 1, 1, 1, 0, 0}));
}

TEST_F(CalendarTest, SpreadsOtherHoursLikeTheUsualOnesAndLeaveStillCountsFirst)
{
    give(0, {}, {0, 1, 0, 3, 0, 0, 0});
    except(Kind::OtherHours, monday_, monday_.addDays(6), 8);
    except(Kind::Leave, monday_.addDays(3));

    EXPECT_EQ(hoursOfWeek(monday_), (std::vector<double>{0, 2, 0, 0, 0, 0, 0}));
}

TEST_F(CalendarTest, HasNoHoursBeforeTheFirstAvailabilityBegins)
{
    give(5, monday_.addDays(2));

    EXPECT_EQ(hoursOfWeek(monday_), (std::vector<double>{0, 0, 1, 1, 1, 0, 0}));
}

TEST_F(CalendarTest, CountsWorkingDaysAcrossLeave)
{
    except(Kind::Leave, QDate(2026, 12, 21), QDate(2027, 1, 3));
    const Calendar calendar(plan_);

    EXPECT_EQ(calendar.plusWorkingDays(QDate(2026, 12, 18), 1), QDate(2027, 1, 4));
    EXPECT_EQ(calendar.plusWorkingDays(QDate(2027, 1, 4), -1), QDate(2026, 12, 18));
    EXPECT_EQ(calendar.plusWorkingDays(QDate(2026, 12, 19), 1), QDate(2027, 1, 4));
    EXPECT_EQ(calendar.plusWorkingDays(QDate(2026, 12, 19), 0), QDate(2026, 12, 19));
    EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 12, 18), QDate(2027, 1, 8)), 5);
    EXPECT_EQ(calendar.workingDaysBetween(QDate(2027, 1, 8), QDate(2026, 12, 18)), -5);
    EXPECT_EQ(calendar.onOrAfter(QDate(2026, 12, 24)), QDate(2027, 1, 4));
    EXPECT_EQ(calendar.onOrBefore(QDate(2027, 1, 3)), QDate(2026, 12, 18));
}

TEST_F(CalendarTest, KnowsWhetherThereAreAnyHours)
{
    EXPECT_FALSE(Calendar(plan_).hasHours());
    give(0);
    EXPECT_FALSE(Calendar(plan_).hasHours());
    except(Kind::OtherHours, monday_, monday_.addDays(6), 8);
    EXPECT_TRUE(Calendar(plan_).hasHours());
    EXPECT_EQ(hoursOfWeek(monday_), (std::vector<double>{1.6, 1.6, 1.6, 1.6, 1.6, 0, 0}));
}

TEST_F(CalendarTest, TakesUnusableHoursForNone)
{
    give(-3);
    give(0, monday_.addDays(7), {1, -1, std::nan(""), 0, 0, 0, 0});

    EXPECT_EQ(hoursOfWeek(monday_), std::vector<double>(7, 0));
    EXPECT_EQ(hoursOfWeek(monday_.addDays(7)), (std::vector<double>{1, 0, 0, 0, 0, 0, 0}));
}

TEST_F(CalendarTest, CanBeAskedAboutOtherHoursOnTheSameDays)
{
    give(0, {}, {0, 1, 0, 3, 0, 0, 0});
    const Calendar calendar = Calendar(plan_).withHoursInEveryWeek(8, monday_);

    EXPECT_DOUBLE_EQ(calendar.hoursOn(monday_.addDays(1)), 2);
    EXPECT_DOUBLE_EQ(calendar.hoursOn(monday_.addDays(3)), 6);
    EXPECT_DOUBLE_EQ(calendar.hoursAWeekOn(monday_), 8);
}

TEST_F(CalendarTest, CanBeAskedAboutOtherHoursFromADayOnAndNotBefore)
{
    give(10);
    give(0, monday_.addDays(14), {0, 1, 0, 3, 0, 0, 0});
    give(6, monday_.addDays(28));
    const Calendar calendar = Calendar(plan_).withHoursInEveryWeek(8, monday_.addDays(15));

    EXPECT_EQ(calendar.hoursAWeekOn(monday_.addDays(13)), 10);
    EXPECT_EQ(calendar.hoursOn(monday_.addDays(11)), 2);
    EXPECT_EQ(calendar.hoursOn(monday_.addDays(17)), 6);
    EXPECT_EQ(calendar.hoursAWeekOn(monday_.addDays(28)), 8);
}

TEST_F(CalendarTest, KnowsTheMostHoursOfADayFromADayOn)
{
    give(0, {}, {0, 0, 0, 0, 0, 9, 0});
    give(0, monday_, {0, 2, 0, 4, 0, 0, 0});
    give(10, monday_.addDays(14));

    EXPECT_EQ(Calendar(plan_).mostHoursADayFrom(monday_.addDays(-1)), 9);
    EXPECT_EQ(Calendar(plan_).mostHoursADayFrom(monday_), 4);
    EXPECT_EQ(Calendar(plan_).mostHoursADayFrom(monday_.addDays(20)), 2);
}

TEST_F(CalendarTest, KnowsTheLeastHoursFromADayOn)
{
    give(10);
    give(1, monday_.addDays(14));
    give(6, monday_.addDays(28));
    const Calendar calendar(plan_);

    EXPECT_EQ(calendar.leastHoursAWeekFrom(monday_), 1);
    EXPECT_EQ(calendar.leastHoursAWeekFrom(monday_.addDays(28)), 6);
}

TEST_F(CalendarTest, AnswersForADayThatIsNone)
{
    give(6);
    const Calendar calendar(plan_);

    EXPECT_EQ(calendar.onOrAfter(QDate()), QDate());
    EXPECT_EQ(calendar.plusWorkingDays(QDate(), 3), QDate());
    EXPECT_EQ(calendar.workingDaysBetween(QDate(), monday_), 0);
    EXPECT_EQ(calendar.hoursBetween(QDate(), monday_), 0);
}

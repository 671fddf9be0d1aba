// SPDX-License-Identifier: GPL-3.0-or-later

// When work ends that begins on a day, and when it may begin at the latest, against hours counted day by day.

#include "core/schedule/day_axis.h"
#include "support/schedule_case.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace nextrung;
using namespace nextrung::core;

namespace {

const QDate monday(2026, 11, 23);

/// Hours are multiples of halves, so that all sums are exact.
class DayAxisHours : public testing::TestWithParam<const char*> {
protected:
    // Well within the days that the calendar tells one by one, and well in those that only repeat.
    static constexpr int mostNumber = 150;
    static constexpr std::array<double, 5> work{0.5, 1, 3.5, 12, 30};
    static constexpr std::array<double, 4> limits{0.5, 1.5, 3, 100};

    /// The day on which the last of the hours is worked, or nothing if that is not by `last`.
    [[nodiscard]] std::optional<int> lastWorked(int start, double hours, double mostAWeek, int last) const
    {
        double thisWeek = 0;
        for (int number = start; number <= last; ++number) {
            if (number > start
                && DayAxis::weekOf(axis_.dayOf(number)) != DayAxis::weekOf(axis_.dayOf(number - 1)))
                thisWeek = 0;
            const double worked = std::min(axis_.hoursOn(number), mostAWeek - thisWeek);
            thisWeek += worked;
            hours -= worked;
            if (hours <= 0)
                return number;
        }
        return std::nullopt;
    }

    [[nodiscard]] int lastToBegin(int finish, double hours, double mostAWeek) const
    {
        int start = finish;
        while (!lastWorked(start, hours, mostAWeek, finish))
            --start;
        return start;
    }

    DayAxis axis_{Calendar(test::ScheduleCase::fromText(QString::fromLatin1(GetParam())).plan), monday};
};

TEST_P(DayAxisHours, EndOnTheDayOnWhichTheLastOfThemIsWorked)
{
    constexpr int farAway = 1000;
    for (int start = 0; start < mostNumber; ++start) {
        for (const double hours : work) {
            EXPECT_EQ(axis_.dayOfHours(start, hours), lastWorked(start, hours, hours, farAway))
                << hours << " hours from day " << start;
            for (const double limit : limits)
                EXPECT_EQ(axis_.dayOfHours(start, hours, limit), lastWorked(start, hours, limit, farAway))
                    << hours << " hours from day " << start << ", at most " << limit << " a week";
        }
    }
}

TEST_P(DayAxisHours, MayBeginOnTheLastDayFromWhichTheyAreWorkedInTime)
{
    const auto check = [this](int finish, double hours, double limit) {
        EXPECT_EQ(axis_.dayToBegin(finish, hours, limit),
                  lastToBegin(finish, hours, limit > 0 ? limit : hours))
            << hours << " hours by day " << finish << ", limit " << limit;
    };
    for (int finish = -20; finish < mostNumber; ++finish) {
        for (const double hours : work) {
            check(finish, hours, 0);
            for (const double limit : limits)
                check(finish, hours, limit);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Calendars, DayAxisHours,
    testing::Values("hours 5", "hours 2.5\nleave 2026-12-21 2027-01-03\nhours 5 from 2027-02-01",
                    "on 2 0 0 0 0 4 0\nholiday 2026-12-05",
                    "hours 5\nother 2026-12-07 2026-12-20 2.5\nother 2027-01-11 2027-01-24 0"));

}  // namespace

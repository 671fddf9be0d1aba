// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace nextrung::core {

/// The working days of a calendar, numbered without gaps, so that counting them is a subtraction.
///
/// Days are Julian days. Numbers run from `leastNumber` to `mostNumber` and stand still there: farther days
/// exist in no plan. Number 0 is a Monday or the first working day after it, on or before every change of the
/// calendar and `origin`. Days outside all changes are answered by arithmetic. Every question but those about
/// many days is O(1).
class DayAxis {
public:
    static constexpr int leastNumber = -4'000'000;
    static constexpr int mostNumber = 4'000'000;
    static constexpr qint64 endOfDays = std::numeric_limits<qint64>::max();  ///< No limit, as a day.

    DayAxis(const Calendar& calendar, QDate origin);

    [[nodiscard]] static int bounded(qint64 number)
    {
        return static_cast<int>(std::clamp<qint64>(number, leastNumber, mostNumber));
    }

    /// The number of the working day `day`, or of the next one after (before) it.
    [[nodiscard]] int onOrAfter(qint64 day) const;
    [[nodiscard]] int onOrBefore(qint64 day) const { return bounded(qint64{onOrAfter(day + 1)} - 1); }
    /// The Julian day of the working day with this number.
    [[nodiscard]] qint64 dayOf(int number) const;
    /// The last day before the working day after the one with this number: itself, or a day off.
    [[nodiscard]] qint64 lastDayBeforeNext(int number) const
    {
        return dayOf(bounded(qint64{number} + 1)) - 1;
    }
    /// The same as a date, kept within the years 1 to 9999 that files can hold.
    [[nodiscard]] QDate dateOf(int number) const { return dateOfDay(dayOf(number)); }
    [[nodiscard]] static QDate dateOfDay(qint64 day);
    /// Hours of the person's own on the working day with this number.
    [[nodiscard]] double hoursOn(int number) const;
    /// The same for a run of days from `first`, which is not before number 0.
    void copyHours(int first, std::span<double> hours) const;
    /// Hours on the working days from `first` through `last`, none of which is before number 0. O(axis).
    [[nodiscard]] double hoursBetween(int first, int last) const;
    /// The working day on which the last of these hours is worked, if work begins at `start` and nothing else
    /// is done; `start` itself if the hours never come. O(log axis).
    [[nodiscard]] int dayOfHours(int start, double hours) const;
    /// The same if no week gives more than `mostAWeek` of them. O(weeks of the axis).
    [[nodiscard]] int dayOfHours(int start, double hours, double mostAWeek) const;
    /// The last working day on which work may begin, of which `mostAWeek` fit into a week (0: no limit), if
    /// the last of these hours is worked by `finish` and nothing else is done; the last day before which no
    /// day has hours if they do not suffice. O(log axis), with a limit O(weeks of the axis).
    [[nodiscard]] int dayToBegin(int finish, double hours, double mostAWeek) const;
    /// The last number from which on no working day has hours, or `mostNumber` if hours never end.
    [[nodiscard]] int endOfHours() const { return endOfHours_; }
    /// Counts weeks, Monday to Sunday.
    [[nodiscard]] static qint64 weekOf(qint64 day) { return day >= 0 ? day / 7 : -((6 - day) / 7); }

private:
    /// A week that repeats without end.
    struct Pattern {
        std::vector<int> weekdays;  // worked, Monday = 0
        std::vector<double> hours;  // of each of them
        std::vector<int> before;  // working days before each weekday
    };

    /// Hours on the working days from number 0 up to the day before `number`. O(1).
    [[nodiscard]] double hoursBefore(int number) const;
    /// As `dayToBegin`, for a `finish` before number 0.
    [[nodiscard]] int dayToBeginInHead(int finish, double hours, double mostAWeek) const;
    [[nodiscard]] static Pattern patternOf(const Calendar& calendar, qint64 monday);
    [[nodiscard]] static qint64 countOf(const Pattern& pattern, qint64 days);
    [[nodiscard]] static qint64 dayIn(const Pattern& pattern, qint64 count);

    qint64 origin_ = 0;  // a Monday
    std::vector<int> before_;  // working days before each day from origin_ on
    std::vector<int> days_;  // days after origin_ of each number
    std::vector<double> hours_;  // of each number
    std::vector<double> sums_;  // of the hours before each number, and of all at the end
    Pattern head_;  // before origin_
    Pattern tail_;  // after the last day of before_
    std::vector<double> tailSums_;  // of the hours of tail_ before each of its days
    double tailSum_ = 0;
    int endOfHours_ = mostNumber;
};

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <array>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace nextrung::core {

/// The row whose hours hold on `day`: the latest that has begun, or nullptr before the first. O(rows).
[[nodiscard]] const Availability* availabilityOn(const Plan& plan, QDate day);

/// Whether leave, a holiday or other hours than the usual hold on any day from `day` on. O(exceptions).
[[nodiscard]] bool hasExceptionsFrom(const Plan& plan, QDate day);

/// Which days are worked and how many hours each has for the plan.
///
/// A working day is Monday to Friday outside leave and holidays (and any weekday for which the person gives
/// hours). Weekly hours are spread evenly over Monday to Friday unless the person says which days: 6 hours a
/// week are 1.2 on each. Leave takes its days' hours away and gives them to no other day. Where exceptions
/// overlap, leave counts before holidays, and these before other hours. Hours below 0 count as 0.
/// Answers for any day, and an invalid one with itself or 0; built once from a plan, then each question is
/// O(log exceptions).
class Calendar {
public:
    explicit Calendar(const Plan& plan);

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// Hours of the person's own that the day has; 0 on days not worked.
    [[nodiscard]] double hoursOn(QDate day) const;
    /// Leave, holiday or nothing: what to shade and why.
    [[nodiscard]] const CalendarException* exceptionOn(QDate day) const;
    /// Hours from `first` through `last`; 0 if `last` is earlier. O(days).
    [[nodiscard]] double hoursBetween(QDate first, QDate last) const;
    /// The working day itself, or the next one after (before) it.
    [[nodiscard]] QDate onOrAfter(QDate day) const;
    [[nodiscard]] QDate onOrBefore(QDate day) const;
    /// `count` working days later (earlier when negative); from a day not worked, the first step reaches the
    /// nearest working day in that direction. O(days).
    [[nodiscard]] QDate plusWorkingDays(QDate day, int count) const;
    /// Working days after `from` through `to`; negative when `to` is earlier. O(days).
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;
    /// Whether the plan has any hours at all; if not, nothing with work can be scheduled.
    [[nodiscard]] bool hasHours() const { return hasHours_; }
    /// The usual hours of a week, on `day`.
    [[nodiscard]] double hoursAWeekOn(QDate day) const;
    /// The least of them from `day` on.
    [[nodiscard]] double leastHoursAWeekFrom(QDate day) const;
    /// The most that any day of a usual week has, from `day` on.
    [[nodiscard]] double mostHoursADayFrom(QDate day) const;

    /// The first and the last day on which anything changes: before and after these each week is like the
    /// next. Both are invalid if all weeks are alike.
    [[nodiscard]] std::pair<QDate, QDate> changes() const;
    /// The same calendar if the usual hours that hold on `day`, and all later ones, were `hours`, on the same
    /// days of the week in the same proportion. Exceptions stay as they are.
    [[nodiscard]] Calendar withHoursInEveryWeek(double hours, QDate day) const;

private:
    using Hours = std::array<double, 7>;  // Monday to Sunday

    struct Week {
        qint64 from = 0;  // Julian day
        Hours hours{};
        double sum = 0;
    };

    /// From this day on that exception holds, until the next stretch.
    struct Stretch {
        qint64 from = 0;
        const CalendarException* exception = nullptr;
    };

    [[nodiscard]] static Week weekOf(const Availability& availability);
    [[nodiscard]] const Week& weekOn(qint64 day) const;
    [[nodiscard]] std::span<const Week> weeksFrom(QDate day) const;
    [[nodiscard]] const CalendarException* anyExceptionOn(qint64 day) const;
    [[nodiscard]] bool works(qint64 day) const;
    void readWeeks(const Plan& plan);
    void readExceptions(const Plan& plan);
    void findHours();

    std::vector<Week> weeks_;  // ascending by from; the first holds from the beginning
    std::vector<Stretch> stretches_;  // ascending by from
    std::vector<std::shared_ptr<const CalendarException>> exceptions_;
    bool hasHours_ = false;
};

}  // namespace nextrung::core

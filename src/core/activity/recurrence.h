// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "core/fields.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace nextrung::core {

/// A day of the week, in the order of ISO 8601.
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

template <>
struct Words<Weekday> {
    static constexpr std::array list{
        std::pair{Weekday::Monday, "monday"},       std::pair{Weekday::Tuesday, "tuesday"},
        std::pair{Weekday::Wednesday, "wednesday"}, std::pair{Weekday::Thursday, "thursday"},
        std::pair{Weekday::Friday, "friday"},       std::pair{Weekday::Saturday, "saturday"},
        std::pair{Weekday::Sunday, "sunday"}};
};

/// How an activity comes again and again, counted from its first day: every second week, every month.
///
/// Every n months means the same day of the month, or the last one of a shorter month; where the activity has
/// weekdays, the same such day of the month (the second Wednesday), or its last. What would fall on leave or
/// a holiday is left out.
struct Recurrence {
    enum class Unit { Days, Weeks, Months };

    int every = 1;  ///< >= 1
    Choice<Unit> unit = Unit::Weeks;
    std::optional<QDate> until{};  ///< The last day allowed; absent: the goal date.
    std::vector<QDate> skipped{};  ///< Days on which it does not happen.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("every", &Recurrence::every));
        visit(field("unit", &Recurrence::unit));
        visit(field("until", &Recurrence::until));
        visit(field("skipped", &Recurrence::skipped));
    }
    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

template <>
struct Words<Recurrence::Unit> {
    static constexpr std::array list{std::pair{Recurrence::Unit::Days, "days"},
                                     std::pair{Recurrence::Unit::Weeks, "weeks"},
                                     std::pair{Recurrence::Unit::Months, "months"}};
};

}  // namespace nextrung::core

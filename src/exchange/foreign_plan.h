// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "exchange/note.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace nextrung::exchange {

/// The most of each that an importer takes from one file.
inline constexpr int maxForeignActivities = 20'000;
inline constexpr int maxForeignDependencies = 100'000;
inline constexpr int maxForeignHolidays = 20'000;

/// The day itself, or the nearest that a file of ours can hold.
[[nodiscard]] inline QDate writableDay(QDate day)
{
    return std::clamp(day, QDate(1, 1, 1), QDate(9999, 12, 31));
}

/// Days off of somebody else's calendar, which may come again every year.
struct ForeignHoliday {
    QString key{};  ///< The source's own identifier, from which the ids of the rows are derived.
    QString title{};
    QDate first{};
    QDate last{};
    bool everyYear = false;
    int weekdayInMonth
        = 0;  ///< Of what comes again: -1 the last such weekday of the month, 1 to 5; 0 the same date.
    std::optional<QDate> until{};
    std::vector<QDate> skipped{};  ///< First days on which it is left out.

    friend bool operator==(const ForeignHoliday&, const ForeignHoliday&) = default;
};

/// Steps, links and days off as somebody else's file describes them, in the order of the file. The ids of the
/// rows derive from the source's own identifiers.
struct ForeignPlan {
    QString title{};
    std::optional<QDate> start{};  ///< Before which nothing begins, if the file says so.
    std::vector<core::Activity> activities{};
    std::vector<core::Dependency> dependencies{};
    std::vector<ForeignHoliday> holidays{};
    std::vector<Note> notes{};

    friend bool operator==(const ForeignPlan&, const ForeignPlan&) = default;
};

/// The plan with these steps, links and days off in it.
///
/// What the plan has already is found by its id: the fields that the source gives are brought up to date, the
/// others stay, and nothing is deleted. Of days off that come again every year those are taken that begin in
/// the ten years from `holidaysFrom` on (absent: from their first day).
/// @error what `core::soundness` refuses, e.g. links in a loop; NothingToTake.
[[nodiscard]] core::Result<core::Plan> takePlan(const core::Plan& into, const ForeignPlan& foreign,
                                                std::optional<QDate> holidaysFrom);

}  // namespace nextrung::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/hours.h"
#include "core/schedule/network.h"

#include <optional>

namespace nextrung::core {

/// The dates of what is kept or done, day by day, which may be days not worked.
struct KeptDates {
    std::vector<qint64> start{};  ///< Of each row, as Julian days; read only where the row is kept or done.
    std::vector<qint64> finish{};
    std::vector<double> hoursShort{};  ///< Of each row: hours left that its kept dates have no room for.
    std::vector<int> times{};  ///< Of each row: how many times it happens; 1 unless it recurs.
    double hoursAfterGoal = 0;  ///< Hours left that kept dates put after the goal.
};

/// Settles what the person keeps and what has happened: writes its numbers into the network, lets it take its
/// hours before all else, and says which kept dates ask for more hours than there are.
///
/// Where only one end is kept, the other follows from the length or the hours. What is done without a date
/// was done by today. Hours left of kept dates that are past lie in the coming seven days. Short are the
/// hours that would be missing even if everything kept were done in the best order (earliest finish first).
/// What happens on single days takes its hours on those to come, from its week if the day has too few. What
/// recurs without a kept start begins on the first day that suits it from its `earliest` on, and goes on
/// until its last day, or the goal, be that a working day or not; without a goal it happens once.
[[nodiscard]] KeptDates settleKept(const Plan& plan, const Calendar& calendar, const DayAxis& axis,
                                   QDate today, std::optional<QDate> goal, Network& network, Hours& hours);

/// The days on which hours left of kept dates are done: from the later of start and the coming working day.
struct DaysLeft {
    int from = 0;
    int through = 0;
};
[[nodiscard]] DaysLeft daysLeftOf(const DayAxis& axis, const Network& network, int start, int finish);

}  // namespace nextrung::core

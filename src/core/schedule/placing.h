// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/hours.h"
#include "core/schedule/passes.h"

namespace nextrung::core {

/// All nodes placed within the person's hours.
struct Placed {
    Spans spans;
    Hours hours;
    std::vector<double> hoursAfter{};  ///< Of each node: hours that came to lie after its limit.
    std::vector<double> hoursOver{};  ///< Of each node: hours of a given span that were not free.
    std::vector<bool> withoutHours{};  ///< Of each node: its hours found no place at all.
};

/// Everything that the two ways of placing share.
struct PlacingTask {
    const DayAxis& axis;
    const Network& network;
    const EarlySpans& early;
    const Hours& hours;  ///< What kept dates leave.
    const std::vector<int>& limits;  ///< The last day allowed of each node: goal and deadline.
};

/// As soon as possible: of what is ready, the one with the smallest `urgency` takes its hours first.
/// Always ends; O(n log n) beside the days taken.
[[nodiscard]] Placed placeForward(const PlacingTask& task, const std::vector<int>& urgency);

/// The order in which `placeForward` places all nodes: it hangs on links and urgency, not on how long
/// anything takes. O(n log n).
[[nodiscard]] std::vector<int> forwardOrder(const Network& network, const std::vector<int>& urgency);

/// Nothing placed yet, but for what is kept or done.
[[nodiscard]] Placed nothingPlaced(const PlacingTask& task);

/// Places everything in this order. `placed` is as `nothingPlaced` gave it, or was placed in before: then it
/// is overwritten, which saves its memory. O(n) beside the days taken.
void placeInOrder(const PlacingTask& task, const std::vector<int>& order, Placed& placed);

/// Hours after the limits of the rows, or that were not free. O(rows).
[[nodiscard]] double hoursShortOf(const Network& network, const Placed& placed);

/// As late as possible: of what nothing waits for any more, the one with the greatest `lateness` takes its
/// hours first. Kept activities limit what they wait for, but not to less than can be, nor than the span in
/// `atLeast`. Nothing if something would have to lie before it can begin.
[[nodiscard]] std::optional<Placed> placeBackward(const PlacingTask& task,
                                                  const std::vector<qint64>& lateness, const Spans& atLeast);

}  // namespace nextrung::core

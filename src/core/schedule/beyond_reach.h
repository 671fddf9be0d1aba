// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/placing.h"

namespace nextrung::core {

/// What cannot keep its limit because of a date and not of how long things take: its own earliest start, or a
/// date that it waits for. In the order of the network. O(nodes + links).
[[nodiscard]] std::vector<int> beyondReach(const PlacingTask& task);

/// A network in which some rows are kept where they can be soonest, what then can be when, and the hours that
/// they took.
struct HeldSoon {
    Network network;
    EarlySpans early;
    Placed placed;
};

/// Places these rows as soon as what they wait for could be done, before all else. They are in the order of
/// the network.
[[nodiscard]] HeldSoon holdSoon(const PlacingTask& task, const std::vector<int>& rows);

/// Whether no link into these rows is broken.
[[nodiscard]] bool linksHold(const DayAxis& axis, const Network& network, const Spans& spans,
                             const std::vector<int>& rows);

}  // namespace nextrung::core

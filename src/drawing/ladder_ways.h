// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ladder_layout.h"

namespace nextrung::drawing {

/// How many lines run side by side in each gap: `rows[b]` above band b (the last: below all), `columns[l]`
/// left of lane l (the last: right of all).
struct ChannelLoads {
    std::vector<int> rows{};
    std::vector<int> columns{};

    friend bool operator==(const ChannelLoads&, const ChannelLoads&) = default;
};

/// How many lines a gap between bands takes before bands must stand farther apart, and lanes likewise.
inline constexpr int linesBetweenBands = 5;
inline constexpr int linesBetweenLanes = 9;
inline constexpr int linesBesideLastLane = 3;

/// Draws the moves of the plan between the cards of `layout`.
///
/// Up: from the upper edge to the lower edge of the target, along the gap between the bands. Across: from
/// edge to edge. To other employers: under the own band, up beside the target's lane. Far ones pass bands in
/// the gaps between lanes. `room` says how far apart bands and lanes have been moved already.
/// @return the loads that the ways make; `layout.ways` is replaced.
ChannelLoads drawWays(const core::Plan& plan, LadderLayout& layout, const LadderMeasures& measures,
                      const std::set<core::Id<core::Position>>& withPill, const ChannelLoads& room);

}  // namespace nextrung::drawing

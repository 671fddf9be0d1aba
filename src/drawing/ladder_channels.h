// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace nextrung::drawing {

/// One line's run along a channel between cards: where it enters and leaves, and to which side it turns
/// there.
struct ChannelRun {
    /// Towards the smaller or the larger coordinate across the channel.
    enum class Turn : quint8 { Before, After };

    qreal low = 0;  ///< Along the channel; not above `high`.
    qreal high = 0;
    Turn atLow = Turn::Before;
    Turn atHigh = Turn::Before;
};

/// Gives each run a track, 0 the one with the smallest coordinate across, so that runs which share a stretch
/// have tracks of their own and lines cross as seldom as a greedy order finds. O(n²) for n runs.
[[nodiscard]] std::vector<int> tracksOf(const std::vector<ChannelRun>& runs);

}  // namespace nextrung::drawing

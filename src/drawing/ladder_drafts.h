// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ladder_layout.h"

#include <map>
#include <utility>

namespace nextrung::drawing {

enum class CardSide : quint8 { Top, Right, Bottom, Left };

[[nodiscard]] constexpr bool isUpright(CardSide side)
{
    return side == CardSide::Left || side == CardSide::Right;
}

/// A move before its line has coordinates: which edges it uses and which gaps it runs along.
struct DraftWay {
    const core::Move* move = nullptr;
    std::size_t from = 0;  ///< Index of the card.
    std::size_t to = 0;
    CardSide leaves = CardSide::Top;
    CardSide enters = CardSide::Bottom;
    /// Indexes of gaps, in turn gaps between bands and between lanes; begins with one between bands if it
    /// leaves at the top or the bottom. Empty: a straight line.
    std::vector<std::size_t> channels{};
    qreal leavesAt = 0.5;  ///< Share of the edge's length, from the left or the top.
    qreal entersAt = 0.5;

    /// Whether the channel at this place of `channels` is a gap between bands.
    [[nodiscard]] bool isRow(std::size_t at) const { return (at % 2 == 0) != isUpright(leaves); }
};

/// Which edges and gaps each move of the plan uses, in the order of move ids.
[[nodiscard]] std::vector<DraftWay> draftWays(const core::Plan& plan, const LadderLayout& layout);

/// Where on a card's edge a line ends.
[[nodiscard]] QPointF portOf(const QRectF& card, CardSide side, qreal at);

/// Chooses the places on the edges, so that lines which leave side by side do not cross at the card.
void assignPorts(std::vector<DraftWay>& ways, const LadderLayout& layout,
                 const std::set<core::Id<core::Position>>& withPill);

}  // namespace nextrung::drawing

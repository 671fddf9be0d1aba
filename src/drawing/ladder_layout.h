// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace nextrung::drawing {

/// Sizes with which the lattice is laid out: logical pixels on screen, points on paper.
struct LadderMeasures {
    qreal band = 161;  ///< Height of a level; more where many lines pass.
    qreal lane = 307;  ///< Width of a track; more where cards stand side by side.
    qreal lastLane = 201;  ///< Width of a track of other employers.
    QSizeF card{216, 104};
    qreal lastCard = 176;  ///< Width of a card of another employer.
    qreal cardTop = 34;  ///< From the top of the band.
    qreal between = 12;  ///< Between two cards of one track and level.
    qreal pitch = 7;  ///< Between two lines that run side by side.
    qreal besideLastLane = 21;  ///< From the left of a lane of other employers to the line that enters it.
};

/// A track, from left to right.
struct LadderLane {
    core::Id<core::Track> track{};
    bool otherEmployers = false;
    qreal left = 0;
    qreal width = 0;
    int positions = 0;

    [[nodiscard]] qreal right() const { return left + width; }
};

/// A level, from the highest to the lowest.
struct LadderBand {
    core::Id<core::Level> level{};
    int rank = 0;
    qreal top = 0;
    qreal height = 0;

    [[nodiscard]] qreal bottom() const { return top + height; }
};

/// A position's place.
struct LadderCard {
    core::Id<core::Position> position{};
    std::size_t lane = 0;
    std::size_t band = 0;
    QRectF rect{};
};

/// The line of a move: its first point lies on an edge of the card it leaves, its last on one of the card it
/// enters; all its legs are horizontal or vertical.
struct LadderWay {
    core::Id<core::Move> move{};
    core::Id<core::Position> from{};
    core::Id<core::Position> to{};
    QPolygonF points{};
};

/// Where everything of a lattice stands. The origin is the upper left corner of the first lane.
struct LadderLayout {
    std::vector<LadderLane> lanes{};
    std::vector<LadderBand> bands{};
    std::vector<LadderCard> cards{};  ///< Ordered by position id.
    std::vector<LadderWay> ways{};  ///< Ordered by move id.
    QSizeF size{};

    /// The card of this position, or nullptr. O(log n).
    [[nodiscard]] const LadderCard* cardOf(core::Id<core::Position> position) const;
    /// The way of this move, or nullptr. O(log n).
    [[nodiscard]] const LadderWay* wayOf(core::Id<core::Move> move) const;
    /// The lane at `x`, the nearest one outside; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> laneAt(qreal x) const;
    /// The band at `y`, the nearest one outside; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> bandAt(qreal y) const;
};

/// Lays out the lattice: bands by rank, the highest on top; lanes in the order of the tracks, other employers
/// last; moves along the gaps between cards, never through one.
///
/// Positions without their track or level in the plan, and moves without both ends, are left out.
/// @param withPill  Cards with a pill on their upper edge; lines keep off its left half.
/// About O(n log n + m²) for n positions and m moves in one gap.
[[nodiscard]] LadderLayout layOutLadder(const core::Plan& plan, const LadderMeasures& measures = {},
                                        const std::set<core::Id<core::Position>>& withPill = {});

}  // namespace nextrung::drawing

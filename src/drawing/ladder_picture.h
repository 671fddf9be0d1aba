// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "drawing/ladder_layout.h"
#include "drawing/ladder_states.h"
#include "drawing/ladder_words.h"
#include "drawing/picture.h"

#include <optional>
#include <vector>

namespace nextrung::drawing {

/// All that a picture of the ladder is made from. Kept by reference: what it names must outlive it.
struct LadderScene {
    const core::Plan& plan;
    const LadderLayout& layout;
    const LadderStates& states;
    const std::vector<std::optional<core::Readiness>>&
        readiness;  ///< Parallel to `plan.positions`, or empty.
    const LadderWords& words;
};

/// What a view shows and where its pointer is.
struct LadderLook {
    qreal zoom = 1;  ///< What will be on screen for each unit; decides how much a card says.
    bool pay = true;
    bool readiness = true;
    QSizeF ground{};  ///< How far bands and lanes reach at least.
    std::optional<core::ObjectRef> selected{};
    std::optional<core::Id<core::Position>> hovered{};  ///< Moves that do not touch it are dimmed.
    std::optional<core::Id<core::Position>> dragged{};  ///< Only a dashed outline stays at its place.
    std::optional<std::pair<std::size_t, std::size_t>> dropAt{};  ///< Lane and band under a dragged card.
};

/// How much a card says at a zoom.
enum class CardDetail : quint8 { All, TitleAndReadiness, Title, Block };
[[nodiscard]] CardDetail detailAt(qreal zoom);

/// The lattice: bands, moves, cards. Origin and units are the layout's. Cards, ports (part "port") and moves
/// carry their object and what is to be said of them.
[[nodiscard]] Picture ladderPicture(const LadderScene& scene, const LadderLook& look);

/// One card by itself, at its place in the layout: what follows the pointer in a drag.
[[nodiscard]] Picture ladderCardPicture(const LadderScene& scene, const LadderLook& look,
                                        core::Id<core::Position> position);

/// The names of the tracks in a strip 30 high, its left edge at the first lane; text keeps its size at every
/// zoom, and is left out where a lane is too narrow for any.
/// @param reach  How far the strip can be seen: the last name may go so far.
[[nodiscard]] Picture laneHeaderPicture(const LadderScene& scene, qreal zoom, qreal reach = 0);

/// The numbers and names of the levels in a strip 98 wide, its top at the highest band; text keeps its size.
[[nodiscard]] Picture levelGutterPicture(const LadderScene& scene, qreal zoom);

/// What the lines mean, 262 by 104.
[[nodiscard]] Picture ladderLegendPicture(const LadderWords& words, const LadderStates& states);

/// How a layout lies in a map of it.
struct MinimapPlace {
    qreal scale = 1;
    QPointF origin{};  ///< Of the layout, in the map.
};

/// The whole lattice as large as fits into `size`; of one too large to be read so, the neighbourhood of
/// `about` (of the layout), which is all in the map.
[[nodiscard]] MinimapPlace minimapPlace(const LadderLayout& layout, QSizeF size, const QRectF& about);

/// The lattice as blocks, placed so; `visible` (of the layout) is outlined.
[[nodiscard]] Picture ladderMinimapPicture(const LadderScene& scene, QSizeF size, const MinimapPlace& place,
                                           const QRectF& visible);

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ladder_picture.h"

namespace nextrung::drawing {

/// How the line of a move of this kind looks in its state, its widths multiplied by `thickness`.
[[nodiscard]] Line moveLine(core::Move::Kind kind, MoveRole role, qreal thickness);

/// The kind of a move in the reader's language.
[[nodiscard]] QString kindText(core::Move::Kind kind, const LadderWords& words);

/// Adds all moves, the quiet ones lowest; cards go on top of them.
void addMoves(Picture& picture, const LadderScene& scene, const LadderLook& look);

/// Adds the numbers and letters of the routes, to go on top of the cards.
void addBadges(Picture& picture, const LadderScene& scene, const LadderLook& look);

}  // namespace nextrung::drawing

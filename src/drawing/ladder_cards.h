// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ladder_picture.h"

namespace nextrung::drawing {

/// What an assistive program reads of a card.
[[nodiscard]] QString saidOfCard(const LadderScene& scene, const core::Position& position);

/// Adds a card with its pill to the picture.
void addCard(Picture& picture, const LadderScene& scene, const LadderLook& look, const LadderCard& card);

/// The colour of a card that is only a block.
[[nodiscard]] Ink blockInk(const LadderScene& scene, const LadderCard& card);

}  // namespace nextrung::drawing

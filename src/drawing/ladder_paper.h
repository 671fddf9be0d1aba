// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "drawing/ladder_words.h"
#include "drawing/picture.h"

#include <QDate>
#include <QSizeF>

namespace nextrung::drawing {

/// What the printed ladder leaves out.
struct LadderPaperOptions {
    bool pay = true;
    bool readiness = true;
};

/// The ladder for paper and what it leaves out.
struct LadderPaper {
    Picture picture{};  ///< Empty if nothing of it fits.
    int leftOut = 0;  ///< How many of the ladder's positions are not shown.
};

/// The ladder for paper with its upper left corner at the origin: the current position in black, the target
/// in a thick frame, a key below. A lane of other employers without positions is left out; of a ladder that
/// does not fit at legible sizes, only what the climber's routes touch is shown. Nothing in it depends on
/// colour.
/// @param room  Its width, and the height that it must not exceed, in points; empty: as large as it needs.
[[nodiscard]] LadderPaper ladderOnPaper(const core::Plan& plan, QSizeF room, QDate today,
                                        const LadderWords& words, const LadderPaperOptions& options = {});

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "drawing/ladder_words.h"
#include "drawing/picture.h"

#include <QDate>

namespace nextrung::drawing {

/// What the printed ladder leaves out.
struct LadderPaperOptions {
    bool pay = true;
    bool readiness = true;
};

/// The ladder for paper, exactly `width` points wide and as high as it needs, its upper left corner at the
/// origin: the current position in black, the target in a thick frame, a key below. A lane of other employers
/// without positions is left out; of a ladder too wide to read, only the tracks that the climber's routes
/// touch are shown. Nothing in it depends on colour.
[[nodiscard]] Picture ladderPaperPicture(const core::Plan& plan, qreal width, QDate today,
                                         const LadderWords& words, const LadderPaperOptions& options = {});

}  // namespace nextrung::drawing

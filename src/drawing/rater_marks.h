// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"

#include <vector>

namespace nextrung::drawing {

/// Whose view a mark is: told apart by shape and colour.
enum class Rater : quint8 {
    Self,  ///< A circle.
    Manager,  ///< A square.
    Mentor,  ///< A triangle; everybody else's too.
};

/// What one person said: a mark on a scale of levels.
struct RaterMark {
    Rater rater = Rater::Self;
    double level = 0;
    Meaning meaning{};

    friend bool operator==(const RaterMark&, const RaterMark&) = default;
};

/// How large marks are drawn, in logical pixels.
struct MarkSize {
    qreal half = 3.4;  ///< Half the width of a mark.
    qreal fan = 10;  ///< From centre to centre where several marks stand at one level.
    qreal stroke = 1.75;
};

/// One mark by itself, for keys and lists.
[[nodiscard]] Picture raterMark(Rater rater, QPointF centre, const MarkSize& size = {},
                                const Meaning& meaning = {});

/// The marks on a scale: x 0 is level 0, a level is `levelWidth` wide, y 0 is the middle of the marks.
/// Those of one level stand side by side, in the order in which they are given.
[[nodiscard]] Picture raterMarks(const std::vector<RaterMark>& marks, qreal levelWidth,
                                 const MarkSize& size = {});

}  // namespace nextrung::drawing

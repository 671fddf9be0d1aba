// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/fonts.h"
#include "drawing/picture.h"

#include <optional>
#include <vector>

namespace nextrung::drawing {

/// One spoke of the radar.
struct RadarSpoke {
    QString label{};
    std::optional<double> now{};  ///< Absent: not known; the profile has a gap there.
    std::optional<double> needed{};

    friend bool operator==(const RadarSpoke&, const RadarSpoke&) = default;
};

/// The profile "now against needed" on paper, round the centre (0, 0): rings, spokes in the order given
/// clockwise from the top, needed dashed, now filled with dots. The order changes the area, so the area says
/// nothing and no figure is made from it (PRACTICES R3). Fewer than three spokes give an empty picture.
/// @param mostRadius  Of the outer ring, which is `top` on the scale; up to three tenths of it are given up
/// where
///                    labels are whole then.
/// @param room  From the centre to the left and to the right: labels are broken between words or elided to
///              stay in it.
[[nodiscard]] Picture radarOnPaper(const std::vector<RadarSpoke>& spokes, qreal mostRadius, qreal room,
                                   double top, const Fonts& fonts);

}  // namespace nextrung::drawing

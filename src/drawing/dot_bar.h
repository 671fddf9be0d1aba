// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "drawing/picture.h"

#include <optional>

namespace nextrung::drawing {

/// One row of "needed against now": where the person is and what is asked, on a scale from 0.
struct DotBar {
    std::optional<double> now{};  ///< Absent: not known; no dot is drawn.
    std::optional<double> needed{};  ///< Absent: not yet set; no tick is drawn.
    double top = 5;  ///< The highest level of the scale.

    friend bool operator==(const DotBar&, const DotBar&) = default;
};

/// The bar on screen: axis, gap, dot and tick; x 0 is level 0, y 0 the axis, `width` the length of the axis.
/// The dot carries `now`, the tick `needed`, as the part of its meaning.
[[nodiscard]] Picture dotBar(const DotBar& bar, qreal width, const Meaning& meaning = {});

/// The same on paper: now an open circle, filled where there is no gap; needed a tick.
[[nodiscard]] Picture dotBarOnPaper(const DotBar& bar, qreal width);

/// How ready somebody is: what is known filled from the left in `fill`; what is not known yet hatched in an
/// outline, so that "0 to 100 %" does not look like all of it done.
[[nodiscard]] Picture readinessBar(const QRectF& bar, const core::Readiness& readiness, Token fill);

}  // namespace nextrung::drawing

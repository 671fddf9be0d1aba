// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"

namespace nextrung::drawing {

/// Is `point` on the form, or no farther than `reach` from it?
///
/// Closed forms are hit inside too, filled or not; texts and icons in their rectangle; a line on its stroke.
[[nodiscard]] bool isWithin(const Form& form, QPointF point, qreal reach);

/// Distance from `point` to the nearest point of the line through `points`; infinite without points.
[[nodiscard]] qreal distanceTo(const QPolygonF& points, QPointF point);

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace nextrung::drawing {

/// The lines of a hatch as areas cut exactly along its outline: no clip is needed to paint them.
///
/// The lines of all hatches with one angle and pitch lie on one grid, so they do not move against each
/// other when a picture scrolls or a bar grows.
/// @param visible  Only what touches this rectangle is made; null for all.
[[nodiscard]] QPainterPath hatchPath(const Hatch& hatch, const QRectF& visible = {});

/// The centres of the dots that lie wholly inside the outline, as far as they touch `visible` (null: all).
[[nodiscard]] std::vector<QPointF> dotCentres(const Dots& dots, const QRectF& visible = {});

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace nextrung::widgets {

/// The strip of track names above the ladder and the strip of level names at its left, which keep their size
/// at every zoom.
inline constexpr qreal headerHeight = 30;
inline constexpr qreal gutterWidth = 98;

/// Between the edges and what floats over the ladder.
inline constexpr int floatMargin = 16;

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/fonts.h"
#include "drawing/picture.h"
#include "drawing/theme.h"

#include <QRectF>

class QPainter;

namespace nextrung::drawing {

/// How a picture is painted.
struct PaintOptions {
    /// What can be seen, in the picture's coordinates; shapes outside are skipped. Null for all.
    QRectF visible{};
    /// Family of the texts, and the medium: `Fonts::onPaper()` for printer, PDF and SVG.
    Fonts fonts{};
};

/// Paints the picture in the colours of `theme`, in the painter's coordinates; leaves the painter as it was.
///
/// On screen, edges of rectangles and hairlines are snapped to device pixels at every scale. On paper
/// nothing is: lines have their widths, texts are whole strings and icons are lines. For
/// QSvgGenerator, which has no clips, clipped shapes are cut instead.
/// Linear in the number of shapes; what is skipped costs one comparison of rectangles.
void paint(QPainter& painter, const Picture& picture, const Theme& theme, const PaintOptions& options = {});

}  // namespace nextrung::drawing

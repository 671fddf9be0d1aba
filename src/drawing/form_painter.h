// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"
#include "drawing/text_painter.h"

#include <QPen>

class QPainter;

namespace nextrung::drawing {

/// The grid of device pixels under a painter: where edges and hairlines are crisp.
class PixelGrid {
public:
    /// No grid at all on paper, and none under a turned painter: positions stay as they are.
    PixelGrid(const QPainter& painter, Medium medium);

    [[nodiscard]] bool isActive() const { return isActive_; }
    /// How many device pixels a length of 1 is; 1 without a grid.
    [[nodiscard]] qreal scale() const { return scaleX_; }
    /// The rectangle with its edges moved to the nearest edges of pixels; at least one pixel stays.
    [[nodiscard]] QRectF snapped(const QRectF& rect) const;
    /// A line width of at most 1 as a whole number of pixels, at least one; wider ones as they are.
    [[nodiscard]] qreal snappedWidth(qreal width) const;
    /// The point moved so that a line of this width through it covers whole pixels.
    [[nodiscard]] QPointF snappedForLine(QPointF point, qreal width) const;

private:
    bool isActive_;
    qreal scaleX_ = 1;
    qreal scaleY_ = 1;
    QPointF shift_;
};

/// Paints single forms; made for one painting of one picture.
class FormPainter {
public:
    /// @param visible  Patterns are made only here; null for everywhere.
    FormPainter(QPainter& painter, const Theme& theme, const Fonts& fonts, const QRectF& visible);

    void operator()(const Rect& form);
    void operator()(const Ellipse& form);
    void operator()(const Polygon& form);
    void operator()(const Line& form);
    void operator()(const Path& form);
    void operator()(const Hatch& form);
    void operator()(const Dots& form);
    void operator()(const Text& form) { texts_.paint(form); }
    void operator()(const Icon& form);

private:
    [[nodiscard]] QColor colorOf(const Ink& ink) const;
    [[nodiscard]] QBrush brushOf(const std::optional<Ink>& fill) const;
    [[nodiscard]] QPen penOf(const std::optional<Stroke>& outline) const;
    [[nodiscard]] std::optional<Stroke> outlineFor(const std::optional<Ink>& fill,
                                                   const std::optional<Stroke>& outline) const;
    void paintHead(const Line& form, const QPolygonF& corners);

    QPainter& painter_;
    Theme theme_;
    Medium medium_;
    QRectF visible_;
    PixelGrid grid_;
    TextPainter texts_;
};

}  // namespace nextrung::drawing

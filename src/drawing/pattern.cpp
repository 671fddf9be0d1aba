// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/pattern.h"

#include "drawing/hit_test.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace nextrung::drawing {

namespace {

/// The half of the plane where `normal` times the point is at least `least`.
struct HalfPlane {
    QPointF normal;
    qreal least = 0;

    [[nodiscard]] qreal depthOf(QPointF point) const { return QPointF::dotProduct(normal, point) - least; }
};

/// The part of an area in a half-plane (Sutherland and Hodgman, "Reentrant polygon clipping", 1974).
///
/// Parts of a hollow area come out joined along the edge of the half-plane, which encloses nothing.
QPolygonF cut(const QPolygonF& area, const HalfPlane& half)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < area.size(); ++i) {
        const QPointF from = area.at(i);
        const QPointF to = area.at((i + 1) % area.size());
        const qreal fromDepth = half.depthOf(from);
        const qreal toDepth = half.depthOf(to);
        if (fromDepth >= 0)
            kept << from;
        if ((fromDepth < 0) != (toDepth < 0))
            kept << from + (to - from) * (fromDepth / (fromDepth - toDepth));
    }
    return kept;
}

QPolygonF cut(const QPolygonF& area, const QRectF& visible)
{
    if (visible.isNull() || visible.contains(area.boundingRect()))
        return area;
    QPolygonF kept = cut(area, HalfPlane{{1, 0}, visible.left()});
    kept = cut(kept, HalfPlane{{-1, 0}, -visible.right()});
    kept = cut(kept, HalfPlane{{0, 1}, visible.top()});
    return cut(kept, HalfPlane{{0, -1}, -visible.bottom()});
}

}  // namespace

QPainterPath hatchPath(const Hatch& hatch, const QRectF& visible)
{
    QPainterPath path;
    const QPolygonF area = cut(hatch.outline, visible);
    if (area.size() < 3 || hatch.pitch <= 0)
        return path;
    const qreal radians = qDegreesToRadians(hatch.angle);
    const QPointF across(std::sin(radians), std::cos(radians));
    const auto [nearest, farthest] = std::minmax_element(area.begin(), area.end(), [&](QPointF a, QPointF b) {
        return QPointF::dotProduct(across, a) < QPointF::dotProduct(across, b);
    });
    const qreal last = QPointF::dotProduct(across, *farthest);
    const qreal half = hatch.width / 2;
    qreal line = std::floor(QPointF::dotProduct(across, *nearest) / hatch.pitch) * hatch.pitch;
    for (; line - half < last; line += hatch.pitch) {
        const QPolygonF stripe
            = cut(cut(area, HalfPlane{across, line - half}), HalfPlane{-across, -(line + half)});
        if (stripe.size() > 2) {
            path.addPolygon(stripe);
            path.closeSubpath();
        }
    }
    return path;
}

std::vector<QPointF> dotCentres(const Dots& dots, const QRectF& visible)
{
    std::vector<QPointF> centres;
    QRectF area = dots.outline.boundingRect();
    if (!visible.isNull())
        area = area.intersected(visible.adjusted(-dots.pitch, -dots.pitch, dots.pitch, dots.pitch));
    if (dots.outline.isEmpty() || dots.pitch <= 0)
        return centres;
    QPolygonF closed = dots.outline;
    closed << closed.first();
    const auto gridAfter
        = [&](qreal position) { return static_cast<qint64>(std::ceil(position / dots.pitch)); };
    for (qint64 row = gridAfter(area.top()); row < gridAfter(area.bottom()); ++row) {
        for (qint64 column = gridAfter(area.left()); column < gridAfter(area.right()); ++column) {
            const QPointF centre(static_cast<qreal>(column) * dots.pitch,
                                 static_cast<qreal>(row) * dots.pitch);
            if (closed.containsPoint(centre, Qt::OddEvenFill)
                && distanceTo(closed, centre) >= dots.diameter / 2)
                centres.push_back(centre);
        }
    }
    return centres;
}

}  // namespace nextrung::drawing

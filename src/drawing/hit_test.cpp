// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/hit_test.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nextrung::drawing {

namespace {

qreal distanceToSegment(QPointF from, QPointF to, QPointF point)
{
    const QPointF along = to - from;
    const qreal squaredLength = QPointF::dotProduct(along, along);
    const qreal share = squaredLength > 0
        ? std::clamp(QPointF::dotProduct(point - from, along) / squaredLength, 0.0, 1.0)
        : 0;
    const QPointF away = point - (from + share * along);
    return std::hypot(away.x(), away.y());
}

bool isInRect(const QRectF& rect, QPointF point, qreal reach)
{
    return rect.adjusted(-reach, -reach, reach, reach).contains(point);
}

bool isInPolygon(const QPolygonF& points, QPointF point, qreal reach)
{
    if (points.isEmpty())
        return false;
    if (points.containsPoint(point, Qt::OddEvenFill))
        return true;
    QPolygonF closed = points;
    closed << points.first();
    return distanceTo(closed, point) <= reach;
}

struct IsWithin {
    QPointF point;
    qreal reach;

    bool operator()(const Rect& form) const { return isInRect(form.rect, point, reach); }
    bool operator()(const Icon& form) const { return isInRect(form.rect, point, reach); }
    bool operator()(const Polygon& form) const { return isInPolygon(form.points, point, reach); }
    bool operator()(const Hatch& form) const { return isInPolygon(form.outline, point, reach); }
    bool operator()(const Dots& form) const { return isInPolygon(form.outline, point, reach); }
    bool operator()(const Ellipse& form) const
    {
        const qreal a = (form.rect.width() / 2) + reach;
        const qreal b = (form.rect.height() / 2) + reach;
        const QPointF away = point - form.rect.center();
        return a > 0 && b > 0 && std::hypot(away.x() / a, away.y() / b) <= 1;
    }
    bool operator()(const Line& form) const
    {
        return form.points.size() > 1 && distanceTo(form.points, point) <= form.stroke.width / 2 + reach;
    }
    bool operator()(const Path& form) const
    {
        if (form.fill && form.path.contains(point))
            return true;
        const qreal near = reach + (form.outline ? form.outline->width / 2 : 0);
        const QList<QPolygonF> parts = form.path.toSubpathPolygons();
        return std::any_of(parts.begin(), parts.end(),
                           [&](const QPolygonF& part) { return distanceTo(part, point) <= near; });
    }
    bool operator()(const Text& form) const
    {
        const QPointF centre = form.rect.center();
        const QPointF straight = QTransform().rotate(-form.turn).map(point - centre) + centre;
        QRectF rect = form.rect;
        if (form.alignment.testFlag(Qt::AlignBaseline))
            rect.setTop(std::min(rect.top(), rect.bottom() - form.style.size));
        return isInRect(rect, straight, reach);
    }
};

}  // namespace

qreal distanceTo(const QPolygonF& points, QPointF point)
{
    qreal nearest = std::numeric_limits<qreal>::infinity();
    if (points.size() == 1)
        nearest = distanceToSegment(points.first(), points.first(), point);
    for (qsizetype i = 1; i < points.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(points.at(i - 1), points.at(i), point));
    return nearest;
}

bool isWithin(const Form& form, QPointF point, qreal reach)
{
    return std::visit(IsWithin{point, reach}, form);
}

}  // namespace nextrung::drawing

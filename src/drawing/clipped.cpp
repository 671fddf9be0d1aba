// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/clipped.h"

#include <QLineF>
#include <QPainterPathStroker>

#include <algorithm>

namespace nextrung::drawing {

namespace {

QPainterPath strokedBy(const QPainterPath& path, const Stroke& stroke)
{
    QPainterPathStroker stroker;
    stroker.setWidth(stroke.width);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    if (stroke.dash.gap > 0)
        stroker.setDashPattern({stroke.dash.length / stroke.width, stroke.dash.gap / stroke.width});
    return stroker.createStroke(path);
}

struct Clip {
    QRectF rect;
    QPainterPath path = rectPath(rect, 0);

    [[nodiscard]] std::vector<Form> area(const QPainterPath& inside, const std::optional<Ink>& fill,
                                         const QPainterPath& edge, const std::optional<Stroke>& outline) const
    {
        std::vector<Form> parts;
        if (fill)
            parts.emplace_back(Path{inside.intersected(path), fill});
        if (outline)
            parts.emplace_back(Path{strokedBy(edge, *outline).intersected(path), outline->ink});
        return parts;
    }

    std::vector<Form> operator()(const Rect& form) const
    {
        // The outline of a rectangle lies inside it.
        const qreal inset = form.outline ? form.outline->width / 2 : 0;
        const QPainterPath edge = rectPath(form.rect.adjusted(inset, inset, -inset, -inset),
                                           std::max(0.0, form.radius - inset), form.corners);
        return area(rectPath(form.rect, form.radius, form.corners), form.fill, edge, form.outline);
    }

    std::vector<Form> operator()(const Ellipse& form) const
    {
        QPainterPath round;
        round.addEllipse(form.rect);
        return area(round, form.fill, round, form.outline);
    }

    std::vector<Form> operator()(const Polygon& form) const
    {
        QPainterPath closed;
        closed.addPolygon(form.points);
        closed.closeSubpath();
        return area(closed, form.fill, closed, form.outline);
    }

    std::vector<Form> operator()(const Path& form) const
    {
        return area(form.path, form.fill, form.path, form.outline);
    }

    std::vector<Form> operator()(const Line& form) const
    {
        if (form.points.size() < 2)
            return {};
        const bool hasHead = form.head.kind != Head::Kind::None;
        const QLineF backwards(form.points.last(), form.points.at(form.points.size() - 2));
        QPolygonF points = form.points;
        if (hasHead && backwards.length() > 0)
            points.last() = backwards.pointAt(std::min(1.0, form.head.length / backwards.length()));
        const QPainterPath way = roundedPath(points, form.cornerRadius);
        std::vector<Form> parts;
        if (form.casing.width > 0)
            parts = area({}, std::nullopt, way,
                         Stroke{form.casing.ink, form.stroke.width + (2 * form.casing.width)});
        parts.emplace_back(Path{strokedBy(way, form.stroke).intersected(path), form.stroke.ink});
        if (hasHead && rect.contains(form.points.last())) {
            Line tip = form;
            tip.points = QPolygonF({points.last(), form.points.last()});
            parts.emplace_back(std::move(tip));
        }
        return parts;
    }

    std::vector<Form> operator()(const Hatch& form) const
    {
        Hatch part = form;
        part.outline = cutOf(form.outline);
        return {part};
    }

    std::vector<Form> operator()(const Dots& form) const
    {
        Dots part = form;
        part.outline = cutOf(form.outline);
        return {part};
    }

    std::vector<Form> operator()(const Text& form) const { return wholeOrNothing(form, form.rect); }
    std::vector<Form> operator()(const Icon& form) const { return wholeOrNothing(form, form.rect); }

    [[nodiscard]] std::vector<Form> wholeOrNothing(const Form& form, const QRectF& place) const
    {
        return rect.contains(place.center()) ? std::vector<Form>{form} : std::vector<Form>{};
    }

    [[nodiscard]] QPolygonF cutOf(const QPolygonF& outline) const
    {
        QPainterPath closed;
        closed.addPolygon(outline);
        closed.closeSubpath();
        return closed.intersected(path).toFillPolygon();
    }
};

}  // namespace

std::vector<Form> clipped(const Form& form, const QRectF& clip)
{
    return std::visit(Clip{clip}, form);
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/picture.h"

#include "drawing/hit_test.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <numbers>

namespace nextrung::drawing {

namespace {

QRectF grown(const QRectF& rect, qreal by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// How far an outline that is centred on the edge reaches beyond it; corners of up to 60 degrees.
qreal reachOf(const std::optional<Stroke>& outline)
{
    return outline ? outline->width : 0;
}

/// The rectangle around `rect`, turned as `text` is.
QRectF turned(const QRectF& rect, const Text& text)
{
    if (text.turn == 0)
        return rect;
    const QPointF centre = text.rect.center();
    return QTransform::fromTranslate(centre.x(), centre.y())
        .rotate(text.turn)
        .translate(-centre.x(), -centre.y())
        .mapRect(rect);
}

/// What a form may paint on, a little generously.
struct ReachOf {
    QRectF operator()(const Rect& form) const { return form.rect; }
    QRectF operator()(const Ellipse& form) const { return grown(form.rect, reachOf(form.outline)); }
    QRectF operator()(const Polygon& form) const
    {
        return grown(form.points.boundingRect(), reachOf(form.outline));
    }
    QRectF operator()(const Line& form) const
    {
        const qreal reach = std::max((form.stroke.width / 2) + form.casing.width, form.head.width);
        return grown(form.points.boundingRect(), reach);
    }
    QRectF operator()(const Path& form) const
    {
        return grown(form.path.boundingRect(), reachOf(form.outline));
    }
    QRectF operator()(const Hatch& form) const { return form.outline.boundingRect(); }
    QRectF operator()(const Dots& form) const { return form.outline.boundingRect(); }
    QRectF operator()(const Icon& form) const { return form.rect; }
    QRectF operator()(const Text& form) const
    {
        QRectF rect = form.rect;
        // Letters reach over a baseline or a low rectangle; what is shown in full runs on at the sides.
        rect.adjust(0, -form.style.lineHeight, 0, form.style.lineHeight);
        if (form.overflow == Overflow::Show) {
            const qreal over = form.style.size * static_cast<qreal>(form.text.size());
            rect.adjust(-over, 0, over, 0);
        }
        return turned(rect, form);
    }
};

struct Translate {
    QPointF offset;

    void operator()(Rect& form) const { form.rect.translate(offset); }
    void operator()(Ellipse& form) const { form.rect.translate(offset); }
    void operator()(Polygon& form) const { form.points.translate(offset); }
    void operator()(Line& form) const { form.points.translate(offset); }
    void operator()(Path& form) const { form.path.translate(offset); }
    void operator()(Hatch& form) const { form.outline.translate(offset); }
    void operator()(Dots& form) const { form.outline.translate(offset); }
    void operator()(Icon& form) const { form.rect.translate(offset); }
    void operator()(Text& form) const { form.rect.translate(offset); }
};

/// A horizontal line has a rectangle without height, which QRectF::united would leave out.
QRectF around(const QRectF& a, const QRectF& b)
{
    if (a.isNull())
        return b;
    if (b.isNull())
        return a;
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
            QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

}  // namespace

void Picture::add(Form form, Meaning meaning)
{
    QRectF reach = std::visit(ReachOf{}, form);
    const Text* text = std::get_if<Text>(&form);
    QRectF extent = text ? turned(text->rect, *text) : reach;
    std::optional<QRectF> clip;
    if (!clips_.empty()) {
        clip = clips_.back();
        reach = reach.intersected(*clip);
        extent = extent.intersected(*clip);
    }
    bounds_ = around(bounds_, extent);
    reaches_.push_back(reach);
    shapes_.push_back({std::move(form), std::move(meaning), clip});
}

void Picture::pushClip(const QRectF& rect)
{
    clips_.push_back(clips_.empty() ? rect : clips_.back().intersected(rect));
}

void Picture::popClip()
{
    Q_ASSERT(!clips_.empty());
    clips_.pop_back();
}

void Picture::append(const Picture& other, QPointF offset)
{
    shapes_.reserve(shapes_.size() + other.shapes_.size());
    for (const Shape& shape : other.shapes_) {
        if (shape.clip)
            pushClip(shape.clip->translated(offset));
        Form form = shape.form;
        std::visit(Translate{offset}, form);
        add(std::move(form), shape.meaning);
        if (shape.clip)
            popClip();
    }
}

Picture Picture::translated(QPointF offset) const
{
    Picture moved;
    moved.append(*this, offset);
    return moved;
}

const Shape* Picture::hit(QPointF point, qreal tolerance) const
{
    const auto topmostWithin = [&](qreal reach) -> const Shape* {
        for (std::size_t i = shapes_.size(); i-- > 0;) {
            const Shape& shape = shapes_[i];
            if (shape.meaning.object && grown(reaches_[i], reach).contains(point)
                && (!shape.clip || shape.clip->contains(point)) && isWithin(shape.form, point, reach))
                return &shape;
        }
        return nullptr;
    };
    const Shape* exact = topmostWithin(0);
    return exact || tolerance <= 0 ? exact : topmostWithin(tolerance);
}

std::vector<const Shape*> Picture::shapesOf(const core::ObjectRef& object) const
{
    std::vector<const Shape*> found;
    for (const Shape& shape : shapes_) {
        if (shape.meaning.object == object)
            found.push_back(&shape);
    }
    return found;
}

QPainterPath rectPath(const QRectF& rect, qreal radius, Corners corners)
{
    const qreal bounded = std::min({radius, rect.width() / 2, rect.height() / 2});
    QPainterPath path;
    if (bounded <= 0) {
        path.addRect(rect);
        return path;
    }
    const qreal left = corners == Corners::Right ? 0 : bounded;
    const qreal right = corners == Corners::Left ? 0 : bounded;
    const QSizeF round(2 * bounded, 2 * bounded);
    path.moveTo(rect.left() + left, rect.top());
    path.lineTo(rect.right() - right, rect.top());
    if (right > 0)
        path.arcTo({QPointF(rect.right() - round.width(), rect.top()), round}, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    if (right > 0)
        path.arcTo({QPointF(rect.right() - round.width(), rect.bottom() - round.height()), round}, 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    if (left > 0)
        path.arcTo({QPointF(rect.left(), rect.bottom() - round.height()), round}, 270, -90);
    path.lineTo(rect.left(), rect.top() + left);
    if (left > 0)
        path.arcTo({rect.topLeft(), round}, 180, -90);
    path.closeSubpath();
    return path;
}

QPolygonF rectOutline(const QRectF& rect, qreal radius)
{
    if (radius > 0)
        return rectPath(rect, radius).toFillPolygon();
    return QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
}

QPolygonF diamond(QPointF centre, qreal halfWidth)
{
    return QPolygonF({centre + QPointF(0, -halfWidth), centre + QPointF(halfWidth, 0),
                      centre + QPointF(0, halfWidth), centre + QPointF(-halfWidth, 0)});
}

QPolygonF triangle(QPointF centre, qreal halfWidth)
{
    const qreal height = halfWidth * std::numbers::sqrt3;
    return QPolygonF({centre + QPointF(0, -height * 2 / 3), centre + QPointF(halfWidth, height / 3),
                      centre + QPointF(-halfWidth, height / 3)});
}

QPainterPath roundedPath(const QPolygonF& points, qreal radius)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF before(points.at(i), points.at(i - 1));
        const QLineF after(points.at(i), points.at(i + 1));
        const qreal bounded = std::min({radius, before.length() / 2, after.length() / 2});
        if (bounded <= 0) {
            path.lineTo(points.at(i));
            continue;
        }
        path.lineTo(before.pointAt(bounded / before.length()));
        path.quadTo(points.at(i), after.pointAt(bounded / after.length()));
    }
    path.lineTo(points.last());
    return path;
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/form_painter.h"

#include "drawing/icons.h"
#include "drawing/pattern.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <QThread>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace nextrung::drawing {

namespace {

qreal roundedAt(qreal position, qreal scale, qreal shift)
{
    return (std::round((position * scale) + shift) - shift) / scale;
}

bool isLevelOrUpright(const QPolygonF& points)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF step = points.at(i) - points.at(i - 1);
        if (!qFuzzyIsNull(step.x()) && !qFuzzyIsNull(step.y()))
            return false;
    }
    return true;
}

/// The line without the part that its closed head covers, so that a wide line does not look out of the tip.
QPolygonF withoutHead(const QPolygonF& points, const Head& head)
{
    // A little of the line stays under the head: no seam shows between them.
    constexpr qreal overlap = 0.5;
    const bool isClosedHead = head.kind == Head::Kind::Filled || head.kind == Head::Kind::Hollow;
    const QLineF lastLeg(points.last(), points.at(points.size() - 2));
    if (!isClosedHead || lastLeg.length() <= 0)
        return points;
    QPolygonF shorter = points;
    shorter.last() = lastLeg.pointAt(std::clamp((head.length - overlap) / lastLeg.length(), 0.0, 1.0));
    return shorter;
}

/// Left corner, tip and right corner of a head.
QPolygonF cornersOf(const Head& head, QPointF tip, QPointF from)
{
    const qreal length = QLineF(from, tip).length();
    const QPointF along = length > 0 ? (tip - from) / length : QPointF(1, 0);
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * head.length;
    return QPolygonF({base - across * (head.width / 2), tip, base + across * (head.width / 2)});
}

}  // namespace

PixelGrid::PixelGrid(const QPainter& painter, Medium medium)
    : isActive_(medium == Medium::Screen && painter.deviceTransform().type() <= QTransform::TxScale)
{
    if (!isActive_)
        return;
    const QTransform& transform = painter.deviceTransform();
    scaleX_ = std::abs(transform.m11());
    scaleY_ = std::abs(transform.m22());
    shift_ = {transform.dx(), transform.dy()};
}

QRectF PixelGrid::snapped(const QRectF& rect) const
{
    if (!isActive_)
        return rect;
    const QPointF topLeft(roundedAt(rect.left(), scaleX_, shift_.x()),
                          roundedAt(rect.top(), scaleY_, shift_.y()));
    const QPointF bottomRight(roundedAt(rect.right(), scaleX_, shift_.x()),
                              roundedAt(rect.bottom(), scaleY_, shift_.y()));
    return {topLeft,
            QSizeF(std::max(bottomRight.x() - topLeft.x(), 1 / scaleX_),
                   std::max(bottomRight.y() - topLeft.y(), 1 / scaleY_))};
}

qreal PixelGrid::snappedWidth(qreal width) const
{
    return isActive_ && width <= 1 ? std::max(1.0, std::round(width * scaleX_)) / scaleX_ : width;
}

QPointF PixelGrid::snappedForLine(QPointF point, qreal width) const
{
    if (!isActive_ || width > 1)
        return point;
    const qreal half = snappedWidth(width) / 2;
    return {roundedAt(point.x() - half, scaleX_, shift_.x()) + half,
            roundedAt(point.y() - half, scaleY_, shift_.y()) + half};
}

FormPainter::FormPainter(QPainter& painter, const Theme& theme, const Fonts& fonts, const QRectF& visible)
    : painter_(painter)
    , theme_(theme)
    , medium_(fonts.medium())
    , visible_(visible)
    , grid_(painter, fonts.medium())
    , texts_(painter, theme, fonts)
{
}

void FormPainter::operator()(const Rect& form)
{
    const QRectF rect = grid_.snapped(form.rect);
    const std::optional<Stroke> outline = outlineFor(form.fill, form.outline);
    if (!outline && form.radius <= 0) {
        if (form.fill)
            painter_.fillRect(rect, colorOf(*form.fill));
        return;
    }
    const QPen pen = penOf(outline);
    const qreal inset = outline ? std::min({pen.widthF() / 2, rect.width() / 2, rect.height() / 2}) : 0;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::max(0.0, std::min({form.radius, rect.width() / 2, rect.height() / 2}) - inset);
    painter_.setPen(pen);
    painter_.setBrush(brushOf(form.fill));
    if (radius > 0)
        painter_.drawPath(rectPath(inner, radius, form.corners));
    else
        painter_.drawRect(inner);
}

void FormPainter::operator()(const Ellipse& form)
{
    painter_.setPen(penOf(outlineFor(form.fill, form.outline)));
    painter_.setBrush(brushOf(form.fill));
    painter_.drawEllipse(form.rect);
}

void FormPainter::operator()(const Polygon& form)
{
    painter_.setPen(penOf(outlineFor(form.fill, form.outline)));
    painter_.setBrush(brushOf(form.fill));
    painter_.drawPolygon(form.points);
}

void FormPainter::operator()(const Path& form)
{
    painter_.setPen(penOf(form.outline));
    painter_.setBrush(brushOf(form.fill));
    painter_.drawPath(form.path);
}

void FormPainter::operator()(const Line& form)
{
    if (form.points.size() < 2)
        return;
    QPolygonF points = form.points;
    if (isLevelOrUpright(points))
        std::transform(points.begin(), points.end(), points.begin(),
                       [&](QPointF point) { return grid_.snappedForLine(point, form.stroke.width); });
    const QPolygonF head = cornersOf(form.head, points.last(), points.at(points.size() - 2));
    const QPainterPath path = roundedPath(withoutHead(points, form.head), form.cornerRadius);
    painter_.setBrush(Qt::NoBrush);
    if (form.casing.width > 0) {
        painter_.setPen(penOf(Stroke{form.casing.ink, form.stroke.width + (2 * form.casing.width)}));
        painter_.drawPath(path);
        painter_.setPen(penOf(Stroke{form.casing.ink, 2 * form.casing.width}));
        if (form.head.kind != Head::Kind::None)
            painter_.drawPolygon(head);
    }
    QPen pen = penOf(form.stroke);
    pen.setJoinStyle(Qt::RoundJoin);
    painter_.setPen(pen);
    painter_.drawPath(path);
    paintHead(form, head);
}

void FormPainter::paintHead(const Line& form, const QPolygonF& corners)
{
    const qreal width = form.head.strokeWidth > 0 ? form.head.strokeWidth : form.stroke.width;
    const QPen pen(colorOf(form.stroke.ink), width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
    switch (form.head.kind) {
    case Head::Kind::Filled:
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colorOf(form.stroke.ink));
        painter_.drawPolygon(corners);
        break;
    case Head::Kind::Hollow:
        painter_.setPen(pen);
        painter_.setBrush(colorOf(form.casing.ink));
        painter_.drawPolygon(corners);
        break;
    case Head::Kind::Chevron:
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPolyline(corners);
        break;
    case Head::Kind::None:
        break;
    }
}

void FormPainter::operator()(const Hatch& form)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colorOf(form.ink));
    painter_.drawPath(hatchPath(form, visible_));
}

void FormPainter::operator()(const Dots& form)
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colorOf(form.ink));
    const qreal radius = form.diameter / 2;
    for (const QPointF centre : dotCentres(form, visible_))
        painter_.drawEllipse(centre, radius, radius);
}

void FormPainter::operator()(const Icon& form)
{
    const QColor color = colorOf(form.ink);
    const bool mayUsePixmaps = QThread::currentThread() == QCoreApplication::instance()->thread();
    if (!grid_.isActive() || !mayUsePixmaps) {
        drawIcon(painter_, form.name, form.rect, color);
        return;
    }
    const QRectF rect = grid_.snapped(form.rect);
    painter_.drawPixmap(rect.topLeft(),
                        iconPixmap(form.name, qRound(form.rect.width()), color, grid_.scale()));
}

QColor FormPainter::colorOf(const Ink& ink) const
{
    QColor color = theme_.color(ink.token);
    color.setAlphaF(static_cast<float>(ink.alpha));
    return color;
}

QBrush FormPainter::brushOf(const std::optional<Ink>& fill) const
{
    return fill ? QBrush(colorOf(*fill)) : QBrush(Qt::NoBrush);
}

QPen FormPainter::penOf(const std::optional<Stroke>& outline) const
{
    if (!outline || outline->width <= 0)
        return {Qt::NoPen};
    const qreal width = grid_.snappedWidth(outline->width);
    QPen pen(colorOf(outline->ink), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    // Qt counts dashes in widths of the line.
    if (outline->dash.gap > 0)
        pen.setDashPattern({outline->dash.length / width, outline->dash.gap / width});
    return pen;
}

std::optional<Stroke> FormPainter::outlineFor(const std::optional<Ink>& fill,
                                              const std::optional<Stroke>& outline) const
{
    if (outline || !fill || !theme_.isHighContrast() || !isTint(fill->token))
        return outline;
    return Stroke{{outlineOf(fill->token)}, 1.5};
}

}  // namespace nextrung::drawing

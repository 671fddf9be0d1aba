// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_links.h"

#include <algorithm>
#include <array>

namespace nextrung::drawing {

namespace {

using Type = core::Dependency::Type;

/// The side at which a link ends, so that all forms are said once: `Right` forms are mirrored for `Left`.
class LinkWay {
public:
    LinkWay(const LinkEnd& from, const LinkEnd& to, qreal rowLine, qreal k)
        : from_(from)
        , to_(to)
        , rowLine_(rowLine)
        , k_(k)
        , down_(to.mark.center().y() > from.mark.center().y())
    {
    }

    [[nodiscard]] QPolygonF points(Type type) const
    {
        if (to_.isDiamond && (type == Type::FinishToStart || type == Type::FinishToFinish))
            return intoTip();
        switch (type) {
        case Type::FinishToStart:
            // With room for the corner: the drop lies 3 or more right of where the link comes out.
            return to_.mark.left() >= from_.mark.right() - 2 * k_
                ? drop(from_.mark.right(), std::min(to_.mark.left() + 5 * k_, to_.mark.right() - k_))
                : round(from_.mark.right(), 1, to_.mark.left(), -1);
        case Type::FinishToFinish:
            return intoTop(std::max(to_.mark.right() - 5 * k_, to_.mark.center().x()));
        case Type::StartToStart:
            return besideStarts();
        case Type::StartToFinish:
            return to_.mark.right() <= from_.mark.left() + 2 * k_
                ? drop(from_.mark.left(), std::max(to_.mark.right() - 5 * k_, to_.mark.left() + k_))
                : round(from_.mark.left(), -1, to_.mark.right(), 1);
        }
        return {};
    }

private:
    [[nodiscard]] qreal fromY() const { return from_.mark.center().y(); }
    [[nodiscard]] qreal toY() const { return to_.mark.center().y(); }
    /// The edge of the target that faces the source.
    [[nodiscard]] qreal facing() const { return down_ ? to_.mark.top() : to_.mark.bottom(); }

    /// Out along the row, then onto the target.
    [[nodiscard]] QPolygonF drop(qreal out, qreal x) const
    {
        return {{QPointF(out, fromY()), QPointF(x, fromY()), QPointF(x, facing())}};
    }

    /// Out, along the line between the rows, and into the target's end from its own side.
    [[nodiscard]] QPolygonF round(qreal out, int outward, qreal in, int inward) const
    {
        const qreal away = out + outward * 5 * k_;
        const qreal before = in + inward * 7 * k_;
        return {{QPointF(out, fromY()), QPointF(away, fromY()), QPointF(away, rowLine_),
                 QPointF(before, rowLine_), QPointF(before, toY()), QPointF(in, toY())}};
    }

    /// Into the edge that faces the source, at `x`.
    [[nodiscard]] QPolygonF intoTop(qreal x) const
    {
        const qreal out = from_.mark.right();
        if (x >= out + k_)
            return drop(out, x);
        const qreal away = out + 5 * k_;
        return {{QPointF(out, fromY()), QPointF(away, fromY()), QPointF(away, rowLine_), QPointF(x, rowLine_),
                 QPointF(x, facing())}};
    }

    /// Into a milestone: straight where the dates match, else to its tip.
    [[nodiscard]] QPolygonF intoTip() const
    {
        const qreal x = to_.mark.center().x();
        const bool ends = x <= from_.mark.right() && x >= from_.mark.right() - 6 * k_;
        if (ends && !from_.isDiamond)
            return {{QPointF(x, down_ ? from_.mark.bottom() : from_.mark.top()), QPointF(x, facing())}};
        if (x >= from_.mark.right() + 4 * k_)
            return drop(from_.mark.right(), x);
        return intoTop(x);
    }

    [[nodiscard]] QPolygonF besideStarts() const
    {
        const qreal x = std::min(from_.mark.left(), to_.mark.left()) - 5 * k_;
        const qreal room = std::min(x, to_.mark.left() - 7 * k_);
        return {{QPointF(from_.mark.left(), fromY()), QPointF(room, fromY()), QPointF(room, toY()),
                 QPointF(to_.mark.left(), toY())}};
    }

    const LinkEnd& from_;
    const LinkEnd& to_;
    qreal rowLine_;
    qreal k_;
    bool down_;
};

LinkEnd endOf(const TimelineFrame& frame, int row)
{
    const TimelineRow& shown = frame.rows[static_cast<std::size_t>(row)];
    const core::ScheduledActivity* dates = frame.schedule.find(*shown.activity);
    if (!dates || !dates->start.isValid() || !dates->finish.isValid())
        return {};
    if (shown.kind == TimelineRow::Kind::Milestone) {
        const qreal half = frame.k(7.5);
        const QPointF centre(frame.middleOf(dates->finish), frame.topOf(row) + frame.k(13));
        return {QRectF(centre - QPointF(half, half), QSizeF(2 * half, 2 * half)), true};
    }
    if (shown.kind == TimelineRow::Kind::Phase) {
        QRectF bar = barRect(frame, dates->start, dates->finish, row);
        bar.setTop(frame.topOf(row) + frame.k(8));
        bar.setHeight(frame.k(5));
        return {bar, false};
    }
    return {barRect(frame, dates->start, dates->finish, row), false};
}

LinkLook lookOf(const TimelineFrame& frame, const core::Dependency& link)
{
    const core::ScheduledActivity* from = frame.schedule.find(link.from);
    const core::ScheduledActivity* to = frame.schedule.find(link.to);
    if (!from || !to)
        return LinkLook::Plain;
    if (from->progress >= 1 && to->progress >= 1)
        return LinkLook::Finished;
    return frame.options.criticalPath && from->critical && to->critical ? LinkLook::Critical
                                                                        : LinkLook::Plain;
}

bool isLit(const TimelineFrame& frame, const core::Dependency& link)
{
    return frame.options.lit && frame.options.lit->count(link.from) > 0
        && frame.options.lit->count(link.to) > 0;
}

void addLink(Picture& picture, const TimelineFrame& frame, const TimelineLink& link, LinkLook look)
{
    const LinkEnd from = endOf(frame, link.fromRow);
    const LinkEnd to = endOf(frame, link.toRow);
    if (from.mark.isNull() || to.mark.isNull())
        return;
    const qreal rowLine = frame.topOf(link.fromRow < link.toRow ? link.fromRow + 1 : link.fromRow);
    const QPolygonF points
        = linkPoints(from, to, link.dependency->type.valueOr(Type::FinishToStart), rowLine, frame.k(1));
    const QRectF reach = points.boundingRect().adjusted(-8, -8, 8, 8);
    if (!frame.visible.isNull()
        && (reach.right() < frame.visible.left() || reach.left() > frame.visible.right()))
        return;
    Line line = linkLine(points, look, frame.options);
    if (isLit(frame, *link.dependency))
        line = linkLine(points, LinkLook::Chosen, frame.options);
    else if (frame.options.lit)
        line.stroke.ink.alpha = 0.4;
    picture.add(std::move(line), {core::refTo(link.dependency->id), QStringLiteral("link"), {}});
}

}  // namespace

QPolygonF linkPoints(const LinkEnd& from, const LinkEnd& to, core::Dependency::Type type, qreal rowLine,
                     qreal k)
{
    return LinkWay(from, to, rowLine, k).points(type);
}

Line linkLine(const QPolygonF& points, LinkLook look, const TimelineOptions& options)
{
    const Head head{Head::Kind::Filled, options.of(5), options.of(6.4)};
    if (options.isPaper())
        return {points, Stroke{Ink{Token::Ink}, 0.8}, options.of(3), head};
    switch (look) {
    case LinkLook::Finished:
        return {points, Stroke{Ink{Token::Line2}, 1}, 3, head};
    case LinkLook::Plain:
        return {points, Stroke{Ink{Token::Line3}, 1}, 3, head};
    case LinkLook::Critical:
        return {points, Stroke{Ink{Token::BarCrit}, 1.5}, 3, head};
    case LinkLook::Chosen:
        return {points, Stroke{Ink{Token::Accent}, 2}, 3, head};
    case LinkLook::Refused:
        return {points, Stroke{Ink{Token::Late}, 2, Dash{4, 3}}, 3, head};
    }
    return {points};
}

void addLinks(Picture& picture, const TimelineFrame& frame, const std::vector<TimelineLink>& links, int first,
              int last)
{
    std::array<std::vector<const TimelineLink*>, 3> layers;
    for (const TimelineLink& link : links) {
        if (std::min(link.fromRow, link.toRow) > last || std::max(link.fromRow, link.toRow) < first)
            continue;
        const LinkLook look = lookOf(frame, *link.dependency);
        if (!frame.options.isPaper() || look == LinkLook::Critical)
            layers.at(static_cast<std::size_t>(look)).push_back(&link);
    }
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        for (const TimelineLink* link : layers.at(layer))
            addLink(picture, frame, *link, static_cast<LinkLook>(layer));
    }
}

}  // namespace nextrung::drawing

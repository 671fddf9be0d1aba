// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/bar_drag.h"

#include "core/activity/timing_edits.h"

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using core::Activity;
using core::Id;
using drawing::Timeline;
using drawing::TimelineRow;
using drawing::TimeScale;

namespace {

constexpr qreal endReach = 5;  // an end's hit area is 10 wide
constexpr qreal ringAway = 8;
constexpr qreal ringRadius = 5;

std::optional<BarPart> partOf(const QRectF& bar, double progress, QPointF point, qreal rowHeight)
{
    const bool inRow = std::abs(point.y() - bar.center().y()) <= rowHeight / 2;
    if (!inRow)
        return std::nullopt;
    const qreal ring = bar.right() + ringAway;
    if (std::abs(point.x() - ring) <= ringRadius && std::abs(point.y() - bar.center().y()) <= ringRadius + 1)
        return BarPart::LinkRing;
    const qreal edge = bar.left() + bar.width() * progress;
    if (std::abs(point.x() - edge) <= endReach && point.y() > bar.bottom() - 1
        && point.y() <= bar.bottom() + 6)
        return BarPart::Progress;
    if (point.y() < bar.top() - 3 || point.y() > bar.bottom() + 3)
        return std::nullopt;
    const qreal reach = std::min(endReach, bar.width() / 4);
    if (point.x() >= bar.right() - reach && point.x() <= bar.right() + endReach / 2)
        return BarPart::Finish;
    if (point.x() <= bar.left() + reach && point.x() >= bar.left() - endReach)
        return BarPart::Start;
    return bar.adjusted(0, -3, 0, 3).contains(point) ? std::optional(BarPart::Body) : std::nullopt;
}

QDate snapped(QDate day, const core::Calendar& calendar, Snap snap)
{
    return snap == Snap::AnyDay ? day : calendar.onOrAfter(day);
}

}  // namespace

std::optional<Id<Activity>> activityAt(const Timeline& timeline, qreal y)
{
    const int row = static_cast<int>(std::floor(y / timeline.options().rowHeight));
    if (row < 0 || row >= static_cast<int>(timeline.rows().size()))
        return std::nullopt;
    return timeline.rows()[static_cast<std::size_t>(row)].activity;
}

QRectF linkRing(const Timeline& timeline, const TimeScale& scale, Id<Activity> id)
{
    const QRectF mark = timeline.markOf(scale, id);
    const std::optional<int> row = timeline.rowOf(id);
    if (mark.isNull() || !row
        || timeline.rows()[static_cast<std::size_t>(*row)].kind == TimelineRow::Kind::Phase)
        return {};
    const QPointF centre(mark.right() + ringAway, mark.center().y());
    return {centre - QPointF(4, 4), QSizeF(8, 8)};
}

std::optional<Grip> gripAt(const Timeline& timeline, const TimeScale& scale, QPointF point)
{
    const std::optional<Id<Activity>> id = activityAt(timeline, point.y());
    const QRectF mark = id ? timeline.markOf(scale, *id) : QRectF();
    if (mark.isNull())
        return std::nullopt;
    const TimelineRow& row = timeline.rows()[static_cast<std::size_t>(*timeline.rowOf(*id))];
    if (row.kind == TimelineRow::Kind::Phase)
        return std::nullopt;
    const core::ScheduledActivity* dates = timeline.schedule().find(*id);
    const std::optional<BarPart> part = partOf(mark, dates->progress, point, timeline.options().rowHeight);
    if (!part)
        return std::nullopt;
    if (row.kind == TimelineRow::Kind::Milestone && *part != BarPart::LinkRing)
        return Grip{*id, BarPart::Body};
    return Grip{*id, *part};
}

DaySpan BarDrag::spanOn(QDate day, const core::Calendar& calendar, Snap snap) const
{
    const qint64 days = pressedOn_.daysTo(day);
    if (days == 0)
        return began_;
    switch (grip_.part) {
    case BarPart::Start:
        return {std::min(snapped(began_.start.addDays(days), calendar, snap), began_.finish), began_.finish};
    case BarPart::Finish: {
        const QDate wanted = began_.finish.addDays(days);
        const QDate finish = snap == Snap::AnyDay ? wanted : calendar.onOrBefore(wanted);
        return {began_.start, std::max(finish, began_.start)};
    }
    default:
        break;
    }
    const QDate start = snapped(began_.start.addDays(days), calendar, snap);
    if (began_.start == began_.finish)
        return {start, start};
    if (snap == Snap::AnyDay)
        return {start, began_.finish.addDays(days)};
    return {start, core::lastIfMoved(unit_, calendar, began_.start, began_.finish, start)};
}

DaySpan drawnSpan(QDate one, QDate other, const core::Calendar& calendar, Snap snap)
{
    const auto [first, last] = std::minmax(one, other);
    if (snap == Snap::AnyDay)
        return {first, last};
    const QDate start = calendar.onOrAfter(first);
    return {start, std::max(start, calendar.onOrBefore(last))};
}

std::optional<drawing::ActivityIds> chainOf(const core::Plan& plan, Id<Activity> id)
{
    drawing::ActivityIds chain;
    const auto follow = [&](bool forward) {
        std::vector<Id<Activity>> open{id};
        drawing::ActivityIds seen{id};
        while (!open.empty()) {
            const Id<Activity> now = open.back();
            open.pop_back();
            for (const auto& link : plan.dependencies) {
                const Id<Activity> next = forward ? link->to : link->from;
                if ((forward ? link->from : link->to) == now && seen.insert(next).second)
                    open.push_back(next);
            }
        }
        chain.insert(seen.begin(), seen.end());
    };
    follow(true);
    follow(false);
    if (chain.size() < 2)
        return std::nullopt;
    for (const Id<Activity> each : drawing::ActivityIds(chain)) {
        const Activity* activity = plan.activities.find(each);
        for (; activity && activity->parent; activity = plan.activities.find(*activity->parent))
            chain.insert(*activity->parent);
    }
    return chain;
}

double progressAt(const QRectF& bar, qreal x)
{
    const double share = bar.width() > 0 ? (x - bar.left()) / bar.width() : 0;
    return std::clamp(std::round(share * 20) / 20, 0.0, 1.0);
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_ground.h"

#include <algorithm>

namespace nextrung::drawing {

namespace {

bool isInside(const TimelineFrame& frame, qreal x)
{
    return x >= frame.visible.left() - 2 && x <= frame.visible.right() + 2;
}

void addVertical(Picture& picture, qreal x, qreal top, qreal bottom, const Stroke& stroke)
{
    picture.add(Line{QPolygonF({QPointF(x, top), QPointF(x, bottom)}), stroke});
}

void addWeekends(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom)
{
    const QDate last = frame.scale.dayAt(frame.visible.right());
    QDate day = frame.scale.dayAt(frame.visible.left());
    day = day.addDays(day.dayOfWeek() == Qt::Sunday ? -1 : Qt::Saturday - day.dayOfWeek());
    for (; day <= last; day = day.addDays(7)) {
        const qreal left = frame.scale.xOf(day);
        picture.add(
            Rect{QRectF(left, top, 2 * frame.scale.widthOfDay(), bottom - top), 0, Ink{Token::Weekend}});
    }
}

void addLeave(Picture& picture, const TimelineFrame& frame, const core::CalendarException& leave, qreal top,
              qreal bottom)
{
    const QDate last = leave.last.value_or(*leave.first);
    const qreal left = std::max(frame.scale.xOf(*leave.first), frame.visible.left() - 20);
    const qreal right = std::min(frame.scale.endOf(last), frame.visible.right() + 20);
    if (right <= left)
        return;
    const QRectF area(left, top, right - left, bottom - top);
    picture.add(Rect{area, 0, Ink{Token::Weekend}});
    if (!frame.options.isPaper() && leave.first->daysTo(last) > 0)
        picture.add(Hatch{rectOutline(area), Ink{Token::Line2, 0.7}, -45, 6, 0.75});
}

}  // namespace

void addShading(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom)
{
    const bool columns = showsWeekends(nearestZoom(frame.scale.widthOfDay())) && !frame.options.isPaper();
    if (columns)
        addWeekends(picture, frame, top, bottom);
    for (const auto& exception : frame.plan.exceptions) {
        const bool isFree = exception->kind == core::CalendarException::Kind::Leave
            || exception->kind == core::CalendarException::Kind::Holiday;
        const bool isLong = exception->last && exception->first && *exception->last > *exception->first;
        if (isFree && exception->first && (columns || isLong))
            addLeave(picture, frame, *exception, top, bottom);
    }
}

void addMonthLines(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom)
{
    const QDate first = frame.scale.dayAt(frame.visible.left());
    const QDate last = frame.scale.dayAt(frame.visible.right());
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1)) {
        const qreal x = frame.scale.xOf(month);
        if (isInside(frame, x))
            addVertical(picture, x, top, bottom, Stroke{Ink{Token::Line}, frame.options.isPaper() ? 0.6 : 1});
    }
}

void addRowLines(Picture& picture, const TimelineFrame& frame, int first, int last)
{
    for (int row = std::max(first, 1); row <= last; ++row) {
        const TimelineRow::Kind kind = frame.rows[static_cast<std::size_t>(row)].kind;
        const bool isStrong = kind == TimelineRow::Kind::Phase || kind == TimelineRow::Kind::Goal;
        const qreal y = frame.topOf(row);
        picture.add(
            Line{QPolygonF({QPointF(frame.visible.left(), y), QPointF(frame.visible.right(), y)}),
                 Stroke{Ink{isStrong ? Token::Line : Token::Grid}, frame.options.isPaper() ? 0.6 : 1}});
    }
}

void addForecastBand(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom)
{
    if (!frame.options.forecast)
        return;
    const auto [half, most] = *frame.options.forecast;
    const qreal left = std::max(frame.scale.xOf(half), frame.visible.left() - 2);
    const qreal right = std::min(frame.scale.endOf(most), frame.visible.right() + 2);
    if (right <= left)
        return;
    picture.add(Rect{QRectF(left, top, right - left, bottom - top), 0, Ink{Token::CritWash, 0.7}},
                {{}, QStringLiteral("forecast"), {}});
    if (!frame.options.isPaper())
        return;
    // A wash may be lost in print.
    for (const qreal x : {frame.scale.xOf(half), frame.scale.endOf(most)}) {
        if (isInside(frame, x))
            addVertical(picture, x, top, bottom, Stroke{Ink{Token::Crit}, 0.6, Dash{2, 2}});
    }
}

void addGoalLine(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom)
{
    if (!frame.schedule.goal)
        return;
    const qreal x = frame.scale.endOf(*frame.schedule.goal);
    if (isInside(frame, x))
        addVertical(picture, x, top, bottom, Stroke{Ink{Token::Ink}, frame.options.isPaper() ? 1 : 1.5});
}

void addTodayLine(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom)
{
    const qreal x = frame.middleOf(frame.schedule.today);
    if (!isInside(frame, x))
        return;
    const Stroke stroke
        = frame.options.isPaper() ? Stroke{Ink{Token::Ink}, 1, Dash{3, 2}} : Stroke{Ink{Token::Accent}, 1.5};
    addVertical(picture, x, top, bottom, stroke);
}

}  // namespace nextrung::drawing

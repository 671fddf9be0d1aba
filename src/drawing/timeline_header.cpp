// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_header.h"

#include <algorithm>

namespace nextrung::drawing {

namespace {

constexpr qreal rowOfHeader = 22;

/// Where the tag of today lies; null when it cannot be seen.
QRectF tagRect(const TimelineFrame& frame)
{
    const QString& word = frame.options.words.today;
    const qreal x = frame.middleOf(frame.schedule.today);
    if (word.isEmpty() || x < frame.visible.left() - 60 || x > frame.visible.right() + 60)
        return {};
    const qreal width = frame.width(word, frame.text(Type::Micro, QFont::DemiBold)) + frame.k(12);
    return {x - frame.k(0.75), frame.k(4), width, frame.k(16)};
}

void addUpper(Picture& picture, const TimelineFrame& frame, const std::vector<HeaderCell>& cells,
              const QRectF& tag)
{
    const TextStyle style = frame.text(Type::Small, QFont::Medium);
    const bool isPaper = frame.options.isPaper();
    for (const HeaderCell& cell : cells) {
        const qreal left = frame.scale.xOf(cell.begin);
        const qreal right = frame.scale.xOf(cell.end);
        picture.add(Line{QPolygonF({QPointF(left, frame.k(5)), QPointF(left, frame.k(rowOfHeader))}),
                         Stroke{Ink{Token::Line2}, isPaper ? 0.6 : 1}});
        qreal text = std::max(left, frame.visible.left()) + frame.k(6);
        const qreal width = frame.width(cell.label, style) + 1;
        if (!tag.isNull() && text < tag.right() + frame.k(6) && text + width > tag.left() - frame.k(4))
            text = tag.right() + frame.k(6);
        if (!cell.label.isEmpty() && text + width <= right)
            picture.add(Text{cell.label, QRectF(text, 0, width, frame.k(rowOfHeader)), style,
                             Ink{Token::Ink2}, Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show});
    }
}

void addLower(Picture& picture, const TimelineFrame& frame, const std::vector<HeaderCell>& cells,
              const QRectF& flag)
{
    const TextStyle plain = frame.text(Type::Micro);
    const TextStyle strong = frame.text(Type::Micro, QFont::DemiBold);
    for (const HeaderCell& cell : cells) {
        const qreal left = frame.scale.xOf(cell.begin);
        const QRectF rect(left, frame.k(rowOfHeader), frame.scale.xOf(cell.end) - left, frame.k(rowOfHeader));
        const bool isNow = frame.schedule.today >= cell.begin && frame.schedule.today < cell.end
            && !frame.options.isPaper();
        if (isNow)
            picture.add(Rect{rect, 0, Ink{Token::AccentTint}});
        const TextStyle& style = isNow ? strong : plain;
        const qreal width = frame.width(cell.label, style);
        const QRectF label(rect.center().x() - width / 2, rect.top(), width, rect.height());
        const bool isUnderFlag = label.intersects(flag);
        if (!cell.label.isEmpty() && !isUnderFlag && label.left() >= frame.visible.left()
            && label.right() <= frame.visible.right())
            picture.add(Text{cell.label, rect, style, Ink{isNow ? Token::AccentInk : Token::Ink3},
                             Qt::AlignCenter, Overflow::Show, 12, true});
    }
}

void addTag(Picture& picture, const TimelineFrame& frame, const QRectF& tag)
{
    if (tag.isNull())
        return;
    const bool isPaper = frame.options.isPaper();
    picture.add(Rect{tag, isPaper ? 0 : frame.k(3), Ink{isPaper ? Token::Ink : Token::Accent}});
    picture.add(Text{frame.options.words.today, tag, frame.text(Type::Micro, QFont::DemiBold),
                     Ink{isPaper ? Token::Surface : Token::OnFill}, Qt::AlignCenter, Overflow::Show});
}

QRectF flagRect(const TimelineFrame& frame)
{
    if (!frame.schedule.goal)
        return {};
    const qreal pole = frame.scale.endOf(*frame.schedule.goal);
    const qreal width = frame.k(13);
    const qreal edge = frame.visible.right();
    // It flies to the side where it is whole.
    const bool isTurned = pole <= edge && pole + width > edge;
    return {isTurned ? pole - width : pole, frame.k(rowOfHeader + 2), width, frame.k(10)};
}

void addFlag(Picture& picture, const TimelineFrame& frame, const QRectF& flag)
{
    if (flag.isNull())
        return;
    const qreal pole = frame.scale.endOf(*frame.schedule.goal);
    const bool isTurned = flag.left() < pole;
    const qreal end = isTurned ? flag.left() : flag.right();
    const QPointF notch(end + frame.k(isTurned ? 4 : -4), flag.center().y());
    picture.add(Polygon{QPolygonF({QPointF(pole, flag.top()), QPointF(end, flag.top()), notch,
                                   QPointF(end, flag.bottom()), QPointF(pole, flag.bottom())}),
                        Ink{Token::Ink}});
    picture.add(Line{QPolygonF({QPointF(pole, flag.top()), QPointF(pole, frame.k(2 * rowOfHeader))}),
                     Stroke{Ink{Token::Ink}, 1.5}});
}

}  // namespace

void addHeader(Picture& picture, const TimelineFrame& frame)
{
    const QDate from = frame.scale.dayAt(frame.visible.left());
    const QDate to = frame.scale.dayAt(frame.visible.right()).addDays(1);
    const HeaderRows rows
        = headerRows(frame.scale, from, to, frame.options.words.locale, frame.options.words.header);
    const QRectF tag = tagRect(frame);
    const QRectF flag = flagRect(frame);
    const qreal left = frame.visible.left();
    const qreal right = frame.visible.right();
    const auto rule = [&](qreal y, Token token) {
        picture.add(Line{QPolygonF({QPointF(left, y), QPointF(right, y)}),
                         Stroke{Ink{token}, frame.options.isPaper() ? 0.6 : 1}});
    };
    addLower(picture, frame, rows.lower, flag);
    rule(frame.k(rowOfHeader), Token::Line);
    addUpper(picture, frame, rows.upper, tag);
    addFlag(picture, frame, flag);
    addTag(picture, frame, tag);
    if (frame.schedule.today.isValid() && !tag.isNull() && !frame.options.isPaper())
        picture.add(Line{QPolygonF({QPointF(frame.middleOf(frame.schedule.today), tag.bottom()),
                                    QPointF(frame.middleOf(frame.schedule.today), frame.k(2 * rowOfHeader))}),
                         Stroke{Ink{Token::Accent}, 1.5}});
    rule(frame.k(2 * rowOfHeader) - 0.5, Token::Line2);
}

}  // namespace nextrung::drawing

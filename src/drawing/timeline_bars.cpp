// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_effect.h"
#include "drawing/timeline_marks.h"

#include <algorithm>

namespace nextrung::drawing {

namespace {

struct BarInks {
    Token fill;
    Token line;
    qreal width;
};

BarInks inksOf(Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return {Token::Done, Token::Done, 0};
    case Standing::Late:
        return {Token::LateTint, Token::Late, 1.25};
    case Standing::Critical:
        return {Token::BarCritTint, Token::BarCrit, 1.75};
    case Standing::Plain:
        return {Token::BarTint, Token::Bar, 1};
    }
    return {Token::BarTint, Token::Bar, 1};
}

void addGhost(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark)
{
    if (!frame.options.agreedPlan || frame.options.isPaper() || !mark.agreed || !mark.agreed->start
        || !mark.agreed->finish || mark.dates.progress >= 1)
        return;
    QRectF ghost = barRect(frame, *mark.agreed->start, *mark.agreed->finish, mark.row);
    ghost.moveTop(frame.topOf(mark.row) + frame.k(19.5));
    ghost.setHeight(frame.k(3));
    picture.add(Rect{ghost, frame.k(1), Ink{Token::Base, 0.75 * frame.alphaOf(mark.activity.id)}},
                {core::refTo(mark.activity.id), QStringLiteral("agreed"), {}});
}

void addSlack(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, const QRectF& bar)
{
    if (!frame.options.slack || mark.dates.slackDays.value_or(0) <= 0 || mark.dates.progress >= 1
        || !mark.dates.latestFinish.isValid())
        return;
    const qreal end = frame.scale.endOf(mark.dates.latestFinish) - frame.k(0.75);
    const qreal y = bar.bottom() - frame.k(1.25);
    const Ink ink{Token::Slack, frame.alphaOf(mark.activity.id)};
    const Meaning meaning{core::refTo(mark.activity.id), QStringLiteral("slack"), {}};
    if (end <= bar.right() + frame.k(2))
        return;
    picture.add(Line{QPolygonF({QPointF(bar.right() + frame.k(2), y), QPointF(end, y)}),
                     Stroke{ink, frame.k(1.5), Dash{frame.k(1.5), frame.k(2.5)}}},
                meaning);
    picture.add(Line{QPolygonF({QPointF(end, y + frame.k(0.75)), QPointF(end, y - frame.k(5.25))}),
                     Stroke{ink, frame.k(1.5)}},
                meaning);
}

void addScreenBar(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, const QRectF& bar)
{
    const Standing standing = standingOf(mark.dates, frame.options);
    const BarInks inks = inksOf(standing);
    const qreal alpha = frame.alphaOf(mark.activity.id);
    const qreal radius = frame.k(3);
    const Meaning meaning = meaningOf(frame, mark, QStringLiteral("bar"));
    if (standing == Standing::Done) {
        picture.add(Rect{bar, radius, Ink{Token::Done, 0.8 * alpha}}, meaning);
        return;
    }
    if (standing == Standing::Late) {
        picture.add(Rect{bar, radius, Ink{inks.fill, alpha}});
        picture.add(Hatch{rectOutline(bar, radius), Ink{Token::Late, alpha}, 45, 5, 1.6});
        picture.add(Rect{bar, radius, std::nullopt, Stroke{Ink{inks.line, alpha}, inks.width}}, meaning);
    } else {
        picture.add(Rect{bar, radius, Ink{inks.fill, alpha}, Stroke{Ink{inks.line, alpha}, inks.width}},
                    meaning);
    }
    if (mark.dates.progress > 0)
        picture.add(Path{progressPath(bar, radius, mark.dates.progress), Ink{inks.line, alpha}},
                    {core::refTo(mark.activity.id), QStringLiteral("progress"), {}});
    if (mark.dates.kept && bar.width() >= frame.k(18)) {
        const bool onProgress = bar.width() * mark.dates.progress >= frame.k(13);
        picture.add(Icon{QStringLiteral("lock"),
                         QRectF(bar.left() + frame.k(3), bar.top() + frame.k(1), frame.k(10), frame.k(10)),
                         Ink{onProgress ? Token::OnFill : Token::Ink2, alpha}});
    }
}

void addPaperBar(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, const QRectF& bar)
{
    const Standing standing = standingOf(mark.dates, frame.options);
    const Meaning meaning = meaningOf(frame, mark, QStringLiteral("bar"));
    const Ink black{Token::Ink};
    switch (standing) {
    case Standing::Done:
        picture.add(Rect{bar, 0, Ink{Token::Done}}, meaning);
        return;
    case Standing::Late:
        picture.add(Rect{bar, 0, Ink{Token::Surface}, Stroke{Ink{Token::Late}, 1.3, Dash{3, 1.6}}}, meaning);
        break;
    case Standing::Critical:
        picture.add(Rect{bar, 0, Ink{Token::Surface}});
        picture.add(Hatch{rectOutline(bar), Ink{Token::Crit}, 45, 3.6, 0.8});
        picture.add(Rect{bar, 0, std::nullopt, Stroke{Ink{Token::Crit}, 1}}, meaning);
        break;
    case Standing::Plain:
        picture.add(Rect{bar, 0, Ink{Token::Surface}, Stroke{black, 0.8}}, meaning);
        break;
    }
    if (mark.dates.progress <= 0)
        return;
    const bool full = standing == Standing::Critical;
    QRectF done = bar;
    done.setWidth(bar.width() * std::min(1.0, mark.dates.progress));
    if (!full) {
        done.setTop(bar.center().y() - 1.15);
        done.setHeight(2.3);
    }
    picture.add(Rect{done, 0, full ? Ink{Token::Crit} : black});
}

}  // namespace

Meaning meaningOf(const TimelineFrame& frame, const TimelineMark& mark, const QString& part)
{
    const auto& describe = frame.options.words.describe;
    return {core::refTo(mark.activity.id), part, describe ? describe(mark.activity, mark.dates) : QString()};
}

QPainterPath progressPath(const QRectF& bar, qreal radius, double progress)
{
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(progress, 0.0, 1.0));
    const qreal r = std::min(radius, done.width());
    QPainterPath path(QPointF(done.right(), done.top()));
    path.lineTo(done.left() + r, done.top());
    path.quadTo(done.topLeft(), QPointF(done.left(), done.top() + r));
    path.lineTo(done.left(), done.bottom() - r);
    path.quadTo(done.bottomLeft(), QPointF(done.left() + r, done.bottom()));
    path.lineTo(done.bottomRight());
    path.closeSubpath();
    return path;
}

void addLateness(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, qreal from)
{
    const auto& daysLate = frame.options.words.daysLate;
    const qreal today = frame.middleOf(frame.schedule.today);
    const QString words = daysLate ? daysLate(mark.dates.daysLate) : QString();
    const qreal y = frame.topOf(mark.row) + frame.k(11);
    const bool isPaper = frame.options.isPaper();
    if (!isPaper && today - frame.k(1) > from)
        picture.add(
            Line{QPolygonF({QPointF(from, y), QPointF(today - frame.k(1), y)}), Stroke{Ink{Token::Late}, 2}});
    if (words.isEmpty())
        return;
    const TextStyle style
        = isPaper ? frame.text(Type::Caption, QFont::DemiBold) : frame.text(Type::Caption, QFont::Medium);
    const qreal width = frame.width(words, style) + frame.k(isPaper ? 2 : 16);
    QRectF pill(std::max(today, from) + frame.k(5), y - frame.k(8.5), width, frame.k(17));
    const Meaning meaning{core::refTo(mark.activity.id), QStringLiteral("late"), words};
    const qreal before = std::min(barRect(frame, mark.dates.start, mark.dates.finish, mark.row).left(),
                                  frame.middleOf(mark.dates.finish) - frame.k(8))
        - frame.k(5);
    if (isPaper) {
        // Links leave to the right and would cross the words: there these stand on a ground of their own.
        const bool hasRoom = before + frame.k(5) - width >= 0;
        if (hasRoom)
            pill.moveRight(before);
        else
            picture.add(Rect{pill, 0, Ink{Token::Surface}});
        picture.add(Text{words, pill, style, Ink{Token::LateInk},
                         (hasRoom ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, Overflow::Show},
                    meaning);
        return;
    }
    // At the edge of what is seen it stands where it is whole, if that is before the mark.
    if (pill.right() > frame.visible.right() && before - width >= frame.visible.left())
        pill.moveRight(before);
    picture.add(Rect{pill, pill.height() / 2, Ink{Token::Late}}, meaning);
    picture.add(Text{words, pill, style, Ink{Token::OnFill}, Qt::AlignCenter, Overflow::Show}, meaning);
}

void addBar(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark)
{
    const QRectF bar = barRect(frame, mark.dates.start, mark.dates.finish, mark.row);
    if (frame.options.lifted == mark.activity.id) {
        picture.add(Rect{bar, frame.k(3), std::nullopt, Stroke{Ink{Token::Bar}, 1, Dash{3, 2}}},
                    {core::refTo(mark.activity.id), QStringLiteral("left-behind"), {}});
        return;
    }
    addGhost(picture, frame, mark);
    addSlack(picture, frame, mark, bar);
    if (frame.options.isPaper())
        addPaperBar(picture, frame, mark, bar);
    else
        addScreenBar(picture, frame, mark, bar);
    if (standingOf(mark.dates, frame.options) == Standing::Late)
        addLateness(picture, frame, mark, bar.right());
    addBrokenSign(picture, frame, mark, bar.topRight() + QPointF(0, frame.k(1.5)));
}

void addBrokenSign(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, QPointF corner)
{
    if (frame.options.isPaper() || !core::isMisplaced(mark.dates))
        return;
    const auto around
        = [&](qreal half) { return QRectF(corner - QPointF(half, half), QSizeF(2 * half, 2 * half)); };
    const qreal alpha = frame.alphaOf(mark.activity.id);
    picture.add(Ellipse{around(frame.k(6)), Ink{Token::Surface}});
    picture.add(Icon{QStringLiteral("warn"), around(frame.k(5)), Ink{Token::LateInk, alpha}},
                {core::refTo(mark.activity.id), QStringLiteral("broken"), {}});
}

void addPhase(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark)
{
    const QRectF span = barRect(frame, mark.dates.start, mark.dates.finish, mark.row);
    const qreal top = frame.topOf(mark.row) + frame.k(8);
    const qreal low = top + frame.k(5);
    const qreal tip = low + frame.k(5);
    const qreal cap = std::min(frame.k(5), span.width() / 2);
    const qreal alpha = frame.alphaOf(mark.activity.id);
    picture.add(Polygon{QPolygonF({QPointF(span.left(), top), QPointF(span.right(), top),
                                   QPointF(span.right(), tip), QPointF(span.right() - cap, low),
                                   QPointF(span.left() + cap, low), QPointF(span.left(), tip)}),
                        Ink{Token::Summary, alpha}},
                meaningOf(frame, mark, QStringLiteral("phase")));
    const qreal done = (span.width() - frame.k(2)) * std::clamp(mark.dates.progress, 0.0, 1.0);
    if (done > 0 && !frame.options.isPaper())
        picture.add(Rect{QRectF(span.left() + frame.k(1), top + frame.k(1.5), done, frame.k(2)), 0,
                         Ink{Token::Surface, 0.9}});
    addBrokenSign(picture, frame, mark, QPointF(span.right(), frame.topOf(mark.row) + frame.k(6.5)));
}

}  // namespace nextrung::drawing

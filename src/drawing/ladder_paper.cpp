// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_paper.h"

#include "core/gap.h"
#include "drawing/ladder_format.h"
#include "drawing/ladder_layout.h"
#include "drawing/ladder_moves.h"

#include <QLineF>

#include <algorithm>
#include <set>

namespace nextrung::drawing {

namespace {

using core::Plan;
using core::Position;

constexpr qreal gutter = 58;
constexpr qreal header = 22;
constexpr qreal legendHeight = 24;
constexpr qreal leastLane = 128;
constexpr qreal leastScale = 0.62;  ///< Below it the titles are too small to read.

LadderMeasures measuresFor(qreal lane)
{
    LadderMeasures measures;
    measures.band = 63.4;
    measures.lane = lane;
    measures.lastLane = lane;
    measures.card = QSizeF(119.5, 36);
    measures.lastCard = 119.5;
    measures.cardTop = 13.7;
    measures.between = 6;
    measures.pitch = 4;
    measures.besideLastLane = 0;
    return measures;
}

/// Takes out the tracks for which `keep` is false, with their positions and moves.
template <class Keep>
Plan withTracks(const Plan& plan, Keep keep)
{
    Plan part = plan;
    for (const auto& track : plan.tracks) {
        if (!keep(*track))
            part.tracks.remove(track->id);
    }
    return part;
}

Plan withoutEmptyLastLanes(const Plan& plan)
{
    return withTracks(plan, [&plan](const core::Track& track) {
        return track.kind != core::Track::Kind::OtherEmployers
            || std::any_of(plan.positions.begin(), plan.positions.end(),
                           [&track](const auto& position) { return position->track == track.id; });
    });
}

Plan withTouchedTracks(const Plan& plan, const LadderStates& states)
{
    std::set<core::Id<core::Track>> touched;
    for (const auto& position : plan.positions) {
        if (states.roleOf(position->id) != CardRole::Plain)
            touched.insert(position->track);
    }
    return touched.empty()
        ? plan
        : withTracks(plan, [&touched](const core::Track& track) { return touched.contains(track.id); });
}

class PaperLadder {
public:
    PaperLadder(const Plan& plan, qreal width, QDate today, const LadderWords& words,
                const LadderPaperOptions& options)
        : plan_(withoutEmptyLastLanes(plan))
        , states_(plan)
        , width_(width)
        , words_(words)
        , options_(options)
    {
        layOut();
        if (scale_ < leastScale) {
            plan_ = withTouchedTracks(plan_, states_);
            layOut();
        }
        readiness_ = core::readinessOfAll(plan_, today);
    }

    [[nodiscard]] Picture picture()
    {
        addGround();
        addWays();
        for (const LadderCard& card : layout_.cards)
            addCard(card);
        addLegend();
        return std::move(picture_);
    }

private:
    void layOut()
    {
        const qreal room = width_ - gutter;
        const auto lanes = static_cast<qreal>(std::max<std::size_t>(1, plan_.tracks.size()));
        layout_ = layOutLadder(plan_, measuresFor(std::max(leastLane, room / lanes)));
        scale_ = layout_.size.width() > 0 ? std::min(1.0, room / layout_.size.width()) : 1;
    }

    [[nodiscard]] QPointF placed(QPointF point) const { return QPointF(gutter, header) + point * scale_; }
    [[nodiscard]] QRectF placed(const QRectF& rect) const
    {
        return {placed(rect.topLeft()), rect.size() * scale_};
    }
    [[nodiscard]] TextStyle style(qreal size, QFont::Weight weight = QFont::Normal) const
    {
        return {size * scale_, size * 1.3 * scale_, weight};
    }

    void text(const QString& words, const QRectF& rect, const TextStyle& style, Token ink,
              Qt::Alignment at = Qt::AlignLeft | Qt::AlignVCenter, Overflow overflow = Overflow::Elide)
    {
        picture_.add(Text{words, rect, style, {ink}, at, overflow, style.size * 0.8});
    }

    void rule(qreal y)
    {
        picture_.add(Line{QPolygonF({QPointF(0, y), QPointF(width_, y)}), {{Token::Line}, 0.6}});
    }

    void addGround()
    {
        for (const LadderLane& lane : layout_.lanes) {
            const core::Track* track = core::find(plan_, lane.track);
            text(track->title, QRectF(gutter + lane.left * scale_, 0, lane.width * scale_, header - 6),
                 style(9.5, QFont::DemiBold), Token::Ink, Qt::AlignCenter);
        }
        rule(header);
        for (const LadderBand& band : layout_.bands) {
            const core::Level* level = core::find(plan_, band.level);
            const qreal middle = header + (band.top + band.height / 2) * scale_;
            text(words_.locale.toString(band.rank), QRectF(0, middle - 16, gutter - 4, 16),
                 {14, 18, QFont::Medium}, Token::Ink2, Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show);
            text(level->title, QRectF(0, middle + 1, gutter - 4, 10), {7.5, 10}, Token::Ink3);
            rule(header + band.bottom() * scale_);
        }
    }

    [[nodiscard]] Line paperLine(core::Move::Kind kind, MoveRole role) const
    {
        Line line = moveLine(kind, role, 1);
        line.casing.ink = {Token::Surface};
        line.cornerRadius = 6 * scale_;
        const auto head = [&line](Head::Kind as, qreal length, qreal width, qreal stroke) {
            line.head = {as, length, width, stroke};
        };
        switch (role) {
        case MoveRole::Chosen:
            line.stroke = {{Token::Accent}, 3};
            head(Head::Kind::Filled, 9, 9, 0);
            line.casing.width = 1.5;
            break;
        case MoveRole::Later:
            line.stroke = {{Token::Accent}, 1.6, {3.6, 2.2}};
            head(Head::Kind::Filled, 7, 7, 0);
            line.casing.width = 1.2;
            break;
        case MoveRole::Alternative:
            line.stroke = {{Token::Ink2}, 1.3, line.stroke.dash.gap > 0 ? Dash{4, 2.5} : Dash{}};
            line.head.length = 6;
            line.head.width = 6.4;
            line.head.strokeWidth = line.head.kind == Head::Kind::Chevron ? 1.3 : 0;
            line.casing.width = 1.2;
            break;
        case MoveRole::Plain:
            line.stroke.width = 0.7;
            line.head.length *= 0.7;
            line.head.width *= 0.7;
            line.head.strokeWidth *= 0.6;
            line.stroke.dash = {line.stroke.dash.length * 0.6, line.stroke.dash.gap * 0.6};
            break;
        }
        return line;
    }

    void addWays()
    {
        for (const MoveRole role :
             {MoveRole::Plain, MoveRole::Later, MoveRole::Alternative, MoveRole::Chosen}) {
            for (const LadderWay& way : layout_.ways) {
                const core::Move* move = core::find(plan_, way.move);
                const MoveState state = states_.stateOf(way.move);
                if (state.role != role)
                    continue;
                Line line = paperLine(move->kind.valueOr(core::Move::Kind::Promotion), role);
                for (const QPointF point : way.points)
                    line.points << placed(point);
                const QPolygonF points = line.points;
                picture_.add(std::move(line), {core::refTo(way.move), {}, {}});
                if (state.endsRoute && role != MoveRole::Plain)
                    addLabel(points, role);
            }
        }
    }

    void addLabel(const QPolygonF& points, MoveRole role)
    {
        const std::optional<QDate>& goal = core::profileOf(plan_).goalDate;
        const QString letter = role == MoveRole::Alternative ? states_.otherLetter() : states_.chosenLetter();
        if (letter.isEmpty())
            return;
        const QString label = role == MoveRole::Alternative || !goal
            ? letter
            : words_.routeBy.arg(letter, words_.dateInProse(*goal));
        QLineF best;
        for (qsizetype at = 1; at < points.size(); ++at) {
            const QLineF leg(points[at - 1], points[at]);
            const bool level = leg.dy() == 0 && leg.length() > 40;
            if (level || leg.length() > best.length())
                best = leg;
        }
        const bool level = best.dy() == 0;
        const QRectF above(std::min(best.x1(), best.x2()), best.y1() - 12, std::abs(best.dx()), 9);
        const QRectF beside(best.center().x() + 6, best.center().y() - 5, 120, 10);
        text(label, level ? above : beside, style(7.5, QFont::DemiBold), Token::Ink,
             level ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show);
    }

    void addCard(const LadderCard& card)
    {
        const Position* position = core::find(plan_, card.position);
        const CardRole role = states_.roleOf(card.position);
        const bool current = role == CardRole::Current;
        const QRectF rect = placed(card.rect);
        const Stroke outline = role == CardRole::Target ? Stroke{{Token::Accent}, 1.7}
            : role == CardRole::Later                   ? Stroke{{Token::Ink}, 0.8, {3.6, 2.2}}
                                                        : Stroke{{Token::Ink}, current ? 1.7 : 0.8};
        picture_.add(Rect{rect, 3 * scale_, Ink{current ? Token::Ink : Token::Surface}, outline},
                     {core::refTo(card.position), {}, position->title});
        const Token ink = current ? Token::Surface : Token::Ink;
        const Token quiet = current ? Token::Surface : Token::Ink2;
        const qreal flag = role == CardRole::Target ? 12 * scale_ : 0;
        const QRectF inside = rect.adjusted(6 * scale_, 0, -6 * scale_, 0);
        const auto line = [&](qreal top, qreal bottom) {
            return QRectF(inside.left(), rect.top() + top * scale_, inside.width(), (bottom - top) * scale_);
        };
        text(position->title, line(4, 15).adjusted(0, 0, -flag, 0), style(8, QFont::DemiBold), ink,
             Qt::AlignLeft | Qt::AlignVCenter, Overflow::Shrink);
        if (flag > 0)
            picture_.add(
                Icon{QStringLiteral("flag"),
                     QRectF(inside.right() - 9 * scale_, rect.top() + 5 * scale_, 9 * scale_, 9 * scale_),
                     {Token::Ink}});
        const QString pay = options_.pay ? payText(*position, words_) : QString();
        text(pay, line(15, 25), style(7), quiet);
        text(monthsText(*position, words_), line(15, 25), style(7), quiet, Qt::AlignRight | Qt::AlignVCenter,
             Overflow::Show);
        addReadiness(*position, line(28, 31), current);
        if (current)
            text(words_.iAmHere, QRectF(rect.left(), rect.top() - 10 * scale_, rect.width(), 9 * scale_),
                 style(7, QFont::DemiBold), Token::Ink, Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show);
    }

    void addReadiness(const Position& position, const QRectF& bar, bool onBlack)
    {
        const std::size_t at = plan_.positions.placeOf(position.id);
        if (!options_.readiness || at >= readiness_.size() || !readiness_[at])
            return;
        const double share = std::clamp(readiness_[at]->low, 0.0, 1.0);
        picture_.add(Rect{bar, 0, Ink{onBlack ? Token::Done : Token::Track}});
        picture_.add(Rect{QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), 0,
                          Ink{onBlack ? Token::Surface : Token::Ink}});
    }

    void addLegend()
    {
        const qreal y = header + layout_.size.height() * scale_ + 14;
        qreal x = 0;
        const Fonts fonts = Fonts().onPaper();
        const TextStyle small{7.5, 10};
        const auto word = [&](const QString& text_) {
            text(text_, QRectF(x, y - 6, 100, 12), small, Token::Ink, Qt::AlignLeft | Qt::AlignVCenter,
                 Overflow::Show);
            x += fonts.width(text_, small) + 16;
        };
        const auto entry = [&](core::Move::Kind kind, MoveRole role, const QString& text_) {
            Line line = paperLine(kind, role);
            line.points = QPolygonF({QPointF(x, y), QPointF(x + 22, y)});
            picture_.add(std::move(line));
            x += 27;
            word(text_);
        };
        using Kind = core::Move::Kind;
        const bool lettered = !states_.chosenLetter().isEmpty();
        entry(Kind::Promotion, MoveRole::Chosen,
              lettered ? words_.route.arg(states_.chosenLetter()) : words_.chosenRoute);
        if (uses(MoveRole::Later))
            entry(Kind::Promotion, MoveRole::Later, words_.later.toLower());
        if (uses(MoveRole::Alternative))
            entry(Kind::Promotion, MoveRole::Alternative, words_.route.arg(states_.otherLetter()));
        entry(Kind::Promotion, MoveRole::Plain, words_.promotion.toLower());
        entry(Kind::Lateral, MoveRole::Plain, words_.lateral.toLower());
        if (options_.readiness) {
            picture_.add(Rect{QRectF(x, y - 1.5, 22, 3), 0, Ink{Token::Track}});
            picture_.add(Rect{QRectF(x, y - 1.5, 14, 3), 0, Ink{Token::Ink}});
            x += 27;
            word(words_.ready);
        }
        // Says how high it all is.
        picture_.add(Rect{QRectF(0, y + legendHeight - 15, width_, 1), 0, Ink{Token::Surface, 0}});
    }

    [[nodiscard]] bool uses(MoveRole role) const
    {
        return std::any_of(layout_.ways.begin(), layout_.ways.end(),
                           [&](const LadderWay& way) { return states_.stateOf(way.move).role == role; });
    }

    Plan plan_;
    LadderStates states_;
    qreal width_;
    const LadderWords& words_;
    LadderPaperOptions options_;
    LadderLayout layout_{};
    qreal scale_ = 1;
    std::vector<std::optional<core::Readiness>> readiness_{};
    Picture picture_{};
};

}  // namespace

Picture ladderPaperPicture(const Plan& plan, qreal width, QDate today, const LadderWords& words,
                           const LadderPaperOptions& options)
{
    return PaperLadder(plan, width, today, words, options).picture();
}

}  // namespace nextrung::drawing

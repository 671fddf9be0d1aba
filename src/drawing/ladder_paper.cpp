// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_paper.h"

#include "core/gap.h"
#include "drawing/ladder_fit.h"
#include "drawing/ladder_format.h"
#include "drawing/ladder_moves.h"

#include <QLineF>

#include <algorithm>
#include <utility>

namespace nextrung::drawing {

namespace {

using core::Plan;
using core::Position;

namespace measure = ladder_paper;

class PaperLadder {
public:
    PaperLadder(LadderFit fit, const LadderStates& states, qreal width, QDate today, const LadderWords& words,
                const LadderPaperOptions& options)
        : fit_(std::move(fit))
        , plan_(fit_.plan)
        , layout_(fit_.layout)
        , states_(states)
        , width_(width > 0 ? width : measure::gutter + layout_.size.width())
        , words_(words)
        , options_(options)
        , readiness_(core::readinessOfAll(plan_, today))
    {
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
    [[nodiscard]] QPointF origin() const { return {measure::gutter, fit_.header}; }

    void text(const QString& words, const QRectF& rect, const TextStyle& style, Token ink,
              Qt::Alignment at = Qt::AlignLeft | Qt::AlignVCenter, Overflow overflow = Overflow::Elide)
    {
        picture_.add(Text{words, rect, style, {ink}, at, overflow, measure::leastText});
    }

    void rule(qreal y)
    {
        picture_.add(Line{QPolygonF({QPointF(0, y), QPointF(width_, y)}), {{Token::Line}, 0.6}});
    }

    /// Lines below each other from `top` on.
    void lines(const QStringList& all, QRectF first, const TextStyle& style, Token ink,
               Qt::Alignment at = Qt::AlignLeft | Qt::AlignVCenter)
    {
        first.setHeight(style.lineHeight);
        for (const QString& line : all) {
            text(line, first, style, ink, at, Overflow::Shrink);
            first.translate(0, style.lineHeight);
        }
    }

    void addGround()
    {
        for (const LadderLane& lane : layout_.lanes) {
            const core::Track* track = core::find(plan_, lane.track);
            lines(paperLaneTitle(fonts_, track->title, lane.width),
                  QRectF(measure::gutter + lane.left, 0, lane.width, 0), measure::lane, Token::Ink,
                  Qt::AlignCenter);
        }
        rule(fit_.header);
        for (const LadderBand& band : layout_.bands) {
            const core::Level* level = core::find(plan_, band.level);
            constexpr qreal room = measure::gutter - 4;
            constexpr qreal rank = 16;
            const QStringList title = fonts_.wrapped(level->title, measure::caption, room, 3);
            const qreal high = rank + 1 + measure::caption.lineHeight * static_cast<qreal>(title.size());
            const qreal bottom = fit_.header + band.bottom();
            // Beside the cards; a long title ends above the rule all the same.
            const qreal top = std::min(bottom - band.height / 2 - rank, bottom - 2 - high);
            text(words_.locale.toString(band.rank), QRectF(0, top, room, rank), {14, 18, QFont::Medium},
                 Token::Ink2, Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show);
            lines(title, QRectF(0, top + rank + 1, room, 0), measure::caption, Token::Ink3);
            rule(bottom);
        }
    }

    [[nodiscard]] static Line paperLine(core::Move::Kind kind, MoveRole role)
    {
        Line line = moveLine(kind, role, 1);
        line.casing.ink = {Token::Surface};
        line.cornerRadius = 5;
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
                    line.points << origin() + point;
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
        const TextStyle style{measure::caption.size, measure::caption.lineHeight, QFont::DemiBold};
        text(label, placeOfLabel(points, fonts_.width(label, style)), style, Token::Ink,
             Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show);
    }

    /// Above the line's level leg, clear of the arrow that goes up from it; beside a line that has none;
    /// above the cards of a line that goes straight across.
    [[nodiscard]] QRectF placeOfLabel(const QPolygonF& points, qreal width) const
    {
        constexpr qreal clear = 7;
        constexpr qreal height = 9;
        qsizetype best = 1;
        for (qsizetype at = 1; at < points.size(); ++at) {
            const QLineF leg(points[at - 1], points[at]);
            const QLineF known(points[best - 1], points[best]);
            const bool isLevel = leg.dy() == 0 && leg.length() > 40;
            if (isLevel || leg.length() > known.length())
                best = at;
        }
        const QLineF leg(points[best - 1], points[best]);
        if (leg.dy() != 0)
            return {leg.center().x() + 6, leg.center().y() - height / 2, width, height};
        if (points.size() == 2) {
            // Between two cards there is no room for words, but above them.
            const qreal top = leg.y1() - layout_.cards.front().rect.height() / 2 - height - 1;
            return {std::min(leg.x1(), leg.x2()), top, width, height};
        }
        const bool goesOnUp = best + 1 < points.size() && points[best + 1].y() < leg.y1();
        const qreal up = goesOnUp ? leg.x2() : leg.x1();
        const qreal other = goesOnUp ? leg.x1() : leg.x2();
        return {up > other ? up - clear - width : up + clear, leg.y1() - height - 2, width, height};
    }

    void addCard(const LadderCard& card)
    {
        const Position* position = core::find(plan_, card.position);
        const CardRole role = states_.roleOf(card.position);
        const bool current = role == CardRole::Current;
        const QRectF rect = card.rect.translated(origin());
        const Stroke outline = role == CardRole::Target ? Stroke{{Token::Accent}, 1.7}
            : role == CardRole::Later                   ? Stroke{{Token::Ink}, 0.8, {3.6, 2.2}}
                                                        : Stroke{{Token::Ink}, current ? 1.7 : 0.8};
        picture_.add(Rect{rect, 3, Ink{current ? Token::Ink : Token::Surface}, outline},
                     {core::refTo(card.position), {}, position->title});
        const Token ink = current ? Token::Surface : Token::Ink;
        const QRectF inside = rect.adjusted(measure::cardMargin, measure::cardHead, -measure::cardMargin, 0);
        const qreal titleWidth = paperTitleWidth(rect.width(), role);
        lines(paperTitle(fonts_, position->title, titleWidth),
              QRectF(inside.left(), inside.top(), titleWidth, 0), measure::title, ink);
        if (role == CardRole::Target)
            picture_.add(
                Icon{QStringLiteral("flag"), QRectF(inside.right() - 9, inside.top(), 9, 9), {Token::Ink}});
        addDetails(*position, inside, current ? Token::Surface : Token::Ink2);
        addReadiness(*position, QRectF(inside.left(), rect.bottom() - 6, inside.width(), 3), current);
        if (current)
            text(words_.iAmHere, QRectF(rect.left() - 4, rect.top() - 10, rect.width(), 9),
                 {measure::detail.size, measure::detail.lineHeight, QFont::DemiBold}, Token::Ink,
                 Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show);
    }

    void addDetails(const Position& position, const QRectF& inside, Token ink)
    {
        if (fit_.detailLines == 0)
            return;
        QRectF line(inside.left(), inside.top() + fit_.titleLines * measure::title.lineHeight, inside.width(),
                    measure::detail.lineHeight);
        text(options_.pay ? payText(position, words_) : QString(), line, measure::detail, ink);
        if (fit_.detailLines > 1)
            line.translate(0, measure::detail.lineHeight);
        const Qt::Alignment side = fit_.detailLines > 1 ? Qt::AlignLeft : Qt::AlignRight;
        text(monthsText(position, words_), line, measure::detail, ink, side | Qt::AlignVCenter);
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
        const qreal y = fit_.header + layout_.size.height() + 14;
        qreal x = 0;
        const auto word = [&](const QString& said) {
            text(said, QRectF(x, y - 6, 100, 12), measure::caption, Token::Ink,
                 Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show);
            x += fonts_.width(said, measure::caption) + 16;
        };
        const auto entry = [&](core::Move::Kind kind, MoveRole role, const QString& said) {
            Line line = paperLine(kind, role);
            line.points = QPolygonF({QPointF(x, y), QPointF(x + 22, y)});
            picture_.add(std::move(line));
            x += 27;
            word(said);
        };
        using Kind = core::Move::Kind;
        const bool lettered = !states_.chosenLetter().isEmpty();
        if (uses(MoveRole::Chosen))
            entry(Kind::Promotion, MoveRole::Chosen,
                  lettered ? words_.route.arg(states_.chosenLetter()) : words_.chosenRoute);
        if (uses(MoveRole::Later))
            entry(Kind::Promotion, MoveRole::Later, inSentence(words_.later));
        if (uses(MoveRole::Alternative))
            entry(Kind::Promotion, MoveRole::Alternative, words_.route.arg(states_.otherLetter()));
        entry(Kind::Promotion, MoveRole::Plain, inSentence(words_.promotion));
        entry(Kind::Lateral, MoveRole::Plain, inSentence(words_.lateral));
        if (options_.readiness) {
            picture_.add(Rect{QRectF(x, y - 1.5, 22, 3), 0, Ink{Token::Track}});
            picture_.add(Rect{QRectF(x, y - 1.5, 14, 3), 0, Ink{Token::Ink}});
            x += 27;
            word(words_.ready);
        }
        // Says how high it all is.
        picture_.add(Rect{QRectF(0, y + measure::legendHeight - 15, width_, 1), 0, Ink{Token::Surface, 0}});
    }

    /// German writes its nouns large wherever they stand.
    [[nodiscard]] QString inSentence(const QString& word) const
    {
        return words_.locale.language() == QLocale::German ? word : words_.locale.toLower(word);
    }

    [[nodiscard]] bool uses(MoveRole role) const
    {
        return std::any_of(layout_.ways.begin(), layout_.ways.end(),
                           [&](const LadderWay& way) { return states_.stateOf(way.move).role == role; });
    }

    LadderFit fit_;
    const Plan& plan_;
    const LadderLayout& layout_;
    const LadderStates& states_;
    qreal width_;
    const LadderWords& words_;
    LadderPaperOptions options_;
    std::vector<std::optional<core::Readiness>> readiness_;
    Fonts fonts_ = Fonts().onPaper();
    Picture picture_{};
};

}  // namespace

LadderPaper ladderOnPaper(const Plan& plan, QSizeF room, QDate today, const LadderWords& words,
                          const LadderPaperOptions& options)
{
    const LadderStates states(plan);
    std::optional<LadderFit> fit = fitLadder(plan, states, room, words, options);
    const auto all = static_cast<int>(plan.positions.size());
    if (!fit)
        return {{}, all};
    const int leftOut = all - static_cast<int>(fit->layout.cards.size());
    return {PaperLadder(*std::move(fit), states, room.width(), today, words, options).picture(), leftOut};
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_picture.h"

#include "drawing/ladder_cards.h"
#include "drawing/ladder_moves.h"

#include <algorithm>

namespace nextrung::drawing {

namespace {

constexpr qreal headerHeight = 30;
constexpr qreal gutterWidth = 98;

Token groundOf(const LadderBand& band)
{
    return band.rank % 2 == 0 ? Token::Band : Token::Canvas;
}

void addGround(Picture& picture, const LadderScene& scene, const LadderLook& look)
{
    const LadderLayout& layout = scene.layout;
    const qreal width = std::max(layout.size.width(), look.ground.width());
    for (const LadderBand& band : layout.bands) {
        picture.add(Rect{QRectF(0, band.top, width, band.height), 0, Ink{groundOf(band)}});
        picture.add(
            Line{QPolygonF({QPointF(0, band.bottom()), QPointF(width, band.bottom())}), {{Token::Line}, 1}});
    }
    if (look.dropAt) {
        const LadderLane& lane = layout.lanes[look.dropAt->first];
        const LadderBand& band = layout.bands[look.dropAt->second];
        const QRectF cell(lane.left, band.top, lane.width, band.height);
        picture.add(Rect{cell, 0, Ink{Token::AccentWash}});
        picture.add(
            Line{QPolygonF({QPointF(cell.center().x(), 0), QPointF(cell.center().x(), layout.size.height())}),
                 {{Token::Accent}, 1}});
    }
    const qreal height = std::max(layout.size.height(), look.ground.height());
    for (std::size_t at = 1; at < layout.lanes.size(); ++at) {
        const qreal x = layout.lanes[at].left;
        picture.add(Line{QPolygonF({QPointF(x, 0), QPointF(x, height)}), {{Token::Line2}, 1, {2, 4}}});
    }
}

}  // namespace

CardDetail detailAt(qreal zoom)
{
    // The steps are 67, 40 and 25 %; a little under them counts as the step.
    if (zoom >= 0.665)
        return CardDetail::All;
    if (zoom >= 0.395)
        return CardDetail::TitleAndReadiness;
    return zoom > 0.255 ? CardDetail::Title : CardDetail::Block;
}

Picture ladderPicture(const LadderScene& scene, const LadderLook& look)
{
    Picture picture;
    addGround(picture, scene, look);
    addMoves(picture, scene, look);
    for (const LadderCard& card : scene.layout.cards)
        addCard(picture, scene, look, card);
    addBadges(picture, scene, look);
    return picture;
}

Picture ladderCardPicture(const LadderScene& scene, const LadderLook& look, core::Id<core::Position> position)
{
    Picture picture;
    LadderLook plain = look;
    plain.dragged.reset();
    plain.hovered.reset();
    if (const LadderCard* card = scene.layout.cardOf(position))
        addCard(picture, scene, plain, *card);
    return picture;
}

Picture laneHeaderPicture(const LadderScene& scene, qreal zoom)
{
    constexpr qreal beforeName = 15;
    constexpr qreal beforeCount = 8;
    constexpr qreal leastName = 40;
    const TextStyle name = {12.5, 17, QFont::DemiBold};
    const TextStyle small = styleOf(Type::Small);
    const auto roomIn
        = [&](const LadderLane& lane) { return std::max(0.0, lane.width * zoom - beforeName - 8); };
    const auto countWidth = [&](const LadderLane& lane) {
        return beforeCount + Fonts().width(scene.words.positionCount(lane.positions), small) + 1;
    };
    // All lanes say how many, or none does; where room is short it is the name that gives way.
    const bool areCounted
        = std::all_of(scene.layout.lanes.begin(), scene.layout.lanes.end(),
                      [&](const LadderLane& lane) { return roomIn(lane) >= leastName + countWidth(lane); });
    Picture picture;
    for (const LadderLane& lane : scene.layout.lanes) {
        const core::Track* track = core::find(scene.plan, lane.track);
        if (!track)
            continue;
        const QString count = scene.words.positionCount(lane.positions);
        const QRectF strip(lane.left * zoom, 0, lane.width * zoom, headerHeight);
        picture.pushClip(strip);
        picture.add(Line{QPolygonF({strip.topLeft() + QPointF(0, 7), strip.topLeft() + QPointF(0, 23)}),
                         {{Token::Line2}, 1}});
        const qreal left = strip.left() + beforeName;
        const qreal width = std::min(Fonts().width(track->title, name) + 1,
                                     roomIn(lane) - (areCounted ? countWidth(lane) : 0));
        picture.add(
            Text{track->title, QRectF(left, 0, width, headerHeight), name, {Token::Ink}},
            {core::refTo(lane.track), QStringLiteral("name"), track->title + QStringLiteral(", ") + count});
        if (areCounted)
            picture.add(Text{count,
                             QRectF(left + width + beforeCount, 0, countWidth(lane), headerHeight),
                             small,
                             {Token::Ink3},
                             Qt::AlignLeft | Qt::AlignVCenter,
                             Overflow::Show});
        picture.popClip();
    }
    return picture;
}

Picture levelGutterPicture(const LadderScene& scene, qreal zoom)
{
    Picture picture;
    for (const LadderBand& band : scene.layout.bands) {
        const core::Level* level = core::find(scene.plan, band.level);
        if (!level)
            continue;
        const QRectF strip(0, band.top * zoom, gutterWidth, band.height * zoom);
        picture.add(Rect{strip, 0, Ink{groundOf(band)}});
        picture.add(Line{QPolygonF({strip.bottomLeft(), strip.bottomRight()}), {{Token::Line}, 1}});
        const QString rank = scene.words.locale.toString(level->rank);
        const Meaning meaning{core::refTo(band.level), QStringLiteral("name"),
                              scene.words.level.arg(rank, level->title)};
        const qreal middle = strip.top() + strip.height() / 2;
        const bool tall = strip.height() >= 56;
        const TextStyle number{tall ? 24.0 : 16.0, 28, QFont::Medium};
        picture.add(Text{rank,
                         QRectF(20, middle - 26, 60, tall ? 26 : 32),
                         number,
                         {Token::Ink2},
                         Qt::AlignLeft | Qt::AlignBaseline,
                         Overflow::Show},
                    meaning);
        if (tall)
            picture.add(Text{level->title,
                             QRectF(20, middle + 4, gutterWidth - 22, 14),
                             styleOf(Type::Small),
                             {Token::Ink3},
                             Qt::AlignLeft | Qt::AlignBaseline},
                        meaning);
    }
    return picture;
}

Picture ladderLegendPicture(const LadderWords& words, const LadderStates& states)
{
    Picture picture;
    picture.add(Rect{QRectF(0, 0, 262, 104), 6, Ink{Token::Surface, 0.96}, Stroke{{Token::Line2}, 1}});
    const auto entry = [&](int column, int row, core::Move::Kind kind, MoveRole role, const QString& text) {
        const qreal x = 13 + column * 128;
        const qreal y = 22 + row * 30;
        Line line = moveLine(kind, role, 1);
        line.points = QPolygonF({QPointF(x, y), QPointF(x + 38, y)});
        line.casing.ink = {Token::Surface};
        picture.add(std::move(line));
        picture.add(Text{text, QRectF(x + 46, y - 9, 78, 18), styleOf(Type::Small), {Token::Ink2}});
    };
    using Kind = core::Move::Kind;
    const auto route = [&words](const QString& letter, const QString& without) {
        return letter.isEmpty() ? without : words.route.arg(letter);
    };
    entry(0, 0, Kind::Promotion, MoveRole::Plain, words.promotion);
    entry(1, 0, Kind::Lateral, MoveRole::Plain, words.lateral);
    entry(0, 1, Kind::External, MoveRole::Plain, words.external);
    entry(1, 1, Kind::Promotion, MoveRole::Later, words.later);
    entry(0, 2, Kind::Promotion, MoveRole::Chosen, route(states.chosenLetter(), words.chosenRoute));
    if (states.otherLetter().isEmpty())
        entry(1, 2, Kind::StepBack, MoveRole::Plain, words.stepBack);
    else
        entry(1, 2, Kind::Promotion, MoveRole::Alternative, route(states.otherLetter(), QString()));
    return picture;
}

std::pair<qreal, QPointF> minimapPlace(const LadderLayout& layout, QSizeF size)
{
    constexpr qreal margin = 6;
    const QSizeF room(size.width() - 2 * margin, size.height() - 2 * margin);
    if (layout.size.isEmpty())
        return {1, {margin, margin}};
    const qreal scale = std::min(room.width() / layout.size.width(), room.height() / layout.size.height());
    return {scale,
            QPointF(margin + (room.width() - layout.size.width() * scale) / 2,
                    margin + (room.height() - layout.size.height() * scale) / 2)};
}

Picture ladderMinimapPicture(const LadderScene& scene, QSizeF size, const QRectF& visible)
{
    Picture picture;
    picture.add(Rect{QRectF(QPointF(), size), 6, Ink{Token::Surface}, Stroke{{Token::Line2}, 1}});
    const auto [scale, origin] = minimapPlace(scene.layout, size);
    const auto placed = [scale = scale, origin = origin](const QRectF& rect) {
        return QRectF(origin + rect.topLeft() * scale, rect.size() * scale);
    };
    for (const LadderWay& way : scene.layout.ways) {
        if (scene.states.stateOf(way.move).role != MoveRole::Chosen)
            continue;
        QPolygonF points;
        for (const QPointF point : way.points)
            points << origin + point * scale;
        picture.add(Line{points, {{Token::Accent}, 1.5}});
    }
    for (const LadderCard& card : scene.layout.cards)
        picture.add(Rect{placed(card.rect), 1, blockInk(scene, card)});
    const QRectF seen = placed(visible).intersected(QRectF(QPointF(3, 3), size - QSizeF(6, 6)));
    picture.add(Rect{seen, 3, {}, Stroke{{Token::Accent}, 1}});
    return picture;
}

}  // namespace nextrung::drawing

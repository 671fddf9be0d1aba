// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_picture.h"

#include "drawing/ladder_cards.h"
#include "drawing/ladder_moves.h"

#include <algorithm>
#include <initializer_list>

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

Picture laneHeaderPicture(const LadderScene& scene, qreal zoom, qreal reach)
{
    constexpr qreal beforeName = 15;
    constexpr qreal beforeCount = 8;
    constexpr qreal leastName = 40;
    constexpr qreal leastText = 20;
    const TextStyle name = {12.5, 17, QFont::DemiBold};
    const TextStyle small = styleOf(Type::Small);
    // Right of the last lane the strip is empty.
    const auto widthOf = [&](const LadderLane& lane) {
        const bool isLast = &lane == &scene.layout.lanes.back();
        return isLast ? std::max(lane.width * zoom, reach - lane.left * zoom) : lane.width * zoom;
    };
    const auto roomIn = [&](const LadderLane& lane) { return std::max(0.0, widthOf(lane) - beforeName - 8); };
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
        const QRectF strip(lane.left * zoom, 0, widthOf(lane), headerHeight);
        picture.pushClip(strip);
        picture.add(Line{QPolygonF({strip.topLeft() + QPointF(0, 7), strip.topLeft() + QPointF(0, 23)}),
                         {{Token::Line2}, 1}});
        if (roomIn(lane) < leastText) {
            picture.popClip();
            continue;
        }
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
        const TextStyle number{tall ? 24.0 : std::min(16.0, strip.height() * 0.9), 28, QFont::Medium};
        picture.add(Text{rank,
                         QRectF(20, middle - 26, 60, tall ? 26 : 26 + number.size * 0.375),
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
    const QRectF ground(0, 0, 262, 104);
    picture.add(Rect{ground, 6, Ink{Token::Surface}, Stroke{{Token::Line2}, 1}});
    const TextStyle small = styleOf(Type::Small);
    const auto route = [&words](const QString& letter, const QString& without) {
        return letter.isEmpty() ? without : words.route.arg(letter);
    };
    const QString chosen = route(states.chosenLetter(), words.chosenRoute);
    const QString other
        = states.otherLetter().isEmpty() ? words.stepBack : route(states.otherLetter(), QString());
    const auto widest = [&small](std::initializer_list<QString> texts) {
        qreal width = 0;
        for (const QString& text : texts)
            width = std::max(width, Fonts().width(text, small) + 1);
        return width;
    };
    // Long words take their room from the lines beside them.
    constexpr qreal margin = 13;
    constexpr qreal gap = 4;
    const qreal wordsBefore = widest({words.promotion, words.external, chosen});
    const qreal wordsBehind = widest({words.lateral, words.later, other});
    const qreal right = ground.right() - gap;
    const qreal sample = std::clamp((right - margin - gap - wordsBefore - wordsBehind) / 2, 30.0, 46.0);
    const qreal second = std::min(141.0, right - sample - wordsBehind);
    const auto entry = [&](int column, int row, core::Move::Kind kind, MoveRole role, const QString& text) {
        const qreal x = column == 0 ? margin : second;
        const qreal y = 22 + row * 30;
        const qreal end = column == 0 ? second - gap : right;
        Line line = moveLine(kind, role, 1);
        line.points = QPolygonF({QPointF(x, y), QPointF(x + sample - 8, y)});
        line.casing.ink = {Token::Surface};
        picture.add(std::move(line));
        picture.add(Text{text, QRectF(x + sample, y - 9, end - x - sample, 18), small, {Token::Ink2}});
    };
    using Kind = core::Move::Kind;
    entry(0, 0, Kind::Promotion, MoveRole::Plain, words.promotion);
    entry(1, 0, Kind::Lateral, MoveRole::Plain, words.lateral);
    entry(0, 1, Kind::External, MoveRole::Plain, words.external);
    entry(1, 1, Kind::Promotion, MoveRole::Later, words.later);
    entry(0, 2, Kind::Promotion, MoveRole::Chosen, chosen);
    if (states.otherLetter().isEmpty())
        entry(1, 2, Kind::StepBack, MoveRole::Plain, other);
    else
        entry(1, 2, Kind::Promotion, MoveRole::Alternative, other);
    return picture;
}

MinimapPlace minimapPlace(const LadderLayout& layout, QSizeF size, const QRectF& about)
{
    constexpr qreal margin = 6;
    constexpr qreal leastScale = 0.04;  // a card is 9 by 4 then
    const QSizeF room(size.width() - 2 * margin, size.height() - 2 * margin);
    if (layout.size.isEmpty())
        return {1, {margin, margin}};
    const auto fitting = [&room](QSizeF content) {
        return std::min(room.width() / content.width(), room.height() / content.height());
    };
    const qreal readable = about.isEmpty() ? leastScale : std::min(leastScale, fitting(about.size()));
    const qreal scale = std::max(fitting(layout.size), readable);
    const auto begin = [scale](qreal space, qreal content, qreal middle) {
        const qreal spare = space - content * scale;
        return margin + (spare >= 0 ? spare / 2 : std::clamp(space / 2 - middle * scale, spare, 0.0));
    };
    return {scale,
            QPointF(begin(room.width(), layout.size.width(), about.center().x()),
                    begin(room.height(), layout.size.height(), about.center().y()))};
}

Picture ladderMinimapPicture(const LadderScene& scene, QSizeF size, const MinimapPlace& place,
                             const QRectF& visible)
{
    constexpr qreal edge = 3;
    const QRectF inside(QPointF(edge, edge), size - QSizeF(2 * edge, 2 * edge));
    Picture picture;
    picture.add(Rect{QRectF(QPointF(), size), 6, Ink{Token::Surface}, Stroke{{Token::Line2}, 1}});
    const auto placed = [&place](const QRectF& rect) {
        return QRectF(place.origin + rect.topLeft() * place.scale, rect.size() * place.scale);
    };
    picture.pushClip(inside);
    for (const LadderWay& way : scene.layout.ways) {
        if (scene.states.stateOf(way.move).role != MoveRole::Chosen)
            continue;
        QPolygonF points;
        for (const QPointF point : way.points)
            points << place.origin + point * place.scale;
        picture.add(Line{points, {{Token::Accent}, 1.5}});
    }
    for (const LadderCard& card : scene.layout.cards)
        picture.add(Rect{placed(card.rect), 1, blockInk(scene, card)});
    picture.popClip();
    picture.add(Rect{placed(visible).intersected(inside), 3, {}, Stroke{{Token::Accent}, 1}});
    return picture;
}

}  // namespace nextrung::drawing

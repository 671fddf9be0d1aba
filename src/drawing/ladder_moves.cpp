// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_moves.h"

#include <QLineF>

#include <array>
#include <cmath>

namespace nextrung::drawing {

namespace {

using Kind = core::Move::Kind;

Line quietLine(Kind kind)
{
    Line line;
    line.stroke = {{Token::Line3}, 1.25};
    switch (kind) {
    case Kind::Promotion:
        line.head = {Head::Kind::Filled, 7.5, 7.8};
        break;
    case Kind::Lateral:
        line.stroke.dash = {6, 4};
        line.head = {Head::Kind::Chevron, 6.6, 10.2, 1.75};
        break;
    case Kind::External:
        line.stroke = {{Token::Line3}, 1.5, {1.5, 4}};
        line.head = {Head::Kind::Hollow, 9, 10.2, 1.5};
        break;
    case Kind::StepBack:
        line.stroke.dash = {3, 3};
        line.head = {Head::Kind::Filled, 7.5, 7.8};
        break;
    }
    return line;
}

Line routeLine(Kind kind, MoveRole role)
{
    Line line;
    if (role == MoveRole::Chosen) {
        line.stroke = {{Token::Accent}, 4};
        line.casing.width = 2.5;
        line.head = {Head::Kind::Filled, 13.5, 14};
        return line;
    }
    if (role == MoveRole::Later) {
        line.stroke = {{Token::Bar}, 2, {6, 4}};
        line.casing.width = 2;
        line.head = {Head::Kind::Filled, 10.5, 11};
        return line;
    }
    line.stroke = {{Token::Alt}, 2.5};
    line.casing.width = 2;
    line.head = {Head::Kind::Filled, 10.5, 11};
    if (kind == Kind::Lateral) {
        line.stroke.dash = {6, 4};
        line.head = {Head::Kind::Chevron, 7, 11, 2.5};
    }
    return line;
}

/// The longest leg of a line, a level one if there is one long enough for a badge.
QLineF legForBadge(const QPolygonF& points)
{
    QLineF best;
    bool level = false;
    for (qsizetype at = 1; at < points.size(); ++at) {
        const QLineF leg(points[at - 1], points[at]);
        const bool isLevel = qFuzzyIsNull(leg.dy()) && leg.length() >= 40;
        if ((isLevel && !level) || (isLevel == level && leg.length() > best.length())) {
            best = leg;
            level = isLevel;
        }
    }
    return best;
}

QString saidOfMove(const LadderScene& scene, const core::Move& move)
{
    const LadderWords& words = scene.words;
    const core::Position* from = core::find(scene.plan, move.from);
    const core::Position* to = core::find(scene.plan, move.to);
    const QString kind = kindText(move.kind.valueOr(Kind::Promotion), words);
    QString said = words.saidMove.arg(kind, from ? from->title : QString(), to ? to->title : QString());
    const MoveState state = scene.states.stateOf(move.id);
    if (state.role == MoveRole::Plain)
        return said;
    const QString letter
        = state.role == MoveRole::Alternative ? scene.states.otherLetter() : scene.states.chosenLetter();
    const QString route = letter.isEmpty() ? words.chosenRoute : words.route.arg(letter);
    return said + QStringLiteral(", ") + words.saidStep.arg(words.locale.toString(state.step), route);
}

bool isDimmed(const LadderLook& look, const core::Move& move)
{
    return look.hovered && move.from != *look.hovered && move.to != *look.hovered;
}

void addMove(Picture& picture, const LadderScene& scene, const LadderLook& look, const core::Move& move,
             const LadderWay& way)
{
    const MoveState state = scene.states.stateOf(move.id);
    Line line = moveLine(move.kind.valueOr(Kind::Promotion), state.role, std::sqrt(1 / look.zoom));
    line.points = way.points;
    line.cornerRadius = 12;
    if (look.selected == core::refTo(move.id)) {
        Line halo{line.points, {{Token::AccentTint}, line.stroke.width + 6 / std::sqrt(look.zoom)}, 12};
        picture.add(std::move(halo));
        if (state.role == MoveRole::Plain)
            line.stroke.ink = {Token::Accent};
    }
    if (isDimmed(look, move))
        line.stroke.ink.alpha = 0.4;
    picture.add(std::move(line), {core::refTo(move.id), {}, saidOfMove(scene, move)});
}

void addBadge(Picture& picture, const LadderScene& scene, const LadderWay& way, const MoveState& state)
{
    const bool other = state.role == MoveRole::Alternative;
    const QLineF leg = legForBadge(way.points);
    const bool level = qFuzzyIsNull(leg.dy());
    // Half way, but off the head of the arrow.
    const QPointF centre = level ? leg.pointAt(0.33) : leg.pointAt(0.5) - QPointF(0, leg.dy() < 0 ? -3 : 3);
    const Token fill = other ? Token::AltInk : state.role == MoveRole::Later ? Token::Bar : Token::Accent;
    const QString letter = other ? scene.states.otherLetter() : scene.states.chosenLetter();
    const QString mark = other ? letter : scene.words.locale.toString(state.step);
    picture.add(
        Ellipse{QRectF(centre - QPointF(10, 10), QSizeF(20, 20)), Ink{fill}, Stroke{{Token::Canvas}, 2}});
    picture.add(Text{mark,
                     QRectF(centre - QPointF(10, 10), QSizeF(20, 20)),
                     styleOf(Type::Small, QFont::DemiBold),
                     {Token::OnFill},
                     Qt::AlignCenter,
                     Overflow::Show});
    if (!state.endsRoute || letter.isEmpty())
        return;
    const QRectF beside = level ? QRectF(centre.x() + 16, centre.y() - 21, 120, 16)
                                : QRectF(centre.x() + 16, centre.y() - 9, 120, 18);
    picture.add(Text{scene.words.route.arg(letter),
                     beside,
                     styleOf(Type::Small, QFont::Medium),
                     {other ? Token::AltInk : Token::AccentInk},
                     Qt::AlignLeft | Qt::AlignVCenter,
                     Overflow::Show});
}

}  // namespace

Line moveLine(core::Move::Kind kind, MoveRole role, qreal thickness)
{
    Line line = role == MoveRole::Plain ? quietLine(kind) : routeLine(kind, role);
    line.stroke.width *= thickness;
    line.casing.width *= thickness;
    line.head.length *= thickness;
    line.head.width *= thickness;
    line.head.strokeWidth *= thickness;
    return line;
}

QString kindText(core::Move::Kind kind, const LadderWords& words)
{
    switch (kind) {
    case Kind::Promotion:
        return words.promotion;
    case Kind::Lateral:
        return words.lateral;
    case Kind::External:
        return words.external;
    case Kind::StepBack:
        break;
    }
    return words.stepBack;
}

void addMoves(Picture& picture, const LadderScene& scene, const LadderLook& look)
{
    // The chosen route crosses over all others.
    for (const MoveRole role : {MoveRole::Plain, MoveRole::Later, MoveRole::Alternative, MoveRole::Chosen}) {
        for (const LadderWay& way : scene.layout.ways) {
            const core::Move* move = core::find(scene.plan, way.move);
            if (move && scene.states.stateOf(way.move).role == role)
                addMove(picture, scene, look, *move, way);
        }
    }
}

void addBadges(Picture& picture, const LadderScene& scene, const LadderLook& look)
{
    if (detailAt(look.zoom) == CardDetail::Block || detailAt(look.zoom) == CardDetail::Title)
        return;
    for (const LadderWay& way : scene.layout.ways) {
        const MoveState state = scene.states.stateOf(way.move);
        const bool shown = state.role == MoveRole::Chosen || state.role == MoveRole::Later
            || (state.role == MoveRole::Alternative && state.endsRoute);
        if (shown)
            addBadge(picture, scene, way, state);
    }
}

}  // namespace nextrung::drawing

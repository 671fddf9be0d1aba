// SPDX-License-Identifier: GPL-3.0-or-later

// What the ladder shows: the picture, the strips, and what follows the pointer in a gesture.

#include "core/routes.h"
#include "core/text_search.h"
#include "drawing/ladder_format.h"
#include "drawing/ladder_moves.h"
#include "drawing/paint.h"
#include "widgets/choice_box.h"
#include "widgets/ladder/ladder_view.h"
#include "widgets/ladder/ladder_view_sizes.h"
#include "widgets/plain_tool_tip.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using core::Id;
using core::Position;
using drawing::Ink;
using drawing::Picture;
using drawing::Token;

namespace {

/// Half of the way between the bands in which ghosts stand, from the lowest up.
std::size_t middleBand(const drawing::LadderLayout& layout)
{
    return (layout.bands.size() - 1) / 2;
}

}  // namespace

void LadderView::paintEvent(QPaintEvent* /*event*/)
{
    isSeen_ = true;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), bench_.appearance.theme().color(Token::Canvas));
    painter.save();
    painter.setClipRect(body());
    painter.translate(origin());
    painter.scale(zoom_, zoom_);
    paintBody(painter);
    paintGhosts(painter);
    paintGesture(painter);
    painter.restore();
    paintStrips(painter);
    if (isRinged() && !bench_.selection.current()) {
        painter.setPen(QPen(bench_.appearance.theme().color(Token::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (drawing_ && drawing_->to) {
        const QRectF target = cardInViewport(*drawing_->to);
        const QPointF at = drawing_->byKeys ? QPointF(target.left(), target.bottom())
                                            : origin() + drawing_->pointer * zoom_;
        paintTip(painter, at, moveTip(drawing_->from, *drawing_->to));
    } else if (drag_) {
        const std::optional<LadderCell> cell = cellAt(scene_.layout(), drag_->pointer);
        if (cell) {
            const core::Level* level = core::find(scene_.plan(), cell->level);
            const core::Track* track = core::find(scene_.plan(), cell->track);
            paintTip(painter, origin() + drag_->pointer * zoom_,
                     {scene_.words().level.arg(scene_.words().locale.toString(level->rank), track->title)});
        }
    }
}

void LadderView::paintBody(QPainter& painter)
{
    drawing::PaintOptions options;
    options.fonts = bench_.appearance.fonts();
    options.visible = QRectF(inLayout(body().topLeft()), body().size() / zoom_);
    drawing::paint(painter, picture_, bench_.appearance.theme(), options);
    const std::optional<Id<Position>> selected = selectedPosition();
    if (!isRinged() || !selected)
        return;
    const QRectF card = scene_.layout().cardOf(*selected)->rect;
    paintRing(painter, card,
              {card.adjusted(-3, -3, 3, 3), 8, {}, drawing::Stroke{{Token::Accent}, 2 / zoom_}});
}

bool LadderView::isRinged() const
{
    return keyboardFocus_ && hasFocus() && !isGesturing();
}

// What stands on the upper edge of a card is read, so nothing is drawn across it.
void LadderView::paintRing(QPainter& painter, const QRectF& card, const drawing::Rect& ring)
{
    Picture picture;
    picture.add(ring);
    QPainterPath beside;
    beside.addRect(card.adjusted(-20, -20, 20, 20));
    painter.save();
    painter.setClipPath(beside - pillOf(card), Qt::IntersectClip);
    drawing::paint(painter, picture, bench_.appearance.theme());
    painter.restore();
}

QPainterPath LadderView::pillOf(const QRectF& card) const
{
    QPainterPath pill;
    for (const drawing::Shape& shape : picture_.shapes()) {
        const auto* rect = std::get_if<drawing::Rect>(&shape.form);
        if (rect && rect->rect.left() > card.left() && rect->rect.right() < card.right()
            && rect->rect.top() < card.top() && rect->rect.bottom() > card.top())
            pill.addRoundedRect(rect->rect, rect->radius, rect->radius);
    }
    return pill;
}

void LadderView::paintStrips(QPainter& painter)
{
    const drawing::Theme& theme = bench_.appearance.theme();
    drawing::PaintOptions options;
    options.fonts = bench_.appearance.fonts();
    const QRectF room = body();
    painter.save();
    painter.setClipRect(QRectF(0, room.top(), gutterWidth, room.height()));
    painter.fillRect(QRectF(0, room.top(), gutterWidth, room.height()), theme.color(Token::Canvas));
    painter.translate(0, origin().y());
    for (const drawing::LadderBand& band : scene_.layout().bands) {
        if (isSelected(core::refTo(band.level)))
            painter.fillRect(QRectF(0, band.top * zoom_, gutterWidth, band.height * zoom_),
                             theme.color(Token::Selected));
    }
    drawing::paint(painter, drawing::levelGutterPicture(scene_.scene(), zoom_), theme, options);
    painter.restore();
    painter.fillRect(QRectF(0, 0, viewport()->width(), headerHeight), theme.color(Token::Canvas));
    painter.save();
    painter.setClipRect(QRectF(gutterWidth, 0, room.width(), headerHeight));
    painter.translate(origin().x(), 0);
    for (const drawing::LadderLane& lane : scene_.layout().lanes) {
        if (isSelected(core::refTo(lane.track)))
            painter.fillRect(QRectF(lane.left * zoom_, 0, lane.width * zoom_, headerHeight),
                             theme.color(Token::Selected));
    }
    drawing::paint(painter,
                   drawing::laneHeaderPicture(scene_.scene(), zoom_, viewport()->width() - origin().x()),
                   theme, options);
    painter.restore();
    Picture edges;
    edges.add(drawing::Text{scene_.words().levelHeading,
                            QRectF(20, 0, gutterWidth - 22, headerHeight),
                            drawing::styleOf(drawing::Type::Small),
                            {Token::Ink3}});
    const qreal width = viewport()->width();
    edges.add(drawing::Line{QPolygonF({QPointF(0, headerHeight - 0.5), QPointF(width, headerHeight - 0.5)}),
                            {{Token::Line}, 1}});
    edges.add(drawing::Line{QPolygonF({QPointF(gutterWidth - 0.5, headerHeight),
                                       QPointF(gutterWidth - 0.5, viewport()->height())}),
                            {{Token::Line}, 1}});
    drawing::paint(painter, edges, theme, options);
}

void LadderView::paintGesture(QPainter& painter)
{
    const drawing::Theme& theme = bench_.appearance.theme();
    drawing::PaintOptions options;
    options.fonts = bench_.appearance.fonts();
    if (drag_) {
        painter.save();
        painter.setOpacity(0.92);
        painter.translate(drag_->offset());
        drawing::paint(painter, drawing::ladderCardPicture(scene_.scene(), look(), drag_->position), theme,
                       options);
        painter.restore();
        return;
    }
    const drawing::LadderCard* from = drawing_ ? scene_.layout().cardOf(drawing_->from) : nullptr;
    if (!from)
        return;
    if (drawing_->to) {
        const QRectF card = scene_.layout().cardOf(*drawing_->to)->rect;
        paintRing(painter, card,
                  {card.adjusted(-4, -4, 4, 4), 10, {}, drawing::Stroke{{Token::Accent}, 1.5}});
    }
    Picture picture;
    drawing::Line line = drawing::moveLine(core::Move::Kind::Promotion, drawing::MoveRole::Later, 1);
    line.stroke.ink = {Token::Accent};
    line.cornerRadius = 12;
    line.points = drawing_->to ? wayBetween(drawing_->from, *drawing_->to) : wayToPointer(from->rect);
    if (line.points.size() >= 2) {
        const QPointF start = line.points.first();
        picture.add(line);
        picture.add(drawing::Ellipse{QRectF(start - QPointF(5, 5), QSizeF(10, 10)), Ink{Token::Surface},
                                     drawing::Stroke{{Token::Accent}, 1.5}});
    }
    drawing::paint(painter, picture, theme, options);
}

QPolygonF LadderView::wayBetween(Id<Position> from, Id<Position> to) const
{
    // Where the line would run is asked of the very layout that would draw it.
    core::Plan tried = scene_.plan();
    const core::Id<core::Move> id(1);
    tried.moves.put({id, from, to});
    const drawing::LadderLayout layout = drawing::layOutLadder(tried, {}, scene_.states().withPill());
    const drawing::LadderWay* way = layout.wayOf(id);
    return way ? way->points : QPolygonF();
}

QPolygonF LadderView::wayToPointer(const QRectF& card) const
{
    const QPointF to = drawing_->pointer;
    if (drawing_->byKeys || card.contains(to))
        return {};
    if (to.y() < card.top())
        return QPolygonF({QPointF(card.center().x(), card.top()), to});
    if (to.y() > card.bottom())
        return QPolygonF({QPointF(card.center().x(), card.bottom()), to});
    return QPolygonF(
        {QPointF(to.x() > card.center().x() ? card.right() : card.left(), card.center().y()), to});
}

void LadderView::paintTip(QPainter& painter, QPointF at, const QStringList& lines)
{
    const drawing::Fonts& fonts = bench_.appearance.fonts();
    const drawing::TextStyle bold = drawing::styleOf(drawing::Type::Number, QFont::DemiBold);
    const drawing::TextStyle plain = drawing::styleOf(drawing::Type::Number);
    qreal width = 0;
    for (const QString& line : lines)
        width = std::max(width, fonts.width(line, &line == &lines.front() ? bold : plain));
    QRectF tip(at + QPointF(14, 20), QSizeF(width + 20, 12 + 16.0 * static_cast<qreal>(lines.size())));
    tip.moveRight(std::min(tip.right(), viewport()->width() - 4.0));
    tip.moveBottom(std::min(tip.bottom(), viewport()->height() - 4.0));
    Picture picture;
    picture.add(drawing::Rect{tip, 4, Ink{Token::Ink}});
    qreal top = tip.top() + 6;
    for (const QString& line : lines) {
        picture.add(drawing::Text{line,
                                  QRectF(tip.left() + 9, top, width + 4, 16),
                                  &line == &lines.front() ? bold : plain,
                                  {Token::Surface},
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  drawing::Overflow::Show});
        top += 16;
    }
    drawing::PaintOptions options;
    options.fonts = fonts;
    drawing::paint(painter, picture, bench_.appearance.theme(), options);
}

QStringList LadderView::moveTip(Id<Position> from, Id<Position> to) const
{
    const Position* target = core::find(scene_.plan(), to);
    const QString kind = drawing::kindText(core::kindOfMove(scene_.plan(), from, to), scene_.words());
    //: A kind of move, and the position it leads to.
    QStringList lines{tr("%1 to %2").arg(kind, target->title)};
    const core::GapReport gaps = core::gapsOf(scene_.plan(), to, bench_.document.today());
    const auto missing = std::count_if(gaps.rows.begin(), gaps.rows.end(),
                                       [](const core::GapRow& row) { return row.missing > 0; });
    if (missing > 0)
        lines << tr("Needs %n skill(s) more", nullptr, static_cast<int>(missing));
    return lines;
}

QString LadderView::tipAt(QPointF ofViewport) const
{
    const std::optional<core::ObjectRef> row = rowUnder(ofViewport);
    if (!row)
        return {};
    if (const std::optional<Id<Position>> position = core::idOf<Position>(*row))
        return cardTip(*position);
    const core::Move* move = core::find(scene_.plan(), core::idOf<core::Move>(*row));
    if (!move)
        return plainToolTip(core::titleOf(scene_.plan(), *row));  // of a track or level, whole
    const Position* from = core::find(scene_.plan(), move->from);
    const Position* to = core::find(scene_.plan(), move->to);
    const QString kind = choiceText(
        move->kind, [this](core::Move::Kind each) { return drawing::kindText(each, scene_.words()); });
    QStringList lines{QStringLiteral("<b>%1</b>").arg(kind.toHtmlEscaped()),
                      tr("From %1 to %2").arg(from->title.toHtmlEscaped(), to->title.toHtmlEscaped())};
    if (move->typicalMonths)
        lines << tr("Typically after %n month(s)", nullptr, *move->typicalMonths);
    if (!move->note.isEmpty())
        lines << move->note.toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

QString LadderView::cardTip(Id<Position> id) const
{
    const Position* position = core::find(scene_.plan(), id);
    QStringList lines{QStringLiteral("<b>%1</b>").arg(position->title.toHtmlEscaped())};
    const core::Level* level = core::find(scene_.plan(), position->level);
    const core::Track* track = core::find(scene_.plan(), position->track);
    if (level && track)
        lines << scene_.words()
                     .level.arg(scene_.words().locale.toString(level->rank), track->title)
                     .toHtmlEscaped();
    QStringList people;
    for (const auto& person : scene_.plan().people) {
        if (person->position == id)
            people << person->name.toHtmlEscaped();
    }
    if (!people.isEmpty())
        lines << tr("In it: %1").arg(people.mid(0, 3).join(QStringLiteral(", ")));
    lines << tr("Openings: %1")
                 .arg(position->openings.isEmpty() ? tr("not known") : position->openings.toHtmlEscaped());
    core::GapReport gaps = core::gapsOf(scene_.plan(), id, bench_.document.today());
    std::stable_sort(gaps.rows.begin(), gaps.rows.end(), [](const core::GapRow& a, const core::GapRow& b) {
        return a.missing * a.importance > b.missing * b.importance;
    });
    QStringList missing;
    for (const core::GapRow& row : gaps.rows) {
        if (row.missing > 0 && missing.size() < 2)
            missing << row.title.toHtmlEscaped() + QLatin1Char(' ')
                    + scene_.words().locale.toString(row.missing, 'f', 1);
    }
    if (!missing.isEmpty())
        lines << tr("Missing most: %1").arg(missing.join(QStringLiteral(", ")));
    return lines.join(QStringLiteral("<br>"));
}

std::vector<LadderView::Ghost> LadderView::ghosts() const
{
    const core::Plan& plan = bench_.document.plan();
    const core::Profile& profile = core::profileOf(plan);
    const drawing::LadderLayout& layout = scene_.layout();
    if (layout.lanes.empty() || layout.bands.empty() || plan.positions.size() > 1 || profile.targetPosition)
        return {};
    std::vector<Ghost> all;
    const drawing::LadderMeasures measures;
    const auto add = [&](LadderCommands::Becomes becomes, std::size_t band, bool active) {
        const drawing::LadderLane& lane = layout.lanes.front();
        const QRectF rect(lane.left + (lane.width - measures.card.width()) / 2,
                          layout.bands[band].top + measures.cardTop, measures.card.width(),
                          measures.card.height());
        all.push_back({becomes, rect, {lane.track, layout.bands[band].level}, active});
    };
    const bool first = plan.positions.empty();
    if (first)
        add(LadderCommands::Becomes::Current, layout.bands.size() - 1, true);
    if (first || profile.currentPosition) {
        std::size_t band = middleBand(layout);
        if (!first && layout.bandAt(layout.cards.front().rect.top()) == band && band > 0)
            --band;
        add(LadderCommands::Becomes::Target, band, !first);
    }
    return all;
}

void LadderView::paintGhosts(QPainter& painter)
{
    if (editor_ && isGesturing())
        return;
    Picture picture;
    for (const Ghost& ghost : ghosts()) {
        const qreal alpha = ghost.active ? 1 : 0.5;
        const Token ink = ghost.active ? Token::AccentInk : Token::Ink3;
        picture.add(drawing::Rect{
            ghost.rect,
            6,
            {},
            drawing::Stroke{{ghost.active ? Token::Accent : Token::Line3, alpha}, 1.25, {5, 4}}});
        const QPointF middle = ghost.rect.center();
        picture.add(drawing::Icon{
            QStringLiteral("plus"), QRectF(middle.x() - 11, middle.y() - 26, 22, 22), {ink, alpha}});
        picture.add(drawing::Text{ghost.becomes == LadderCommands::Becomes::Current
                                      ? tr("Where are you now?")
                                      : tr("Where do you want to be?"),
                                  QRectF(ghost.rect.left(), middle.y() + 4, ghost.rect.width(), 20),
                                  drawing::styleOf(drawing::Type::Heading),
                                  {ink, alpha},
                                  Qt::AlignCenter,
                                  drawing::Overflow::Show});
    }
    drawing::PaintOptions options;
    options.fonts = bench_.appearance.fonts();
    drawing::paint(painter, picture, bench_.appearance.theme(), options);
}

}  // namespace nextrung::widgets

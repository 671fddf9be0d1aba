// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/template_card.h"

#include "core/routes.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <map>

namespace nextrung::widgets {

namespace {

using drawing::Token;
using drawing::Type;

constexpr qreal drawingHeight = 98;
constexpr QSizeF cellSize{78, 20};
constexpr QSizeF boxSize{54, 14};
constexpr qreal margin = 10;

/// Where each position's box lies: lanes left to right, bands by rank, one box for each pair of them.
std::map<core::Id<core::Position>, QRectF> boxes(const core::Plan& plan, const QRectF& area)
{
    std::vector<const core::Track*> tracks = core::inOrder(plan.tracks);
    std::vector<int> ranks;
    for (const auto& level : plan.levels)
        ranks.push_back(level->rank);
    std::sort(ranks.begin(), ranks.end());
    // From the first box to the last, without what lies between two of them.
    const QSizeF between = cellSize - boxSize;
    const QSizeF whole(
        std::max(1.0, cellSize.width() * static_cast<qreal>(tracks.size()) - between.width()),
        std::max(1.0, cellSize.height() * static_cast<qreal>(ranks.size()) - between.height()));
    const qreal scale = std::min(
        {1.0, (area.width() - 2 * margin) / whole.width(), (area.height() - 2 * margin) / whole.height()});
    const QPointF corner = area.center() - QPointF(whole.width(), whole.height()) * scale / 2;
    std::map<core::Id<core::Position>, QRectF> result;
    for (const auto& position : plan.positions) {
        const core::Level* level = core::find(plan, position->level);
        const auto lane = std::find_if(tracks.begin(), tracks.end(), [&](const core::Track* track) {
            return track->id == position->track;
        });
        const auto band = std::find(ranks.begin(), ranks.end(), level ? level->rank : 0);
        const QPointF cell(cellSize.width() * static_cast<qreal>(lane - tracks.begin()),
                           whole.height() - boxSize.height()
                               - cellSize.height() * static_cast<qreal>(band - ranks.begin()));
        result[position->id] = QRectF(corner + cell * scale, boxSize * scale);
    }
    return result;
}

/// A move in small: straight where it can be, else along the gap beside the box that it leaves.
QPolygonF wayBetween(const QRectF& from, const QRectF& to)
{
    const QPointF way = to.center() - from.center();
    if (qFuzzyIsNull(way.x()) || qFuzzyIsNull(way.y()))
        return QPolygonF({from.center(), to.center()});
    const qreal aside = (way.x() > 0 ? 1 : -1) * from.width() / 6;
    const qreal gap = from.height() / boxSize.height() * (cellSize.height() - boxSize.height());
    const qreal between = way.y() < 0 ? from.top() - gap / 2 : from.bottom() + gap / 2;
    const qreal start = from.center().x() + aside;
    const qreal end = to.center().x() - aside;
    return QPolygonF({QPointF(start, from.center().y()), QPointF(start, between), QPointF(end, between),
                      QPointF(end, to.center().y())});
}

}  // namespace

TemplateCard::TemplateCard(const Appearance& appearance, const core::Plan& plan, const QString& title,
                           const QString& description, QWidget* parent)
    : QAbstractButton(parent)
    , appearance_(appearance)
    , plan_(plan)
    , description_(description)
{
    setText(title);
    if (plan.positions.empty())
        counts_
            = tr("%1, no positions")
                  .arg(tr("%n track(s)", nullptr, static_cast<int>(plan.tracks.size())) + QStringLiteral(", ")
                       + tr("%n level(s)", nullptr, static_cast<int>(plan.levels.size())));
    else
        counts_
            = QStringList{tr("%n position(s)", nullptr, static_cast<int>(plan.positions.size())),
                          tr("%n skill(s)", nullptr, static_cast<int>(plan.competencies.size())),
                          tr("%n activity(s)", nullptr,
                             static_cast<int>(std::count_if(plan.activities.begin(), plan.activities.end(),
                                                            [](const auto& activity) {
                                                                return activity->kind
                                                                    == core::Activity::Kind::Activity;
                                                            })))}
                  .join(QStringLiteral(", "));
    setFixedHeight(sizeHint().height());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(title);
    setAccessibleDescription(description + QStringLiteral(". ") + counts_);
}

void TemplateCard::paintEvent(QPaintEvent* /*event*/)
{
    const drawing::Theme& theme = appearance_.theme();
    const drawing::Fonts& fonts = appearance_.fonts();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked() || hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(frame, 6, 6);
    painter.fillPath(outline, theme.color(Token::Surface));
    painter.save();
    painter.setClipPath(outline);
    const QRectF top(0, 0, width(), drawingHeight);
    painter.fillRect(top, theme.color(Token::Canvas));
    painter.setPen(theme.color(Token::Line));
    painter.drawLine(QPointF(0, drawingHeight + 0.5), QPointF(width(), drawingHeight + 0.5));
    paintLadder(painter, top);
    painter.restore();
    painter.setPen(QPen(theme.color(chosen ? Token::Accent : Token::Line2), chosen ? 2 : 1));
    painter.drawPath(outline);
    const qreal left = 13;
    const qreal room = width() - 2 * left;
    const auto line = [&](Type type, Token ink, qreal y, const QString& words) {
        painter.setFont(fonts.font(type));
        painter.setPen(theme.color(ink));
        painter.drawText(QPointF(left, y),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(room)));
    };
    line(Type::Heading, Token::Ink, 122, text());
    line(Type::Number, Token::Ink2, 140, description_);
    line(Type::Caption, Token::Ink3, 160, counts_);
}

void TemplateCard::paintLadder(QPainter& painter, const QRectF& area) const
{
    const drawing::Theme& theme = appearance_.theme();
    const core::Profile& profile = core::profileOf(plan_);
    const auto places = boxes(plan_, area);
    const std::vector<core::Id<core::Position>> route = core::routeToTarget(plan_);
    const auto onRoute = [&](core::Id<core::Position> from, core::Id<core::Position> to) {
        const auto at = std::find(route.begin(), route.end(), from);
        return at != route.end() && at + 1 != route.end() && *(at + 1) == to;
    };
    for (const auto& move : plan_.moves) {
        const bool chosen = onRoute(move->from, move->to);
        painter.setPen(QPen(theme.color(chosen ? Token::Accent : Token::Line2), chosen ? 2 : 1));
        painter.drawPolyline(wayBetween(places.at(move->from), places.at(move->to)));
    }
    for (const auto& [id, box] : places) {
        const bool current = profile.currentPosition == id;
        const bool target = profile.targetPosition == id;
        painter.setBrush(theme.color(current ? Token::Ink : target ? Token::Accent : Token::Surface));
        painter.setPen(QPen(theme.color(current ? Token::Ink : target ? Token::Accent : Token::Line2), 1));
        painter.drawRoundedRect(box, 2.5, 2.5);
    }
    if (plan_.positions.empty()) {
        const QRectF box(area.center() - QPointF(27, 7), boxSize);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Line3), 1, Qt::DashLine));
        painter.drawRoundedRect(box, 2.5, 2.5);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("+"));
    }
}

void TemplateCard::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    emit opened();
}

void TemplateCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/radar.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nextrung::drawing {

namespace {

constexpr int rings = 5;
constexpr qreal away = 7;  // from the outer ring to the labels
constexpr TextStyle labelStyle{7, 8.5, QFont::Normal, 0};

/// The direction of a spoke: clockwise from the top.
QPointF direction(std::size_t spoke, std::size_t count)
{
    const qreal angle = 2 * std::numbers::pi * static_cast<qreal>(spoke) / static_cast<qreal>(count);
    return {std::sin(angle), -std::cos(angle)};
}

QPolygonF ring(std::size_t count, qreal radius)
{
    QPolygonF points;
    for (std::size_t spoke = 0; spoke < count; ++spoke)
        points.append(direction(spoke, count) * radius);
    return points;
}

/// The corners of a profile; a level that is not known has none.
template <class Level>
std::vector<std::optional<QPointF>> profile(const std::vector<RadarSpoke>& spokes, qreal radius, double top,
                                            Level level)
{
    std::vector<std::optional<QPointF>> corners(spokes.size());
    for (std::size_t spoke = 0; spoke < spokes.size(); ++spoke) {
        if (const std::optional<double> value = level(spokes[spoke]))
            corners[spoke] = direction(spoke, spokes.size()) * radius * std::clamp(*value / top, 0.0, 1.0);
    }
    return corners;
}

/// The outline of a profile, open where a corner is not known: no line stands for what nobody knows.
void addProfile(Picture& picture, const std::vector<std::optional<QPointF>>& corners, const Stroke& stroke,
                bool isFilled)
{
    QPolygonF known;
    for (const std::optional<QPointF>& corner : corners) {
        if (corner)
            known.append(*corner);
    }
    if (known.size() == static_cast<qsizetype>(corners.size())) {
        if (isFilled)
            picture.add(Dots{known, {Token::Ink}, 3.6, 0.7});
        picture.add(Polygon{known, {}, stroke});
        return;
    }
    constexpr qreal dot = 1.6;
    for (std::size_t at = 0; at < corners.size(); ++at) {
        const std::optional<QPointF>& next = corners[(at + 1) % corners.size()];
        if (!corners[at])
            continue;
        picture.add(
            Ellipse{QRectF(*corners[at] - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot)), Ink{Token::Ink}, {}});
        if (next)
            picture.add(Line{QPolygonF({*corners[at], *next}), stroke});
    }
}

/// How many lines each label may have without touching the next one.
int mostLines(std::size_t spokes)
{
    constexpr std::size_t mostWithThreeLines = 11;
    return spokes <= mostWithThreeLines ? 3 : 2;
}

/// The label outside its spoke, broken into lines, turned to the side where there is room.
void addLabel(Picture& picture, const QString& text, std::size_t spoke, std::size_t count, qreal radius,
              qreal room, const Fonts& fonts)
{
    constexpr qreal leastInTheMiddle = 46;
    const QPointF towards = direction(spoke, count);
    const QPointF anchor = towards * (radius + away);
    const Qt::Alignment side = std::abs(towards.x()) < 0.25 ? Qt::AlignHCenter
        : towards.x() > 0                                   ? Qt::AlignLeft
                                                            : Qt::AlignRight;
    // Above and below the middle a label ends before those beside it begin.
    const qreal upToTheNext = 2 * (direction(1, count).x() * (radius + away) - 4);
    const qreal widest = side == Qt::AlignHCenter
        ? std::min(2 * room, std::max(leastInTheMiddle, upToTheNext))
        : room - std::abs(anchor.x());
    const QStringList lines = fonts.wrapped(text, labelStyle, widest, mostLines(count));
    const qreal height = labelStyle.lineHeight * static_cast<qreal>(lines.size());
    // Above the top the last line stands at the anchor, below the bottom the first one does.
    qreal baseline = anchor.y() + labelStyle.size * 0.8 - height * (1 - towards.y()) / 2;
    for (const QString& line : lines) {
        const qreal width = fonts.width(line, labelStyle);
        const qreal left = side == Qt::AlignLeft ? anchor.x()
            : side == Qt::AlignRight             ? anchor.x() - width
                                                 : anchor.x() - width / 2;
        Text shape;
        shape.text = line;
        shape.rect = QRectF(left, baseline - labelStyle.size, width, labelStyle.size);
        shape.style = labelStyle;
        shape.ink = {Token::Ink2};
        shape.alignment = Qt::AlignLeft | Qt::AlignBaseline;
        shape.overflow = Overflow::Show;
        picture.add(shape);
        baseline += labelStyle.lineHeight;
    }
}

}  // namespace

Picture radarOnPaper(const std::vector<RadarSpoke>& spokes, qreal radius, qreal room, double top,
                     const Fonts& fonts)
{
    Picture picture;
    if (spokes.size() < 3)
        return picture;
    for (int each = 1; each <= rings; ++each) {
        picture.add(Polygon{ring(spokes.size(), radius * each / rings),
                            {},
                            Stroke{{each == rings ? Token::Line2 : Token::Line}, 0.5}});
    }
    for (std::size_t spoke = 0; spoke < spokes.size(); ++spoke) {
        const QPointF towards = direction(spoke, spokes.size());
        picture.add(Line{QPolygonF({QPointF(0, 0), towards * radius}), {{Token::Line}, 0.5}});
        addLabel(picture, spokes[spoke].label, spoke, spokes.size(), radius, room, fonts);
    }
    const auto now = profile(spokes, radius, top, [](const RadarSpoke& spoke) { return spoke.now; });
    const auto needed = profile(spokes, radius, top, [](const RadarSpoke& spoke) { return spoke.needed; });
    addProfile(picture, now, Stroke{{Token::Ink}, 1.4}, true);
    addProfile(picture, needed, Stroke{{Token::Ink}, 1, {3.6, 2.2}}, false);
    return picture;
}

}  // namespace nextrung::drawing

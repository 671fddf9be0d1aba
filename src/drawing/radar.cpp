// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/radar.h"

#include <QFontMetricsF>

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
    constexpr std::size_t mostWithFourLines = 8;
    constexpr std::size_t mostWithThreeLines = 11;
    if (spokes <= mostWithFourLines)
        return 4;
    return spokes <= mostWithThreeLines ? 3 : 2;
}

/// The side of its anchor on which a label stands.
Qt::Alignment sideOf(QPointF towards)
{
    if (std::abs(towards.x()) < 0.25)
        return Qt::AlignHCenter;
    return towards.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
}

/// The lines of a label, broken between words; a word that is too wide for a line ends in an ellipsis.
QStringList labelLines(const QString& text, std::size_t spoke, std::size_t count, qreal radius, qreal half,
                       const Fonts& fonts)
{
    constexpr qreal leastInTheMiddle = 46;
    const QPointF towards = direction(spoke, count);
    // Above and below the middle a label ends before those beside it begin.
    const qreal upToTheNext = 2 * (direction(1, count).x() * (radius + away) - 4);
    const qreal widest = sideOf(towards) == Qt::AlignHCenter
        ? std::min(2 * half, std::max(leastInTheMiddle, upToTheNext))
        : half - std::abs(towards.x()) * (radius + away);
    const qreal room = widest - 0.5;  // the layout of lines rounds
    const QFontMetricsF metrics(fonts.font(labelStyle));
    QStringList words = text.simplified().split(QLatin1Char(' '));
    for (QString& word : words) {
        // A line may end after a hyphen too.
        QString parted = word;
        const QStringList parts
            = parted.replace(QLatin1Char('-'), QLatin1String("- ")).split(QLatin1Char(' '));
        if (std::any_of(parts.begin(), parts.end(),
                        [&](const QString& part) { return metrics.horizontalAdvance(part) > room; }))
            word = metrics.elidedText(word, Qt::ElideRight, room);
    }
    return fonts.wrapped(words.join(QLatin1Char(' ')), labelStyle, widest, mostLines(count));
}

/// The radius with which the fewest labels are cut: as wanted, or somewhat smaller so that they have room.
qreal radiusFor(const std::vector<RadarSpoke>& spokes, qreal wanted, qreal room, const Fonts& fonts)
{
    const auto cutLabels = [&](qreal radius) {
        int cut = 0;
        for (std::size_t spoke = 0; spoke < spokes.size(); ++spoke) {
            QString whole = spokes[spoke].label;
            const QStringList lines = labelLines(whole, spoke, spokes.size(), radius, room, fonts);
            cut += lines.join(QString()).remove(QLatin1Char(' ')) != whole.remove(QLatin1Char(' ')) ? 1 : 0;
        }
        return cut;
    };
    qreal best = wanted;
    int fewest = cutLabels(wanted);
    for (const qreal share : {0.95, 0.9, 0.85, 0.8, 0.75, 0.7}) {
        if (const int cut = cutLabels(wanted * share); cut < fewest) {
            best = wanted * share;
            fewest = cut;
        }
    }
    return best;
}

/// The label outside its spoke, turned to the side where there is room.
void addLabel(Picture& picture, const QStringList& lines, std::size_t spoke, std::size_t count, qreal radius,
              const Fonts& fonts)
{
    const QPointF towards = direction(spoke, count);
    const QPointF anchor = towards * (radius + away);
    const Qt::Alignment side = sideOf(towards);
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

Picture radarOnPaper(const std::vector<RadarSpoke>& spokes, qreal mostRadius, qreal room, double top,
                     const Fonts& fonts)
{
    Picture picture;
    if (spokes.size() < 3)
        return picture;
    const qreal radius = radiusFor(spokes, mostRadius, room, fonts);
    for (int each = 1; each <= rings; ++each) {
        picture.add(Polygon{ring(spokes.size(), radius * each / rings),
                            {},
                            Stroke{{each == rings ? Token::Line2 : Token::Line}, 0.5}});
    }
    for (std::size_t spoke = 0; spoke < spokes.size(); ++spoke) {
        const QPointF towards = direction(spoke, spokes.size());
        picture.add(Line{QPolygonF({QPointF(0, 0), towards * radius}), {{Token::Line}, 0.5}});
        addLabel(picture, labelLines(spokes[spoke].label, spoke, spokes.size(), radius, room, fonts), spoke,
                 spokes.size(), radius, fonts);
    }
    const auto now = profile(spokes, radius, top, [](const RadarSpoke& spoke) { return spoke.now; });
    const auto needed = profile(spokes, radius, top, [](const RadarSpoke& spoke) { return spoke.needed; });
    addProfile(picture, now, Stroke{{Token::Ink}, 1.4}, true);
    addProfile(picture, needed, Stroke{{Token::Ink}, 1, {3.6, 2.2}}, false);
    return picture;
}

}  // namespace nextrung::drawing

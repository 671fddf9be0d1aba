// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/profile_chart.h"

#include "drawing/paint.h"
#include "models/gap_edits.h"
#include "widgets/skills/gap_sums.h"
#include "widgets/skills/skills_words.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace nextrung::widgets {

using core::GapRow;
using drawing::Token;

namespace {

constexpr int mostSpokes = 16;
constexpr int leastSpokes = 3;
constexpr int usualRings = 5;

/// The corners as a closed line. Where the first spoke has none, the line begins where its last piece
/// crosses that spoke: the chart knows no angles beyond a full turn.
QList<QPointF> closed(QList<QPointF> corners, qreal spokes)
{
    if (corners.size() < 2)
        return {};
    if (corners.first().x() > 0) {
        const qreal step = 2 * std::numbers::pi / spokes;
        const qreal before = (spokes - corners.last().x()) * step;
        const qreal after = corners.first().x() * step;
        const qreal across = corners.last().y() * std::sin(before) + corners.first().y() * std::sin(after);
        const qreal level = before + after < std::numbers::pi && across > 0
            ? corners.last().y() * corners.first().y() * std::sin(before + after) / across
            : 0;
        corners.prepend({0, level});
    }
    corners << QPointF(spokes, corners.first().y());
    return corners;
}

/// Breaks between words only; what is too long even so is cut when it is painted.
QStringList inTwoLines(const QString& text, const drawing::TextStyle& style, qreal room,
                       const drawing::Fonts& fonts)
{
    qsizetype end = text.size();
    while (end > 0 && fonts.width(text.left(end), style) > room)
        end = text.lastIndexOf(QLatin1Char(' '), end - 1);
    if (end <= 0)
        end = text.indexOf(QLatin1Char(' '));
    return end < 0 || end == text.size() ? QStringList{text} : QStringList{text.left(end), text.mid(end + 1)};
}

}  // namespace

ProfileChart::ProfileChart(const models::GapTableModel& model, const Appearance& appearance, QWidget* parent)
    : QChartView(new QPolarChart, parent)
    , model_(model)
    , appearance_(appearance)
    , polar_(static_cast<QPolarChart*>(chart()))
    , needed_(new QLineSeries(this))
    , now_(new QLineSeries(this))
    , edge_(new QLineSeries(this))
    , area_(new QAreaSeries(now_))
    , dots_(new QScatterSeries(this))
    , angles_(new QValueAxis(this))
    , rings_(new QValueAxis(this))
{
    build();
    connect(&appearance, &Appearance::changed, this, &ProfileChart::restyle);
    restyle();
}

void ProfileChart::build()
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFixedHeight(chartHeight);
    setFocusPolicy(Qt::NoFocus);
    polar_->setMargins({});
    polar_->setBackgroundVisible(false);
    polar_->legend()->hide();
    polar_->layout()->setContentsMargins(0, 0, 0, 0);
    polar_->addSeries(area_);
    polar_->addSeries(edge_);
    polar_->addSeries(needed_);
    polar_->addSeries(dots_);
    polar_->addAxis(angles_, QPolarChart::PolarOrientationAngular);
    polar_->addAxis(rings_, QPolarChart::PolarOrientationRadial);
    for (QAbstractSeries* series : std::initializer_list<QAbstractSeries*>{area_, edge_, needed_, dots_}) {
        series->attachAxis(angles_);
        series->attachAxis(rings_);
    }
    for (QValueAxis* axis : {angles_, rings_}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    rings_->setRange(0, 1);
    area_->setPen(Qt::NoPen);
    dots_->setMarkerSize(7);
    placePlot();
}

void ProfileChart::placePlot()
{
    const QPointF centre(width() / 2.0, height() / 2.0);
    const qreal half = radius();
    polar_->setPlotArea(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half));
}

void ProfileChart::restyle()
{
    const drawing::Theme& theme = appearance_.theme();
    setBackgroundBrush(theme.color(Token::Canvas));
    const QColor accent = theme.color(Token::Accent);
    QColor wash = accent;
    wash.setAlphaF(0.16F);
    area_->setBrush(wash);
    edge_->setPen(QPen(accent, 2));
    dots_->setBrush(accent);
    dots_->setPen(QPen(theme.color(Token::Canvas), 1));
    QPen dashes(theme.color(Token::Ink), 1.5);
    dashes.setDashPattern({5 / 1.5, 3 / 1.5});
    needed_->setPen(dashes);
    viewport()->update();
}

void ProfileChart::refresh()
{
    rows_.clear();
    for (int at = 0; at < model_.rowCount(); ++at) {
        const GapRow& row = model_.row(at);
        if (row.kind == core::Requirement::Kind::Level && row.type != core::GapType::NotApplicable)
            rows_.push_back(at);
    }
    if (rows_.size() > mostSpokes) {
        std::stable_sort(rows_.begin(), rows_.end(), [this](int a, int b) {
            return model_.row(a).importance > model_.row(b).importance;
        });
        rows_.resize(mostSpokes);
        std::sort(rows_.begin(), rows_.end());
    }
    if (rows_.size() < leastSpokes)
        rows_.clear();
    fill();
}

void ProfileChart::fill()
{
    QList<QPointF> needed;
    QList<QPointF> now;
    QStringList spoken;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        const GapRow& row = model_.row(rows_[at]);
        const auto angle = static_cast<qreal>(at);
        const double top = models::topLevelOf(model_.plan(), row);
        const auto share = [top](double level) { return top > 0 ? std::clamp(level / top, 0.0, 1.0) : 0; };
        if (row.needed)
            needed << QPointF(angle, share(*row.needed));
        if (row.now)
            now << QPointF(angle, share(*row.now));
        spoken << SkillsWords::describe(model_.plan(), row);
    }
    const auto count = static_cast<qreal>(rows_.size());
    if (!rows_.empty())
        angles_->setRange(0, count);
    needed_->replace(closed(needed, count));
    now_->replace(closed(now, count));
    edge_->replace(now_->points());
    dots_->replace(now);
    setAccessibleName(tr("Profile") + QStringLiteral(": ") + spoken.join(QStringLiteral("; ")));
    viewport()->update();
}

void ProfileChart::light(int modelRow)
{
    lit_ = modelRow;
    viewport()->update();
}

void ProfileChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

qreal ProfileChart::radius() const
{
    constexpr qreal widest = 80;
    constexpr qreal labelWidth = 70;
    return std::min(widest, width() / 2.0 - labelWidth);
}

QPointF ProfileChart::direction(std::size_t spoke) const
{
    const qreal turn = 2 * std::numbers::pi * static_cast<qreal>(spoke) / static_cast<qreal>(rows_.size());
    return {std::sin(turn), -std::cos(turn)};
}

drawing::Picture ProfileChart::grid() const
{
    constexpr int mostRings = 6;
    const QPointF centre = polar_->plotArea().center();
    const auto top = static_cast<int>(models::commonTopOf(model_.plan(), model_.report().rows).value_or(0));
    const int rings = top > 1 && top <= mostRings ? top : usualRings;
    drawing::Picture picture;
    for (int ring = 1; ring <= rings; ++ring) {
        QPolygonF corners;
        for (std::size_t spoke = 0; spoke < rows_.size(); ++spoke)
            corners << centre + direction(spoke) * radius() * ring / rings;
        picture.add(
            drawing::Polygon{corners, {}, drawing::Stroke{{ring == rings ? Token::Line2 : Token::Line}, 1}});
    }
    for (std::size_t spoke = 0; spoke < rows_.size(); ++spoke)
        picture.add(
            drawing::Line{QPolygonF({centre, centre + direction(spoke) * radius()}), {{Token::Line}, 1}});
    return picture;
}

void ProfileChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    // The chart draws its own rings and spokes only together with labels on its axes.
    drawing::paint(*painter, grid(), appearance_.theme(), {});
}

void ProfileChart::addLabel(drawing::Picture& picture, std::size_t spoke, bool isLit) const
{
    constexpr qreal away = 8;
    constexpr qreal lineHeight = 13;
    constexpr std::size_t mostWithTwoLines = 14;
    const drawing::TextStyle style = drawing::styleOf(drawing::Type::Caption);
    const QPointF out = direction(spoke);
    const QPointF anchor = polar_->plotArea().center() + out * (radius() + away);
    const bool isMiddle = std::abs(out.x()) < 0.2;
    // Above the middle a label ends before those beside it begin.
    const qreal room = isMiddle ? std::max(50.0, 2 * ((radius() + away) * direction(1).x() - 6))
                                : (out.x() > 0 ? width() - anchor.x() : anchor.x()) - 3;
    QStringList lines{chartTitle(model_.plan(), model_.row(rows_[spoke]))};
    if (rows_.size() <= mostWithTwoLines)
        lines = inTwoLines(lines.first(), style, room, appearance_.fonts());
    const qreal high = lineHeight * static_cast<qreal>(lines.size());
    QRectF line(anchor.x(), anchor.y() - high / 2 + out.y() * high / 2, room, lineHeight);
    if (isMiddle)
        line.moveLeft(anchor.x() - room / 2);
    else if (out.x() < 0)
        line.moveLeft(anchor.x() - room);
    for (const QString& words : lines) {
        drawing::Text text{words, line, style, {isLit ? Token::AccentInk : Token::Ink2}};
        text.alignment = Qt::AlignVCenter
            | (isMiddle          ? Qt::AlignHCenter
                   : out.x() > 0 ? Qt::AlignLeft
                                 : Qt::AlignRight);
        picture.add(text);
        line.translate(0, lineHeight);
    }
}

void ProfileChart::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    const QPointF centre = polar_->plotArea().center();
    drawing::Picture picture;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        const bool isLit = rows_[at] == lit_;
        if (isLit)
            picture.add(drawing::Line{QPolygonF({centre, centre + direction(at) * radius()}),
                                      {{Token::Accent}, 1.5}});
        addLabel(picture, at, isLit);
    }
    drawing::PaintOptions options;
    options.fonts = appearance_.fonts();
    drawing::paint(*painter, picture, appearance_.theme(), options);
}

}  // namespace nextrung::widgets

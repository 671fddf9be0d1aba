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

/// The corners that are known side by side, one line for each stretch; where all are known it is closed.
std::vector<QList<QPointF>> stretches(const std::vector<std::optional<double>>& levels)
{
    std::vector<QList<QPointF>> all(1);
    for (std::size_t at = 0; at <= levels.size(); ++at) {
        // The chart knows no angles beyond a full turn: the first spoke is also the last one.
        if (const std::optional<double>& level = levels[at % levels.size()])
            all.back() << QPointF(static_cast<qreal>(at), *level);
        else
            all.emplace_back();
    }
    std::erase_if(all, [](const QList<QPointF>& line) { return line.size() < 2; });
    return all;
}

bool isAllKnown(const std::vector<std::optional<double>>& levels)
{
    return std::all_of(levels.begin(), levels.end(), [](const auto& level) { return level.has_value(); });
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
    polar_->addAxis(angles_, QPolarChart::PolarOrientationAngular);
    polar_->addAxis(rings_, QPolarChart::PolarOrientationRadial);
    for (QValueAxis* axis : {angles_, rings_}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    rings_->setRange(0, 1);
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
    setBackgroundBrush(appearance_.theme().color(Token::Canvas));
    draw();
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
    needed_.clear();
    now_.clear();
    QStringList spoken;
    for (const int at : rows_) {
        const GapRow& row = model_.row(at);
        const double top = models::topLevelOf(model_.plan(), row);
        const auto share = [top](std::optional<double> level) {
            return level ? std::optional(top > 0 ? std::clamp(*level / top, 0.0, 1.0) : 0) : std::nullopt;
        };
        needed_.push_back(share(row.needed));
        now_.push_back(share(row.now));
        spoken << SkillsWords::describe(model_.plan(), row);
    }
    setAccessibleName(tr("Profile") + QStringLiteral(": ") + spoken.join(QStringLiteral("; ")));
    draw();
}

void ProfileChart::draw()
{
    // A line of the polar chart that loses its points goes on showing them: each time there are new ones.
    polar_->removeAllSeries();
    viewport()->update();
    if (rows_.empty())
        return;
    angles_->setRange(0, static_cast<qreal>(rows_.size()));
    const drawing::Theme& theme = appearance_.theme();
    const QColor accent = theme.color(Token::Accent);
    if (isAllKnown(now_)) {
        auto* edge = new QLineSeries;
        edge->replace(stretches(now_).front());
        auto* area = new QAreaSeries(edge);
        edge->setParent(area);
        QColor wash = accent;
        wash.setAlphaF(0.16F);
        area->setBrush(wash);
        area->setPen(Qt::NoPen);
        add(area);
    }
    addOutline(now_, QPen(accent, 2));
    QPen dashes(theme.color(Token::Ink), 1.5);
    dashes.setDashPattern({5 / 1.5, 3 / 1.5});
    addOutline(needed_, dashes);
    auto* dots = new QScatterSeries;
    for (std::size_t at = 0; at < now_.size(); ++at) {
        if (now_[at])
            dots->append(static_cast<qreal>(at), *now_[at]);
    }
    dots->setMarkerSize(7);
    dots->setBrush(accent);
    dots->setPen(QPen(theme.color(Token::Canvas), 1));
    add(dots);
}

void ProfileChart::add(QAbstractSeries* series)
{
    polar_->addSeries(series);
    series->attachAxis(angles_);
    series->attachAxis(rings_);
}

void ProfileChart::addOutline(const std::vector<std::optional<double>>& levels, const QPen& pen)
{
    for (const QList<QPointF>& stretch : stretches(levels)) {
        auto* line = new QLineSeries;
        line->replace(stretch);
        line->setPen(pen);
        add(line);
    }
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
    constexpr qreal labelWidth = 75;
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

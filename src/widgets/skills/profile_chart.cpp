// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/profile_chart.h"

#include "drawing/paint.h"
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

constexpr qreal radius = 62;  // leaves a word of a label its room at both sides
constexpr int mostSpokes = 16;
constexpr int leastSpokes = 3;
constexpr double topLevel = 5;

}  // namespace

ProfileChart::ProfileChart(const models::GapTableModel& model, const Appearance& appearance, QWidget* parent)
    : QChartView(parent)
    , model_(model)
    , appearance_(appearance)
    , polar_(new QPolarChart)
    , needed_(new QLineSeries(this))
    , now_(new QLineSeries(this))
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
    setChart(polar_);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFixedHeight(chartHeight);
    setFocusPolicy(Qt::NoFocus);
    polar_->setMargins({});
    polar_->setBackgroundVisible(false);
    polar_->legend()->hide();
    polar_->layout()->setContentsMargins(0, 0, 0, 0);
    polar_->addSeries(area_);
    polar_->addSeries(needed_);
    polar_->addSeries(dots_);
    polar_->addAxis(angles_, QPolarChart::PolarOrientationAngular);
    polar_->addAxis(rings_, QPolarChart::PolarOrientationRadial);
    for (QAbstractSeries* series : std::initializer_list<QAbstractSeries*>{area_, needed_, dots_}) {
        series->attachAxis(angles_);
        series->attachAxis(rings_);
    }
    for (QValueAxis* axis : {angles_, rings_}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setMinorGridLineVisible(false);
    }
    rings_->setRange(0, topLevel);
    rings_->setTickCount(static_cast<int>(topLevel) + 1);
    dots_->setMarkerSize(7);
    placePlot();
}

void ProfileChart::placePlot()
{
    const QPointF centre(width() / 2.0, height() / 2.0);
    polar_->setPlotArea(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
}

void ProfileChart::restyle()
{
    const drawing::Theme& theme = appearance_.theme();
    setBackgroundBrush(theme.color(Token::Canvas));
    const QPen grid(theme.color(Token::Line), 1);
    angles_->setGridLinePen(grid);
    rings_->setGridLinePen(grid);
    const QColor accent = theme.color(Token::Accent);
    QColor wash = accent;
    wash.setAlphaF(0.16F);
    area_->setBrush(wash);
    area_->setPen(QPen(accent, 2));
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
    QList<QPointF> dots;
    QStringList spoken;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        const GapRow& row = model_.row(rows_[at]);
        const auto angle = static_cast<qreal>(at);
        needed << QPointF(angle, row.needed.value_or(0));
        now << QPointF(angle, row.now.value_or(0));
        if (row.now)
            dots << now.last();
        spoken << SkillsWords::describe(model_.plan(), row);
    }
    const auto count = static_cast<qreal>(rows_.size());
    if (!rows_.empty()) {
        needed << QPointF(count, needed.first().y());
        now << QPointF(count, now.first().y());
        angles_->setRange(0, count);
        angles_->setTickCount(static_cast<int>(rows_.size()) + 1);
    }
    needed_->replace(needed);
    now_->replace(now);
    dots_->replace(dots);
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

void ProfileChart::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    constexpr qreal away = 8;
    constexpr qreal lineHeight = 13;
    const QPointF centre = polar_->plotArea().center();
    const drawing::TextStyle style = drawing::styleOf(drawing::Type::Caption);
    drawing::Picture picture;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        const qreal turn = 2 * std::numbers::pi * static_cast<qreal>(at) / static_cast<qreal>(rows_.size());
        const QPointF out(std::sin(turn), -std::cos(turn));
        const QPointF rim = centre + out * radius;
        const QPointF anchor = centre + out * (radius + away);
        const bool isLit = rows_[at] == lit_;
        if (isLit)
            picture.add(drawing::Line{QPolygonF({centre, rim}), {{Token::Accent}, 1.5}});
        const bool isMiddle = std::abs(out.x()) < 0.2;
        const qreal room = isMiddle ? 84 : (out.x() > 0 ? width() - anchor.x() : anchor.x()) - 3;
        const QStringList lines
            = appearance_.fonts().wrapped(chartTitle(model_.plan(), model_.row(rows_[at])), style, room, 2);
        const qreal high = lineHeight * static_cast<qreal>(lines.size());
        qreal y = anchor.y() - high / 2 + out.y() * high / 2;
        for (const QString& line : lines) {
            drawing::Text text{line, {}, style, {isLit ? Token::AccentInk : Token::Ink2}};
            text.rect = isMiddle ? QRectF(anchor.x() - 50, y, 100, lineHeight)
                : out.x() > 0    ? QRectF(anchor.x(), y, room + 2, lineHeight)
                                 : QRectF(anchor.x() - room - 2, y, room + 2, lineHeight);
            text.alignment = Qt::AlignVCenter
                | (isMiddle          ? Qt::AlignHCenter
                       : out.x() > 0 ? Qt::AlignLeft
                                     : Qt::AlignRight);
            picture.add(text);
            y += lineHeight;
        }
    }
    drawing::PaintOptions options;
    options.fonts = appearance_.fonts();
    drawing::paint(*painter, picture, appearance_.theme(), options);
}

}  // namespace nextrung::widgets

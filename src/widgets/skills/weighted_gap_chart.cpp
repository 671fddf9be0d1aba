// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/weighted_gap_chart.h"

#include "drawing/paint.h"
#include "widgets/skills/skills_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using drawing::Token;

namespace {

constexpr std::size_t mostBars = 12;
constexpr qreal pitch = 32;
constexpr qreal usualNamesWidth = 110;
constexpr qreal besideName = 14;
constexpr qreal rightMargin = 26;
constexpr qreal axisHeight = 24;

}  // namespace

WeightedGapChart::WeightedGapChart(const Appearance& appearance, QWidget* parent)
    : QChartView(parent)
    , appearance_(appearance)
    , bars_(new QHorizontalStackedBarSeries)
    , closed_(new QBarSet(QString()))
    , open_(new QBarSet(QString()))
    , names_(new QBarCategoryAxis(this))
    , values_(new QValueAxis(this))
{
    build();
    connect(&appearance, &Appearance::changed, this, &WeightedGapChart::restyle);
    restyle();
}

void WeightedGapChart::build()
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    bars_->append(closed_);
    bars_->append(open_);
    bars_->setBarWidth(0.5);
    chart()->addSeries(bars_);
    chart()->addAxis(names_, Qt::AlignLeft);
    chart()->addAxis(values_, Qt::AlignBottom);
    bars_->attachAxis(names_);
    bars_->attachAxis(values_);
    names_->setLabelsVisible(false);
    names_->setGridLineVisible(false);
    names_->setLineVisible(false);
    values_->setLabelsVisible(false);
    values_->setLineVisible(false);
}

QSize WeightedGapChart::sizeHint() const
{
    return {260, qRound(pitch * static_cast<qreal>(gaps_.size()) + axisHeight)};
}

double WeightedGapChart::axisEnd() const
{
    return gaps_.empty() ? 2 : std::max(2.0, std::ceil(gaps_.front().all() / 2) * 2);
}

/// The names are seen whole if they leave half of the column to the bars.
qreal WeightedGapChart::namesWidth() const
{
    qreal widest = usualNamesWidth;
    for (const WeightedGap& gap : gaps_)
        widest = std::max(
            widest,
            besideName + appearance_.fonts().width(gap.title, drawing::styleOf(drawing::Type::Caption)));
    return std::min(widest, std::max(usualNamesWidth, width() / 2.0));
}

void WeightedGapChart::placePlot()
{
    const qreal left = namesWidth();
    chart()->setPlotArea(QRectF(left, 0, std::max(40.0, width() - left - rightMargin),
                                pitch * static_cast<qreal>(std::max<std::size_t>(1, gaps_.size()))));
}

void WeightedGapChart::restyle()
{
    const drawing::Theme& theme = appearance_.theme();
    setBackgroundBrush(theme.color(Token::Canvas));
    closed_->setBrush(theme.color(Token::Bar));
    closed_->setPen(Qt::NoPen);
    open_->setBrush(QBrush(theme.color(Token::Crit), Qt::BDiagPattern));
    open_->setPen(QPen(theme.color(Token::Crit), 1));
    values_->setGridLinePen(QPen(theme.color(Token::Grid), 1));
    viewport()->update();
}

void WeightedGapChart::show(const std::vector<WeightedGap>& gaps)
{
    gaps_ = gaps;
    gaps_.resize(std::min(gaps_.size(), mostBars));
    QStringList names;
    QStringList spoken;
    QList<qreal> closed;
    QList<qreal> open;
    // The axis counts from the bottom.
    for (auto gap = gaps_.rbegin(); gap != gaps_.rend(); ++gap) {
        names << QString::number(names.size());
        closed << gap->closed;
        open << gap->open;
        spoken.prepend(
            tr("%1: %2, of which the plan closes %3")
                .arg(gap->title, SkillsWords::amount(gap->all()), SkillsWords::amount(gap->closed)));
    }
    closed_->remove(0, closed_->count());
    open_->remove(0, open_->count());
    names_->setCategories(names);
    closed_->append(closed);
    open_->append(open);
    const double end = axisEnd();
    values_->setRange(0, end);
    values_->setTickCount(end <= 8 ? static_cast<int>(end / 2) + 1 : 4);
    setAccessibleName(tr("Weighted gap") + QStringLiteral(": ") + spoken.join(QStringLiteral("; ")));
    setFixedHeight(sizeHint().height());
    placePlot();
    viewport()->update();
}

void WeightedGapChart::light(std::optional<core::Id<core::Requirement>> requirement)
{
    lit_ = requirement;
    viewport()->update();
}

void WeightedGapChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void WeightedGapChart::mousePressEvent(QMouseEvent* event)
{
    const auto at = static_cast<std::size_t>(std::max(0.0, event->position().y() / pitch));
    if (at < gaps_.size())
        emit chosen(gaps_[at].requirement);
}

void WeightedGapChart::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    const QRectF plot = chart()->plotArea();
    const double end = axisEnd();
    drawing::Picture picture;
    // The line of the chart's own axis has ticks, and ends with the first bar of two.
    if (!gaps_.empty())
        picture.add(drawing::Line{QPolygonF({plot.topLeft(), plot.bottomLeft()}), {{Token::Line3}, 1}});
    for (std::size_t at = 0; at < gaps_.size(); ++at) {
        const WeightedGap& gap = gaps_[at];
        const qreal top = plot.top() + pitch * static_cast<qreal>(at);
        const bool isLit = lit_ == gap.requirement;
        drawing::Text name{gap.title,
                           QRectF(6, top, plot.left() - besideName, pitch),
                           drawing::styleOf(drawing::Type::Caption),
                           {isLit ? Token::AccentInk : Token::Ink}};
        name.alignment = Qt::AlignRight | Qt::AlignVCenter;
        picture.add(name);
        const qreal right = plot.left() + plot.width() * gap.all() / end;
        picture.add(drawing::Text{SkillsWords::amount(gap.all()), QRectF(right + 6, top, 40, pitch),
                                  drawing::styleOf(drawing::Type::Small, QFont::Medium)});
    }
    const int ticks = values_->tickCount();
    for (int tick = 0; tick < ticks && !gaps_.empty(); ++tick) {
        const double value = end * tick / (ticks - 1);
        drawing::Text number{
            SkillsWords::amount(value),
            QRectF(plot.left() + plot.width() * tick / (ticks - 1) - 20, plot.bottom() + 4, 40, 16),
            drawing::styleOf(drawing::Type::Caption),
            {Token::Ink3}};
        number.alignment = Qt::AlignCenter;
        picture.add(number);
    }
    drawing::PaintOptions options;
    options.fonts = appearance_.fonts();
    drawing::paint(*painter, picture, appearance_.theme(), options);
}

}  // namespace nextrung::widgets

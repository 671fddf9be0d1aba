// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/forecast_panel.h"

#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/plan/forecast_view.h"
#include "widgets/vertical_area.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nextrung::widgets {

using drawing::Token;
using drawing::Type;

namespace {

constexpr std::size_t mostListed = 50;
constexpr int listHeight = 160;
constexpr int wideEnough = 1000;  // for all three beside one another
constexpr double shareOfParent = 1 / 3.0;
constexpr double shareWhereNarrow = 0.4;  // in two rows
constexpr int leastHeight = 120;
enum Column { TitleColumn, MattersColumn, CriticalColumn };

QString percentOf(double share)
{
    return drawing::percentText(share, QLocale());
}

/// Whether a larger buffer would move anything: what does not fit lies as soon as it can, and what is kept
/// stays where it is.
bool liesLateByChoice(const core::Profile& profile, const core::Schedule& schedule)
{
    const auto isFree = [](const core::ScheduledActivity& its) { return its.slackDays && !its.kept; };
    return schedule.feasibility.feasible && !(profile.direction == core::Profile::Direction::Forward)
        && std::any_of(schedule.activities.begin(), schedule.activities.end(), isFree);
}

}  // namespace

ForecastPanel::ForecastPanel(Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , scroll_(new VerticalArea(this))
    , content_(new QWidget)
    , words_(new QLabel(content_))
    , view_(new ForecastView(appearance, content_))
    , list_(new QTreeWidget(content_))
    , progress_(new QProgressBar(content_))
    , stop_(new QPushButton(content_))
    , close_(new QPushButton(content_))
    , said_(new QWidget(content_))
{
    setObjectName(QStringLiteral("forecast"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setColumnCount(3);
    list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list_->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    list_->header()->setStretchLastSection(false);
    list_->header()->setTextElideMode(Qt::ElideRight);
    layOut();
    connect(stop_, &QPushButton::clicked, this, &ForecastPanel::stopped);
    connect(close_, &QPushButton::clicked, this, &ForecastPanel::closed);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && list_->hasFocus())
            emit activityChosen(
                core::Id<core::Activity>(item->data(TitleColumn, Qt::UserRole).toULongLong()));
    });
    connect(&appearance_, &Appearance::changed, this, &ForecastPanel::restyle);
    if (parent)
        parent->installEventFilter(this);
    hide();
    showProgress(std::nullopt);
    retranslate();
}

void ForecastPanel::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(stop_);
    buttons->addWidget(close_);
    buttons->addStretch(1);
    auto* done = new QVBoxLayout;
    done->addWidget(progress_);
    done->addLayout(buttons);
    saidRow_ = new QBoxLayout(QBoxLayout::TopToBottom, said_);
    saidRow_->setContentsMargins(0, 0, 0, 0);
    saidRow_->addWidget(words_, 1);
    saidRow_->addLayout(done);
    grid_ = new QGridLayout(content_);
    grid_->setContentsMargins(20, 10, 16, 10);
    grid_->setHorizontalSpacing(20);
    grid_->setVerticalSpacing(12);
    place();
    scroll_->setWidget(content_);
    scroll_->viewport()->setAutoFillBackground(false);
    content_->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 1);  // its line
    whole->addWidget(scroll_);
}

bool ForecastPanel::isNarrow() const
{
    return width() < wideEnough;
}

// All three beside one another, or the words above the other two.
void ForecastPanel::place()
{
    const bool isNow = isNarrow();
    if (isPlacedNarrow_ == isNow)
        return;
    isPlacedNarrow_ = isNow;
    const int below = isNow ? 1 : 0;
    saidRow_->setDirection(isNow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    grid_->addWidget(said_, 0, 0, 1, isNow ? 2 : 1);
    grid_->addWidget(view_, below, isNow ? 0 : 1);
    grid_->addWidget(list_, below, isNow ? 1 : 2, Qt::AlignTop);
    const std::array<int, 3> stretches = isNow ? std::array{2, 3, 0} : std::array{9, 12, 13};
    for (int column = 0; column < 3; ++column)
        grid_->setColumnStretch(column, stretches.at(static_cast<std::size_t>(column)));
    list_->setFixedHeight(isNow ? view_->sizeHint().height() : listHeight);
}

void ForecastPanel::fit()
{
    place();
    const int line = layout()->contentsMargins().bottom();
    // -1 while nothing that is shown wraps.
    const int wrapped = grid_->totalHeightForWidth(width());
    const int whole = (wrapped >= 0 ? wrapped : grid_->totalSizeHint().height()) + line;
    const double share = isNarrow() ? shareWhereNarrow : shareOfParent;
    const int most = parentWidget() ? static_cast<int>(parentWidget()->height() * share) : whole;
    setFixedHeight(std::min(whole, std::max(most, leastHeight)));
}

void ForecastPanel::retranslate()
{
    list_->setHeaderLabels({tr("What matters most"), tr("Effect"), tr("Critical")});
    list_->headerItem()->setToolTip(
        MattersColumn, tr("How what it takes and the end of everything go together, over all runs"));
    list_->headerItem()->setToolTip(
        CriticalColumn, tr("The share of runs in which the end would have come sooner, had it been shorter"));
    list_->setAccessibleName(tr("What matters most to the forecast"));
    progress_->setAccessibleName(tr("Forecast"));
    view_->retranslate();
    stop_->setText(tr("Stop"));
    close_->setText(tr("Close"));
    restyle();
}

void ForecastPanel::restyle()
{
    words_->setFont(appearance_.fonts().font(Type::Dense));
    QPalette palette = words_->palette();
    palette.setColor(QPalette::WindowText, appearance_.theme().color(Token::Ink2));
    words_->setPalette(palette);
    fit();
    update();
}

void ForecastPanel::open()
{
    words_->clear();
    list_->clear();
    view_->showForecast({}, {});
    fit();
    show();
    // The height that it took while it was being shown has not reached what is in it.
    layout()->invalidate();
    layout()->activate();
    scroll_->verticalScrollBar()->setValue(0);
    list_->setFocus();
}

void ForecastPanel::showProgress(std::optional<int> percent)
{
    progress_->setVisible(percent.has_value());
    stop_->setVisible(percent.has_value());
    progress_->setValue(percent.value_or(0));
    fit();
}

QStringList ForecastPanel::lines(const core::Plan& plan, const core::Schedule& schedule,
                                 const core::Forecast& forecast)
{
    const QLocale locale;
    QStringList lines;
    if (forecast.goal)
        lines << tr("%1 by the goal, %2")
                     .arg(percentOf(forecast.chanceBy(*forecast.goal)),
                          report::dateInProse(locale, *forecast.goal));
    const std::optional<QDate> half = forecast.finishBy(0.5);
    const std::optional<QDate> most = forecast.finishBy(0.8);
    if (half && most)
        lines << tr("Half of %1 runs are done by %2 (P50), 8 of 10 by %3 (P80).")
                     .arg(locale.toString(forecast.runs), report::dateInTable(locale, *half),
                          report::dateInTable(locale, *most));
    const core::Profile& profile = core::profileOf(plan);
    if (forecast.goal && forecast.chanceBy(*forecast.goal) < 0.5 && liesLateByChoice(profile, schedule))
        lines << tr("What is planned as late as can be leaves no room for surprises: a larger buffer makes "
                    "the goal likelier.");
    if (forecast.estimated > 0)
        lines << tr("%n with low and high hours of their own.", nullptr, forecast.estimated);
    if (forecast.learned > 0)
        lines << tr("%n by what your finished activities took.", nullptr, forecast.learned);
    if (forecast.assumed > 0)
        lines << tr("%n by a spread that is assumed, until five activities are done.", nullptr,
                    forecast.assumed);
    return lines;
}

void ForecastPanel::showForecast(const core::Plan& plan, const core::Schedule& schedule,
                                 const core::Forecast& forecast)
{
    view_->showForecast(forecast, schedule.today);
    words_->setText(lines(plan, schedule, forecast).join(QLatin1Char('\n')));
    fit();
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (std::size_t at = 0; at < std::min(mostListed, forecast.activities.size()); ++at) {
        const core::Influence& influence = forecast.activities[at];
        const core::Activity* activity = core::find(plan, influence.activity);
        auto* item = new QTreeWidgetItem(list_);
        item->setText(TitleColumn, activity ? activity->title : QString());
        item->setToolTip(TitleColumn, plainToolTip(item->text(TitleColumn)));
        item->setData(TitleColumn, Qt::UserRole, static_cast<qulonglong>(influence.activity.bits()));
        item->setText(MattersColumn, percentOf(std::max(0.0, influence.correlation)));
        item->setText(CriticalColumn, percentOf(influence.criticality));
        item->setTextAlignment(MattersColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(CriticalColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ForecastPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme().color(Token::Surface));
    painter.setPen(appearance_.theme().color(Token::Line2));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

void ForecastPanel::resizeEvent(QResizeEvent* /*event*/)
{
    fit();
}

bool ForecastPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ForecastPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace nextrung::widgets

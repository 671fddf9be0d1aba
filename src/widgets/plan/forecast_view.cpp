// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/forecast_view.h"

#include "drawing/forecast_strip.h"
#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "report/timeline_words.h"
#include "widgets/paint_on.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace nextrung::widgets {

namespace {

bool isArrow(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
}

}  // namespace

ForecastView::ForecastView(Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
{
    setObjectName(QStringLiteral("forecastCurve"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance_, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
    retranslate();
}

void ForecastView::showForecast(std::optional<core::Forecast> forecast, QDate today)
{
    forecast_ = std::move(forecast);
    today_ = today;
    ask(hasCurve() ? probe_ : std::nullopt);
    update();
}

void ForecastView::retranslate()
{
    setAccessibleName(tr("When everything may be done"));
    setToolTip(tr("The chance by a day: point at it, or use the arrow keys"));
    ask(probe_);
    update();
}

QString ForecastView::chanceBy(QDate day) const
{
    //: %1 is a date, %2 a chance such as 52%.
    const QLocale locale;
    return tr("By %1: %2")
        .arg(report::dateInTable(locale, day),
             drawing::percentText(forecast_ ? forecast_->chanceBy(day) : 0.0, locale));
}

QSize ForecastView::sizeHint() const
{
    const drawing::Fonts& fonts = appearance_.fonts();
    return {qRound(fonts.scaled(420)), qRound(fonts.scaled(124))};
}

QSize ForecastView::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

void ForecastView::ask(std::optional<QDate> day)
{
    probe_ = day;
    setAccessibleDescription(probe_ ? chanceBy(*probe_) : QString());
    update();
}

void ForecastView::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasCurve())
        return;
    const QLocale locale;
    const drawing::TimelineWords timeline = report::timelineWords(locale);
    drawing::ForecastStripOptions options{size(), appearance_.fonts(), {}, probe_};
    const auto with = [this, locale](const QString& words) {
        return [locale, words, today = today_](QDate day) {
            return words.arg(report::dayNear(locale, day, today));
        };
    };
    //: %1 is the day by which half of the runs are done.
    options.words = {locale, timeline.header, timeline.today, with(tr("P50 %1")),
                     //: %1 is the day by which 8 of 10 runs are done.
                     with(tr("P80 %1")), with(tr("Goal %1")), [this](QDate day) { return chanceBy(day); }};
    paintOn(*this, drawing::forecastStrip(*forecast_, today_, options), appearance_);
}

bool ForecastView::event(QEvent* event)
{
    // Here the arrows ask; elsewhere on the page they move what is chosen.
    if (event->type() == QEvent::ShortcutOverride && isArrow(static_cast<const QKeyEvent&>(*event)))
        event->accept();
    return QWidget::event(event);
}

void ForecastView::mouseMoveEvent(QMouseEvent* event)
{
    if (hasCurve())
        ask(drawing::forecastScale(*forecast_, today_, width()).dayAt(event->position().x()));
}

void ForecastView::leaveEvent(QEvent* /*event*/)
{
    ask(std::nullopt);
}

void ForecastView::focusOutEvent(QFocusEvent* event)
{
    ask(std::nullopt);
    QWidget::focusOutEvent(event);
}

void ForecastView::keyPressEvent(QKeyEvent* event)
{
    if (!isArrow(*event) || !hasCurve())
        return QWidget::keyPressEvent(event);
    const drawing::TimeScale scale = drawing::forecastScale(*forecast_, today_, width());
    const int step = event->modifiers() & Qt::ControlModifier ? 7 : 1;
    const QDate from = forecast_->goal.value_or(forecast_->finishes.front());
    const QDate to = probe_ ? probe_->addDays(event->key() == Qt::Key_Left ? -step : step) : from;
    ask(std::clamp(to, scale.origin(), scale.dayAt(width() - 1)));
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/plan_forecast.h"

#include "core/calendar.h"
#include "report/dates.h"
#include "widgets/plan/forecast_panel.h"
#include "widgets/plan/timeline_view.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

PlanForecast::PlanForecast(Workbench& bench, ForecastPanel& panel, TimelineView& timeline, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , panel_(panel)
    , timeline_(timeline)
    , worker_(new document::ForecastWorker(this))
{
    connect(worker_, &document::ForecastWorker::finished, this, &PlanForecast::take);
    connect(worker_, &document::ForecastWorker::progressed, this, &PlanForecast::tellProgress);
    connect(&panel_, &ForecastPanel::closed, this, &PlanForecast::closePanel);
    connect(&panel_, &ForecastPanel::stopped, this, &PlanForecast::stop);
}

bool PlanForecast::isWanted() const
{
    const auto& activities = bench_.document.schedule().activities;
    // Without hours there is no speed at which anything gets done, so no chance to tell.
    return core::Calendar(bench_.document.plan()).hasHours() && (isShown_ || panel_.isVisible())
        && std::any_of(activities.begin(), activities.end(),
                       [](const core::ScheduledActivity& its) { return its.progress < 1; });
}

void PlanForecast::setShown(bool isShown)
{
    isShown_ = isShown;
    refresh();
}

void PlanForecast::refresh()
{
    if (!isWanted()) {
        forecast_.reset();
        asked_.reset();
        return stop();
    }
    if (asked_ != bench_.document.snapshot() || askedOn_ != bench_.document.today()) {
        asked_ = bench_.document.snapshot();
        askedOn_ = bench_.document.today();
        percent_ = 0;
        worker_->start(asked_, askedOn_);
    }
    show();
}

void PlanForecast::stop()
{
    if (worker_->isRunning())
        forecast_.reset();  // it was of an earlier plan
    worker_->cancel();
    percent_.reset();
    show();
}

void PlanForecast::take(const core::Forecast& forecast)
{
    forecast_ = forecast;
    percent_.reset();
    show();
}

void PlanForecast::tellProgress(int runsDone, int runs)
{
    percent_ = static_cast<int>(100.0 * runsDone / runs);
    panel_.showProgress(percent_);
    emit changed();
}

void PlanForecast::show()
{
    std::optional<drawing::ForecastBand> band;
    if (forecast_ && isShown_) {
        const std::optional<QDate> half = forecast_->finishBy(0.5);
        const std::optional<QDate> most = forecast_->finishBy(0.8);
        if (half && most)
            band = drawing::ForecastBand{*half, *most};
    }
    timeline_.showForecast(band);
    if (panel_.isVisible()) {
        panel_.showProgress(percent_);
        if (forecast_)
            panel_.showForecast(bench_.document.plan(), bench_.document.today(), *forecast_);
    }
    emit changed();
}

void PlanForecast::togglePanel()
{
    if (closePanel())
        return;
    panel_.open();
    refresh();
}

bool PlanForecast::closePanel()
{
    if (!panel_.isVisible())
        return false;
    panel_.hide();
    timeline_.setFocus();
    refresh();
    return true;
}

QString PlanForecast::fact() const
{
    if (percent_)
        return tr("Forecast %1%…").arg(*percent_);
    if (!forecast_ || !isShown_)
        return {};
    const QLocale locale;
    const std::optional<QDate> half = forecast_->finishBy(0.5);
    const std::optional<QDate> most = forecast_->finishBy(0.8);
    if (!half || !most)
        return tr("Forecast: in too many runs it never ends");
    const QString band
        = tr("Forecast P50 %1 to P80 %2")
              .arg(report::dayNear(locale, *half, askedOn_), report::dayNear(locale, *most, askedOn_));
    if (!forecast_->goal)
        return band;
    //: %1 is the band of the forecast, %2 a chance in percent.
    return tr("%1, %2% by the goal")
        .arg(band)
        .arg(static_cast<int>(std::lround(100 * forecast_->chanceBy(*forecast_->goal))));
}

}  // namespace nextrung::widgets

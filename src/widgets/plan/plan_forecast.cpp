// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/plan_forecast.h"

#include "core/calendar.h"
#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "widgets/plan/forecast_panel.h"
#include "widgets/plan/timeline_view.h"

#include <QLocale>

#include <algorithm>

namespace nextrung::widgets {

PlanForecast::PlanForecast(Workbench& bench, ForecastPanel& panel, TimelineView& timeline, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , panel_(panel)
    , timeline_(timeline)
    , worker_(new document::ForecastWorker(this))
    , previewed_(new document::ForecastWorker(this))
{
    connect(worker_, &document::ForecastWorker::finished, this, &PlanForecast::take);
    connect(worker_, &document::ForecastWorker::progressed, this, &PlanForecast::tellProgress);
    connect(previewed_, &document::ForecastWorker::finished, this, &PlanForecast::tellPreviewed);
    connect(&timeline_, &TimelineView::previewChanged, this, &PlanForecast::followPreview);
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
            panel_.showForecast(bench_.document.plan(), bench_.document.schedule(), *forecast_);
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

void PlanForecast::settle()
{
    worker_->wait();
    previewed_->wait();
}

void PlanForecast::followPreview()
{
    const std::shared_ptr<const core::Plan> plan = timeline_.previewedPlan();
    if (!plan || !forecast()) {
        previewAsked_.reset();
        return previewed_->cancel();
    }
    // Each move of the pointer makes a preview of its own, most of them of the same days.
    if (!previewAsked_ || *previewAsked_ != *plan) {
        previewAsked_ = plan;
        previewWords_ = tr("Forecast: …");
        previewed_->start(plan, bench_.document.today());
    }
    timeline_.tellForecast(previewWords_);
}

void PlanForecast::tellPreviewed(const core::Forecast& then)
{
    const core::Forecast* now = forecast();
    if (!now || !timeline_.previewedPlan())
        return;
    previewWords_ = changeWords(*now, then);
    timeline_.tellForecast(previewWords_);
}

QString PlanForecast::changeWords(const core::Forecast& now, const core::Forecast& then) const
{
    if (then.finishes == now.finishes && then.goal == now.goal)
        return tr("Forecast unchanged");
    const auto chance = [](const core::Forecast& of) {
        return of.goal ? drawing::percentText(of.chanceBy(*of.goal), QLocale()) : QString();
    };
    const QString band = bandOf(then);
    if (chance(then) != chance(now))
        //: Both are chances such as 52%.
        return tr("Forecast: %1 by the goal, now %2").arg(chance(then), chance(now));
    return band == bandOf(now) ? tr("Forecast unchanged") : band;
}

QString PlanForecast::bandOf(const core::Forecast& forecast) const
{
    const QLocale locale;
    const std::optional<QDate> half = forecast.finishBy(0.5);
    const std::optional<QDate> most = forecast.finishBy(0.8);
    if (!half || !most)
        return tr("Forecast: in too many runs it never ends");
    return tr("Forecast P50 %1 to P80 %2")
        .arg(report::dayNear(locale, *half, bench_.document.today()),
             report::dayNear(locale, *most, bench_.document.today()));
}

QString PlanForecast::fact() const
{
    if (percent_)
        return tr("Forecast %1…").arg(drawing::percentText(*percent_ / 100.0, QLocale()));
    if (!forecast_ || !isShown_)
        return {};
    const QString band = bandOf(*forecast_);
    if (!forecast_->goal || !forecast_->finishBy(0.8))
        return band;
    //: %1 is the band of the forecast, %2 a chance such as 52%.
    return tr("%1, %2 by the goal")
        .arg(band, drawing::percentText(forecast_->chanceBy(*forecast_->goal), QLocale()));
}

}  // namespace nextrung::widgets

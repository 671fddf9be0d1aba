// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/forecast_worker.h"

#include <QElapsedTimer>

namespace nextrung::document {

namespace {

constexpr int noticeMs = 16;

}  // namespace

ForecastWorker::ForecastWorker(QObject* parent)
    : QObject(parent)
{
    pool_.setMaxThreadCount(1);
}

ForecastWorker::~ForecastWorker()
{
    cancel();
    pool_.waitForDone();
}

void ForecastWorker::cancel()
{
    if (wanted_)
        *wanted_ = false;
    wanted_.reset();
}

void ForecastWorker::start(std::shared_ptr<const core::Plan> plan, QDate today,
                           const core::ForecastOptions& options)
{
    cancel();
    wanted_ = std::make_shared<std::atomic<bool>>(true);
    pool_.start([this, wanted = wanted_, plan = std::move(plan), today, options] {
        QElapsedTimer sinceNotice;
        sinceNotice.start();
        const auto progress = [&](int done) {
            if (sinceNotice.elapsed() >= noticeMs) {
                sinceNotice.restart();
                QMetaObject::invokeMethod(this, [this, wanted, done, runs = options.runs] {
                    if (wanted == wanted_)
                        emit progressed(done, runs);
                });
            }
            return wanted->load();
        };
        std::optional<core::Forecast> forecast = core::forecastOf(*plan, today, options, progress);
        if (!forecast)
            return;
        QMetaObject::invokeMethod(
            this, [this, wanted, forecast = *std::move(forecast)] { deliver(wanted, forecast); });
    });
}

void ForecastWorker::deliver(const Wanted& wanted, const core::Forecast& forecast)
{
    if (wanted != wanted_)
        return;
    wanted_.reset();
    emit finished(forecast);
}

}  // namespace nextrung::document

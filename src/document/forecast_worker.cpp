// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/forecast_worker.h"

#include <QElapsedTimer>

namespace nextrung::document {

namespace {

constexpr int noticeMs = 16;

}  // namespace

void ForecastWorker::start(std::shared_ptr<const core::Plan> plan, QDate today,
                           const core::ForecastOptions& options)
{
    task_.start([this, plan = std::move(plan), today, options](const LatestTask::Run& run) {
        QElapsedTimer sinceNotice;
        sinceNotice.start();
        const auto progress = [&](int done) {
            if (sinceNotice.elapsed() >= noticeMs) {
                sinceNotice.restart();
                run.tell([this, done, runs = options.runs] { emit progressed(done, runs); });
            }
            return run.isWanted();
        };
        if (std::optional<core::Forecast> forecast = core::forecastOf(*plan, today, options, progress))
            run.finish([this, forecast = *std::move(forecast)] { emit finished(forecast); });
    });
}

}  // namespace nextrung::document

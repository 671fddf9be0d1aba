// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast.h"

#include <QDate>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nextrung::document {

/// Computes forecasts on a thread of its own, from snapshots, so that nothing waits for them.
///
/// A forecast that is asked for while another runs takes its place. The signals come in the worker's own
/// thread (that of its owner).
class ForecastWorker : public QObject {
    Q_OBJECT

public:
    explicit ForecastWorker(QObject* parent = nullptr);
    /// Ends what runs.
    ~ForecastWorker() override;
    Q_DISABLE_COPY_MOVE(ForecastWorker)

    void start(std::shared_ptr<const core::Plan> plan, QDate today,
               const core::ForecastOptions& options = {});
    /// Ends what runs; no `finished` follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return wanted_ != nullptr; }

signals:
    /// About sixty times a second.
    void progressed(int runsDone, int runs);
    void finished(const nextrung::core::Forecast& forecast);

private:
    using Wanted = std::shared_ptr<std::atomic<bool>>;

    void deliver(const Wanted& wanted, const core::Forecast& forecast);

    QThreadPool pool_;
    Wanted wanted_;  // of the forecast that runs; set to false, it ends
};

}  // namespace nextrung::document

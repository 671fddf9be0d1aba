// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast.h"
#include "document/latest_task.h"

#include <QDate>
#include <QObject>

#include <memory>

namespace nextrung::document {

/// Computes forecasts on a thread of its own, from snapshots, so that nothing waits for them.
///
/// A forecast that is asked for while another runs takes its place. The signals come in the worker's own
/// thread (that of its owner).
class ForecastWorker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void start(std::shared_ptr<const core::Plan> plan, QDate today,
               const core::ForecastOptions& options = {});
    /// Ends what runs; no `finished` follows.
    void cancel() { task_.cancel(); }
    /// Waits for what runs; its `finished` has been emitted then.
    void wait() { task_.wait(); }
    [[nodiscard]] bool isRunning() const { return task_.isRunning(); }

signals:
    /// About sixty times a second.
    void progressed(int runsDone, int runs);
    void finished(const nextrung::core::Forecast& forecast);

private:
    LatestTask task_;  // ends what runs when it goes
};

}  // namespace nextrung::document

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/forecast_worker.h"
#include "widgets/page.h"

#include <QObject>

#include <memory>
#include <optional>

namespace nextrung::widgets {

class ForecastPanel;
class TimelineView;

/// The forecast that the plan page shows: found on a thread of its own after each change, while it is wanted;
/// its band on the timeline, its words in the status bar, what it rests on in a panel. While something is
/// dragged it says there what that would change.
class PlanForecast : public QObject {
    Q_OBJECT

public:
    PlanForecast(Workbench& bench, ForecastPanel& panel, TimelineView& timeline, QObject* parent);

    /// Whether the band is to be seen. Hiding it ends what is being found.
    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return isShown_; }
    /// The plan, today or the language is another one.
    void refresh();
    /// Opens or closes the panel with what the forecast rests on.
    void togglePanel();
    /// Closes the panel. False if it was closed.
    bool closePanel();
    /// Waits for what is being found.
    void settle();

    /// For the status bar: the band and the chance by the goal, or how far it is; empty while not wanted.
    [[nodiscard]] QString fact() const;
    /// The forecast of the plan that is shown, or nullptr until it is found.
    [[nodiscard]] const core::Forecast* forecast() const
    {
        return forecast_ && !percent_ ? &*forecast_ : nullptr;
    }

signals:
    /// The fact is another one.
    void changed();

private:
    [[nodiscard]] bool isWanted() const;
    void take(const core::Forecast& forecast);
    void tellProgress(int runsDone, int runs);
    void stop();
    void show();
    void followPreview();
    void tellPreviewed(const core::Forecast& forecast);
    /// What another plan would do to the forecast.
    [[nodiscard]] QString changeWords(const core::Forecast& now, const core::Forecast& then) const;
    [[nodiscard]] QString bandOf(const core::Forecast& forecast) const;

    Workbench& bench_;
    ForecastPanel& panel_;
    TimelineView& timeline_;
    document::ForecastWorker* worker_;
    document::ForecastWorker* previewed_;  // of what is dragged
    std::shared_ptr<const core::Plan> previewAsked_;  // that was asked about last,
    QString previewWords_;  // and what is said of it so far
    std::shared_ptr<const core::Plan> asked_;  // the plan that was asked about, and its day
    QDate askedOn_;
    std::optional<core::Forecast> forecast_;
    std::optional<int> percent_;  // of the runs that are done, while it runs
    bool isShown_ = true;
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/infeasibility.h"
#include "document/forecast_worker.h"
#include "document/latest_task.h"
#include "widgets/page.h"

#include <QObject>

#include <memory>
#include <optional>

namespace nextrung::widgets {

class Banner;
class PlanCommands;
class PlanForecast;
class ProposalPanel;
class TimelineView;

/// What the plan page offers to do about the plan as a whole: where the dates do not fit, where weeks have
/// too much, and with other hours. Each is tried on a copy and shown before it is kept.
///
/// What takes long is found on a thread of its own.
class PlanOffers : public QObject {
    Q_OBJECT

public:
    PlanOffers(Workbench& bench, PlanCommands& commands, Banner& banner, ProposalPanel& panel,
               TimelineView& timeline, const PlanForecast& forecast, QObject* parent);

    /// The plan, today or the language is another one.
    void refresh();
    /// What could be done so that everything fits.
    void offerFit();
    /// Which kept dates could be let go, so that no week has more than its hours.
    void offerLevelling();
    /// Other hours a week.
    void offerHours();
    /// Forgets what is offered. False if nothing was.
    bool close();
    /// Waits for what is being found.
    void settle();

private:
    enum class Offer { None, Fit, Levelling, Hours };

    [[nodiscard]] const core::Plan& plan() const { return bench_.document.plan(); }
    void refreshFit();
    void sayMisfit();
    void showFit();
    void startLevelling();
    void showLevelling(const std::vector<core::Id<core::Activity>>& loosened);
    void tryCurrent();
    void tellChance();
    void keepCurrent();

    Workbench& bench_;
    PlanCommands& commands_;
    Banner& banner_;
    ProposalPanel& panel_;
    TimelineView& timeline_;
    const PlanForecast& forecast_;
    document::ForecastWorker* chance_;  // of what is tried
    QStringList effect_;  // of it, without the chance
    std::optional<core::Forecast> tried_;  // of the plan that is tried
    document::LatestTask* why_;
    document::LatestTask* levelling_;
    std::shared_ptr<const core::Plan> asked_;  // the plan that `known_` is about, and its day
    QDate askedOn_;
    std::optional<core::Infeasibility> known_;
    Offer offer_ = Offer::None;
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits.h"
#include "core/schedule.h"

namespace nextrung::core {

/// Keeps the dates of everything in the plan as they are agreed now, with the day and with whom; `agreed`
/// brings its own id, title, day and person, and its spans are filled from `schedule`, which must be that of
/// the plan.
/// @error EmptyTitle; TitleTaken by another baseline; InvalidValue without a day; what `put` refuses.
[[nodiscard]] Result<Plan> agreePlan(const Plan& plan, const Schedule& schedule, Baseline agreed);

/// @error UnknownRow, EmptyTitle, TitleTaken.
[[nodiscard]] Result<Plan> renameBaseline(const Plan& plan, Id<Baseline> id, const QString& title);

/// The baselines, the latest agreed first; of one day, the one with the greater id first.
[[nodiscard]] std::vector<const Baseline*> baselinesOf(const Plan& plan);

/// What slips are measured against: the chosen one while it is there, else the latest; nullptr if nothing was
/// agreed yet. O(baselines).
[[nodiscard]] const Baseline* comparedBaseline(const Plan& plan,
                                               std::optional<Id<Baseline>> chosen = std::nullopt);

/// How far one activity is from what was agreed, in working days; later is positive.
struct ActivityVariance {
    Id<Activity> activity{};
    std::optional<int> startDays{};  ///< Nothing if the agreed day is not known.
    std::optional<int> finishDays{};
    std::optional<QDate> agreedFinish{};

    friend bool operator==(const ActivityVariance&, const ActivityVariance&) = default;
};

/// What became of an agreed plan.
struct PlanVariance {
    std::vector<ActivityVariance>
        activities{};  ///< Of those that are in both, in the order of `plan.activities`.
    std::vector<Id<Activity>> added{};  ///< In the plan but not agreed; no phases, what is in them is added.
    int dropped = 0;  ///< Agreed but no longer in the plan.
    std::optional<int> finishDays{};  ///< The end of everything, against the end that was agreed.

    [[nodiscard]] const ActivityVariance* find(Id<Activity> id) const;

    friend bool operator==(const PlanVariance&, const PlanVariance&) = default;
};

/// How the schedule of a plan differs from a baseline. O(n log n) beside the days between.
[[nodiscard]] PlanVariance varianceOf(const Plan& plan, const Schedule& schedule, const Baseline& baseline);
/// The same against `comparedBaseline`; empty if nothing was agreed yet.
[[nodiscard]] PlanVariance varianceOf(const Plan& plan, const Schedule& schedule,
                                      std::optional<Id<Baseline>> chosen = std::nullopt);

}  // namespace nextrung::core

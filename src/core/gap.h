// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// What a requirement's row is called: the first of these that holds (PRACTICES R1; issue 1 fixes the order).
enum class GapType {
    NotApplicable,
    GateFailed,
    NotAssessed,
    NoOpportunityYet,
    Blocked,
    Short,
    Claimed,
    Met,
    Over
};

/// The word of a gap type in files and reports, e.g. "notAssessed".
[[nodiscard]] QString gapTypeWord(GapType type);

/// An activity that raises the competency of a row.
struct GapClosing {
    Id<Activity> activity{};
    double toLevel = 0;
    double gain = 0;  ///< What it adds to what the person has by then; never negative.

    friend bool operator==(const GapClosing&, const GapClosing&) = default;
};

/// One requirement against what the person has.
struct GapRow {
    Id<Requirement> requirement{};
    std::optional<Id<Competency>> competency{};
    QString title{};
    Requirement::Kind kind = Requirement::Kind::Level;
    std::optional<double> needed{};
    std::optional<double> now{};  ///< Absent while it is not known.
    int importance = 1;
    bool mustHave = false;
    GapType type = GapType::NotAssessed;
    std::vector<GapType> also{};  ///< What else holds, in the order of GapType.
    double missing = 0;  ///< max(0, needed − now); all of `needed` while unknown.
    std::vector<const Assessment*> latest{};  ///< The latest of each assessor, by date, then id.
    int evidence = 0;  ///< How many pieces show the competency.
    std::vector<GapClosing> closing{};  ///< In the order of the activities.
    std::optional<double> withPlan{};  ///< Level after all planned activities.
};

/// A share of what is needed, between what is certain and what is possible; both 0 to 1.
struct Readiness {
    double low = 0;  ///< Unknown counts as nothing.
    double high = 0;  ///< Unknown counts as all.

    friend bool operator==(const Readiness&, const Readiness&) = default;
};

/// All requirements of one position against what the person has on a day.
///
/// Readiness = Σ w·min(1, now/needed) / Σ w over the requirements that apply (R2: `points` and `weight` are
/// its sums); a requirement with nothing needed counts as met. Pointers live as long as the plan they came
/// from.
struct GapReport {
    Id<Position> position{};
    std::vector<GapRow> rows{};  ///< Competencies in their order, then the other kinds.
    std::optional<Readiness> readiness{};  ///< Absent: there is nothing to compare.
    std::optional<Readiness> readinessWithPlan{};  ///< When every planned activity has raised what it should.
    double points = 0;  ///< Σ w·min(1, now/needed), unknown as nothing.
    double weight = 0;  ///< Σ w.
    double weightedGap = 0;  ///< Σ w·max(0, needed − now) over the competency levels that are known.
    double weightedClosed = 0;  ///< Σ w·min(gain, gap) over the same rows.
};

/// The level that the assessments of one competency add up to: the mean of the latest of each assessor,
/// rounded to half levels, ties down; absent if nobody has assessed it. `latest` must hold one a person.
[[nodiscard]] std::optional<double> levelOf(const std::vector<const Assessment*>& latest);

/// The latest assessment of each assessor that was made on or before `asOf`; one without a date is the
/// oldest.
[[nodiscard]] std::vector<const Assessment*> latestAssessments(const Plan& plan, Id<Competency> competency,
                                                               QDate asOf);

/// The level on `asOf`; what a day of the past showed is found again (PRACTICES R5).
[[nodiscard]] std::optional<double> levelOn(const Plan& plan, Id<Competency> competency, QDate asOf);

/// Compares what `position` asks with what the person had on `asOf`. A position that is not in the plan
/// gives a report without rows. O(n log n) over the rows of the plan.
[[nodiscard]] GapReport gapsOf(const Plan& plan, Id<Position> position, QDate asOf);

/// Readiness of every position at once, in the order of `plan.positions`; absent: nothing to compare.
[[nodiscard]] std::vector<std::optional<Readiness>> readinessOfAll(const Plan& plan, QDate asOf);

}  // namespace nextrung::core

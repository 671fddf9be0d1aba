// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// What a requirement's row is called: the first of these that holds (PRACTICES R1; issue 1 fixes the order).
///
/// A row is *known* when somebody's latest assessment gives a level; levels win over the states of others.
/// - NotApplicable: the requirement says so, or it is not known and somebody's latest says so.
/// - GateFailed: a must-have that is known to be below what is needed; an expired credential counts as 0.
/// - NotAssessed: not known, and nobody has assessed it, or somebody's latest says that it is not assessed.
/// - NoOpportunityYet: not known, and somebody's latest says that there was no opportunity to show it.
/// - Blocked: a prerequisite of the competency is not known or below the level that it asks for (at 0 if it
///   asks for none in particular). Whatever the level of the competency itself.
/// - Short: known and below what is needed.
/// - Claimed: known and above 0, but no piece of evidence shows the competency (PRACTICES B3), whatever is
///   needed. Never of a row without competency: evidence shows competencies only.
/// - Met: known and exactly what is needed, or nothing particular is needed.
/// - Over: known and above what is needed.
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

/// An activity that raises the competency of a row, or earns its credential or measure. One that is done no
/// longer counts once the row was assessed on a later day: that says what it brought.
struct GapClosing {
    Id<Activity> activity{};
    double toLevel = 0;
    double gain = 0;  ///< What it adds to the level by then; never negative, 0 while that is not known.

    friend bool operator==(const GapClosing&, const GapClosing&) = default;
};

/// One requirement against what the person has.
///
/// Levels are `levelOf` the latest assessments of the competency. Measures, credentials and months are facts,
/// not views: the newest assessment of the requirement counts as it is, a credential until it expires.
struct GapRow {
    Id<Requirement> requirement{};
    std::optional<Id<Competency>> competency{};
    QString title{};
    Requirement::Kind kind = Requirement::Kind::Level;
    std::optional<double> needed{};  ///< 1 for a credential; absent while it is not set.
    std::optional<double> now{};  ///< Absent while it is not known.
    int importance = 1;
    bool mustHave = false;
    GapType type = GapType::NotAssessed;
    std::vector<GapType> also{};  ///< What else holds, in the order of GapType.
    double missing = 0;  ///< max(0, needed − now); all of `needed` while unknown; 0 if not applicable.
    std::vector<const Assessment*> latest{};  ///< The latest of each assessor, by date, then id.
    int evidence = 0;  ///< How many pieces show the competency.
    std::vector<GapClosing> closing{};  ///< By kept finish, then (and all without one) as in the tree.
    std::optional<double> withPlan{};  ///< Level after all of `closing`; absent if neither is known.
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

/// What a requirement asks for; of a credential 1, absent while it is not set.
[[nodiscard]] std::optional<double> neededOf(const Requirement& requirement);

/// The level that the assessments of one competency add up to: the mean of the latest of each assessor,
/// rounded to half levels, ties down; absent if none of them gives a level. `latest` must hold one a person.
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

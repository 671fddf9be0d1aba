// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <unordered_map>

namespace nextrung::core {

/// An activity that is to raise a competency, or to earn a credential or a measure.
struct PlannedRaise {
    const Activity* activity = nullptr;
    double toLevel = 0;
};

/// What the person has on one day: everything assessed, shown and planned, found once for many questions.
///
/// Building costs O(n log n) over the rows of the plan, each answer O(1) on average. Pointers live as long
/// as the plan.
class Standing {
public:
    Standing(const Plan& plan, QDate asOf);

    /// The latest assessment of each assessor, by date, then id.
    [[nodiscard]] const std::vector<const Assessment*>& latestOf(Id<Competency> competency) const;
    [[nodiscard]] const std::vector<const Assessment*>& latestOf(Id<Requirement> requirement) const;

    /// The level that they add up to, if anybody gives one.
    [[nodiscard]] std::optional<double> levelOf(Id<Competency> competency) const;

    /// How many pieces of evidence up to the day show the competency.
    [[nodiscard]] int evidenceOf(Id<Competency> competency) const;

    /// What is to raise the competency and has not been judged since, in the order of `GapRow::closing`.
    [[nodiscard]] const std::vector<PlannedRaise>& raisesOf(Id<Competency> competency) const;
    /// The same of what is to earn a requirement that is no level: up to what it needs.
    [[nodiscard]] const std::vector<PlannedRaise>& raisesOf(Id<Requirement> requirement) const;

    /// Whether a prerequisite is known to be reached: the level that it asks for, or any above 0.
    [[nodiscard]] bool reaches(const Prerequisite& prerequisite) const;

    /// Whether a prerequisite of the competency is not reached, or not known to be.
    [[nodiscard]] bool isBlocked(const Competency& competency) const;

private:
    using Latest = std::vector<const Assessment*>;

    void takeAssessments(const Plan& plan, QDate asOf);
    void takeRaises(const Plan& plan);

    std::unordered_map<Id<Competency>, Latest> ofCompetency_;
    std::unordered_map<Id<Requirement>, Latest> ofRequirement_;
    std::unordered_map<Id<Competency>, int> evidence_;
    std::unordered_map<Id<Competency>, std::vector<PlannedRaise>> raises_;
    std::unordered_map<Id<Requirement>, std::vector<PlannedRaise>> earnings_;
};

/// Whether `a` was made before `b`: by date, one without a date first, then by id.
[[nodiscard]] bool isEarlier(const Assessment* a, const Assessment* b);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"
#include "core/references.h"
#include "core/result.h"

#include <vector>

namespace nextrung::core {

/// Something wrong with a plan that can be read all the same: what, and at which row and field.
struct Finding {
    enum class Code {
        PositionTitleTwice,  ///< args: title; two positions of one track and level
        RankTwice,  ///< args: rank; two levels with one rank
        LevelOutsideScale,  ///< args: competency, level, the scale's top
        CurrentIsTarget,  ///< args: title
        NoWayToTarget,  ///< args: current, target
        StartAfterFinish,  ///< args: activity's title
        MilestoneWithWork,  ///< args: milestone's title
        PhaseWithWork,  ///< args: phase's title
        KeptBeforePredecessor,  ///< args: activity, the one it waits for
        AfterDeadline,  ///< args: activity, deadline
        NoHours,  ///< no args: there is work but no weekly hours
        AssessmentWithoutLevel,  ///< args: competency
        UnknownWord,  ///< args: the word; written by a newer version and kept
        UnknownField,  ///< args: the name; written by a newer version and kept
    };

    Code code{};
    ObjectRef row{};
    QString field{};
    QStringList args{};

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// All that is wrong with a readable plan, in the order of the tables and rows. O(rows).
[[nodiscard]] std::vector<Finding> findings(const Plan& plan);

/// Why a plan is no plan at all: the first dangling reference or cycle, or nothing. O(rows).
///
/// @error DanglingReference, DependencyCycle, PhaseCycle, CompetencyCycle, with `where` =
/// "plural[row].field".
[[nodiscard]] Outcome soundness(const Plan& plan);

/// What edits refuse of one row that is already in `plan`: references that dangle, then the row's own rules.
/// The general case has no own rules; the overloads below add theirs.
namespace rules {

/// Whether activities that wait for each other or lie in each other form a loop; the loop is named by titles.
[[nodiscard]] Outcome check(const Plan& plan, const Dependency& dependency);
[[nodiscard]] Outcome check(const Plan& plan, const Activity& activity);
[[nodiscard]] Outcome check(const Plan& plan, const Competency& competency);
[[nodiscard]] Outcome check(const Plan& plan, const Requirement& requirement);
[[nodiscard]] Outcome check(const Plan& plan, const Move& move);
[[nodiscard]] Outcome check(const Plan& plan, const Availability& availability);

template <class Row>
[[nodiscard]] Outcome check(const Plan& /*plan*/, const Row& /*row*/)
{
    return accepted;
}

}  // namespace rules

/// @error DanglingReference (args: the id, the table it should be in; where: the field), or the row's own
/// rule.
template <class Row>
[[nodiscard]] Outcome ruleFor(const Plan& plan, const Row& row)
{
    Outcome outcome = accepted;
    forEachReference(row, [&]<class Other>(const char* field, Id<Other> id) {
        if (outcome && !tableOf<Other>(plan).find(id))
            outcome = Error{Error::Code::DanglingReference,
                            {toText(id), QString::fromLatin1(Other::plural.data())},
                            QString::fromLatin1(field)};
    });
    return outcome ? rules::check(plan, row) : outcome;
}

}  // namespace nextrung::core

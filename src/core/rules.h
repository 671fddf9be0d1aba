// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"
#include "core/references.h"
#include "core/result.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <vector>

namespace nextrung::core {

class LabelledGraph;

/// Something wrong with a plan that can be read all the same: what, and at which row and field.
struct Finding {
    enum class Code {
        PositionTitleTwice,  ///< args: title; two positions of one track
        RankTwice,  ///< args: rank; two levels with one rank
        LevelOutsideScale,  ///< args: competency, level, the scale's top
        CurrentIsTarget,  ///< args: title
        NoWayToTarget,  ///< args: current, target
        StartAfterFinish,  ///< args: activity's title
        MilestoneWithWork,  ///< args: milestone's title
        PhaseWithWork,  ///< args: phase's title
        KeptBeforePredecessor,  ///< args: activity, the one it waits for; its kept dates break the link
        AfterDeadline,  ///< args: activity, deadline
        HappenedAfterToday,  ///< args: activity, the day; its start or finish
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

/// The highest level of a competency: the top of its scale, or 5.
[[nodiscard]] double topOf(const Plan& plan, const Competency& competency);

/// All that is wrong with a readable plan, in the order of the tables and rows; what is said to have happened
/// after `today` only if that is known. O(rows).
[[nodiscard]] std::vector<Finding> findings(const Plan& plan, std::optional<QDate> today = {});

/// Why a plan is no plan at all: the first dangling reference, impossible value or cycle, or nothing.
/// O(rows).
///
/// @error DanglingReference, InvalidValue, SelfReference, DependencyCycle, PhaseCycle, CompetencyCycle, with
/// `where` = "plural[row].field", rows counted from 0 in the order of the table, e.g. "dependencies[12].to".
[[nodiscard]] Outcome soundness(const Plan& plan);

/// The same of a plan whose values have all been read from text: numbers and days that cannot be computed
/// with or written are not looked for.
[[nodiscard]] Outcome soundnessAsRead(const Plan& plan);

/// What waits for what, phases included: row i begins at node 2i and ends at node 2i + 1; a dependency is the
/// label of its edge. A new link to `to` from `from` closes a loop where the end of `from` can be reached
/// from the beginning of `to`. O(rows + links).
[[nodiscard]] LabelledGraph waitingGraph(const Plan& plan);

namespace rules {

/// What no row of the kind may hold, whatever the rest of the plan: hours below 0, progress above 1.
/// @error InvalidValue (args: the value; where: the field), SelfReference.
[[nodiscard]] Outcome checkValues(const Plan& plan, const Level& level);
[[nodiscard]] Outcome checkValues(const Plan& plan, const Profile& profile);
[[nodiscard]] Outcome checkValues(const Plan& plan, const Activity& activity);
[[nodiscard]] Outcome checkValues(const Plan& plan, const Dependency& dependency);
[[nodiscard]] Outcome checkValues(const Plan& plan, const Requirement& requirement);
[[nodiscard]] Outcome checkValues(const Plan& plan, const Assessment& assessment);
[[nodiscard]] Outcome checkValues(const Plan& plan, const Move& move);
[[nodiscard]] Outcome checkValues(const Plan& plan, const Availability& availability);
[[nodiscard]] Outcome checkValues(const Plan& plan, const CalendarException& exception);

template <class Row>
[[nodiscard]] Outcome checkValues(const Plan& /*plan*/, const Row& /*row*/)
{
    return accepted;
}

/// Whether a row that is already in `plan` closes a loop; the loop is named by titles, the first repeated at
/// the end. A link of any type makes `to` wait for `from`; a link to or from a phase binds all that lies in
/// it. O(rows of the kind).
[[nodiscard]] Outcome checkLoops(const Plan& plan, const Activity& activity);
[[nodiscard]] Outcome checkLoops(const Plan& plan, const Dependency& dependency);
[[nodiscard]] Outcome checkLoops(const Plan& plan, const Competency& competency);

template <class Row>
[[nodiscard]] Outcome checkLoops(const Plan& /*plan*/, const Row& /*row*/)
{
    return accepted;
}

/// Whether a field's value can be computed with and written: finite numbers, dates of the years 1 to 9999.
template <class Value>
[[nodiscard]] bool isPossible(const Value& value)
{
    using Element = typename internal::ElementOf<Value>::Type;
    if constexpr (std::is_same_v<Value, double>) {
        return std::isfinite(value);
    } else if constexpr (std::is_same_v<Value, QDate>) {
        static const QDate first(1, 1, 1);
        static const QDate last(9999, 12, 31);
        return first <= value && value <= last;
    } else if constexpr (HasFields<Value>) {
        bool possible = true;
        forEachField<Value>([&](const auto& part) { possible = possible && isPossible(value.*part.member); });
        return possible;
    } else if constexpr (std::is_same_v<Value, std::optional<Element>>) {
        return !value || isPossible(*value);
    } else if constexpr (!std::is_void_v<Element>) {
        return std::all_of(value.begin(), value.end(), [](const auto& each) { return isPossible(each); });
    } else {
        return true;
    }
}

/// References that dangle. O(references · log rows).
template <class Row>
[[nodiscard]] Outcome checkReferences(const Plan& plan, const Row& row)
{
    Outcome outcome = accepted;
    forEachReference(row, [&]<class Other>(const char* name, Id<Other> id) {
        if (outcome && !tableOf<Other>(plan).find(id))
            outcome = Error{Error::Code::DanglingReference,
                            {toText(id), QString::fromLatin1(Other::plural.data())},
                            QString::fromLatin1(name)};
    });
    return outcome;
}

/// Values that are not possible. O(fields).
template <class Row>
[[nodiscard]] Outcome checkPossible(const Row& row)
{
    const char* impossible = nullptr;
    forEachField<Row>([&](const auto& each) {
        if (!impossible && !isPossible(row.*each.member))
            impossible = each.name;
    });
    if (impossible)
        return Error{Error::Code::InvalidValue, {QString()}, QString::fromLatin1(impossible)};
    return accepted;
}

/// References that dangle, then values that no row may hold. O(fields + references · log rows).
template <class Row>
[[nodiscard]] Outcome checkFields(const Plan& plan, const Row& row)
{
    Outcome outcome = checkReferences(plan, row);
    if (outcome)
        outcome = checkPossible(row);
    return outcome ? checkValues(plan, row) : outcome;
}

/// The same of a row that was read from text: what could be read is possible.
template <class Row>
[[nodiscard]] Outcome checkReadFields(const Plan& plan, const Row& row)
{
    const Outcome outcome = checkReferences(plan, row);
    return outcome ? checkValues(plan, row) : outcome;
}

}  // namespace rules

/// What edits refuse of one row that is already in `plan`.
/// @error DanglingReference (args: the id, the table it should be in; where: the field), InvalidValue (args:
/// the value, empty if it cannot be written; where: the field), SelfReference, or a loop.
template <class Row>
[[nodiscard]] Outcome ruleFor(const Plan& plan, const Row& row)
{
    Outcome outcome = rules::checkFields(plan, row);
    return outcome ? rules::checkLoops(plan, row) : outcome;
}

}  // namespace nextrung::core

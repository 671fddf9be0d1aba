// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits.h"

namespace nextrung::core {

/// The hours of work of a new activity, until the person gives others.
inline constexpr double hoursOfNewActivity = 1;

/// Adds an activity, milestone or phase after `after` among the children of `activity.parent` (as the last if
/// absent or not there). @error EmptyTitle; what `put` refuses.
[[nodiscard]] Result<Plan> addActivity(const Plan& plan, Activity activity,
                                       std::optional<Id<Activity>> after);

/// Where a new row of this kind goes that nothing says a place for: the last phase, top to bottom, in which a
/// row of that kind lies that is not done, else the last with any; a phase, and what finds none, goes to the
/// top level.
[[nodiscard]] std::optional<Id<Activity>> phaseForNew(const Plan& plan, Activity::Kind kind);

/// Keeps the activity's dates so that it starts on `start`; its number of working days stays as `finish`
/// says. The dates are the person's word from now on; of a milestone only `finish` is kept.
/// @error UnknownRow; InvalidValue for a phase, whose dates are those of its activities, and for a finish
/// before the start.
[[nodiscard]] Result<Plan> keepDates(const Plan& plan, Id<Activity> id, QDate start, QDate finish);

/// "Let the plan decide": forgets the kept dates.
[[nodiscard]] Result<Plan> letPlanDecide(const Plan& plan, Id<Activity> id);

/// Progress 0 to 1. Done (1) sets the day it finished if that is not known; less forgets it. What had not
/// begun began on the day that its start is kept on, if that has come, else today; back to 0 forgets that day
/// too. A milestone has no first day.
/// @error UnknownRow, InvalidValue.
[[nodiscard]] Result<Plan> setProgress(const Plan& plan, Id<Activity> id, double progress, QDate today);

/// Not done after all, and nothing of it. The day on which it had begun stays, unless it is the one that
/// marking it as done would have brought: nothing tells then that it was not.
/// @error UnknownRow.
[[nodiscard]] Result<Plan> reopen(const Plan& plan, Id<Activity> id, QDate today);

/// `to` waits for `from`.
/// @error SelfReference; AlreadyThere; DependencyCycle with the loop's titles; DanglingReference.
[[nodiscard]] Result<Plan> link(const Plan& plan, Dependency dependency);

/// Takes away every dependency between the two, in either direction.
[[nodiscard]] Plan unlink(const Plan& plan, Id<Activity> one, Id<Activity> other);

/// Puts an activity under `parent` (top level if absent) before `before` (last if absent).
/// @error PhaseCycle when it would lie in itself; DependencyCycle when a link of the phase would then close a
/// loop; InvalidValue if `parent` is no phase; UnknownRow.
[[nodiscard]] Result<Plan> placeActivity(const Plan& plan, Id<Activity> id,
                                         std::optional<Id<Activity>> parent,
                                         std::optional<Id<Activity>> before);

/// Into the phase above it in the tree, or out of its phase to just below that. Equal plan where that is not
/// possible.
[[nodiscard]] Result<Plan> indent(const Plan& plan, Id<Activity> id);
[[nodiscard]] Result<Plan> outdent(const Plan& plan, Id<Activity> id);

/// One row of the tree: an activity and how deep it lies.
struct TreeRow {
    const Activity* activity = nullptr;
    int depth = 0;
};

/// The activities top to bottom as the tree shows them: phases before their children, siblings by `order`.
/// O(n log n). Pointers live as long as the plan.
[[nodiscard]] std::vector<TreeRow> activityTree(const Plan& plan);

/// What lies directly in `parent` (top level if absent), in order.
[[nodiscard]] std::vector<const Activity*> childrenOf(const Plan& plan, std::optional<Id<Activity>> parent);

}  // namespace nextrung::core

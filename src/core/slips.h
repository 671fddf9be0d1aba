// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"

namespace nextrung::core {

/// All that would move day for day with an activity, since no day lies between; with a phase moves what is
/// critical in it. What is kept stays. O((rows + links) · log n), and the rows again for each link into a
/// phase.
[[nodiscard]] std::vector<Id<Activity>> movesWith(const Plan& plan, const Schedule& schedule,
                                                  Id<Activity> id);

/// Of these the last to end; nothing if nothing moves with it.
[[nodiscard]] std::optional<Id<Activity>> lastToMove(const Plan& plan, const Schedule& schedule,
                                                     Id<Activity> id);

/// What an activity must not slip past.
enum class SlipLimit {
    Deadline,  ///< its own
    PhaseDeadline,  ///< of a phase that it lies in
    Buffer,  ///< before the goal
    Goal,
    LastFinish,  ///< none of these
};

/// What the latest finish of an activity is counted from. `LastFinish` if the activity is not there.
/// O(phases around it).
[[nodiscard]] SlipLimit slipLimitOf(const Plan& plan, const Schedule& schedule, Id<Activity> id);

/// Of an activity without slack and all that moves with it, the first in time that has a deadline to miss;
/// else the last of them. Itself if it moves alone. As long as `movesWith`.
[[nodiscard]] Id<Activity> firstToGiveWay(const Plan& plan, const Schedule& schedule, Id<Activity> id);

/// What is kept and would come too early if an activity that is free slipped by a day, or by `nextInLine` all
/// that moves with it. Nothing if it is kept itself, or not there. O(rows · log n).
[[nodiscard]] std::optional<Id<Activity>> keptAfter(const Schedule& schedule, Id<Activity> id);

/// What is kept, comes after something kept, and would have to move along for that to slip as far as its
/// slack says, which counts as if it did; of several the first to be reached. Nothing if there is none, or
/// the activity is not kept, not there, or has no slack. O((rows + links) · log n).
[[nodiscard]] std::optional<Id<Activity>> keptThatMovesAlong(const Plan& plan, const Schedule& schedule,
                                                             Id<Activity> id);

}  // namespace nextrung::core

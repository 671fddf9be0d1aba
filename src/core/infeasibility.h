// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"

#include <functional>

namespace nextrung::core {

/// One thing that cannot be, even if everything else gave way.
struct Misfit {
    Fact::Kind
        kind{};  ///< Goal, Deadline of `activity`, or KeptDates of `activity`: they have too few hours.
    std::optional<Id<Activity>> activity{};
    double hours = 0;  ///< So many must go for it, whosever they are; 0 if fewer hours alone do not help.
    std::vector<Id<Activity>> kept{};  ///< What is kept after the goal or the deadline.
    /// Of the goal, where not only it cannot be met: the first later day on which it could.
    std::optional<QDate> earliest{};

    friend bool operator==(const Misfit&, const Misfit&) = default;
};

/// How long one of the works may still be.
struct Shortening {
    Id<Activity> activity{};
    std::optional<int> length{};  ///< In the unit that it has.
    std::optional<double> hours{};  ///< In steps of a half.

    friend bool operator==(const Shortening&, const Shortening&) = default;
};

/// Why a plan cannot be done in time.
struct Infeasibility {
    /// What cannot be, each with its own figure. Empty if the plan is feasible, or if each thing could be and
    /// only all of them together cannot.
    std::vector<Misfit> misfits{};

    /// Facts that together make it impossible, whatever the rest of the plan, and of which none can be
    /// spared: take any one of them away, and the others fit. The works among them are what could be dropped.
    /// A plan with several such knots shows one of them at a time. Empty if the plan is feasible.
    std::vector<Fact> forcedBy{};
    /// Those of `forcedBy` of which each need only be taken away alone, and the whole plan fits: the rest
    /// would leave another knot, or kept dates that then move later. Empty too if there are too many to try.
    std::vector<Fact> enough{};
    /// The last day on which beginning would still have been in time, if it lies in the ten years before.
    std::optional<QDate> latestStart{};
    std::vector<Shortening> shortenings{};  ///< Of works in `forcedBy`, with which the whole plan fits.

    friend bool operator==(const Infeasibility&, const Infeasibility&) = default;
};

/// Looks first at what ends too late by itself, then at the chain that ends latest, at the hours as a whole,
/// and at everything, and takes facts away until none is left that need not be there, goal and hours last.
/// Source: U. Junker, QuickXPlain, 2004. About k · log(facts / k) schedules, of what those facts name alone,
/// for k facts that force it. `goesOn` is asked before each of them; false ends it with an answer of no
/// worth.
[[nodiscard]] Infeasibility whyInfeasible(const Plan& plan, QDate today,
                                          const std::function<bool()>& goesOn = {});

/// Whether all of it can be done in time, within the hours. One schedule.
[[nodiscard]] bool fits(const Plan& plan, QDate today);

/// The plan with these facts only: what `whyInfeasible` means by taking others away. Work that is taken away
/// leaves a milestone, which takes no day of what waits for it; hours that are taken away are as many as
/// anybody could use.
[[nodiscard]] Plan withOnly(const Plan& plan, const std::vector<Fact>& facts, QDate today);

/// What a week of not starting does. What recurs goes on until its last day or the goal however soon the rest
/// is done, and is left out of all these days.
struct CostOfDelay {
    QDate finish{};  ///< The soonest end of all from today on; invalid if there is nothing to do.
    QDate finishAfterAWeek{};  ///< The same if nothing is done for seven days: what will be said then.
    int days = 0;  ///< Working days between the two.
    QDate finishIfKeptMoves{};  ///< The same if kept dates that the week moves are moved.
    int daysIfKeptMoves = 0;  ///< Working days between `finish` and it; not fewer than `days`.
    bool leavesOut = false;  ///< Something recurs.

    friend bool operator==(const CostOfDelay&, const CostOfDelay&) = default;
};

/// All ends as soon as hours, links and kept dates allow. Kept dates stay where they are, also against a
/// rule. Those that waiting moves, if they may: what was to begin in the week, or is under way, and what
/// waits for that without room between; never what is past. Five schedules.
[[nodiscard]] CostOfDelay costOfDelay(const Plan& plan, QDate today);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"

#include <functional>

namespace nextrung::core {

/// Why a plan cannot be done in time.
struct Infeasibility {
    /// Facts that together make it impossible, whatever the rest of the plan, and of which none can be
    /// spared: take any one of them away, and the others fit. The works among them are what could be dropped.
    /// A plan with several such knots shows one of them at a time. Empty if the plan is feasible.
    std::vector<Fact> forcedBy{};
    /// The last day on which beginning would still have been in time, if it lies in the ten years before.
    std::optional<QDate> latestStart{};

    friend bool operator==(const Infeasibility&, const Infeasibility&) = default;
};

/// Looks first at the hours as a whole, then at the chain that ends latest, then at everything, and takes
/// facts away until none is left that need not be there, goal and hours last. Source: U. Junker, QuickXPlain,
/// 2004. About k · log(facts / k) schedules, of what those facts name alone, for k facts that force it.
/// `goesOn` is asked before each of them; false ends it with an answer of no worth.
[[nodiscard]] Infeasibility whyInfeasible(const Plan& plan, QDate today,
                                          const std::function<bool()>& goesOn = {});

/// The plan with these facts only: what `whyInfeasible` means by taking others away. Work that is taken away
/// leaves a milestone; hours that are taken away are as many as anybody could use.
[[nodiscard]] Plan withOnly(const Plan& plan, const std::vector<Fact>& facts, QDate today);

/// What a week of not starting does.
struct CostOfDelay {
    QDate finish{};  ///< The soonest end of all from today on; invalid if there is nothing to do.
    QDate finishAfterAWeek{};  ///< The same if nothing is done for seven days.
    int days = 0;  ///< Working days between the two.

    friend bool operator==(const CostOfDelay&, const CostOfDelay&) = default;
};

/// Both ends as soon as hours and links allow. A kept date then is a day before which its activity does not
/// start, and its span a length without hours: whoever starts late does not keep it.
[[nodiscard]] CostOfDelay costOfDelay(const Plan& plan, QDate today);

}  // namespace nextrung::core

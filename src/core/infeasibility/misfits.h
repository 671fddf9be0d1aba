// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/infeasibility.h"
#include "core/schedule/levelling.h"

namespace nextrung::core {

/// What cannot be in a plan that does not fit, each looked at as though it were the only limit: the goal,
/// then deadlines in the order of their dates, then kept dates with too few hours. At most a dozen deadlines
/// are looked at, with a schedule of what each waits for; one more for the goal, and where not only the goal
/// cannot be met, some to find another. `now` is how the plan is placed.
[[nodiscard]] std::vector<Misfit> misfitsOf(const Plan& plan, const Levelled& now, QDate today,
                                            const std::function<bool()>& goesOn);

}  // namespace nextrung::core

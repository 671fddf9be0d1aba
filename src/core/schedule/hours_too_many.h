// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"

namespace nextrung::core {

/// Takes so many of the hours that are left from a work. One with a length keeps it; one without has become a
/// milestone when no hours are left, unless it is begun. @param hours  More than are left take all.
void takeHours(Activity& activity, double hours);

/// The fewest hours that must go so that all that is free is done by the goal and its deadlines, whosever
/// they are: also where something must follow the work and needs its days. 0 if it is done in time, or if
/// fewer hours alone do not help.
///
/// `levelled` is how the plan is placed for `goal`. A few tens of schedules; where the plan is so great that
/// these take long, it is the hours that came to lie too late.
[[nodiscard]] double hoursTooMany(const Plan& plan, const Calendar& calendar, QDate today,
                                  std::optional<QDate> goal, const Levelled& levelled);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"

namespace nextrung::core {

/// What would make a plan fit that does not. The earliest goal is the first on which `level` finds a way, as
/// far as the days before one that works are few enough to try each; beyond that, halves are tried. The hours
/// a week are never so many that a day would get more than 24.
[[nodiscard]] Feasibility feasibilityOf(const Plan& plan, const Calendar& calendar, const Levelled& levelled,
                                        QDate today);

/// The earliest goal alone: the first after the one that the plan was placed for, by which all of it fits.
[[nodiscard]] std::optional<QDate> earliestGoalOf(const Plan& plan, const Calendar& calendar,
                                                  const Levelled& levelled, QDate today);

}  // namespace nextrung::core

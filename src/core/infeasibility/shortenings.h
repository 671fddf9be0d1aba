// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/infeasibility.h"

namespace nextrung::core {

/// Of the works among these facts that are not begun, the six with the fewest hours: how long each may still
/// be so that the whole plan fits. What no length helps is left out. About two schedules for each doubling of
/// a length or of half hours.
[[nodiscard]] std::vector<Shortening> shorteningsOf(const Plan& plan, const std::vector<Fact>& forcedBy,
                                                    QDate today, const std::function<bool()>& goesOn);

}  // namespace nextrung::core

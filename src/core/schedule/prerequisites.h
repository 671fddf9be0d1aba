// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace nextrung::core {

/// `to` raises a competency whose prerequisite `from` raises first (PRACTICES A6).
struct PrerequisiteLink {
    Id<Activity> from{};
    Id<Activity> to{};
    Id<Competency> competency{};  ///< The one that waits.
};

/// The order that the prerequisites of competencies ask of the activities that raise them, as known on
/// `today`: what raises a competency waits for those that raise its prerequisite up to the level it asks
/// for, the lowest first; where it asks for none, for the first of them. A prerequisite that is reached asks
/// nothing. Free if no competency has one; else O(n log n) and the links that it gives.
[[nodiscard]] std::vector<PrerequisiteLink> prerequisiteLinks(const Plan& plan, QDate today);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <vector>

namespace nextrung::core {

/// The positions from the current to the target one in the order in which they would be held, both included:
/// the part of the profile's chosen route that leads there, else the way with the fewest moves (of equal ones
/// the one with fewer lateral and external moves, then by id). Only the current one where it is the target;
/// empty if none leads there or either is unset. O(moves · log moves).
[[nodiscard]] std::vector<Id<Position>> routeToTarget(const Plan& plan);

/// What a move between two positions is by nature: into a track of other employers external, to a higher rank
/// a promotion, to the same rank lateral, to a lower one a step back.
/// @pre both positions are in the plan
[[nodiscard]] Move::Kind kindOfMove(const Plan& plan, Id<Position> from, Id<Position> to);

}  // namespace nextrung::core

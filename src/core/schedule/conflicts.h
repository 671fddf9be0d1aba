// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"

namespace nextrung::core {

/// Adds to each activity of the schedule the rules that its dates break. Its dates must be written.
/// O(rows + links).
void addConflicts(const Plan& plan, const Levelled& levelled, Schedule& schedule);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"

namespace nextrung::core {

/// Adds to each row what holds its two ends, and how far it may slip before anything else moves. Its dates
/// and slack must be written. O(rows + links).
///
/// Each fact is tight: it is the rule that forbids the day after (before) the one that was chosen, by the
/// numbers of the placing itself. An end that no rule holds so lies where the hours of others ended.
void addHolders(const Plan& plan, const Levelled& levelled, Schedule& schedule);

}  // namespace nextrung::core

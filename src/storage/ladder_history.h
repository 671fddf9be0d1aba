// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace nextrung::storage {

/// Adds to `after`, which a step on `today` makes of `before`, how the rows of the ladder that it changes
/// were until yesterday. What the same day has noted already stays, and goes again when a row is as it was;
/// so does what a later day has noted, from which the clock has gone back. Undo takes a step back with what
/// it noted, on whatever day: what was undone never was.
///
/// Nothing is older than the first ladder: the step that brings a plan its first position or competency notes
/// only that there was no ladder until yesterday, and nothing more is noted on that day. A plan that is begun
/// with a ladder is such a step from an empty one.
/// O(rows of the ladder), and if some differ O(past states · log past states).
[[nodiscard]] core::Plan withLadderHistory(const core::Plan& before, core::Plan after, QDate today);

/// The plan as it was at the end of `day` (PRACTICES R5): what `core::planAsOf` gives, with the ladder and
/// its requirements as the past states have them; on days before the first ladder they are as on its first
/// day. Where the past states cannot be read or do not go together the ladder is today's. O(plan).
[[nodiscard]] core::Plan planOn(const core::Plan& plan, QDate day);

/// The first day at whose end the ladder is known to have been as `planOn` gives it: that of the first
/// ladder, else the day before the first change that was noted; nothing if neither was.
[[nodiscard]] std::optional<QDate> ladderKnownSince(const core::Plan& plan);

}  // namespace nextrung::storage

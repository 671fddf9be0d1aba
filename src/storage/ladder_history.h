// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace nextrung::storage {

/// Adds to `after`, which a step on `today` makes of `before`, how the rows of the ladder that it changes
/// were until yesterday. What the same day has noted already stays, and goes again when a row is as it was.
/// What comes before the first ladder is no history. O(rows that differ + past states).
[[nodiscard]] core::Plan withLadderHistory(const core::Plan& before, core::Plan after, QDate today);

/// The plan as it was at the end of `day` (PRACTICES R5): what `core::planAsOf` gives, with the ladder and
/// its requirements as the past states have them. Where those cannot be read or do not go together the ladder
/// is today's. O(plan).
[[nodiscard]] core::Plan planOn(const core::Plan& plan, QDate day);

/// The first day at whose end the ladder is known to have been as `planOn` gives it; nothing if no change of
/// it was noted.
[[nodiscard]] std::optional<QDate> ladderKnownSince(const core::Plan& plan);

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace nextrung::core {

/// The plan as far as its history says what was known on `day` (PRACTICES R5): without the assessments,
/// evidence and comments of later days, with the position that was held then, and with activities that had
/// not begun or ended yet as not begun or not ended. What has no date stays as it is.
///
/// Titles, requirements and the ladder are as they are now: they have no history in the file.
[[nodiscard]] Plan planAsOf(const Plan& plan, QDate day);

/// The same, with the ladder and its requirements as an earlier version of the plan has them. What is said of
/// competencies that this version lacks is left out.
[[nodiscard]] Plan planAsOf(const Plan& plan, QDate day, const Plan& ladderThen);

}  // namespace nextrung::core

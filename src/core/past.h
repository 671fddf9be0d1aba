// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QAnyStringView>

namespace nextrung::core {

/// Whether this table, named as files name it, is part of what a ladder asks for.
[[nodiscard]] bool isOfLadder(QAnyStringView table);

/// The plan as far as its history says what was known on `day` (PRACTICES R5): without the assessments,
/// evidence and comments of later days, with the position that was held then, and with activities that had
/// not begun or ended yet as not begun or not ended. What has no date stays as it is.
///
/// The ladder and its requirements are as they are now.
[[nodiscard]] Plan planAsOf(const Plan& plan, QDate day);

/// The same, with the ladder and its requirements as `ladderThen` has them. What is said of competencies that
/// it lacks is left out.
[[nodiscard]] Plan planAsOf(const Plan& plan, QDate day, const Plan& ladderThen);

}  // namespace nextrung::core

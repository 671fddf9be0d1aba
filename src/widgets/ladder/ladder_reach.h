// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <optional>

namespace nextrung::widgets {

/// Of the positions that moves lead to from the current one, itself included, the one nearest to the target:
/// by levels, then by tracks. Nothing if either is unset. O(moves · log positions).
[[nodiscard]] std::optional<core::Id<core::Position>> nearestToTarget(const core::Plan& plan);

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

namespace nextrung::app {

/// Reads the plan in this file. @error what storage refuses: CannotRead, TooLarge, NotJson,
/// DanglingReference, …
[[nodiscard]] core::Result<core::Plan> openPlan(const QString& path);

/// Writes the plan to this file, whole or not at all. @error CannotWrite.
[[nodiscard]] core::Outcome writePlanTo(const QString& path, const core::Plan& plan);

/// The positions that a person means by `text`: an id, TRACK/TITLE or TITLE (whatever the case).
/// @error UnknownTitle; AmbiguousTitle with the candidates as TRACK/TITLE (level)
[[nodiscard]] core::Result<core::Id<core::Position>> positionMeant(const core::Plan& plan,
                                                                   const QString& text);

/// The shortest name by which `positionMeant` finds this position again: its title, TRACK/TITLE or its id.
/// Empty if the plan has no such position.
[[nodiscard]] QString positionName(const core::Plan& plan, core::Id<core::Position> id);

}  // namespace nextrung::app

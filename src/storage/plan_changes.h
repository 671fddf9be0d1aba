// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QJsonObject>

namespace nextrung::storage {

/// What makes `after` out of `before`, as JSON: under the plural name of each table that differs, the rows
/// that came or changed ("put", whole rows as files hold them) and the ids of those that went ("gone");
/// under "unknown" what a newer version wrote at the top of the file, if that differs. Empty if nothing does.
/// Rows that both plans share cost one comparison of pointers each.
[[nodiscard]] QJsonObject changesBetween(const core::Plan& before, const core::Plan& after);

/// Makes such changes in a plan. It does not check the rules of plans: `core::soundness` does, once for many
/// changes. On refusal the plan is changed in part and worth nothing.
/// @error WrongType, BadId, with the path in the changes, e.g. `activities.put[3].title`.
[[nodiscard]] core::Outcome makeChanges(core::Plan& plan, const QJsonObject& changes);

}  // namespace nextrung::storage

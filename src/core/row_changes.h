// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"
#include "core/result.h"

#include <QStringList>

#include <vector>

namespace nextrung::core {

/// One row that differs between two plans.
struct RowChange {
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    ObjectRef row{};
    QStringList fields{};  ///< The names of the fields that differ; empty unless the row is in both.

    friend bool operator==(const RowChange&, const RowChange&) = default;
};

/// All rows that differ but past states, which only say of what differs how it was: in the order of the
/// tables, in each first those added, then removed, then changed. Rows that both plans share cost one
/// comparison of pointers each.
[[nodiscard]] std::vector<RowChange> rowChanges(const Plan& before, const Plan& after);

/// The names at the top of the file under which a newer version wrote what differs. The versions of the
/// format are none of them: they say who wrote the file, nothing of the plan.
[[nodiscard]] QStringList differingAtTop(const Plan& before, const Plan& after);

/// The plan with these rows as another plan has them: whole rows are put back, and rows that the other plan
/// lacks are deleted with what they own. A row that comes back brings along the rows that it refers to and
/// that are gone.
/// @error what `soundness` refuses if the rows do not go together with the rest of the plan
[[nodiscard]] Result<Plan> withRowsOf(const Plan& plan, const Plan& other,
                                      const std::vector<ObjectRef>& rows);

}  // namespace nextrung::core

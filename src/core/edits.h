// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"
#include "core/references.h"
#include "core/result.h"
#include "core/rules.h"

#include <functional>

namespace nextrung::core {

// Every edit is a pure function from plan to plan. One that fails has changed nothing. The result equals
// `plan` if the edit changes nothing. New ids are made by the caller (`newId`), so edits repeat exactly.

/// Adds the row, or replaces the row that has its id.
///
/// @error DanglingReference if it refers to a row that is not there, or what `ruleFor` refuses: cycles,
/// values out of their range. O(log n) but for cycles, which cost O(n) over the rows of that kind.
template <class Row>
[[nodiscard]] Result<Plan> put(const Plan& plan, Row row)
{
    if (row.id.isBlank())
        return Error{Error::Code::BadId, {}, QString::fromLatin1(Row::plural.data())};
    Plan next = plan;
    const Id<Row> id = row.id;
    tableOf<Row>(next).put(std::move(row));
    if (Outcome fine = ruleFor(next, *tableOf<Row>(next).find(id)); !fine)
        return fine.error();
    return next;
}

/// Changes one row in place: `change(row)` gets a copy of it and what it leaves is put back.
///
/// @error UnknownRow if there is no such row; otherwise as `put`.
template <class Row, class Change>
[[nodiscard]] Result<Plan> change(const Plan& plan, Id<Row> id, Change&& change)
{
    const Row* before = find(plan, id);
    if (!before)
        return Error{Error::Code::UnknownRow, {QString::fromLatin1(Row::plural.data())}, {}};
    Row after = *before;
    change(after);
    if (after == *before)
        return plan;
    return put(plan, std::move(after));
}

/// Deletes the rows and, with them, the rows that they own (Binding::Owned, or a reference that cannot be
/// absent): a position takes its moves and requirements along, a phase its activities. Other references to
/// them are forgotten. Rows that are not there are passed over. O(rows of the plan) for each generation.
[[nodiscard]] Plan removeRows(const Plan& plan, const std::vector<ObjectRef>& rows);

template <class Row>
[[nodiscard]] Plan removeRow(const Plan& plan, Id<Row> id)
{
    return removeRows(plan, {refTo(id)});
}

/// The rows that would go with these when they are deleted, these not counted, in the order of the tables.
[[nodiscard]] std::vector<ObjectRef> ownedBy(const Plan& plan, const std::vector<ObjectRef>& rows);

/// One edit after another; the first refusal ends it.
template <class... Edits>
[[nodiscard]] Result<Plan> inTurn(const Plan& plan, const Edits&... edits)
{
    Result<Plan> result = plan;
    ((result = result ? Result<Plan>(edits(*result)) : result), ...);
    return result;
}

}  // namespace nextrung::core

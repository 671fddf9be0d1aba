// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"

namespace nextrung::core {

/// What differs between two plans, table by table.
class PlanDiff {
public:
    /// Compares in one pass; rows that both plans share cost one pointer comparison each.
    PlanDiff(const Plan& before, const Plan& after);
    PlanDiff() = default;

    /// What was added to, removed from and changed in the table of this kind of row.
    template <class Row>
    [[nodiscard]] const TableDiff<Row>& of() const
    {
        return std::get<TableDiff<Row>>(tables_);
    }

    [[nodiscard]] bool empty() const;

private:
    template <class... Rows>
    static std::tuple<TableDiff<Rows>...> shape(std::tuple<Table<Rows> Plan::*...>);

    decltype(shape(Plan::tables())) tables_;
};

}  // namespace nextrung::core

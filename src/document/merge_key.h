// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"

#include <QHashFunctions>
#include <QStringView>

namespace nextrung::document {

/// The key for `PlanDocument::apply` with which steps in a row that are about the same of one row become one:
/// nudges of a value, the pauses in a text. `what` is any word, e.g. that of the field.
[[nodiscard]] inline int mergeKey(const core::ObjectRef& row, QStringView what)
{
    constexpr std::size_t notNegative = 0x3fffffff;
    const QLatin1String table(row.table.data(), static_cast<qsizetype>(row.table.size()));
    return static_cast<int>(qHashMulti(0, table, row.bits, what) & notNegative);
}

}  // namespace nextrung::document

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <string_view>

namespace nextrung::core {

/// Any row of a plan, named by its table and its bits: what a shape in a picture stands for, what is
/// selected.
struct ObjectRef {
    std::string_view table{};  ///< The plural name of the row's kind, e.g. "activities"; points at a literal.
    quint64 bits = 0;

    friend bool operator==(const ObjectRef&, const ObjectRef&) = default;
    friend bool operator<(const ObjectRef& a, const ObjectRef& b)
    {
        return a.table != b.table ? a.table < b.table : a.bits < b.bits;
    }
};

template <class Row>
[[nodiscard]] ObjectRef refTo(Id<Row> id)
{
    return {Row::plural, id.bits()};
}

/// The id of the row that `ref` stands for, or nothing if it is a row of another kind.
template <class Row>
[[nodiscard]] std::optional<Id<Row>> idOf(const ObjectRef& ref)
{
    if (ref.table != Row::plural)
        return std::nullopt;
    return Id<Row>(ref.bits);
}

}  // namespace nextrung::core

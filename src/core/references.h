// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "core/id.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace nextrung::core {

namespace internal {

template <class T>
struct IsId : std::false_type {
};
template <class Row>
struct IsId<Id<Row>> : std::true_type {
};

template <class T>
struct ElementOf {
    using Type = void;
};
template <class T>
struct ElementOf<std::optional<T>> {
    using Type = T;
};
template <class T>
struct ElementOf<std::vector<T>> {
    using Type = T;
};

}  // namespace internal

/// Calls `visit(id)` for each id of another row inside `value`: an id, an optional one, a list of them, or a
/// list of parts that have fields. Values without ids cost nothing.
template <class Value, class Visit>
void forEachIdIn(const Value& value, Visit&& visit)
{
    using Element = typename internal::ElementOf<Value>::Type;
    if constexpr (internal::IsId<Value>::value) {
        visit(value);
    } else if constexpr (HasFields<Value>) {
        forEachField<Value>([&](const auto& part) { forEachIdIn(value.*part.member, visit); });
    } else if constexpr (std::is_same_v<Value, std::optional<Element>>) {
        if (value)
            forEachIdIn(*value, visit);
    } else if constexpr (internal::IsId<Element>::value || HasFields<Element>) {
        for (const Element& element : value)
            forEachIdIn(element, visit);
    }
}

/// Calls `visit(field name, id)` for each reference that the row holds to another row, in the order of its
/// fields.
template <class Row, class Visit>
void forEachReference(const Row& row, Visit&& visit)
{
    forEachField<Row>(
        [&](const auto& each) { forEachIdIn(row.*each.member, [&](auto id) { visit(each.name, id); }); });
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"

#include <set>

namespace nextrung::core {

namespace {

using Rows = std::set<ObjectRef>;

template <class OtherRow>
bool holds(const Rows& rows, Id<OtherRow> id)
{
    return rows.contains(refTo(id));
}

/// Whether deleting `rows` deletes this row too: one of the fields that bind it refers to one of them.
template <class Row>
bool isOwned(const Row& row, const Rows& rows)
{
    bool owned = false;
    forEachField<Row>([&](const auto& each) {
        using Value = std::remove_cvref_t<decltype(row.*each.member)>;
        if (internal::IsId<Value>::value || each.binding == Binding::Owned)
            forEachIdIn(row.*each.member, [&](auto id) { owned = owned || holds(rows, id); });
    });
    return owned;
}

/// Takes out of `value` what refers to `rows`: an optional id is forgotten, an element of a list is dropped.
template <class Value>
void forget(Value& value, const Rows& rows)
{
    using Element = typename internal::ElementOf<Value>::Type;
    const auto refers = [&rows](const auto& element) {
        bool found = false;
        forEachIdIn(element, [&](auto id) { found = found || holds(rows, id); });
        return found;
    };
    if constexpr (std::is_same_v<Value, std::optional<Element>>) {
        if (value && refers(*value))
            value.reset();
    } else if constexpr (internal::IsId<Element>::value || HasFields<Element>) {
        value.erase(std::remove_if(value.begin(), value.end(), refers), value.end());
    }
}

template <class Row>
bool refersToAny(const Row& row, const Rows& rows)
{
    bool found = false;
    forEachReference(row, [&](const char*, auto id) { found = found || holds(rows, id); });
    return found;
}

template <class Row>
void removeFrom(Table<Row>& table, const Rows& rows)
{
    std::vector<Id<Row>> gone;
    std::vector<Row> changed;
    for (const auto& row : table) {
        if (holds(rows, row->id)) {
            gone.push_back(row->id);
        } else if (refersToAny(*row, rows)) {
            Row without = *row;
            forEachField<Row>([&](const auto& each) { forget(without.*each.member, rows); });
            changed.push_back(std::move(without));
        }
    }
    for (const Id<Row> id : gone)
        table.remove(id);
    for (Row& row : changed)
        table.put(std::move(row));
}

/// `rows` and all that they own, generation by generation.
Rows withOwned(const Plan& plan, const std::vector<ObjectRef>& rows)
{
    Rows all(rows.begin(), rows.end());
    for (std::size_t before = 0; before != all.size();) {
        before = all.size();
        forEachTable([&](auto member) {
            for (const auto& row : plan.*member) {
                if (isOwned(*row, all))
                    all.insert(refTo(row->id));
            }
        });
    }
    return all;
}

}  // namespace

Plan removeRows(const Plan& plan, const std::vector<ObjectRef>& rows)
{
    const Rows all = withOwned(plan, rows);
    Plan next = plan;
    forEachTable([&](auto member) { removeFrom(next.*member, all); });
    return next;
}

std::vector<ObjectRef> ownedBy(const Plan& plan, const std::vector<ObjectRef>& rows)
{
    const Rows all = withOwned(plan, rows);
    std::vector<ObjectRef> owned;
    forEachTable([&](auto member) {
        for (const auto& row : plan.*member) {
            const ObjectRef ref = refTo(row->id);
            if (all.contains(ref) && std::find(rows.begin(), rows.end(), ref) == rows.end())
                owned.push_back(ref);
        }
    });
    return owned;
}

}  // namespace nextrung::core

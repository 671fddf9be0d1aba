// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nextrung::core {

/// Rows of one entity kind, ordered by id, shared between snapshots.
///
/// Copying a table copies pointers, never rows; a row is immutable once it is
/// in a table. Two tables that came from the same edit history therefore share
/// every row that did not change, and comparing them is a pointer walk.
template <class Row>
class Table {
public:
    using RowId = decltype(Row::id);
    using RowPtr = std::shared_ptr<const Row>;

    Table() = default;

    /// A table of these rows, which need not be in order. Of rows with one id the last wins. O(n log n),
    /// O(n) if they are in order.
    explicit Table(std::vector<Row> rows)
        : Table(shared(std::move(rows)))
    {
    }

    /// The same of rows that are shared already; none may be null.
    explicit Table(std::vector<RowPtr> rows)
        : rows_(std::move(rows))
    {
        const auto before = [](const RowPtr& a, const RowPtr& b) { return a->id < b->id; };
        const auto notBefore = [before](const RowPtr& a, const RowPtr& b) { return !before(a, b); };
        if (std::adjacent_find(rows_.begin(), rows_.end(), notBefore) == rows_.end())
            return;
        std::stable_sort(rows_.begin(), rows_.end(), before);
        std::reverse(rows_.begin(), rows_.end());
        const auto same = [](const RowPtr& a, const RowPtr& b) { return a->id == b->id; };
        rows_.erase(std::unique(rows_.begin(), rows_.end(), same), rows_.end());
        std::reverse(rows_.begin(), rows_.end());
    }

    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }
    /// The row at this place in the order of ids; `at` must be less than `size()`.
    [[nodiscard]] const Row& operator[](std::size_t at) const { return *rows_[at]; }
    [[nodiscard]] auto begin() const noexcept { return rows_.begin(); }
    [[nodiscard]] auto end() const noexcept { return rows_.end(); }

    /// Returns the row with this id, or nullptr. O(log n).
    [[nodiscard]] const Row* find(RowId id) const
    {
        const auto at = lowerBound(id);
        return at != rows_.end() && (*at)->id == id ? at->get() : nullptr;
    }
    [[nodiscard]] const Row* find(std::optional<RowId> id) const { return id ? find(*id) : nullptr; }

    /// The place of the row with this id in the order of ids, or `size()` if there is none. O(log n).
    [[nodiscard]] std::size_t placeOf(RowId id) const
    {
        const auto at = lowerBound(id);
        return at != rows_.end() && (*at)->id == id ? static_cast<std::size_t>(at - rows_.begin())
                                                    : rows_.size();
    }

    /// Adds the row, or replaces the row that has the same id.
    void put(Row row)
    {
        const auto at = rows_.begin() + (lowerBound(row.id) - rows_.cbegin());
        auto shared = std::make_shared<const Row>(std::move(row));
        if (at != rows_.end() && (*at)->id == shared->id)
            *at = std::move(shared);
        else
            rows_.insert(at, std::move(shared));
    }

    /// Removes the row with this id; does nothing if there is none.
    void remove(RowId id)
    {
        const auto at = lowerBound(id);
        if (at != rows_.end() && (*at)->id == id)
            rows_.erase(at);
    }

    friend bool operator==(const Table& a, const Table& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const RowPtr& x, const RowPtr& y) { return x == y || *x == *y; });
    }

private:
    [[nodiscard]] static std::vector<RowPtr> shared(std::vector<Row> rows)
    {
        std::vector<RowPtr> result;
        result.reserve(rows.size());
        for (Row& row : rows)
            result.push_back(std::make_shared<const Row>(std::move(row)));
        return result;
    }

    [[nodiscard]] auto lowerBound(RowId id) const
    {
        return std::lower_bound(rows_.begin(), rows_.end(), id,
                                [](const RowPtr& row, RowId wanted) { return row->id < wanted; });
    }

    std::vector<RowPtr> rows_;
};

/// What differs between two tables, by id, in ascending order.
template <class Row>
struct TableDiff {
    using RowId = typename Table<Row>::RowId;
    std::vector<RowId> added;
    std::vector<RowId> removed;
    std::vector<RowId> changed;

    [[nodiscard]] bool empty() const { return added.empty() && removed.empty() && changed.empty(); }
};

/// Compares two tables in one pass; rows shared by both cost one pointer compare.
template <class Row>
TableDiff<Row> diff(const Table<Row>& before, const Table<Row>& after)
{
    TableDiff<Row> result;
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        if (a == after.end() || (b != before.end() && (*b)->id < (*a)->id)) {
            result.removed.push_back((*b++)->id);
        } else if (b == before.end() || (*a)->id < (*b)->id) {
            result.added.push_back((*a++)->id);
        } else {
            if (*a != *b && !(**a == **b))
                result.changed.push_back((*a)->id);
            ++a;
            ++b;
        }
    }
    return result;
}

}  // namespace nextrung::core

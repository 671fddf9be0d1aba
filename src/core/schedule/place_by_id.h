// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <vector>

namespace nextrung::core {

/// The place of each activity in its table, by id: O(1), where a search would cost a link its cache misses.
class PlaceById {
public:
    explicit PlaceById(const Table<Activity>& activities)
    {
        while ((std::size_t{1} << bits_) < 2 * activities.size())
            ++bits_;
        slots_.assign(std::size_t{1} << bits_, -1);
        ids_.reserve(activities.size());
    }

    void append(Id<Activity> id)
    {
        slots_[slotOf(id)] = static_cast<int>(ids_.size());
        ids_.push_back(id);
    }

    /// -1 if there is none.
    [[nodiscard]] int of(Id<Activity> id) const { return slots_[slotOf(id)]; }

private:
    // The slot of the id, or the empty one where it would be: at least half of them are empty.
    [[nodiscard]] std::size_t slotOf(Id<Activity> id) const
    {
        constexpr quint64 golden = 0x9e3779b97f4a7c15;  // D. Knuth, The art of computer programming, 6.4
        auto slot = static_cast<std::size_t>((id.bits() * golden) >> (64 - bits_));
        while (slots_[slot] >= 0 && !(ids_[static_cast<std::size_t>(slots_[slot])] == id))
            slot = (slot + 1) & (slots_.size() - 1);
        return slot;
    }

    unsigned bits_ = 1;
    std::vector<int> slots_;
    std::vector<Id<Activity>> ids_;
};

}  // namespace nextrung::core

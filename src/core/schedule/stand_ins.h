// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/passes.h"

namespace nextrung::core {

/// Which activity of a phase stands for its start, and which for its finish, where a network cannot say "the
/// first of these" or "the last of these".
///
/// A phase begins no later than any of what is in it, so any of them would be safe for its start: the one
/// that begins first costs the least. What must not end before something else makes the phase end no sooner
/// either: of what is still free, the one that can end last is moved the least.
class StandIns {
public:
    /// The network has all links that need no stand-in. O(nodes + links).
    StandIns(const Plan& plan, const DayAxis& axis, const Network& network);

    /// Of a phase with something in it. O(what is in it · depth).
    [[nodiscard]] int first(int phase) const;
    [[nodiscard]] int last(int phase) const;

private:
    [[nodiscard]] std::vector<int> leavesOf(int phase) const;

    const Network& network_;
    std::vector<int> starts_;  // of each row: when it begins at the soonest, or did
    EarlySpans early_;
    Spans late_;
};

}  // namespace nextrung::core

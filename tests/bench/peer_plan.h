// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

namespace nextrung::bench {

/// What the days of an activity become: working days of their own, or hours that one person shares.
enum class Work { Lengths, Hours };

/// The plan that `../shared/peers/gen.py COUNT` writes as JSON, if `NEXTRUNG_PEER_PLANS` names the folder of
/// `plan_COUNT.json`; otherwise one of the same shape: groups of twenty (a chain of nineteen and a milestone)
/// and half as many random links from earlier groups. Ten hours a week.
[[nodiscard]] core::Plan peerPlan(int count, Work work);

/// The arrays of a plan and nothing more: what a schedule costs without calendars, kinds of links and limits.
struct BareNetwork {
    std::vector<int> days{};
    std::vector<int> begins{};
    std::vector<int> followers{};
    std::vector<int> waitsFor{};

    explicit BareNetwork(const core::Plan& plan);
};

/// Both passes over it: earliest starts, and latest starts for the earliest end of all, which is returned.
int bareWalk(const BareNetwork& network, std::vector<int>& early, std::vector<int>& late);

/// One person with two hours on each working day does it all, of what is ready the one with the least latest
/// start first. Returns the last day.
int barePerson(const BareNetwork& network, const std::vector<int>& late);

/// Walks forward so many times, each time with lengths from four fifths to one and a half. Returns the last
/// end.
int bareRuns(const BareNetwork& network, int runs);

}  // namespace nextrung::bench

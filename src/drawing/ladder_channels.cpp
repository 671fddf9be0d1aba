// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_channels.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace nextrung::drawing {

namespace {

using Turn = ChannelRun::Turn;

constexpr qreal nearness = 3;  ///< Lines nearer than this look like one.

bool overlap(const ChannelRun& a, const ChannelRun& b)
{
    return a.low - nearness < b.high && b.low - nearness < a.high;
}

/// How often a leg at `at`, which leaves its run towards `turn`, meets `other`, which lies on that side.
int crossingsOfLeg(qreal at, const ChannelRun& other)
{
    return at > other.low && at < other.high ? 1 : 0;
}

/// What it costs if `first` lies before `second`: crossings, and legs that would lie on each other.
int costOfOrder(const ChannelRun& first, const ChannelRun& second)
{
    constexpr int onEachOther = 4;
    int cost = 0;
    const auto legs = [](const ChannelRun& run, Turn turn) {
        std::vector<qreal> at;
        if (run.atLow == turn)
            at.push_back(run.low);
        if (run.atHigh == turn)
            at.push_back(run.high);
        return at;
    };
    const std::vector<qreal> after = legs(first, Turn::After);
    const std::vector<qreal> before = legs(second, Turn::Before);
    for (const qreal at : after)
        cost += crossingsOfLeg(at, second);
    for (const qreal at : before)
        cost += crossingsOfLeg(at, first);
    for (const qreal a : after) {
        for (const qreal b : before) {
            if (std::abs(a - b) < nearness)
                cost += onEachOther;
        }
    }
    return cost;
}

/// Puts runs one by one where they cost least among those already placed.
std::vector<std::size_t> orderOf(const std::vector<ChannelRun>& runs)
{
    std::vector<std::size_t> byLength(runs.size());
    std::iota(byLength.begin(), byLength.end(), 0U);
    std::stable_sort(byLength.begin(), byLength.end(), [&runs](std::size_t a, std::size_t b) {
        return runs[a].high - runs[a].low > runs[b].high - runs[b].low;
    });
    std::vector<std::size_t> order;
    for (const std::size_t run : byLength) {
        int cost = 0;
        for (const std::size_t placed : order)
            cost += costOfOrder(runs[run], runs[placed]);
        int least = cost;
        std::size_t best = 0;
        for (std::size_t at = 0; at < order.size(); ++at) {
            cost += costOfOrder(runs[order[at]], runs[run]) - costOfOrder(runs[run], runs[order[at]]);
            if (cost < least) {
                least = cost;
                best = at + 1;
            }
        }
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(best), run);
    }
    return order;
}

}  // namespace

std::vector<int> tracksOf(const std::vector<ChannelRun>& runs)
{
    const std::vector<std::size_t> order = orderOf(runs);
    std::vector<int> tracks(runs.size(), 0);
    for (std::size_t at = 0; at < order.size(); ++at) {
        for (std::size_t earlier = 0; earlier < at; ++earlier) {
            if (overlap(runs[order[at]], runs[order[earlier]]))
                tracks[order[at]] = std::max(tracks[order[at]], tracks[order[earlier]] + 1);
        }
    }
    return tracks;
}

}  // namespace nextrung::drawing

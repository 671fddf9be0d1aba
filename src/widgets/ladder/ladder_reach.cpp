// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_reach.h"

#include <cmath>
#include <map>
#include <set>
#include <vector>

namespace nextrung::widgets {

using core::Id;
using core::Position;

std::optional<Id<Position>> nearestToTarget(const core::Plan& plan)
{
    const core::Profile& profile = core::profileOf(plan);
    const Position* target = core::find(plan, profile.targetPosition);
    if (!target || !core::find(plan, profile.currentPosition))
        return std::nullopt;
    std::map<Id<Position>, std::vector<Id<Position>>> onward;
    for (const auto& move : plan.moves)
        onward[move->from].push_back(move->to);
    std::set<Id<Position>> reached{*profile.currentPosition};
    std::vector<Id<Position>> front{*profile.currentPosition};
    while (!front.empty()) {
        const Id<Position> at = front.back();
        front.pop_back();
        for (const Id<Position> next : onward[at]) {
            if (reached.insert(next).second)
                front.push_back(next);
        }
    }
    const auto distance = [&](Id<Position> id) {
        const Position* position = core::find(plan, id);
        const core::Level* here = core::find(plan, position->level);
        const core::Level* there = core::find(plan, target->level);
        const core::Track* lane = core::find(plan, position->track);
        const core::Track* goal = core::find(plan, target->track);
        const int levels = here && there ? std::abs(here->rank - there->rank) : 0;
        const double lanes = lane && goal ? std::abs(lane->order - goal->order) : 0;
        return std::pair(levels, lanes);
    };
    Id<Position> best = *profile.currentPosition;
    for (const Id<Position> id : reached) {
        if (core::find(plan, id) && distance(id) < distance(best))
            best = id;
    }
    return best;
}

}  // namespace nextrung::widgets

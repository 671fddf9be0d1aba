// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routes.h"

#include <map>
#include <set>

namespace nextrung::core {

namespace {

using Way = std::vector<Id<Position>>;

/// What a way costs: how many moves, then how many of them leave the track or the employer.
using Cost = std::pair<int, int>;

Cost plus(const Cost& cost, const Move& move)
{
    const bool isSideways = move.kind == Move::Kind::Lateral || move.kind == Move::Kind::External;
    return {cost.first + 1, cost.second + (isSideways ? 1 : 0)};
}

/// The cheapest cost from each position from which `target` can be reached (Dijkstra, from the end).
std::map<Id<Position>, Cost> costsTo(const Plan& plan, Id<Position> target)
{
    std::map<Id<Position>, std::vector<const Move*>> into;
    for (const auto& move : plan.moves)
        into[move->to].push_back(move.get());

    std::map<Id<Position>, Cost> costs{{target, {0, 0}}};
    std::set<std::pair<Cost, Id<Position>>> open{{{0, 0}, target}};
    while (!open.empty()) {
        const auto [cost, position] = *open.begin();
        open.erase(open.begin());
        for (const Move* move : into[position]) {
            const Cost further = plus(cost, *move);
            const auto known = costs.find(move->from);
            if (known != costs.end() && known->second <= further)
                continue;
            if (known != costs.end())
                open.erase({known->second, move->from});
            costs[move->from] = further;
            open.insert({further, move->from});
        }
    }
    return costs;
}

/// The cheapest way by the moves of the ladder; where two cost the same, the one whose next id is lower.
Way cheapestWay(const Plan& plan, Id<Position> current, Id<Position> target)
{
    const std::map<Id<Position>, Cost> costs = costsTo(plan, target);
    if (!costs.contains(current))
        return {};
    std::map<Id<Position>, std::set<Id<Position>>> next;
    for (const auto& move : plan.moves) {
        const auto before = costs.find(move->from);
        const auto after = costs.find(move->to);
        if (before != costs.end() && after != costs.end() && plus(after->second, *move) == before->second)
            next[move->from].insert(move->to);
    }
    Way way{current};
    while (!(way.back() == target))
        way.push_back(*next[way.back()].begin());
    return way;
}

/// The stretch of a route between two of its positions, or nothing if it does not lead so.
Way stretchOf(const Route& route, Id<Position> current, Id<Position> target)
{
    const auto from = std::find(route.positions.begin(), route.positions.end(), current);
    const auto to = std::find(from, route.positions.end(), target);
    return to == route.positions.end() ? Way() : Way(from, to + 1);
}

}  // namespace

std::vector<Id<Position>> routeToTarget(const Plan& plan)
{
    const Profile& profile = profileOf(plan);
    if (!find(plan, profile.currentPosition) || !find(plan, profile.targetPosition))
        return {};
    if (const Route* chosen = find(plan, profile.route)) {
        Way way = stretchOf(*chosen, *profile.currentPosition, *profile.targetPosition);
        if (!way.empty())
            return way;
    }
    return cheapestWay(plan, *profile.currentPosition, *profile.targetPosition);
}

Move::Kind kindOfMove(const Plan& plan, Id<Position> from, Id<Position> to)
{
    const Position* here = find(plan, from);
    const Position* there = find(plan, to);
    Q_ASSERT(here && there);
    const Track* track = find(plan, there->track);
    if (track && track->kind == Track::Kind::OtherEmployers)
        return Move::Kind::External;
    const Level* low = find(plan, here->level);
    const Level* high = find(plan, there->level);
    const int rise = (high ? high->rank : 0) - (low ? low->rank : 0);
    if (rise == 0)
        return Move::Kind::Lateral;
    return rise > 0 ? Move::Kind::Promotion : Move::Kind::StepBack;
}

}  // namespace nextrung::core

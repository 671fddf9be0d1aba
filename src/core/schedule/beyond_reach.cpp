// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/beyond_reach.h"

namespace nextrung::core {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

bool isLate(const PlacingTask& task, const Spans& early, int row)
{
    const NetworkNode& node = task.network.node(row);
    return node.isFree() && node.isLeaf()
        && (early.finish[at(row)] > task.limits[at(row)] || early.lastDay[at(row)] > node.latestDay);
}

/// The same network if no date but today held anything.
Network withoutDates(Network network)
{
    for (NetworkNode& node : network.nodes) {
        node.earliest = DayAxis::leastNumber;
        node.start = std::min(node.start, network.today);
        node.finish = std::min(node.finish, network.today);
        node.lastDay = 0;
    }
    return network;
}

/// These rows and the two ends of all phases, in the order of the network: what waits for a phase waits for
/// what is in it, wherever that came to lie.
std::vector<int> withPhasesBetween(const Network& network, const std::vector<int>& rows)
{
    std::vector<int> nodes = rows;
    for (int node = 0; node < static_cast<int>(network.nodes.size()); ++node) {
        if (!network.node(node).isLeaf())
            nodes.push_back(node);
    }
    std::sort(nodes.begin(), nodes.end(),
              [&network](int a, int b) { return network.position[at(a)] < network.position[at(b)]; });
    return nodes;
}

}  // namespace

std::vector<int> beyondReach(const PlacingTask& task)
{
    std::vector<int> rows;
    for (const int node : task.network.order) {
        if (node < task.network.rows && isLate(task, task.early, node))
            rows.push_back(node);
    }
    if (rows.empty())
        return rows;
    const EarlySpans soonest = earlyPass(task.axis, withoutDates(task.network));
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](int row) { return isLate(task, soonest, row); }),
               rows.end());
    return rows;
}

HeldSoon holdSoon(const PlacingTask& task, const std::vector<int>& rows)
{
    HeldSoon held{task.network, task.early, nothingPlaced(task)};
    held.placed.spans.start = task.early.start;
    held.placed.spans.finish = task.early.finish;
    held.placed.spans.lastDay = task.early.lastDay;
    placeInOrder(task, withPhasesBetween(task.network, rows), held.placed);
    for (const int row : rows) {
        NetworkNode& node = held.network.node(row);
        node.state = NetworkNode::State::Kept;
        node.start = held.placed.spans.start[at(row)];
        node.finish = held.placed.spans.finish[at(row)];
        node.lastDay = held.placed.spans.lastDay[at(row)];
    }
    held.early = earlyPass(task.axis, held.network);
    return held;
}

bool linksHold(const DayAxis& axis, const Network& network, const Spans& spans, const std::vector<int>& rows)
{
    return std::all_of(rows.begin(), rows.end(), [&](int row) {
        const Bounds bounds = boundsFrom(axis, network, spans, row);
        return bounds.start <= spans.start[at(row)] && bounds.finish <= spans.finish[at(row)];
    });
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/urgency.h"

#include "core/schedule/hours.h"

namespace nextrung::core {

namespace {

constexpr int mostRowsInManyOrders = 300;

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

bool takesLongerThanItsHours(const NetworkNode& node)
{
    return node.isFree() && node.isLeaf() && node.hours > Hours::nothing
        && (node.length > 0 || node.mostAWeek > 0);
}

/// Days after its first one, if it had all hours.
int daysOfHours(const DayAxis& axis, const NetworkNode& node, int start)
{
    return axis.dayOfHours(start, node.hours - Hours::nothing) - start;
}

}  // namespace

std::vector<std::vector<int>> urgenciesOf(const DayAxis& axis, const Network& network,
                                          const EarlySpans& early, const Spans& late)
{
    std::vector<int> likeliest = late.finish;
    for (int node = 0; node < network.rows; ++node) {
        if (takesLongerThanItsHours(network.node(node)))
            likeliest[at(node)]
                = late.start[at(node)] + daysOfHours(axis, network.node(node), early.start[at(node)]);
    }
    std::vector<std::vector<int>> urgencies;
    urgencies.push_back(std::move(likeliest));
    if (network.rows > mostRowsInManyOrders)
        return urgencies;
    if (urgencies.front() != late.finish)
        urgencies.push_back(late.finish);
    urgencies.push_back(late.start);
    return urgencies;
}

std::vector<int> latenessOf(const DayAxis& axis, const Network& network, const EarlySpans& early)
{
    std::vector<int> lateness = early.start;
    for (int node = 0; node < network.rows; ++node) {
        if (takesLongerThanItsHours(network.node(node)))
            lateness[at(node)]
                = early.finish[at(node)] - daysOfHours(axis, network.node(node), early.start[at(node)]);
    }
    return lateness;
}

}  // namespace nextrung::core

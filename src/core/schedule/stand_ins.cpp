// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/stand_ins.h"

#include <algorithm>
#include <tuple>

namespace nextrung::core {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

Spans lateOf(const DayAxis& axis, const Network& network, const Spans& early)
{
    const auto last = std::max_element(early.finish.begin(), early.finish.end());
    return latePass(axis, network, early, last == early.finish.end() ? 0 : *last);
}

}  // namespace

StandIns::StandIns(const Plan& plan, const DayAxis& axis, const Network& network)
    : network_(network)
    , early_(earlyPass(axis, network))
    , late_(lateOf(axis, network, early_))
{
    for (int row = 0; row < network.rows; ++row) {
        const Activity& activity = plan.activities[at(row)];
        const std::optional<QDate>& began = activity.startedOn ? activity.startedOn : activity.keptStart;
        starts_.push_back(began ? axis.onOrAfter(began->toJulianDay()) : early_.start[at(row)]);
    }
}

std::vector<int> StandIns::leavesOf(int phase) const
{
    std::vector<int> leaves;
    const auto liesInPhase = [&](int row) {
        while (row >= 0 && row != phase)
            row = network_.phaseOf[at(row)];
        return row == phase;
    };
    for (auto place = at(network_.node(phase).rank) + 1; place < network_.topDown.size(); ++place) {
        const int row = network_.topDown[place];
        if (!liesInPhase(row))
            break;
        if (!network_.isPhase(row))
            leaves.push_back(row);
    }
    return leaves;
}

int StandIns::first(int phase) const
{
    const std::vector<int> leaves = leavesOf(phase);
    return *std::min_element(leaves.begin(), leaves.end(),
                             [this](int a, int b) { return starts_[at(a)] < starts_[at(b)]; });
}

int StandIns::last(int phase) const
{
    const std::vector<int> leaves = leavesOf(phase);
    const auto ends = [this](int row) {
        return std::tuple(network_.node(row).isFree(), late_.finish[at(row)], early_.finish[at(row)]);
    };
    return *std::max_element(leaves.begin(), leaves.end(),
                             [&ends](int a, int b) { return ends(a) < ends(b); });
}

}  // namespace nextrung::core

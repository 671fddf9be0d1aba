// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loops.h"

#include <algorithm>
#include <numeric>

namespace nextrung::core {

namespace {

/// A walk in depth that remembers the way it is on, so that a loop can be told when it closes.
class Walk {
public:
    explicit Walk(const LabelledGraph& graph)
        : graph_(graph)
        , states_(graph.size(), State::New)
    {
    }

    std::optional<Loop> from(std::size_t start)
    {
        if (states_[start] != State::New || graph_.from(start).empty())
            return std::nullopt;
        enter(start, std::nullopt);
        while (!way_.empty()) {
            Place& here = way_.back();
            if (here.nextEdge == graph_.from(here.node).size()) {
                states_[here.node] = State::Done;
                way_.pop_back();
                continue;
            }
            const LabelledGraph::Way edge = graph_.from(here.node)[here.nextEdge++];
            if (states_[edge.to] == State::OnTheWay)
                return closedBy(edge);
            if (states_[edge.to] == State::New)
                enter(edge.to, labelOf(edge));
        }
        return std::nullopt;
    }

private:
    enum class State : unsigned char { New, OnTheWay, Done };
    struct Place {
        std::size_t node = 0;
        std::size_t nextEdge = 0;
        std::optional<std::size_t> cameBy{};
    };

    void enter(std::size_t node, std::optional<std::size_t> by)
    {
        states_[node] = State::OnTheWay;
        way_.push_back({node, 0, by});
    }

    [[nodiscard]] static std::optional<std::size_t> labelOf(LabelledGraph::Way edge)
    {
        return edge.label < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(edge.label));
    }

    [[nodiscard]] Loop closedBy(LabelledGraph::Way edge) const
    {
        Loop loop;
        loop.label = labelOf(edge);
        const auto first = std::find_if(way_.begin(), way_.end(),
                                        [edge](const Place& place) { return place.node == edge.to; });
        for (auto at = first; at != way_.end(); ++at) {
            loop.nodes.push_back(at->node);
            if (at != first && !loop.label)
                loop.label = at->cameBy;
        }
        return loop;
    }

    const LabelledGraph& graph_;
    std::vector<State> states_;
    std::vector<Place> way_;
};

}  // namespace

LabelledGraph::LabelledGraph(std::size_t nodes, const std::vector<Edge>& edges)
    : begins_(nodes + 1, 0)
    , ways_(edges.size())
{
    for (const Edge& edge : edges)
        ++begins_[edge.from + 1];
    std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    std::vector<std::uint32_t> next(begins_.begin(), begins_.end() - 1);
    for (const Edge& edge : edges)
        ways_[next[edge.from]++]
            = {static_cast<std::uint32_t>(edge.to), edge.label ? static_cast<std::int32_t>(*edge.label) : -1};
}

bool reaches(const LabelledGraph& graph, std::size_t from, std::size_t to)
{
    std::vector<bool> seen(graph.size(), false);
    std::vector<std::uint32_t> waiting{static_cast<std::uint32_t>(from)};
    seen[from] = true;
    while (!waiting.empty() && !seen[to]) {
        const std::uint32_t node = waiting.back();
        waiting.pop_back();
        for (const LabelledGraph::Way way : graph.from(node)) {
            if (seen[way.to])
                continue;
            seen[way.to] = true;
            waiting.push_back(way.to);
        }
    }
    return seen[to];
}

std::optional<Loop> loopFrom(const LabelledGraph& graph, std::size_t start)
{
    return Walk(graph).from(start);
}

std::optional<Loop> anyLoop(const LabelledGraph& graph)
{
    Walk walk(graph);
    for (std::size_t node = 0; node < graph.size(); ++node) {
        if (std::optional<Loop> loop = walk.from(node))
            return loop;
    }
    return std::nullopt;
}

}  // namespace nextrung::core

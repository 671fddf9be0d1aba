// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loops.h"

#include <algorithm>

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
        if (states_[start] != State::New)
            return std::nullopt;
        enter(start, std::nullopt);
        while (!way_.empty()) {
            Place& here = way_.back();
            if (here.nextEdge == graph_.from(here.node).size()) {
                states_[here.node] = State::Done;
                way_.pop_back();
                continue;
            }
            const LabelledGraph::Edge& edge = graph_.from(here.node)[here.nextEdge++];
            if (states_[edge.to] == State::OnTheWay)
                return closedBy(edge);
            if (states_[edge.to] == State::New)
                enter(edge.to, edge.label);
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

    [[nodiscard]] Loop closedBy(const LabelledGraph::Edge& edge) const
    {
        Loop loop;
        loop.label = edge.label;
        const auto first = std::find_if(way_.begin(), way_.end(),
                                        [&edge](const Place& place) { return place.node == edge.to; });
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

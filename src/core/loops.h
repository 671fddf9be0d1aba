// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace nextrung::core {

/// A directed graph over the numbers 0 … nodes − 1, whose edges carry a label.
class LabelledGraph {
public:
    explicit LabelledGraph(std::size_t nodes)
        : edges_(nodes)
    {
    }

    struct Edge {
        std::size_t to = 0;
        std::optional<std::size_t> label{};
    };

    void connect(std::size_t from, std::size_t to, std::optional<std::size_t> label = std::nullopt)
    {
        edges_[from].push_back({to, label});
    }
    [[nodiscard]] std::size_t size() const { return edges_.size(); }
    [[nodiscard]] const std::vector<Edge>& from(std::size_t node) const { return edges_[node]; }

private:
    std::vector<std::vector<Edge>> edges_;
};

/// A way through a graph that ends where it began.
struct Loop {
    std::vector<std::size_t> nodes{};  ///< In the order of the way; the first is not repeated.
    std::optional<std::size_t> label{};  ///< Of one of its edges that has a label.
};

/// The first loop that is met from `start`, or nothing. O(nodes + edges), in constant stack.
[[nodiscard]] std::optional<Loop> loopFrom(const LabelledGraph& graph, std::size_t start);

/// The first loop anywhere in the graph, or nothing. O(nodes + edges), in constant stack.
[[nodiscard]] std::optional<Loop> anyLoop(const LabelledGraph& graph);

}  // namespace nextrung::core

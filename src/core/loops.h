// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace nextrung::core {

/// A directed graph over the numbers 0 … nodes − 1, whose edges carry a label, compiled into flat arrays.
class LabelledGraph {
public:
    struct Edge {
        std::size_t from = 0;
        std::size_t to = 0;
        std::optional<std::size_t> label{};
    };

    /// Edges of one node keep their order. O(nodes + edges).
    LabelledGraph(std::size_t nodes, const std::vector<Edge>& edges);

    /// An edge as its first node sees it.
    struct Way {
        std::uint32_t to = 0;
        std::int32_t label = -1;  // none if negative
    };

    [[nodiscard]] std::size_t size() const { return begins_.size() - 1; }
    [[nodiscard]] std::span<const Way> from(std::size_t node) const
    {
        return {ways_.data() + begins_[node], ways_.data() + begins_[node + 1]};
    }

private:
    std::vector<std::uint32_t> begins_;  // one more than there are nodes
    std::vector<Way> ways_;
};

/// A way through a graph that ends where it began.
struct Loop {
    std::vector<std::size_t> nodes{};  ///< In the order of the way; the first is not repeated.
    std::optional<std::size_t> label{};  ///< Of one of its edges that has a label.
};

/// Whether there is a way from one node to another. O(nodes + edges): what a new edge from `to` to `from`
/// asks.
[[nodiscard]] bool reaches(const LabelledGraph& graph, std::size_t from, std::size_t to);

/// The first loop that is met from `start`, or nothing. O(nodes + edges), in constant stack.
[[nodiscard]] std::optional<Loop> loopFrom(const LabelledGraph& graph, std::size_t start);

/// The first loop anywhere in the graph, or nothing. O(nodes + edges), in constant stack.
[[nodiscard]] std::optional<Loop> anyLoop(const LabelledGraph& graph);

}  // namespace nextrung::core

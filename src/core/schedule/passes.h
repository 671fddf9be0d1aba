// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

namespace nextrung::core {

/// First and last days worked of all nodes, as numbers of working days.
struct Spans {
    std::vector<int> start{};
    std::vector<int> finish{};

    explicit Spans(std::size_t nodes)
        : start(nodes, 0)
        , finish(nodes, 0)
    {
    }
};

/// Bounds on the two ends of one node.
struct Bounds {
    int start = 0;
    int finish = 0;
};

/// When each node can begin and end at the earliest if it had all hours for itself.
struct EarlySpans : Spans {
    using Spans::Spans;
    std::vector<int> leastFinish{};  ///< What links alone ask of the finish.
};

/// The span of `node` from `start` on without others, at least until `leastFinish`.
[[nodiscard]] Bounds spanAlone(const DayAxis& axis, const NetworkNode& node, int start, int leastFinish);

/// The span of a node of a given length that lies as late as both bounds of its ends allow. A length in
/// calendar days begins on a working day; what is left of it after its last working day is over by the next.
[[nodiscard]] Bounds lengthUpTo(const DayAxis& axis, const NetworkNode& node, Bounds latest);

/// Whether `from` may slip as far as this link out of it is concerned: what waits has happened, or waits for
/// the start of what has begun.
[[nodiscard]] bool holdsNothing(const NetworkNode& from, const NetworkLink& link, const NetworkNode& to);

/// What the links into `node` ask of it, given the spans of those that it waits for.
[[nodiscard]] Bounds boundsFrom(const DayAxis& axis, const Network& network, const Spans& spans, int node);

/// The early pass: what is kept or done stays; the rest follows it, and today. O(nodes + links), beside the
/// search for how many days some hours take.
[[nodiscard]] EarlySpans earlyPass(const DayAxis& axis, const Network& network);

/// The late pass: how far each node could slip with all its working days, and hours enough, before `goal` or
/// a deadline slips. Kept dates hold nothing here, nor does what is done or beyond reach. O(nodes + links).
[[nodiscard]] Spans latePass(const DayAxis& axis, const Network& network, const Spans& spans, int goal);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"

namespace nextrung::core {

/// Bounds on the two ends of one node, or where they are.
struct Bounds {
    int start = 0;
    int finish = 0;
    qint64 lastDay = DayAxis::leastNumber;  ///< The finish as a day, worked or not.
};

/// First and last days worked of all nodes, as numbers of working days.
struct Spans {
    std::vector<int> start{};
    std::vector<int> finish{};
    /// The finish as a day: later than that number's where a length in calendar days, or what is kept, ends
    /// on days off. Of what lies as late as it can: how late that may be.
    std::vector<qint64> lastDay{};

    explicit Spans(std::size_t nodes)
        : start(nodes, 0)
        , finish(nodes, 0)
        , lastDay(nodes, 0)
    {
    }

    void set(int node, Bounds bounds)
    {
        const auto at = static_cast<std::size_t>(node);
        start[at] = bounds.start;
        finish[at] = bounds.finish;
        lastDay[at] = bounds.lastDay;
    }
};

/// When each node can begin and end at the earliest if it had all hours for itself.
struct EarlySpans : Spans {
    using Spans::Spans;
    std::vector<int> leastFinish{};  ///< What links alone ask of the finish.
};

/// The span of `node` from `start` on without others, at least until `leastFinish`, which says nothing to a
/// length in calendar days.
[[nodiscard]] Bounds spanAlone(const DayAxis& axis, const NetworkNode& node, int start, int leastFinish);

/// Where a node that is kept or done lies.
[[nodiscard]] Bounds keptSpan(const DayAxis& axis, const NetworkNode& node);

/// The span of a node of a given length that lies as late as the bounds of its ends allow. A length in
/// calendar days begins on a working day, and its real end is no later than `latest.lastDay`.
[[nodiscard]] Bounds lengthUpTo(const DayAxis& axis, const NetworkNode& node, Bounds latest);

/// Whether `from` may slip as far as this link out of it is concerned: what waits has happened, or waits for
/// the start of what has begun.
[[nodiscard]] bool holdsNothing(const NetworkNode& from, const NetworkLink& link, const NetworkNode& to);

/// The first number that a link into a node leaves to that end of it, given the spans of what it waits for.
[[nodiscard]] int earliestBy(const DayAxis& axis, const Network& network, const Spans& spans,
                             const NetworkLink& link);

/// The last number that a link out of a node leaves to that end of it, if the other lies in `spans`.
[[nodiscard]] int latestBy(const DayAxis& axis, const Spans& spans, const NetworkLink& link);

/// The last day on which a node may end for a link from its finish, if the other lies in `spans`. What closes
/// with a phase may end as late as the phase.
[[nodiscard]] qint64 latestDayBy(const DayAxis& axis, const Network& network, const Spans& spans,
                                 const NetworkLink& link);

/// What a link into a node asks of it: the first number of one of its ends.
struct Asked {
    bool ofFinish = false;
    int number = 0;
};

/// What a link into `node` asks of it, given the spans of what it waits for. A length in calendar days is
/// asked for its start alone, since it may be over on a day off.
[[nodiscard]] Asked askedBy(const DayAxis& axis, const Network& network, const Spans& spans, int node,
                            const NetworkLink& link);

/// Whether a link into `node` holds it where it lies in these spans: not a day is between.
[[nodiscard]] bool isTight(const DayAxis& axis, const Network& network, const Spans& spans, int node,
                           const NetworkLink& link);

/// What the links into `node` ask of it, given the spans of those that it waits for. The last day is that of
/// the end of a phase alone.
[[nodiscard]] Bounds boundsFrom(const DayAxis& axis, const Network& network, const Spans& spans, int node);

/// The early pass: what is kept or done stays; the rest follows it, and today. O(nodes + links), beside the
/// search for how many days some hours take.
[[nodiscard]] EarlySpans earlyPass(const DayAxis& axis, const Network& network);

/// The late pass: how far each node could slip with all its working days, and hours enough, before `goal` or
/// a deadline slips. Kept dates hold nothing here, nor does what is done or beyond reach. O(nodes + links).
[[nodiscard]] Spans latePass(const DayAxis& axis, const Network& network, const Spans& spans, int goal);

/// The same if all that is kept stays: what is free slips no further than to the first kept date after it;
/// where it lies too late for one already, not at all for its sake. What is kept could slip as before, as if
/// all that is kept after it moved along. O(nodes + links).
[[nodiscard]] Spans latePassBeforeKept(const DayAxis& axis, const Network& network, const Spans& spans,
                                       int goal);

}  // namespace nextrung::core

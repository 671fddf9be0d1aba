// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/placing.h"

#include <queue>

#include <tuple>

namespace nextrung::core {

namespace {

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

/// Places one node after what it waits for.
class Forward {
public:
    Forward(const PlacingTask& task, Placed& placed)
        : task_(task)
        , placed_(placed)
    {
    }

    void place(int node)
    {
        const NetworkNode& its = task_.network.node(node);
        if (!its.isFree())
            return;
        Bounds bounds = boundsFrom(task_.axis, task_.network, placed_.spans, node);
        const int floor = its.kind == NetworkNode::Kind::End ? DayAxis::leastNumber : task_.network.today;
        bounds.start = std::max({bounds.start, its.earliest, floor});
        const int first = bounds.start;
        const qint64 lastDay = bounds.lastDay;
        if (its.leastLength > 0)
            bounds.finish = std::max(bounds.finish, DayAxis::bounded(qint64{first} + its.leastLength - 1));
        if (its.length > 0 && its.hours > Hours::nothing)
            bounds = placeLength(node, bounds);
        else if (its.length > 0 || !its.isLeaf())
            bounds = spanAlone(task_.axis, its, bounds.start, bounds.finish);
        else
            bounds = placeHours(node, bounds);
        bounds.start = its.leastLength > 0 ? first : bounds.start;
        bounds.lastDay = std::max({bounds.lastDay, lastDay, task_.axis.dayOf(bounds.finish)});
        placed_.spans.set(node, bounds);
    }

private:
    Bounds placeHours(int node, Bounds bounds)
    {
        const NetworkNode& its = task_.network.node(node);
        const Hours::Work work{its.hours, its.mostAWeek, task_.limits[at(node)]};
        std::optional<Hours::Place> place;
        if (bounds.finish > bounds.start) {
            place = placed_.hours.tryForward(work, bounds.start);
            if (place && place->finish < bounds.finish)
                place = finishingAt(work, bounds);
            else if (place)
                place = placed_.hours.placeForward(work, bounds.start);
        } else {
            place = placed_.hours.placeForward(work, bounds.start);
        }
        if (!place) {
            placed_.withoutHours[at(node)] = true;
            placed_.hoursAfter[at(node)] = its.hours;
            return {bounds.start, std::max(bounds.start, bounds.finish)};
        }
        placed_.hoursAfter[at(node)] = place->after;
        return {place->start, place->finish};
    }

    // The days before that day have hours enough, so the work can end on it and still begin in time.
    std::optional<Hours::Place> finishingAt(const Hours::Work& work, Bounds bounds)
    {
        const std::optional<int> last = placed_.hours.nextFree(bounds.finish);
        return last ? placed_.hours.placeBackward(work, *last) : std::nullopt;
    }

    // A given span with hours in equal parts: the first that has them free on each of its days.
    Bounds placeLength(int node, Bounds bounds)
    {
        const NetworkNode& its = task_.network.node(node);
        const Bounds soonest = spanAlone(task_.axis, its, bounds.start, bounds.finish);
        const int last = DayAxis::bounded(qint64{placed_.hours.end()} + its.length);
        Bounds span = soonest;
        while (const auto full = placed_.hours.tooFull(its.hours, span.start, span.finish)) {
            if (span.start > last) {
                span = soonest;
                break;
            }
            span = spanAlone(task_.axis, its, full->second + 1, bounds.finish);
        }
        const Hours::Work work{its.hours, 0, task_.limits[at(node)]};
        const Hours::Place place = placed_.hours.takeSpan(work, span.start, span.finish);
        placed_.hoursAfter[at(node)] = place.after;
        placed_.hoursOver[at(node)] = place.over;
        return span;
    }

    const PlacingTask& task_;
    Placed& placed_;
};

/// Places one node before what waits for it, or says that it cannot.
class Backward {
public:
    Backward(const PlacingTask& task, Placed& placed, const Spans& atLeast)
        : task_(task)
        , placed_(placed)
        , atLeast_(atLeast)
    {
    }

    bool place(int node)
    {
        const NetworkNode& its = task_.network.node(node);
        if (!its.isFree())
            return true;
        const Bounds latest = latestOf(node);
        if (!its.isLeaf()) {
            const int value = std::min(latest.start, latest.finish);
            const qint64 lastDay = std::min(latest.lastDay, task_.axis.lastDayBeforeNext(value));
            static_cast<void>(accept(node, {value, value, lastDay}));
            return true;  // what is in the phase, and what waits for it, is judged itself
        }
        if (its.length > 0 && its.hours > Hours::nothing)
            return placeLength(node, latest);
        if (its.length > 0)
            return accept(node, lengthUpTo(task_.axis, its, latest));
        return placeHours(node, latest);
    }

private:
    [[nodiscard]] Bounds latestOf(int node) const
    {
        const int limit = task_.limits[at(node)];
        Bounds bounds{DayAxis::mostNumber, limit,
                      std::min(task_.axis.lastDayBeforeNext(limit), task_.network.node(node).latestDay)};
        for (const NetworkLink& link : task_.network.out.of(node)) {
            const NetworkNode& other = task_.network.node(link.node);
            if (holdsNothing(task_.network.node(node), link, other))
                continue;
            int latest = latestBy(task_.axis, placed_.spans, link);
            qint64 lastDay = latestDayBy(task_.axis, task_.network, placed_.spans, link);
            if (!other.isFree()) {
                latest = relaxed(node, link.fromFinish, latest);
                lastDay = std::max({lastDay, task_.early.lastDay[at(node)], atLeast_.lastDay[at(node)]});
            }
            int& bound = link.fromFinish ? bounds.finish : bounds.start;
            bound = std::min(bound, latest);
            if (link.fromFinish)
                bounds.lastDay = std::min(bounds.lastDay, lastDay);
        }
        return bounds;
    }

    // What comes too late for a kept date in any case comes as soon as it can; it will be reported.
    [[nodiscard]] int relaxed(int node, bool finish, int latest) const
    {
        const int soonest = finish ? task_.early.finish[at(node)] : task_.early.start[at(node)];
        return std::max({latest, soonest, finish ? atLeast_.finish[at(node)] : atLeast_.start[at(node)]});
    }

    bool accept(int node, Bounds bounds)
    {
        bounds.lastDay = std::max(bounds.lastDay, task_.axis.dayOf(bounds.finish));
        placed_.spans.set(node, bounds);
        return bounds.start >= task_.early.start[at(node)]
            && bounds.finish >= task_.early.leastFinish[at(node)];
    }

    bool placeHours(int node, Bounds latest)
    {
        const NetworkNode& its = task_.network.node(node);
        const Hours::Work work{its.hours, its.mostAWeek, DayAxis::mostNumber};
        std::optional<Hours::Place> place;
        if (latest.start >= latest.finish) {
            place = placed_.hours.placeBackward(work, latest.finish);
        } else {
            place = placed_.hours.tryBackward(work, latest.finish);
            if (place && place->start > latest.start) {
                const std::optional<int> first = placed_.hours.previousFree(latest.start);
                place = first ? placed_.hours.placeForward(work, *first) : std::nullopt;
            } else if (place) {
                place = placed_.hours.placeBackward(work, latest.finish);
            }
        }
        return place && accept(node, {place->start, place->finish});
    }

    bool placeLength(int node, Bounds latest)
    {
        const NetworkNode& its = task_.network.node(node);
        Bounds span = lengthUpTo(task_.axis, its, latest);
        while (accept(node, span)) {
            const auto full = placed_.hours.tooFull(its.hours, span.start, span.finish);
            if (!full) {
                static_cast<void>(
                    placed_.hours.takeSpan({its.hours, 0, DayAxis::mostNumber}, span.start, span.finish));
                return true;
            }
            span = lengthUpTo(task_.axis, its, {latest.start, full->first - 1, latest.lastDay});
        }
        return false;
    }

    const PlacingTask& task_;
    Placed& placed_;
    const Spans& atLeast_;
};

}  // namespace

Placed nothingPlaced(const PlacingTask& task)
{
    const std::size_t count = task.network.nodes.size();
    Placed placed{Spans(count), task.hours, std::vector<double>(count, 0), std::vector<double>(count, 0),
                  std::vector<bool>(count, false)};
    for (int node = 0; node < static_cast<int>(count); ++node)
        placed.spans.set(node, keptSpan(task.axis, task.network.node(node)));
    return placed;
}

std::vector<int> forwardOrder(const Network& network, const std::vector<int>& urgency)
{
    using Ready = std::tuple<bool, int, int, int>;  // leaf, urgency, rank, node: the least comes first
    std::priority_queue<Ready, std::vector<Ready>, std::greater<>> ready;
    std::vector<int> order;
    order.reserve(network.nodes.size());
    std::vector<int> waitsFor(network.nodes.size(), 0);
    const auto push = [&](int node) {
        const NetworkNode& its = network.node(node);
        ready.emplace(its.isLeaf() && its.isFree(), urgency[at(node)], its.rank, node);
    };
    for (int node = 0; node < static_cast<int>(network.nodes.size()); ++node) {
        waitsFor[at(node)] = static_cast<int>(network.in.of(node).size());
        if (waitsFor[at(node)] == 0)
            push(node);
    }
    while (!ready.empty()) {
        const int node = std::get<3>(ready.top());
        ready.pop();
        order.push_back(node);
        for (const NetworkLink& link : network.out.of(node)) {
            if (--waitsFor[at(link.node)] == 0)
                push(link.node);
        }
    }
    return order;
}

void placeInOrder(const PlacingTask& task, const std::vector<int>& order, Placed& placed)
{
    placed.hours = task.hours;
    std::fill(placed.hoursAfter.begin(), placed.hoursAfter.end(), 0);
    std::fill(placed.hoursOver.begin(), placed.hoursOver.end(), 0);
    std::fill(placed.withoutHours.begin(), placed.withoutHours.end(), false);
    Forward forward(task, placed);
    for (const int node : order)
        forward.place(node);
}

Placed placeForward(const PlacingTask& task, const std::vector<int>& urgency)
{
    Placed placed = nothingPlaced(task);
    placeInOrder(task, forwardOrder(task.network, urgency), placed);
    return placed;
}

double hoursShortOf(const Network& network, const Placed& placed)
{
    double sum = 0;
    for (int row = 0; row < network.rows; ++row)
        sum += std::max(placed.hoursAfter[at(row)], placed.hoursOver[at(row)]);
    return sum;
}

std::optional<Placed> placeBackward(const PlacingTask& task, const std::vector<qint64>& lateness,
                                    const Spans& atLeast)
{
    using Ready = std::tuple<bool, qint64, int, int>;  // not a leaf, lateness, rank, node: the greatest first
    std::priority_queue<Ready> ready;
    Placed placed = nothingPlaced(task);
    Backward backward(task, placed, atLeast);
    const Network& network = task.network;
    std::vector<int> followed(network.nodes.size(), 0);
    const auto push = [&](int node) {
        const NetworkNode& its = network.node(node);
        ready.emplace(!its.isLeaf() || !its.isFree(), lateness[at(node)], its.rank, node);
    };
    for (int node = 0; node < static_cast<int>(network.nodes.size()); ++node) {
        followed[at(node)] = static_cast<int>(network.out.of(node).size());
        if (followed[at(node)] == 0)
            push(node);
    }
    while (!ready.empty()) {
        const int node = std::get<3>(ready.top());
        ready.pop();
        if (!backward.place(node))
            return std::nullopt;
        for (const NetworkLink& link : network.in.of(node)) {
            if (--followed[at(link.node)] == 0)
                push(link.node);
        }
    }
    return placed;
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/passes.h"

#include "core/schedule/hours.h"

namespace nextrung::core {

namespace {

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

/// The span of a node of a given length from `start` on.
Bounds lengthFrom(const DayAxis& axis, const NetworkNode& node, int start)
{
    if (node.calendarLength) {
        const qint64 lastDay = axis.dayOf(start) + node.length - 1;
        return {start, std::max(start, axis.onOrBefore(lastDay)), lastDay};
    }
    const int finish = DayAxis::bounded(qint64{start} + node.length - 1);
    return {start, finish, axis.dayOf(finish)};
}

int finishByHours(const DayAxis& axis, const NetworkNode& node, int start)
{
    const double hours = node.hours - Hours::nothing;
    return node.mostAWeek > 0 ? axis.dayOfHours(start, hours, node.mostAWeek) : axis.dayOfHours(start, hours);
}

/// The first day from `start` on that has hours, for a node that is placed by them: work begins on no other.
int firstWorked(const DayAxis& axis, const NetworkNode& node, int start)
{
    const bool isWorked = node.length > 0 || node.hours <= Hours::nothing || start < 0
        || axis.hoursOn(start) > Hours::nothing;
    return isWorked ? start : axis.dayOfHours(start, Hours::nothing);
}

/// The last start for a leaf that takes `span` and may last until `latest.finish`. Its hours are counted
/// back, since later weeks may have fewer than those in which it lies, and kept dates fewer than it takes;
/// where others take hours in its span, it is given as many days again.
int startUpTo(const DayAxis& axis, const NetworkNode& node, Bounds span, Bounds latest)
{
    // the span is a day less than none if all its days are off
    const int byDays = DayAxis::bounded(qint64{latest.finish} - (span.finish - span.start));
    if (node.state == NetworkNode::State::Done || node.hasSessions || node.length > 0
        || node.hours <= Hours::nothing)
        return byDays;
    const int byHours = axis.dayToBegin(latest.finish, node.hours - Hours::nothing, node.mostAWeek);
    if (!node.isFree())
        return std::min(byDays, byHours);
    const bool isAlone = finishByHours(axis, node, span.start) >= span.finish;
    const int first = firstWorked(axis, node, isAlone ? byHours : std::min(byDays, byHours));
    return first <= latest.start ? first
                                 : std::min(latest.start, axis.dayToBegin(latest.start, Hours::nothing, 0));
}

/// The other end of a link out of a node, as a number and as a day.
std::pair<int, qint64> endOf(const DayAxis& axis, const Spans& spans, const NetworkLink& link)
{
    if (link.toFinish)
        return {spans.finish[at(link.node)], spans.lastDay[at(link.node)]};
    const int start = spans.start[at(link.node)];
    return {start, axis.dayOf(start)};
}

/// The other end of a link into a node.
std::pair<int, qint64> endWaitedFor(const DayAxis& axis, const Network& network, const Spans& spans,
                                    const NetworkLink& link)
{
    if (link.fromFinish)
        return {spans.finish[at(link.node)], spans.lastDay[at(link.node)]};
    const int start = std::min(spans.start[at(link.node)], network.node(link.node).begun);
    return {start, axis.dayOf(start)};
}

/// One walk from the end to the beginning.
class LatePass {
public:
    LatePass(const DayAxis& axis, const Network& network, const Spans& spans, int goal)
        : axis_(axis)
        , network_(network)
        , spans_(spans)
        , goal_(goal)
        , late_(network.nodes.size())
    {
    }

    /// @param asIfMoved  Where what is kept could lie; then its dates hold what is free before it.
    Spans run(const Spans* asIfMoved)
    {
        for (auto place = network_.order.rbegin(); place != network_.order.rend(); ++place) {
            const auto node = at(*place);
            if (asIfMoved && !network_.node(*place).isFree())
                late_.set(*place,
                          {asIfMoved->start[node], asIfMoved->finish[node], asIfMoved->lastDay[node]});
            else
                late_.set(*place, spanOf(*place, boundsOf(*place, asIfMoved)));
        }
        return late_;
    }

private:
    [[nodiscard]] Bounds limitOf(int place) const
    {
        const NetworkNode& node = network_.node(place);
        const bool isGate = node.kind == NetworkNode::Kind::Gate;  // bound by what is in the phase alone
        Bounds limit{DayAxis::mostNumber, isGate ? DayAxis::mostNumber : std::min(node.latest, goal_)};
        limit.lastDay = std::min(axis_.lastDayBeforeNext(limit.finish), node.latestDay);
        if (node.isBeyondReach) {
            limit.finish = std::max(limit.finish, spans_.finish[at(place)]);
            limit.lastDay = std::max(limit.lastDay, spans_.lastDay[at(place)]);
        }
        return limit;
    }

    /// What the links out of a node leave to it.
    [[nodiscard]] Bounds boundsOf(int place, bool keptStays) const
    {
        const NetworkNode& node = network_.node(place);
        const bool goesByDays = node.calendarLength || !node.isLeaf();
        Bounds bounds = limitOf(place);
        for (const NetworkLink& link : network_.out.of(place)) {
            const NetworkNode& to = network_.node(link.node);
            if (holdsNothing(node, link, to))
                continue;
            tighten(bounds, node, link, latestBy(axis_, late_, link));
            if (link.fromFinish && goesByDays)
                bounds.lastDay = std::min(bounds.lastDay, latestDayBy(axis_, network_, late_, link));
            if (!keptStays || !to.staysPut())
                continue;
            const auto [number, day] = endAsKept(place, link);
            tighten(bounds, node, link, link.latest(axis_, number, day));
            if (link.fromFinish && goesByDays)
                bounds.lastDay = std::min(bounds.lastDay, link.latestDay(axis_, number, day));
        }
        return bounds;
    }

    /// The other end of a link out of a node where it is kept, or, since what is broken already may be broken
    /// as much, where the node lets it lie now.
    [[nodiscard]] std::pair<int, qint64> endAsKept(int place, const NetworkLink& link) const
    {
        const int from = link.fromFinish ? spans_.finish[at(place)] : spans_.start[at(place)];
        const qint64 fromDay = link.fromFinish ? spans_.lastDay[at(place)] : axis_.dayOf(from);
        const auto [number, day] = endOf(axis_, spans_, link);
        if (link.earliestDay(axis_, from, fromDay) <= day)
            return {number, day};
        const int asked = link.earliest(axis_, from, fromDay);
        return {asked, axis_.dayOf(asked)};
    }

    /// Holds back a node before what a link out of it leaves to it.
    void tighten(Bounds& bounds, const NetworkNode& node, const NetworkLink& link, int latest) const
    {
        int& bound = link.fromFinish || !node.isLeaf() ? bounds.finish : bounds.start;
        bound = std::min(bound, latest);
    }

    /// A node with all its days, as late as these bounds allow.
    [[nodiscard]] Bounds spanOf(int place, Bounds bounds) const
    {
        const NetworkNode& node = network_.node(place);
        if (node.slipsByCalendar()) {
            NetworkNode whole = node;
            if (!node.isFree())
                whole.length
                    = static_cast<int>(spans_.lastDay[at(place)] - axis_.dayOf(spans_.start[at(place)])) + 1;
            return lengthUpTo(axis_, whole, bounds);
        }
        const Bounds span{spans_.start[at(place)], spans_.finish[at(place)]};
        const qint64 days = span.finish - span.start;
        bounds.finish = std::min(bounds.finish, DayAxis::bounded(bounds.start + days));
        bounds.start = node.isLeaf() ? startUpTo(axis_, node, span, bounds) : bounds.finish;
        if (!node.isLeaf())
            bounds.lastDay = std::min(bounds.lastDay, axis_.lastDayBeforeNext(bounds.finish));
        else if (bounds.finish == span.finish)  // what is kept may be over on a day off
            bounds.lastDay
                = std::max(axis_.dayOf(bounds.finish), std::min(bounds.lastDay, spans_.lastDay[at(place)]));
        else
            bounds.lastDay = axis_.dayOf(bounds.finish);
        return bounds;
    }

    const DayAxis& axis_;
    const Network& network_;
    const Spans& spans_;
    int goal_;
    Spans late_;
};

}  // namespace

Bounds spanAlone(const DayAxis& axis, const NetworkNode& node, int start, int leastFinish)
{
    if (!node.isLeaf()) {
        const int number = std::max(start, leastFinish);
        return {number, number, axis.dayOf(number)};
    }
    if (node.length > 0) {
        const int least = DayAxis::bounded(qint64{leastFinish} - node.length + 1);
        return lengthFrom(axis, node, node.calendarLength ? start : std::max(start, least));
    }
    start = firstWorked(axis, node, start);
    const int finish = std::max(leastFinish, finishByHours(axis, node, start));
    return {start, finish, axis.dayOf(finish)};
}

Bounds keptSpan(const DayAxis& axis, const NetworkNode& node)
{
    return {node.start, node.finish, std::max(node.lastDay, axis.dayOf(node.finish))};
}

Bounds lengthUpTo(const DayAxis& axis, const NetworkNode& node, Bounds latest)
{
    int start = DayAxis::bounded(qint64{latest.finish} - node.length + 1);
    if (node.calendarLength) {
        const qint64 lastDay = std::min(latest.lastDay, axis.lastDayBeforeNext(latest.finish));
        start = axis.onOrBefore(lastDay - node.length + 1);
    }
    return lengthFrom(axis, node, std::min(start, latest.start));
}

bool holdsNothing(const NetworkNode& from, const NetworkLink& link, const NetworkNode& to)
{
    const bool hasHappened = to.state == NetworkNode::State::Done && from.state != NetworkNode::State::Done;
    return hasHappened || (!link.fromFinish && from.begun < DayAxis::mostNumber);
}

int earliestBy(const DayAxis& axis, const Network& network, const Spans& spans, const NetworkLink& link)
{
    const auto [number, day] = endWaitedFor(axis, network, spans, link);
    return link.earliest(axis, number, day);
}

int latestBy(const DayAxis& axis, const Spans& spans, const NetworkLink& link)
{
    const auto [number, day] = endOf(axis, spans, link);
    return link.latest(axis, number, day);
}

qint64 latestDayBy(const DayAxis& axis, const Network& network, const Spans& spans, const NetworkLink& link)
{
    if (network.node(link.node).kind == NetworkNode::Kind::End)
        return spans.lastDay[at(link.node)];
    const auto [number, day] = endOf(axis, spans, link);
    return link.latestDay(axis, number, day);
}

Asked askedBy(const DayAxis& axis, const Network& network, const Spans& spans, int node,
              const NetworkLink& link)
{
    const NetworkNode& its = network.node(node);
    if (!link.toFinish || !its.goesByCalendar())
        return {link.toFinish, earliestBy(axis, network, spans, link)};
    const auto [number, day] = endWaitedFor(axis, network, spans, link);
    return {false, axis.onOrAfter(link.earliestDay(axis, number, day) - its.length + 1)};
}

bool isTight(const DayAxis& axis, const Network& network, const Spans& spans, int node,
             const NetworkLink& link)
{
    const Asked asked = askedBy(axis, network, spans, node, link);
    return asked.number == (asked.ofFinish ? spans.finish[at(node)] : spans.start[at(node)]);
}

Bounds boundsFrom(const DayAxis& axis, const Network& network, const Spans& spans, int node)
{
    Bounds bounds{DayAxis::leastNumber, DayAxis::leastNumber};
    const bool isEnd = network.node(node).kind == NetworkNode::Kind::End;
    for (const NetworkLink& link : network.in.of(node)) {
        const Asked asked = askedBy(axis, network, spans, node, link);
        int& bound = asked.ofFinish ? bounds.finish : bounds.start;
        bound = std::max(bound, asked.number);
        if (isEnd)
            bounds.lastDay = std::max(bounds.lastDay, spans.lastDay[at(link.node)]);
    }
    return bounds;
}

EarlySpans earlyPass(const DayAxis& axis, const Network& network)
{
    EarlySpans spans(network.nodes.size());
    spans.leastFinish.assign(network.nodes.size(), DayAxis::leastNumber);
    for (const int place : network.order) {
        const NetworkNode& node = network.node(place);
        Bounds bounds = keptSpan(axis, node);
        if (node.isFree()) {
            const Bounds least = boundsFrom(axis, network, spans, place);
            spans.leastFinish[at(place)] = least.finish;
            const int floor = node.kind == NetworkNode::Kind::End ? DayAxis::leastNumber : network.today;
            bounds = spanAlone(axis, node, std::max({least.start, node.earliest, floor}), least.finish);
            bounds.lastDay = std::max(bounds.lastDay, least.lastDay);
        }
        spans.set(place, bounds);
    }
    return spans;
}

Spans latePass(const DayAxis& axis, const Network& network, const Spans& spans, int goal)
{
    return LatePass(axis, network, spans, goal).run(nullptr);
}

Spans latePassBeforeKept(const DayAxis& axis, const Network& network, const Spans& spans, int goal)
{
    LatePass pass(axis, network, spans, goal);
    const Spans asIfMoved = pass.run(nullptr);
    return pass.run(&asIfMoved);
}

}  // namespace nextrung::core

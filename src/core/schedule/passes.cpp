// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/passes.h"

#include "core/schedule/hours.h"

namespace nextrung::core {

namespace {

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

int lengthInDays(const DayAxis& axis, const NetworkNode& node, int start)
{
    if (!node.calendarLength)
        return node.length;
    const int finish = axis.onOrBefore(axis.dayOf(start) + node.length - 1);
    return std::max(1, finish - start + 1);
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
    // -1: all days off
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

}  // namespace

Bounds spanAlone(const DayAxis& axis, const NetworkNode& node, int start, int leastFinish)
{
    if (!node.isLeaf())
        return {std::max(start, leastFinish), std::max(start, leastFinish)};
    if (node.length > 0) {
        // A length in calendar days that begins later may have fewer working days.
        const int least = node.calendarLength ? axis.onOrAfter(axis.dayOf(leastFinish) - node.length + 1)
                                              : DayAxis::bounded(qint64{leastFinish} - node.length + 1);
        start = std::max(start, least);
        return {start, DayAxis::bounded(qint64{start} + lengthInDays(axis, node, start) - 1)};
    }
    start = firstWorked(axis, node, start);
    return {start, std::max(leastFinish, finishByHours(axis, node, start))};
}

Bounds lengthUpTo(const DayAxis& axis, const NetworkNode& node, Bounds latest)
{
    int start = DayAxis::bounded(qint64{latest.finish} - node.length + 1);
    if (node.calendarLength)
        start = axis.onOrBefore(axis.dayOf(DayAxis::bounded(qint64{latest.finish} + 1)) - node.length);
    start = std::min(start, latest.start);
    return {start, DayAxis::bounded(qint64{start} + lengthInDays(axis, node, start) - 1)};
}

bool holdsNothing(const NetworkNode& from, const NetworkLink& link, const NetworkNode& to)
{
    const bool hasHappened = to.state == NetworkNode::State::Done && from.state != NetworkNode::State::Done;
    return hasHappened || (!link.fromFinish && from.begun < DayAxis::mostNumber);
}

Bounds boundsFrom(const DayAxis& axis, const Network& network, const Spans& spans, int node)
{
    Bounds bounds{DayAxis::leastNumber, DayAxis::leastNumber};
    for (const NetworkLink& link : network.in.of(node)) {
        const int from = link.fromFinish
            ? spans.finish[at(link.node)]
            : std::min(spans.start[at(link.node)], network.node(link.node).begun);
        int& bound = link.toFinish ? bounds.finish : bounds.start;
        bound = std::max(bound, link.earliest(axis, from));
    }
    return bounds;
}

EarlySpans earlyPass(const DayAxis& axis, const Network& network)
{
    EarlySpans spans(network.nodes.size());
    spans.leastFinish.assign(network.nodes.size(), DayAxis::leastNumber);
    for (const int place : network.order) {
        const NetworkNode& node = network.node(place);
        Bounds bounds{node.start, node.finish};
        if (node.isFree()) {
            bounds = boundsFrom(axis, network, spans, place);
            spans.leastFinish[at(place)] = bounds.finish;
            const int floor = node.kind == NetworkNode::Kind::End ? DayAxis::leastNumber : network.today;
            bounds.start = std::max({bounds.start, node.earliest, floor});
            bounds = spanAlone(axis, node, bounds.start, bounds.finish);
        }
        spans.start[at(place)] = bounds.start;
        spans.finish[at(place)] = bounds.finish;
    }
    return spans;
}

Spans latePass(const DayAxis& axis, const Network& network, const Spans& spans, int goal)
{
    Spans late(network.nodes.size());
    for (auto place = network.order.rbegin(); place != network.order.rend(); ++place) {
        const NetworkNode& node = network.node(*place);
        const Bounds span{spans.start[at(*place)], spans.finish[at(*place)]};
        const bool isGate = node.kind == NetworkNode::Kind::Gate;  // bound by what is in the phase alone
        Bounds bounds{DayAxis::mostNumber, isGate ? DayAxis::mostNumber : std::min(node.latest, goal)};
        if (node.isBeyondReach)
            bounds.finish = std::max(bounds.finish, spans.finish[at(*place)]);
        for (const NetworkLink& link : network.out.of(*place)) {
            if (holdsNothing(node, link, network.node(link.node)))
                continue;
            const int to = link.toFinish ? late.finish[at(link.node)] : late.start[at(link.node)];
            int& bound = link.fromFinish || !node.isLeaf() ? bounds.finish : bounds.start;
            bound = std::min(bound, link.latest(axis, to));
        }
        if (node.calendarLength && node.isFree() && !node.underWay) {
            bounds = lengthUpTo(axis, node, bounds);
        } else {
            const qint64 days = span.finish - span.start;
            bounds.finish = std::min(bounds.finish, DayAxis::bounded(bounds.start + days));
            bounds.start = node.isLeaf() ? startUpTo(axis, node, span, bounds) : bounds.finish;
        }
        late.finish[at(*place)] = bounds.finish;
        late.start[at(*place)] = bounds.start;
    }
    return late;
}

}  // namespace nextrung::core

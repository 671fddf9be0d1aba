// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levelling.h"

#include <cmath>

namespace nextrung::core {

namespace {

// Of the days on which a feasible plan is looked for after the goal, and of the hours a week.
constexpr int mostGoalsTried = 6;
constexpr int mostHalfHoursAWeek = 160;

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

/// The last day allowed of each node: the goal, its own deadline, and those of the phases that it lies in.
std::vector<int> limitsOf(const Network& network, int goal)
{
    std::vector<int> limits(network.nodes.size(), DayAxis::mostNumber);
    for (const int row : network.topDown) {
        const int phase = network.phaseOf[at(row)];
        const int above = phase < 0 ? goal : limits[at(network.endOf[at(phase)])];
        const int its = network.isPhase(row) ? network.endOf[at(row)] : row;
        limits[at(its)] = std::min(above, network.node(its).latest);
    }
    return limits;
}

bool fits(const Network& network, const Placed& placed, const std::vector<int>& limits)
{
    for (int row = 0; row < network.rows; ++row) {
        const NetworkNode& node = network.node(row);
        if (!node.isLeaf() || !node.isFree())
            continue;
        if (placed.spans.finish[at(row)] > limits[at(row)] || placed.withoutHours[at(row)]
            || placed.hoursOver[at(row)] > Hours::nothing)
            return false;
    }
    return true;
}

int lastFinish(const Network& network, const Spans& spans)
{
    int last = DayAxis::leastNumber;
    for (int row = 0; row < network.rows; ++row) {
        if (network.node(row).isLeaf())
            last = std::max(last, spans.finish[at(row)]);
    }
    return last;
}

qint64 keyOf(int first, int second)
{
    constexpr qint64 width = 1 << 24;
    return (qint64{first} * width) + second;
}

std::vector<qint64> keysOf(const std::vector<int>& first, const std::vector<int>& second)
{
    std::vector<qint64> keys(first.size());
    std::transform(first.begin(), first.end(), second.begin(), keys.begin(), keyOf);
    return keys;
}

/// The placing that fits, and whether it does.
struct Placing {
    Placed placed;
    bool fits = true;
};

Placing placeAll(const PlacingTask& task, int goal, bool backward)
{
    const Network& network = task.network;
    const int anchor = backward ? goal : lastFinish(network, task.early);
    const Spans late = latePass(task.axis, network, task.early, anchor);
    const Spans nowhere = [&network] {
        Spans spans(network.nodes.size());
        std::fill(spans.start.begin(), spans.start.end(), DayAxis::leastNumber);
        std::fill(spans.finish.begin(), spans.finish.end(), DayAxis::leastNumber);
        return spans;
    }();
    if (backward) {
        if (auto placed = placeBackward(task, keysOf(task.early.start, late.finish), nowhere))
            return {*std::move(placed), true};
    }
    Placed forward = placeForward(task, late.finish);
    const bool forwardFits = fits(network, forward, task.limits);
    if (!backward)
        return {std::move(forward), forwardFits};
    if (forwardFits) {
        if (auto placed
            = placeBackward(task, keysOf(forward.spans.finish, forward.spans.start), forward.spans))
            return {*std::move(placed), true};
        return {std::move(forward), true};
    }
    if (auto placed = placeBackward(task, keysOf(late.finish, task.early.start), nowhere))
        return {*std::move(placed), true};
    return {std::move(forward), false};
}

bool keptFitsIn(const Levelled& levelled)
{
    for (int row = 0; row < levelled.network.rows; ++row) {
        const NetworkNode& node = levelled.network.node(row);
        if (!node.isLeaf() || node.state != NetworkNode::State::Kept)
            continue;
        if (node.finish > levelled.goal || levelled.kept.hoursShort[at(row)] > Hours::nothing)
            return false;
    }
    return true;
}

double hoursShortOf(const Levelled& levelled)
{
    double sum = levelled.kept.hoursAfterGoal;
    for (const double hours : levelled.kept.hoursShort)
        sum += hours;
    for (int row = 0; row < levelled.network.rows; ++row)
        sum += std::max(levelled.placed.hoursAfter[at(row)], levelled.placed.hoursOver[at(row)]);
    return sum;
}

bool fitsAll(const Levelled& levelled)
{
    return levelled.goalMet && levelled.keptFits;
}

std::optional<QDate> earliestGoal(const Plan& plan, const Calendar& calendar, const Levelled& levelled,
                                  QDate today)
{
    const auto& without = levelled.placed.withoutHours;
    if (std::find(without.begin(), without.end(), true) != without.end())
        return std::nullopt;
    int finish = lastFinish(levelled.network, levelled.placed.spans);
    for (int tried = 0; tried < mostGoalsTried && finish > levelled.goal; ++tried) {
        const QDate goal = levelled.axis.dateOf(finish);
        const Levelled later = level(plan, calendar, today, goal);
        if (fitsAll(later))
            return goal;
        finish = std::max(finish + 1, lastFinish(later.network, later.placed.spans));
    }
    return std::nullopt;
}

bool fitsWith(const Plan& plan, const Calendar& calendar, const Levelled& levelled, QDate today,
              int halfHours)
{
    const std::optional<QDate> goal = levelled.goal < DayAxis::mostNumber
        ? std::optional(levelled.axis.dateOf(levelled.goal))
        : std::nullopt;
    return fitsAll(level(plan, calendar.withHoursAWeek(halfHours / 2.0), today, goal));
}

std::optional<double> hoursAWeek(const Plan& plan, const Calendar& calendar, const Levelled& levelled,
                                 QDate today)
{
    const auto works = [&](int halfHours) { return fitsWith(plan, calendar, levelled, today, halfHours); };
    int tooFew = static_cast<int>(
        std::floor(std::min(calendar.hoursAWeekOn(levelled.axis.dateOf(levelled.network.today)), 80.0) * 2));
    if (tooFew >= mostHalfHoursAWeek || !works(mostHalfHoursAWeek))
        return std::nullopt;
    int enough = mostHalfHoursAWeek;
    for (int step = 1; tooFew + step < enough; step *= 2) {
        if (works(tooFew + step)) {
            enough = tooFew + step;
            break;
        }
        tooFew += step;
    }
    while (enough - tooFew > 1) {
        const int middle = (enough + tooFew) / 2;
        (works(middle) ? enough : tooFew) = middle;
    }
    return enough / 2.0;
}

}  // namespace

Levelled level(const Plan& plan, const Calendar& calendar, QDate today, std::optional<QDate> goal)
{
    DayAxis axis(calendar, today);
    Network network(plan, axis, today);
    const int last = goal ? axis.onOrBefore(goal->toJulianDay()) : DayAxis::mostNumber;
    Hours hours(axis, network.today);
    KeptDates kept = settleKept(plan, axis, today, last, network, hours);
    const EarlySpans early = earlyPass(axis, network);
    const std::vector<int> limits = limitsOf(network, last);
    const PlacingTask task{axis, network, early, hours, limits};
    Placing placing = placeAll(task, last, goal.has_value());
    Levelled levelled{axis, std::move(network), std::move(kept), std::move(placing.placed), last};
    levelled.goalMet = placing.fits;
    levelled.keptFits = keptFitsIn(levelled);
    return levelled;
}

Feasibility feasibilityOf(const Plan& plan, const Calendar& calendar, const Levelled& levelled, QDate today)
{
    Feasibility feasibility;
    feasibility.feasible = fitsAll(levelled);
    if (feasibility.feasible)
        return feasibility;
    feasibility.hoursShort = hoursShortOf(levelled);
    feasibility.earliestGoal = earliestGoal(plan, calendar, levelled, today);
    feasibility.hoursAWeek = hoursAWeek(plan, calendar, levelled, today);
    return feasibility;
}

}  // namespace nextrung::core

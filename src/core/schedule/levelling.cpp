// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levelling.h"

#include "core/schedule/beyond_reach.h"
#include "core/schedule/urgency.h"

#include <cmath>
#include <tuple>

namespace nextrung::core {

namespace {

// How often what recurs may be moved up before its links hold.
constexpr int mostRounds = 8;

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

bool fits(const Network& network, const Placed& placed, const std::vector<int>& limits)
{
    for (int row = 0; row < network.rows; ++row) {
        const NetworkNode& node = network.node(row);
        if (!node.isLeaf() || !node.isFree())
            continue;
        if (placed.spans.finish[at(row)] > limits[at(row)] || placed.spans.lastDay[at(row)] > node.latestDay
            || placed.withoutHours[at(row)] || placed.hoursOver[at(row)] > Hours::nothing)
            return false;
    }
    return true;
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

/// The placing that is chosen, and what it keeps.
struct Placing {
    Placed placed;
    bool fits = true;
    bool backward = true;
};

/// What the dates are measured against.
struct Frame {
    int goal = DayAxis::mostNumber;
    int safeGoal = DayAxis::mostNumber;
    bool backward = false;
    std::optional<QDate> goalDay{};

    [[nodiscard]] bool hasGoal() const { return goal < DayAxis::mostNumber; }
};

/// What a search within some limits gives.
struct Found {
    std::optional<Placing> placing{};  ///< The first that fits, as late as can be.
    /// The one as soon as possible, if it was asked for; late or not, it says what hours are missing.
    std::optional<Placed> soon{};
};

/// Looks for a placing that fits.
class Search {
public:
    /// `safeLimits` go with the goal less the buffer.
    Search(const PlacingTask& task, const Frame& frame, const std::vector<int>& safeLimits)
        : task_(task)
        , safe_{task.axis, task.network, task.early, task.hours, safeLimits}
        , safeLate_(latePass(task.axis, task.network, task.early,
                             frame.hasGoal() ? frame.safeGoal : lastFinish(task.network, task.early)))
        , goal_(frame.goal)
        , hasGoal_(frame.hasGoal())
        , hasBuffer_(frame.safeGoal < frame.goal)
        , nowhere_(task.network.nodes.size())
    {
        std::fill(nowhere_.start.begin(), nowhere_.start.end(), DayAxis::leastNumber);
        std::fill(nowhere_.finish.begin(), nowhere_.finish.end(), DayAxis::leastNumber);
        std::fill(nowhere_.lastDay.begin(), nowhere_.lastDay.end(), DayAxis::leastNumber);
    }

    [[nodiscard]] Placing backward() const;
    [[nodiscard]] Placing forward() const;

private:
    [[nodiscard]] Found within(const PlacingTask& task, const Spans& late,
                               std::optional<Placed> soon = std::nullopt) const;
    [[nodiscard]] std::optional<Placing> untilLast(const Placed& soon) const;
    [[nodiscard]] Placed soonest(const Spans& late, const std::vector<int>& limits) const;
    [[nodiscard]] Spans lateBy(int goal) const
    {
        return latePass(task_.axis, task_.network, task_.early, goal);
    }

    const PlacingTask& task_;
    PlacingTask safe_;
    Spans safeLate_;
    int goal_;
    bool hasGoal_;
    bool hasBuffer_;
    Spans nowhere_;
};

/// The last day of what can be reached.
int lastWithinReach(const Network& network, const Spans& spans)
{
    int last = DayAxis::leastNumber;
    for (int row = 0; row < network.rows; ++row) {
        if (network.node(row).isLeaf() && !network.node(row).isBeyondReach)
            last = std::max(last, spans.finish[at(row)]);
    }
    return last;
}

/// The same network with each limited work spread over the weeks that it has (`fewer` of them), so that
/// works with limits take turns where one after the other would not fit. Nothing if no work has a limit.
std::optional<Network> withEvenWeeks(const PlacingTask& task, const std::vector<int>& limits, int fewer)
{
    Network network = task.network;
    bool isAny = false;
    for (int row = 0; row < network.rows; ++row) {
        NetworkNode& node = network.node(row);
        if (node.mostAWeek <= 0 || !node.isFree() || limits[at(row)] >= DayAxis::mostNumber)
            continue;
        const qint64 weeks = DayAxis::weekOf(task.axis.dayOf(limits[at(row)]))
            - DayAxis::weekOf(task.axis.dayOf(task.early.start[at(row)])) + 1 - fewer;
        node.mostAWeek
            = std::min(node.mostAWeek, node.hours / static_cast<double>(std::max<qint64>(weeks, 1)));
        isAny = true;
    }
    return isAny ? std::optional(std::move(network)) : std::nullopt;
}

/// As soon as possible in the best order: one that fits, else one that leaves few hours after the limits of
/// the task, and of these the one that ends first.
Placed Search::soonest(const Spans& late, const std::vector<int>& limits) const
{
    using Score = std::tuple<bool, qint64, int>;  // the least is the best; hours in millionths
    std::optional<std::pair<Score, Placed>> best;
    const auto consider = [&](const PlacingTask& task, const std::vector<int>& urgency) {
        Placed placed = placeForward(task, urgency);
        const Score score{!fits(task_.network, placed, limits),
                          std::llround(hoursShortOf(task_.network, placed) / Hours::nothing),
                          lastFinish(task_.network, placed.spans)};
        if (!best || score < best->first)
            best = std::pair{score, std::move(placed)};
    };
    const std::vector<std::vector<int>> urgencies = urgenciesOf(task_.axis, task_.network, task_.early, late);
    for (const std::vector<int>& urgency : urgencies)
        consider(task_, urgency);
    // The week at either end may have few hours: one week fewer leaves room for that.
    for (const int fewer : {0, 1}) {
        const bool fitsBest = !std::get<0>(best->first);
        if (fitsBest || urgencies.size() < 2)
            break;
        if (const std::optional<Network> even = withEvenWeeks(task_, limits, fewer))
            consider({task_.axis, *even, task_.early, task_.hours, task_.limits}, urgencies.front());
    }
    return std::move(best->second);
}

/// `soon` is what `soonest` gives for the same limits, if that is known already.
Found Search::within(const PlacingTask& task, const Spans& late, std::optional<Placed> soon) const
{
    const auto backward = [&task](const std::vector<qint64>& keys, const Spans& atLeast) {
        auto placed = placeBackward(task, keys, atLeast);
        return placed ? std::optional(Placing{*std::move(placed), true, true}) : std::nullopt;
    };
    if (auto placing = backward(keysOf(task.early.start, late.finish), nowhere_))
        return {std::move(placing), std::move(soon)};
    if (!soon)
        soon = soonest(late, task.limits);
    const bool soonFits = fits(task_.network, *soon, task.limits);
    if (soonFits) {
        if (auto placing = backward(keysOf(soon->spans.finish, soon->spans.start), soon->spans))
            return {std::move(placing), std::move(soon)};
    }
    if (auto placing = backward(keysOf(late.finish, task.early.start), nowhere_))
        return {std::move(placing), std::move(soon)};
    const std::vector<int> lateness = latenessOf(task.axis, task.network, task.early);
    if (lateness != task.early.start) {
        if (auto placing = backward(keysOf(lateness, late.finish), nowhere_))
            return {std::move(placing), std::move(soon)};
    }
    return {soonFits ? std::optional(Placing{*soon, true, false}) : std::nullopt, std::move(soon)};
}

/// The way back from the last day of what ends as soon as it can: the part of the buffer that is left is
/// kept.
std::optional<Placing> Search::untilLast(const Placed& soon) const
{
    int last = DayAxis::leastNumber;
    for (int row = 0; row < task_.network.rows; ++row) {
        if (task_.network.node(row).isLeaf() && task_.network.node(row).isFree())
            last = std::max(last, soon.spans.finish[at(row)]);
    }
    const std::vector<int> limits = limitsOf(task_.network, last);
    const PlacingTask task{task_.axis, task_.network, task_.early, task_.hours, limits};
    return within(task, lateBy(last)).placing;
}

Placing Search::backward() const
{
    Found safe = within(safe_, safeLate_);
    if (safe.placing)
        return *std::move(safe.placing);
    if (!hasBuffer_)
        return {*std::move(safe.soon), false, false};
    if (fits(task_.network, *safe.soon, task_.limits)) {
        if (auto placing = untilLast(*safe.soon))
            return *std::move(placing);
        return {*std::move(safe.soon), true, false};
    }
    Found whole = within(task_, lateBy(goal_));
    return whole.placing ? *std::move(whole.placing) : Placing{*std::move(whole.soon), false, false};
}

Placing Search::forward() const
{
    Placed soon = soonest(safeLate_, task_.limits);
    bool soonFits = fits(task_.network, soon, task_.limits);
    if (!soonFits && !hasGoal_) {
        // What has no deadline may wait until all the rest is done.
        Placed inTurn = soonest(lateBy(lastFinish(task_.network, soon.spans)), task_.limits);
        soonFits = fits(task_.network, inTurn, task_.limits);
        if (soonFits)
            soon = std::move(inTurn);
    }
    if (soonFits || !hasGoal_)
        return {std::move(soon), soonFits, false};
    // Without a buffer the limits are the same, and so is what is soonest.
    auto placing = (hasBuffer_ ? within(safe_, safeLate_) : within(task_, safeLate_, soon)).placing;
    if (!placing && hasBuffer_)
        placing = within(task_, lateBy(goal_)).placing;
    if (!placing)
        return {std::move(soon), false, false};
    Placed sooner = placeForward(task_, placing->placed.spans.start);
    if (fits(task_.network, sooner, task_.limits))
        return {std::move(sooner), true, false};
    return *std::move(placing);
}

/// Whether the row ends after the goal, its deadline or that of a phase that it lies in. Asked of days, since
/// kept dates may be days off, which have no number of their own.
bool endsTooLate(const Plan& plan, const Levelled& levelled, int row, const std::optional<QDate>& goal)
{
    const auto endsAfter = [finish = levelled.kept.finish[at(row)]](const std::optional<QDate>& day) {
        return day && finish > day->toJulianDay();
    };
    bool tooLate = endsAfter(goal);
    for (int each = row; each >= 0; each = levelled.network.phaseOf[at(each)])
        tooLate = tooLate || endsAfter(plan.activities[at(each)].deadline);
    return tooLate;
}

bool keptFitsIn(const Plan& plan, const Levelled& levelled, const std::optional<QDate>& goal)
{
    for (int row = 0; row < levelled.network.rows; ++row) {
        const NetworkNode& node = levelled.network.node(row);
        if (!node.isLeaf() || node.state != NetworkNode::State::Kept)
            continue;
        if (endsTooLate(plan, levelled, row, goal) || levelled.kept.hoursShort[at(row)] > Hours::nothing)
            return false;
    }
    return true;
}

/// The way back from the goal for all that it can reach, while the rest lies as soon as it can.
std::optional<Placing> aroundBeyondReach(const PlacingTask& task, const Frame& frame,
                                         const std::vector<int>& safeLimits, const std::vector<int>& rows)
{
    const HeldSoon held = holdSoon(task, rows);
    const PlacingTask others{task.axis, held.network, held.early, held.placed.hours, task.limits};
    Placing placing = Search(others, frame, safeLimits).backward();
    if (!placing.fits || !linksHold(task.axis, task.network, placing.placed.spans, rows))
        return std::nullopt;
    for (const int row : rows) {
        placing.placed.hoursAfter[at(row)] = held.placed.hoursAfter[at(row)];
        placing.placed.hoursOver[at(row)] = held.placed.hoursOver[at(row)];
        placing.placed.withoutHours[at(row)] = held.placed.withoutHours[at(row)];
    }
    placing.fits = false;
    return placing;
}

Placing placeFree(const PlacingTask& task, const Frame& frame, const std::vector<int>& safeLimits,
                  Network& network)
{
    const std::vector<int> rows = frame.hasGoal() ? beyondReach(task) : std::vector<int>();
    std::optional<Placing> placing;
    if (frame.backward && !rows.empty())
        placing = aroundBeyondReach(task, frame, safeLimits, rows);
    if (!placing) {
        const Search search(task, frame, safeLimits);
        placing = frame.backward ? search.backward() : search.forward();
    }
    for (const int row : rows)
        network.node(row).isBeyondReach = true;
    return *std::move(placing);
}

/// Nothing may be over later than the phases that it lies in may, nor than the goal.
void hold(Network& network, const std::optional<QDate>& goal)
{
    for (const int row : network.topDown) {
        const int phase = network.phaseOf[at(row)];
        const qint64 last = goal ? goal->toJulianDay() : DayAxis::endOfDays;
        const qint64 above = phase < 0 ? last : network.node(network.endOf[at(phase)]).latestDay;
        NetworkNode& its = network.node(network.isPhase(row) ? network.endOf[at(row)] : row);
        its.latestDay = std::min(above, its.latestDay);
    }
}

Levelled placeOnce(const Plan& plan, const Calendar& calendar, const DayAxis& axis, Network network,
                   QDate today, const Frame& frame)
{
    for (NetworkNode& node : network.nodes)
        node.isBeyondReach = false;
    Hours hours(axis, network.today);
    KeptDates kept = settleKept(plan, calendar, axis, today, frame.goalDay, network, hours);
    EarlySpans early = earlyPass(axis, network);
    const std::vector<int> limits = limitsOf(network, frame.goal);
    const std::vector<int> safeLimits
        = frame.safeGoal < frame.goal ? limitsOf(network, frame.safeGoal) : limits;
    const PlacingTask task{axis, network, early, hours, limits};
    Placing placing = placeFree(task, frame, safeLimits, network);
    const int last = lastWithinReach(network, placing.placed.spans);
    Levelled levelled{axis,
                      std::move(network),
                      std::move(kept),
                      std::move(early),
                      std::move(placing.placed),
                      frame.goal,
                      frame.hasGoal() ? std::clamp(last, frame.safeGoal, frame.goal) : last,
                      placing.backward};
    levelled.goalMet = placing.fits;
    levelled.keptFits = keptFitsIn(plan, levelled, frame.goalDay);
    return levelled;
}

/// Moves up the first day of what recurs and would begin before its links allow, or, if it happens once, end.
/// Whether anything did.
bool moveRecurring(const Plan& plan, Levelled& levelled)
{
    Network& network = levelled.network;
    bool moved = false;
    for (int row = 0; row < network.rows; ++row) {
        NetworkNode& node = network.node(row);
        const Activity& activity = plan.activities[at(row)];
        if (!node.movesUp)
            continue;
        const Bounds bounds = boundsFrom(levelled.axis, network, levelled.placed.spans, row);
        const bool isOnce = levelled.goal >= DayAxis::mostNumber && !activity.recurs->until;
        const int earliest = isOnce ? std::max(bounds.start, bounds.finish) : bounds.start;
        if (earliest <= node.start)
            continue;
        node.earliest = earliest;
        moved = true;
    }
    return moved;
}

}  // namespace

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

bool fitsAll(const Levelled& levelled)
{
    return levelled.goalMet && levelled.keptFits;
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

Levelled level(const Plan& plan, const Calendar& calendar, QDate today, std::optional<QDate> goal)
{
    const DayAxis axis(calendar, today);
    const Profile& profile = profileOf(plan);
    Frame frame;
    if (goal) {
        frame.goalDay = goal;
        frame.goal = axis.onOrBefore(goal->toJulianDay());
        frame.safeGoal = DayAxis::bounded(qint64{frame.goal} - std::max(0, profile.bufferDays));
        frame.backward = !(profile.direction == Profile::Direction::Forward);
    }
    Network network(plan, axis, today);
    hold(network, goal);
    Levelled levelled = placeOnce(plan, calendar, axis, std::move(network), today, frame);
    for (int round = 0; round < mostRounds && moveRecurring(plan, levelled); ++round)
        levelled = placeOnce(plan, calendar, axis, std::move(levelled.network), today, frame);
    return levelled;
}

}  // namespace nextrung::core

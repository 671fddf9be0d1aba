// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility/suspects.h"

#include <algorithm>
#include <numeric>

namespace nextrung::core {

namespace {

using Kind = Fact::Kind;
using Facts = std::vector<std::size_t>;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

/// The node that ends farthest after its limit by links and its own hours alone, or -1.
int latestOf(const Levelled& levelled)
{
    const std::vector<int> limits = limitsOf(levelled.network, levelled.goal);
    int latest = -1;
    int most = 0;
    for (int row = 0; row < levelled.network.rows; ++row) {
        const NetworkNode& node = levelled.network.node(row);
        const int late = levelled.early.finish[at(row)] - limits[at(row)];
        if (!node.isLeaf() || !node.isFree() || late <= most)
            continue;
        most = late;
        latest = row;
    }
    return latest;
}

/// What the node waits for, with no day between; -1 if it waits for nothing.
int waitedFor(const Levelled& levelled, int node)
{
    if (!levelled.network.node(node).isFree())
        return -1;
    for (const NetworkLink& link : levelled.network.in.of(node)) {
        if (isTight(levelled.axis, levelled.network, levelled.early, node, link))
            return link.node;
    }
    return -1;
}

double capacityOf(const Plan& plan, const Levelled& levelled, QDate today)
{
    const DayAxis axis(Calendar(plan), today);
    const int goal = axis.onOrBefore(levelled.axis.dayOf(levelled.goal));
    const int first = axis.onOrAfter(today.toJulianDay());
    return goal < first ? 0 : axis.hoursBetween(first, goal);
}

}  // namespace

Facts Suspects::all() const
{
    Facts all(facts_.facts().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

Facts Suspects::ofOne(const Levelled& levelled) const
{
    const Network& network = levelled.network;
    const std::vector<int> limits = limitsOf(network, levelled.goal);
    for (int row = 0; row < network.rows; ++row) {
        const NetworkNode& node = network.node(row);
        if (!node.isLeaf() || !node.isFree())
            continue;
        const int start = std::max(network.today, node.earliest);
        const Bounds alone = spanAlone(levelled.axis, node, start, DayAxis::leastNumber);
        if (alone.finish <= limits[at(row)] && alone.lastDay <= node.latestDay)
            continue;
        Facts suspects;
        for (std::size_t fact = 0; fact < facts_.facts().size(); ++fact) {
            const bool isLink = facts_.facts()[fact].dependency.has_value();
            if (facts_.rowOf(fact) == row || (!isLink && facts_.rowOf(fact) < 0))
                suspects.push_back(fact);
        }
        return suspects;
    }
    return {};
}

// And the phases around them.
std::vector<bool> Suspects::chainRows(const Levelled& levelled) const
{
    std::vector<bool> rows(plan_.activities.size(), false);
    for (int node = latestOf(levelled); node >= 0; node = waitedFor(levelled, node)) {
        for (int row = node; row >= 0 && row < levelled.network.rows && !rows[at(row)];
             row = levelled.network.phaseOf[at(row)])
            rows[at(row)] = true;
    }
    return rows;
}

Facts Suspects::ofChain(const Levelled& levelled) const
{
    const std::vector<bool> rows = chainRows(levelled);
    Facts suspects;
    if (std::find(rows.begin(), rows.end(), true) == rows.end())
        return suspects;
    for (std::size_t fact = 0; fact < facts_.facts().size(); ++fact) {
        const int row = facts_.rowOf(fact);
        const LinkRows link = facts_.linkOf(fact);
        const bool isLink = facts_.facts()[fact].dependency.has_value();
        const bool links = isLink && link.areThere() && rows[at(link.from)] && rows[at(link.to)];
        if (links || (!isLink && (row < 0 || rows[at(row)])))
            suspects.push_back(fact);
    }
    return suspects;
}

double Suspects::hoursLeft(std::size_t fact) const
{
    const Activity& activity = plan_.activities[at(facts_.rowOf(fact))];
    return workOf(activity) * (1 - std::clamp(activity.progress, 0.0, 1.0));
}

Facts Suspects::ofHours(const Levelled& levelled) const
{
    Facts suspects;
    Facts works;
    Facts daysOff;
    for (std::size_t fact = 0; fact < facts_.facts().size(); ++fact) {
        const Kind kind = facts_.facts()[fact].kind;
        const int row = facts_.rowOf(fact);
        if (kind == Kind::Goal || kind == Kind::HoursAWeek)
            suspects.push_back(fact);
        else if (kind == Kind::DaysOff)
            daysOff.push_back(fact);
        else if (kind == Kind::Work && levelled.network.node(row).isFree()
                 && levelled.network.node(row).length == 0)
            works.push_back(fact);
    }
    const double asked
        = std::accumulate(works.begin(), works.end(), 0.0,
                          [this](double sum, std::size_t work) { return sum + hoursLeft(work); });
    if (levelled.goal == DayAxis::mostNumber
        || asked <= capacityOf(plan_, levelled, facts_.today()) + Hours::nothing)
        return {};
    Plan plan = plan_;
    for (const std::size_t fact : daysOff) {
        Plan more = plan;
        more.exceptions.remove(*facts_.facts()[fact].exception);
        if (asked > capacityOf(more, levelled, facts_.today()) + Hours::nothing)
            plan = std::move(more);
        else
            suspects.push_back(fact);
    }
    std::stable_sort(works.begin(), works.end(),
                     [this](std::size_t a, std::size_t b) { return hoursLeft(a) > hoursLeft(b); });
    double left = capacityOf(plan, levelled, facts_.today()) + Hours::nothing;
    for (auto work = works.begin(); left >= 0 && work != works.end(); ++work) {
        left -= hoursLeft(*work);
        suspects.push_back(*work);
    }
    return suspects;
}

std::optional<std::size_t> Suspects::leastWork(const Facts& facts) const
{
    std::optional<std::size_t> least;
    for (const std::size_t fact : facts) {
        if (facts_.facts()[fact].kind == Kind::Work && (!least || hoursLeft(fact) < hoursLeft(*least)))
            least = fact;
    }
    return least;
}

}  // namespace nextrung::core

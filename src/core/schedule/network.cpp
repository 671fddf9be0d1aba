// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/network.h"

#include "core/schedule/place_by_id.h"
#include "core/schedule/stand_ins.h"
#include "core/sessions.h"

#include <algorithm>
#include <numeric>

namespace nextrung::core {

namespace {

constexpr int mostDays = 3'000'000;
// A smaller limit, in hours a week, would spread an hour over years: it is taken for none.
constexpr double leastAWeek = 0.01;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// A link between two nodes before it is sorted into the lists of both.
struct Edge {
    int from = 0;
    int to = 0;
    NetworkLink link{};
};

/// Compiles the tree and the links of one plan; each step reads what the earlier ones wrote.
class Compiler {
public:
    Compiler(Network& network, const Plan& plan, const DayAxis& axis)
        : network_(network)
        , plan_(plan)
        , axis_(axis)
        , places_(plan.activities)
    {
    }

    void readRows();
    void readTree();
    void readEdges();
    void addPrerequisites(QDate today);
    void sortOut();

private:
    using Type = Dependency::Type;

    void readLimit(NetworkNode& node, const std::optional<QDate>& last) const;
    void readNode(NetworkNode& node, const Activity& activity) const;
    void readWork(NetworkNode& node, const Activity& activity) const;
    void readPhase(int row);
    void orderTree(const std::vector<int>& downward);
    [[nodiscard]] bool liesIn(int row, int phase) const;
    void addDependency(const Dependency& dependency, LinkRows rows);
    [[nodiscard]] bool needsStandIn(const Dependency& dependency, LinkRows rows) const;
    void addStandIns();
    void connect(int from, int to, bool finish);
    bool orderNodes();
    void dropLoops(std::size_t from, const std::vector<int>& position);
    [[nodiscard]] LinkLists listsBy(int Edge::*key, int Edge::*other) const;

    Network& network_;
    const Plan& plan_;
    const DayAxis& axis_;
    PlaceById places_;
    std::vector<double> orders_;  // of each row among its siblings
    std::vector<std::optional<Id<Activity>>> parents_;  // of each row
    std::vector<bool> arePhases_;  // of each row: the person's word, even if nothing lies in it
    std::vector<Edge> edges_;
};

// Rows lie apart in memory: each is visited once.
void Compiler::readRows()
{
    const std::size_t rows = plan_.activities.size();
    network_.rows = static_cast<int>(rows);
    network_.nodes.resize(rows);
    orders_.resize(rows);
    parents_.resize(rows);
    arePhases_.resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const Activity& activity = plan_.activities[row];
        places_.append(activity.id);
        orders_[row] = activity.order;
        parents_[row] = activity.parent;
        arePhases_[row] = activity.kind == Activity::Kind::Phase;
        readNode(network_.nodes[row], activity);
    }
}

void Compiler::readTree()
{
    const std::size_t rows = plan_.activities.size();
    network_.endOf.assign(rows, -1);
    network_.phaseOf.assign(rows, -1);
    std::vector<int> downward(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        downward[row] = static_cast<int>(row);
        const int phase = parents_[row] ? places_.of(*parents_[row]) : -1;
        if (phase >= 0 && arePhases_[at(phase)])
            network_.phaseOf[row] = phase;
    }
    const auto above = [this](int a, int b) {
        return orders_[at(a)] < orders_[at(b)] || (orders_[at(a)] == orders_[at(b)] && a < b);
    };
    if (!std::is_sorted(downward.begin(), downward.end(), above))
        std::sort(downward.begin(), downward.end(), above);
    orderTree(downward);
    // Phases that lie in each other are no tree; they become activities of a day, outside all phases.
    std::vector<bool> reached(rows, false);
    for (const int row : network_.topDown)
        reached[at(row)] = true;
    for (int row = 0; row < network_.rows; ++row) {
        if (reached[at(row)])
            continue;
        network_.phaseOf[at(row)] = -1;
        network_.node(row).rank = static_cast<int>(network_.topDown.size());
        network_.topDown.push_back(row);
    }
    for (int row = 0; row < network_.rows; ++row) {
        if (network_.isPhase(row))
            readPhase(row);
    }
}

// `downward` has all rows by their order, whatever they lie in.
void Compiler::orderTree(const std::vector<int>& downward)
{
    const auto listOf = [this](int row) {
        const int phase = network_.phaseOf[at(row)];
        return at(phase < 0 ? network_.rows : phase);
    };
    std::vector<int> begins(downward.size() + 2, 0);
    for (const int row : downward)
        ++begins[listOf(row) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<int> next(begins.begin(), begins.end() - 1);
    std::vector<int> children(downward.size());
    for (const int row : downward)
        children[at(next[listOf(row)]++)] = row;

    std::vector<int> waiting;
    const auto waitFor = [&](int phase) {
        for (int child = begins[at(phase) + 1]; child > begins[at(phase)]; --child)
            waiting.push_back(children[at(child - 1)]);
    };
    network_.topDown.reserve(downward.size());
    waitFor(network_.rows);
    while (!waiting.empty()) {
        const int row = waiting.back();
        waiting.pop_back();
        network_.node(row).rank = static_cast<int>(network_.topDown.size());
        network_.topDown.push_back(row);
        if (begins[at(row)] == begins[at(row) + 1])
            continue;
        network_.endOf[at(row)] = static_cast<int>(network_.nodes.size());
        network_.nodes.push_back({});
        waitFor(row);
    }
}

void Compiler::readLimit(NetworkNode& node, const std::optional<QDate>& last) const
{
    if (!last)
        return;
    node.latest = std::min(node.latest, axis_.onOrBefore(last->toJulianDay()));
    node.latestDay = std::min(node.latestDay, last->toJulianDay());
}

void Compiler::readNode(NetworkNode& node, const Activity& activity) const
{
    if (activity.earliestStart)
        node.earliest = axis_.onOrAfter(activity.earliestStart->toJulianDay());
    readLimit(node, activity.deadline);
    const double progress = std::clamp(activity.progress, 0.0, 1.0);
    if (progress >= 1)
        node.state = NetworkNode::State::Done;
    else if (activity.keptStart.value_or(QDate()).isValid()
             || activity.keptFinish.value_or(QDate()).isValid())
        node.state = NetworkNode::State::Kept;
    if (progress <= 0 && !activity.startedOn && isStillToAsk(activity))
        node.earliest
            = std::max(node.earliest, DayAxis::bounded(qint64{network_.today} + *activity.leadDays));
    if (activity.kind == Activity::Kind::Milestone) {
        node.kind = NetworkNode::Kind::Milestone;
        node.length = 1;
        return;
    }
    node.hasSessions = node.state != NetworkNode::State::Done && hasSessions(activity);
    if (node.hasSessions)
        node.state = NetworkNode::State::Kept;
    node.movesUp = node.hasSessions && !activity.keptStart && !activity.startedOn;
    readWork(node, activity);
}

// Of a phase with something in it; it is neither kept nor done itself.
void Compiler::readPhase(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    NetworkNode gate;
    gate.kind = NetworkNode::Kind::Gate;
    gate.rank = network_.node(row).rank;
    if (activity.earliestStart)
        gate.earliest = axis_.onOrAfter(activity.earliestStart->toJulianDay());
    if (activity.keptStart)
        gate.earliest = std::max(gate.earliest, axis_.onOrAfter(activity.keptStart->toJulianDay()));
    NetworkNode& end = network_.node(network_.endOf[at(row)]);
    end.kind = NetworkNode::Kind::End;
    end.rank = gate.rank;
    readLimit(end, activity.deadline);
    readLimit(end, activity.keptFinish);
    network_.node(row) = gate;
}

void Compiler::readWork(NetworkNode& node, const Activity& activity) const
{
    const double left = 1 - std::clamp(activity.progress, 0.0, 1.0);
    node.hours = workOf(activity) * left;
    node.mostAWeek = activity.mostHoursAWeek.value_or(0) >= leastAWeek ? *activity.mostHoursAWeek : 0;
    node.underWay = left < 1 || activity.startedOn;
    if (activity.startedOn && node.isFree() && *activity.startedOn <= axis_.dateOf(network_.today))
        node.begun = axis_.onOrAfter(activity.startedOn->toJulianDay());
    if (activity.length) {
        node.length = lengthLeftOf(activity);
        node.calendarLength = activity.lengthUnit == Activity::LengthUnit::CalendarDays;
    } else if (node.hours <= 1e-6) {
        node.length = 1;
    }
}

void Compiler::connect(int from, int to, bool finish)
{
    NetworkLink link;
    link.fromFinish = link.toFinish = finish;
    edges_.push_back({from, to, link});
}

bool Compiler::liesIn(int row, int phase) const
{
    for (int above = network_.phaseOf[at(row)]; above >= 0; above = network_.phaseOf[at(above)]) {
        if (above == phase)
            return true;
    }
    return false;
}

bool Compiler::needsStandIn(const Dependency& dependency, LinkRows rows) const
{
    const Type type = dependency.type.valueOr(Type::FinishToStart);
    const bool startOut = type == Type::StartToStart || type == Type::StartToFinish;
    const bool finishIn = type == Type::FinishToFinish || type == Type::StartToFinish;
    return (startOut && network_.isPhase(rows.from)) || (finishIn && network_.isPhase(rows.to));
}

void Compiler::addDependency(const Dependency& dependency, LinkRows rows)
{
    if (!rows.areThere() || rows.from == rows.to || liesIn(rows.from, rows.to) || liesIn(rows.to, rows.from))
        return;
    const NetworkLink link = linkOf(dependency, plan_.activities[at(rows.to)]);
    const bool end = network_.isPhase(rows.from) && link.fromFinish;
    edges_.push_back({end ? network_.endOf[at(rows.from)] : rows.from, rows.to, link});
}

void Compiler::readEdges()
{
    edges_.reserve(plan_.dependencies.size());
    network_.linkRows.reserve(plan_.dependencies.size());
    for (int row = 0; row < network_.rows; ++row) {
        const int phase = network_.phaseOf[at(row)];
        if (phase < 0)
            continue;
        connect(phase, row, false);
        const int end = network_.isPhase(row) ? network_.endOf[at(row)] : row;
        connect(end, network_.endOf[at(phase)], true);
    }
    bool any = false;
    for (const auto& dependency : plan_.dependencies) {
        const LinkRows rows{places_.of(dependency->from), places_.of(dependency->to)};
        network_.linkRows.push_back(rows);
        if (rows.areThere() && needsStandIn(*dependency, rows))
            any = true;
        else
            addDependency(*dependency, rows);
    }
    if (orderNodes())
        dropLoops(0, network_.position);
    if (!any)
        return;
    addStandIns();
    if (orderNodes())
        dropLoops(0, network_.position);
}

void Compiler::addStandIns()
{
    sortOut();
    const StandIns standIns(plan_, axis_, network_);
    for (std::size_t place = 0; place < network_.linkRows.size(); ++place) {
        const Dependency& dependency = plan_.dependencies[place];
        LinkRows rows = network_.linkRows[place];
        if (!rows.areThere() || !needsStandIn(dependency, rows) || rows.from == rows.to
            || liesIn(rows.from, rows.to) || liesIn(rows.to, rows.from))
            continue;
        const NetworkLink link = linkOf(dependency, plan_.activities[at(rows.to)]);
        if (network_.isPhase(rows.from))
            rows.from = link.fromFinish ? network_.endOf[at(rows.from)] : standIns.first(rows.from);
        if (link.toFinish && network_.isPhase(rows.to))
            rows.to = standIns.last(rows.to);
        edges_.push_back({rows.from, rows.to, link});
    }
}

// Where they close a loop, those that go against the order of the links alone are left out.
void Compiler::addPrerequisites(QDate today)
{
    network_.prerequisites = prerequisiteLinks(plan_, today);
    const std::size_t links = edges_.size();
    const std::vector<int> byLinks = network_.position;
    for (const PrerequisiteLink& link : network_.prerequisites)
        addDependency(dependencyOf(link), {places_.of(link.from), places_.of(link.to)});
    if (edges_.size() == links || !orderNodes())
        return;
    dropLoops(links, byLinks);
    orderNodes();
}

LinkLists Compiler::listsBy(int Edge::*key, int Edge::*other) const
{
    LinkLists lists;
    lists.begins.assign(network_.nodes.size() + 1, 0);
    for (const Edge& edge : edges_)
        ++lists.begins[at(edge.*key) + 1];
    for (std::size_t node = 0; node < network_.nodes.size(); ++node)
        lists.begins[node + 1] += lists.begins[node];
    std::vector<int> next(lists.begins.begin(), lists.begins.end() - 1);
    lists.links.resize(edges_.size());
    for (const Edge& edge : edges_) {
        NetworkLink link = edge.link;
        link.node = edge.*other;
        lists.links[at(next[at(edge.*key)]++)] = link;
    }
    return lists;
}

// Whether there are loops: what is in one never becomes ready, and comes last. What waits for a node follows
// it as closely as can be, so that the passes find it still at hand.
bool Compiler::orderNodes()
{
    network_.out = listsBy(&Edge::from, &Edge::to);
    const auto count = static_cast<int>(network_.nodes.size());
    std::vector<int> waitsFor(at(count), 0);
    for (const Edge& edge : edges_)
        ++waitsFor[at(edge.to)];
    std::vector<int>& order = network_.order;
    order.clear();
    order.reserve(at(count));
    std::vector<int> ready;
    for (int node = count; node > 0; --node) {
        if (waitsFor[at(node - 1)] == 0)
            ready.push_back(node - 1);
    }
    while (!ready.empty()) {
        const int node = ready.back();
        ready.pop_back();
        order.push_back(node);
        for (const NetworkLink& link : network_.out.of(node)) {
            if (--waitsFor[at(link.node)] == 0)
                ready.push_back(link.node);
        }
    }
    const bool loops = order.size() < at(count);
    for (int node = 0; loops && node < count; ++node) {
        if (waitsFor[at(node)] > 0)
            order.push_back(node);
    }
    network_.position.assign(at(count), 0);
    for (int place = 0; place < count; ++place)
        network_.position[at(order[at(place)])] = place;
    return loops;
}

// Of the edges from that place on, those that go against the order.
void Compiler::dropLoops(std::size_t from, const std::vector<int>& position)
{
    const auto closes
        = [&position](const Edge& edge) { return position[at(edge.from)] >= position[at(edge.to)]; };
    edges_.erase(std::remove_if(edges_.begin() + static_cast<std::ptrdiff_t>(from), edges_.end(), closes),
                 edges_.end());
    network_.out = listsBy(&Edge::from, &Edge::to);
}

void Compiler::sortOut()
{
    network_.in = listsBy(&Edge::to, &Edge::from);
}

}  // namespace

Dependency dependencyOf(const PrerequisiteLink& link)
{
    Dependency dependency{};
    dependency.from = link.from;
    dependency.to = link.to;
    return dependency;
}

LinkRows rowsOf(const Plan& plan, const PrerequisiteLink& link)
{
    const auto rowOf = [&plan](Id<Activity> id) {
        const std::size_t place = plan.activities.placeOf(id);
        return place < plan.activities.size() ? static_cast<int>(place) : -1;
    };
    return {rowOf(link.from), rowOf(link.to)};
}

NetworkLink linkOf(const Dependency& dependency, const Activity& to)
{
    using Type = Dependency::Type;
    const Type type = dependency.type.valueOr(Type::FinishToStart);
    NetworkLink link;
    link.lag = std::clamp(dependency.lag, -mostDays, mostDays);
    link.fromFinish = type == Type::FinishToStart || type == Type::FinishToFinish;
    link.toFinish = type == Type::FinishToFinish || type == Type::StartToFinish;
    const bool onTheDay = to.kind == Activity::Kind::Milestone;
    link.calendarLag = link.lag != 0 ? dependency.lagUnit == Activity::LengthUnit::CalendarDays
                                     : type == Type::FinishToFinish && !onTheDay;
    if (!onTheDay && link.fromFinish != link.toFinish)
        link.shift = link.fromFinish ? 1 : -1;
    return link;
}

int NetworkLink::earliest(const DayAxis& axis, int number, qint64 day) const
{
    return calendarLag ? axis.onOrAfter(earliestDay(axis, number, day))
                       : DayAxis::bounded(qint64{number} + lag + shift);
}

qint64 NetworkLink::earliestDay(const DayAxis& axis, int number, qint64 day) const
{
    if (!calendarLag)
        return axis.dayOf(earliest(axis, number, day));
    if (shift < 0)
        return axis.dayOf(DayAxis::bounded(qint64{axis.onOrAfter(day + lag)} - 1));
    return day + lag + (shift > 0 ? 1 : 0);
}

int NetworkLink::latest(const DayAxis& axis, int number, qint64 day) const
{
    return calendarLag ? axis.onOrBefore(latestDay(axis, number, day))
                       : DayAxis::bounded(qint64{number} - lag - shift);
}

qint64 NetworkLink::latestDay(const DayAxis& axis, int number, qint64 day) const
{
    if (!calendarLag)
        return axis.lastDayBeforeNext(latest(axis, number, day));
    if (shift < 0)
        return axis.dayOf(DayAxis::bounded(qint64{number} + 1)) - lag;
    return day - lag - (shift > 0 ? 1 : 0);
}

Network::Network(const Plan& plan, const DayAxis& axis, QDate day)
    : today(axis.onOrAfter(day.toJulianDay()))
{
    Compiler compiler(*this, plan, axis);
    compiler.readRows();
    compiler.readTree();
    compiler.readEdges();
    compiler.addPrerequisites(day);
    compiler.sortOut();
}

bool Network::wouldLoop(int from, int to) const
{
    const int target = isPhase(from) ? endOf[at(from)] : from;
    const int last = position[at(target)];
    if (from == to || target == to)
        return true;
    std::vector<bool> seen(nodes.size(), false);
    std::vector<int> waiting;
    const auto reach = [&](int node) {
        if (seen[at(node)] || position[at(node)] > last)
            return;
        seen[at(node)] = true;
        waiting.push_back(node);
    };
    reach(to);
    while (!waiting.empty() && !seen[at(target)]) {
        const int node = waiting.back();
        waiting.pop_back();
        for (const NetworkLink& link : out.of(node))
            reach(link.node);
    }
    return seen[at(target)];
}

}  // namespace nextrung::core

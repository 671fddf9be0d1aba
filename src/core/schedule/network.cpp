// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/network.h"

#include "core/sessions.h"

#include <cmath>
#include <functional>

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
    {
    }

    void readTree();
    void readNode(int row);
    void readWork(NetworkNode& node, const Activity& activity);
    void readEdges();
    void addPrerequisites(QDate today);
    void sortOut();

private:
    using Type = Dependency::Type;

    [[nodiscard]] int placeOf(Id<Activity> id) const;
    void visit(const std::vector<std::vector<int>>& children, std::vector<int> siblings);
    [[nodiscard]] int standInFor(int phase, int other, bool finish) const;
    [[nodiscard]] bool liesIn(int row, int phase) const;
    void addDependency(const Dependency& dependency, bool standIns);
    [[nodiscard]] bool needsStandIn(const Dependency& dependency) const;
    void connect(int from, int to, bool finish);
    bool orderNodes();
    void dropLoops(std::size_t from, const std::vector<int>& position);
    [[nodiscard]] LinkLists listsBy(int Edge::*key, int Edge::*other) const;

    Network& network_;
    const Plan& plan_;
    const DayAxis& axis_;
    std::vector<quint64> ids_;
    std::vector<Edge> edges_;
};

int Compiler::placeOf(Id<Activity> id) const
{
    const auto found = std::lower_bound(ids_.begin(), ids_.end(), id.bits());
    return found != ids_.end() && *found == id.bits() ? static_cast<int>(found - ids_.begin()) : -1;
}

void Compiler::readTree()
{
    const std::size_t rows = plan_.activities.size();
    network_.rows = static_cast<int>(rows);
    network_.nodes.resize(rows);
    network_.endOf.assign(rows, -1);
    network_.phaseOf.assign(rows, -1);
    ids_.reserve(rows);
    for (const auto& activity : plan_.activities)
        ids_.push_back(activity->id.bits());

    std::vector<std::vector<int>> children(rows + 1);
    for (std::size_t row = 0; row < rows; ++row) {
        const Activity& activity = plan_.activities[row];
        const int parent = activity.parent ? placeOf(*activity.parent) : -1;
        const bool inPhase = parent >= 0 && plan_.activities[at(parent)].kind == Activity::Kind::Phase;
        network_.phaseOf[row] = inPhase ? parent : -1;
        children[inPhase ? at(parent) : rows].push_back(static_cast<int>(row));
    }
    visit(children, children[rows]);
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
}

void Compiler::visit(const std::vector<std::vector<int>>& children, std::vector<int> siblings)
{
    const auto downward = [this](int a, int b) {
        return plan_.activities[at(b)].order < plan_.activities[at(a)].order
            || (plan_.activities[at(b)].order == plan_.activities[at(a)].order && b < a);
    };
    std::sort(siblings.begin(), siblings.end(), downward);
    std::vector<int> waiting = std::move(siblings);
    while (!waiting.empty()) {
        const int row = waiting.back();
        waiting.pop_back();
        network_.node(row).rank = static_cast<int>(network_.topDown.size());
        network_.topDown.push_back(row);
        std::vector<int> below = children[at(row)];
        if (below.empty())
            continue;
        network_.endOf[at(row)] = static_cast<int>(network_.nodes.size());
        network_.nodes.push_back({});
        std::sort(below.begin(), below.end(), downward);
        waiting.insert(waiting.end(), below.begin(), below.end());
    }
}

void Compiler::readNode(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    NetworkNode& node = network_.node(row);
    if (activity.earliestStart)
        node.earliest = axis_.onOrAfter(activity.earliestStart->toJulianDay());
    if (activity.deadline)
        node.latest = axis_.onOrBefore(activity.deadline->toJulianDay());
    if (network_.isPhase(row)) {
        node.kind = NetworkNode::Kind::Gate;
        NetworkNode& end = network_.node(network_.endOf[at(row)]);
        end.kind = NetworkNode::Kind::End;
        end.latest = node.latest;
        end.rank = node.rank;
        if (activity.keptStart)
            node.earliest = std::max(node.earliest, axis_.onOrAfter(activity.keptStart->toJulianDay()));
        if (activity.keptFinish)
            end.latest = std::min(end.latest, axis_.onOrBefore(activity.keptFinish->toJulianDay()));
        node.latest = DayAxis::mostNumber;
        return;
    }
    const double progress = std::clamp(activity.progress, 0.0, 1.0);
    if (progress >= 1)
        node.state = NetworkNode::State::Done;
    else if (activity.keptStart.value_or(QDate()).isValid()
             || activity.keptFinish.value_or(QDate()).isValid())
        node.state = NetworkNode::State::Kept;
    if (activity.kind == Activity::Kind::Milestone) {
        node.kind = NetworkNode::Kind::Milestone;
        node.length = 1;
        return;
    }
    node.hasSessions = node.state != NetworkNode::State::Done && hasSessions(activity);
    if (node.hasSessions)
        node.state = NetworkNode::State::Kept;
    readWork(node, activity);
}

void Compiler::readWork(NetworkNode& node, const Activity& activity)
{
    const double left = 1 - std::clamp(activity.progress, 0.0, 1.0);
    node.hours = workOf(activity) * left;
    node.mostAWeek = activity.mostHoursAWeek.value_or(0) >= leastAWeek ? *activity.mostHoursAWeek : 0;
    node.underWay = left < 1 || activity.startedOn;
    if (!node.underWay && isStillToAsk(activity))
        node.earliest
            = std::max(node.earliest, DayAxis::bounded(qint64{network_.today} + *activity.leadDays));
    if (activity.length) {
        const double days = std::clamp(*activity.length, 1, mostDays) * left;
        node.length = std::max(1, static_cast<int>(std::ceil(days - 1e-9)));
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

// The free activity of the phase that comes first (or last) in the order, and that is not what it is linked
// to.
int Compiler::standInFor(int phase, int other, bool finish) const
{
    int best = -1;
    for (int row = 0; row < network_.rows; ++row) {
        const NetworkNode& node = network_.node(row);
        if (row == other || !node.isLeaf() || !liesIn(row, phase))
            continue;
        if (best < 0) {
            best = row;
            continue;
        }
        const bool freer = node.isFree() && !network_.node(best).isFree();
        const bool asFree = node.isFree() == network_.node(best).isFree();
        const bool farther = finish ? network_.position[at(row)] > network_.position[at(best)]
                                    : network_.position[at(row)] < network_.position[at(best)];
        if (freer || (asFree && farther))
            best = row;
    }
    return best;
}

bool Compiler::needsStandIn(const Dependency& dependency) const
{
    const Type type = dependency.type.valueOr(Type::FinishToStart);
    const int from = placeOf(dependency.from);
    const int to = placeOf(dependency.to);
    const bool startOut = type == Type::StartToStart || type == Type::StartToFinish;
    const bool finishIn = type == Type::FinishToFinish || type == Type::StartToFinish;
    return (from >= 0 && startOut && network_.isPhase(from)) || (to >= 0 && finishIn && network_.isPhase(to));
}

void Compiler::addDependency(const Dependency& dependency, bool standIns)
{
    int from = placeOf(dependency.from);
    int to = placeOf(dependency.to);
    if (from < 0 || to < 0 || from == to || liesIn(from, to) || liesIn(to, from))
        return;
    NetworkLink link = linkOf(dependency, plan_.activities[at(to)]);
    if (network_.isPhase(from) && link.fromFinish)
        from = network_.endOf[at(from)];
    else if (standIns && network_.isPhase(from))
        from = standInFor(from, to, false);
    if (standIns && link.toFinish && to < network_.rows && network_.isPhase(to))
        to = standInFor(to, from, true);
    if (from >= 0 && to >= 0)
        edges_.push_back({from, to, link});
}

void Compiler::readEdges()
{
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
        if (needsStandIn(*dependency))
            any = true;
        else
            addDependency(*dependency, false);
    }
    if (orderNodes())
        dropLoops(0, network_.position);
    if (!any)
        return;
    for (const auto& dependency : plan_.dependencies) {
        if (needsStandIn(*dependency))
            addDependency(*dependency, true);
    }
    if (orderNodes())
        dropLoops(0, network_.position);
}

// Where they close a loop, those that go against the order of the links alone are left out.
void Compiler::addPrerequisites(QDate today)
{
    network_.prerequisites = prerequisiteLinks(plan_, today);
    const std::size_t links = edges_.size();
    const std::vector<int> byLinks = network_.position;
    for (const PrerequisiteLink& link : network_.prerequisites)
        addDependency(dependencyOf(link), false);
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

// Whether there are loops: what is in one never becomes ready, and comes last.
bool Compiler::orderNodes()
{
    const LinkLists out = listsBy(&Edge::from, &Edge::to);
    const auto count = static_cast<int>(network_.nodes.size());
    std::vector<int> waitsFor(at(count), 0);
    for (const Edge& edge : edges_)
        ++waitsFor[at(edge.to)];
    std::vector<int>& order = network_.order;
    order.clear();
    order.reserve(at(count));
    for (int node = 0; node < count; ++node) {
        if (waitsFor[at(node)] == 0)
            order.push_back(node);
    }
    for (std::size_t next = 0; next < order.size(); ++next) {
        for (const NetworkLink& link : out.of(order[next])) {
            if (--waitsFor[at(link.node)] == 0)
                order.push_back(link.node);
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
}

void Compiler::sortOut()
{
    network_.in = listsBy(&Edge::to, &Edge::from);
    network_.out = listsBy(&Edge::from, &Edge::to);
}

}  // namespace

double workOf(const Activity& activity)
{
    if (activity.kind == Activity::Kind::Milestone || activity.kind == Activity::Kind::Phase)
        return 0;
    double hours = activity.workHours.value_or(0);
    if (!activity.workHours && activity.length) {
        const double daysAWeek = activity.lengthUnit == Activity::LengthUnit::CalendarDays ? 7 : 5;
        hours = activity.hoursAWeek.value_or(0) * *activity.length / daysAWeek;
    }
    return std::isfinite(hours) ? std::max(0.0, hours) : 0;
}

bool isStillToAsk(const Activity& activity)
{
    return activity.leadDays && *activity.leadDays > 0 && !(activity.approval == Activity::Approval::Asked)
        && !(activity.approval == Activity::Approval::Granted);
}

Dependency dependencyOf(const PrerequisiteLink& link)
{
    Dependency dependency{};
    dependency.from = link.from;
    dependency.to = link.to;
    return dependency;
}

NetworkLink linkOf(const Dependency& dependency, const Activity& to)
{
    using Type = Dependency::Type;
    const Type type = dependency.type.valueOr(Type::FinishToStart);
    NetworkLink link;
    link.lag = std::clamp(dependency.lag, -mostDays, mostDays);
    link.calendarLag = dependency.lagUnit == Activity::LengthUnit::CalendarDays;
    link.fromFinish = type == Type::FinishToStart || type == Type::FinishToFinish;
    link.toFinish = type == Type::FinishToFinish || type == Type::StartToFinish;
    const bool onTheDay = to.kind == Activity::Kind::Milestone;
    if (type == Type::FinishToStart && !onTheDay)
        link.shift = 1;
    if (type == Type::StartToFinish && !onTheDay)
        link.shift = -1;
    return link;
}

int NetworkLink::earliest(const DayAxis& axis, int number) const
{
    if (!calendarLag)
        return DayAxis::bounded(qint64{number} + lag + shift);
    const int waited = axis.onOrAfter(axis.dayOf(number) + lag + (shift > 0 ? 1 : 0));
    return shift < 0 ? DayAxis::bounded(qint64{waited} - 1) : waited;
}

int NetworkLink::latest(const DayAxis& axis, int number) const
{
    if (!calendarLag)
        return DayAxis::bounded(qint64{number} - lag - shift);
    if (shift < 0)
        return axis.onOrBefore(axis.dayOf(DayAxis::bounded(qint64{number} + 1)) - lag);
    return axis.onOrBefore(axis.dayOf(number) - lag - (shift > 0 ? 1 : 0));
}

Network::Network(const Plan& plan, const DayAxis& axis, QDate day)
    : today(axis.onOrAfter(day.toJulianDay()))
{
    Compiler compiler(*this, plan, axis);
    compiler.readTree();
    for (int row = 0; row < rows; ++row)
        compiler.readNode(row);
    compiler.readEdges();
    compiler.addPrerequisites(day);
    compiler.sortOut();
}

bool Network::wouldLoop(int from, int to) const
{
    const int target = isPhase(from) ? endOf[at(from)] : from;
    if (from == to || target == to)
        return true;
    const int last = position[at(target)];
    std::vector<bool> seen(nodes.size(), false);
    std::vector<int> waiting{to};
    while (!waiting.empty()) {
        const int node = waiting.back();
        waiting.pop_back();
        if (node == target)
            return true;
        if (seen[at(node)] || position[at(node)] > last)
            continue;
        seen[at(node)] = true;
        for (const NetworkLink& link : out.of(node))
            waiting.push_back(link.node);
    }
    return false;
}

}  // namespace nextrung::core

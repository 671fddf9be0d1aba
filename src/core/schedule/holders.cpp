// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/holders.h"

namespace nextrung::core {

namespace {

using Kind = Fact::Kind;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

Fact factOf(Kind kind)
{
    Fact fact;
    fact.kind = kind;
    return fact;
}

/// What is tight at the two ends of one row: the rules of what comes before it, and of what comes after.
struct Tight {
    std::optional<Fact> start{};
    std::optional<Fact> finish{};

    [[nodiscard]] std::optional<Fact>& at(bool isFinish) { return isFinish ? finish : start; }
};

class Finder {
public:
    Finder(const Plan& plan, const Levelled& levelled, Schedule& schedule)
        : plan_(plan)
        , levelled_(levelled)
        , network_(levelled.network)
        , spans_(levelled.placed.spans)
        , schedule_(schedule)
        , before_(at(network_.rows))
        , after_(at(network_.rows))
        , room_(at(network_.rows), DayAxis::mostNumber)
        , strongest_(at(network_.rows), network_.today)
    {
    }

    void readLinks();
    void readPhases();
    void write(int row);
    void writeFreeSlack(int row);
    void writePhases();

private:
    [[nodiscard]] int numberOf(int row, bool finish) const;
    void readLink(const Dependency& dependency, LinkRows rows, Fact fact);
    [[nodiscard]] bool isTight(int row, int earliest, int number);
    [[nodiscard]] Tight soonest(int row) const;
    [[nodiscard]] Tight latest(int row) const;
    [[nodiscard]] bool comesSoon(int row) const;
    [[nodiscard]] bool liesEarly(int row) const;
    [[nodiscard]] Fact fullDays(int row) const;
    [[nodiscard]] Fact dayFact(Kind kind, int number) const;
    void writeKept(int row);
    void writeFree(int row);

    const Plan& plan_;
    const Levelled& levelled_;
    const Network& network_;
    const Spans& spans_;
    Schedule& schedule_;
    std::vector<Tight> before_;  // of each row: the links into it that are tight
    std::vector<Tight> after_;  // the links out of it
    std::vector<int> room_;  // how far each row may slip before a link out of it is broken
    std::vector<int> strongest_;  // what links ask at most of what recurs
};

int Finder::numberOf(int row, bool finish) const
{
    const int node = network_.isPhase(row) && finish ? network_.endOf[at(row)] : row;
    return finish ? spans_.finish[at(node)] : spans_.start[at(node)];
}

Fact Finder::dayFact(Kind kind, int number) const
{
    Fact fact = factOf(kind);
    fact.first = levelled_.axis.dateOf(number);
    return fact;
}

// What recurs waits for one of its days after the strongest rule; all else lies on the very day.
bool Finder::isTight(int row, int earliest, int number)
{
    if (!network_.node(row).hasSessions || plan_.activities[at(row)].keptStart)
        return earliest == number;
    if (earliest > number || earliest <= strongest_[at(row)])
        return false;
    strongest_[at(row)] = earliest;
    return true;
}

void Finder::readLink(const Dependency& dependency, LinkRows rows, Fact fact)
{
    const auto [from, to] = rows;
    if (!rows.areThere() || network_.node(to).state == NetworkNode::State::Done)
        return;
    const NetworkLink link = linkOf(dependency, plan_.activities[at(to)]);
    const bool holdsNothing = core::holdsNothing(network_.node(from), link, network_.node(to));
    const int first = holdsNothing ? network_.node(from).begun : numberOf(from, link.fromFinish);
    const int then = numberOf(to, link.toFinish);
    const int latest = link.latest(levelled_.axis, then);
    if (!holdsNothing)
        room_[at(from)] = std::min(room_[at(from)], latest - first);
    // What lies late before something that only lies soon does not hold it, but is held by it.
    const bool onlySoon = network_.node(to).isBeyondReach;
    if ((!onlySoon || liesEarly(from)) && isTight(to, link.earliest(levelled_.axis, first), then)) {
        fact.activity = dependency.from;
        fact.first = levelled_.axis.dateOf(first);
        before_[at(to)].at(link.toFinish) = fact;
    }
    if (!holdsNothing && latest == first && !(onlySoon && liesEarly(from))) {
        fact.activity = dependency.to;
        fact.first = levelled_.axis.dateOf(then);
        after_[at(from)].at(link.fromFinish) = fact;
    }
}

void Finder::readLinks()
{
    for (const PrerequisiteLink& link : network_.prerequisites) {
        Fact fact = factOf(Kind::Prerequisite);
        fact.competency = link.competency;
        readLink(dependencyOf(link), rowsOf(plan_, link), fact);
    }
    for (std::size_t place = 0; place < network_.linkRows.size(); ++place) {
        const Dependency& dependency = plan_.dependencies[place];
        Fact fact = factOf(Kind::Dependency);
        fact.dependency = dependency.id;
        readLink(dependency, network_.linkRows[place], fact);
    }
}

// What waits for a phase waits for all that is in it.
void Finder::readPhases()
{
    for (const int row : network_.topDown) {
        const int phase = network_.phaseOf[at(row)];
        if (phase < 0 || room_[at(phase)] == DayAxis::mostNumber)
            continue;
        const int room = room_[at(phase)] + numberOf(phase, true) - numberOf(row, true);
        room_[at(row)] = std::min(room_[at(row)], room);
    }
}

// The rules that a row meets coming from today.
Tight Finder::soonest(int row) const
{
    Tight tight = before_[at(row)];
    const NetworkNode& node = network_.node(row);
    const int start = spans_.start[at(row)];
    const int phase = network_.phaseOf[at(row)];
    const Activity& activity = plan_.activities[at(row)];
    if (tight.start)
        return tight;
    if (start == network_.today) {
        tight.start = dayFact(Kind::Today, start);
    } else if (start == node.earliest) {
        const bool own = activity.earliestStart
            && levelled_.axis.onOrAfter(activity.earliestStart->toJulianDay()) == start;
        tight.start = dayFact(own || !isStillToAsk(activity) ? Kind::EarliestStart : Kind::LeadTime, start);
        tight.start->activity = activity.id;
    } else if (phase >= 0 && start == numberOf(phase, false)) {
        tight.start = dayFact(Kind::Phase, start);
        tight.start->activity = plan_.activities[at(phase)].id;
    }
    return tight;
}

// The rules that a row meets coming from the goal.
Tight Finder::latest(int row) const
{
    Tight tight = after_[at(row)];
    const int finish = numberOf(row, true);
    const int phase = network_.phaseOf[at(row)];
    const int node = network_.isPhase(row) ? network_.endOf[at(row)] : row;
    if (tight.finish)
        return tight;
    if (finish == network_.node(node).latest) {
        tight.finish = dayFact(Kind::Deadline, finish);
        tight.finish->activity = plan_.activities[at(row)].id;
    } else if (levelled_.goal < DayAxis::mostNumber && finish == levelled_.anchor) {
        tight.finish = dayFact(levelled_.anchor < levelled_.goal ? Kind::Buffer : Kind::Goal, finish);
    } else if (phase >= 0 && finish == numberOf(phase, true)) {
        tight.finish = dayFact(Kind::Phase, finish);
        tight.finish->activity = plan_.activities[at(phase)].id;
    }
    return tight;
}

// Backward, only what comes too late in any case for a kept date, or for what is beyond reach, lies as soon
// as it can.
bool Finder::comesSoon(int row) const
{
    const auto links = network_.out.of(row);
    return std::any_of(links.begin(), links.end(), [this](const NetworkLink& link) {
        const NetworkNode& node = network_.node(link.node);
        return !node.isFree() || node.isBeyondReach;
    });
}

bool Finder::liesEarly(int row) const
{
    const int node = network_.isPhase(row) ? network_.endOf[at(row)] : row;
    const NetworkNode& its = network_.node(node);
    return !its.isFree() || its.isBeyondReach || spans_.finish[at(node)] <= levelled_.early.finish[at(node)];
}

// Between where the rules alone would put it and where it is.
Fact Finder::fullDays(int row) const
{
    const DayAxis& axis = levelled_.axis;
    const NetworkNode& node = network_.node(row);
    int first = std::max({boundsFrom(axis, network_, spans_, row).start, node.earliest, network_.today});
    int last = DayAxis::bounded(qint64{spans_.start[at(row)]} - 1);
    if (levelled_.backward && !node.isBeyondReach) {
        first = DayAxis::bounded(qint64{spans_.finish[at(row)]} + 1);
        last = std::min(node.latest, levelled_.anchor);
        if (room_[at(row)] < DayAxis::mostNumber)
            last = std::min(last, DayAxis::bounded(qint64{spans_.finish[at(row)]} + room_[at(row)]));
    }
    Fact fact = factOf(Kind::FullDays);
    fact.first = axis.dateOf(std::min(first, last));
    fact.last = axis.dateOf(last);
    return fact;
}

void Finder::writeKept(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    const NetworkNode& node = network_.node(row);
    ScheduledActivity& its = schedule_.activities[at(row)];
    const auto heldBy = [&](const std::optional<QDate>& word) {
        if (node.state == NetworkNode::State::Done)
            return Kind::Happened;
        return word || node.kind == NetworkNode::Kind::Milestone ? Kind::KeptDates : Kind::Work;
    };
    its.startHeldBy = factOf(heldBy(activity.keptStart));
    its.startHeldBy.first = its.start;
    its.finishHeldBy = factOf(heldBy(activity.keptFinish));
    its.finishHeldBy.first = its.finish;
    if (node.hasSessions && !activity.keptStart)
        its.startHeldBy = soonest(row).start.value_or(dayFact(Kind::Today, network_.today));
}

void Finder::writeFree(int row)
{
    ScheduledActivity& its = schedule_.activities[at(row)];
    const bool backward = levelled_.backward && !network_.node(row).isBeyondReach;
    Tight tight = backward ? latest(row) : soonest(row);
    if (backward && !tight.start && !tight.finish && comesSoon(row))
        tight = soonest(row);
    const bool phase = network_.isPhase(row);
    if (!tight.start && !tight.finish && !phase)
        (backward ? tight.finish : tight.start) = fullDays(row);
    const auto own = [&](QDate day) {
        Fact fact = factOf(Kind::Work);
        fact.first = day;
        return fact;
    };
    its.startHeldBy = tight.start.value_or(own(its.start));
    its.finishHeldBy = tight.finish.value_or(own(its.finish));
    if (!phase && plan_.activities[at(row)].startedOn && network_.node(row).underWay) {
        its.startHeldBy = factOf(Kind::Happened);
        its.startHeldBy.first = its.start;
    }
}

void Finder::write(int row)
{
    if (network_.node(row).isFree())
        writeFree(row);
    else
        writeKept(row);
}

// What is in a phase makes it, unless a rule of its own holds it. What only begins or ends with its phase is
// no reason for that.
void Finder::writePhases()
{
    const auto isMade = [](const Fact& fact) {
        return fact.kind == Kind::Work || fact.kind == Kind::FullDays || fact.kind == Kind::Goal
            || fact.kind == Kind::Buffer;
    };
    const auto write = [&](Fact& whole, QDate end, int row, const Fact& its, QDate day) {
        if (!isMade(whole) || day != end || its.kind == Kind::Phase)
            return;
        whole = factOf(Kind::Inside);
        whole.activity = plan_.activities[at(row)].id;
        whole.first = day;
    };
    for (int row = 0; row < network_.rows; ++row) {
        if (network_.isPhase(row))
            continue;
        const ScheduledActivity& its = schedule_.activities[at(row)];
        for (int phase = network_.phaseOf[at(row)]; phase >= 0; phase = network_.phaseOf[at(phase)]) {
            ScheduledActivity& whole = schedule_.activities[at(phase)];
            write(whole.startHeldBy, whole.start, row, its.startHeldBy, its.start);
            write(whole.finishHeldBy, whole.finish, row, its.finishHeldBy, its.finish);
        }
    }
}

void Finder::writeFreeSlack(int row)
{
    ScheduledActivity& its = schedule_.activities[at(row)];
    if (its.slackDays)
        its.freeSlackDays = std::min(*its.slackDays, room_[at(row)]);
}

}  // namespace

void addHolders(const Plan& plan, const Levelled& levelled, Schedule& schedule)
{
    Finder finder(plan, levelled, schedule);
    finder.readLinks();
    finder.readPhases();
    for (int row = 0; row < levelled.network.rows; ++row) {
        finder.write(row);
        finder.writeFreeSlack(row);
    }
    finder.writePhases();
}

}  // namespace nextrung::core

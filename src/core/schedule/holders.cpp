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

/// The days of each row: of a phase from the first in it to begin through the last to end. Its gate may open
/// sooner than that, and its end close later.
std::vector<Bounds> daysOfRows(const Network& network, const Spans& spans)
{
    std::vector<Bounds> days(at(network.rows), Bounds{DayAxis::mostNumber, DayAxis::leastNumber});
    for (auto place = network.topDown.rbegin(); place != network.topDown.rend(); ++place) {
        const int row = *place;
        Bounds& its = days[at(row)];
        if (!network.isPhase(row))
            its = {std::min(spans.start[at(row)], network.node(row).begun), spans.finish[at(row)]};
        const int phase = network.phaseOf[at(row)];
        if (phase < 0)
            continue;
        Bounds& whole = days[at(phase)];
        whole = {std::min(whole.start, its.start), std::max(whole.finish, its.finish)};
    }
    return days;
}

class Finder {
public:
    Finder(const Plan& plan, const Levelled& levelled, Schedule& schedule)
        : plan_(plan)
        , levelled_(levelled)
        , network_(levelled.network)
        , spans_(levelled.placed.spans)
        , schedule_(schedule)
        , days_(daysOfRows(network_, spans_))
        , alone_(levelled.axis, network_.today)
        , before_(at(network_.rows))
        , after_(at(network_.rows))
        , room_(at(network_.rows), DayAxis::mostNumber)
        , next_(at(network_.rows), -1)
        , strongest_(at(network_.rows), network_.today)
    {
    }

    void readLinks();
    void readPhases();
    void write(int row);
    void writeFreeSlack(int row);
    void writeInside(int row);
    void writePhases();

private:
    [[nodiscard]] int numberOf(int row, bool finish) const;
    [[nodiscard]] int numberFrom(int row, bool finish) const;
    [[nodiscard]] int numberTo(int row, bool finish) const;
    [[nodiscard]] qint64 dayOf(int row, bool finish, int number) const;
    [[nodiscard]] bool isItsEnd(int row, bool finish, int number) const;
    [[nodiscard]] bool goesByCalendar(int row) const;
    [[nodiscard]] int roomUpTo(int row, int number, qint64 lastDay) const;
    void readLink(const Dependency& dependency, LinkRows rows, Fact fact);
    [[nodiscard]] bool isTight(int row, int earliest, int number);
    [[nodiscard]] bool holdsTightly(int to, const NetworkLink& link, int number, qint64 day);
    [[nodiscard]] Tight soonest(int row) const;
    [[nodiscard]] Tight latest(int row) const;
    [[nodiscard]] bool comesSoon(int row) const;
    [[nodiscard]] bool liesEarly(int row) const;
    [[nodiscard]] Fact fullDays(int row) const;
    [[nodiscard]] bool isStretched(int row, End end);
    [[nodiscard]] Fact ownWork(int row, End end);
    [[nodiscard]] Fact dayFact(Kind kind, int number) const;
    void writeKept(int row);
    void writeFree(int row);

    const Plan& plan_;
    const Levelled& levelled_;
    const Network& network_;
    const Spans& spans_;
    Schedule& schedule_;
    std::vector<Bounds> days_;  // of each row
    Hours alone_;  // all that the person has, taken by nobody
    std::vector<Tight> before_;  // of each row: the links into it that are tight
    std::vector<Tight> after_;  // the links out of it
    std::vector<int> room_;  // how far each row may slip before a link out of it is broken
    std::vector<int> next_;  // which row that link goes to, or -1
    std::vector<int> strongest_;  // what links ask at most of what recurs
};

int Finder::numberOf(int row, bool finish) const
{
    const int node = network_.isPhase(row) && finish ? network_.endOf[at(row)] : row;
    return finish ? spans_.finish[at(node)] : spans_.start[at(node)];
}

// What waits for a phase's finish waits for its end, all in it waits for its gate; at its other ends one of
// what is in it stands for the phase.
int Finder::numberFrom(int row, bool finish) const
{
    return network_.isPhase(row) && !finish ? days_[at(row)].start : numberOf(row, finish);
}

int Finder::numberTo(int row, bool finish) const
{
    return network_.isPhase(row) && finish ? days_[at(row)].finish : numberOf(row, finish);
}

qint64 Finder::dayOf(int row, bool finish, int number) const
{
    const int node = network_.isPhase(row) ? network_.endOf[at(row)] : row;
    return finish ? spans_.lastDay[at(node)] : levelled_.axis.dayOf(number);
}

bool Finder::goesByCalendar(int row) const
{
    return network_.node(row).goesByCalendar();
}

// How far a row may slip that has to end by that number. A length in calendar days may end on a day off; it
// is moved by its start, since from there on its days may be fewer or more.
int Finder::roomUpTo(int row, int number, qint64 lastDay) const
{
    if (!goesByCalendar(row))
        return number - numberFrom(row, true);
    const Bounds latest{DayAxis::mostNumber, number, lastDay};
    return lengthUpTo(levelled_.axis, network_.node(row), latest).start - spans_.start[at(row)];
}

// A gate or an end that lies beside the days of its phase holds neither.
bool Finder::isItsEnd(int row, bool finish, int number) const
{
    const Bounds& its = days_[at(row)];
    return !network_.isPhase(row) || number == (finish ? its.finish : its.start);
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

bool Finder::holdsTightly(int to, const NetworkLink& link, int number, qint64 day)
{
    if (link.toFinish && goesByCalendar(to)) {
        const qint64 start = link.earliestDay(levelled_.axis, number, day) - network_.node(to).length + 1;
        return levelled_.axis.onOrAfter(start) == spans_.start[at(to)];
    }
    return isTight(to, link.earliest(levelled_.axis, number, day), numberTo(to, link.toFinish));
}

void Finder::readLink(const Dependency& dependency, LinkRows rows, Fact fact)
{
    const auto [from, to] = rows;
    if (!rows.areThere() || network_.node(to).state == NetworkNode::State::Done)
        return;
    const NetworkLink link = linkOf(dependency, plan_.activities[at(to)]);
    const bool holdsNothing = core::holdsNothing(network_.node(from), link, network_.node(to));
    const int first = holdsNothing ? network_.node(from).begun : numberFrom(from, link.fromFinish);
    const int then = numberTo(to, link.toFinish);
    const qint64 thenDay = dayOf(to, link.toFinish, then);
    const int latest = link.latest(levelled_.axis, then, thenDay);
    const int room = link.fromFinish ? roomUpTo(from, latest, link.latestDay(levelled_.axis, then, thenDay))
                                     : latest - first;
    const bool isFirst = room < room_[at(from)] || (room == room_[at(from)] && network_.node(to).staysPut());
    if (!holdsNothing && isFirst) {
        room_[at(from)] = room;
        next_[at(from)] = to;
    }
    // What lies late before something that only lies soon, or cannot begin sooner by itself, does not hold
    // it, but is held by it.
    const bool onlySoon = levelled_.backward && network_.node(to).isBeyondReach;
    const bool holdsItself = spans_.start[at(to)] <= std::max(network_.node(to).earliest, network_.today);
    if ((liesEarly(from) || !(onlySoon || holdsItself)) && isItsEnd(to, link.toFinish, then)
        && holdsTightly(to, link, first, dayOf(from, link.fromFinish, first))) {
        fact.activity = dependency.from;
        fact.first = levelled_.axis.dateOf(first);
        before_[at(to)].at(link.toFinish) = fact;
    }
    if (!holdsNothing && room == 0 && isItsEnd(from, link.fromFinish, first)
        && !(onlySoon && liesEarly(from))) {
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
        const int last = DayAxis::bounded(qint64{room_[at(phase)]} + numberOf(phase, true));
        const int room = roomUpTo(row, last, levelled_.axis.lastDayBeforeNext(last));
        if (room < room_[at(row)]) {
            room_[at(row)] = room;
            next_[at(row)] = next_[at(phase)];
        }
    }
}

// The rules that a row meets coming from today, which holds what is in a phase, not the phase.
Tight Finder::soonest(int row) const
{
    Tight tight = before_[at(row)];
    const NetworkNode& node = network_.node(row);
    const int start = network_.isPhase(row) ? days_[at(row)].start : spans_.start[at(row)];
    const int phase = network_.phaseOf[at(row)];
    const Activity& activity = plan_.activities[at(row)];
    if (tight.start)
        return tight;
    if (start == network_.today) {
        if (!network_.isPhase(row))
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
    const int finish = days_[at(row)].finish;
    const int phase = network_.phaseOf[at(row)];
    const int node = network_.isPhase(row) ? network_.endOf[at(row)] : row;
    if (tight.finish)
        return tight;
    const auto endsBy = [&](int limit, const std::optional<QDate>& day) {
        const qint64 lastDay = std::min(levelled_.axis.lastDayBeforeNext(limit),
                                        day ? day->toJulianDay() : DayAxis::endOfDays);
        return goesByCalendar(row) ? roomUpTo(row, limit, lastDay) == 0 : finish == limit;
    };
    if (endsBy(network_.node(node).latest, plan_.activities[at(row)].deadline)) {
        tight.finish = dayFact(Kind::Deadline, network_.node(node).latest);
        tight.finish->activity = plan_.activities[at(row)].id;
    } else if (levelled_.goal < DayAxis::mostNumber && endsBy(levelled_.anchor, schedule_.goal)) {
        tight.finish
            = dayFact(levelled_.anchor < levelled_.goal ? Kind::Buffer : Kind::Goal, levelled_.anchor);
    } else if (phase >= 0 && finish == numberOf(phase, true)) {
        tight.finish = factOf(Kind::Phase);
        tight.finish->activity = plan_.activities[at(phase)].id;
        tight.finish->last = levelled_.axis.dateOf(finish);
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
    return !its.isFree() || (levelled_.backward && its.isBeyondReach)
        || spans_.finish[at(node)] <= levelled_.early.finish[at(node)];
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

// Whether the hours of others make its work take more days, counted the way that it was placed.
bool Finder::isStretched(int row, End end)
{
    const NetworkNode& node = network_.node(row);
    const bool backward = levelled_.backward && !node.isBeyondReach;
    if (network_.isPhase(row) || node.length > 0 || node.hours <= Hours::nothing
        || (backward && end == End::Finish))
        return false;
    const Hours::Work work{node.hours, node.mostAWeek};
    const int start = spans_.start[at(row)];
    const int finish = spans_.finish[at(row)];
    if (end == End::Finish) {
        const auto alone = alone_.tryForward(work, start);
        return alone && alone->finish < finish;
    }
    const auto alone = alone_.tryBackward(work, finish);
    return alone && alone->start > start;
}

Fact Finder::ownWork(int row, End end)
{
    const ScheduledActivity& its = schedule_.activities[at(row)];
    Fact fact = factOf(Kind::Work);
    fact.first = end == End::Start ? its.start : its.finish;
    if (!isStretched(row, end))
        return fact;
    fact = dayFact(Kind::FullDays, spans_.start[at(row)]);
    fact.last = levelled_.axis.dateOf(spans_.finish[at(row)]);
    fact.activity = its.id;
    return fact;
}

void Finder::writeKept(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    const NetworkNode& node = network_.node(row);
    ScheduledActivity& its = schedule_.activities[at(row)];
    // When something happened that nobody dated is reckoned from its other end.
    const auto heldBy = [&](const std::optional<QDate>& real, const std::optional<QDate>& word) {
        if (real || (node.state == NetworkNode::State::Done && word))
            return Kind::Happened;
        return word || node.kind == NetworkNode::Kind::Milestone ? Kind::KeptDates : Kind::Work;
    };
    its.startHeldBy = factOf(heldBy(activity.startedOn, activity.keptStart));
    its.startHeldBy.first = its.start;
    its.finishHeldBy = factOf(heldBy(activity.finishedOn, activity.keptFinish));
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
    its.startHeldBy = tight.start ? *tight.start : ownWork(row, End::Start);
    its.finishHeldBy = tight.finish ? *tight.finish : ownWork(row, End::Finish);
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

/// Whether a phase is so far held by nothing but what is in it, and a row in it, which does not only begin or
/// end with its phase, makes that end.
bool makes(const Fact& whole, QDate end, const Fact& its, QDate day)
{
    const bool isMade = whole.kind == Kind::Work || whole.kind == Kind::FullDays || whole.kind == Kind::Goal
        || whole.kind == Kind::Buffer;
    return isMade && day == end && its.kind != Kind::Phase;
}

void Finder::writeInside(int row)
{
    const ScheduledActivity& its = schedule_.activities[at(row)];
    Fact inside = factOf(Kind::Inside);
    inside.activity = its.id;
    for (int phase = network_.phaseOf[at(row)]; phase >= 0; phase = network_.phaseOf[at(phase)]) {
        ScheduledActivity& whole = schedule_.activities[at(phase)];
        if (makes(whole.startHeldBy, whole.start, its.startHeldBy, its.start)) {
            whole.startHeldBy = inside;
            whole.startHeldBy.first = its.start;
        }
        if (makes(whole.finishHeldBy, whole.finish, its.finishHeldBy, its.finish)) {
            whole.finishHeldBy = inside;
            whole.finishHeldBy.last = its.finish;
        }
    }
}

// What is in a phase makes it, unless a rule of its own holds it. A phase in it only does where no activity
// does: what it begins or ends with hangs on it.
void Finder::writePhases()
{
    for (const bool isPhase : {false, true}) {
        for (int row = 0; row < network_.rows; ++row) {
            if (network_.isPhase(row) == isPhase)
                writeInside(row);
        }
    }
}

void Finder::writeFreeSlack(int row)
{
    ScheduledActivity& its = schedule_.activities[at(row)];
    if (!its.slackDays)
        return;
    its.freeSlackDays = std::min(*its.slackDays, room_[at(row)]);
    if (next_[at(row)] >= 0 && room_[at(row)] <= *its.slackDays)
        its.nextInLine = plan_.activities[at(next_[at(row)])].id;
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

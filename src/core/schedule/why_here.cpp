// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"
#include "core/schedule.h"

#include <set>

namespace nextrung::core {

namespace {

/// An end of an activity.
struct Place {
    Id<Activity> activity{};
    End end = End::Start;

    friend bool operator<(const Place& a, const Place& b)
    {
        return std::pair(a.activity, a.end) < std::pair(b.activity, b.end);
    }
};

End otherEnd(End end)
{
    return end == End::Start ? End::Finish : End::Start;
}

/// The end at the other side of a dependency, seen from one of its activities.
End endOfOther(const Dependency& dependency, Id<Activity> other)
{
    using Type = Dependency::Type;
    const Type type = dependency.type.valueOr(Type::FinishToStart);
    if (other == dependency.from)
        return type == Type::FinishToStart || type == Type::FinishToFinish ? End::Finish : End::Start;
    return type == Type::FinishToStart || type == Type::StartToStart ? End::Start : End::Finish;
}

/// Where the chain goes on after a fact, if it does.
std::optional<Place> placeAfter(const Plan& plan, const Place& here, const Fact& fact)
{
    if (isWork(fact))
        return Place{here.activity, otherEnd(here.end)};
    switch (fact.kind) {
    case Fact::Kind::Phase:
    case Fact::Kind::Inside:
        return Place{*fact.activity, here.end};
    case Fact::Kind::Prerequisite:
        return Place{*fact.activity, otherEnd(here.end)};
    case Fact::Kind::Dependency:
        if (const Dependency* dependency = find(plan, fact.dependency))
            return Place{*fact.activity, endOfOther(*dependency, *fact.activity)};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The days of the week that what recurs keeps to, if they put it after the day that `fact` allows.
std::optional<Fact> ownDays(const Activity& activity, const ScheduledActivity& its, const Fact& fact)
{
    const bool isKept = fact.kind == Fact::Kind::KeptDates || fact.kind == Fact::Kind::Happened;
    if (!activity.recurs || activity.onDays.empty() || isKept || fact.first == its.start)
        return std::nullopt;
    Fact days;
    days.kind = Fact::Kind::OwnDays;
    days.first = its.start;
    return days;
}

/// The leave and the holidays between two days, each once.
void addDaysOff(const Calendar& calendar, QDate one, QDate other, std::vector<Fact>& facts)
{
    const CalendarException* last = nullptr;
    for (QDate day = std::min(one, other).addDays(1); day < std::max(one, other); day = day.addDays(1)) {
        const CalendarException* exception = calendar.exceptionOn(day);
        if (!exception || exception == last)
            continue;
        last = exception;
        Fact fact;
        fact.kind = Fact::Kind::DaysOff;
        fact.exception = exception->id;
        fact.first = exception->first;
        fact.last = exception->last ? exception->last : exception->first;
        facts.push_back(fact);
    }
}

}  // namespace

bool isWork(const Fact& fact)
{
    return fact.kind == Fact::Kind::Work || (fact.kind == Fact::Kind::FullDays && fact.activity);
}

std::vector<Fact> whyHere(const Plan& plan, const Schedule& schedule, Id<Activity> id, End end)
{
    const Calendar calendar(plan);
    std::vector<Fact> facts;
    std::set<Place> seen;
    std::optional<Place> here = Place{id, end};
    while (here && seen.insert(*here).second) {
        const ScheduledActivity* its = schedule.find(here->activity);
        if (!its)
            break;
        const Fact& fact = here->end == End::Start ? its->startHeldBy : its->finishHeldBy;
        if (here->end == End::Start) {
            if (const auto days = ownDays(*find(plan, here->activity), *its, fact))
                facts.push_back(*days);
        }
        facts.push_back(fact);
        const bool jumps = fact.kind == Fact::Kind::Dependency || fact.kind == Fact::Kind::Prerequisite;
        if (jumps && fact.first)
            addDaysOff(calendar, *fact.first, here->end == End::Start ? its->start : its->finish, facts);
        here = placeAfter(plan, *here, fact);
    }
    return facts;
}

}  // namespace nextrung::core

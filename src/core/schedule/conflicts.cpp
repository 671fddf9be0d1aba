// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/conflicts.h"

namespace nextrung::core {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

class Judge {
public:
    Judge(const Plan& plan, const Levelled& levelled, Schedule& schedule)
        : plan_(plan)
        , levelled_(levelled)
        , schedule_(schedule)
    {
    }

    void judgeLinks();
    void judgeRow(int row);

private:
    [[nodiscard]] bool isFact(int row) const;
    [[nodiscard]] int numberOf(int row, bool finish) const;
    void add(int row, Conflict conflict) { schedule_.activities[at(row)].conflicts.push_back(conflict); }

    const Plan& plan_;
    const Levelled& levelled_;
    Schedule& schedule_;
};

// What was placed breaks no link; only what somebody keeps can. A phase may hold such.
bool Judge::isFact(int row) const
{
    const ScheduledActivity& its = schedule_.activities[at(row)];
    return its.progress < 1 && (its.kept || levelled_.network.isPhase(row));
}

int Judge::numberOf(int row, bool finish) const
{
    const ScheduledActivity& its = schedule_.activities[at(row)];
    const bool day = levelled_.network.node(row).kind == NetworkNode::Kind::Milestone;
    return finish || day ? levelled_.axis.onOrBefore(its.finish.toJulianDay())
                         : levelled_.axis.onOrAfter(its.start.toJulianDay());
}

void Judge::judgeLinks()
{
    const DayAxis& axis = levelled_.axis;
    for (const auto& dependency : plan_.dependencies) {
        const auto from = static_cast<int>(plan_.activities.placeOf(dependency->from));
        const auto to = static_cast<int>(plan_.activities.placeOf(dependency->to));
        if (from >= levelled_.network.rows || to >= levelled_.network.rows || !isFact(to))
            continue;
        const NetworkLink link = linkOf(*dependency, plan_.activities[at(to)]);
        const int earliest = link.earliest(axis, numberOf(from, link.fromFinish));
        const int early = earliest - numberOf(to, link.toFinish);
        if (early > 0)
            add(to, {Conflict::Kind::BreaksDependency, dependency->from, early, 0});
    }
}

void Judge::judgeRow(int row)
{
    const DayAxis& axis = levelled_.axis;
    const ScheduledActivity& its = schedule_.activities[at(row)];
    if (its.progress >= 1)
        return;
    const int finish = numberOf(row, true);
    const auto& deadline = plan_.activities[at(row)].deadline;
    if (deadline && its.finish > *deadline)
        add(row, {Conflict::Kind::AfterDeadline, {}, finish - axis.onOrBefore(deadline->toJulianDay()), 0});
    if (levelled_.network.isPhase(row))
        return;
    if (schedule_.goal && its.finish > *schedule_.goal)
        add(row, {Conflict::Kind::AfterGoal, {}, finish - levelled_.goal, 0});
    if (its.late)
        add(row,
            {Conflict::Kind::BeforeToday,
             {},
             std::max(0, axis.onOrBefore(schedule_.today.toJulianDay()) - finish),
             0});
    const double hours = std::max(levelled_.kept.hoursShort[at(row)], levelled_.placed.hoursOver[at(row)]);
    const bool none = levelled_.placed.withoutHours[at(row)]
        || (hours > Hours::nothing && levelled_.axis.endOfHours() <= levelled_.network.today);
    if (none)
        add(row, {Conflict::Kind::NoHours, {}, 0, its.workHours - its.doneHours});
    else if (hours > Hours::nothing)
        add(row, {Conflict::Kind::OverCapacity, {}, 0, hours});
}

}  // namespace

void addConflicts(const Plan& plan, const Levelled& levelled, Schedule& schedule)
{
    Judge judge(plan, levelled, schedule);
    judge.judgeLinks();
    for (int row = 0; row < levelled.network.rows; ++row)
        judge.judgeRow(row);
}

}  // namespace nextrung::core

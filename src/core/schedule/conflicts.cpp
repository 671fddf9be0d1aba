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
        , days_(schedule.activities.size())
    {
        readDays();
    }

    void judgeLinks();
    void judgeLead(int row);
    void judgePast(int row);
    void judgeHappened(int row, const std::optional<QDate>& day, End end);
    void judgeHours(int row);
    void judgeRow(int row);

private:
    [[nodiscard]] double hoursOnDaysOff(int row) const;
    [[nodiscard]] bool isFact(int row) const;
    [[nodiscard]] int daysTooEarly(const Dependency& dependency, LinkRows rows) const;
    void judgeLink(const Dependency& dependency, LinkRows rows, Conflict::Kind kind);
    void readDays();
    [[nodiscard]] int numberOf(int row, bool finish) const
    {
        return finish ? days_[at(row)].finish : days_[at(row)].start;
    }
    void add(int row, Conflict conflict) { schedule_.activities[at(row)].conflicts.push_back(conflict); }

    const Plan& plan_;
    const Levelled& levelled_;
    Schedule& schedule_;
    std::vector<Bounds> days_;  // the first and the last day worked of each row
};

// What was placed breaks no link; only what somebody keeps can. A phase may hold such.
bool Judge::isFact(int row) const
{
    return schedule_.activities[at(row)].progress < 1
        && (!levelled_.network.node(row).isFree() || levelled_.network.isPhase(row));
}

// A phase has those of what is in it, as the links count them: a milestone on a day off is met the day
// before.
void Judge::readDays()
{
    const Network& network = levelled_.network;
    std::vector<bool> known(days_.size(), false);
    for (auto place = network.topDown.rbegin(); place != network.topDown.rend(); ++place) {
        const int row = *place;
        if (!network.isPhase(row)) {
            const ScheduledActivity& its = schedule_.activities[at(row)];
            const int finish = levelled_.axis.onOrBefore(its.finish.toJulianDay());
            const bool day = network.node(row).kind == NetworkNode::Kind::Milestone;
            days_[at(row)] = {day ? finish : levelled_.axis.onOrAfter(its.start.toJulianDay()), finish,
                              levelled_.placed.spans.lastDay[at(row)]};
        }
        const int phase = network.phaseOf[at(row)];
        if (phase < 0)
            continue;
        Bounds& its = days_[at(phase)];
        its.start = known[at(phase)] ? std::min(its.start, numberOf(row, false)) : numberOf(row, false);
        its.finish = known[at(phase)] ? std::max(its.finish, numberOf(row, true)) : numberOf(row, true);
        its.lastDay = std::max(its.lastDay, days_[at(row)].lastDay);
        known[at(phase)] = true;
    }
}

int Judge::daysTooEarly(const Dependency& dependency, LinkRows rows) const
{
    const NetworkLink link = linkOf(dependency, plan_.activities[at(rows.to)]);
    const DayAxis& axis = levelled_.axis;
    const int from = numberOf(rows.from, link.fromFinish);
    const qint64 day = link.fromFinish ? days_[at(rows.from)].lastDay : axis.dayOf(from);
    if (link.toFinish && link.earliestDay(axis, from, day) <= days_[at(rows.to)].lastDay)
        return 0;
    return link.earliest(axis, from, day) - numberOf(rows.to, link.toFinish);
}

// The order of a prerequisite may be left out for something that is not kept: it would close a loop.
void Judge::judgeLink(const Dependency& dependency, LinkRows rows, Conflict::Kind kind)
{
    if (!rows.areThere())
        return;
    const bool leftOut
        = kind == Conflict::Kind::BreaksPrerequisite && schedule_.activities[at(rows.to)].progress < 1;
    if (!isFact(rows.to) && !leftOut)
        return;
    const int early = daysTooEarly(dependency, rows);
    if (early > 0)
        add(rows.to, {kind, dependency.from, early, 0});
}

void Judge::judgeLinks()
{
    const Network& network = levelled_.network;
    for (std::size_t place = 0; place < network.linkRows.size(); ++place)
        judgeLink(plan_.dependencies[place], network.linkRows[place], Conflict::Kind::BreaksDependency);
    for (const PrerequisiteLink& link : network.prerequisites)
        judgeLink(dependencyOf(link), rowsOf(plan_, link), Conflict::Kind::BreaksPrerequisite);
}

void Judge::judgeLead(int row)
{
    const NetworkNode& node = levelled_.network.node(row);
    const Activity& activity = plan_.activities[at(row)];
    if (node.isFree() || node.underWay || !isStillToAsk(activity))
        return;
    const int late = levelled_.network.today + *activity.leadDays - numberOf(row, false);
    if (late > 0)
        add(row, {Conflict::Kind::AskedTooLate, {}, late, 0});
}

// What recurs goes on with the times that come.
void Judge::judgePast(int row)
{
    const ScheduledActivity& its = schedule_.activities[at(row)];
    const NetworkNode& node = levelled_.network.node(row);
    const Activity& activity = plan_.activities[at(row)];
    if (its.late) {
        const int lastWorked = levelled_.axis.onOrBefore(schedule_.today.toJulianDay());
        add(row, {Conflict::Kind::BeforeToday, {}, std::max(0, lastWorked - numberOf(row, true)), 0});
        return;
    }
    const int lost = levelled_.network.today - numberOf(row, false);
    if (lost > 0 && !node.isFree() && node.kind == NetworkNode::Kind::Work && its.progress <= 0
        && !activity.startedOn && !activity.recurs)
        add(row, {Conflict::Kind::BeforeToday, {}, lost, 0, End::Start});
}

void Judge::judgeHappened(int row, const std::optional<QDate>& day, End end)
{
    if (!day || *day <= schedule_.today)
        return;
    const auto days = static_cast<int>(schedule_.today.daysTo(*day));
    add(row, {Conflict::Kind::HappenedAfterToday, {}, days, 0, end});
}

/// All that is left, if every day left of kept dates is a day off.
double Judge::hoursOnDaysOff(int row) const
{
    const NetworkNode& node = levelled_.network.node(row);
    const int from = std::max(numberOf(row, false), levelled_.network.today);
    const bool isOff = node.kind == NetworkNode::Kind::Work && !node.isFree() && !node.hasSessions
        && !schedule_.activities[at(row)].late && numberOf(row, true) < from;
    return isOff ? node.hours : 0;
}

void Judge::judgeHours(int row)
{
    const ScheduledActivity& its = schedule_.activities[at(row)];
    const double hours = std::max(
        {levelled_.kept.hoursShort[at(row)], levelled_.placed.hoursOver[at(row)], hoursOnDaysOff(row)});
    const bool none = levelled_.placed.withoutHours[at(row)]
        || (hours > Hours::nothing && levelled_.axis.endOfHours() <= levelled_.network.today);
    if (none)
        add(row, {Conflict::Kind::NoHours, {}, 0, its.workHours - its.doneHours});
    else if (hours > Hours::nothing)
        add(row, {Conflict::Kind::OverCapacity, {}, 0, hours});
}

void Judge::judgeRow(int row)
{
    const DayAxis& axis = levelled_.axis;
    const ScheduledActivity& its = schedule_.activities[at(row)];
    if (!levelled_.network.isPhase(row)) {
        judgeHappened(row, plan_.activities[at(row)].startedOn, End::Start);
        judgeHappened(row, plan_.activities[at(row)].finishedOn, End::Finish);
    }
    if (its.progress >= 1)
        return;
    const int finish = numberOf(row, true);
    const auto& deadline = plan_.activities[at(row)].deadline;
    const auto after = [finish](int last) { return std::max(1, finish - last); };  // 1: a day off after it
    if (deadline && its.lastDay > *deadline)
        add(row, {Conflict::Kind::AfterDeadline, {}, after(axis.onOrBefore(deadline->toJulianDay())), 0});
    if (levelled_.network.isPhase(row))
        return;
    judgeLead(row);
    if (schedule_.goal && its.lastDay > *schedule_.goal)
        add(row, {Conflict::Kind::AfterGoal, {}, after(levelled_.goal), 0});
    judgePast(row);
    judgeHours(row);
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

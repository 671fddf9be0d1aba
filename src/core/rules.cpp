// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"

#include "core/loops.h"

namespace nextrung::core {

namespace {

// Far beyond any career; what lies above would only make dates overflow.
constexpr double mostWorkHours = 100'000;
constexpr int mostDays = 36'500;
constexpr double hoursOfAWeek = 168;
constexpr double hoursOfADay = 24;

Error invalid(const char* field, double value)
{
    return {Error::Code::InvalidValue, {QString::number(value)}, QString::fromLatin1(field)};
}

bool isWithin(double value, double least, double most)
{
    return std::isfinite(value) && value >= least && value <= most;
}

template <class Value>
Outcome within(const char* field, const std::optional<Value>& value, double least, double most)
{
    if (value && !isWithin(static_cast<double>(*value), least, most))
        return invalid(field, static_cast<double>(*value));
    return accepted;
}

Outcome within(const char* field, double value, double least, double most)
{
    return within(field, std::optional(value), least, most);
}

Outcome firstRefusal(std::initializer_list<Outcome> outcomes)
{
    for (const Outcome& outcome : outcomes) {
        if (!outcome)
            return outcome;
    }
    return accepted;
}

LabelledGraph phaseGraph(const Plan& plan)
{
    std::vector<LabelledGraph::Edge> edges;
    for (std::size_t at = 0; at < plan.activities.size(); ++at) {
        if (plan.activities[at].parent)
            edges.push_back({at, plan.activities.placeOf(*plan.activities[at].parent), at});
    }
    return {plan.activities.size(), edges};
}

LabelledGraph prerequisiteGraph(const Plan& plan)
{
    std::vector<LabelledGraph::Edge> edges;
    for (std::size_t at = 0; at < plan.competencies.size(); ++at) {
        for (const Prerequisite& first : plan.competencies[at].prerequisites)
            edges.push_back({at, plan.competencies.placeOf(first.competency), at});
    }
    return {plan.competencies.size(), edges};
}

/// The titles round a loop whose every row has `nodesEach` nodes.
template <class Row>
QStringList titlesOf(const Table<Row>& table, const Loop& loop, std::size_t nodesEach = 1)
{
    std::vector<std::size_t> rows;
    for (const std::size_t node : loop.nodes) {
        if (rows.empty() || rows.back() != node / nodesEach)
            rows.push_back(node / nodesEach);
    }
    if (rows.size() > 1 && rows.front() == rows.back())
        rows.pop_back();
    rows.push_back(rows.front());
    QStringList titles;
    for (const std::size_t row : rows)
        titles.append(table[row].title);
    return titles;
}

Outcome refusal(const Plan& plan, const std::optional<Loop>& loop, Error::Code code)
{
    if (!loop)
        return accepted;
    switch (code) {
    case Error::Code::DependencyCycle:
        return Error{code, titlesOf(plan.activities, *loop, 2), QStringLiteral("to")};
    case Error::Code::PhaseCycle:
        return Error{code, titlesOf(plan.activities, *loop), QStringLiteral("parent")};
    default:
        return Error{code, titlesOf(plan.competencies, *loop), QStringLiteral("prerequisites")};
    }
}

/// "dependencies[12].to"
QString placeInFile(std::string_view plural, std::size_t row, const QString& field)
{
    return QStringLiteral("%1[%2].%3").arg(QString::fromLatin1(plural.data())).arg(row).arg(field);
}

Outcome anyLoopOf(const Plan& plan, const LabelledGraph& graph, Error::Code code, std::string_view plural)
{
    const std::optional<Loop> loop = anyLoop(graph);
    Outcome outcome = refusal(plan, loop, code);
    if (outcome)
        return outcome;
    Error error = outcome.error();
    error.where = placeInFile(plural, *loop->label, error.where);
    return error;
}

}  // namespace

namespace rules {

Outcome checkValues(const Plan& /*plan*/, const Level& level)
{
    constexpr double highest = 1'000'000;
    return within("rank", level.rank, -highest, highest);
}

Outcome checkValues(const Plan& /*plan*/, const Profile& profile)
{
    return within("bufferDays", profile.bufferDays, 0, mostDays);
}

Outcome checkValues(const Plan& /*plan*/, const Activity& activity)
{
    Outcome levels = accepted;
    for (const Raise& raise : activity.raises) {
        if (raise.toLevel < 0)
            levels = invalid("raises", raise.toLevel);
    }
    return firstRefusal({within("workHours", activity.workHours, 0, mostWorkHours),
                         within("length", activity.length, 1, mostDays),
                         within("lowHours", activity.lowHours, 0, mostWorkHours),
                         within("highHours", activity.highHours, 0, mostWorkHours),
                         within("hoursAWeek", activity.hoursAWeek, 0, hoursOfAWeek),
                         within("mostHoursAWeek", activity.mostHoursAWeek, 0, hoursOfAWeek),
                         within("recurs", activity.recurs ? activity.recurs->every : 1, 1, mostDays),
                         within("leadDays", activity.leadDays, 0, mostDays),
                         within("progress", activity.progress, 0, 1), levels});
}

Outcome checkValues(const Plan& plan, const Dependency& dependency)
{
    if (dependency.from == dependency.to) {
        const Activity* activity = find(plan, dependency.to);
        return Error{
            Error::Code::SelfReference, {activity ? activity->title : QString()}, QStringLiteral("to")};
    }
    return within("lag", dependency.lag, -mostDays, mostDays);
}

Outcome checkValues(const Plan& /*plan*/, const Requirement& requirement)
{
    constexpr double most = 1e9;
    return firstRefusal(
        {within("importance", requirement.importance, 0, 3), within("needed", requirement.needed, 0, most)});
}

Outcome checkValues(const Plan& /*plan*/, const Assessment& assessment)
{
    constexpr double most = 1e9;
    return within("level", assessment.level, 0, most);
}

Outcome checkValues(const Plan& plan, const Move& move)
{
    if (move.from == move.to) {
        const Position* position = find(plan, move.to);
        return Error{
            Error::Code::SelfReference, {position ? position->title : QString()}, QStringLiteral("to")};
    }
    return accepted;
}

Outcome checkValues(const Plan& /*plan*/, const Availability& availability)
{
    if (!availability.weekdays.empty() && availability.weekdays.size() != 7)
        return invalid("weekdays", static_cast<double>(availability.weekdays.size()));
    for (const double hours : availability.weekdays) {
        if (!isWithin(hours, 0, hoursOfADay))
            return invalid("weekdays", hours);
    }
    return within("hoursAWeek", availability.hoursAWeek, 0, hoursOfAWeek);
}

Outcome checkValues(const Plan& /*plan*/, const CalendarException& exception)
{
    return within("hoursAWeek", exception.hoursAWeek, 0, hoursOfAWeek);
}

Outcome checkLoops(const Plan& plan, const Activity& activity)
{
    if (!activity.parent)
        return accepted;
    const std::size_t place = plan.activities.placeOf(activity.id);
    if (Outcome phases = refusal(plan, loopFrom(phaseGraph(plan), place), Error::Code::PhaseCycle); !phases)
        return phases;
    if (plan.dependencies.empty())
        return accepted;
    return refusal(plan, loopFrom(waitingGraph(plan), place * 2), Error::Code::DependencyCycle);
}

Outcome checkLoops(const Plan& plan, const Dependency& dependency)
{
    const LabelledGraph graph = waitingGraph(plan);
    const std::size_t to = plan.activities.placeOf(dependency.to) * 2;
    if (!reaches(graph, to, plan.activities.placeOf(dependency.from) * 2 + 1))
        return accepted;
    return refusal(plan, loopFrom(graph, to), Error::Code::DependencyCycle);
}

Outcome checkLoops(const Plan& plan, const Competency& competency)
{
    if (competency.prerequisites.empty())
        return accepted;
    const std::size_t place = plan.competencies.placeOf(competency.id);
    return refusal(plan, loopFrom(prerequisiteGraph(plan), place), Error::Code::CompetencyCycle);
}

}  // namespace rules

LabelledGraph waitingGraph(const Plan& plan)
{
    const Table<Activity>& activities = plan.activities;
    std::vector<LabelledGraph::Edge> edges;
    edges.reserve(activities.size() * 3 + plan.dependencies.size());
    for (std::size_t at = 0; at < activities.size(); ++at) {
        edges.push_back({at * 2, at * 2 + 1, std::nullopt});
        if (!activities[at].parent)
            continue;
        const std::size_t phase = activities.placeOf(*activities[at].parent);
        edges.push_back({phase * 2, at * 2, std::nullopt});
        edges.push_back({at * 2 + 1, phase * 2 + 1, std::nullopt});
    }
    for (std::size_t at = 0; at < plan.dependencies.size(); ++at) {
        const Dependency& dependency = plan.dependencies[at];
        edges.push_back(
            {activities.placeOf(dependency.from) * 2 + 1, activities.placeOf(dependency.to) * 2, at});
    }
    return {activities.size() * 2, edges};
}

Outcome soundness(const Plan& plan)
{
    Outcome outcome = accepted;
    forEachTable([&]<class Row>(Table<Row> Plan::*member) {
        const Table<Row>& table = plan.*member;
        for (std::size_t at = 0; outcome && at < table.size(); ++at) {
            outcome = rules::checkFields(plan, table[at]);
            if (!outcome) {
                Error error = outcome.error();
                error.where = placeInFile(Row::plural, at, error.where);
                outcome = error;
            }
        }
    });
    if (outcome)
        outcome = anyLoopOf(plan, phaseGraph(plan), Error::Code::PhaseCycle, Activity::plural);
    if (outcome)
        outcome = anyLoopOf(plan, waitingGraph(plan), Error::Code::DependencyCycle, Dependency::plural);
    if (outcome)
        outcome = anyLoopOf(plan, prerequisiteGraph(plan), Error::Code::CompetencyCycle, Competency::plural);
    return outcome;
}

}  // namespace nextrung::core

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

/// The first of a row's values that is not within its bounds.
class FirstOutside {
public:
    template <class Value>
    FirstOutside& lookAt(const char* field, const std::optional<Value>& value, double least, double most)
    {
        if (!field_ && value && !isWithin(static_cast<double>(*value), least, most))
            note(field, static_cast<double>(*value));
        return *this;
    }

    FirstOutside& lookAt(const char* field, double value, double least, double most)
    {
        return lookAt(field, std::optional(value), least, most);
    }

    FirstOutside& lookAt(const std::vector<Raise>& raises)
    {
        const auto below = std::find_if(raises.rbegin(), raises.rend(),
                                        [](const Raise& raise) { return raise.toLevel < 0; });
        if (!field_ && below != raises.rend())
            note("raises", below->toLevel);
        return *this;
    }

    [[nodiscard]] Outcome outcome() const
    {
        return field_ ? Outcome(invalid(field_, value_)) : Outcome(accepted);
    }

private:
    void note(const char* field, double value)
    {
        field_ = field;
        value_ = value;
    }

    const char* field_ = nullptr;
    double value_ = 0;
};

using Edges = std::vector<LabelledGraph::Edge>;

Edges phaseEdges(const Plan& plan)
{
    Edges edges;
    for (std::size_t at = 0; at < plan.activities.size(); ++at) {
        if (plan.activities[at].parent)
            edges.push_back({at, plan.activities.placeOf(*plan.activities[at].parent), at});
    }
    return edges;
}

LabelledGraph phaseGraph(const Plan& plan)
{
    return {plan.activities.size(), phaseEdges(plan)};
}

Edges prerequisiteEdges(const Plan& plan)
{
    Edges edges;
    for (std::size_t at = 0; at < plan.competencies.size(); ++at) {
        for (const Prerequisite& first : plan.competencies[at].prerequisites)
            edges.push_back({at, plan.competencies.placeOf(first.competency), at});
    }
    return edges;
}

LabelledGraph prerequisiteGraph(const Plan& plan)
{
    return {plan.competencies.size(), prerequisiteEdges(plan)};
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

// Without links nothing is searched: most plans have no prerequisites, many no phases or dependencies.
Outcome checkAllLoops(const Plan& plan)
{
    Outcome outcome = accepted;
    if (const Edges edges = phaseEdges(plan); !edges.empty())
        outcome = anyLoopOf(plan, {plan.activities.size(), edges}, Error::Code::PhaseCycle, Activity::plural);
    if (outcome && !plan.dependencies.empty())
        outcome = anyLoopOf(plan, waitingGraph(plan), Error::Code::DependencyCycle, Dependency::plural);
    if (!outcome)
        return outcome;
    if (const Edges edges = prerequisiteEdges(plan); !edges.empty())
        outcome = anyLoopOf(plan, {plan.competencies.size(), edges}, Error::Code::CompetencyCycle,
                            Competency::plural);
    return outcome;
}

/// The first refusal of a row by `check`, then loops.
template <class Check>
Outcome soundnessOf(const Plan& plan, Check check)
{
    std::optional<Error> refused;
    forEachTable([&]<class Row>(Table<Row> Plan::*member) {
        const Table<Row>& table = plan.*member;
        for (std::size_t at = 0; !refused && at < table.size(); ++at) {
            if (const Outcome outcome = check(plan, table[at]); !outcome) {
                refused = outcome.error();
                refused->where = placeInFile(Row::plural, at, refused->where);
            }
        }
    });
    return refused ? Outcome(*std::move(refused)) : checkAllLoops(plan);
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
    return FirstOutside()
        .lookAt("workHours", activity.workHours, 0, mostWorkHours)
        .lookAt("length", activity.length, 1, mostDays)
        .lookAt("lowHours", activity.lowHours, 0, mostWorkHours)
        .lookAt("highHours", activity.highHours, 0, mostWorkHours)
        .lookAt("hoursAWeek", activity.hoursAWeek, 0, hoursOfAWeek)
        .lookAt("mostHoursAWeek", activity.mostHoursAWeek, 0, hoursOfAWeek)
        .lookAt("recurs", activity.recurs ? activity.recurs->every : 1, 1, mostDays)
        .lookAt("leadDays", activity.leadDays, 0, mostDays)
        .lookAt("progress", activity.progress, 0, 1)
        .lookAt(activity.raises)
        .outcome();
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
    return FirstOutside()
        .lookAt("importance", requirement.importance, 0, 3)
        .lookAt("needed", requirement.needed, 0, most)
        .outcome();
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
    return soundnessOf(plan,
                       [](const Plan& whole, const auto& row) { return rules::checkFields(whole, row); });
}

Outcome soundnessAsRead(const Plan& plan)
{
    return soundnessOf(plan,
                       [](const Plan& whole, const auto& row) { return rules::checkReadFields(whole, row); });
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"
#include "core/activity/availability.h"
#include "core/ladder/competency.h"
#include "core/ladder/ladder.h"
#include "core/ladder/past_state.h"
#include "core/person/assessment.h"
#include "core/person/comment.h"
#include "core/person/person.h"
#include "core/table.h"

#include <tuple>

namespace nextrung::core {

/// Everything one file holds, as a value: copy it to keep it, compare it to diff it.
struct Plan {
    Table<Ladder> ladders{};
    Table<Track> tracks{};
    Table<Level> levels{};
    Table<Position> positions{};
    Table<Move> moves{};
    Table<Route> routes{};
    Table<Scale> scales{};
    Table<Competency> competencies{};
    Table<Requirement> requirements{};
    Table<Person> people{};
    Table<Profile> profiles{};
    Table<Post> posts{};
    Table<Strength> strengths{};
    Table<Ask> asks{};
    Table<Assessment> assessments{};
    Table<Evidence> evidence{};
    Table<Activity> activities{};
    Table<Dependency> dependencies{};
    Table<Step> steps{};
    Table<Availability> availabilities{};
    Table<CalendarException> exceptions{};
    Table<Baseline> baselines{};
    Table<Comment> comments{};
    Table<PastState> pastStates{};
    QJsonObject unknown{};  ///< What a newer version wrote at the top of the file, whole arrays included.

    /// The tables, once: everything generic walks this list. Refer to nothing that comes later in it where
    /// that can be helped; importers add rows in this order.
    static constexpr auto tables()
    {
        return std::tuple{&Plan::ladders,      &Plan::tracks,       &Plan::levels,      &Plan::positions,
                          &Plan::moves,        &Plan::routes,       &Plan::scales,      &Plan::competencies,
                          &Plan::requirements, &Plan::people,       &Plan::profiles,    &Plan::posts,
                          &Plan::strengths,    &Plan::asks,         &Plan::assessments, &Plan::evidence,
                          &Plan::activities,   &Plan::dependencies, &Plan::steps,       &Plan::availabilities,
                          &Plan::exceptions,   &Plan::baselines,    &Plan::comments,    &Plan::pastStates};
    }

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// Calls `visit(member)` with the pointer to each table of a plan, in order.
template <class Visit>
constexpr void forEachTable(Visit&& visit)
{
    std::apply([&visit](const auto... member) { (visit(member), ...); }, Plan::tables());
}

namespace internal {

template <class Row, class First, class... Rest>
constexpr auto tableMember(First first, Rest... rest)
{
    if constexpr (std::is_same_v<First, Table<Row> Plan::*>)
        return first;
    else
        return tableMember<Row>(rest...);
}

}  // namespace internal

/// The table that holds rows of this kind.
template <class Row>
[[nodiscard]] const Table<Row>& tableOf(const Plan& plan)
{
    return plan
        .*std::apply([](auto... members) { return internal::tableMember<Row>(members...); }, Plan::tables());
}

template <class Row>
[[nodiscard]] Table<Row>& tableOf(Plan& plan)
{
    return plan
        .*std::apply([](auto... members) { return internal::tableMember<Row>(members...); }, Plan::tables());
}

/// The row with this id, or nullptr. O(log n).
template <class Row>
[[nodiscard]] const Row* find(const Plan& plan, Id<Row> id)
{
    return tableOf<Row>(plan).find(id);
}

template <class Row>
[[nodiscard]] const Row* find(const Plan& plan, std::optional<Id<Row>> id)
{
    return id ? tableOf<Row>(plan).find(*id) : nullptr;
}

/// What the climber is and wants; a blank profile if the plan has none yet.
[[nodiscard]] const Profile& profileOf(const Plan& plan);

/// The climber among the people, or nullptr.
[[nodiscard]] const Person* climberOf(const Plan& plan);

/// The rows of a table sorted by their field `order`, then by id. O(n log n).
template <class Row>
[[nodiscard]] std::vector<const Row*> inOrder(const Table<Row>& table)
{
    std::vector<const Row*> rows;
    rows.reserve(table.size());
    for (const auto& row : table)
        rows.push_back(row.get());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row* a, const Row* b) { return a->order < b->order; });
    return rows;
}

}  // namespace nextrung::core

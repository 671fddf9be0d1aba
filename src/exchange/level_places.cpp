// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/level_places.h"

#include <algorithm>
#include <utility>

namespace nextrung::exchange {

using core::Level;
using core::Plan;

LevelPlaces::LevelPlaces(Plan& plan, const ForeignLadder& ladder, std::vector<ProposedLevel> proposed)
    : plan_(plan)
    , ladder_(ladder)
    , proposed_(std::move(proposed))
{
    std::stable_sort(proposed_.begin(), proposed_.end(),
                     [](const ProposedLevel& a, const ProposedLevel& b) { return a.rank < b.rank; });
    mergeEqualRanks();
    found_.resize(proposed_.size());
    for (std::size_t at = 0; at < proposed_.size(); ++at)
        found_[at] = byName(proposed_[at]);
    for (std::size_t at = 0; at < proposed_.size(); ++at) {
        if (!found_[at])
            found_[at] = byRank(proposed_[at].rank);
    }
}

std::optional<core::Id<Level>> LevelPlaces::levelFor(const QString& word)
{
    for (std::size_t at = 0; at < proposed_.size(); ++at) {
        if (!proposed_[at].words.contains(word))
            continue;
        if (!found_[at])
            found_[at] = added(at);
        return found_[at];
    }
    return std::nullopt;
}

void LevelPlaces::mergeEqualRanks()
{
    std::vector<ProposedLevel> merged;
    for (ProposedLevel& level : proposed_) {
        if (!merged.empty() && merged.back().rank == level.rank)
            merged.back().words << level.words;
        else
            merged.push_back(std::move(level));
    }
    proposed_ = std::move(merged);
}

bool LevelPlaces::isFound(LevelId id) const
{
    return std::find(found_.begin(), found_.end(), std::optional(id)) != found_.end();
}

core::Id<Level> LevelPlaces::idOf(const ProposedLevel& level) const
{
    return derivedRowId<Level>(ladder_, "level", level.key.toCaseFolded());
}

std::optional<core::Id<Level>> LevelPlaces::byName(const ProposedLevel& level) const
{
    if (plan_.levels.find(idOf(level)))
        return idOf(level);
    for (const auto& row : plan_.levels) {
        const bool isSame = !level.title.isEmpty()
            && row->title.compare(level.title, Qt::CaseInsensitive) == 0 && !isFound(row->id);
        if (isSame)
            return row->id;
    }
    return std::nullopt;
}

std::optional<core::Id<Level>> LevelPlaces::byRank(int rank) const
{
    for (const auto& row : plan_.levels) {
        if (row->rank == rank && !isFound(row->id))
            return row->id;
    }
    return std::nullopt;
}

std::optional<int> LevelPlaces::rankOf(std::size_t at) const
{
    const Level* row = plan_.levels.find(found_[at]);
    return row ? std::optional(row->rank) : std::nullopt;
}

// The order of the proposed levels holds in the plan too, as far as the plan's own order lets it.
core::Id<Level> LevelPlaces::added(std::size_t at)
{
    int rank = proposed_[at].rank;
    for (std::size_t above = at + 1; above < proposed_.size(); ++above)
        rank = std::min(rank, rankOf(above).value_or(rank));
    for (std::size_t below = 0; below < at; ++below)
        rank = std::max(rank, rankOf(below).value_or(rank - 1) + 1);
    const bool isFree = std::none_of(plan_.levels.begin(), plan_.levels.end(),
                                     [rank](const auto& row) { return row->rank == rank; });
    if (!isFree)
        liftFrom(rank);
    Level row{idOf(proposed_[at]), proposed_[at].title, rank, {}};
    const LevelId id = row.id;
    plan_.levels.put(std::move(row));
    return id;
}

void LevelPlaces::liftFrom(int rank)
{
    std::vector<Level> lifted;
    for (const auto& row : plan_.levels) {
        if (row->rank >= rank)
            lifted.push_back(*row);
    }
    for (Level& row : lifted) {
        ++row.rank;
        plan_.levels.put(std::move(row));
    }
}

}  // namespace nextrung::exchange

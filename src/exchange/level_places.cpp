// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/level_places.h"

#include <algorithm>
#include <utility>

namespace nextrung::exchange {

using core::Level;
using core::Plan;

namespace {

/// The usual rank of the first of these words that has one.
std::optional<int> usualRankOf(const ProposedLevel& level)
{
    for (const QString& word : level.words) {
        if (const std::optional<int> rank = usualRank(word))
            return rank;
    }
    return std::nullopt;
}

/// The same of a level of the plan; nothing if its title has no such word.
std::optional<int> usualRankOf(const Level& row)
{
    const QString word = rankWordOf(row.title);
    return word.isEmpty() ? std::nullopt : usualRank(word);
}

}  // namespace

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
            found_[at] = byWord(proposed_[at]);
    }
    for (std::size_t at = 0; at < proposed_.size(); ++at) {
        if (!found_[at])
            found_[at] = byNumber(at);
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

std::optional<core::Id<Level>> LevelPlaces::byWord(const ProposedLevel& level) const
{
    const std::optional<int> usual = usualRankOf(level);
    for (const auto& row : plan_.levels) {
        if (usual && usualRankOf(*row) == usual && !isFound(row->id))
            return row->id;
    }
    return std::nullopt;
}

std::optional<core::Id<Level>> LevelPlaces::byNumber(std::size_t at) const
{
    const int number = numberFor(at);
    for (const auto& row : plan_.levels) {
        if (row->rank == number && sideOf(*row, at) == 0)
            return row->id;
    }
    return std::nullopt;
}

int LevelPlaces::sideOf(const Level& row, std::size_t at) const
{
    const auto found = std::find(found_.begin(), found_.end(), std::optional(row.id));
    if (found != found_.end())
        return static_cast<int>(found - found_.begin()) - static_cast<int>(at);
    const std::optional<int> its = usualRankOf(row);
    const std::optional<int> own = usualRankOf(proposed_[at]);
    return its && own ? *its - *own : 0;
}

// The order of the proposed levels holds in the plan too, as far as the plan's own order lets it.
int LevelPlaces::numberFor(std::size_t at) const
{
    int number = proposed_[at].rank;
    for (const auto& row : plan_.levels) {
        if (sideOf(*row, at) > 0)
            number = std::min(number, row->rank);
    }
    for (const auto& row : plan_.levels) {
        if (sideOf(*row, at) < 0)
            number = std::max(number, row->rank + 1);
    }
    return number;
}

core::Id<Level> LevelPlaces::added(std::size_t at)
{
    const int rank = numberFor(at);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "exchange/rank_words.h"

namespace nextrung::exchange {

/// The id of what a ladder's source calls `key`, the same in every plan.
template <class Row>
[[nodiscard]] core::Id<Row> derivedRowId(const ForeignLadder& ladder, const char* kind, const QString& key)
{
    return core::derivedId<Row>(ladder.idPrefix + QLatin1Char('/') + QLatin1String(kind) + QLatin1Char('/')
                                + key);
}

/// The plan's levels for the proposed ones: found by id, title, well-known word or number, or put in between.
class LevelPlaces {
public:
    /// Both must outlive it; `plan` gets the levels that are missing.
    LevelPlaces(core::Plan& plan, const ForeignLadder& ladder, std::vector<ProposedLevel> proposed);

    /// The level for a rank word, added to the plan when it is first asked for; nothing if no proposed level
    /// has the word.
    [[nodiscard]] std::optional<core::Id<core::Level>> levelFor(const QString& word);

private:
    using LevelId = core::Id<core::Level>;

    void mergeEqualRanks();
    [[nodiscard]] bool isFound(LevelId id) const;
    [[nodiscard]] LevelId idOf(const ProposedLevel& level) const;
    [[nodiscard]] std::optional<LevelId> byName(const ProposedLevel& level) const;
    [[nodiscard]] std::optional<LevelId> byWord(const ProposedLevel& level) const;
    [[nodiscard]] std::optional<LevelId> byNumber(std::size_t at) const;
    /// Below 0 if the plan's level stands below the proposed one, above 0 if above; 0 if nothing says so.
    [[nodiscard]] int sideOf(const core::Level& row, std::size_t at) const;
    [[nodiscard]] int numberFor(std::size_t at) const;
    LevelId added(std::size_t at);
    void liftFrom(int rank);

    core::Plan& plan_;
    const ForeignLadder& ladder_;
    std::vector<ProposedLevel> proposed_;  ///< Lowest first, each rank once.
    std::vector<std::optional<LevelId>> found_;  ///< By place among the proposed.
};

}  // namespace nextrung::exchange

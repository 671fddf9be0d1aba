// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreign_ladder.h"

#include <QStringList>

#include <optional>

namespace nextrung::exchange {

/// A band proposed for the positions that are taken in together; the person may reorder and merge them.
///
/// Levels with one rank are one band, titled as the first of them.
struct ProposedLevel {
    int rank = 0;  ///< The number proposed; a higher rank is drawn higher.
    QString title{};
    QString key{};  ///< From which the row's id is derived.
    QStringList words{};  ///< The rank words of the positions that go here; empty text is the plain one.
    int positions = 0;  ///< How many of the taken positions go here.

    friend bool operator==(const ProposedLevel&, const ProposedLevel&) = default;
};

/// The word of a title that says its rank ("senior" of "Senior developer"), lower case; empty if none does.
///
/// A well-known word counts at the beginning or the end. An analyst among managers ("Problem analyst" of the
/// role "Problem manager") is "analyst" or "senior analyst": below the manager of the same rank.
[[nodiscard]] QString rankWordOf(const QString& title, const QString& role = {});

/// A title without its rank word and without what follows " - ".
[[nodiscard]] QString stemOf(const QString& title);

/// Where a well-known word stands among all of them, lowest first: trainee or apprentice 1, junior or
/// associate 2, plain (the empty word) 3, senior 4, lead 5, principal 6, head 7. Nothing of any other word.
[[nodiscard]] std::optional<int> usualRank(const QString& word);

/// The levels for these positions of a ladder, lowest first.
///
/// Counted from 1 over the words of the whole ladder, so that roles of it that are taken in later fall into
/// the same levels: in their usual order if all that are taken in are well-known, else in that of the file.
/// Where all are numbers they stand for themselves.
[[nodiscard]] std::vector<ProposedLevel> proposedLevels(const ForeignLadder& ladder,
                                                        const std::vector<std::size_t>& positions);

}  // namespace nextrung::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rank_words.h"
#include "exchange/word_levels.h"

#include <QDate>
#include <QStringList>

namespace nextrung::exchange {

/// Which side of a matrix holds the positions.
enum class Orientation { PositionsAsColumns, PositionsAsRows };

/// What the person decides about an import before anything is taken in.
struct ImportChoices {
    QString ladderTitle{};  ///< Of the ladder's row; of a matrix, its ids derive from it too.
    QStringList roles{};  ///< The roles to take, as `positionsOf` names them; empty takes all.
    std::optional<Orientation> orientation{};  ///< Of a matrix; absent: as detected.
    std::vector<ProposedLevel> levels{};  ///< The bands, each rank word in one of them.
    std::vector<WordLevel> words{};
    int importance = 2;  ///< The weight, 1 to 3, of requirements for which the file gives none.
    bool addMoves = true;  ///< Whether moves between neighbours are added.
    std::optional<QDate> holidaysFrom{};  ///< As `takePlan` takes it.

    friend bool operator==(const ImportChoices&, const ImportChoices&) = default;
};

}  // namespace nextrung::exchange

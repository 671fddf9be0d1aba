// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ladder/competency.h"
#include "exchange/foreign_ladder.h"

namespace nextrung::exchange {

/// The level that a word of the file stands for; the person may change it.
struct WordLevel {
    QString word{};
    std::optional<double> level{};  ///< Absent: cells with this word are not taken.
    int count = 0;  ///< How often it is asked for.
    bool isGuessed = false;  ///< Nothing but the order of the file says where it stands among the others.

    friend bool operator==(const WordLevel&, const WordLevel&) = default;
};

/// The levels for all words of a ladder, lowest first.
///
/// A word with a number in it ("Level 3", "2 - working") has that number. Well-known words follow in their
/// usual order (awareness before working before practitioner before expert), counted from 1; "none" is 0.
/// Each other word is put right above the one after which it first comes up in the file, as a guess.
[[nodiscard]] std::vector<WordLevel> proposedWords(const ForeignLadder& ladder);

/// The same words with the same levels, so that the scale is whole whatever is taken of the file; counted are
/// the requirements of these positions alone.
[[nodiscard]] std::vector<WordLevel> proposedWords(const ForeignLadder& ladder,
                                                   const std::vector<std::size_t>& positions);

/// What a position needs of a competency; nothing if it does not apply.
struct NeededLevel {
    std::size_t position = 0;  ///< Its place among the ladder's positions.
    std::size_t competency = 0;
    std::optional<double> level{};
};

/// The requirements of these positions with their words turned into levels, each pair of position and
/// competency once: of several levels the highest, and any level before "not applicable".
/// Words without a level are left out and noted.
[[nodiscard]] std::vector<NeededLevel> neededLevels(const ForeignLadder& ladder,
                                                    const std::vector<std::size_t>& positions,
                                                    const std::vector<WordLevel>& words, NoteList& notes);

/// The steps of the scale that these words and the numbers of the ladder make, 0 first; none if the ladder
/// has no words and its numbers fit the usual scale, 0 to 5.
[[nodiscard]] std::vector<core::ScaleLevel> scaleLevels(const ForeignLadder& ladder,
                                                        const std::vector<WordLevel>& words);

/// The level of a word, whatever its case.
[[nodiscard]] std::optional<double> levelOf(const QString& word, const std::vector<WordLevel>& words);

}  // namespace nextrung::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreign_ladder.h"

namespace nextrung::exchange {

/// What a heading of a matrix says of the row or column that it stands before.
enum class Heading {
    None,  ///< A name: of a position or of a competency.
    Competencies,  ///< "Skill": here are the names of competencies.
    Positions,  ///< "Role": here are the names of positions.
    Category,  ///< Of competencies.
    Weight,  ///< Of competencies.
    Track,  ///< Of positions.
    Level,  ///< Of positions: the rank.
    Description,  ///< Of either.
    Ignored,  ///< Comments, numbers of rows.
};

/// English and German headings are known, whatever their case. "Skill / Role" says Competencies: the first
/// word counts where a heading is a word for either side.
[[nodiscard]] Heading headingOf(const QString& text);

/// A heading that says what the names are stands in the first so many rows and columns.
inline constexpr std::size_t nameHeadingDepth = 5;

/// Whether such a heading says something of competencies, or of positions, alone.
[[nodiscard]] bool isOfCompetencies(Heading heading);
[[nodiscard]] bool isOfPositions(Heading heading);

/// What a cell asks for; nothing if it cannot be told. The text must not be empty.
[[nodiscard]] std::optional<ForeignLevel> levelIn(const QString& text);

/// A number of up to six digits with a decimal point or comma.
[[nodiscard]] std::optional<double> numberIn(const QString& text);

/// The weight that a word or number means, not yet brought into 1 to 3.
[[nodiscard]] std::optional<double> weightIn(const QString& text);

}  // namespace nextrung::exchange

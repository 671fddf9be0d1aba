// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/csv.h"
#include "exchange/foreign_ladder.h"
#include "exchange/import_choices.h"

namespace nextrung::exchange {

/// Which side of a matrix holds the positions, and what says so.
struct DetectedOrientation {
    enum class Reason {
        NameColumn,  ///< A heading says what the rows are, e.g. "Skill": `evidence`.
        Attribute,  ///< A heading only makes sense for one of them, e.g. "Weight": `evidence`.
        RankWords,  ///< One side has more titles with rank words, e.g. "Senior baker": `evidence`.
        Fewer,  ///< Nothing else says it; there are usually fewer positions than competencies.
    };

    Orientation orientation = Orientation::PositionsAsColumns;
    Reason reason = Reason::Fewer;
    QString evidence{};

    friend bool operator==(const DetectedOrientation&, const DetectedOrientation&) = default;
};

[[nodiscard]] DetectedOrientation detectedOrientation(const CsvTable& table);

/// Reads a matrix of competencies and positions.
///
/// A blank cell asks for nothing, 0 for level 0; "-", "n/a" and the like say that the competency does not
/// apply; numbers may have a decimal comma; short words stand for levels (`proposedWords`). Beside the
/// competencies may stand their category, weight and description, beside the positions their track, level and
/// description, told by their headings in English or German. Cells that are none of these are noted, each
/// with its line and column, and not taken.
///
/// Without tracks, positions fall into lanes by what is left of their titles without rank words ("Junior
/// baker", "Baker") if that makes at least two lanes of two; else all share one lane, called `title`.
/// Ids derive from `title` and the names in the file.
/// @error NothingToTake if it has no position or no competency; NothingToTake with `where` "cells" (args: a
/// text of a cell, how many different ones if that is what is wrong) if the cells hold texts where levels
/// should be; TooMany.
[[nodiscard]] core::Result<ForeignLadder> readMatrix(const CsvTable& table, Orientation orientation,
                                                     const QString& title);

}  // namespace nextrung::exchange

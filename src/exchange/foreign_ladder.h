// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/note.h"

#include <optional>
#include <vector>

namespace nextrung::exchange {

/// The most of each that an importer takes from one file.
inline constexpr std::size_t maxForeignPositions = 2'000;
inline constexpr std::size_t maxForeignCompetencies = 10'000;
inline constexpr std::size_t maxForeignRequirements = 50'000;

/// A position as somebody else's file describes it.
struct ForeignPosition {
    QString key{};  ///< The source's own identifier, from which the row's id is derived.
    QString title{};
    QString role{};  ///< By what people choose it: several positions of one role are taken together.
    QString family{};  ///< What the role belongs to; empty if the file does not say.
    QString lane{};  ///< The lane it is proposed for.
    QString besideLane{};  ///< The lane of which its lane is a variant; empty if it stands alone.
    QString rankWord{};  ///< The word that says its rank, lower case; empty for the plain one.
    QString summary{};
    int line = 0;

    friend bool operator==(const ForeignPosition&, const ForeignPosition&) = default;
};

/// What one level, by its word, of a competency looks like.
struct ForeignDescriptor {
    QString word{};
    QString text{};

    friend bool operator==(const ForeignDescriptor&, const ForeignDescriptor&) = default;
};

struct ForeignCompetency {
    QString key{};
    QString title{};
    QString category{};
    QString summary{};
    std::optional<int> importance{};  ///< 1 to 3; absent if the file does not say.
    std::vector<ForeignDescriptor> descriptors{};

    friend bool operator==(const ForeignCompetency&, const ForeignCompetency&) = default;
};

/// What a cell asks for: a number, a word that stands for one, or that nothing can be asked for.
struct ForeignLevel {
    enum class Kind { Number, Word, NotApplicable };

    Kind kind = Kind::Number;
    double number = 0;
    QString word{};

    friend bool operator==(const ForeignLevel&, const ForeignLevel&) = default;
};

struct ForeignRequirement {
    std::size_t position = 0;  ///< Its place among the ladder's positions.
    std::size_t competency = 0;  ///< Its place among the ladder's competencies.
    ForeignLevel level{};
    int line = 0;
    int column = 0;

    friend bool operator==(const ForeignRequirement&, const ForeignRequirement&) = default;
};

/// What somebody else's file says of positions and what they ask for, in the order of the file.
///
/// One pair of position and competency may come up several times with different levels: the highest counts.
struct ForeignLadder {
    QString idPrefix{};  ///< Begins the text from which each row's id is derived.
    QString title{};
    QString organisation{};
    QString licence{};  ///< The line that the licence asks for; empty if none is known.
    QString citation{};  ///< Where a requirement came from, in short.
    bool isRankGiven = false;  ///< Whether rank words stand in the file, rather than being read from titles.
    std::vector<ForeignPosition> positions{};
    std::vector<ForeignCompetency> competencies{};
    std::vector<ForeignRequirement> requirements{};
    std::vector<Note> notes{};

    friend bool operator==(const ForeignLadder&, const ForeignLadder&) = default;
};

/// The error TooMany if a ladder is larger than importers take.
[[nodiscard]] std::optional<core::Error> excessOf(const ForeignLadder& ladder);

/// The positions of these roles, as places in the ladder, in its order; no role takes all.
///
/// A role is named as in the file, whatever the case; `family/role` if two families have one of that name.
/// @error UnknownTitle; AmbiguousTitle with the candidates, also if the name is only part of several.
[[nodiscard]] core::Result<std::vector<std::size_t>> positionsOf(const ForeignLadder& ladder,
                                                                 const QStringList& roles);

}  // namespace nextrung::exchange

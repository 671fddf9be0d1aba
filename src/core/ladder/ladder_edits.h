// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits.h"

namespace nextrung::core {

// Titles are trimmed, and are the same if only their case differs.

/// Whether a position of the track, on whatever level, has this title. O(positions).
[[nodiscard]] bool isTitleTaken(const Plan& plan, Id<Track> track, const QString& title,
                                std::optional<Id<Position>> except = {});

/// Adds a position as the last of its track and level.
/// @error EmptyTitle; TitleTaken if its track has one of that title on any level; what `put` refuses.
[[nodiscard]] Result<Plan> addPosition(const Plan& plan, Position position);

/// @error UnknownRow, EmptyTitle, TitleTaken as above.
[[nodiscard]] Result<Plan> renamePosition(const Plan& plan, Id<Position> id, const QString& title);

/// Puts a position into another track and level, as the last there; the kinds of its moves follow.
/// @error UnknownRow, DanglingReference, TitleTaken.
[[nodiscard]] Result<Plan> placePosition(const Plan& plan, Id<Position> id, Id<Track> track, Id<Level> level);

/// Draws a move; its kind follows from the two positions (`kindOfMove`).
/// @error SelfReference; AlreadyThere if there is a move between them in that direction; DanglingReference.
[[nodiscard]] Result<Plan> addMove(const Plan& plan, Id<Move> id, Id<Position> from, Id<Position> to);

/// Adds a track as the last of its kind, or a level above the highest. @error EmptyTitle.
[[nodiscard]] Result<Plan> addTrack(const Plan& plan, Track track);
[[nodiscard]] Result<Plan> addLevelAbove(const Plan& plan, Level level);

/// Adds a competency as the last. @error EmptyTitle; TitleTaken; what `put` refuses.
[[nodiscard]] Result<Plan> addCompetency(const Plan& plan, Competency competency);

/// Says what level `position` needs of a competency: changes the requirement there is, or adds one with
/// `newId`. @error InvalidValue outside the competency's scale; what `put` refuses.
[[nodiscard]] Result<Plan> setNeeded(const Plan& plan, Id<Requirement> newId, Id<Position> position,
                                     Id<Competency> competency, double level);

}  // namespace nextrung::core

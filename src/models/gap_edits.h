// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "core/result.h"

namespace nextrung::models {

/// The highest level that the row's competency can be assessed at; 5 without a scale. Of a measure or months
/// the larger of what is needed and what there is.
[[nodiscard]] double topLevelOf(const core::Plan& plan, const core::GapRow& row);

/// The highest level that all rows of levels share; absent if their scales differ, or there is none.
[[nodiscard]] std::optional<double> commonTopOf(const core::Plan& plan,
                                                const std::vector<core::GapRow>& rows);

/// The nearest half level from 0 to `top`.
[[nodiscard]] double snappedToHalf(double level, double top);

/// The climber's id, or the one that a climber would get.
[[nodiscard]] core::Id<core::Person> climberIdOf(const core::Plan& plan);

/// Who assesses here unless somebody else is named: the climber; in a shared copy whoever got it, as what is
/// said there in the climber's name counts for nothing. Absent if it is not known who got it.
[[nodiscard]] std::optional<core::Id<core::Person>> assessorHere(const core::Plan& plan);

/// What the one who assesses here said last of the row, if that was a level.
[[nodiscard]] std::optional<double> ownLevelOf(const core::Plan& plan, const core::GapRow& row);

/// Adds what the one who assesses here says of the requirement today; `id` is used if it is the first word of
/// the day. @error UnknownRow, also if nobody assesses here; what `core::assess` refuses.
[[nodiscard]] core::Result<core::Plan> withOwnLevel(const core::Plan& plan,
                                                    core::Id<core::Requirement> requirement, double level,
                                                    core::Id<core::Assessment> id, QDate today);

/// Says how much is needed. @error UnknownRow; InvalidValue outside the scale or below 0.
[[nodiscard]] core::Result<core::Plan> withNeeded(const core::Plan& plan,
                                                  core::Id<core::Requirement> requirement, double level);

}  // namespace nextrung::models

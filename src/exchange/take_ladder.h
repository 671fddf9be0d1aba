// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "exchange/import_choices.h"

namespace nextrung::exchange {

/// A plan with a ladder taken in, and what had to be left out of it.
struct TakenLadder {
    core::Plan plan{};
    std::vector<Note> notes{};
};

/// The id that a position of this ladder has in every plan.
[[nodiscard]] core::Id<core::Position> positionId(const ForeignLadder& ladder,
                                                  const ForeignPosition& position);

/// Adds the chosen positions of a ladder to a plan, with what they ask for and the moves between neighbours.
///
/// Ids derive from the source's identifiers, so that taking the same ladder again finds its own rows: their
/// empty fields are filled and the fields that the source gives are brought up to date, but nothing is
/// deleted, an empty cell changes nothing, and where the person put a position, what it is called and how
/// important a requirement is stay as they are. A level is the plan's own one of that title, else of a
/// word for the same ("Associate" for "Junior"), else of that number unless its title says another one.
///
/// Moves join positions of a lane to those of the next rank in it (promotion) and positions of a lane to
/// those of one rank in the lane that is a variant of it (lateral); only if one of the two is new.
/// @error what `positionsOf` refuses; UnknownOption (args: the rank word, the words of the levels) if a rank
/// word is in no level; NothingToTake.
[[nodiscard]] core::Result<TakenLadder> takeLadder(const core::Plan& into, const ForeignLadder& ladder,
                                                   const ImportChoices& choices);

}  // namespace nextrung::exchange

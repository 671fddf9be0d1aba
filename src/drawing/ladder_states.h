// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace nextrung::drawing {

/// What a position is to the climber; the first that holds.
enum class CardRole : quint8 { Plain, Current, Target, Reached, Later, Alternative };

/// What a move is to the climber.
enum class MoveRole : quint8 { Plain, Chosen, Later, Alternative };

/// A move's place on a route.
struct MoveState {
    MoveRole role = MoveRole::Plain;
    int step = 0;  ///< 1 for the first move of the route; 0 off the routes.
    bool endsRoute = false;  ///< It is the one that enters the target, or the last of an alternative.
};

/// The letter of the route at this place of their order: A to Z, then a number.
[[nodiscard]] QString routeLetter(std::size_t at);

/// The climber's way through the ladder: what each position and move is to them.
///
/// The chosen route is the profile's, else the shortest way from the current to the target position. The
/// alternative is the first route that is not chosen.
class LadderStates {
public:
    /// O(moves + positions).
    explicit LadderStates(const core::Plan& plan);

    [[nodiscard]] CardRole roleOf(core::Id<core::Position> position) const;
    [[nodiscard]] MoveState stateOf(core::Id<core::Move> move) const;

    /// The letter of the chosen route; empty if it has none.
    [[nodiscard]] const QString& chosenLetter() const { return chosenLetter_; }
    [[nodiscard]] const QString& otherLetter() const { return otherLetter_; }
    /// Moves of the chosen route up to the target, and how many of them lie behind.
    [[nodiscard]] int movesToTarget() const { return movesToTarget_; }
    [[nodiscard]] int movesDone() const { return movesDone_; }

    /// The positions whose cards carry a pill: current, target, and those held before.
    [[nodiscard]] std::set<core::Id<core::Position>> withPill() const;

private:
    using Positions = std::vector<core::Id<core::Position>>;

    void noteRoute(const core::Plan& plan, const Positions& positions);
    void noteOther(const core::Route& route);
    void raise(core::Id<core::Position> position, CardRole role);

    std::map<core::Id<core::Position>, CardRole> cards_{};
    std::set<core::Id<core::Position>> held_{};
    std::map<core::Id<core::Move>, MoveState> moves_{};
    std::map<std::pair<core::Id<core::Position>, core::Id<core::Position>>, core::Id<core::Move>> byEnds_{};
    QString chosenLetter_{};
    QString otherLetter_{};
    int movesToTarget_ = 0;
    int movesDone_ = 0;
};

}  // namespace nextrung::drawing

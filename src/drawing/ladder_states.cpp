// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_states.h"

#include "core/routes.h"

#include <algorithm>

namespace nextrung::drawing {

using core::Id;
using core::Position;

QString routeLetter(std::size_t at)
{
    return at < 26 ? QString(QChar(static_cast<char16_t>(u'A' + at))) : QString::number(at + 1);
}

LadderStates::LadderStates(const core::Plan& plan)
{
    const core::Profile& profile = core::profileOf(plan);
    for (const auto& move : plan.moves)
        byEnds_.try_emplace({move->from, move->to}, move->id);
    if (profile.currentPosition)
        raise(*profile.currentPosition, CardRole::Current);
    if (profile.targetPosition)
        raise(*profile.targetPosition, CardRole::Target);
    for (const auto& post : plan.posts) {
        raise(post->position, CardRole::Reached);
        held_.insert(post->position);
    }

    const std::vector<const core::Route*> routes = core::inOrder(plan.routes);
    const auto chosen = std::find_if(routes.begin(), routes.end(), [&profile](const core::Route* route) {
        return profile.route == route->id;
    });
    if (chosen != routes.end()) {
        chosenLetter_ = routeLetter(static_cast<std::size_t>(chosen - routes.begin()));
        noteRoute(plan, (*chosen)->positions);
    } else {
        noteRoute(plan, core::routeToTarget(plan));
    }
    const auto other = std::find_if(routes.begin(), routes.end(), [&profile](const core::Route* route) {
        return profile.route != route->id;
    });
    if (other != routes.end()) {
        otherLetter_ = routeLetter(static_cast<std::size_t>(other - routes.begin()));
        noteOther(**other);
    }
}

void LadderStates::raise(Id<Position> position, CardRole role)
{
    cards_.try_emplace(position, role);
}

void LadderStates::noteRoute(const core::Plan& plan, const Positions& positions)
{
    const core::Profile& profile = core::profileOf(plan);
    const auto placeOf = [&positions](std::optional<Id<Position>> wanted) {
        const auto at = wanted ? std::find(positions.begin(), positions.end(), *wanted) : positions.end();
        return at - positions.begin();
    };
    const auto size = static_cast<std::ptrdiff_t>(positions.size());
    const std::ptrdiff_t current = placeOf(profile.currentPosition);
    const std::ptrdiff_t target = placeOf(profile.targetPosition);
    for (std::ptrdiff_t at = 0; at < size; ++at) {
        if (current < size && at < current)
            raise(positions[static_cast<std::size_t>(at)], CardRole::Reached);
        if (target < size && at > target)
            raise(positions[static_cast<std::size_t>(at)], CardRole::Later);
    }
    for (std::ptrdiff_t at = 1; at < size; ++at) {
        const auto move = byEnds_.find(
            {positions[static_cast<std::size_t>(at - 1)], positions[static_cast<std::size_t>(at)]});
        const bool later = target < size && at > target;
        if (!later) {
            ++movesToTarget_;
            movesDone_ += current < size && at <= current ? 1 : 0;
        }
        if (move != byEnds_.end())
            moves_[move->second] = {later ? MoveRole::Later : MoveRole::Chosen, static_cast<int>(at),
                                    target < size ? at == target : at + 1 == size};
    }
}

void LadderStates::noteOther(const core::Route& route)
{
    for (std::size_t at = 0; at < route.positions.size(); ++at) {
        raise(route.positions[at], CardRole::Alternative);
        if (at == 0)
            continue;
        const auto move = byEnds_.find({route.positions[at - 1], route.positions[at]});
        if (move != byEnds_.end())
            moves_.try_emplace(
                move->second,
                MoveState{MoveRole::Alternative, static_cast<int>(at), at + 1 == route.positions.size()});
    }
}

CardRole LadderStates::roleOf(Id<Position> position) const
{
    const auto at = cards_.find(position);
    return at != cards_.end() ? at->second : CardRole::Plain;
}

MoveState LadderStates::stateOf(Id<core::Move> move) const
{
    const auto at = moves_.find(move);
    return at != moves_.end() ? at->second : MoveState{};
}

std::set<Id<Position>> LadderStates::withPill() const
{
    std::set<Id<Position>> pills;
    for (const auto& [position, role] : cards_) {
        const bool held = role == CardRole::Reached && held_.contains(position);
        if (role == CardRole::Current || role == CardRole::Target || held)
            pills.insert(position);
    }
    return pills;
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routes.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <random>

namespace nextrung::core {

namespace {

using test::idOf;
using testing::ElementsAre;
using testing::IsEmpty;

using Way = std::vector<Id<Position>>;

Plan aiming(Plan plan, quint64 from, quint64 to)
{
    Profile profile;
    profile.id = idOf<Profile>(1);
    profile.currentPosition = idOf<Position>(from);
    profile.targetPosition = idOf<Position>(to);
    plan.profiles.put(profile);
    return plan;
}

TEST(RouteTest, LeadsByTheFewestMoves)
{
    const Plan plan = aiming(test::smallLadder(), 1, 3);

    EXPECT_THAT(routeToTarget(plan), ElementsAre(idOf<Position>(1), idOf<Position>(2), idOf<Position>(3)));

    Plan direct = plan;
    direct.moves.put(test::move(3, 1, 3, Move::Kind::External));
    EXPECT_THAT(routeToTarget(direct), ElementsAre(idOf<Position>(1), idOf<Position>(3)));
}

TEST(RouteTest, IsEmptyWhereNoneLeadsOrAnEndIsUnset)
{
    EXPECT_THAT(routeToTarget(test::smallLadder()), IsEmpty());
    EXPECT_THAT(routeToTarget(aiming(test::smallLadder(), 3, 1)), IsEmpty());
}

TEST(RouteTest, PrefersTheStretchOfTheChosenRoute)
{
    Plan plan = aiming(test::smallLadder(), 1, 3);
    Route route;
    route.id = idOf<Route>(1);
    route.positions = {idOf<Position>(1), idOf<Position>(3)};
    plan.routes.put(route);
    Profile profile = profileOf(plan);
    profile.route = route.id;
    plan.profiles.put(profile);
    EXPECT_EQ(routeToTarget(plan), route.positions);

    route.positions = {idOf<Position>(3), idOf<Position>(1)};
    plan.routes.put(route);
    EXPECT_EQ(routeToTarget(plan).size(), 3U) << "a route that leads elsewhere is not taken";
}

/// What a way costs: moves, then how many of them are lateral or external, then its ids.
using Price = std::tuple<std::size_t, int, std::vector<quint64>>;

std::optional<int> sidewaysOf(const Plan& plan, Id<Position> from, Id<Position> to)
{
    std::optional<int> least;
    for (const auto& move : plan.moves) {
        if (!(move->from == from) || !(move->to == to))
            continue;
        const bool isSideways = move->kind == Move::Kind::Lateral || move->kind == Move::Kind::External;
        least = std::min(least.value_or(1), isSideways ? 1 : 0);
    }
    return least;
}

/// Tries every way without repeats.
void tryAll(const Plan& plan, Way& way, int sideways, std::optional<Price>& best)
{
    const Id<Position> target = *profileOf(plan).targetPosition;
    if (way.back() == target) {
        std::vector<quint64> ids;
        for (const Id<Position> id : way)
            ids.push_back(id.bits());
        const Price price{way.size(), sideways, ids};
        if (!best || price < *best)
            best = price;
        return;
    }
    for (const auto& position : plan.positions) {
        const std::optional<int> more = sidewaysOf(plan, way.back(), position->id);
        if (!more || std::find(way.begin(), way.end(), position->id) != way.end())
            continue;
        way.push_back(position->id);
        tryAll(plan, way, sideways + *more, best);
        way.pop_back();
    }
}

TEST(RouteTest, IsTheOneThatTryingAllFinds)
{
    std::mt19937 random(11);
    const std::array kinds{Move::Kind::Promotion, Move::Kind::Lateral, Move::Kind::External,
                           Move::Kind::StepBack};
    int reached = 0;
    for (int round = 0; round < 300; ++round) {
        Plan plan = test::planOf(test::track(1, QString()), test::level(1, 1));
        const quint64 count = 2 + random() % 5;
        for (quint64 number = 1; number <= count; ++number)
            plan.positions.put(test::position(number, QString(), 1, 1));
        const quint64 moves = random() % 14;
        for (quint64 number = 1; number <= moves; ++number)
            plan.moves.put(
                test::move(number, 1 + random() % count, 1 + random() % count, kinds.at(random() % 4)));
        plan = aiming(plan, 1, count);
        std::optional<Price> best;
        Way way{idOf<Position>(1)};
        tryAll(plan, way, 0, best);

        std::vector<quint64> found;
        for (const Id<Position> id : routeToTarget(plan))
            found.push_back(id.bits());

        reached += best ? 1 : 0;
        EXPECT_EQ(found, best ? std::get<2>(*best) : std::vector<quint64>()) << "round " << round;
    }
    EXPECT_GT(reached, 50) << "the lattices must not all be torn";
}

TEST(MoveKindTest, FollowsFromWhereThePositionsStand)
{
    Plan plan = test::smallLadder();
    plan.positions.put(test::position(4, QStringLiteral("Trainer"), 1, 2));
    Track outside = test::track(3, QStringLiteral("Elsewhere"));
    outside.kind = Track::Kind::OtherEmployers;
    plan.tracks.put(outside);
    plan.positions.put(test::position(5, QStringLiteral("Rival"), 3, 1));
    const auto kind = [&plan](quint64 from, quint64 to) {
        return kindOfMove(plan, idOf<Position>(from), idOf<Position>(to));
    };

    EXPECT_EQ(kind(1, 2), Move::Kind::Promotion);
    EXPECT_EQ(kind(2, 4), Move::Kind::Lateral);
    EXPECT_EQ(kind(3, 2), Move::Kind::StepBack);
    EXPECT_EQ(kind(3, 5), Move::Kind::External);
    EXPECT_EQ(kind(5, 3), Move::Kind::Promotion);
}

}  // namespace

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_plan.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

using test::idOf;

TEST(RemovalTest, OfAPositionTakesItsMovesAndRequirementsAlong)
{
    Plan plan = test::smallLadder();
    plan.competencies.put(test::competency(1, QStringLiteral("Negotiation")));
    plan.requirements.put(test::needs(1, 2, 1, 4));
    plan.requirements.put(test::needs(2, 3, 1, 5));

    const Plan after = removeRow(plan, idOf<Position>(2));

    Plan expected = plan;
    expected.positions.remove(idOf<Position>(2));
    expected.moves = {};
    expected.requirements.remove(idOf<Requirement>(1));
    EXPECT_EQ(after, expected);
}

TEST(RemovalTest, OfAPhaseTakesAllThatLiesInItAndItsLinks)
{
    const Plan plan = test::planOf(test::activity(1, QStringLiteral("phase"), Activity::Kind::Phase),
                                   test::activity(2, QStringLiteral("inner"), Activity::Kind::Phase, 1),
                                   test::activity(3, QStringLiteral("deep"), Activity::Kind::Activity, 2),
                                   test::activity(4, QStringLiteral("stays")), test::waits(1, 3, 4));

    const Plan after = removeRow(plan, idOf<Activity>(1));

    EXPECT_EQ(after, test::planOf(test::activity(4, QStringLiteral("stays"))));
}

TEST(RemovalTest, OnlyForgetsWhatMayBeAbsent)
{
    Plan plan = test::smallLadder();
    Profile profile;
    profile.id = idOf<Profile>(1);
    profile.currentPosition = idOf<Position>(1);
    profile.targetPosition = idOf<Position>(2);
    plan.profiles.put(profile);
    Route route;
    route.id = idOf<Route>(1);
    route.positions = {idOf<Position>(1), idOf<Position>(2), idOf<Position>(3)};
    plan.routes.put(route);

    const Plan after = removeRow(plan, idOf<Position>(2));

    EXPECT_EQ(profileOf(after).currentPosition, idOf<Position>(1));
    EXPECT_EQ(profileOf(after).targetPosition, std::nullopt);
    ASSERT_EQ(after.routes.size(), 1U);
    EXPECT_EQ(after.routes[0].positions, (std::vector{idOf<Position>(1), idOf<Position>(3)}));
}

TEST(RemovalTest, PassesOverRowsThatAreNotThere)
{
    const Plan plan = test::smallLadder();

    EXPECT_EQ(removeRow(plan, idOf<Position>(77)), plan);
}

TEST(RemovalTest, NamesWhatWouldGoToo)
{
    const Plan plan = test::smallLadder();

    const std::vector<ObjectRef> owned = ownedBy(plan, {refTo(idOf<Position>(2))});

    EXPECT_EQ(owned, (std::vector{refTo(idOf<Move>(1)), refTo(idOf<Move>(2))}));
}

TEST(RemovalTest, OfAnyRowLeavesASoundPlanWithoutIt)
{
    for (quint64 seed = 1; seed <= 6; ++seed) {
        const Plan plan = test::randomPlan(seed, 6);
        ASSERT_TRUE(soundness(plan)) << "the random plan itself";
        forEachTable([&](auto member) {
            for (const auto& row : plan.*member) {
                const Plan after = removeRow(plan, row->id);

                EXPECT_EQ((after.*member).find(row->id), nullptr);
                const Outcome sound = soundness(after);
                EXPECT_TRUE(sound) << testing::PrintToString(sound.error());
            }
        });
    }
}

}  // namespace

}  // namespace nextrung::core

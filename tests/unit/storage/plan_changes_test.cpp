// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_changes.h"
#include "storage/plan_file.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_edits.h"
#include "support/random_plan.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace nextrung::storage {
namespace {

using core::Plan;

/// What the changes make of a plan, or an empty one and a failure.
Plan after(Plan plan, const QJsonObject& changes)
{
    const core::Outcome made = makeChanges(plan, changes);
    EXPECT_TRUE(made) << "the changes were refused";
    return made ? plan : Plan();
}

class PlanChanges : public testing::TestWithParam<quint64> { };

TEST_P(PlanChanges, LeadFromAnyPlanToAnyOther)
{
    const Plan one = test::randomPlan(GetParam(), 8);
    const Plan other = test::randomPlan(GetParam() + 1000, 8);

    EXPECT_TRUE(after(one, changesBetween(one, other)) == other);
    EXPECT_TRUE(after({}, changesBetween({}, one)) == one);
    EXPECT_TRUE(after(one, changesBetween(one, {})) == Plan());
}

INSTANTIATE_TEST_SUITE_P(Seeds, PlanChanges, testing::Range<quint64>(1, 16));

TEST(PlanChangesOf, APlanWithItselfAreNone)
{
    const Plan plan = test::randomPlan(3, 8);

    EXPECT_TRUE(changesBetween(plan, plan).isEmpty());
}

TEST(PlanChangesOf, OneEditHoldTheRowsItChangedAndNoOther)
{
    const Plan before = test::smallLadder();
    const core::Result<Plan> renamed
        = core::renamePosition(before, test::idOf<core::Position>(1), QStringLiteral("Expert"));
    ASSERT_TRUE(renamed);

    const QJsonObject changes = changesBetween(before, *renamed);

    EXPECT_EQ(changes.keys(), QStringList{QStringLiteral("positions")});
    const QJsonObject positions = changes[QStringLiteral("positions")].toObject();
    EXPECT_EQ(positions.keys(), QStringList{QStringLiteral("put")});
    ASSERT_EQ(positions[QStringLiteral("put")].toArray().size(), 1);
    EXPECT_EQ(positions[QStringLiteral("put")][0][QStringLiteral("title")].toString(),
              QStringLiteral("Expert"));
}

TEST(PlanChangesOf, ManyEditsInTurnMakeThePlanThatTheyMade)
{
    test::RandomEdits edits(7);
    Plan plan;
    Plan replayed;
    for (int step = 0; step < 300; ++step) {
        core::Result<Plan> next = edits.tryOne(plan);
        if (!next)
            continue;
        ASSERT_TRUE(makeChanges(replayed, changesBetween(plan, *next)));
        plan = *std::move(next);
    }

    EXPECT_GT(plan.activities.size() + plan.positions.size(), 5U);
    EXPECT_EQ(writePlan(replayed), writePlan(plan));
}

TEST(PlanChangesOf, AnotherMakeAreRefusedWithTheirPlace)
{
    Plan plan;
    const QJsonObject wrongTitle{
        {QStringLiteral("tracks"),
         QJsonObject{{QStringLiteral("put"),
                      QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("0000000000001")},
                                             {QStringLiteral("title"), 5}}}}}}};

    const core::Outcome outcome = makeChanges(plan, wrongTitle);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, core::Error::Code::WrongType);
    EXPECT_EQ(outcome.error().where, QStringLiteral("tracks.put[0].title"));
}

}  // namespace
}  // namespace nextrung::storage

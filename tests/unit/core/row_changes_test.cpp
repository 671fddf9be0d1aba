// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"
#include "core/row_changes.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_edits.h"

#include <gmock/gmock.h>

namespace nextrung::core {

namespace {

using test::idOf;
using testing::ElementsAre;
using testing::IsEmpty;

Plan edited(const Plan& plan, const std::function<Result<Plan>(const Plan&)>& edit)
{
    Result<Plan> result = edit(plan);
    EXPECT_TRUE(result);
    return result ? *std::move(result) : plan;
}

std::vector<ObjectRef> rowsOf(const std::vector<RowChange>& changes)
{
    std::vector<ObjectRef> rows;
    for (const RowChange& each : changes)
        rows.push_back(each.row);
    return rows;
}

TEST(RowChanges, NameWhatCameWhatWentAndWhichFieldsDiffer)
{
    const Plan before = test::smallLadder();
    Plan after = edited(before, [](const Plan& plan) {
        return renamePosition(plan, idOf<Position>(1), QStringLiteral("Expert"));
    });
    after.competencies.put(test::competency(5, QStringLiteral("Listening")));
    after = removeRow(after, idOf<Move>(2));

    EXPECT_THAT(
        rowChanges(before, after),
        ElementsAre(RowChange{RowChange::Kind::Changed, refTo(idOf<Position>(1)), {QStringLiteral("title")}},
                    RowChange{RowChange::Kind::Removed, refTo(idOf<Move>(2)), {}},
                    RowChange{RowChange::Kind::Added, refTo(idOf<Competency>(5)), {}}));
    EXPECT_THAT(rowChanges(before, before), IsEmpty());
}

TEST(WithRowsOf, PutsBackOnlyTheRowsThatAreNamed)
{
    const Plan before = test::smallLadder();
    Plan after = edited(before, [](const Plan& plan) {
        return renamePosition(plan, idOf<Position>(1), QStringLiteral("Expert"));
    });
    after = edited(after, [](const Plan& plan) {
        return renamePosition(plan, idOf<Position>(2), QStringLiteral("Boss"));
    });

    const Result<Plan> result = withRowsOf(after, before, {refTo(idOf<Position>(1))});

    ASSERT_TRUE(result);
    EXPECT_EQ(find(*result, idOf<Position>(1))->title, QStringLiteral("Specialist"));
    EXPECT_EQ(find(*result, idOf<Position>(2))->title, QStringLiteral("Boss"));
}

TEST(WithRowsOf, BringsAlongWhatARowRefersTo)
{
    const Plan before = test::smallLadder();
    const Plan after = removeRow(before, idOf<Position>(3));
    ASSERT_EQ(find(after, idOf<Move>(2)), nullptr);

    const Result<Plan> result = withRowsOf(after, before, {refTo(idOf<Move>(2))});

    ASSERT_TRUE(result);
    EXPECT_EQ(*result, before);
}

TEST(WithRowsOf, DeletesWhatTheOtherPlanLacks)
{
    const Plan before = test::smallLadder();
    Plan after = before;
    after.activities.put(test::activity(1, QStringLiteral("Read")));
    after.activities.put(test::activity(2, QStringLiteral("Write")));

    const Result<Plan> result = withRowsOf(after, before, {refTo(idOf<Activity>(2))});

    ASSERT_TRUE(result);
    EXPECT_THAT(rowChanges(before, *result),
                ElementsAre(RowChange{RowChange::Kind::Added, refTo(idOf<Activity>(1)), {}}));
}

TEST(WithRowsOf, RefusesRowsThatDoNotGoTogetherWithTheRest)
{
    Plan before;
    before.activities.put(test::activity(1, QStringLiteral("A")));
    before.activities.put(test::activity(2, QStringLiteral("B")));
    before.dependencies.put(test::waits(1, 1, 2));
    Plan after = before;
    after.dependencies.remove(idOf<Dependency>(1));
    after.dependencies.put(test::waits(2, 2, 1));

    const Result<Plan> result = withRowsOf(after, before, {refTo(idOf<Dependency>(1))});

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::DependencyCycle);
}

TEST(WithRowsOf, AllRowsThatDifferGiveTheOtherPlan)
{
    test::RandomEdits edits(11);
    Plan plan;
    std::vector<Plan> plans;
    for (int step = 0; step < 200; ++step) {
        if (Result<Plan> next = edits.tryOne(plan))
            plan = *std::move(next);
        if (step % 40 == 0)
            plans.push_back(plan);
    }
    for (const Plan& other : plans) {
        const Result<Plan> result = withRowsOf(plan, other, rowsOf(rowChanges(plan, other)));
        ASSERT_TRUE(result);
        EXPECT_TRUE(*result == other);
    }
}

}  // namespace

}  // namespace nextrung::core

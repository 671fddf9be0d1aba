// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past.h"
#include "core/rules.h"
#include "core/visible.h"
#include "storage/ladder_history.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_edits.h"

#include <gtest/gtest.h>

#include <map>

namespace nextrung::storage {

namespace {

using core::Plan;

const QDate monday(2026, 11, 16);
const QDate tuesday = monday.addDays(1);

Plan renamed(const Plan& plan, const QString& title)
{
    return *core::change(plan, test::idOf<core::Position>(2),
                         [title](core::Position& position) { position.title = title; });
}

Plan renamedOn(QDate day, const Plan& plan, const QString& title)
{
    return withLadderHistory(plan, renamed(plan, title), day);
}

QString titleOf(const Plan& plan)
{
    return plan.positions.find(test::idOf<core::Position>(2))->title;
}

/// Only the tables of the ladder.
Plan ladderOf(const Plan& plan)
{
    Plan ladder;
    core::forEachTable([&]<class Row>(core::Table<Row> Plan::*table) {
        if (core::isOfLadder(Row::plural))
            ladder.*table = plan.*table;
    });
    return ladder;
}

TEST(LadderHistory, GivesTheLadderOfEachPastDayInTheOrderOfItsChanges)
{
    const Plan first = test::smallLadder();
    const Plan second = renamedOn(monday, first, QStringLiteral("Second"));
    const Plan third = renamedOn(tuesday, second, QStringLiteral("Third"));

    EXPECT_EQ(titleOf(planOn(third, monday.addDays(-1))), titleOf(first));
    EXPECT_EQ(titleOf(planOn(third, monday)), QStringLiteral("Second"));
    EXPECT_EQ(titleOf(planOn(third, tuesday)), QStringLiteral("Third"));
    EXPECT_EQ(ladderKnownSince(third), monday.addDays(-1));
}

TEST(LadderHistory, IsThatOfTheDaysAsTheyEndedForAllEditsThereAre)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        test::RandomEdits edits(seed);
        Plan plan = test::smallLadder();
        std::map<QDate, Plan> asTheyEnded;
        for (int step = 0; step < 120; ++step) {
            const QDate today = monday.addDays(step / 10);
            if (const core::Result<Plan> after = edits.tryOne(plan))
                plan = withLadderHistory(plan, *after, today);
            asTheyEnded[today] = plan;
        }
        ASSERT_GT(plan.pastStates.size(), 10U);
        for (const auto& [day, then] : asTheyEnded) {
            const Plan past = planOn(plan, day);
            EXPECT_TRUE(core::soundness(past));
            EXPECT_EQ(ladderOf(past), ladderOf(then))
                << "seed " << seed << ' ' << day.toString().toStdString();
        }
    }
}

TEST(LadderHistory, NotesARowOnceADayAndForgetsItWhenItIsAsItWas)
{
    const Plan before = test::smallLadder();
    const Plan once = renamedOn(monday, before, QStringLiteral("Once"));
    const Plan twice = renamedOn(monday, once, QStringLiteral("Twice"));

    EXPECT_EQ(twice.pastStates.size(), 1U);
    EXPECT_EQ(renamedOn(monday, twice, titleOf(before)), before);
}

TEST(LadderHistory, LeavesAloneWhatIsNotTheLadderAndTheFirstLadder)
{
    const Plan before = test::smallLadder();
    Plan after = before;
    after.people.put(test::person(1, QStringLiteral("Maya")));

    EXPECT_EQ(withLadderHistory(before, after, monday), after);
    EXPECT_EQ(withLadderHistory(Plan(), before, monday), before);
}

TEST(LadderHistory, ThatCannotBeReadLeavesTheLadderOfToday)
{
    const Plan plan = renamedOn(monday, test::smallLadder(), QStringLiteral("Now"));
    for (const char* was : {"{", "[]", "{\"id\":7}", "{\"id\":\"x\",\"title\":3}"}) {
        Plan broken = plan;
        core::PastState state = **broken.pastStates.begin();
        state.was = QLatin1String(was);
        broken.pastStates.put(state);
        EXPECT_EQ(titleOf(planOn(broken, monday.addDays(-1))), QStringLiteral("Now")) << was;
    }
}

TEST(LadderHistory, LeavesWithNoShare)
{
    const Plan plan = renamedOn(monday, test::smallLadder(), QStringLiteral("Now"));
    core::Audience all;
    all.reader = core::Layer::Coach;
    all.withNotes = all.withPay = all.withPeople = all.withOutsidePositions = true;

    EXPECT_TRUE(core::visibleTo(plan, all).pastStates.empty());
}

}  // namespace

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"
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

/// The small ladder without one of its positions.
Plan without(quint64 position)
{
    return core::removeRows(test::smallLadder(), {core::refTo(test::idOf<core::Position>(position))});
}

/// The small ladder with so many more positions.
Plan withMore(int positions)
{
    Plan plan = test::smallLadder();
    for (int more = 1; more <= positions; ++more)
        plan.positions.put(test::position(static_cast<quint64>(10 + more), QStringLiteral("More"), 1, 1));
    return plan;
}

/// What the plan remembers after it has been each of these plans at the end of its day.
Plan rememberedOf(const std::vector<std::pair<QDate, Plan>>& steps)
{
    Plan plan;
    for (const auto& [day, step] : steps) {
        Plan after = step;
        after.pastStates = plan.pastStates;
        plan = withLadderHistory(plan, std::move(after), day);
    }
    return plan;
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
    std::size_t noted = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        test::RandomEdits edits(seed);
        Plan plan = seed % 2 == 0 ? Plan() : test::smallLadder();
        std::map<QDate, Plan> asTheyEnded;
        for (int step = 0; step < 120; ++step) {
            const QDate today = monday.addDays(step / 10);
            if (const core::Result<Plan> after = edits.tryOne(plan))
                plan = withLadderHistory(plan, *after, today);
            asTheyEnded[today] = plan;
        }
        noted += plan.pastStates.size();
        const std::optional<QDate> since = ladderKnownSince(plan);
        ASSERT_TRUE(since);
        for (const auto& [day, then] : asTheyEnded) {
            if (day < *since)
                continue;
            const Plan past = planOn(plan, day);
            EXPECT_TRUE(core::soundness(past));
            EXPECT_EQ(ladderOf(past), ladderOf(then))
                << "seed " << seed << ' ' << day.toString().toStdString();
        }
    }
    EXPECT_GT(noted, 50U);
}

TEST(LadderHistory, NotesARowOnceADayAndForgetsItWhenItIsAsItWas)
{
    const Plan before = test::smallLadder();
    const Plan once = renamedOn(monday, before, QStringLiteral("Once"));
    const Plan twice = renamedOn(monday, once, QStringLiteral("Twice"));

    EXPECT_EQ(twice.pastStates.size(), 1U);
    EXPECT_EQ(renamedOn(monday, twice, titleOf(before)), before);
}

TEST(LadderHistory, StaysRightWhenTheClockGoesBack)
{
    const QDate wednesday = tuesday.addDays(1);
    const Plan first = test::smallLadder();
    const Plan second = renamedOn(tuesday, first, QStringLiteral("Second"));
    const Plan third = renamedOn(wednesday, second, QStringLiteral("Third"));

    const Plan back = renamedOn(monday, third, QStringLiteral("Back"));

    EXPECT_EQ(back.pastStates, third.pastStates) << "until then it was what the later days know";
    for (const QDate day : {monday.addDays(-1), monday})
        EXPECT_EQ(titleOf(planOn(back, day)), titleOf(first));
    EXPECT_EQ(titleOf(planOn(back, tuesday)), QStringLiteral("Second"));
    EXPECT_EQ(titleOf(planOn(back, wednesday)), QStringLiteral("Back"));

    const Plan asItWas = renamedOn(tuesday, third, titleOf(first));
    EXPECT_EQ(titleOf(planOn(asItWas, monday)), titleOf(first));
    EXPECT_EQ(titleOf(planOn(asItWas, tuesday)), QStringLiteral("Second"));
    EXPECT_EQ(titleOf(planOn(asItWas, wednesday)), titleOf(first));
}

TEST(LadderHistory, LeavesAloneWhatIsNotTheLadder)
{
    const Plan before = test::smallLadder();
    Plan after = before;
    after.people.put(test::person(1, QStringLiteral("Maya")));

    EXPECT_EQ(withLadderHistory(before, after, monday), after);
    EXPECT_EQ(withLadderHistory(Plan(), test::planOf(test::track(1, QStringLiteral("T"))), monday),
              test::planOf(test::track(1, QStringLiteral("T"))));
}

TEST(LadderHistory, HasNothingOlderThanTheLadderAtTheEndOfItsFirstDay)
{
    const Plan plan = rememberedOf({{monday, without(3)},
                                    {monday, renamed(without(3), QStringLiteral("Typed"))},
                                    {monday, withMore(500)}});

    EXPECT_EQ(plan.pastStates.size(), 1U) << "however much the first day brings";
    EXPECT_EQ(ladderKnownSince(plan), monday);
    EXPECT_EQ(ladderOf(planOn(plan, monday)), ladderOf(withMore(500)));
    EXPECT_EQ(ladderOf(planOn(plan, monday.addDays(-1))), ladderOf(withMore(500)));
}

TEST(LadderHistory, KnowsWhatTheFirstLadderWasWhenItHasChanged)
{
    const Plan plan
        = rememberedOf({{monday, without(3)}, {monday, withMore(2)}, {tuesday, test::smallLadder()}});

    EXPECT_EQ(ladderKnownSince(plan), monday);
    EXPECT_EQ(ladderOf(planOn(plan, monday.addDays(-1))), ladderOf(withMore(2)));
    EXPECT_EQ(ladderOf(planOn(plan, monday)), ladderOf(withMore(2)));
    EXPECT_EQ(ladderOf(planOn(plan, tuesday)), ladderOf(test::smallLadder()));
}

TEST(LadderHistory, KnowsOfALadderThatWasDeletedBeforeAnother)
{
    const QDate wednesday = tuesday.addDays(1);
    const Plan plan = rememberedOf({{monday, without(3)}, {tuesday, Plan()}, {wednesday, without(1)}});

    EXPECT_EQ(ladderOf(planOn(plan, monday)), ladderOf(without(3)));
    EXPECT_EQ(ladderOf(planOn(plan, tuesday)), Plan());
    EXPECT_EQ(ladderOf(planOn(plan, wednesday)), ladderOf(without(1)));
}

TEST(LadderHistory, ComesAlongWithAPlanThatIsBroughtIntoAnEmptyOneOnALaterDay)
{
    const Plan begun = withLadderHistory({}, test::smallLadder(), monday);

    const Plan broughtBack = withLadderHistory({}, begun, monday.addDays(2));

    EXPECT_EQ(broughtBack, begun);
    EXPECT_EQ(ladderOf(planOn(broughtBack, monday)), ladderOf(begun));
    EXPECT_EQ(ladderOf(planOn(broughtBack, tuesday)), ladderOf(begun));
}

TEST(LadderHistory, ForgetsAFirstLadderThatIsGoneOnTheSameDay)
{
    EXPECT_EQ(rememberedOf({{monday, without(3)}, {monday, Plan()}}), Plan());
}

TEST(LadderHistory, OfTwoCopiesBegunApartIsKnownSinceTheLater)
{
    Plan plan = rememberedOf({{monday, without(3)}, {tuesday, test::smallLadder()}});
    const Plan other = rememberedOf({{tuesday, withMore(1)}});
    plan.pastStates.put(**other.pastStates.begin());

    EXPECT_EQ(ladderKnownSince(plan), tuesday);
    EXPECT_EQ(ladderOf(planOn(plan, monday)), ladderOf(test::smallLadder()));
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

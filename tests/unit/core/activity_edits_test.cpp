// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace nextrung::core {

namespace {

using test::idOf;

constexpr auto phase = Activity::Kind::Phase;
constexpr auto task = Activity::Kind::Activity;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// Learn [ Read, Talk ], Do [ Write ], Lead
Plan tree()
{
    return test::planOf(test::activity(1, s("Learn"), phase), test::activity(2, s("Read"), task, 1),
                        test::activity(3, s("Talk"), task, 1), test::activity(4, s("Do"), phase),
                        test::activity(5, s("Write"), task, 4), test::activity(6, s("Lead")));
}

/// "Learn [ Read Talk ] Do [ Write ] Lead", by depth.
QString shown(const Plan& plan)
{
    QString text;
    int depth = 0;
    for (const TreeRow& row : activityTree(plan)) {
        for (; depth < row.depth; ++depth)
            text += s("[ ");
        for (; depth > row.depth; --depth)
            text += s("] ");
        text += row.activity->title + QLatin1Char(' ');
    }
    for (; depth > 0; --depth)
        text += s("] ");
    return text.trimmed();
}

QString shown(const Result<Plan>& plan)
{
    return plan ? shown(*plan) : s("refused");
}

TEST(ActivityTreeTest, ShowsPhasesBeforeWhatLiesInThem)
{
    EXPECT_EQ(shown(tree()), s("Learn [ Read Talk ] Do [ Write ] Lead"));
}

TEST(ActivityTreeTest, OrdersSiblingsOfOneOrderById)
{
    Activity first = test::activity(1, s("a"));
    Activity second = test::activity(2, s("b"));
    first.order = second.order = 7;

    EXPECT_EQ(shown(test::planOf(second, first)), s("a b"));
}

TEST(AddActivityTest, PutsItAfterAnotherOrLast)
{
    const Activity added = test::activity(9, s(" New "));
    Activity inPhase = added;
    inPhase.parent = idOf<Activity>(1);

    EXPECT_EQ(shown(addActivity(tree(), added, idOf<Activity>(1))),
              s("Learn [ Read Talk ] New Do [ Write ] Lead"));
    EXPECT_EQ(shown(addActivity(tree(), added, std::nullopt)),
              s("Learn [ Read Talk ] Do [ Write ] Lead New"));
    EXPECT_EQ(shown(addActivity(tree(), inPhase, idOf<Activity>(2))),
              s("Learn [ Read New Talk ] Do [ Write ] Lead"));
    EXPECT_EQ(shown(addActivity(tree(), inPhase, idOf<Activity>(6))),
              s("Learn [ Read Talk New ] Do [ Write ] Lead"))
        << "Lead is no sibling, so it comes last";
}

TEST(AddActivityTest, LeavesItsSiblingsAsTheyAreWhereThereIsRoom)
{
    const Plan plan = tree();
    const Result<Plan> added = addActivity(plan, test::activity(9, s("New")), idOf<Activity>(1));

    ASSERT_TRUE(added);
    for (const auto& row : plan.activities)
        EXPECT_EQ(find(*added, row->id), row.get()) << "the very same row";
}

TEST(AddActivityTest, MakesRoomBetweenSiblingsOfOneOrder)
{
    Plan plan;
    for (quint64 number = 1; number <= 3; ++number) {
        Activity row = test::activity(number, QString::number(number));
        row.order = 0;
        plan.activities.put(row);
    }

    EXPECT_EQ(shown(addActivity(plan, test::activity(9, s("New")), idOf<Activity>(1))), s("1 New 2 3"));
}

TEST(AddActivityTest, MakesRoomForEver)
{
    Plan plan = test::planOf(test::activity(1, s("first")), test::activity(2, s("last")));
    for (quint64 number = 10; number < 200; ++number) {
        const Result<Plan> added = addActivity(plan, test::activity(number, s("x")), idOf<Activity>(1));
        ASSERT_TRUE(added);
        plan = *added;
        ASSERT_EQ(activityTree(plan)[1].activity->id, idOf<Activity>(number));
    }
}

TEST(AddActivityTest, RefusesAnEmptyTitleAndAPhaseThatIsNotThere)
{
    Activity lost = test::activity(9, s("New"));
    lost.parent = idOf<Activity>(77);

    ASSERT_FALSE(addActivity(tree(), test::activity(9, s("  ")), std::nullopt));
    EXPECT_EQ(addActivity(tree(), test::activity(9, s("  ")), std::nullopt).error().code,
              Error::Code::EmptyTitle);
    ASSERT_FALSE(addActivity(tree(), lost, std::nullopt));
    EXPECT_EQ(addActivity(tree(), lost, std::nullopt).error().code, Error::Code::DanglingReference);
}

TEST(PlaceActivityTest, MovesAmongSiblingsAndIntoPhases)
{
    const auto place = [](quint64 id, std::optional<quint64> parent, std::optional<quint64> before) {
        const auto activityId = [](std::optional<quint64> number) {
            return number ? std::optional(idOf<Activity>(*number)) : std::nullopt;
        };
        return shown(placeActivity(tree(), idOf<Activity>(id), activityId(parent), activityId(before)));
    };

    EXPECT_EQ(place(3, 1, 2), s("Learn [ Talk Read ] Do [ Write ] Lead"));
    EXPECT_EQ(place(6, 4, std::nullopt), s("Learn [ Read Talk ] Do [ Write Lead ]"));
    EXPECT_EQ(place(2, std::nullopt, 1), s("Read Learn [ Talk ] Do [ Write ] Lead"));
    EXPECT_EQ(place(4, 1, std::nullopt), s("Learn [ Read Talk Do [ Write ] ] Lead"));
}

TEST(PlaceActivityTest, ChangesNothingWhereItAlreadyLies)
{
    EXPECT_EQ(*placeActivity(tree(), idOf<Activity>(2), idOf<Activity>(1), idOf<Activity>(3)), tree());
    EXPECT_EQ(*placeActivity(tree(), idOf<Activity>(2), idOf<Activity>(1), idOf<Activity>(2)), tree());
    EXPECT_EQ(*placeActivity(tree(), idOf<Activity>(6), std::nullopt, std::nullopt), tree());
}

TEST(PlaceActivityTest, RefusesWhatCannotHoldIt)
{
    const auto codeOf = [](quint64 id, quint64 parent) {
        const Result<Plan> placed
            = placeActivity(tree(), idOf<Activity>(id), idOf<Activity>(parent), std::nullopt);
        return placed ? std::nullopt : std::optional(placed.error().code);
    };

    EXPECT_EQ(codeOf(1, 1), Error::Code::PhaseCycle);
    EXPECT_EQ(codeOf(6, 2), Error::Code::InvalidValue) << "Read is no phase";
    EXPECT_EQ(codeOf(6, 77), Error::Code::UnknownRow);
    EXPECT_EQ(codeOf(77, 1), Error::Code::UnknownRow);
}

TEST(IndentTest, GoesIntoThePhaseAboveAndOutAgain)
{
    const Result<Plan> in = indent(tree(), idOf<Activity>(6));
    ASSERT_TRUE(in);
    EXPECT_EQ(shown(in), s("Learn [ Read Talk ] Do [ Write Lead ]"));

    EXPECT_EQ(shown(outdent(*in, idOf<Activity>(6))), shown(tree()));
    EXPECT_EQ(shown(outdent(tree(), idOf<Activity>(2))), s("Learn [ Talk ] Read Do [ Write ] Lead"));
}

TEST(IndentTest, ChangesNothingWhereItIsNotPossible)
{
    EXPECT_EQ(*indent(tree(), idOf<Activity>(1)), tree()) << "nothing above";
    EXPECT_EQ(*indent(tree(), idOf<Activity>(3)), tree()) << "Read is no phase";
    EXPECT_EQ(*outdent(tree(), idOf<Activity>(6)), tree()) << "in no phase";
    EXPECT_FALSE(indent(tree(), idOf<Activity>(77)));
    EXPECT_FALSE(outdent(tree(), idOf<Activity>(77)));
}

TEST(KeepDatesTest, MakesThemThePersonsWordUntilThePlanDecides)
{
    const QDate start(2026, 12, 7);
    const Result<Plan> kept = keepDates(tree(), idOf<Activity>(2), start, start.addDays(4));

    ASSERT_TRUE(kept);
    EXPECT_EQ(find(*kept, idOf<Activity>(2))->keptStart, start);
    EXPECT_EQ(find(*kept, idOf<Activity>(2))->keptFinish, start.addDays(4));
    EXPECT_EQ(*letPlanDecide(*kept, idOf<Activity>(2)), tree());
}

TEST(KeepDatesTest, RefusesDatesThatCannotBeKept)
{
    const QDate day(2026, 12, 7);

    EXPECT_FALSE(keepDates(tree(), idOf<Activity>(2), day, day.addDays(-1)));
    EXPECT_FALSE(keepDates(tree(), idOf<Activity>(2), QDate(), day));
    EXPECT_FALSE(keepDates(tree(), idOf<Activity>(1), day, day)) << "a phase";
    EXPECT_FALSE(keepDates(tree(), idOf<Activity>(77), day, day));
}

TEST(ProgressTest, RemembersTheDayOnWhichItWasDone)
{
    const QDate today(2026, 11, 21);
    const Result<Plan> done = setProgress(tree(), idOf<Activity>(2), 1, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(find(*done, idOf<Activity>(2))->finishedOn, today);

    const Result<Plan> again = setProgress(*done, idOf<Activity>(2), 1, today.addDays(3));
    EXPECT_EQ(*again, *done) << "the day stays";

    const Result<Plan> reopened = setProgress(*done, idOf<Activity>(2), 0, today);
    EXPECT_EQ(*reopened, tree());
    EXPECT_FALSE(setProgress(tree(), idOf<Activity>(2), 1.5, today));
}

TEST(ProgressTest, RemembersTheDayOnWhichItBegan)
{
    const QDate today(2026, 11, 21);
    const Result<Plan> begun = setProgress(tree(), idOf<Activity>(2), 0.1, today);
    ASSERT_TRUE(begun);
    EXPECT_EQ(find(*begun, idOf<Activity>(2))->startedOn, today);

    const Result<Plan> done = setProgress(*begun, idOf<Activity>(2), 1, today.addDays(9));
    EXPECT_EQ(find(*done, idOf<Activity>(2))->startedOn, today) << "it does not move with today";
    EXPECT_EQ(find(*done, idOf<Activity>(2))->finishedOn, today.addDays(9));

    EXPECT_EQ(*setProgress(*done, idOf<Activity>(2), 0, today.addDays(9)), tree()) << "nothing of it is left";
}

TEST(ProgressTest, BeginsOnItsKeptStartOnceThatHasCome)
{
    const QDate today(2026, 11, 21);
    const auto startedOn = [today](QDate kept) {
        const Plan plan = *keepDates(tree(), idOf<Activity>(2), kept, kept.addDays(20));
        return find(*setProgress(plan, idOf<Activity>(2), 0.5, today), idOf<Activity>(2))->startedOn;
    };

    EXPECT_EQ(startedOn(today.addDays(-5)), today.addDays(-5));
    EXPECT_EQ(startedOn(today.addDays(5)), today);
}

TEST(ProgressTest, TheStartOfWhatWasUnderWayBeforeIsNotMadeUp)
{
    const QDate today(2026, 11, 21);
    const Plan underWay = *change(tree(), idOf<Activity>(2), [](Activity& row) { row.progress = 0.3; });
    const Result<Plan> done = setProgress(underWay, idOf<Activity>(2), 1, today);
    EXPECT_FALSE(find(*done, idOf<Activity>(2))->startedOn);

    const Plan known
        = *change(tree(), idOf<Activity>(2), [today](Activity& row) { row.startedOn = today.addDays(-9); });
    const Result<Plan> more = setProgress(known, idOf<Activity>(2), 0.2, today);
    EXPECT_EQ(find(*more, idOf<Activity>(2))->startedOn, today.addDays(-9)) << "the person's word stays";
}

TEST(ProgressTest, DoneByMistakeAndBackLeavesTheDayOnWhichItHadBegun)
{
    const QDate today(2026, 11, 21);
    const auto thereAndBack = [today](const Plan& plan) {
        return *reopen(*setProgress(plan, idOf<Activity>(2), 1, today), idOf<Activity>(2), today.addDays(1));
    };
    const Plan underWay = *change(tree(), idOf<Activity>(2), [today](Activity& row) {
        row.progress = 0.4;
        row.startedOn = today.addDays(-9);
    });

    const Plan back = thereAndBack(underWay);
    EXPECT_EQ(find(back, idOf<Activity>(2))->startedOn, today.addDays(-9));
    EXPECT_EQ(find(back, idOf<Activity>(2))->progress, 0);
    EXPECT_FALSE(find(back, idOf<Activity>(2))->finishedOn);

    EXPECT_EQ(thereAndBack(tree()), tree()) << "what marking it as done made up is gone";
    const Plan kept = *keepDates(tree(), idOf<Activity>(2), today.addDays(-5), today);
    EXPECT_EQ(thereAndBack(kept), kept);
}

TEST(ProgressTest, AMilestoneHasNoFirstDay)
{
    const QDate today(2026, 11, 21);
    const Plan plan
        = *change(tree(), idOf<Activity>(2), [](Activity& row) { row.kind = Activity::Kind::Milestone; });
    const Result<Plan> reached = setProgress(plan, idOf<Activity>(2), 1, today);
    EXPECT_FALSE(find(*reached, idOf<Activity>(2))->startedOn);
    EXPECT_EQ(find(*reached, idOf<Activity>(2))->finishedOn, today);
}

TEST(LinkTest, JoinsTwoOnceInADirection)
{
    const Result<Plan> linked = link(tree(), test::waits(1, 2, 3));
    ASSERT_TRUE(linked);

    const Result<Plan> twice = link(*linked, test::waits(2, 2, 3));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error(), (Error{Error::Code::AlreadyThere, {s("Read"), s("Talk")}, {}}));

    const Result<Plan> back = link(*linked, test::waits(2, 3, 2));
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, Error::Code::DependencyCycle);

    Dependency changed = test::waits(1, 2, 3);
    changed.lag = 2;
    EXPECT_TRUE(link(*linked, changed)) << "the same link may change";
    EXPECT_EQ(unlink(*linked, idOf<Activity>(3), idOf<Activity>(2)), tree());
    EXPECT_EQ(unlink(*linked, idOf<Activity>(3), idOf<Activity>(6)), *linked);
}

TEST(PhaseForNew, IsTheLastInWhichARowOfThatKindIsNotDone)
{
    const auto done = [](const Plan& plan, quint64 number) {
        return *change(plan, idOf<Activity>(number), [](Activity& row) { row.progress = 1; });
    };

    EXPECT_EQ(phaseForNew(tree(), task), idOf<Activity>(4)) << "Write, in Do";
    EXPECT_EQ(phaseForNew(done(tree(), 5), task), idOf<Activity>(1)) << "Talk, in Learn";
    EXPECT_EQ(phaseForNew(done(done(done(tree(), 5), 3), 2), task), idOf<Activity>(4)) << "all are done";
    EXPECT_EQ(phaseForNew(tree(), Activity::Kind::Milestone), std::nullopt) << "there is none yet";
    EXPECT_EQ(phaseForNew(tree(), phase), std::nullopt);
}

}  // namespace

}  // namespace nextrung::core

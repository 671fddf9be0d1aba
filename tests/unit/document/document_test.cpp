// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/baseline_edits.h"
#include "document/plan_document.h"
#include "document/selection.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_edits.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace nextrung::document {

namespace {

using core::Plan;
using test::idOf;

const QDate today(2026, 11, 21);

class PlanDocumentTest : public testing::Test {
protected:
    PlanDocumentTest() { document_.reset(test::smallLadder()); }

    core::Outcome rename(quint64 position, const QString& title, int mergeKey = -1)
    {
        return document_.apply(
            QStringLiteral("Rename"),
            [=](const Plan& plan) {
                return core::renamePosition(plan, idOf<core::Position>(position), title);
            },
            mergeKey);
    }

    PlanDocument document_{today};
};

TEST_F(PlanDocumentTest, AnEditIsOneStepAndOneNotice)
{
    const QSignalSpy changed(&document_, &PlanDocument::changed);

    ASSERT_TRUE(rename(1, QStringLiteral("Expert")));

    EXPECT_EQ(document_.history()->count(), 1);
    EXPECT_EQ(document_.history()->undoText(), QStringLiteral("Rename"));
    ASSERT_EQ(changed.count(), 1);
    const auto change = changed.at(0).at(0).value<PlanChange>();
    EXPECT_EQ(*change.before, test::smallLadder());
    EXPECT_EQ(change.after, document_.snapshot());
    EXPECT_THAT(change.diff.of<core::Position>().changed, testing::ElementsAre(idOf<core::Position>(1)));
}

TEST_F(PlanDocumentTest, WhatIsRememberedOfAStepIsUndoneWithItAndNothingIsWhereNothingChanged)
{
    document_.setMemory([](const Plan& before, Plan after, QDate day) {
        EXPECT_NE(before, after);
        after.people.put(test::person(1, day.toString(Qt::ISODate)));
        return after;
    });

    ASSERT_TRUE(document_.apply(QStringLiteral("Nothing"),
                                [](const Plan& plan) { return core::Result<Plan>(plan); }));
    EXPECT_EQ(document_.plan(), test::smallLadder());

    ASSERT_TRUE(rename(1, QStringLiteral("Expert")));
    ASSERT_EQ(document_.plan().people.size(), 1U);
    EXPECT_EQ(document_.plan().people[0].name, QStringLiteral("2026-11-21"));

    document_.history()->undo();
    EXPECT_EQ(document_.plan(), test::smallLadder());
}

TEST_F(PlanDocumentTest, AgreeingRenamingAndDeletingABaselineAreUndone)
{
    core::Baseline baseline;
    baseline.id = idOf<core::Baseline>(1);
    baseline.title = QStringLiteral("Autumn");
    baseline.agreedOn = today;
    const Plan before = document_.plan();

    ASSERT_TRUE(document_.apply(QStringLiteral("Agree"), [&](const Plan& plan) {
        return core::agreePlan(plan, document_.schedule(), baseline);
    }));
    const Plan agreed = document_.plan();
    ASSERT_TRUE(document_.apply(QStringLiteral("Rename"), [&](const Plan& plan) {
        return core::renameBaseline(plan, baseline.id, QStringLiteral("Winter"));
    }));
    ASSERT_TRUE(document_.apply(QStringLiteral("Delete"), [&](const Plan& plan) {
        return core::Result<Plan>(core::removeRow(plan, baseline.id));
    }));

    EXPECT_TRUE(document_.plan().baselines.empty());
    document_.history()->setIndex(1);
    EXPECT_EQ(document_.plan(), agreed);
    document_.history()->undo();
    EXPECT_EQ(document_.plan(), before);
}

TEST_F(PlanDocumentTest, ARefusedEditRecordsNothingAndIsTold)
{
    const auto before = document_.snapshot();
    const QSignalSpy changed(&document_, &PlanDocument::changed);
    const QSignalSpy refused(&document_, &PlanDocument::refused);

    const core::Outcome outcome = rename(1, QString());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, core::Error::Code::EmptyTitle);
    EXPECT_EQ(document_.history()->count(), 0);
    EXPECT_EQ(document_.snapshot(), before);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(refused.count(), 1);
}

TEST_F(PlanDocumentTest, AnEditThatChangesNothingIsNoStep)
{
    const QSignalSpy changed(&document_, &PlanDocument::changed);

    ASSERT_TRUE(rename(1, QStringLiteral("Specialist")));

    EXPECT_EQ(document_.history()->count(), 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(PlanDocumentTest, UndoAndRedoShowTheVerySameValues)
{
    const auto before = document_.snapshot();
    ASSERT_TRUE(rename(1, QStringLiteral("Expert")));
    const auto after = document_.snapshot();
    const QSignalSpy changed(&document_, &PlanDocument::changed);

    document_.history()->undo();
    EXPECT_EQ(document_.snapshot(), before);
    document_.history()->redo();
    EXPECT_EQ(document_.snapshot(), after);

    EXPECT_EQ(changed.count(), 2);
}

TEST_F(PlanDocumentTest, StepsWithOneMergeKeyBecomeOne)
{
    ASSERT_TRUE(rename(1, QStringLiteral("E"), 7));
    ASSERT_TRUE(rename(1, QStringLiteral("Ex"), 7));
    EXPECT_EQ(document_.history()->count(), 1);
    ASSERT_TRUE(rename(2, QStringLiteral("A"), 8));
    EXPECT_EQ(document_.history()->count(), 2) << "another key is another step";
    ASSERT_TRUE(rename(2, QStringLiteral("B")));
    EXPECT_EQ(document_.history()->count(), 3) << "no key, no merging";

    document_.history()->undo();
    document_.history()->undo();
    document_.history()->undo();
    EXPECT_EQ(document_.plan(), test::smallLadder());
}

TEST_F(PlanDocumentTest, MergedStepsThatLeadBackVanish)
{
    ASSERT_TRUE(rename(1, QStringLiteral("Expert"), 7));
    ASSERT_TRUE(rename(1, QStringLiteral("Specialist"), 7));

    EXPECT_EQ(document_.history()->count(), 0);
    EXPECT_EQ(document_.plan(), test::smallLadder());
}

TEST_F(PlanDocumentTest, AnotherPlanHasNoHistory)
{
    ASSERT_TRUE(rename(1, QStringLiteral("Expert")));
    const QSignalSpy changed(&document_, &PlanDocument::changed);

    document_.reset(Plan());

    EXPECT_EQ(document_.history()->count(), 0);
    EXPECT_TRUE(document_.history()->isClean());
    EXPECT_EQ(document_.plan(), Plan());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(PlanDocumentTest, IsSavedUntilAnEditAndAgainWhenItIsTakenBack)
{
    EXPECT_TRUE(document_.isSaved()) << "nothing would be lost";

    ASSERT_TRUE(rename(1, QStringLiteral("Expert")));
    EXPECT_FALSE(document_.isSaved());
    document_.history()->undo();

    EXPECT_TRUE(document_.isSaved());
}

TEST_F(PlanDocumentTest, WhatWasEditedDuringASaveStaysUnsaved)
{
    ASSERT_TRUE(rename(1, QStringLiteral("Expert")));
    const auto onItsWayToTheDisk = document_.snapshot();
    ASSERT_TRUE(rename(2, QStringLiteral("Boss")));
    const QSignalSpy told(&document_, &PlanDocument::savedChanged);

    document_.markSaved(onItsWayToTheDisk);

    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(document_.isSaved());
    document_.history()->undo();
    EXPECT_TRUE(document_.isSaved()) << "this is the plan on the disk";
    document_.history()->undo();
    EXPECT_FALSE(document_.isSaved()) << "the disk holds a later one";
}

TEST_F(PlanDocumentTest, AStepDoesNotMeltIntoOneThatIsSaved)
{
    ASSERT_TRUE(rename(1, QStringLiteral("Ex"), 7));
    document_.markSaved(document_.snapshot());
    ASSERT_TRUE(rename(1, QStringLiteral("Expert"), 7));

    document_.history()->undo();

    EXPECT_TRUE(document_.isSaved());
}

TEST_F(PlanDocumentTest, TheScheduleFollowsThePlanAndTheDay)
{
    EXPECT_TRUE(document_.schedule().activities.empty());
    core::Activity read = test::activity(1, QStringLiteral("Read"));
    read.workHours = 3;

    ASSERT_TRUE(document_.apply(QStringLiteral("Add"), [&](const Plan& plan) {
        return core::addActivity(plan, read, std::nullopt);
    }));
    EXPECT_EQ(document_.schedule().activities.size(), 1U);
    EXPECT_EQ(document_.schedule().today, today);

    const QSignalSpy dayChanged(&document_, &PlanDocument::todayChanged);
    document_.setToday(today);
    EXPECT_EQ(dayChanged.count(), 0) << "it is that day already";
    document_.setToday(today.addDays(1));
    EXPECT_EQ(dayChanged.count(), 1);
    EXPECT_EQ(document_.schedule().today, today.addDays(1));

    document_.history()->undo();
    EXPECT_TRUE(document_.schedule().activities.empty());
}

TEST(PlanDocumentHistoryTest, AnyEditsAreUndoneToTheBeginningAndRedoneToTheEnd)
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        PlanDocument document(today);
        const QSignalSpy changed(&document, &PlanDocument::changed);
        test::RandomEdits edits(seed);
        for (int step = 0; step < 150; ++step)
            static_cast<void>(
                document.apply(QString(), [&](const Plan& plan) { return edits.tryOne(plan); }));
        const auto end = document.snapshot();
        const int steps = document.history()->count();
        EXPECT_GT(steps, 30) << "seed " << seed;
        EXPECT_EQ(changed.count(), steps) << "one notice a step";

        document.history()->setIndex(0);
        EXPECT_EQ(document.plan(), Plan()) << "seed " << seed;
        document.history()->setIndex(steps);
        EXPECT_EQ(document.snapshot(), end) << "seed " << seed;
    }
}

TEST(SelectionTest, SaysOnceWhatIsSelected)
{
    Selection selection;
    const QSignalSpy changed(&selection, &Selection::changed);

    selection.select(core::refTo(idOf<core::Activity>(3)));
    selection.select(core::refTo(idOf<core::Activity>(3)));

    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(selection.as<core::Activity>(), idOf<core::Activity>(3));
    EXPECT_EQ(selection.as<core::Position>(), std::nullopt);
}

}  // namespace

}  // namespace nextrung::document

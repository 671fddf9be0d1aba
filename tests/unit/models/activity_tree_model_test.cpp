// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "core/activity/baseline_edits.h"
#include "models/activity_tree_model.h"
#include "support/printers.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace nextrung::models {

using core::Activity;
using core::Plan;
using test::SmallPlan;

namespace {

Plan twoPhases()
{
    SmallPlan small;
    small.add(1, QStringLiteral("Research"), Activity::Kind::Phase);
    small.addKept(2, QStringLiteral("Ask"), QDate(2026, 12, 1), QDate(2026, 12, 4), 1);
    small.addKept(3, QStringLiteral("List"), QDate(2026, 12, 7), QDate(2026, 12, 11), 1);
    small.add(4, QStringLiteral("Execute"), Activity::Kind::Phase);
    small.addKept(5, QStringLiteral("Course"), QDate(2026, 12, 14), QDate(2027, 1, 15), 4);
    return small.plan();
}

class ActivityTreeModelTest : public testing::Test {
protected:
    ActivityTreeModelTest()
        : document_(QDate(2026, 11, 21))
    {
        document_.reset(twoPhases());
        ActivityTreeWords words;
        words.milestones = QStringLiteral("Milestones");
        words.goal = QStringLiteral("Goal");
        words.rename = QStringLiteral("Rename");
        words.changeFinish = QStringLiteral("Change finish");
        model_.setWords(words);
    }

    /// The titles of the tree, children in brackets.
    [[nodiscard]] QString tree(const QModelIndex& parent = {}) const
    {
        QStringList parts;
        for (int row = 0; row < model_.rowCount(parent); ++row) {
            const QModelIndex index = model_.index(row, 0, parent);
            const QString inner = tree(index);
            parts << index.data().toString()
                    + (inner.isEmpty() ? QString() : QStringLiteral("(%1)").arg(inner));
        }
        return parts.join(QLatin1Char(' '));
    }

    void apply(const document::PlanDocument::Edit& edit)
    {
        ASSERT_TRUE(document_.apply(QStringLiteral("edit"), edit));
    }

    document::PlanDocument document_;
    ActivityTreeModel model_{document_};
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Warning};
};

}  // namespace

TEST_F(ActivityTreeModelTest, ShowsTheTreeBetweenMilestonesAndGoal)
{
    EXPECT_EQ(tree(), QStringLiteral("Milestones Research(Ask List) Execute(Course) Goal"));
}

TEST_F(ActivityTreeModelTest, AnAddedActivityIsOneInsertedRow)
{
    const QSignalSpy inserted(&model_, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model_, &QAbstractItemModel::modelReset);
    Activity added;
    added.id = SmallPlan::id(9);
    added.title = QStringLiteral("New");
    added.parent = SmallPlan::id(1);

    apply([&](const Plan& plan) { return core::addActivity(plan, added, SmallPlan::id(2)); });

    EXPECT_EQ(tree(), QStringLiteral("Milestones Research(Ask New List) Execute(Course) Goal"));
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(reset.count(), 0);

    document_.history()->undo();

    EXPECT_EQ(tree(), QStringLiteral("Milestones Research(Ask List) Execute(Course) Goal"));
}

TEST_F(ActivityTreeModelTest, AMoveToAnotherPhaseIsOneMovedRowAndKeepsTheIndex)
{
    const QPersistentModelIndex ask = model_.indexOf(SmallPlan::id(2));
    const QSignalSpy moved(&model_, &QAbstractItemModel::rowsMoved);

    apply([](const Plan& plan) {
        return core::placeActivity(plan, SmallPlan::id(2), SmallPlan::id(4), std::nullopt);
    });

    EXPECT_EQ(tree(), QStringLiteral("Milestones Research(List) Execute(Course Ask) Goal"));
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(ask.data().toString(), QStringLiteral("Ask"));
}

TEST_F(ActivityTreeModelTest, APhaseThatGoesToTheEndIsOneMovedRow)
{
    const QSignalSpy moved(&model_, &QAbstractItemModel::rowsMoved);

    apply([](const Plan& plan) {
        return core::placeActivity(plan, SmallPlan::id(1), std::nullopt, std::nullopt);
    });

    EXPECT_EQ(tree(), QStringLiteral("Milestones Execute(Course) Research(Ask List) Goal"));
    EXPECT_EQ(moved.count(), 1);
}

TEST_F(ActivityTreeModelTest, ADeletedPhaseTakesItsActivitiesAlongAndComesBack)
{
    apply([](const Plan& plan) { return core::removeRow(plan, SmallPlan::id(1)); });

    EXPECT_EQ(tree(), QStringLiteral("Milestones Execute(Course) Goal"));

    document_.history()->undo();

    EXPECT_EQ(tree(), QStringLiteral("Milestones Research(Ask List) Execute(Course) Goal"));
}

TEST_F(ActivityTreeModelTest, ManyChangesAtOnceBeginTheModelAnew)
{
    const QSignalSpy reset(&model_, &QAbstractItemModel::modelReset);

    apply([](const Plan& plan) -> core::Result<Plan> {
        Plan next = plan;
        for (quint64 i = 100; i < 1200; ++i) {
            Activity activity;
            activity.id = SmallPlan::id(i);
            activity.title = QStringLiteral("Many");
            next.activities.put(activity);
        }
        return next;
    });

    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model_.rowCount(), 4 + 1100);
}

TEST_F(ActivityTreeModelTest, EditingATitleIsOneUndoStep)
{
    ASSERT_TRUE(model_.setData(model_.indexOf(SmallPlan::id(2)), QStringLiteral("Ask Tom")));

    EXPECT_EQ(document_.plan().activities.find(SmallPlan::id(2))->title, QStringLiteral("Ask Tom"));
    EXPECT_EQ(document_.history()->count(), 1);
    EXPECT_FALSE(model_.setData(model_.indexOf(SmallPlan::id(2)), QStringLiteral("Ask Tom")));
    EXPECT_EQ(document_.history()->count(), 1);
}

TEST_F(ActivityTreeModelTest, EditingAFinishKeepsTheDates)
{
    const QModelIndex finish = model_.indexOf(SmallPlan::id(2), ActivityTreeModel::FinishColumn);

    ASSERT_TRUE(model_.setData(finish, QDate(2026, 12, 9)));

    const Activity* activity = document_.plan().activities.find(SmallPlan::id(2));
    EXPECT_EQ(activity->keptStart, QDate(2026, 12, 1));
    EXPECT_EQ(activity->keptFinish, QDate(2026, 12, 9));
}

TEST_F(ActivityTreeModelTest, AnEmptyNameIsRefused)
{
    EXPECT_FALSE(model_.setData(model_.indexOf(SmallPlan::id(2)), QStringLiteral("  ")));
    EXPECT_EQ(document_.history()->count(), 0);
}

TEST_F(ActivityTreeModelTest, ADateThatMovesTellsTheRowsThatItChanges)
{
    const QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);

    apply([](const Plan& plan) {
        return core::keepDates(plan, SmallPlan::id(5), QDate(2027, 1, 4), QDate(2027, 2, 5));
    });

    const QModelIndex course = model_.indexOf(SmallPlan::id(5));
    const auto tells = [&](const QList<QVariant>& args) { return args.at(0).toModelIndex() == course; };
    EXPECT_TRUE(std::any_of(changed.begin(), changed.end(), tells));
    const QModelIndex ask = model_.indexOf(SmallPlan::id(2));
    EXPECT_FALSE(std::any_of(changed.begin(), changed.end(),
                             [&](const QList<QVariant>& args) { return args.at(0).toModelIndex() == ask; }));
}

TEST_F(ActivityTreeModelTest, TheLastColumnComparesWithThePlanThatWasAgreed)
{
    ActivityTreeWords words;
    words.slip = [](int days) { return QString::number(days); };
    model_.setWords(words);
    const auto slip = [this] {
        return model_.indexOf(SmallPlan::id(3), ActivityTreeModel::SlipColumn).data().toString();
    };
    const auto agree = [this](quint64 number, const QString& title, QDate day) {
        core::Baseline agreed;
        agreed.id = core::Id<core::Baseline>(number);
        agreed.title = title;
        agreed.agreedOn = day;
        apply([&](const Plan& plan) { return core::agreePlan(plan, document_.schedule(), agreed); });
    };
    const auto finishOn = [this](QDate day) {
        apply([day](const Plan& plan) {
            return core::keepDates(plan, SmallPlan::id(3), QDate(2026, 12, 7), day);
        });
    };

    EXPECT_EQ(slip(), QString());
    agree(1, QStringLiteral("First"), QDate(2026, 11, 20));
    EXPECT_EQ(slip(), QStringLiteral("0"));
    finishOn(QDate(2026, 12, 15));
    EXPECT_EQ(slip(), QStringLiteral("2"));
    agree(2, QStringLiteral("Second"), QDate(2026, 11, 21));
    finishOn(QDate(2026, 12, 14));
    EXPECT_EQ(slip(), QStringLiteral("-1"));
    model_.compareWith(core::Id<core::Baseline>(1));
    EXPECT_EQ(slip(), QStringLiteral("1"));
}

}  // namespace nextrung::models

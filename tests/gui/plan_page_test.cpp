// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "models/activity_tree_model.h"
#include "plan_page_fixture.h"
#include "report/dates.h"
#include "widgets/banner.h"
#include "widgets/date_field.h"
#include "widgets/plan/plan_commands.h"
#include "widgets/plan/workload_panel.h"

#include <QAccessible>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace nextrung::widgets {

using core::Activity;

TEST_F(PlanPageTest, DraggingABarByAWeekIsOneStepWithExactDates)
{
    const QPointF from = mark(2).center();

    drag(from, from + QPointF(7 * view().scale().widthOfDay(), 0));

    EXPECT_EQ(activity(2)->keptStart, QDate(2026, 12, 7));
    EXPECT_EQ(activity(2)->keptFinish, QDate(2026, 12, 18));
    EXPECT_EQ(document_.history()->count(), 1);

    document_.history()->undo();

    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanPageTest, WhileDraggingTheDocumentIsAsItWas)
{
    const QPointF from = mark(2).center();
    press(from);
    moveTo(from + QPointF(30, 0));
    moveTo(from + QPointF(60, 0));

    EXPECT_TRUE(view().isDragging());
    EXPECT_EQ(document_.plan(), course());

    release(from + QPointF(60, 0));
}

TEST_F(PlanPageTest, TheStatusBarDescribesTheBarUnderThePointerAsItIsNow)
{
    moveTo(mark(2).center());
    const QString before = page_->hint();
    ASSERT_EQ(before, view().describe(SmallPlan::id(2)));

    ASSERT_TRUE(document_.apply(QStringLiteral("Later"), [](const core::Plan& plan) {
        return core::keepDates(plan, SmallPlan::id(2), QDate(2026, 12, 1), QDate(2026, 12, 12));
    }));

    EXPECT_NE(page_->hint(), before);
    EXPECT_EQ(page_->hint(), view().describe(SmallPlan::id(2)));
}

TEST_F(PlanPageTest, EscapeForgetsTheDrag)
{
    const QPointF from = mark(2).center();
    press(from);
    moveTo(from + QPointF(30, 0));
    moveTo(from + QPointF(60, 0));

    QTest::keyClick(&view(), Qt::Key_Escape);
    release(from + QPointF(60, 0));

    EXPECT_EQ(document_.plan(), course());
    EXPECT_EQ(document_.history()->count(), 0);
}

TEST_F(PlanPageTest, DraggingTheRightEndChangesTheFinishOnly)
{
    const QPointF from(mark(2).right() - 1, mark(2).center().y());

    drag(from, from + QPointF(3 * view().scale().widthOfDay(), 0));

    EXPECT_EQ(activity(2)->keptStart, QDate(2026, 11, 30));
    EXPECT_EQ(activity(2)->keptFinish, QDate(2026, 12, 14));
}

TEST_F(PlanPageTest, DraggingFromTheRingLinks)
{
    const QRectF ring = linkRing(view().timeline(), view().scale(), SmallPlan::id(3));

    drag(ring.center(), mark(4).center());

    ASSERT_EQ(document_.plan().dependencies.size(), 2U);
    EXPECT_EQ(document_.history()->count(), 1);
}

TEST_F(PlanPageTest, ALinkThatClosesALoopIsRefusedAndSaysSo)
{
    const QRectF ring = linkRing(view().timeline(), view().scale(), SmallPlan::id(3));

    drag(ring.center(), mark(2).center());

    EXPECT_EQ(document_.plan(), course());
    EXPECT_TRUE(page_->banner().text().contains(QStringLiteral("Course")));
}

TEST_F(PlanPageTest, DraggingInTheEmptyPartOfARowMakesAnActivity)
{
    const qreal y = mark(4).center().y();
    const QPointF from(view().scale().xOf(QDate(2027, 3, 1)) + 1, y);

    drag(from, QPointF(view().scale().xOf(QDate(2027, 3, 12)) + 1, y));

    ASSERT_EQ(document_.plan().activities.size(), 5U);
    EXPECT_EQ(document_.history()->count(), 1);
    const std::optional<core::Id<Activity>> made = selection_.as<Activity>();
    ASSERT_TRUE(made);
    EXPECT_EQ(core::find(document_.plan(), made)->keptStart, QDate(2027, 3, 1));
    EXPECT_EQ(core::find(document_.plan(), made)->keptFinish, QDate(2027, 3, 12));
    EXPECT_EQ(core::find(document_.plan(), made)->parent, SmallPlan::id(1));
}

TEST_F(PlanPageTest, InsertAddsARowAndTypingNamesIt)
{
    selection_.select(core::refTo(SmallPlan::id(2)));

    actions_.find("plan.addActivity")->trigger();
    auto* editor = tree().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Practise"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();

    const std::optional<core::Id<Activity>> made = selection_.as<Activity>();
    ASSERT_TRUE(made);
    EXPECT_EQ(core::find(document_.plan(), made)->title, QStringLiteral("Practise"));
    EXPECT_EQ(core::find(document_.plan(), made)->parent, SmallPlan::id(1));
    EXPECT_EQ(document_.history()->count(), 2);
}

TEST_F(PlanPageTest, KeysMoveTheSelectedActivityAndOneUndoTakesItBack)
{
    selection_.select(core::refTo(SmallPlan::id(2)));

    actions_.find("plan.weekLater")->trigger();
    actions_.find("plan.weekLater")->trigger();

    EXPECT_EQ(activity(2)->keptStart, QDate(2026, 12, 14));

    document_.history()->undo();

    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanPageTest, SpaceMarksAsDone)
{
    selection_.select(core::refTo(SmallPlan::id(2)));

    actions_.find("plan.done")->trigger();

    EXPECT_EQ(activity(2)->progress, 1);
    EXPECT_EQ(activity(2)->startedOn, document_.today());
    EXPECT_EQ(activity(2)->finishedOn, document_.today());

    document_.history()->undo();

    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanPageTest, SpaceTwiceLeavesTheDayOnWhichItHadBegun)
{
    const QDate before = document_.today().addDays(-9);
    ASSERT_TRUE(document_.apply(QStringLiteral("Begin"), [before](const core::Plan& plan) {
        return core::setProgress(plan, SmallPlan::id(2), 0.4, before);
    }));
    ASSERT_EQ(activity(2)->startedOn, before);
    selection_.select(core::refTo(SmallPlan::id(2)));

    actions_.find("plan.done")->trigger();
    actions_.find("plan.done")->trigger();

    EXPECT_EQ(activity(2)->progress, 0);
    EXPECT_EQ(activity(2)->startedOn, before);
}

TEST_F(PlanPageTest, MarkingWhatLiesAheadAsDoneSaysSoAndOffersToTakeItBack)
{
    selection_.select(core::refTo(SmallPlan::id(4)));

    actions_.find("plan.done")->trigger();

    EXPECT_EQ(activity(4)->finishedOn, document_.today());
    EXPECT_EQ(page_->banner().text(),
              QStringLiteral("“Call” is done as of today; it was to begin on %1.")
                  .arg(report::dateInProse(QLocale(), QDate(2027, 2, 1))));
    page_->banner().choose(0);
    EXPECT_EQ(document_.plan(), course());
    EXPECT_TRUE(page_->banner().text().isEmpty());
}

TEST_F(PlanPageTest, ProgressByKeyBeginsWhatHadNotBegunAndBackToNothingForgetsIt)
{
    selection_.select(core::refTo(SmallPlan::id(2)));

    actions_.find("plan.moreProgress")->trigger();
    EXPECT_EQ(activity(2)->startedOn, document_.today());

    actions_.find("plan.lessProgress")->trigger();
    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanPageTest, ALinkIsMadeByKeysAlone)
{
    selection_.select(core::refTo(SmallPlan::id(3)));

    actions_.find("plan.link")->trigger();
    QTest::keyClick(&tree(), Qt::Key_Down);
    QTest::keyClick(&tree(), Qt::Key_Return);

    ASSERT_EQ(document_.plan().dependencies.size(), 2U);
    const auto made = std::find_if(document_.plan().dependencies.begin(), document_.plan().dependencies.end(),
                                   [](const auto& each) { return each->from == SmallPlan::id(3); });
    ASSERT_NE(made, document_.plan().dependencies.end());
    EXPECT_EQ((*made)->to, SmallPlan::id(4));
}

TEST_F(PlanPageTest, WhileALinkIsMadeNoKeyActsOnARow)
{
    selection_.select(core::refTo(SmallPlan::id(3)));
    actions_.find("plan.link")->trigger();

    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Plus, Qt::Key_F2,
                              Qt::Key_Tab, Qt::Key_C, Qt::Key_G, Qt::Key_F})
        QTest::keyClick(&tree(), key);

    EXPECT_EQ(document_.plan(), course());
    EXPECT_EQ(tree().currentActivity(), SmallPlan::id(3));
    EXPECT_FALSE(tree().isEditing());
    EXPECT_EQ(page_->banner().cause(), QStringLiteral("link"));
    page_->retranslate();
    EXPECT_EQ(page_->banner().cause(), QStringLiteral("link")) << "said anew in another language";

    QTest::keyClick(&tree(), Qt::Key_Escape);

    EXPECT_TRUE(page_->banner().text().isEmpty());
    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanPageTest, EnterEditsTheNameOfWhatIsChosenAndAddsWhereNothingIs)
{
    const std::size_t before = document_.plan().activities.size();
    selection_.select(core::refTo(SmallPlan::id(3)));

    QTest::keyClick(&tree(), Qt::Key_Return);
    auto* editor = tree().findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->text(), activity(3)->title);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(document_.plan().activities.size(), before);

    QTest::keyClick(&tree(), Qt::Key_Escape);
    QTest::keyClick(&tree(), Qt::Key_Return);
    EXPECT_EQ(document_.plan().activities.size(), before + 1);
}

TEST_F(PlanPageTest, SelectionIsOneInTreeAndTimeline)
{
    selection_.select(core::refTo(SmallPlan::id(4)));

    EXPECT_EQ(tree().currentActivity(), SmallPlan::id(4));
    EXPECT_EQ(view().chosenRow(), 4);
}

TEST_F(PlanPageTest, AssistiveProgramsHearEachRow)
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    ASSERT_NE(list, nullptr);

    EXPECT_EQ(list->childCount(), static_cast<int>(view().timeline().rows().size()));
    const QString heard = list->child(2)->text(QAccessible::Name);
    EXPECT_TRUE(heard.startsWith(QStringLiteral("Read, 30 November 2026 to 11 December 2026")));
}

TEST_F(PlanPageTest, ZoomingKeepsTheDayUnderThePointer)
{
    const QDate before = view().scale().dayAt(view().toBody(QPointF(400, 100)).x());

    view().zoomAbout(400, 2);

    EXPECT_EQ(view().scale().dayAt(view().toBody(QPointF(400, 100)).x()), before);
}

TEST_F(PlanPageTest, SaysThatGoalAndHoursAreNotSetAndLeadsToEachWithOneClick)
{
    core::Plan plan = course();
    plan.availabilities = {};
    plan.profiles = {};
    showInspector();

    document_.reset(plan);

    EXPECT_EQ(page_->unsetBanner().text(),
              QStringLiteral("Goal and hours a week are not set: no finish is a promise."));
    page_->unsetBanner().choose(1);
    auto* field = qobject_cast<QDoubleSpinBox*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), QStringLiteral("not set"));
    field->setValue(5);
    EXPECT_EQ(page_->unsetBanner().text(),
              QStringLiteral("No goal date is set: all is planned as soon as possible."));
    page_->unsetBanner().choose(0);
    auto* day = qobject_cast<DateField*>(QApplication::focusWidget());
    ASSERT_TRUE(day);
    QTest::keyClicks(day, QStringLiteral("2027-06-30"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_TRUE(page_->unsetBanner().isHidden());
}

TEST_F(PlanPageTest, WithoutHoursAFinishIsTheSoonestUnlessItIsKept)
{
    core::Plan plan = course();
    core::Activity free = *plan.activities.find(SmallPlan::id(3));
    free.keptStart.reset();
    free.keptFinish.reset();
    free.length = 5;
    plan.activities.put(free);
    const auto finishOf = [this](quint64 number) {
        const QModelIndex row
            = rows().indexOf(SmallPlan::id(number), models::ActivityTreeModel::FinishColumn);
        return row.data().toString();
    };
    document_.reset(plan);
    EXPECT_FALSE(finishOf(3).startsWith(QStringLiteral("from ")));

    plan.availabilities = {};
    document_.reset(plan);

    EXPECT_EQ(finishOf(3), QStringLiteral("from 18 Dec"));
    EXPECT_EQ(finishOf(4), QStringLiteral("12 Feb"));
    EXPECT_FALSE(page_->facts().join(QLatin1Char(' ')).contains(QStringLiteral("Forecast")));
}

TEST_F(PlanPageTest, TheGoalRowSaysThatThereIsNoGoalDate)
{
    core::Plan plan = course();
    plan.profiles = {};

    document_.reset(plan);

    EXPECT_EQ(rows().goalIndex(models::ActivityTreeModel::FinishColumn).data().toString(),
              QStringLiteral("not set"));
}

TEST_F(PlanPageTest, AnEmptyPlanOffersGoalAndHoursWhileTheyAreNotSet)
{
    const auto offered = [this] {
        for (auto* button : page_->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Goal date and hours a week…") && button->isVisible())
                return button;
        }
        return static_cast<QPushButton*>(nullptr);
    };
    showInspector();
    document_.reset(core::Plan{});
    ASSERT_TRUE(offered());

    QTest::mouseClick(offered(), Qt::LeftButton);

    EXPECT_TRUE(qobject_cast<DateField*>(QApplication::focusWidget()));
    core::Plan plan = course();
    plan.activities = {};
    plan.dependencies = {};
    document_.reset(plan);
    EXPECT_FALSE(offered());
}

TEST_F(PlanPageTest, EachCountOfDaysSaysWhichDaysItCounts)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Ask"), QDate(2026, 11, 9), QDate(2026, 11, 17)).workHours = 1;
    document_.reset(small.plan(QDate(2026, 11, 17)));
    const QModelIndex row = rows().indexOf(SmallPlan::id(1), models::ActivityTreeModel::SlackColumn);

    const QString told = row.data(Qt::AccessibleDescriptionRole).toString();

    EXPECT_EQ(row.data(Qt::ToolTipRole).toString(), QStringLiteral("No slack: 3 working day(s) short"));
    EXPECT_TRUE(told.contains(QStringLiteral("4 calendar day(s) late"))) << told.toStdString();
    EXPECT_TRUE(rows()
                    .headerData(models::ActivityTreeModel::SlackColumn, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .startsWith(QStringLiteral("Working days")));
}

TEST_F(PlanPageTest, ANewActivityGoesWhereTheOthersAre)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Milestones"), Activity::Kind::Phase);
    small.add(2, QStringLiteral("Certificate"), Activity::Kind::Milestone, 1);
    small.add(3, QStringLiteral("Learn"), Activity::Kind::Phase);
    small.addKept(4, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 11), 3);
    small.add(5, QStringLiteral("Later"), Activity::Kind::Phase);
    document_.reset(small.plan());
    const auto phaseOfNew = [this](Activity::Kind kind) {
        page_->commands().add(kind);
        return activity(selection_.as<Activity>()->bits())->parent;
    };

    EXPECT_EQ(phaseOfNew(Activity::Kind::Activity), SmallPlan::id(3));
    selection_.select(std::nullopt);
    EXPECT_EQ(phaseOfNew(Activity::Kind::Milestone), SmallPlan::id(1));
    selection_.select(core::refTo(SmallPlan::id(5)));
    EXPECT_EQ(phaseOfNew(Activity::Kind::Activity), SmallPlan::id(5));
    selection_.select(std::nullopt);
    EXPECT_EQ(phaseOfNew(Activity::Kind::Phase), std::nullopt);
}

TEST_F(PlanPageTest, TheTreeIsAsWideAsItsNamesUntilItTakesAThirdOfThePage)
{
    const int usual = tree().width();
    SmallPlan small;
    small.addKept(1, QStringLiteral("Interview Thomas Fitzgerald, Senior Account Executive"),
                  QDate(2026, 11, 30), QDate(2026, 12, 11));

    document_.reset(small.plan());
    QApplication::processEvents();
    EXPECT_GT(tree().width(), usual);
    EXPECT_LE(tree().width(), page_->width() / 3);

    page_->resize(800, 700);
    QApplication::processEvents();
    EXPECT_EQ(tree().width(), usual);
}

TEST_F(PlanPageTest, TheHoursOfTheWeekAreToldWholeWhereThereIsNoRoomForThem)
{
    const auto* panel = page_->findChild<WorkloadPanel*>();

    EXPECT_TRUE(panel->toolTip().contains(QStringLiteral("h capacity through the week of the last finish")));
}

TEST_F(PlanPageTest, TheHoursOfTheWeekCutNoRowNorTheGoal)
{
    SmallPlan small;
    for (quint64 number = 1; number <= 30; ++number)
        small.addKept(number, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 11));
    document_.reset(small.plan());
    for (const int height : {640, 653, 700}) {
        page_->resize(1300, height);
        QApplication::processEvents();
        EXPECT_EQ(view().bodyRect().height() % tree().visualRect(rows().goalIndex()).height(), 0) << height;
        EXPECT_EQ(tree().viewport()->height(), view().bodyRect().height()) << height;

        view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());

        const QRect goal = tree().visualRect(rows().goalIndex());
        EXPECT_GT(goal.height(), 20);
        EXPECT_LE(goal.bottom(), tree().viewport()->height()) << height;
        EXPECT_EQ(tree().verticalScrollBar()->value(), view().verticalScrollBar()->value()) << height;
    }
}

}  // namespace nextrung::widgets

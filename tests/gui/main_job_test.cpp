// SPDX-License-Identifier: GPL-3.0-or-later

// The whole main job, by mouse and by keyboard alone.

#include "main_job_fixture.h"

#include <gtest/gtest.h>

namespace nextrung {

namespace {

class MainJobByMouse : public MainJob {
protected:
    void takeInLadder()
    {
        Answers answers({takeRoleByMouse});
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(rolesFile)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        EXPECT_TRUE(answers.areGiven());
        takeFocusBack();
    }

    /// Chooses an entry of the menu of a position's card.
    void chooseForCard(Id<Position> position, const char* action)
    {
        ladder().reveal(position);
        QApplication::processEvents();
        const QPoint at = ladder().cardInViewport(position).center().toPoint();
        QWidget* ground = ladder().viewport();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, ground->mapToGlobal(at));
        QApplication::sendEvent(ground, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        const QRect entry = menu->actionGeometry(whole_.bench().actions.find(action));
        ASSERT_FALSE(entry.isEmpty());
        QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, entry.center());
        QApplication::processEvents();
    }

    /// Drags from half a level to one and a half on the axis of a row of which nobody has said anything yet.
    void assessNextRow()
    {
        const models::GapTableModel& model = page<widgets::SkillsPage>().model();
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.row(at).now || model.row(at).kind != core::Requirement::Kind::Level)
                continue;
            drag(table().viewport(), table().pointOfLevel(at, 0.5),
                 table().pointOfLevel(at, 1.5) + QPoint(2, 0));
            return;
        }
        ADD_FAILURE() << "every row is assessed";
    }

    void clickGoalRow()
    {
        const QModelIndex goal = tree().model()->index(tree().model()->rowCount() - 1, 0);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, Qt::NoModifier,
                          tree().visualRect(goal).center());
        QApplication::processEvents();
    }

    [[nodiscard]] QPoint onTimeline(QPointF body) { return timeline().toViewport(body).toPoint(); }

    void linkByRing(Id<Activity> from, Id<Activity> to)
    {
        timeline().showDay(document().schedule().find(from)->finish, 0.5);
        const QRectF ring = widgets::linkRing(timeline().timeline(), timeline().scale(), from);
        const QRectF mark = timeline().timeline().markOf(timeline().scale(), to);
        drag(timeline().viewport(), onTimeline(ring.center()),
             onTimeline(QPointF(ring.center().x() - 30, mark.center().y())));
    }

    void dragTwoWeeksEarlier(Id<Activity> id)
    {
        timeline().showDay(document().schedule().find(id)->start, 0.6);
        const QPointF middle = timeline().timeline().markOf(timeline().scale(), id).center();
        drag(timeline().viewport(), onTimeline(middle),
             onTimeline(middle - QPointF(14 * timeline().scale().widthOfDay(), 0)));
    }

    void planWork()
    {
        click(shownWithText<QPushButton>(QStringLiteral("New activity")));
        nameRow(QStringLiteral("Read"));
        click(shownWithText<QToolButton>(QStringLiteral("Activity")));
        nameRow(QStringLiteral("Practise"));
        click(shownWithText<QToolButton>(QStringLiteral("Milestone")));
        nameRow(QStringLiteral("Ready"));
        clickGoalRow();
        sayHoursAndGoal();
    }
};

class MainJobByKeys : public MainJob {
protected:
    void takeInLadder()
    {
        Answers answers({nameFileByKeys, takeRoleByKeys});
        key(&window(), Qt::Key_O, Qt::ControlModifier);
        EXPECT_TRUE(answers.areGiven());
        takeFocusBack();
    }

    /// Goes to another card than this by the arrow keys.
    void goToOtherCard(std::optional<Id<Position>> than)
    {
        for (const Qt::Key arrow : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Left, Qt::Key_Down}) {
            key(&ladder(), arrow);
            const std::optional<Id<Position>> now = whole_.bench().selection.as<Position>();
            if (now && now != than)
                return;
        }
        ADD_FAILURE() << "the arrow keys lead nowhere";
    }

    void sayWhereAndWhereTo()
    {
        ladder().setFocus(Qt::TabFocusReason);
        goToOtherCard(std::nullopt);
        key(&ladder(), Qt::Key_C);
        goToOtherCard(profile().currentPosition);
        key(&ladder(), Qt::Key_T);
    }

    /// Walks up and down the rows and types a level until three are assessed; rows move as they are.
    void assessThree()
    {
        table().setFocus(Qt::TabFocusReason);
        for (int step = 0; step < 60 && plan().assessments.size() < 3; ++step) {
            key(&table(), step % 20 < 10 ? Qt::Key_Down : Qt::Key_Up);
            key(&table(), Qt::Key_2);
        }
    }

    void planWork()
    {
        key(QApplication::focusWidget(), Qt::Key_Insert);
        nameRow(QStringLiteral("Read"));
        key(&tree(), Qt::Key_Insert);
        nameRow(QStringLiteral("Practise"));
        key(&tree(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        nameRow(QStringLiteral("Ready"));
        key(&tree(), Qt::Key_G);
        sayHoursAndGoal();
    }

    /// Goes to the first activity: the row below that of the milestones.
    void goToFirstActivity()
    {
        tree().setFocus(Qt::TabFocusReason);
        key(&tree(), Qt::Key_Home);
        key(&tree(), Qt::Key_Down);
        ASSERT_EQ(tree().currentActivity(), activityCalled(QStringLiteral("Read")));
    }

    void goTo(Qt::Key place) { key(&window(), place, Qt::ControlModifier); }
};

}  // namespace

TEST_F(MainJobByMouse, GoesFromAnEmptyPlanToThePrintedPagesAndBack)
{
    takeInLadder();
    ASSERT_FALSE(HasFatalFailure());
    expectLadder();

    clickIn("rail", "ladder");
    chooseForCard(positionCalled(QStringLiteral("Junior developer")), "ladder.setCurrent");
    chooseForCard(positionCalled(QStringLiteral("Developer")), "ladder.setTarget");
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_EQ(profile().currentPosition, positionCalled(QStringLiteral("Junior developer")));
    ASSERT_EQ(profile().targetPosition, positionCalled(QStringLiteral("Developer")));

    clickIn("rail", "skills");
    for (std::size_t said = 1; said <= 3; ++said) {
        assessNextRow();
        EXPECT_EQ(plan().assessments.size(), said);
    }

    clickIn("rail", "plan");
    planWork();
    ASSERT_FALSE(HasFatalFailure());
    linkByRing(activityCalled(QStringLiteral("Read")), activityCalled(QStringLiteral("Practise")));
    expectWork();
    ASSERT_FALSE(HasFatalFailure());

    const Id<Activity> moved = activityCalled(QStringLiteral("Read"));
    const QDate before = document().schedule().find(moved)->start;
    const int steps = history().count();
    dragTwoWeeksEarlier(moved);
    EXPECT_EQ(history().count(), steps + 1);
    EXPECT_TRUE(core::find(plan(), moved)->keptStart);
    EXPECT_LT(document().schedule().find(moved)->start, before);

    expectUndoAndRedo([this] { clickIn("toolbar", "edit.undo"); },
                      [this] { clickIn("toolbar", "edit.redo"); });
    clickIn("rail", "print");
    expectPrint();
}

TEST_F(MainJobByKeys, GoesFromAnEmptyPlanToThePrintedPagesAndBack)
{
    takeInLadder();
    ASSERT_FALSE(HasFatalFailure());
    expectLadder();

    goTo(Qt::Key_2);
    sayWhereAndWhereTo();
    ASSERT_TRUE(profile().currentPosition && profile().targetPosition);
    EXPECT_FALSE(profile().currentPosition == profile().targetPosition);

    goTo(Qt::Key_3);
    assessThree();
    EXPECT_EQ(plan().assessments.size(), 3U);

    goTo(Qt::Key_4);
    planWork();
    ASSERT_FALSE(HasFatalFailure());
    goToFirstActivity();
    ASSERT_FALSE(HasFatalFailure());
    key(&tree(), Qt::Key_L);
    key(&tree(), Qt::Key_Down);
    key(&tree(), Qt::Key_Return);
    expectWork();
    ASSERT_FALSE(HasFatalFailure());

    const Id<Activity> moved = activityCalled(QStringLiteral("Read"));
    const QDate before = document().schedule().find(moved)->start;
    const int steps = history().count();
    key(&tree(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(history().count(), steps + 1);
    EXPECT_TRUE(core::find(plan(), moved)->keptStart);
    EXPECT_LT(document().schedule().find(moved)->start, before);

    expectUndoAndRedo([this] { key(&window(), Qt::Key_Z, Qt::ControlModifier); },
                      [this] { key(&window(), Qt::Key_Y, Qt::ControlModifier); });
    goTo(Qt::Key_8);
    expectPrint();
}

}  // namespace nextrung

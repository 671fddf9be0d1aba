// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the plan: what keys edit in them, what is drawn in them, and that they stay under the pointer.
#include "core/activity/activity_edits.h"
#include "plan_page_fixture.h"
#include "widgets/banner.h"
#include "widgets/date_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

namespace nextrung::widgets {

using core::Activity;
using models::ActivityTreeModel;

TEST_F(PlanPageTest, TabGoesFromTheNameToTheHoursOfTheSameRow)
{
    selection_.select(core::refTo(SmallPlan::id(2)));
    QTest::keyClick(&tree(), Qt::Key_Return);
    auto* name = tree().findChild<QLineEdit*>();
    ASSERT_NE(name, nullptr);

    QTest::keyClick(name, Qt::Key_Tab);

    auto* hours = tree().findChild<QDoubleSpinBox*>();
    ASSERT_NE(hours, nullptr);
    EXPECT_EQ(tree().currentActivity(), SmallPlan::id(2));
    hours->setValue(12);
    QTest::keyClick(hours, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(activity(2)->workHours, 12);
    EXPECT_EQ(activity(3)->workHours, course().activities.find(SmallPlan::id(3))->workHours);
}

TEST_F(PlanPageTest, EnterOnTheGoalRowEditsItsDay)
{
    tree().setCurrentIndex(rows().goalIndex());

    QTest::keyClick(&tree(), Qt::Key_Return);

    EXPECT_EQ(document_.plan(), course()) << "nothing is added";
    const auto* day = tree().findChild<DateField*>();
    ASSERT_NE(day, nullptr);
    EXPECT_EQ(day->date(), document_.schedule().goal);
}

TEST_F(PlanPageTest, TheGoalIsMarkedInTheTimelineAsInTheTree)
{
    selection_.select(core::refTo(SmallPlan::id(2)));

    tree().setCurrentIndex(rows().goalIndex());
    const int last = static_cast<int>(view().timeline().rows().size()) - 1;
    EXPECT_EQ(view().chosenRow(), last);

    selection_.select(core::refTo(SmallPlan::id(4)));
    EXPECT_EQ(view().chosenRow(), 4);
    QTest::keyClick(&tree(), Qt::Key_Escape);
    EXPECT_EQ(view().chosenRow(), std::nullopt);
}

TEST_F(PlanPageTest, WhatIsDrawnTakesHoursLikeEveryNewActivity)
{
    const qreal y = mark(4).center().y();

    drag({view().scale().xOf(QDate(2027, 3, 1)) + 1, y}, {view().scale().xOf(QDate(2027, 3, 12)) + 1, y});

    const Activity* made = core::find(document_.plan(), selection_.as<Activity>());
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->workHours, core::hoursOfNewActivity);
}

TEST_F(PlanPageTest, WhatIsDrawnBeginsAndEndsOnAWorkingDayUnlessShiftIsHeld)
{
    const QDate saturday(2027, 3, 6);
    const QDate sunday(2027, 3, 14);
    for (const Qt::KeyboardModifier held : {Qt::NoModifier, Qt::ShiftModifier}) {
        document_.reset(course());
        QApplication::processEvents();
        const QPointF from(view().scale().xOf(saturday) + 1, mark(4).center().y());
        const QPointF to(view().scale().xOf(sunday) + 1, from.y());

        press(from);
        moveTo((from + to) / 2);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, held, onScreen(to));

        const Activity* made = core::find(document_.plan(), selection_.as<Activity>());
        ASSERT_NE(made, nullptr);
        EXPECT_EQ(made->keptStart, held == Qt::NoModifier ? QDate(2027, 3, 8) : saturday);
        EXPECT_EQ(made->keptFinish, held == Qt::NoModifier ? QDate(2027, 3, 12) : sunday);
    }
}

TEST_F(PlanPageTest, PhasesToMoveToAreNamedAsTheyAreAndInTheirOrder)
{
    core::Plan plan = course();
    Activity later = *plan.activities.find(SmallPlan::id(1));
    later.id = SmallPlan::id(9);
    later.title = QStringLiteral("Visibility");
    later.order = 20;
    Activity sooner = later;
    sooner.id = SmallPlan::id(10);
    sooner.title = QStringLiteral("R&D");
    sooner.order = 10;
    plan.activities.put(later);
    plan.activities.put(sooner);
    document_.reset(plan);
    selection_.select(core::refTo(SmallPlan::id(2)));
    QStringList phases;
    QTimer::singleShot(0, qApp, [&phases] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction* entry : menu->actions()) {
            if (entry->text().remove(QLatin1Char('&')) != QLatin1String("Move to phase"))
                continue;
            for (const QAction* phase : entry->menu()->actions())
                phases << phase->text();
        }
        menu->close();
    });

    emit tree().contextMenuWanted(tree().mapToGlobal(QPoint(5, 5)));

    EXPECT_EQ(phases, (QStringList{QStringLiteral("R&&D"), QStringLiteral("Visibility")}));
}

TEST_F(PlanPageTest, NothingIsDrawnInTheRowOfAllMilestones)
{
    const qreal y = view().timeline().options().rowHeight / 2;

    drag({view().scale().xOf(QDate(2027, 3, 1)) + 1, y}, {view().scale().xOf(QDate(2027, 3, 12)) + 1, y});

    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanPageTest, AnotherPlanIsShownFromItsFirstRow)
{
    SmallPlan small;
    for (quint64 number = 1; number <= 60; ++number)
        small.addKept(number, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 11));
    document_.reset(small.plan());
    QApplication::processEvents();
    view().verticalScrollBar()->setValue(333);
    ASSERT_EQ(view().verticalScrollBar()->value(), 333);

    document_.reset(small.plan(QDate(2027, 8, 31)));
    QApplication::processEvents();

    EXPECT_EQ(view().verticalScrollBar()->value(), 0);
    EXPECT_EQ(tree().verticalScrollBar()->value(), 0);
}

TEST_F(PlanPageTest, TheKeysThatAddWorkInTheInspectorToo)
{
    const QList<QAction*> actions = page_->inspector()->actions();

    for (const char* id : {"plan.addActivity", "plan.addMilestone"})
        EXPECT_TRUE(actions.contains(actions_.find(id))) << id;
}

TEST_F(PlanPageTest, ARefusalMovesNoRowUnderThePointer)
{
    page_->settle();
    QApplication::processEvents();
    ASSERT_TRUE(page_->banner().isHidden());
    const auto top = [this] { return view().mapTo(page_.get(), QPoint()).y(); };
    const int before = top();
    page_->setAttribute(Qt::WA_UnderMouse);
    QCursor::setPos(view().viewport()->mapToGlobal(onScreen(mark(3).center())));

    ASSERT_FALSE(document_.apply(QStringLiteral("Link"), [](const core::Plan& plan) {
        core::Dependency back;
        back.id = core::Id<core::Dependency>(77);
        back.from = SmallPlan::id(3);
        back.to = SmallPlan::id(2);
        return core::link(plan, back);
    }));
    QApplication::processEvents();

    EXPECT_TRUE(page_->banner().isVisible());
    EXPECT_EQ(top(), before);

    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(page_.get(), &leave);
    QApplication::processEvents();
    EXPECT_EQ(top(), before + page_->banner().height());
}

TEST_F(PlanPageTest, WhatIsChosenStaysInSightWhenThePageGetsLower)
{
    SmallPlan small;
    for (quint64 number = 1; number <= 15; ++number)
        small.addKept(number, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 11));
    document_.reset(small.plan());
    page_->resize(1300, 900);
    page_->settle();
    QApplication::processEvents();
    const auto isInSight = [this] {
        return tree().viewport()->rect().contains(tree().visualRect(tree().currentIndex()))
            && tree().verticalScrollBar()->value() == view().verticalScrollBar()->value();
    };

    tree().setCurrentIndex(rows().goalIndex());
    ASSERT_TRUE(isInSight());
    page_->banner().say({QStringLiteral("test"), QStringLiteral("Something to know.")});
    for (const int height : {800, 740, 690, 560}) {
        page_->resize(1300, height);
        QApplication::processEvents();
        EXPECT_TRUE(isInSight()) << height;
    }

    // Who has scrolled away from it is left where they are.
    view().verticalScrollBar()->setValue(0);
    ASSERT_FALSE(isInSight());
    page_->resize(1300, 500);
    QApplication::processEvents();
    EXPECT_EQ(view().verticalScrollBar()->value(), 0);
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bench_fixture.h"
#include "support/printers.h"
#include "support/small_plan.h"
#include "widgets/plan/activity_tree_view.h"
#include "widgets/plan/plan_page.h"
#include "widgets/plan/timeline_view.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::widgets {

using test::SmallPlan;

inline core::Plan course()
{
    SmallPlan small;
    small.add(1, QStringLiteral("Execute"), core::Activity::Kind::Phase);
    small.addKept(2, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 11), 1);
    small.addKept(3, QStringLiteral("Course"), QDate(2026, 12, 14), QDate(2027, 1, 15), 1);
    small.addKept(4, QStringLiteral("Call"), QDate(2027, 2, 1), QDate(2027, 2, 12), 1);
    small.link(2, 3);
    return small.plan();
}

/// The page in a window of its own, with the plan above; today is Saturday 21 November 2026.
class PlanPageTest : public test::BenchFixture {
protected:
    PlanPageTest()
    {
        document_.reset(course());
        page_ = std::make_unique<PlanPage>(bench_, nullptr);
        page_->resize(1300, 700);
        page_->show();
        QApplication::setActiveWindow(page_.get());
        page_->setFocus();
        QApplication::processEvents();
    }

    [[nodiscard]] TimelineView& view() { return page_->timelineView(); }
    [[nodiscard]] ActivityTreeView& tree() { return page_->treeView(); }
    [[nodiscard]] models::ActivityTreeModel& rows()
    {
        return *static_cast<models::ActivityTreeModel*>(tree().model());
    }
    /// The inspector, which stands beside the page in the window, shown.
    void showInspector()
    {
        actions_
            .add({.id = "view.inspector",
                  .text = "Inspector",
                  .help = "Inspector",
                  .menu = MenuPlace::View,
                  .checkable = true},
                 [] {})
            ->setChecked(true);
        page_->inspector()->show();
    }
    [[nodiscard]] const core::Activity* activity(quint64 number) const
    {
        return document_.plan().activities.find(SmallPlan::id(number));
    }
    [[nodiscard]] QRectF mark(quint64 number)
    {
        return view().timeline().markOf(view().scale(), SmallPlan::id(number));
    }
    [[nodiscard]] QPoint onScreen(QPointF body) { return view().toViewport(body).toPoint(); }

    void press(QPointF body) { QTest::mousePress(view().viewport(), Qt::LeftButton, {}, onScreen(body)); }
    void moveTo(QPointF body) { QTest::mouseMove(view().viewport(), onScreen(body)); }
    void release(QPointF body) { QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, onScreen(body)); }
    void drag(QPointF from, QPointF to)
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to);
    }

    std::unique_ptr<PlanPage> page_;
};

}  // namespace nextrung::widgets

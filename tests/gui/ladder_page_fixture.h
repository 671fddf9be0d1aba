// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bench_fixture.h"
#include "support/ladder_plan.h"
#include "support/printers.h"
#include "widgets/banner.h"
#include "widgets/ladder/ladder_page.h"
#include "widgets/ladder/ladder_view.h"
#include "widgets/ladder/title_editor.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::test {

/// The ladder page with a plan, shown, and the gestures of a hand.
class LadderPageTest : public BenchFixture {
protected:
    LadderPageTest() { open(salesLadder()); }

    void open(core::Plan plan)
    {
        document_.reset(std::move(plan));
        page_.resize(1300, 900);
        page_.show();
        page_.view().setFocus();
        QTest::qWait(0);
    }

    [[nodiscard]] const core::Plan& plan() const { return document_.plan(); }
    [[nodiscard]] widgets::LadderView& view() { return page_.view(); }
    [[nodiscard]] QWidget* ground() { return page_.view().viewport(); }
    [[nodiscard]] static core::Id<core::Position> at(const char* name) { return idFor<core::Position>(name); }
    [[nodiscard]] const core::Position& position(const char* name) const
    {
        return *core::find(plan(), at(name));
    }
    [[nodiscard]] QPoint middleOf(const char* name)
    {
        return view().cardInViewport(at(name)).center().toPoint();
    }
    /// Steps of the history.
    [[nodiscard]] int steps() { return document_.history()->count(); }
    void select(const char* name) { selection_.select(core::refTo(at(name))); }
    [[nodiscard]] widgets::TitleEditor* editor() { return page_.findChild<widgets::TitleEditor*>(); }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(ground(), Qt::LeftButton, modifiers, from);
        moveTo(from + QPoint(20, 12), modifiers);
        moveTo((from + to) / 2, modifiers);
        moveTo(to, modifiers);
        QTest::mouseRelease(ground(), Qt::LeftButton, modifiers, to);
    }

    void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent move(QEvent::MouseMove, to, ground()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(ground(), &move);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }

    void trigger(const char* action) { actions_.find(action)->trigger(); }

    /// Types into the editor that is open, and Enter.
    void typeTitle(const QString& title)
    {
        QTest::keyClicks(editor(), title);
        QTest::keyClick(editor(), Qt::Key_Return);
    }

    widgets::LadderPage page_{bench_, nullptr};
};

}  // namespace nextrung::test

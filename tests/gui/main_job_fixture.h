// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The main job from end to end on an empty plan, in the whole window: take in a real ladder, say where one is
// and wants to be, assess, plan, link, date, move, take everything back, print. Once by mouse, once by keys.

#include "app/application_window.h"
#include "app/import_dialog.h"
#include "gui/answers.h"
#include "models/gap_table_model.h"
#include "report/output.h"
#include "support/printers.h"
#include "widgets/date_field.h"
#include "widgets/ladder/ladder_page.h"
#include "widgets/ladder/ladder_view.h"
#include "widgets/plan/activity_tree_view.h"
#include "widgets/plan/plan_page.h"
#include "widgets/plan/timeline_view.h"
#include "widgets/print/print_page.h"
#include "widgets/skills/skills_page.h"
#include "widgets/skills/skills_table.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace nextrung {

using core::Activity;
using core::Id;
using core::Position;
using test::Answers;

const QString rolesFile = QStringLiteral(NEXTRUNG_SHARED_DIR "/data/ladder-uk-ddat-csv/roles.csv");
const QString role = QStringLiteral("Software developer");

QtMessageHandler handlerBefore = nullptr;

void passOnOtherMessages(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.contains(QLatin1String("propagateSizeHints")) && handlerBefore)
        handlerBefore(type, context, text);
}

/// While it lives, the platform without a display may say that it knows no least sizes of windows.
class PlatformMayGrumble {
public:
    PlatformMayGrumble() { handlerBefore = qInstallMessageHandler(passOnOtherMessages); }
    ~PlatformMayGrumble() { qInstallMessageHandler(handlerBefore); }
    PlatformMayGrumble(const PlatformMayGrumble&) = delete;
    PlatformMayGrumble& operator=(const PlatformMayGrumble&) = delete;
};

class MainJob : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QFileInfo::exists(rolesFile))
            GTEST_SKIP() << "no ladder-uk-ddat-csv/roles.csv in " NEXTRUNG_SHARED_DIR "/data";
        window().show();
        takeFocusBack();
        first_ = plan();
    }

    /// Where there is no window manager, the window is not given the keyboard by itself.
    void takeFocusBack()
    {
        QApplication::setActiveWindow(&window());
        QApplication::processEvents();
    }

    [[nodiscard]] widgets::MainWindow& window() { return whole_.window(); }
    [[nodiscard]] document::PlanDocument& document() { return whole_.bench().document; }
    [[nodiscard]] const core::Plan& plan() { return document().plan(); }
    [[nodiscard]] QUndoStack& history() { return *document().history(); }
    [[nodiscard]] const core::Profile& profile() { return core::profileOf(plan()); }

    template <class P>
    [[nodiscard]] P& page()
    {
        return *qobject_cast<P*>(window().currentPage());
    }
    [[nodiscard]] widgets::LadderView& ladder() { return page<widgets::LadderPage>().view(); }
    [[nodiscard]] widgets::SkillsTable& table() { return page<widgets::SkillsPage>().table(); }
    [[nodiscard]] widgets::ActivityTreeView& tree() { return page<widgets::PlanPage>().treeView(); }
    [[nodiscard]] widgets::TimelineView& timeline() { return page<widgets::PlanPage>().timelineView(); }

    [[nodiscard]] Id<Position> positionCalled(const QString& title)
    {
        for (const auto& each : plan().positions) {
            if (each->title == title)
                return each->id;
        }
        ADD_FAILURE() << "no position " << title.toStdString();
        return {};
    }

    [[nodiscard]] Id<Activity> activityCalled(const QString& title)
    {
        for (const auto& each : plan().activities) {
            if (each->title == title)
                return each->id;
        }
        ADD_FAILURE() << "no activity " << title.toStdString();
        return {};
    }

    /// The first that is shown of a kind and fits; nullptr if none does.
    template <class W>
    [[nodiscard]] W* shown(const std::function<bool(const W&)>& fits)
    {
        for (W* each : window().findChildren<W*>()) {
            if (each->isVisible() && fits(*each))
                return each;
        }
        return nullptr;
    }
    template <class W>
    [[nodiscard]] W* shownWithText(const QString& text)
    {
        return shown<W>([&text](const W& each) { return each.text() == text; });
    }
    template <class W>
    [[nodiscard]] W* shownCalled(const QString& name)
    {
        return shown<W>([&name](const W& each) { return each.accessibleName() == name; });
    }

    static void click(QWidget* widget)
    {
        ASSERT_NE(widget, nullptr);
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }

    static void key(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(widget, nullptr);
        QTest::keyClick(widget, key, modifiers);
        QApplication::processEvents();
    }

    static void moveHeld(QWidget* ground, QPoint to)
    {
        QMouseEvent move(QEvent::MouseMove, to, ground->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(ground, &move);
    }

    static void drag(QWidget* ground, QPoint from, QPoint to)
    {
        QTest::mousePress(ground, Qt::LeftButton, Qt::NoModifier, from);
        moveHeld(ground, (from + to) / 2);
        moveHeld(ground, to);
        QTest::mouseRelease(ground, Qt::LeftButton, Qt::NoModifier, to);
        QApplication::processEvents();
    }

    /// Clicks the button that a toolbar has for an action.
    void clickIn(const char* toolbar, const char* action)
    {
        auto* bar = window().findChild<QToolBar*>(QLatin1String(toolbar));
        ASSERT_NE(bar, nullptr);
        click(bar->widgetForAction(whole_.bench().actions.find(action)));
    }

    /// Types a name into the row that waits for one.
    void nameRow(const QString& title)
    {
        QLineEdit* editor = nullptr;
        for (QLineEdit* each : tree().findChildren<QLineEdit*>()) {
            if (each->isVisible())
                editor = each;
        }
        ASSERT_NE(editor, nullptr) << "nothing waits for the name " << title.toStdString();
        editor->selectAll();
        QTest::keyClicks(editor, title);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Types the hours of a week and steps the goal on by a day, in the inspector of the goal.
    void sayHoursAndGoal()
    {
        auto* hours = shownCalled<QDoubleSpinBox>(QStringLiteral("Hours a week"));
        ASSERT_NE(hours, nullptr);
        hours->setFocus();
        hours->selectAll();
        QTest::keyClicks(hours, QStringLiteral("6"));
        key(hours, Qt::Key_Return);
        auto* goal = shownCalled<widgets::DateField>(QStringLiteral("By"));
        ASSERT_NE(goal, nullptr);
        goal->setFocus();
        key(goal, Qt::Key_Up);
    }

    void expectLadder()
    {
        EXPECT_GE(plan().positions.size(), 9U);
        EXPECT_FALSE(plan().requirements.empty());
        EXPECT_TRUE(window().isPlanShown());
    }

    void expectWork()
    {
        ASSERT_EQ(plan().activities.size(), 3U);
        EXPECT_EQ(core::find(plan(), activityCalled(QStringLiteral("Ready")))->kind,
                  Activity::Kind::Milestone);
        ASSERT_EQ(plan().dependencies.size(), 1U);
        EXPECT_EQ(plan().dependencies[0].from, activityCalled(QStringLiteral("Read")));
        EXPECT_EQ(plan().dependencies[0].to, activityCalled(QStringLiteral("Practise")));
        EXPECT_TRUE(profile().goalDate && *profile().goalDate > document().today());
        EXPECT_TRUE(document().schedule().feasibility.feasible);
    }

    /// Takes everything back, which must leave the first plan, and makes it all again.
    void expectUndoAndRedo(const std::function<void()>& undo, const std::function<void()>& redo)
    {
        const core::Plan last = plan();
        const int steps = history().count();
        EXPECT_GE(steps, 12);
        for (int step = 0; step < steps; ++step)
            undo();
        EXPECT_FALSE(history().canUndo());
        EXPECT_TRUE(plan() == first_);
        for (int step = 0; step < steps; ++step)
            redo();
        EXPECT_FALSE(history().canRedo());
        EXPECT_TRUE(plan() == last);
    }

    /// Expects that the page that is shown is the one to print, and writes its pages as PDF.
    void expectPrint()
    {
        const auto* print = qobject_cast<widgets::PrintPage*>(window().currentPage());
        ASSERT_NE(print, nullptr);
        ASSERT_GE(print->pages().size(), 2U);
        report::OutputOptions output;
        output.title = report::printedTitle(plan(), QLocale());
        const QByteArray pdf = report::pdf(print->pages(), output);
        EXPECT_TRUE(pdf.startsWith("%PDF-"));
        EXPECT_GT(pdf.size(), 5'000);
    }

    PlatformMayGrumble quiet_;
    QTemporaryDir folder_;
    app::ApplicationWindow whole_{QDate(2026, 11, 21), folder_.filePath(QStringLiteral("settings.ini"))};
    core::Plan first_;
};

/// The parts of the import dialog with which the role is taken in too.
struct ImportParts {
    QLineEdit* search = nullptr;
    QPushButton* all = nullptr;
    QPushButton* take = nullptr;

    explicit ImportParts(QWidget& shown)
    {
        if (!qobject_cast<app::ImportDialog*>(&shown))
            return;
        search = shown.findChild<QLineEdit*>(QStringLiteral("roleSearch"));
        all = shown.findChild<QPushButton*>(QStringLiteral("allRoles"));
        take = shown.findChild<QPushButton*>(QStringLiteral("takeIn"));
    }
    [[nodiscard]] bool areThere() const { return search && all && take; }
};

bool takeRoleByMouse(QWidget& shown)
{
    const ImportParts parts(shown);
    if (!parts.areThere())
        return false;
    QTest::mouseClick(parts.search, Qt::LeftButton);
    QTest::keyClicks(parts.search, role);
    QTest::mouseClick(parts.all, Qt::LeftButton);
    QTest::mouseClick(parts.take, Qt::LeftButton);
    return true;
}

bool takeRoleByKeys(QWidget& shown)
{
    const ImportParts parts(shown);
    if (!parts.areThere())
        return false;
    parts.search->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(parts.search, role);
    parts.all->setFocus(Qt::TabFocusReason);
    QTest::keyClick(parts.all, Qt::Key_Space);
    parts.take->setFocus(Qt::TabFocusReason);
    QTest::keyClick(parts.take, Qt::Key_Space);
    return true;
}

/// Names the file in the dialog that asks for one.
bool nameFileByKeys(QWidget& shown)
{
    auto* dialog = qobject_cast<QFileDialog*>(&shown);
    auto* name = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
    if (!name)
        return false;
    name->setText(rolesFile);
    QTest::keyClick(name, Qt::Key_Return);
    return !dialog->isVisible();
}

}  // namespace nextrung

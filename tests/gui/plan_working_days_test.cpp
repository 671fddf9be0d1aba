// SPDX-License-Identifier: GPL-3.0-or-later
// Working days and leave: what is listed, and what a calendar brings.
#include "core/edits.h"
#include "gui/bench_fixture.h"
#include "support/printers.h"
#include "support/small_plan.h"
#include "widgets/plan/availability_dialog.h"

#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::widgets {

using core::CalendarException;
using core::Plan;

namespace {

CalendarException dayOff(quint64 number, const QString& title, QDate day)
{
    CalendarException off;
    off.id = core::Id<CalendarException>(number);
    off.title = title;
    off.first = day;
    off.kind = CalendarException::Kind::Holiday;
    return off;
}

/// The dialog over a plan with one day off, and a calendar that brings two more in the order of a file.
class WorkingDaysTest : public test::BenchFixture {
protected:
    WorkingDaysTest()
    {
        Plan plan = test::SmallPlan().plan();
        plan.exceptions.put(dayOff(1, QStringLiteral("Move house"), QDate(2027, 3, 1)));
        document_.reset(plan);
        actions_.add(
            {.id = "file.import", .text = "Import", .help = "Import", .menu = MenuPlace::File}, [this] {
                ASSERT_TRUE(document_.apply(QStringLiteral("Import"), [](const Plan& before) {
                    const core::Result<Plan> later
                        = core::put(before, dayOff(2, QStringLiteral("May Day"), QDate(2027, 5, 1)));
                    return core::put(*later, dayOff(3, QStringLiteral("Epiphany"), QDate(2027, 1, 6)));
                }));
            });
    }

    static void press(const QDialog& dialog, const char* text)
    {
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text))
                each->click();
        }
    }
    [[nodiscard]] static QStringList titles(const QDialog& dialog)
    {
        const auto& table = *dialog.findChild<QTableWidget*>();
        QStringList titles;
        for (int row = 0; row < table.rowCount(); ++row)
            titles << table.item(row, 0)->text();
        return titles;
    }
};

}  // namespace

TEST_F(WorkingDaysTest, CancelLeavesThePlanAsItWasThoughACalendarWasTakenIn)
{
    const Plan before = document_.plan();
    AvailabilityDialog dialog(bench_, nullptr);
    dialog.show();
    press(dialog, "Take in a calendar…");
    press(dialog, "Take in a calendar…");  // brings nothing more
    ASSERT_EQ(document_.plan().exceptions.size(), 3U);

    QTest::keyClick(&dialog, Qt::Key_Escape);

    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(document_.plan(), before);
    EXPECT_FALSE(document_.history()->canUndo());
}

TEST_F(WorkingDaysTest, CancelTakesBackNothingThatWasDoneBefore)
{
    ASSERT_TRUE(document_.apply(QStringLiteral("Before"), [](const Plan& plan) {
        return core::put(plan, dayOff(4, QStringLiteral("Wedding"), QDate(2027, 6, 4)));
    }));
    const Plan before = document_.plan();
    AvailabilityDialog dialog(bench_, nullptr);
    press(dialog, "Take in a calendar…");

    dialog.reject();

    EXPECT_EQ(document_.plan(), before);
}

TEST_F(WorkingDaysTest, ListsDaysInTheirOrderWhereverTheyComeFrom)
{
    AvailabilityDialog dialog(bench_, nullptr);

    press(dialog, "Take in a calendar…");
    press(dialog, "Add");  // for today, 21 November 2026

    EXPECT_EQ(titles(dialog),
              (QStringList{QStringLiteral("Leave"), QStringLiteral("Epiphany"), QStringLiteral("Move house"),
                           QStringLiteral("May Day")}));
}

TEST_F(WorkingDaysTest, LeavesTitlesRoomBesideTheOtherColumns)
{
    const QString title = QStringLiteral("Tag der Deutschen Einheit");
    ASSERT_TRUE(document_.apply(QStringLiteral("Before"), [&title](const Plan& plan) {
        return core::put(plan, dayOff(4, title, QDate(2027, 10, 3)));
    }));
    AvailabilityDialog dialog(bench_, nullptr);
    dialog.show();

    const auto& table = *dialog.findChild<QTableWidget*>();

    EXPECT_GE(table.columnWidth(0), table.fontMetrics().horizontalAdvance(title) + 8);
    EXPECT_EQ(table.item(1, 0)->toolTip(), title) << "also where it is wider still";
}

TEST_F(WorkingDaysTest, ShowsATitleFromACalendarAsItIsWrittenThere)
{
    const QString title = QStringLiteral("<b>Closed</b>");
    ASSERT_TRUE(document_.apply(QStringLiteral("Before"), [&title](const Plan& plan) {
        return core::put(plan, dayOff(4, title, QDate(2027, 10, 3)));
    }));
    AvailabilityDialog dialog(bench_, nullptr);

    const QString hint = dialog.findChild<QTableWidget*>()->item(1, 0)->toolTip();

    EXPECT_TRUE(hint.contains(title.toHtmlEscaped())) << hint.toStdString();
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan_inspector_fixture.h"

namespace nextrung::widgets {

TEST_F(PlanInspectorTest, TheGoalHasADirectionAndABuffer)
{
    choose("Schedule", static_cast<int>(core::Profile::Direction::Backward));
    type("Buffer", 10);

    EXPECT_EQ(core::profileOf(document_.plan()).direction, core::Profile::Direction::Backward);
    EXPECT_EQ(core::profileOf(document_.plan()).bufferDays, 10);
    EXPECT_EQ(document_.history()->count(), 2);
}

TEST_F(PlanInspectorTest, TheGoalSaysWhatAWeekOfWaitingCosts)
{
    EXPECT_TRUE(says("a week of not starting costs nothing")) << words().join(u'\n').toStdString();

    ASSERT_TRUE(document_.apply(QStringLiteral("Let go"), [](const Plan& plan) {
        return core::letPlanDecide(plan, SmallPlan::id(1));
    }));

    // 8 h at 1.2 h a day: seven working days from Monday 23 November, to Tuesday 1 December
    EXPECT_TRUE(
        says("begun as soon as can be, all is done on 1 December 2026; a week of not starting makes that "
             "8 December 2026, 5 working day(s) later: still in time for the goal if nothing takes longer "
             "than planned"))
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, TheGoalSaysWhenAWeekOfWaitingMissesIt)
{
    ASSERT_TRUE(document_.apply(QStringLiteral("Sooner"), [](const Plan& plan) {
        return core::setGoalDate(*core::letPlanDecide(plan, SmallPlan::id(1)), QDate(2026, 12, 7));
    }));

    EXPECT_TRUE(
        says("begun as soon as can be, all is done on 1 December 2026; a week of not starting makes that "
             "8 December 2026, 5 working day(s) later: too late for the goal"))
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, WaitingIsCountedFromTheLastFinishThatIsShownAlsoWhereKeptDatesBreakARule)
{
    // Read takes its 6 h from Monday on; Talk waits for it, and is kept on the Tuesday before it can be.
    const QDate tuesday(2026, 11, 24);
    ASSERT_TRUE(document_.apply(QStringLiteral("Keep"), [tuesday](const Plan& plan) {
        return core::keepDates(*core::keepDates(plan, SmallPlan::id(1), QDate(2026, 11, 23), tuesday),
                               SmallPlan::id(2), tuesday, tuesday);
    }));

    ASSERT_EQ(document_.schedule().finish, tuesday);
    const QStringList said = words().filter(QStringLiteral("begun as soon as can be"));
    ASSERT_EQ(said.size(), 1) << words().join(u'\n').toStdString();
    EXPECT_TRUE(said[0].startsWith(QStringLiteral(
        "begun as soon as can be, all is done on 24 November 2026; a week of not starting does "
        "not move that while kept dates stay; if what is kept moves along, that is ")))
        << said[0].toStdString();
}

TEST_F(PlanInspectorTest, WaitingLeavesOutWhatRecursAndSaysSo)
{
    ASSERT_TRUE(document_.apply(QStringLiteral("Meet"), [](Plan plan) -> core::Result<Plan> {
        Activity meeting;
        meeting.id = SmallPlan::id(3);
        meeting.title = QStringLiteral("Meet");
        meeting.workHours = 0.5;
        meeting.onDays = {core::Weekday::Wednesday};
        meeting.recurs.emplace();
        plan.activities.put(meeting);
        return core::letPlanDecide(plan, SmallPlan::id(1));
    }));

    EXPECT_EQ(words().filter(QStringLiteral("all but what recurs is done on")).size(), 1)
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, TheHoursLeftAreAsManyMoreThanThereAreAsAreSaidToBeTooMany)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Much"), Activity::Kind::Activity).workHours = 24;
    small.add(2, QStringLiteral("Course"), Activity::Kind::Activity).length = 5;
    small.link(1, 2);
    document_.reset(small.plan(QDate(2026, 12, 11)));

    // Three weeks of six hours, of which the last belongs to the course.
    EXPECT_TRUE(says("24 h, and 12 h to do it in")) << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, AGoalThatIsMissedAnywayIsNotSaidToLoseNothingByWaiting)
{
    ASSERT_TRUE(document_.apply(QStringLiteral("Sooner"), [](const Plan& plan) {
        return core::setGoalDate(
            *core::keepDates(plan, SmallPlan::id(1), QDate(2027, 2, 1), QDate(2027, 2, 5)),
            QDate(2026, 12, 7));
    }));

    EXPECT_FALSE(says("a week of not starting costs nothing"));
    EXPECT_TRUE(says("a week of not starting does not move the end: it is too late for the goal anyway"))
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, APlanWithoutActivitiesHasAllHoursUntilTheGoal)
{
    Plan plan = readAndTalk();
    plan.activities = core::Table<Activity>();
    plan.dependencies = core::Table<core::Dependency>();
    document_.reset(plan);

    const double hours = core::Calendar(plan).hoursBetween(document_.today(), *document_.schedule().goal);
    ASSERT_GT(hours, 0);
    EXPECT_TRUE(words().contains(
        QStringLiteral("0 h, and %1 h to do it in").arg(report::hoursNumber(QLocale(), hours))))
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, WhatACalendarBringsJoinsWhatIsWrittenAlready)
{
    actions_.add({.id = "file.import", .text = "Import", .help = "Import", .menu = MenuPlace::File}, [this] {
        core::CalendarException holiday;
        holiday.id = core::Id<core::CalendarException>(2);
        holiday.title = QStringLiteral("May Day");
        holiday.first = QDate(2027, 5, 1);
        holiday.kind = core::CalendarException::Kind::Holiday;
        ASSERT_TRUE(document_.apply(QStringLiteral("Import"),
                                    [&](const Plan& plan) { return core::put(plan, holiday); }));
    });
    AvailabilityDialog dialog(bench_, nullptr);
    const auto press = [&dialog](const char* text) {
        for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text))
                each->click();
        }
    };

    press("Add");
    press("Take in a calendar…");

    EXPECT_EQ(dialog.findChild<QTableWidget*>()->rowCount(), 3);
    dialog.accept();
    EXPECT_EQ(document_.plan().exceptions.size(), 3U);
}

}  // namespace nextrung::widgets

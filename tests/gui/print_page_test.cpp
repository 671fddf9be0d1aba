// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bench_fixture.h"
#include "report/meeting_plan.h"
#include "support/small_plan.h"
#include "widgets/date_field.h"
#include "widgets/print/print_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::widgets {

using core::Plan;
using core::Profile;

namespace {

/// The page and its inspector beside each other, on a plan that says nothing about the person yet.
class PrintPageTest : public test::BenchFixture {
protected:
    PrintPageTest()
    {
        document_.reset(test::SmallPlan().plan());
        page_ = std::make_unique<PrintPage>(bench_, nullptr);
        page_->inspector()->resize(300, 900);
        page_->inspector()->show();
        page_->inspector()->findChild<QTabBar*>()->setCurrentIndex(1);
        QApplication::processEvents();
    }

    template <class Field>
    [[nodiscard]] Field* called(const QString& name)
    {
        for (auto* each : page_->inspector()->findChildren<Field*>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    void type(const QString& name, const QString& text)
    {
        auto* field = called<QLineEdit>(name);
        ASSERT_NE(field, nullptr) << name.toStdString();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    [[nodiscard]] const Profile& profile() const { return core::profileOf(document_.plan()); }

    std::unique_ptr<PrintPage> page_;
};

}  // namespace

TEST_F(PrintPageTest, WhatPageOneSaysCanBeTypedAndTakenBack)
{
    const Plan before = document_.plan();

    type(QStringLiteral("Name"), QStringLiteral("Ada Byron"));
    type(QStringLiteral("Job title"), QStringLiteral("Analyst"));
    auto* manager = called<QComboBox>(QStringLiteral("With whom"));
    ASSERT_NE(manager, nullptr);
    manager->lineEdit()->selectAll();
    QTest::keyClicks(manager->lineEdit(), QStringLiteral("Grace Hopper"));
    QTest::keyClick(manager->lineEdit(), Qt::Key_Return);
    type(QStringLiteral("On which day"), QStringLiteral("2026-11-26"));
    type(QStringLiteral("Add what I bring"), QStringLiteral("Calm with numbers"));
    type(QStringLiteral("What shows it"), QStringLiteral("Note G"));
    type(QStringLiteral("Add what I ask"), QStringLiteral("Approve the course"));
    type(QStringLiteral("By which day"), QStringLiteral("2026-12-04"));

    const core::Person* climber = core::climberOf(document_.plan());
    ASSERT_NE(climber, nullptr);
    EXPECT_EQ(climber->name, QStringLiteral("Ada Byron"));
    EXPECT_EQ(climber->jobTitle, QStringLiteral("Analyst"));
    const core::Person* with = core::find(document_.plan(), profile().meetingWith);
    ASSERT_NE(with, nullptr);
    EXPECT_EQ(with->name, QStringLiteral("Grace Hopper"));
    EXPECT_EQ(profile().meetingOn, QDate(2026, 11, 26));
    ASSERT_EQ(document_.plan().strengths.size(), 1U);
    EXPECT_EQ(document_.plan().strengths[0].title, QStringLiteral("Calm with numbers"));
    EXPECT_EQ(document_.plan().strengths[0].text, QStringLiteral("Note G"));
    ASSERT_EQ(document_.plan().asks.size(), 1U);
    EXPECT_EQ(document_.plan().asks[0].by, QDate(2026, 12, 4));
    EXPECT_EQ(document_.plan().asks[0].person, profile().meetingWith);

    while (document_.history()->canUndo())
        document_.history()->undo();
    EXPECT_EQ(document_.plan(), before);
}

TEST_F(PrintPageTest, TheIntentionIsKeptWhenItsFieldIsLeft)
{
    auto* intention = called<QPlainTextEdit>(QStringLiteral("My intention, in a sentence or two"));
    ASSERT_NE(intention, nullptr);
    intention->setPlainText(QStringLiteral("I want to lead the team."));

    QFocusEvent leaving(QEvent::FocusOut);
    QApplication::sendEvent(intention, &leaving);

    EXPECT_EQ(profile().intention, QStringLiteral("I want to lead the team."));
    EXPECT_EQ(document_.history()->count(), 1);
}

TEST_F(PrintPageTest, IngredientsStayInOrderAndGapsAtTheEndGo)
{
    type(QStringLiteral("First of all"), QStringLiteral("People"));
    type(QStringLiteral("And"), QStringLiteral("Travel"));
    const std::vector<QString> three{QStringLiteral("People"), QString(), QStringLiteral("Travel")};
    EXPECT_EQ(profile().ingredients, three);

    auto* last = called<QLineEdit>(QStringLiteral("And"));
    last->selectAll();
    QTest::keyClick(last, Qt::Key_Delete);
    QTest::keyClick(last, Qt::Key_Return);

    EXPECT_EQ(profile().ingredients, std::vector<QString>{QStringLiteral("People")});
}

namespace {

Plan towardsTeamLead(Plan plan)
{
    core::Track track;
    track.id = core::Id<core::Track>(6);
    plan.tracks.put(track);
    core::Level level;
    level.id = core::Id<core::Level>(7);
    plan.levels.put(level);
    core::Position target;
    target.id = core::Id<core::Position>(5);
    target.track = track.id;
    target.level = level.id;
    target.title = QStringLiteral("Team lead");
    plan.positions.put(target);
    Profile goal = core::profileOf(plan);
    goal.targetPosition = target.id;
    plan.profiles.put(goal);
    return plan;
}

/// All texts of the printed plan, a line each.
QStringList wordsOf(const Plan& plan)
{
    const QDate today(2026, 11, 21);
    QStringList words;
    for (const report::PrintedPage& page :
         report::meetingPlan({plan, core::scheduleOf(plan, today), today}, {}, drawing::Fonts())) {
        for (const drawing::Shape& shape : page.picture.shapes()) {
            if (const auto* text = std::get_if<drawing::Text>(&shape.form))
                words << text->text;
        }
    }
    return words;
}

}  // namespace

TEST_F(PrintPageTest, TheFirstPageSaysBesideTheGoalsDateThatItCannotBeMet)
{
    const QString cannot = QStringLiteral("cannot be met as planned");
    Plan plan = towardsTeamLead(document_.plan());
    EXPECT_FALSE(wordsOf(plan).contains(cannot));

    core::Activity study;
    study.id = core::Id<core::Activity>(9);
    study.workHours = 5000;
    plan.activities.put(study);

    EXPECT_TRUE(wordsOf(plan).contains(cannot));
}

TEST_F(PrintPageTest, APlanWithoutANameIsMine)
{
    const QStringList words = wordsOf(document_.plan());
    EXPECT_TRUE(words.contains(QStringLiteral("My development plan")));
    EXPECT_TRUE(words.contains(QStringLiteral("Me"))) << "below the line to sign on";
    EXPECT_FALSE(words.contains(QStringLiteral("Development plan"))) << "it is not said twice";

    EXPECT_EQ(report::printedTitle(towardsTeamLead(document_.plan()), QLocale()),
              QStringLiteral("My plan for Team lead by 30 June 2027"));
}

}  // namespace nextrung::widgets

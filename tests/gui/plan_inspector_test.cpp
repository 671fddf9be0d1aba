// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"
#include "gui/plan_inspector_fixture.h"

namespace nextrung::widgets {

TEST_F(PlanInspectorTest, TellsTheChainOfFactsThatHoldsAStart)
{
    select(2);

    EXPECT_TRUE(says("Waits for Read, which finishes on 18 Dec")) << words().join(u'\n').toStdString();
    EXPECT_TRUE(says("Winter break, 19 Dec to 3 Jan"));
    EXPECT_TRUE(says("Read: You keep it on 18 Dec")) << "A fact about another one names it";
    EXPECT_TRUE(says("It takes 2 h of work"));
}

TEST_F(PlanInspectorTest, AFactTakesNoMoreRoomThanItsWords)
{
    select(2);

    for (const QLabel* label : visible<QLabel>()) {
        if (label->text().contains(QStringLiteral("Waits for"))) {
            EXPECT_LE(label->height(), 2 * label->fontMetrics().lineSpacing() + 4) << "two lines";
        }
    }
}

TEST_F(PlanInspectorTest, TheActivityInAFactIsALinkThatSelectsIt)
{
    select(2);

    followLink(("activity/" + core::toText(SmallPlan::id(1)).toStdString()).c_str());

    EXPECT_EQ(selection_.as<Activity>(), SmallPlan::id(1));
}

TEST_F(PlanInspectorTest, LeaveInAFactOpensTheWorkingDays)
{
    select(2);

    followLink("availability");

    EXPECT_EQ(triggered_, QStringLiteral("plan.workingDays"));
}

TEST_F(PlanInspectorTest, ShowsOnlyWhatBelongsToTheTiming)
{
    select(2);
    EXPECT_NE(field<NumberField>("If all goes well"), nullptr);
    EXPECT_EQ(field<NumberField>("Length in days"), nullptr);

    choose("Kind", static_cast<int>(Timing::Length));

    EXPECT_EQ(core::timingOf(row(2)), Timing::Length);
    EXPECT_NE(field<NumberField>("Length in days"), nullptr);
    EXPECT_EQ(field<NumberField>("If all goes well"), nullptr);
    EXPECT_EQ(field<NumberField>("Work"), nullptr);
}

TEST_F(PlanInspectorTest, ARhythmIsChangedStepByStepAndUndone)
{
    select(2);
    choose("Kind", static_cast<int>(Timing::Recurring));
    const Plan before = document_.plan();

    type("How many days, weeks or months apart", 2);
    choose("Days, weeks or months", static_cast<int>(core::Recurrence::Unit::Months));

    EXPECT_EQ(row(2).recurs->every, 2);
    EXPECT_EQ(row(2).recurs->unit, core::Recurrence::Unit::Months);
    document_.history()->undo();
    document_.history()->undo();
    EXPECT_EQ(document_.plan(), before);
}

TEST_F(PlanInspectorTest, ADayThatIsSkippedIsListedAndComesBack)
{
    select(2);
    choose("Kind", static_cast<int>(Timing::Recurring));
    auto* skip = field<QComboBox>("A day on which it does not take place");
    ASSERT_NE(skip, nullptr);
    const QDate day = skip->itemData(2).toDate();

    skip->setCurrentIndex(2);
    emit skip->activated(2);

    ASSERT_EQ(row(2).recurs->skipped, std::vector<QDate>{day});

    for (QToolButton* each : visible<QToolButton>()) {
        if (each->accessibleName().endsWith(QStringLiteral("after all")))
            each->click();
    }

    EXPECT_TRUE(row(2).recurs->skipped.empty());
}

TEST_F(PlanInspectorTest, ACourseKeepsOneWeekdayAtLeast)
{
    select(1);
    choose("Kind", static_cast<int>(Timing::Window));
    auto* day = field<QToolButton>("Monday");
    ASSERT_NE(day, nullptr);

    day->click();

    EXPECT_EQ(row(1).onDays, std::vector<core::Choice<core::Weekday>>{core::Weekday::Monday});
    EXPECT_TRUE(says("A course needs at least one day of the week."));
}

TEST_F(PlanInspectorTest, SaysHowOftenACourseMeets)
{
    select(1);

    choose("Kind", static_cast<int>(Timing::Window));

    EXPECT_TRUE(says("3 time(s), Mon 30 Nov 2026 to Mon 14 Dec 2026, 6 h in all"))
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, SaysSoIfTheLowEstimateIsAboveTheLikelyOne)
{
    select(2);

    type("If all goes well", 3);

    EXPECT_EQ(row(2).lowHours, 3);
    EXPECT_TRUE(says("If all goes well it takes 3 h, which is more than the 2 h that are likely."));
}

TEST_F(PlanInspectorTest, ALeadTimeSaysByWhenToAsk)
{
    select(1);

    type("Ask ahead", 3);

    EXPECT_EQ(row(1).leadDays, 3);
    EXPECT_TRUE(says("Ask for it by"));
    EXPECT_TRUE(says("Wed 25 Nov 2026"));  // three working days before Monday 30 November
}

TEST_F(PlanInspectorTest, ShowingAnActivityAsksForNothing)
{
    Plan plan = readAndTalk();
    Activity odd = *plan.activities.find(SmallPlan::id(2));
    odd.workHours = 2.25;
    odd.lowHours = 1.03;
    plan.activities.put(odd);
    document_.reset(plan);

    select(2);
    select(1);

    EXPECT_EQ(document_.history()->count(), 0);
    EXPECT_EQ(document_.plan(), plan);
}

TEST_F(PlanInspectorTest, WhatIsCriticalSaysWhatMovesWithIt)
{
    const auto apply = [this](const document::PlanDocument::Edit& edit) {
        ASSERT_TRUE(document_.apply(QStringLiteral("Edit"), edit));
    };
    select(2);
    const QDate finish = document_.schedule().find(SmallPlan::id(2))->finish;

    apply([finish](const Plan& plan) {
        return core::change(plan, SmallPlan::id(2), [finish](Activity& talk) { talk.deadline = finish; });
    });
    EXPECT_TRUE(says("its deadline is missed")) << words().join(u'\n').toStdString();

    document_.history()->undo();
    apply([](const Plan& plan) { return core::setGoalDate(plan, std::nullopt); });
    EXPECT_TRUE(says("the last finish moves with it")) << words().join(u'\n').toStdString();

    document_.history()->undo();
    apply([](const Plan& plan) {
        return core::changeProfile(plan, [](core::Profile& profile) {
            profile.direction = core::Profile::Direction::Backward;
            profile.bufferDays = 10;
        });
    });
    EXPECT_TRUE(says("the buffer before the goal shrinks with it")) << words().join(u'\n').toStdString();

    apply([](const Plan& plan) {
        return core::changeProfile(plan, [](core::Profile& profile) { profile.bufferDays = 0; });
    });
    EXPECT_TRUE(says("the goal is missed")) << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, WhatIsCriticalNamesTheEndOfTheChainThatMovesDayForDay)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Read"), Activity::Kind::Activity).length = 3;
    small.add(2, QStringLiteral("Talk"), Activity::Kind::Activity).length = 2;
    small.add(3, QStringLiteral("Review"), Activity::Kind::Milestone).deadline = QDate(2026, 12, 11);
    small.link(1, 2);
    small.link(2, 3);
    document_.reset(small.plan());

    select(1);
    EXPECT_TRUE(says("Review moves day for day and misses its deadline"))
        << words().join(u'\n').toStdString();

    ASSERT_TRUE(document_.apply(QStringLiteral("Edit"), [](const Plan& plan) {
        return core::change(plan, SmallPlan::id(3), [](Activity& review) { review.deadline.reset(); });
    }));
    EXPECT_TRUE(says("Review moves day for day and misses the goal")) << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, FreeSlackSaysHowFarTheNextOneIsKeptTooEarly)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Read"), monday, QDate(2026, 12, 18));
    small.addKept(2, QStringLiteral("Talk"), QDate(2026, 12, 14), QDate(2026, 12, 22));
    small.link(1, 2);
    document_.reset(small.plan());

    select(1);

    EXPECT_TRUE(says("none, the next one comes 5 working day(s) too early"))
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, WhatIsKeptSaysThatItsSlackCountsOnWhatIsKeptAfterIt)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Read"), monday, QDate(2026, 12, 18));
    small.addKept(2, QStringLiteral("Talk"), QDate(2026, 12, 21), QDate(2026, 12, 22)).workHours = 2;
    small.link(1, 2);
    document_.reset(small.plan(QDate(2026, 12, 31)));

    select(1);
    // From the 18th to the 29th, which leaves Talk its two days.
    EXPECT_TRUE(says("Tue 29 Dec 2026, if Talk moves along")) << words().join(u'\n').toStdString();
    EXPECT_TRUE(says("7 working day(s), if Talk, which is kept, moves along"));
    EXPECT_TRUE(says("0 working day(s), then the next one, which is kept, comes too early"));

    select(2);
    EXPECT_TRUE(says("7 working day(s)")) << "nothing comes after it";
}

TEST_F(PlanInspectorTest, WhatIsFreeSaysThatWhatComesNextIsKept)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Read"), Activity::Kind::Activity).length = 3;
    small.addKept(2, QStringLiteral("Talk"), QDate(2026, 12, 14), QDate(2026, 12, 22));
    small.link(1, 2);
    document_.reset(*core::changeProfile(small.plan(), [](core::Profile& profile) {
        profile.direction = core::Profile::Direction::Backward;
    }));

    select(1);

    EXPECT_TRUE(says("0 working day(s), then the next one, which is kept, comes too early"))
        << words().join(u'\n').toStdString();
    EXPECT_TRUE(says("Talk, which is kept, comes too early"));
}

TEST_F(PlanInspectorTest, ALengthInCalendarDaysSaysThatItGoesOnIntoTheWeekend)
{
    SmallPlan small;
    Activity& course = small.add(1, QStringLiteral("Course"), Activity::Kind::Activity);
    course.length = 6;  // from Monday through Saturday
    course.lengthUnit = Activity::LengthUnit::CalendarDays;
    document_.reset(small.plan(std::nullopt));

    select(1);

    EXPECT_EQ(words().filter(QStringLiteral("a day off.")).size(), 1) << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, OnlyWhatMayBeginOnAnyDayHasADayToStartBy)
{
    select(2);
    EXPECT_TRUE(says("Start by")) << words().join(u'\n').toStdString();

    choose("Kind", static_cast<int>(Timing::Recurring));
    EXPECT_FALSE(says("Start by")) << "it has a rhythm";

    document_.history()->undo();
    ASSERT_TRUE(document_.apply(QStringLiteral("Begin"), [](const Plan& plan) {
        return core::change(plan, SmallPlan::id(2), [](Activity& talk) { talk.progress = 0.25; });
    }));
    EXPECT_FALSE(says("Start by")) << "it is under way";
    EXPECT_TRUE(says("Latest finish"));

    select(1);
    EXPECT_TRUE(says("Start by"));
    choose("Kind", static_cast<int>(Timing::Window));
    EXPECT_FALSE(says("Start by")) << "the course has days of its own";
}

TEST_F(PlanInspectorTest, APhaseOfOneDaySaysWhatBeginsItAndWhatEndsIt)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Prepare"), Activity::Kind::Phase);
    small.add(2, QStringLiteral("Ask"), Activity::Kind::Activity, 1).length = 1;
    document_.reset(asSoonAsPossible(small.plan()));

    select(1);

    EXPECT_TRUE(says("Ask is the first in it to begin")) << words().join(u'\n').toStdString();
    EXPECT_TRUE(says("Ask is the last in it to end")) << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, AFactThatIsYearsAwayNamesItsYear)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Course"), Activity::Kind::Activity).earliestStart = QDate(2028, 3, 6);
    small.add(2, QStringLiteral("Talk"), Activity::Kind::Activity).earliestStart = QDate(2027, 3, 8);
    document_.reset(asSoonAsPossible(small.plan(std::nullopt)));

    select(1);
    EXPECT_TRUE(says("It may not start before 6 Mar 2028")) << words().join(u'\n').toStdString();
    select(2);
    EXPECT_TRUE(says("It may not start before 8 Mar")) << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, WorkThatOthersInterruptSaysOnWhichDays)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), QDate(2026, 11, 24), QDate(2026, 11, 24)).workHours = 1.2;
    small.add(2, QStringLiteral("Read"), Activity::Kind::Activity).workHours = 6;
    document_.reset(asSoonAsPossible(small.plan()));

    select(2);

    EXPECT_TRUE(says("It takes 6 h of work, and other work has hours in these days: 23 Nov to 30 Nov"))
        << words().join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, ARhythmThatBeginsLaterSaysWhichDaysItKeepsTo)
{
    SmallPlan small;
    Activity& mentor = small.add(1, QStringLiteral("Mentor"), Activity::Kind::Activity);
    mentor.workHours = 1;
    mentor.onDays = {core::Weekday::Wednesday};
    mentor.recurs.emplace();
    document_.reset(small.plan());

    select(1);

    EXPECT_TRUE(says("Starts on Wed 25 Nov 2026:")) << words().join(u'\n').toStdString();
    EXPECT_TRUE(says("It takes place on these days only: Wednesday"));
    EXPECT_TRUE(says("Nothing can be done before today"));
}

TEST_F(PlanInspectorTest, AFigureThatFitsOnOneLineAgainLeavesNoEmptyLineBelow)
{
    const auto heightAt = [this](int width) {
        inspector_->resize(width, 1400);
        QApplication::processEvents();
        for (const QLabel* label : inspector_->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("h to do it in")))
                return label->height();
        }
        return 0;
    };
    const int oneLine = heightAt(500);
    ASSERT_GT(heightAt(220), oneLine);

    EXPECT_EQ(heightAt(500), oneLine);
}

TEST_F(PlanInspectorTest, AnAmpersandInANameIsReadAndMarksNoLetter)
{
    ASSERT_TRUE(document_.apply(QStringLiteral("Rename"), [](const Plan& plan) {
        return core::change(plan, SmallPlan::id(1),
                            [](Activity& each) { each.title = QStringLiteral("Q&A with mentor"); });
    }));

    select(2);

    QStringList names;
    for (const QToolButton* each : visible<QToolButton>()) {
        names << each->text();
        EXPECT_TRUE(each->shortcut().isEmpty()) << each->text().toStdString();
    }
    EXPECT_TRUE(names.contains(QStringLiteral("Q&&A with mentor"))) << names.join(u'\n').toStdString();
}

TEST_F(PlanInspectorTest, AGoalOnASundayKeepsItsDayInTheFacts)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Read"), Activity::Kind::Activity).workHours = 6;
    document_.reset(small.plan(QDate(2027, 5, 23)));

    select(1);

    EXPECT_TRUE(says("The goal is on 23 May; 21 May is the last working day before it"))
        << words().join(u'\n').toStdString();
}

}  // namespace nextrung::widgets

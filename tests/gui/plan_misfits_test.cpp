// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page says of dates that cannot be: kept dates that break a rule, and limits that are missed.
#include "core/infeasibility.h"
#include "plan_page_fixture.h"
#include "widgets/banner.h"
#include "widgets/plan/drag_preview.h"
#include "widgets/plan/effect_words.h"
#include "widgets/plan/proposal_panel.h"

#include <QLabel>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;

namespace {

class PlanMisfitsTest : public PlanPageTest {
protected:
    void show(const core::Plan& plan)
    {
        document_.reset(plan);
        page_->settle();
    }

    /// A course that waits for a book, kept in the week before Christmas; the book is read until `finish`.
    static core::Plan courseAfterBook(QDate finish)
    {
        SmallPlan small;
        small.addKept(2, QStringLiteral("Read"), QDate(2026, 11, 30), finish);
        small.addKept(3, QStringLiteral("Course"), QDate(2026, 12, 14), QDate(2026, 12, 18));
        small.link(2, 3);
        return small.plan();
    }
    static core::Plan early() { return courseAfterBook(QDate(2026, 12, 18)); }
    static core::Plan inTime() { return courseAfterBook(QDate(2026, 12, 11)); }

    [[nodiscard]] QImage titleCell(quint64 number)
    {
        const QRect cell = tree().visualRect(rows().indexOf(SmallPlan::id(number)));
        return tree().viewport()->grab(cell).toImage();
    }

    [[nodiscard]] const Proposal* proposed(const QString& title)
    {
        const auto& all = page_->proposals().proposals();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&title](const Proposal& each) { return each.title == title; });
        return found == all.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool inspectorSays(const QString& text) const
    {
        const QList<QLabel*> labels = page_->inspector()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text() == text; });
    }

    void select(quint64 number)
    {
        selection_.select(core::refTo(SmallPlan::id(number)));
        QApplication::processEvents();
    }

    void makeFit()
    {
        actions_.find("plan.makeFit")->trigger();
        page_->settle();
        QApplication::processEvents();
    }
};

}  // namespace

TEST_F(PlanMisfitsTest, KeptDatesThatBreakARuleAreCountedInTheStatusBar)
{
    show(early());
    EXPECT_EQ(page_->facts().filter(QStringLiteral("1 kept date(s) broken")).size(), 1)
        << page_->facts().join(u'\n').toStdString();

    show(inTime());
    EXPECT_TRUE(page_->facts().filter(QStringLiteral("broken")).isEmpty());
}

TEST_F(PlanMisfitsTest, TheRowOfBrokenKeptDatesHasASignAndSaysWhatTheyBreak)
{
    show(inTime());
    const QImage before = titleCell(3);
    show(early());

    EXPECT_NE(titleCell(3), before);
    const QString told = rows().indexOf(SmallPlan::id(3)).data(Qt::AccessibleDescriptionRole).toString();
    EXPECT_TRUE(told.contains(QStringLiteral("5 working day(s) too early: it waits for “Read”.")))
        << told.toStdString();
}

TEST_F(PlanMisfitsTest, ARowThatEndsAfterTheGoalHasTheSignAndSaysSo)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Much"), Activity::Kind::Activity).workHours = 60;
    small.add(2, QStringLiteral("Certificate"), Activity::Kind::Milestone);
    small.link(1, 2);
    show(small.plan());
    const QImage activity = titleCell(1);
    const QImage milestone = titleCell(2);
    show(small.plan(QDate(2026, 12, 11)));

    EXPECT_NE(titleCell(1), activity);
    EXPECT_NE(titleCell(2), milestone);
    const QString told = rows().indexOf(SmallPlan::id(1)).data(Qt::AccessibleDescriptionRole).toString();
    EXPECT_TRUE(told.contains(QStringLiteral("working day(s) after the goal date."))) << told.toStdString();
}

TEST_F(PlanMisfitsTest, TheInspectorOfTheCauseSaysWhatIsTooEarlyForItAndByHowMuch)
{
    showInspector();
    show(early());

    select(2);

    EXPECT_TRUE(inspectorSays(QStringLiteral("Kept 5 working day(s) too early for this")));
    EXPECT_TRUE(inspectorSays(QStringLiteral("“Course” is kept 5 working day(s) too early for it.")));
}

TEST_F(PlanMisfitsTest, TheCauseNamesTheDeadlineThatIsMissedThoughMoreComesAfterIt)
{
    SmallPlan small;
    small.addKept(2, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 11));
    small.add(3, QStringLiteral("Told"), Activity::Kind::Milestone).deadline = QDate(2026, 12, 9);
    small.add(4, QStringLiteral("Talk"), Activity::Kind::Activity).length = 5;
    small.link(2, 3);
    small.link(2, 4);
    showInspector();
    show(small.plan(std::nullopt));

    select(2);

    EXPECT_TRUE(inspectorSays(QStringLiteral("Told moves day for day and misses its deadline")));
    EXPECT_TRUE(
        inspectorSays(QStringLiteral("Because of it “Told” ends 2 working day(s) after its deadline.")));
}

TEST_F(PlanMisfitsTest, WhatMakesKeptDatesLateDoesNotSayThatTheLastFinishMoves)
{
    // The course keeps its days; the exam after it, not the book, makes the end.
    SmallPlan small;
    small.addKept(2, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 18));
    small.addKept(3, QStringLiteral("Course"), QDate(2026, 12, 14), QDate(2026, 12, 18));
    small.add(4, QStringLiteral("Exam"), Activity::Kind::Activity).length = 10;
    small.link(2, 3);
    small.link(3, 4);
    showInspector();
    show(small.plan(std::nullopt));

    select(2);

    EXPECT_TRUE(inspectorSays(QStringLiteral("the last finish stays")));
    EXPECT_TRUE(inspectorSays(QStringLiteral("“Course” is kept 5 working day(s) too early for it.")));
}

TEST_F(PlanMisfitsTest, ACourseSaysThatItsDaysAreFixedAndWhichOfThemHaveNoHours)
{
    SmallPlan small;
    Activity& course = small.addKept(2, QStringLiteral("Course"), QDate(2026, 12, 5), QDate(2026, 12, 12));
    course.onDays = {core::Weekday::Saturday};
    small.add(3, QStringLiteral("Talk"), Activity::Kind::Activity).length = 5;
    small.link(2, 3);
    showInspector();
    show(small.plan(QDate(2026, 12, 25)));

    select(2);

    EXPECT_TRUE(
        inspectorSays(QStringLiteral("its days are fixed, with 5 working day(s) of room after them")));
    EXPECT_TRUE(
        inspectorSays(QStringLiteral("It falls on Sat 5 Dec 2026 and on 1 more day(s) without hours.")));
    EXPECT_FALSE(inspectorSays(QStringLiteral("Latest finish")));
}

TEST_F(PlanMisfitsTest, WorkUnderWaySaysHowMuchOfItIsLeft)
{
    SmallPlan small;
    Activity& read = small.add(2, QStringLiteral("Read"), Activity::Kind::Activity);
    read.workHours = 20;
    read.progress = 0.3;
    read.mostHoursAWeek = 2;
    Activity& course = small.add(3, QStringLiteral("Course"), Activity::Kind::Activity);
    course.length = 10;
    course.progress = 0.5;
    showInspector();
    show(small.plan());

    select(2);
    EXPECT_TRUE(inspectorSays(QStringLiteral("It takes 20 h of work, 14 h of it left, at most 2 h a week")));
    select(3);
    EXPECT_TRUE(inspectorSays(QStringLiteral("It is 10 working day(s) long, 5 of them left")));
}

TEST_F(PlanMisfitsTest, WhatIsSaidToHaveHappenedAfterTodayIsCountedForItself)
{
    SmallPlan small;
    Activity& read = small.addKept(2, QStringLiteral("Read"), QDate(2026, 11, 30), QDate(2026, 12, 18));
    read.progress = 0.5;
    read.startedOn = QDate(2026, 11, 30);

    show(small.plan());

    const QStringList facts = page_->facts();
    EXPECT_TRUE(facts.contains(QStringLiteral("1 said to have happened after today")))
        << facts.join(u'\n').toStdString();
    EXPECT_TRUE(facts.filter(QStringLiteral("kept")).isEmpty());
}

TEST_F(PlanMisfitsTest, TheHoursThatWorkDoNotHoldWhereLeaveIsEntered)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Much"), Activity::Kind::Activity).workHours = 60;
    core::Plan plan = small.plan(QDate(2026, 12, 31));
    core::CalendarException leave;
    leave.id = core::Id<core::CalendarException>(1);
    leave.first = QDate(2026, 12, 21);
    leave.last = QDate(2026, 12, 27);
    plan.exceptions.put(leave);
    show(plan);
    makeFit();

    const Proposal* more = proposed(QStringLiteral("More hours a week"));

    ASSERT_NE(more, nullptr);
    EXPECT_EQ(more->detail, QStringLiteral("in every week, but leave and weeks with other hours stay"));
}

TEST_F(PlanMisfitsTest, ALinkInTheMakingSaysWhichKeptDatesItBreaks)
{
    // From what ends on 12 February to what begins on 14 December: nine weeks.
    const auto preview = DragPreview::ofLink(view().timeline(), SmallPlan::id(4), SmallPlan::id(3),
                                             core::Dependency::Type::FinishToStart, {});

    const QString said = preview->lines().join(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral("Course is kept 45 working day(s) too early for it")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("1 kept date(s) broken"))) << said.toStdString();
    EXPECT_TRUE(document_.schedule().find(SmallPlan::id(3))->conflicts.empty());
}

TEST_F(PlanMisfitsTest, AnEffectTellsHowManyRowsFallBelowZeroSlack)
{
    core::Outlook before;
    before.withoutSlack = 1;
    core::Outlook after = before;
    after.withoutSlack = 7;

    const QStringList lines = effectLines(before, after, QLocale::c());

    EXPECT_EQ(lines, QStringList{QStringLiteral("Slack below zero in 6 more row(s)")});
    EXPECT_TRUE(effectLines(after, before, QLocale::c()).isEmpty());
}

TEST_F(PlanMisfitsTest, TheGoalAndADeadlineThatAreBothMissedAreToldWithTheirOwnHours)
{
    SmallPlan small;
    small.add(1, QStringLiteral("A"), Activity::Kind::Activity).workHours = 12;
    small.add(2, QStringLiteral("M"), Activity::Kind::Milestone).deadline = QDate(2026, 12, 2);
    small.add(3, QStringLiteral("B"), Activity::Kind::Activity).workHours = 24;
    small.link(1, 2);

    show(small.plan(QDate(2026, 12, 25)));

    const QString said = page_->banner().text();
    EXPECT_TRUE(said.contains(QStringLiteral("6 hours too many before 25 December 2026.")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(
        QStringLiteral("“M” cannot be done by its deadline, 2 December 2026: 2.4 hours too many.")))
        << said.toStdString();
}

TEST_F(PlanMisfitsTest, ALengthIsShortenedOrDroppedByItsDays)
{
    SmallPlan small;
    Activity& activity = small.add(1, QStringLiteral("Much"), Activity::Kind::Activity);
    activity.length = 20;
    activity.deadline = QDate(2026, 12, 4);
    show(small.plan());
    makeFit();

    const Proposal* shorten = proposed(QStringLiteral("Shorten “Much”"));
    const Proposal* drop = proposed(QStringLiteral("Drop “Much”"));

    ASSERT_TRUE(shorten && drop);
    EXPECT_EQ(shorten->figure, QStringLiteral("10 working day(s)"));
    EXPECT_EQ(drop->figure, QStringLiteral("20 working day(s)"));
    EXPECT_LT(shorten, drop);
    const core::Result<core::Plan> edited = shorten->edit(document_.plan());
    ASSERT_TRUE(edited);
    EXPECT_TRUE(core::scheduleOf(*edited, document_.today()).feasibility.feasible);
}

TEST_F(PlanMisfitsTest, OnlyChoicesThatAreEnoughAloneAreOffered)
{
    // B is kept before A lets it: if the plan decided about it, all would only end later.
    SmallPlan small;
    small.add(1, QStringLiteral("A"), Activity::Kind::Activity).length = 8;
    small.addKept(2, QStringLiteral("B"), QDate(2026, 11, 30), QDate(2026, 12, 4));
    small.add(3, QStringLiteral("C"), Activity::Kind::Activity).length = 5;
    small.add(4, QStringLiteral("D"), Activity::Kind::Activity).length = 5;
    small.link(1, 2);
    small.link(2, 3);
    small.link(3, 4);
    show(small.plan(QDate(2026, 12, 11)));
    makeFit();

    EXPECT_NE(proposed(QStringLiteral("Drop “C”")), nullptr);
    EXPECT_EQ(proposed(QStringLiteral("Let the plan decide about “B”")), nullptr);
    for (const Proposal& each : page_->proposals().proposals()) {
        const core::Result<core::Plan> edited = each.edit(document_.plan());
        ASSERT_TRUE(edited);
        EXPECT_TRUE(core::scheduleOf(*edited, document_.today()).feasibility.feasible)
            << each.title.toStdString();
    }
}

TEST_F(PlanMisfitsTest, WhatOnlyWaitsCanBeDroppedWhereThatHelps)
{
    // A ends on the goal's day; B, two days after it, would be late even if it took no time.
    SmallPlan small;
    small.add(1, QStringLiteral("A"), Activity::Kind::Activity).length = 15;
    small.add(2, QStringLiteral("B"), Activity::Kind::Activity).length = 3;
    core::Plan plan = small.plan(QDate(2026, 12, 11));
    core::Dependency link;
    link.id = core::Id<core::Dependency>(3);
    link.from = SmallPlan::id(1);
    link.to = SmallPlan::id(2);
    link.lag = 2;
    plan.dependencies.put(link);
    show(plan);
    makeFit();

    const Proposal* drop = proposed(QStringLiteral("Drop “B”"));
    ASSERT_NE(drop, nullptr);
    const core::Result<core::Plan> edited = drop->edit(document_.plan());
    ASSERT_TRUE(edited);
    EXPECT_TRUE(core::fits(*edited, document_.today()));
}

TEST_F(PlanMisfitsTest, WhereNothingIsEnoughAloneTheChoicesSaySo)
{
    // Two deadlines that no one thing but more days would meet.
    SmallPlan small;
    for (const quint64 number : {1U, 2U}) {
        Activity& activity = small.add(number, QString::number(number), Activity::Kind::Activity);
        activity.length = 20;
        activity.deadline = QDate(2026, 12, 4);
    }
    show(small.plan());
    makeFit();

    const auto& all = page_->proposals().proposals();
    ASSERT_FALSE(all.empty());
    for (const Proposal& each : all)
        EXPECT_TRUE(each.detail.endsWith(QStringLiteral("; not enough alone"))) << each.title.toStdString();
}

TEST_F(PlanMisfitsTest, TheChoiceThatKeysReachIsWhollyInSight)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Much"), Activity::Kind::Activity).workHours = 60;
    show(small.plan(QDate(2026, 12, 11)));
    makeFit();
    const std::size_t count = page_->proposals().proposals().size();
    ASSERT_GT(count, 3U);

    for (std::size_t at = 1; at < count; ++at)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);

    ASSERT_EQ(page_->proposals().current(), &page_->proposals().proposals().back());
    const QWidget* row = QApplication::focusWidget()->parentWidget();
    const QWidget* seen = row->parentWidget()->parentWidget();
    EXPECT_TRUE(seen->rect().contains(QRect(row->mapTo(seen, QPoint()), row->size())));
}

}  // namespace nextrung::widgets

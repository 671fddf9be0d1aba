// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page answers and offers: why the dates do not fit, levelling, other hours, the forecast,
// agreed plans.
#include "answers.h"
#include "core/calendar.h"
#include "core/plan_effect.h"
#include "drawing/ladder_format.h"
#include "plan_page_fixture.h"
#include "widgets/banner.h"
#include "widgets/plan/agree_dialog.h"
#include "widgets/plan/baselines_dialog.h"
#include "widgets/plan/forecast_panel.h"
#include "widgets/plan/forecast_view.h"
#include "widgets/plan/proposal_panel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using core::Activity;

namespace {

class PlanAnswersTest : public PlanPageTest {
protected:
    void show(const core::Plan& plan)
    {
        document_.reset(plan);
        page_->settle();
    }
    [[nodiscard]] ProposalPanel& panel() { return page_->proposals(); }
    void trigger(const char* action)
    {
        actions_.find(action)->trigger();
        page_->settle();
        QApplication::processEvents();
    }
    /// What stands in the status bar about the forecast.
    [[nodiscard]] QString forecastFact() const
    {
        const QStringList found = page_->facts().filter(QStringLiteral("Forecast"));
        return found.isEmpty() ? QString() : found.first();
    }

    /// What is shown while the last activity is dragged to the five days from this one on.
    [[nodiscard]] std::unique_ptr<DragPreview> draggedTo(QDate start)
    {
        return DragPreview::ofEdit(
            view().timeline(),
            [start](const core::Plan& plan) {
                return core::change(plan, SmallPlan::id(4), [start](Activity& row) {
                    row.keptStart = start;
                    row.keptFinish = start.addDays(4);
                });
            },
            SmallPlan::id(4));
    }

    /// Sixty hours before a goal three weeks away.
    [[nodiscard]] static core::Plan tooMuch()
    {
        SmallPlan small;
        small.add(1, QStringLiteral("Much"), Activity::Kind::Activity).workHours = 60;
        return small.plan(QDate(2026, 12, 11));
    }

    /// Two kept in one week of six hours, of six hours each.
    [[nodiscard]] static core::Plan fullWeek()
    {
        SmallPlan small;
        small.addKept(1, QStringLiteral("Read"), QDate(2027, 2, 1), QDate(2027, 2, 5)).workHours = 6;
        small.addKept(2, QStringLiteral("Shadow"), QDate(2027, 2, 1), QDate(2027, 2, 5)).workHours = 6;
        return small.plan();
    }
};

}  // namespace

TEST_F(PlanAnswersTest, SaysHowManyHoursAreTooMany)
{
    show(tooMuch());

    ASSERT_FALSE(document_.schedule().feasibility.feasible);
    EXPECT_TRUE(page_->banner().text().contains(QStringLiteral("hours too many before 11 December 2026")))
        << page_->banner().text().toStdString();
    EXPECT_TRUE(page_->banner().text().contains(QStringLiteral("Latest start was")));
}

TEST_F(PlanAnswersTest, NamesADeadlineAsTheCauseAndNotTheHours)
{
    SmallPlan small;
    Activity& activity = small.add(1, QStringLiteral("Much"), Activity::Kind::Activity);
    activity.length = 20;
    activity.deadline = QDate(2026, 12, 4);

    show(small.plan());

    EXPECT_TRUE(page_->banner().text().startsWith(
        QStringLiteral("“Much” cannot be done by its deadline, 4 December 2026.")))
        << page_->banner().text().toStdString();
    EXPECT_FALSE(page_->banner().text().contains(QStringLiteral("hours")));
}

TEST_F(PlanAnswersTest, NamesKeptDatesAsTheCause)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), QDate(2026, 12, 14), QDate(2026, 12, 18));

    show(small.plan(QDate(2026, 12, 11)));

    EXPECT_TRUE(page_->banner().text().contains(QStringLiteral("kept dates of “Course”")))
        << page_->banner().text().toStdString();
}

TEST_F(PlanAnswersTest, NamesAllThatIsKeptTooLateAndOffersToLetGoOfAllAtOnce)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), QDate(2026, 12, 14), QDate(2026, 12, 18));
    small.addKept(2, QStringLiteral("Talk"), QDate(2026, 12, 21), QDate(2026, 12, 22));
    show(small.plan(QDate(2026, 12, 11)));

    EXPECT_TRUE(page_->banner().text().contains(QStringLiteral("kept dates of “Course”, “Talk”")))
        << page_->banner().text().toStdString();

    trigger("plan.makeFit");
    const auto& proposals = panel().proposals();
    const auto all = std::find_if(proposals.begin(), proposals.end(), [](const Proposal& proposal) {
        return proposal.title.startsWith(QStringLiteral("Let the plan decide about all 2"));
    });
    ASSERT_NE(all, proposals.end());
    EXPECT_EQ(all->figure, QStringLiteral("everything fits"));

    panel().choose(static_cast<std::size_t>(all - proposals.begin()));
    QTest::keyClick(&panel(), Qt::Key_Return);

    EXPECT_TRUE(document_.schedule().feasibility.feasible);
    EXPECT_EQ(document_.history()->count(), 1);
}

TEST_F(PlanAnswersTest, AChoiceTellsWhatItDoesToTheChanceByTheGoal)
{
    show(fullWeek());
    trigger("plan.tryHours");
    const QString now = forecastFact();

    panel().hours().setValue(30);
    page_->settle();

    static const QRegularExpression line(QStringLiteral("Forecast: (\\d+)% by the goal, now (\\d+)%"));
    const QRegularExpressionMatch words = line.match(panel().effect());
    ASSERT_TRUE(words.hasMatch()) << panel().effect().toStdString();
    EXPECT_TRUE(now.contains(words.captured(2) + QStringLiteral("% by the goal"))) << now.toStdString();
    const core::Result<core::Plan> tried = panel().current()->edit(document_.plan());
    ASSERT_TRUE(tried);
    const core::Forecast forecast = *core::forecastOf(*tried, document_.today());
    EXPECT_EQ(words.captured(1).toInt(), drawing::wholePercent(forecast.chanceBy(*forecast.goal)));
}

TEST_F(PlanAnswersTest, AChoiceIsTriedFirstAndKeptByEnterAsOneStep)
{
    show(tooMuch());
    const core::Plan before = document_.plan();
    const std::optional<QDate> possible = document_.schedule().feasibility.earliestGoal;
    ASSERT_TRUE(possible);

    page_->banner().choose(0);

    ASSERT_TRUE(panel().isVisible());
    ASSERT_GE(panel().proposals().size(), 3U);
    EXPECT_EQ(panel().proposals()[0].title, QStringLiteral("Move the goal"));
    EXPECT_TRUE(panel().effect().contains(QStringLiteral("Then everything fits")))
        << panel().effect().toStdString();
    EXPECT_EQ(document_.plan(), before);

    QTest::keyClick(&panel(), Qt::Key_Return);

    EXPECT_EQ(core::profileOf(document_.plan()).goalDate, possible);
    EXPECT_TRUE(document_.schedule().feasibility.feasible);
    EXPECT_EQ(document_.history()->count(), 1);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_TRUE(page_->banner().text().isEmpty());

    document_.history()->undo();

    EXPECT_EQ(document_.plan(), before);
}

TEST_F(PlanAnswersTest, EachChoiceThatEditsMakesItFitWhereOneKnotIsAll)
{
    show(tooMuch());
    trigger("plan.makeFit");

    for (const Proposal& proposal : panel().proposals()) {
        ASSERT_TRUE(proposal.edit) << proposal.title.toStdString();
        const core::Result<core::Plan> edited = proposal.edit(document_.plan());
        ASSERT_TRUE(edited) << proposal.title.toStdString();
        EXPECT_TRUE(core::scheduleOf(*edited, document_.today()).feasibility.feasible)
            << proposal.title.toStdString();
    }
}

TEST_F(PlanAnswersTest, EscapeForgetsWhatIsOffered)
{
    show(tooMuch());
    const core::Plan before = document_.plan();
    trigger("plan.makeFit");

    QTest::keyClick(&panel(), Qt::Key_Escape);

    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(document_.plan(), before);
    EXPECT_EQ(document_.history()->count(), 0);
}

TEST_F(PlanAnswersTest, ArrowKeysTryTheNextChoice)
{
    show(tooMuch());
    trigger("plan.makeFit");
    const Proposal* first = panel().current();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);

    EXPECT_NE(panel().current(), first);
}

TEST_F(PlanAnswersTest, LevellingSaysWhatItWouldMoveBeforeItDoes)
{
    show(fullWeek());
    const core::Plan before = document_.plan();

    trigger("plan.level");

    ASSERT_GE(panel().proposals().size(), 2U);
    EXPECT_EQ(panel().proposals()[0].figure, QStringLiteral("no week over"));
    EXPECT_TRUE(panel().effect().contains(QStringLiteral("No week over capacity")))
        << panel().effect().toStdString();
    EXPECT_EQ(document_.plan(), before);

    QTest::keyClick(&panel(), Qt::Key_Return);

    EXPECT_EQ(core::outlookOf(document_.plan(), document_.schedule()).weeksOver, 0);
    EXPECT_EQ(document_.history()->count(), 1);
}

TEST_F(PlanAnswersTest, AWeekTellsItsHoursAndWhatMakesThem)
{
    show(fullWeek());

    EXPECT_EQ(view().describeWeek(QDate(2027, 2, 3)),
              QStringLiteral("1 Feb to 7 Feb: 12 of 6 h\nRead\nShadow"));
    EXPECT_TRUE(view().describeWeek(QDate(2027, 3, 3)).isEmpty());
}

TEST_F(PlanAnswersTest, WithoutAFullWeekThereIsNothingToLevel)
{
    trigger("plan.level");

    EXPECT_TRUE(panel().proposals().empty());
    EXPECT_EQ(panel().heading(), QStringLiteral("No week has more to do than hours."));
}

TEST_F(PlanAnswersTest, OtherHoursAreTriedBeforeTheyAreKept)
{
    show(tooMuch());
    const core::Plan before = document_.plan();
    trigger("plan.tryHours");

    panel().hours().setValue(30);

    EXPECT_TRUE(panel().effect().contains(QStringLiteral("Then everything fits")))
        << panel().effect().toStdString();
    EXPECT_EQ(document_.plan(), before);

    QTest::keyClick(&panel().hours(), Qt::Key_Return);

    EXPECT_EQ(core::Calendar(document_.plan()).hoursAWeekOn(document_.today()), 30);
    EXPECT_EQ(document_.history()->count(), 1);
}

TEST_F(PlanAnswersTest, ADragTellsWhatItDoesToTheEndOfAll)
{
    const auto preview = draggedTo(QDate(2027, 3, 1));

    EXPECT_TRUE(
        preview->lines().contains(QStringLiteral("All is done on 5 Mar 2027, 21 calendar day(s) later")))
        << preview->lines().join(u'\n').toStdString();
}

TEST_F(PlanAnswersTest, ALinkTellsWhatItDoesToTheEndOfAllBeforeItIsMade)
{
    core::Plan plan = course();
    core::Activity free = *plan.activities.find(SmallPlan::id(2));
    free.keptStart.reset();
    free.keptFinish.reset();
    plan.activities.put(free);
    plan.dependencies = {};
    document_.reset(plan);

    const auto preview = DragPreview::ofLink(view().timeline(), SmallPlan::id(4), SmallPlan::id(2),
                                             core::Dependency::Type::FinishToStart, {});

    ASSERT_TRUE(preview->after());
    const QDate finish = preview->after()->schedule().find(SmallPlan::id(2))->finish;
    EXPECT_GT(finish, QDate(2027, 2, 12));
    EXPECT_EQ(preview->lines().filter(QStringLiteral("All is done on")).size(), 1)
        << preview->lines().join(u'\n').toStdString();
    EXPECT_TRUE(document_.plan().dependencies.empty());
}

TEST_F(PlanAnswersTest, ALinkThatClosesALoopHasNoOutcomeToShow)
{
    const auto preview = DragPreview::ofLink(view().timeline(), SmallPlan::id(3), SmallPlan::id(2),
                                             core::Dependency::Type::FinishToStart, {});

    EXPECT_TRUE(preview->isRefused());
    EXPECT_FALSE(preview->after());
    EXPECT_TRUE(preview->lines().filter(QStringLiteral("All is done on")).isEmpty());
}

TEST_F(PlanAnswersTest, ADragPastTheGoalSaysHowManyDaysAreMissing)
{
    const auto preview = draggedTo(QDate(2027, 6, 28));  // to Friday 2 July: two working days after the goal

    const QString slack = preview->lines().filter(QStringLiteral("Slack")).join(u'\n');
    EXPECT_TRUE(slack.startsWith(QStringLiteral("Slack: none, 2 working day(s) short, before: ")))
        << slack.toStdString();
}

TEST_F(PlanAnswersTest, TheForecastIsOnTheTimelineAndInTheStatusBarUntilItIsHidden)
{
    page_->settle();

    ASSERT_TRUE(view().timeline().options().forecast);
    EXPECT_LE(view().timeline().options().forecast->half, view().timeline().options().forecast->most);
    EXPECT_TRUE(forecastFact().contains(QStringLiteral("by the goal"))) << forecastFact().toStdString();

    trigger("plan.forecast");

    EXPECT_FALSE(view().timeline().options().forecast);
    EXPECT_TRUE(forecastFact().isEmpty());
}

TEST_F(PlanAnswersTest, TheForecastIsTheSameEachTime)
{
    page_->settle();
    const QString first = forecastFact();

    document_.setToday(QDate(2026, 11, 22));
    document_.setToday(QDate(2026, 11, 21));
    page_->settle();

    EXPECT_EQ(forecastFact(), first);
}

TEST_F(PlanAnswersTest, TheForecastListsWhatMattersMostAndKeysSelectIt)
{
    trigger("plan.forecastDetails");
    QTreeWidget& list = page_->forecastPanel().list();
    ASSERT_EQ(list.topLevelItemCount(), 3);

    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);

    ASSERT_TRUE(selection_.as<Activity>());
    EXPECT_EQ(list.currentItem()->text(0), core::find(document_.plan(), selection_.as<Activity>())->title);

    QTest::keyClick(&list, Qt::Key_Escape);

    EXPECT_FALSE(page_->forecastPanel().isVisible());
}

TEST_F(PlanAnswersTest, TheForecastsCurveTellsTheChanceByADayToPointerAndKeys)
{
    trigger("plan.forecastDetails");
    page_->settle();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page_->forecastPanel().height() > 0; }));
    ForecastView& curve = page_->forecastPanel().view();
    const core::Forecast forecast = *core::forecastOf(document_.plan(), document_.today());

    QTest::keyClick(&curve, Qt::Key_Right);
    EXPECT_EQ(curve.probe(), forecast.goal);
    QTest::keyClick(&curve, Qt::Key_Left, Qt::ControlModifier);

    const QDate weekBefore = forecast.goal->addDays(-7);
    EXPECT_EQ(curve.probe(), weekBefore);
    EXPECT_EQ(
        curve.accessibleDescription(),
        QStringLiteral("By 23 Jun 2027: %1%").arg(drawing::wholePercent(forecast.chanceBy(weekBefore))));

    QTest::mouseMove(&curve, QPoint(curve.width() - 1, 40));
    ASSERT_TRUE(curve.probe());
    EXPECT_GT(*curve.probe(), *forecast.goal);
}

TEST_F(PlanAnswersTest, AgreeingThePlanIsOneStepAndShowsItsGhosts)
{
    AgreeDialog dialog(bench_, page_.get());
    dialog.accept();

    ASSERT_EQ(document_.plan().baselines.size(), 1U);
    EXPECT_EQ(document_.plan().baselines[0].agreedOn, document_.today());
    EXPECT_EQ(document_.plan().baselines[0].title, QStringLiteral("Plan of 21 Nov 2026"));
    EXPECT_EQ(view().timeline().agreedOf(SmallPlan::id(3))->finish, QDate(2027, 1, 15));
    EXPECT_TRUE(view().describe(SmallPlan::id(3)).endsWith(QStringLiteral("agreed for 15 Jan 2027")));

    document_.history()->undo();

    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanAnswersTest, ANameThatIsTakenIsRefusedInTheDialog)
{
    AgreeDialog(bench_, page_.get()).accept();
    AgreeDialog again(bench_, page_.get());
    EXPECT_NE(again.findChild<QLineEdit*>()->text(), QStringLiteral("Plan of 21 Nov 2026"));
    again.findChild<QLineEdit*>()->setText(QStringLiteral("plan of 21 nov 2026"));

    again.accept();

    EXPECT_NE(again.result(), QDialog::Accepted);
    EXPECT_EQ(document_.plan().baselines.size(), 1U);
}

TEST_F(PlanAnswersTest, AgreedPlansAreComparedAndRemoved)
{
    AgreeDialog(bench_, page_.get()).accept();
    const QDate later(2027, 2, 22);
    ASSERT_TRUE(document_.apply(QStringLiteral("Move"), [later](const core::Plan& plan) {
        return core::change(plan, SmallPlan::id(4), [later](Activity& row) {
            row.keptStart = later;
            row.keptFinish = later.addDays(4);
        });
    }));
    AgreeDialog(bench_, page_.get()).accept();
    ASSERT_EQ(document_.plan().baselines.size(), 2U);

    test::Answers answers({[&](QWidget& shown) {
        auto* plans = shown.findChildren<QTreeWidget*>().value(0);
        for (int row = 0; row < plans->topLevelItemCount(); ++row) {
            if (plans->topLevelItem(row)->text(0) == QStringLiteral("Plan of 21 Nov 2026"))
                plans->setCurrentItem(plans->topLevelItem(row));
        }
        EXPECT_EQ(plans->currentItem()->text(3), QStringLiteral("10 working day(s) later"));
        shown.close();
        return true;
    }});
    trigger("plan.baselines");
    ASSERT_TRUE(answers.areGiven());

    EXPECT_EQ(view().timeline().agreedOf(SmallPlan::id(4))->finish, QDate(2027, 2, 12));
    EXPECT_FALSE(page_->facts().filter(QStringLiteral("End of all: 10 working day(s) later")).isEmpty());

    BaselinesDialog dialog(bench_, view().timeline().baseline()->id, page_.get());
    const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text() == QStringLiteral("Remove"))
            button->click();
    }

    ASSERT_EQ(document_.plan().baselines.size(), 1U);
    EXPECT_EQ(view().timeline().agreedOf(SmallPlan::id(4))->finish, later.addDays(4));
    document_.history()->undo();
    EXPECT_EQ(document_.plan().baselines.size(), 2U);
}

}  // namespace nextrung::widgets

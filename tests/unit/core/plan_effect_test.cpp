// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/timing_edits.h"
#include "core/plan_effect.h"
#include "support/printers.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

#include <random>

using namespace nextrung;
using namespace nextrung::core;
using test::SmallPlan;

namespace {

const QDate monday(2026, 11, 23);

/// Two kept in one week of six hours, of six hours each.
SmallPlan twoInAWeek()
{
    SmallPlan small;
    for (const quint64 number : {1U, 2U})
        small.addKept(number, QStringLiteral("Read"), QDate(2027, 2, 1), QDate(2027, 2, 5)).workHours = 6;
    return small;
}

}  // namespace

TEST(Outlook, TellsTheEndAndTheWeeksWithTooMuch)
{
    const Plan plan = twoInAWeek().plan();

    const Outlook outlook = outlookOf(plan, scheduleOf(plan, monday));

    EXPECT_EQ(outlook.finish, QDate(2027, 2, 5));
    EXPECT_EQ(outlook.weeksOver, 1);
    EXPECT_EQ(outlook.tooLate, 0);
}

TEST(Outlook, CountsWhatComesAfterTheGoal)
{
    const Plan plan = twoInAWeek().plan(QDate(2027, 1, 29));

    const Outlook outlook = outlookOf(plan, scheduleOf(plan, monday));

    EXPECT_EQ(outlook.tooLate, 2);
    EXPECT_FALSE(outlook.fits);
}

TEST(Outlook, CountsTheRowsBelowZeroSlackThatAreNotTooLateThemselves)
{
    SmallPlan small;
    small.add(3, QStringLiteral("Learn"), Activity::Kind::Phase);
    small.add(1, QStringLiteral("Read"), Activity::Kind::Activity, 3).length = 5;
    small.add(2, QStringLiteral("Told"), Activity::Kind::Milestone).deadline = monday.addDays(2);
    small.link(1, 2);
    const Plan plan = small.plan();
    const Schedule schedule = scheduleOf(plan, monday);
    ASSERT_LT(schedule.find(SmallPlan::id(3))->slackDays, 0);  // as what is in it

    const Outlook outlook = outlookOf(plan, schedule);

    EXPECT_EQ(outlook.tooLate, 1);
    EXPECT_EQ(outlook.withoutSlack, 1);
}

TEST(KeptTooLate, AreTheKeptAfterTheGoalOrTheirDeadlineThatAreNotDoneNorOnDaysOfTheirOwn)
{
    SmallPlan small;
    const QDate goal(2027, 1, 29);
    const QDate after(2027, 2, 1);
    small.addKept(1, QStringLiteral("In time"), monday, monday);
    small.addKept(2, QStringLiteral("After the goal"), after, after);
    small.addKept(3, QStringLiteral("After its deadline"), monday.addDays(4), monday.addDays(4)).deadline
        = monday;
    small.addKept(4, QStringLiteral("Done"), after, after).progress = 1;
    small.addKept(5, QStringLiteral("Evenings"), after, after.addDays(21)).onDays = {Weekday::Monday};
    Activity& milestone = small.add(6, QStringLiteral("Talk"), Activity::Kind::Milestone);
    milestone.keptFinish = after;
    small.add(7, QStringLiteral("Free"), Activity::Kind::Activity).workHours = 600;
    const Plan plan = small.plan(goal);

    const std::vector<Id<Activity>> expected{SmallPlan::id(2), SmallPlan::id(3), SmallPlan::id(6)};
    EXPECT_EQ(keptTooLate(plan, scheduleOf(plan, monday)), expected);
}

TEST(KeptAgainstRules, AreTheKeptThatBreakAnyButNotTheMerelyOverdue)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), monday, monday.addDays(11));
    small.addKept(2, QStringLiteral("Too early"), monday.addDays(4), monday.addDays(4));
    small.addKept(3, QStringLiteral("Overdue"), monday.addDays(-7), monday.addDays(-6));
    small.addKept(4, QStringLiteral("Not begun"), monday.addDays(-7), monday.addDays(28));
    Activity& free = small.add(5, QStringLiteral("Late"), Activity::Kind::Activity);
    free.length = 5;
    free.deadline = monday;
    small.link(1, 2);
    const Plan plan = small.plan();
    const Schedule schedule = scheduleOf(plan, monday);

    std::vector<Id<Activity>> broken;
    for (const ScheduledActivity& its : schedule.activities) {
        if (isKeptAgainstRules(its))
            broken.push_back(its.id);
    }

    EXPECT_EQ(broken, (std::vector<Id<Activity>>{SmallPlan::id(2), SmallPlan::id(4)}));
    EXPECT_EQ(outlookOf(plan, schedule).keptBroken, 2);
    EXPECT_FALSE(schedule.find(SmallPlan::id(5))->conflicts.empty());
}

TEST(Outlook, CountsWhatIsSaidToHaveHappenedAfterTodayForItself)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Done tomorrow"), monday, monday.addDays(1)).progress = 1;
    Activity& begun = small.addKept(2, QStringLiteral("Begun tomorrow"), monday, monday.addDays(4));
    begun.progress = 0.5;
    begun.startedOn = monday.addDays(1);
    Plan plan = small.plan();
    Activity done = *plan.activities.find(SmallPlan::id(1));
    done.finishedOn = monday.addDays(1);
    plan.activities.put(done);

    const Schedule schedule = scheduleOf(plan, monday);

    EXPECT_EQ(outlookOf(plan, schedule).saidAfterToday, 2);
    EXPECT_EQ(outlookOf(plan, schedule).keptBroken, 0);
    EXPECT_TRUE(isMisplaced(*schedule.find(SmallPlan::id(1))));
}

TEST(BrokenBy, NamesWhatIsKeptTooEarlyForAnActivity)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), monday, monday.addDays(4));
    small.addKept(2, QStringLiteral("Call"), monday.addDays(2), monday.addDays(2));
    small.link(1, 2);
    const Plan plan = small.plan();

    const std::vector<Breach> breaches = brokenBy(plan, scheduleOf(plan, monday), SmallPlan::id(1));

    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches.front().activity, SmallPlan::id(2));
    EXPECT_EQ(breaches.front().conflict.kind, Conflict::Kind::BreaksDependency);
    EXPECT_EQ(breaches.front().conflict.days, 3);
    EXPECT_TRUE(brokenBy(plan, scheduleOf(plan, monday), SmallPlan::id(2)).empty());
}

TEST(BrokenBy, NamesWhatMovesPastItsDeadlineAndThePhaseThatEndsWithIt)
{
    SmallPlan small;
    small.add(4, QStringLiteral("Preparation"), Activity::Kind::Phase).deadline = monday.addDays(7);
    small.addKept(1, QStringLiteral("Course"), monday, monday.addDays(11));
    small.add(2, QStringLiteral("Call"), Activity::Kind::Activity, 4).length = 2;
    small.add(3, QStringLiteral("Told"), Activity::Kind::Milestone).deadline = monday.addDays(9);
    small.link(1, 2);
    small.link(2, 3);
    const Plan plan = small.plan();

    const std::vector<Breach> breaches = brokenBy(plan, scheduleOf(plan, monday), SmallPlan::id(1));

    std::vector<Id<Activity>> broken;
    for (const Breach& breach : breaches) {
        EXPECT_EQ(breach.conflict.kind, Conflict::Kind::AfterDeadline);
        broken.push_back(breach.activity);
    }
    EXPECT_EQ(broken, (std::vector<Id<Activity>>{SmallPlan::id(3), SmallPlan::id(4)}));
    EXPECT_TRUE(brokenBy(plan, scheduleOf(plan, monday), SmallPlan::id(2)).empty()) << "it is not kept";
}

TEST(KeptTooEarly, CountsTheWorkingDaysBetweenALinkAndWhatIsKept)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), monday, monday.addDays(4));
    small.addKept(2, QStringLiteral("Call"), monday.addDays(2), monday.addDays(2));
    small.link(1, 2);
    const Schedule schedule = scheduleOf(small.plan(), monday);

    EXPECT_EQ(daysKeptTooEarly(schedule, SmallPlan::id(1), SmallPlan::id(2)), 3) << "Monday, not Wednesday";
    EXPECT_EQ(daysKeptTooEarly(schedule, SmallPlan::id(2), SmallPlan::id(1)), 0);
}

TEST(KeptTooEarly, IsAskedOfTheLinkAndNotOfTheOrderOfCompetencies)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Course"), monday, monday.addDays(4));
    small.addKept(2, QStringLiteral("Call"), monday.addDays(2), monday.addDays(2));
    small.link(1, 2, Dependency::Type::StartToStart);
    Schedule schedule = scheduleOf(small.plan(), monday);
    Conflict order;
    order.kind = Conflict::Kind::BreaksPrerequisite;
    order.with = SmallPlan::id(1);
    order.days = 3;
    schedule.activities[1].conflicts.push_back(order);

    EXPECT_EQ(daysKeptTooEarly(schedule, SmallPlan::id(1), SmallPlan::id(2)), 0);
}

TEST(Loosenings, LetGoOfOneOfTwoThatFillAWeek)
{
    const Plan plan = twoInAWeek().plan();

    const std::vector<Id<Activity>> loosened = looseningsFor(plan, scheduleOf(plan, monday));

    ASSERT_EQ(loosened.size(), 1U);
    EXPECT_EQ(hoursOver(scheduleOf(*letPlanDecideAll(plan, loosened), monday)), 0);
}

TEST(Loosenings, LeaveACourseThatMeetsOnItsDays)
{
    SmallPlan small;
    for (const quint64 number : {1U, 2U}) {
        Activity& course
            = small.addKept(number, QStringLiteral("Course"), QDate(2027, 2, 1), QDate(2027, 2, 26));
        course.workHours = 40;
        course.onDays = {Weekday::Tuesday};
    }
    const Plan plan = small.plan();
    const Schedule schedule = scheduleOf(plan, monday);

    ASSERT_GT(hoursOver(schedule), 0);
    EXPECT_TRUE(looseningsFor(plan, schedule).empty());
}

TEST(Loosenings, AreNoneWhereNoWeekHasTooMuch)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Read"), QDate(2027, 2, 1), QDate(2027, 2, 5));
    const Plan plan = small.plan();

    EXPECT_TRUE(looseningsFor(plan, scheduleOf(plan, monday)).empty());
}

TEST(Loosenings, NeverMakeMoreWeeksFullerNorAnythingLater)
{
    std::mt19937 random(7);
    int helped = 0;
    for (int round = 0; round < 60; ++round) {
        SmallPlan small;
        for (quint64 number = 1; number <= 8; ++number) {
            const QDate start = QDate(2026, 11, 30).addDays(static_cast<int>(random() % 120));
            small
                .addKept(number, QStringLiteral("Read"), start,
                         start.addDays(static_cast<int>(random() % 14)))
                .workHours
                = 2 + static_cast<double>(random() % 10);
        }
        small.link(1, 2);
        const Plan plan = small.plan();
        const Schedule before = scheduleOf(plan, monday);

        const std::vector<Id<Activity>> loosened = looseningsFor(plan, before);
        const Schedule after = scheduleOf(*letPlanDecideAll(plan, loosened), monday);

        ASSERT_EQ(loosened.empty(), !(hoursOver(after) < hoursOver(before))) << "round " << round;
        ASSERT_LE(outlookOf(plan, after).tooLate, outlookOf(plan, before).tooLate) << "round " << round;
        helped += loosened.empty() ? 0 : 1;
    }
    EXPECT_GT(helped, 10);
}

TEST(Loosenings, EndAsSoonAsNobodyWaits)
{
    const Plan plan = twoInAWeek().plan();

    EXPECT_TRUE(looseningsFor(plan, scheduleOf(plan, monday), [] { return false; }).empty());
}

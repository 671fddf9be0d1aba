// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "core/person/person_edits.h"
#include "core/schedule.h"
#include "core/schedule/network.h"
#include "support/printers.h"
#include "support/schedule_case.h"
#include "support/small_schedules.h"

#include <gtest/gtest.h>

#include <string>

using namespace nextrung;
using namespace nextrung::core;
using test::planFrom;

namespace {

const QDate monday(2026, 11, 23);

const ScheduledActivity& called(const Schedule& schedule, const char* name)
{
    return *schedule.find(test::activityCalled(QString::fromUtf8(name)));
}

}  // namespace

TEST(ScheduleOf, AnEmptyPlanHasNothingAndIsFeasible)
{
    const Schedule schedule = scheduleOf(Plan(), monday);

    EXPECT_TRUE(schedule.activities.empty());
    EXPECT_TRUE(schedule.weeks.empty());
    EXPECT_FALSE(schedule.finish.isValid());
    EXPECT_EQ(schedule.capacityLeft, 0);
    EXPECT_TRUE(schedule.feasibility.feasible);
}

TEST(ScheduleOf, FindsAnActivityByItsIdAndNoOther)
{
    const Schedule schedule = scheduleOf(planFrom("activity A\nactivity B\nactivity C"), monday);

    EXPECT_EQ(called(schedule, "B").id, test::activityCalled(QStringLiteral("B")));
    EXPECT_EQ(schedule.find(test::activityCalled(QStringLiteral("D"))), nullptr);
}

TEST(ScheduleOf, LoopsThatGotPastTheRulesEndAndHaveDates)
{
    Plan plan = planFrom("goal 2026-12-18\nactivity A\nactivity B\nlink A B FS\nlink B A FS\n"
                         "phase P\nphase Q in P\nactivity C in Q\nlink C P FS");
    Activity outer = *plan.activities.find(test::activityCalled(QStringLiteral("P")));
    outer.parent = test::activityCalled(QStringLiteral("Q"));
    plan.activities.put(outer);

    const Schedule schedule = scheduleOf(plan, monday);

    for (const ScheduledActivity& its : schedule.activities)
        EXPECT_TRUE(its.start >= monday && its.finish >= its.start && its.finish <= QDate(2026, 12, 18));
}

TEST(NetworkOfAPlan, KnowsALoopBeforeItsLastLinkIsMade)
{
    int loops = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        test::PlanMaker maker(seed);
        Plan plan = maker.plan(9, 30);
        plan.activities.put([] {
            Activity phase{Id<Activity>(10)};
            phase.kind = Activity::Kind::Phase;
            return phase;
        }());
        Activity inPhase = plan.activities[static_cast<std::size_t>(maker.pick(0, 8))];
        inPhase.parent = Id<Activity>(10);
        plan.activities.put(inPhase);
        const Network network(plan, DayAxis(Calendar(plan), monday), monday);
        for (int from = 0; from < 10; ++from) {
            for (int to = 0; to < 10; ++to) {
                const auto linked = link(plan,
                                         {Id<Dependency>(99), plan.activities[std::size_t(from)].id,
                                          plan.activities[std::size_t(to)].id});
                const bool refused = !linked && linked.error().code != Error::Code::AlreadyThere;
                EXPECT_EQ(network.wouldLoop(from, to), refused) << seed << ": " << from << ' ' << to;
                loops += refused ? 1 : 0;
            }
        }
    }
    EXPECT_GT(loops, 1000);
}

TEST(ScheduleOf, WorkThatNoCalendarHoldsIsReportedAndTakesNothingFromTheRest)
{
    const Schedule schedule = scheduleOf(
        planFrom("goal 2026-12-18\nhours 5\nactivity endless work 1e12\nactivity small work 5"), monday);

    EXPECT_FALSE(schedule.feasibility.feasible);
    EXPECT_EQ(called(schedule, "endless").conflicts.front().kind, Conflict::Kind::NoHours);
    EXPECT_EQ(called(schedule, "small").finish, QDate(2026, 11, 27));
}

TEST(ScheduleOf, HasNoSlackAndNothingCriticalWhileNoHoursAreSet)
{
    for (const char* text : {"activity A work 8\nmilestone M\nlink A M FS",
                             "goal 2026-12-18\nactivity A work 8\nmilestone M\nlink A M FS"}) {
        const Schedule schedule = scheduleOf(planFrom(text), monday);
        for (const char* title : {"A", "M"}) {
            const ScheduledActivity& its = called(schedule, title);
            EXPECT_EQ(its.slackDays, std::nullopt) << text << title;
            EXPECT_FALSE(its.latestStart.isValid()) << text << title;
            EXPECT_FALSE(its.critical) << text << title;
        }
    }
    EXPECT_EQ(called(scheduleOf(planFrom("hours 8\nactivity A work 8"), monday), "A").slackDays, 0);
}

TEST(ScheduleOf, NamesNoHoursAWeekThatADayIsTooShortFor)
{
    const auto hoursThatWork
        = [](const Plan& plan) { return scheduleOf(plan, monday).feasibility.hoursAWeek; };
    const Plan all = planFrom("goal 2026-12-05\non 0 0 0 0 0 6 0\nactivity A work 48");
    const Plan more = planFrom("goal 2026-12-05\non 0 0 0 0 0 6 0\nactivity A work 50");

    EXPECT_EQ(hoursThatWork(all), 24) << "two Saturdays from midnight to midnight";
    EXPECT_TRUE(setHoursInEveryWeek(all, 24, monday));
    EXPECT_EQ(hoursThatWork(more), std::nullopt);
    EXPECT_FALSE(setHoursInEveryWeek(more, 25, monday));
}

TEST(ScheduleOf, DatesStayWithinTheYearsThatFilesHold)
{
    const Schedule schedule = scheduleOf(
        planFrom("activity A days 2000000000\nactivity B days 2000000000\nlink A B FS 2000000000"), monday);

    EXPECT_EQ(called(schedule, "B").finish, QDate(9999, 12, 31));
    EXPECT_GE(called(schedule, "A").latestStart, QDate(1, 1, 1));
}

TEST(ScheduleOf, APhaseWithNothingInItIsADay)
{
    const Schedule schedule
        = scheduleOf(planFrom("goal 2026-12-18\nphase P\nactivity A days 2\nlink P A FS"), monday);

    EXPECT_EQ(called(schedule, "P").start, QDate(2026, 12, 16));
    EXPECT_EQ(called(schedule, "P").finish, QDate(2026, 12, 16));
}

TEST(ScheduleOf, ADeadlineOfAPhaseHoldsForAllThatIsInIt)
{
    const Schedule schedule = scheduleOf(
        planFrom("goal 2027-01-29\nphase P by 2026-12-11\nphase Q in P\nactivity A days 2 in Q"), monday);

    EXPECT_EQ(called(schedule, "A").finish, QDate(2026, 12, 11));
    EXPECT_EQ(called(schedule, "A").latestFinish, QDate(2026, 12, 11));
}

TEST(ScheduleOf, AnEarliestStartOfAPhaseHoldsEvenIfItsDeadlineCannotBeMet)
{
    const Schedule schedule
        = scheduleOf(planFrom("goal 2027-01-29\nphase R not-before 2026-12-09 by 2026-12-10\n"
                              "activity B days 3 in R"),
                     monday);

    EXPECT_EQ(called(schedule, "B").start, QDate(2026, 12, 9));
    EXPECT_FALSE(schedule.feasibility.feasible);
    ASSERT_FALSE(called(schedule, "R").conflicts.empty());
    EXPECT_EQ(called(schedule, "R").conflicts.front().kind, Conflict::Kind::AfterDeadline);
}

TEST(ScheduleOf, LinksFromAPhasesStartAndIntoItsFinishHold)
{
    const Schedule schedule
        = scheduleOf(planFrom("goal 2026-12-18\nphase P\nactivity A days 3 in P\nactivity B days 5 in P\n"
                              "activity C days 2\nactivity D days 9\n"
                              "link P C SS 4\nlink D P FF 1"),
                     monday);

    const ScheduledActivity& phase = called(schedule, "P");
    const Calendar calendar((Plan()));
    EXPECT_TRUE(schedule.feasibility.feasible);
    EXPECT_GE(calendar.workingDaysBetween(phase.start, called(schedule, "C").start), 4);
    EXPECT_GE(calendar.workingDaysBetween(called(schedule, "D").finish, phase.finish), 1);
}

TEST(ScheduleOf, APhaseSumsWhatIsInIt)
{
    const Schedule schedule = scheduleOf(planFrom("goal 2026-12-18\nhours 10\nphase P\n"
                                                  "activity A work 6 done 50 in P\nactivity B work 2 in P\n"
                                                  "milestone M in P\nlink A M FS\nlink B M FS"),
                                         monday);

    const ScheduledActivity& phase = called(schedule, "P");
    EXPECT_DOUBLE_EQ(phase.workHours, 8);
    EXPECT_DOUBLE_EQ(phase.doneHours, 3);
    EXPECT_DOUBLE_EQ(phase.progress, 3.0 / 8);
    EXPECT_EQ(phase.finish, called(schedule, "M").finish);
    EXPECT_EQ(phase.start, std::min(called(schedule, "A").start, called(schedule, "B").start));
    EXPECT_DOUBLE_EQ(schedule.hours, 8) << "phases are not counted again";
}

TEST(ScheduleOf, WhatIsDoneHasItsRealDatesOrSensibleOnes)
{
    const Schedule schedule = scheduleOf(
        planFrom("hours 10\n"
                 "activity real done 100 started 2026-11-02 finished 2026-11-05 start 2026-11-09\n"
                 "activity kept done 100 start 2026-11-09 finish 2026-11-10\n"
                 "activity undated work 4 done 100\nmilestone reached done 100"),
        QDate(2026, 11, 22));

    EXPECT_EQ(called(schedule, "real").start, QDate(2026, 11, 2));
    EXPECT_EQ(called(schedule, "real").finish, QDate(2026, 11, 5));
    EXPECT_EQ(called(schedule, "kept").finish, QDate(2026, 11, 10));
    EXPECT_EQ(called(schedule, "undated").start, QDate(2026, 11, 19));
    EXPECT_EQ(called(schedule, "undated").finish, QDate(2026, 11, 20));
    EXPECT_EQ(called(schedule, "reached").finish, QDate(2026, 11, 20));
    EXPECT_EQ(called(schedule, "real").slackDays, std::nullopt);
    EXPECT_FALSE(called(schedule, "real").critical || called(schedule, "real").late);
}

TEST(ScheduleOf, WhereOneEndIsKeptTheOtherFollowsFromTheWork)
{
    const Schedule schedule = scheduleOf(planFrom("goal 2027-01-29\nhours 10\n"
                                                  "activity from work 6 start 2026-12-07\n"
                                                  "activity until work 6 finish 2026-12-18\n"
                                                  "activity length days 3 finish 2026-12-04"),
                                         monday);

    EXPECT_EQ(called(schedule, "from").finish, QDate(2026, 12, 9));
    EXPECT_EQ(called(schedule, "until").start, QDate(2026, 12, 16));
    EXPECT_EQ(called(schedule, "length").start, QDate(2026, 12, 2));
    EXPECT_TRUE(called(schedule, "from").kept && called(schedule, "until").kept);
}

TEST(ScheduleOf, KeptWeekendsStayOnTheirDays)
{
    const Schedule schedule
        = scheduleOf(planFrom("goal 2026-12-18\nhours 5\n"
                              "activity weekend work 4 start 2026-12-05 finish 2026-12-06\n"
                              "activity next days 2\nlink weekend next FS"),
                     monday);

    EXPECT_EQ(called(schedule, "weekend").start, QDate(2026, 12, 5));
    EXPECT_EQ(called(schedule, "weekend").finish, QDate(2026, 12, 6));
    EXPECT_TRUE(called(schedule, "next").start > QDate(2026, 12, 6));
}

TEST(ScheduleOf, EachConflictHasAWordOfItsOwn)
{
    using Kind = Conflict::Kind;
    QStringList words;
    for (const Kind kind :
         {Kind::BreaksDependency, Kind::AfterDeadline, Kind::AfterGoal, Kind::BeforeToday, Kind::OverCapacity,
          Kind::NoHours, Kind::BreaksPrerequisite, Kind::AskedTooLate, Kind::HappenedAfterToday})
        words += conflictWord(kind);

    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_FALSE(words.contains(QString()));
}

// One activity alone, so that nothing but its own hours counts: the program's own answer on feasibility for
// another today is the judge.
class StartByTest : public testing::TestWithParam<const char*> {
protected:
    /// The last day with hours from which it fits.
    static QDate lastDayToBegin(const Plan& plan)
    {
        const Calendar calendar(plan);
        QDate last;
        for (QDate day = monday; day < *profileOf(plan).goalDate; day = day.addDays(1)) {
            if (calendar.hoursOn(day) > 0 && scheduleOf(plan, day).feasibility.feasible)
                last = day;
        }
        return last;
    }
};

TEST_P(StartByTest, IsTheLastDayFromWhichItStillFits)
{
    for (const char* direction : {"forward\n", ""}) {
        const Plan plan = planFrom((std::string(direction) + GetParam()).c_str());

        const ScheduledActivity its = called(scheduleOf(plan, monday), "A");

        EXPECT_EQ(its.latestStart, lastDayToBegin(plan));
        EXPECT_EQ(*its.slackDays == 0, its.start == its.latestStart);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Hours, StartByTest,
    testing::Values("goal 2027-06-30\nhours 6\nother 2027-03-01 2027-06-30 1.5\nactivity A work 12",
                    "goal 2027-06-30\nhours 6\nother 2027-06-14 2027-06-20 1\nactivity A work 9",
                    "goal 2027-06-30\non 2 0 0 0 0 4 0\nactivity A work 12",
                    "goal 2027-06-30\nhours 6\nactivity A work 12 most 3",
                    "goal 2027-06-30\nhours 6\nleave 2027-06-10 2027-06-22\nactivity A work 14 most 4",
                    "goal 2028-06-30\nhours 5\nactivity A work 40 most 2"));

TEST(ScheduleOf, AloneAWorkWithAWeeklyLimitEndsOnItsSoonestFinish)
{
    for (int hours = 1; hours <= 40; ++hours) {
        const QString text = QStringLiteral("forward\nhours 6\nother 2026-12-07 2026-12-20 2\n"
                                            "activity A work %1 most 3")
                                 .arg(hours);
        const ScheduledActivity its = called(scheduleOf(planFrom(text.toUtf8().constData()), monday), "A");

        EXPECT_EQ(its.earlyFinish, its.finish) << hours;
    }
}

TEST(ScheduleOf, WhatCannotBeInTimeHasLessThanNoSlackAndHoldsBackNothingBeforeIt)
{
    const Plan plan = planFrom("goal 2026-12-25\nhours 6\nactivity A work 6 not-before 2026-12-23\n"
                               "activity B work 6\nlink B A FS");

    const Schedule schedule = scheduleOf(plan, monday);

    // 1.2 hours on each working day: 23, 24, 25, 28 and 29 December, two working days after the goal.
    EXPECT_EQ(called(schedule, "A").finish, QDate(2026, 12, 29));
    EXPECT_EQ(called(schedule, "A").slackDays, -2);
    EXPECT_EQ(called(schedule, "A").latestFinish, QDate(2026, 12, 25));
    EXPECT_EQ(called(schedule, "A").latestStart, QDate(2026, 12, 21));
    EXPECT_GE(called(schedule, "B").slackDays, 0);
}

// 3 hours at 1.2 a day are three working days.
TEST(StartBy, CountsTheHoursOfEachDay)
{
    const QDate wednesday(2027, 1, 27);
    const auto startBy
        = [](const char* text) { return called(scheduleOf(planFrom(text), monday), "A").latestStart; };

    EXPECT_EQ(startBy("goal 2027-01-29\nhours 6\nactivity A work 3"), wednesday);
    EXPECT_EQ(startBy("goal 2027-06-30\nhours 6\nactivity A work 3 by 2027-01-29"), wednesday);
    EXPECT_EQ(startBy("goal 2027-01-29\nhours 6\nactivity A work 3\nactivity B work 1.2\nlink A B FS"),
              wednesday.addDays(-1));
    EXPECT_EQ(startBy("goal 2027-01-29\nhours 6\nactivity A work 3 most 1"), QDate(2027, 1, 15));
}

TEST(StartBy, OfKeptDatesThatAreTooShortCountsTheHoursToo)
{
    const Schedule schedule = scheduleOf(
        planFrom("goal 2027-01-29\nhours 6\nactivity A work 3 start 2027-01-29 finish 2027-01-29\n"
                 "activity B work 1.2\nlink B A FS"),
        monday);

    EXPECT_EQ(called(schedule, "A").latestStart, QDate(2027, 1, 27));
    EXPECT_EQ(called(schedule, "B").latestFinish, QDate(2027, 1, 26));
}

// The five days that the work takes in November have more than its hours in the richer weeks of December; yet
// the milestone goes with its start.
TEST(StartBy, IsNotAfterWhatWaitsForTheStartAllows)
{
    const Schedule schedule = scheduleOf(
        planFrom("forward\ngoal 2027-01-29\nhours 5\nhours 10 from 2026-11-30\nactivity A work 5\n"
                 "milestone M by 2026-11-30\nlink A M SS"),
        monday);

    EXPECT_EQ(called(schedule, "A").latestStart, QDate(2026, 11, 30));
}

TEST(EarlyDates, BeginOnADayWithHours)
{
    // Thursdays only; then a week without any hours.
    const Schedule schedule = scheduleOf(planFrom("goal 2027-01-29\non 0 0 0 6 0 0 0\n"
                                                  "other 2026-11-30 2026-12-06 0\nactivity A work 3\n"
                                                  "activity B work 3 not-before 2026-11-27\n"
                                                  "activity C days 2"),
                                         monday);

    EXPECT_EQ(called(schedule, "A").earlyStart, QDate(2026, 11, 26));
    EXPECT_EQ(called(schedule, "B").earlyStart, QDate(2026, 12, 10));
    EXPECT_EQ(called(schedule, "B").latestStart, QDate(2027, 1, 28));
    EXPECT_EQ(called(schedule, "C").earlyStart, monday) << "a length goes by working days";
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"
#include "support/printers.h"
#include "support/schedule_case.h"
#include "support/small_schedules.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <ctime>

using namespace nextrung;
using namespace nextrung::core;
using test::monday;
using test::planFrom;
using test::PlanMaker;

namespace {

bool endsChain(Fact::Kind kind)
{
    using Kind = Fact::Kind;
    return kind == Kind::Today || kind == Kind::KeptDates || kind == Kind::EarliestStart
        || kind == Kind::Deadline || kind == Kind::Goal || kind == Kind::Buffer || kind == Kind::FullDays;
}

/// The last day of an activity that is moved by working days: a length in calendar days then has the same
/// number of them from another day on.
QDate lastDayIfMoved(const Calendar& calendar, const Activity& activity, const ScheduledActivity& its,
                     int days)
{
    const QDate start = calendar.plusWorkingDays(its.start, days);
    const bool byCalendar = activity.length && activity.lengthUnit == Activity::LengthUnit::CalendarDays;
    return byCalendar ? test::lastDayOf(activity, start, start) : calendar.plusWorkingDays(its.finish, days);
}

/// Whether the link holds if what it waits for is moved by working days.
bool holdsIfMoved(const Calendar& calendar, const Plan& plan, const Schedule& schedule,
                  const Dependency& link, int days)
{
    const Activity& activity = *plan.activities.find(link.from);
    const ScheduledActivity& from = *schedule.find(link.from);
    const ScheduledActivity& to = *schedule.find(link.to);
    const QDate start = calendar.plusWorkingDays(from.start, days);
    const QDate last = lastDayIfMoved(calendar, activity, from, days);
    return test::holds(calendar, plan, link, start, last, to.start, to.lastDay);
}

/// A link that is said to hold a date is kept by a hair: a day nearer to what it waits for, and it breaks.
bool isTight(const Calendar& calendar, const Plan& plan, const Schedule& schedule, const Fact& fact)
{
    const Dependency& link = *find(plan, fact.dependency);
    const ScheduledActivity& from = *schedule.find(link.from);
    const ScheduledActivity& to = *schedule.find(link.to);
    const bool towardsToday = fact.activity == link.from;
    if (!towardsToday)
        return !holdsIfMoved(calendar, plan, schedule, link, 1);
    const QDate start = calendar.plusWorkingDays(to.start, -1);
    const QDate last = lastDayIfMoved(calendar, *plan.activities.find(link.to), to, -1);
    return !test::holds(calendar, plan, link, from.start, from.lastDay, start, last);
}

/// The last day on which the finish breaks no link out of the activity, if it is moved in its schedule.
bool mayMove(const Calendar& calendar, const Plan& plan, const Schedule& schedule,
             const ScheduledActivity& its, int days)
{
    return std::all_of(plan.dependencies.begin(), plan.dependencies.end(), [&](const auto& link) {
        return !(link->from == its.id) || holdsIfMoved(calendar, plan, schedule, *link, days);
    });
}

}  // namespace

TEST(WhyHere, NamesOnlyLinksThatAreTightAndEndsWithAFactThatNothingElseHolds)
{
    int links = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        PlanMaker maker(seed);
        const int rows = maker.pick(2, 10);  // one after the other: the same plans with every compiler
        Plan plan = maker.plan(rows, maker.pick(10, 60));
        if (seed % 2 == 0)
            plan = PlanMaker::forward(plan, 0);
        const Calendar calendar(plan);
        const Schedule schedule = scheduleOf(plan, monday);
        for (const ScheduledActivity& its : schedule.activities) {
            for (const End end : {End::Start, End::Finish}) {
                const std::vector<Fact> facts = whyHere(plan, schedule, its.id, end);
                ASSERT_FALSE(facts.empty());
                ASSERT_TRUE(endsChain(facts.back().kind) || facts.back().kind == Fact::Kind::DaysOff)
                    << "seed " << seed;
                for (const Fact& fact : facts) {
                    if (fact.kind != Fact::Kind::Dependency)
                        continue;
                    ++links;
                    ASSERT_TRUE(isTight(calendar, plan, schedule, fact)) << "seed " << seed;
                }
            }
        }
    }
    EXPECT_GT(links, 1000);
}

TEST(WhyHere, APhaseIsHeldByWhatIsFirstAndLastInIt)
{
    const Plan plan = planFrom("goal 2026-12-18\nphase Prepare\nactivity P1 days 3 in Prepare\n"
                               "activity P2 days 1 in Prepare\nactivity Do days 4\nlink P1 Do FS");
    const Schedule schedule = scheduleOf(plan, monday);
    const ScheduledActivity& phase = *schedule.find(test::activityCalled(QStringLiteral("Prepare")));

    EXPECT_EQ(phase.startHeldBy.kind, Fact::Kind::Inside);
    EXPECT_EQ(phase.startHeldBy.activity, test::activityCalled(QStringLiteral("P1")));
    EXPECT_EQ(phase.finishHeldBy.kind, Fact::Kind::Inside);
    EXPECT_EQ(phase.finishHeldBy.activity, test::activityCalled(QStringLiteral("P2")));
    const std::vector<Fact> why = whyHere(plan, schedule, phase.id, End::Finish);
    EXPECT_EQ(why.back().kind, Fact::Kind::Goal) << "P2 is the last before the goal";
}

TEST(WhyHere, APhaseOfOneDayKnowsWhichOfItsEndsIsHeld)
{
    const Plan plan = planFrom("phase Prepare\nactivity Ask days 1 in Prepare");
    const Schedule schedule = scheduleOf(plan, monday);
    const ScheduledActivity& phase = *schedule.find(test::activityCalled(QStringLiteral("Prepare")));

    EXPECT_EQ(phase.startHeldBy.kind, Fact::Kind::Inside);
    EXPECT_EQ(phase.startHeldBy.first, monday);
    EXPECT_FALSE(phase.startHeldBy.last);
    EXPECT_EQ(phase.finishHeldBy.kind, Fact::Kind::Inside);
    EXPECT_FALSE(phase.finishHeldBy.first);
    EXPECT_EQ(phase.finishHeldBy.last, monday);
}

TEST(WhyHere, WhatEndsWithItsPhaseNamesThatDayAsTheLast)
{
    const Plan plan = planFrom("goal 2026-12-18\nphase Do by 2026-12-11\nactivity Write days 1 in Do");
    const Schedule schedule = scheduleOf(plan, monday);
    const Fact& fact = schedule.find(test::activityCalled(QStringLiteral("Write")))->finishHeldBy;

    EXPECT_EQ(fact.kind, Fact::Kind::Phase);
    EXPECT_FALSE(fact.first);
    EXPECT_EQ(fact.last, QDate(2026, 12, 11));
}

TEST(WhyHere, NamesTheDaysOnWhichOthersShareTheHoursOfWork)
{
    const Plan plan
        = planFrom("hours 5\nactivity talk work 1 start 2026-11-24 finish 2026-11-24\nactivity read work 3");
    const Fact fact
        = scheduleOf(plan, monday).find(test::activityCalled(QStringLiteral("read")))->finishHeldBy;

    EXPECT_EQ(fact.kind, Fact::Kind::FullDays);
    EXPECT_EQ(fact.activity, test::activityCalled(QStringLiteral("read")));
    EXPECT_EQ(fact.first, monday);
    EXPECT_EQ(fact.last, QDate(2026, 11, 26));
}

TEST(WhyHere, SaysWhichDaysAreFull)
{
    const Plan forward = planFrom("hours 5\nactivity A work 5\nactivity B work 5");
    const Fact after
        = scheduleOf(forward, monday).find(test::activityCalled(QStringLiteral("B")))->startHeldBy;
    EXPECT_EQ(after.kind, Fact::Kind::FullDays);
    EXPECT_EQ(after.first, monday);
    EXPECT_EQ(after.last, QDate(2026, 11, 27));

    const Plan backward = planFrom("goal 2026-12-18\nhours 5\nactivity A work 5\nactivity B work 5");
    const Fact before
        = scheduleOf(backward, monday).find(test::activityCalled(QStringLiteral("A")))->finishHeldBy;
    EXPECT_EQ(before.kind, Fact::Kind::FullDays);
    EXPECT_EQ(before.first, QDate(2026, 12, 14));
    EXPECT_EQ(before.last, QDate(2026, 12, 18));
}

TEST(WhyHere, KnowsNothingOfAnActivityThatIsNotThere)
{
    const Plan plan = planFrom("activity A");

    EXPECT_TRUE(whyHere(plan, scheduleOf(plan, monday), Id<Activity>(7), End::Start).empty());
}

TEST(FreeSlack, IsAsFarAsTheActivityMaySlipBeforeALinkBreaks)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = PlanMaker::forward(maker.plan(maker.pick(2, 10), maker.pick(20, 60)), 0);
        const Calendar calendar(plan);
        const Schedule schedule = scheduleOf(plan, monday);
        for (const ScheduledActivity& its : schedule.activities) {
            ASSERT_TRUE(its.freeSlackDays && its.slackDays);
            ASSERT_LE(*its.freeSlackDays, *its.slackDays) << "seed " << seed;
            ASSERT_TRUE(mayMove(calendar, plan, schedule, its, std::max(0, *its.freeSlackDays)))
                << "seed " << seed;
            if (*its.freeSlackDays < *its.slackDays && *its.freeSlackDays >= 0) {
                ASSERT_FALSE(mayMove(calendar, plan, schedule, its, *its.freeSlackDays + 1))
                    << "seed " << seed;
            }
        }
    }
}

// What waits for nothing itself leaves its days to what waits for it, as if it were not there.
// Ten thousand works that share too few hours, and ten thousand activities whose longest chain is too long.
// What cannot be for itself is missed in every schedule, and never more by itself than with the rest.
// Dates are days and nothing else: no clock, zone or locale may move one. Apia had no 30 December 2011, São
// Paulo no midnight on 4 November 2018; weeks begin on Saturday in Egypt, and on Sunday in the United States.
TEST(ScheduleOfRandomPlans, IsTheSameInEveryTimeZoneAndWheneverWeeksBegin)
{
    const Plan random = PlanMaker(11).plan(30, 400);
    const Plan meetings = planFrom("goal 2019-02-01\nhours 6\nforward\nactivity A days 10\n"
                                   "activity sessions work 1 on tuesday every 2 weeks\nlink A sessions FS\n"
                                   "activity B work 9 most 3\nactivity C calendar 9");
    const auto schedules = [&] {
        return std::vector{scheduleOf(random, monday), scheduleOf(meetings, QDate(2018, 10, 29)),
                           scheduleOf(meetings, QDate(2011, 12, 26))};
    };
    const std::vector<Schedule> here = schedules();
    EXPECT_EQ(here[1].find(test::activityCalled(QStringLiteral("sessions")))->start, QDate(2018, 11, 13));
    EXPECT_EQ(here[2].find(test::activityCalled(QStringLiteral("A")))->finish, QDate(2012, 1, 6));
    const QByteArray before = qgetenv("TZ");
    const QLocale localeBefore;
    for (const char* zone : {"Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu", "Europe/London"}) {
        for (const char* locale : {"ar_EG", "en_US", "de_DE", "fa_IR"}) {
            qputenv("TZ", zone);
            tzset();
            QLocale::setDefault(QLocale(QLatin1String(locale)));
            EXPECT_EQ(schedules(), here) << zone << ' ' << locale;
        }
    }
    QLocale::setDefault(localeBefore);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

TEST(ScheduleOf, CountsTheLeapDayAsAnyOther)
{
    const Schedule schedule
        = scheduleOf(planFrom("forward\nactivity A days 3\nactivity B calendar 5 not-before 2028-02-28"),
                     QDate(2028, 2, 28));
    EXPECT_EQ(schedule.find(test::activityCalled(QStringLiteral("A")))->finish, QDate(2028, 3, 1));
    EXPECT_EQ(schedule.find(test::activityCalled(QStringLiteral("B")))->finish, QDate(2028, 3, 3));
}

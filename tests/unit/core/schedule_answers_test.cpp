// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility.h"
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

std::string factsOf(const Plan& plan, const std::vector<Fact>& facts)
{
    QStringList words;
    for (const Fact& fact : facts) {
        const Activity* activity = find(plan, fact.activity);
        words += factWord(fact.kind) + (activity ? u':' + activity->title : QString());
    }
    return words.join(u' ').toStdString();
}

bool endsChain(Fact::Kind kind)
{
    using Kind = Fact::Kind;
    return kind == Kind::Today || kind == Kind::KeptDates || kind == Kind::EarliestStart
        || kind == Kind::Deadline || kind == Kind::Goal || kind == Kind::Buffer || kind == Kind::FullDays;
}

/// Whether the link holds if what it waits for is moved by working days: a length in calendar days then has
/// the same number of them from another day on.
bool holdsIfMoved(const Calendar& calendar, const Plan& plan, const Schedule& schedule,
                  const Dependency& link, int days)
{
    const Activity& activity = *plan.activities.find(link.from);
    const ScheduledActivity& from = *schedule.find(link.from);
    const ScheduledActivity& to = *schedule.find(link.to);
    const QDate start = calendar.plusWorkingDays(from.start, days);
    const bool byCalendar = activity.length && activity.lengthUnit == Activity::LengthUnit::CalendarDays;
    const QDate finish
        = byCalendar ? test::lastDayOf(activity, start, start) : calendar.plusWorkingDays(from.finish, days);
    return test::holds(calendar, plan, link, start, finish, to.start, to.finish);
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
    const QDate finish = calendar.plusWorkingDays(to.finish, -1);
    return !test::holds(calendar, plan, link, from.start, from.lastDay, start, finish);
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
                    << "seed " << seed << ": " << factsOf(plan, facts);
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

TEST(LastToMove, IsTheEndOfTheChainAsFarAsNoDayLiesBetween)
{
    const Plan plan = planFrom("forward\nactivity A days 3\nactivity B days 2\n"
                               "activity C days 2 not-before 2026-12-14\nlink A B FS\nlink B C FS");
    const Schedule schedule = scheduleOf(plan, monday);

    EXPECT_EQ(lastToMove(plan, schedule, test::activityCalled(QStringLiteral("A"))),
              test::activityCalled(QStringLiteral("B")));
    EXPECT_FALSE(lastToMove(plan, schedule, test::activityCalled(QStringLiteral("B"))));
    EXPECT_FALSE(lastToMove(plan, schedule, Id<Activity>(7)));
}

TEST(LastToMove, GoesThroughPhases)
{
    const Plan plan = planFrom("forward\nphase P\nactivity A days 3 in P\nphase Q\nactivity B days 2 in Q\n"
                               "activity C days 1 in Q\nactivity D days 1\nlink P Q FS\nlink Q D FS");
    const Schedule schedule = scheduleOf(plan, monday);
    const Id<Activity> last = test::activityCalled(QStringLiteral("D"));

    EXPECT_EQ(lastToMove(plan, schedule, test::activityCalled(QStringLiteral("A"))), last);
    EXPECT_EQ(lastToMove(plan, schedule, test::activityCalled(QStringLiteral("P"))), last);
    EXPECT_FALSE(lastToMove(plan, schedule, test::activityCalled(QStringLiteral("C"))))
        << "it ends a day before its phase";
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

TEST(WhyInfeasible, NamesFactsOfWhichEachIsNeeded)
{
    int infeasible = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        PlanMaker maker(seed);
        Plan plan = maker.plan(maker.pick(2, 8), maker.pick(6, 14));
        if (seed % 3 == 0)
            plan = maker.withPhases(plan);
        const bool fits = scheduleOf(plan, monday).feasibility.feasible;

        const Infeasibility answer = whyInfeasible(plan, monday);

        ASSERT_EQ(answer.forcedBy.empty(), fits) << "seed " << seed;
        infeasible += fits ? 0 : 1;
        const auto fitWith = [&](const std::vector<Fact>& facts) {
            return scheduleOf(withOnly(plan, facts, monday), monday).feasibility.feasible;
        };
        ASSERT_EQ(fitWith(answer.forcedBy), fits) << "seed " << seed;
        for (std::size_t at = 0; at < answer.forcedBy.size(); ++at) {
            std::vector<Fact> others = answer.forcedBy;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
            ASSERT_TRUE(fitWith(others)) << "seed " << seed << ": " << factsOf(plan, answer.forcedBy);
        }
    }
    EXPECT_GT(infeasible, 50);
}

TEST(WhyInfeasible, TellsWhichOfItsFactsAreEnoughAlone)
{
    // B is kept before A lets it: without its dates it would only end later.
    const Plan plan = planFrom("goal 2026-12-11\nactivity A days 5\n"
                               "activity B days 5 start 2026-11-30 finish 2026-12-04\nactivity C days 5\n"
                               "activity D days 5\nlink A B FS 2\nlink B C FS\nlink C D FS");

    const Infeasibility answer = whyInfeasible(plan, monday);

    EXPECT_EQ(factsOf(plan, answer.forcedBy), "goal keptDates:B work:D work:C dependency dependency");
    EXPECT_EQ(factsOf(plan, answer.enough), "goal work:D work:C dependency dependency");
    EXPECT_TRUE(answer.shortenings.empty()) << "four days less of C, and D would still end after the goal";
}

TEST(WhyInfeasible, NamesTheChainTheGoalAndNothingElse)
{
    const Plan plan = planFrom("goal 2026-12-04\nhours 6\nactivity A days 10\nactivity B days 5\n"
                               "activity C work 2\nlink A B FS\nlink C B FS");

    const Infeasibility answer = whyInfeasible(plan, monday);

    EXPECT_EQ(factsOf(plan, answer.forcedBy), "goal work:A work:B dependency");
    EXPECT_EQ(answer.latestStart, QDate(2026, 11, 16)) << "fifteen working days before the goal";
}

TEST(WhyInfeasible, NamesTheHoursAndTheWorksThatAskForMore)
{
    const Plan plan = planFrom("goal 2026-12-04\nhours 6\nactivity A work 9\nactivity B work 8\n"
                               "activity C days 3");

    EXPECT_EQ(factsOf(plan, whyInfeasible(plan, monday).forcedBy), "goal work:A work:B hoursAWeek");
}

TEST(WhyInfeasible, EndsAsSoonAsNobodyWaits)
{
    const Plan plan = planFrom("goal 2026-12-04\nhours 6\nactivity A work 9\nactivity B work 8\n"
                               "activity C work 7\nactivity D work 6");
    int asked = 0;

    const Infeasibility answer = whyInfeasible(plan, monday, [&asked] { return ++asked < 3; });

    EXPECT_FALSE(answer.latestStart);
    EXPECT_LT(asked, 20);
}

TEST(WhyInfeasible, NamesTheFewestWorksAndTheLeaveWithoutWhichThereWereHoursEnough)
{
    const Plan plan = planFrom("goal 2026-12-04\nhours 10\nleave 2026-11-30 2026-12-04\n"
                               "leave 2026-12-21 2026-12-23\n"
                               "activity A work 4\nactivity B work 2\nactivity C work 5\nactivity D work 3");

    EXPECT_EQ(factsOf(plan, whyInfeasible(plan, monday).forcedBy),
              "goal work:D work:A work:C hoursAWeek daysOff")
        << "ten hours in one week: nine without the least of them";
}

TEST(WhyInfeasible, FreerWeeksForceNothing)
{
    const Plan plan = planFrom("goal 2026-12-04\nhours 5\nother 2026-11-23 2026-11-27 8\nactivity A work 14");

    EXPECT_EQ(factsOf(plan, whyInfeasible(plan, monday).forcedBy), "goal work:A hoursAWeek");
}

// Ten thousand works that share too few hours, and ten thousand activities whose longest chain is too long.
TEST(WhyInfeasible, IsSoonToldOfTenThousandActivities)
{
    Plan works;
    Plan chains;
    std::vector<Activity> rows;
    std::vector<Activity> lasting;
    std::vector<Dependency> links;
    for (quint64 number = 1; number <= 10'000; ++number) {
        Activity& row = rows.emplace_back();
        row.id = Id<Activity>(number);
        row.workHours = static_cast<double>(1 + number % 7);
        lasting.push_back(row);
        lasting.back().workHours.reset();
        lasting.back().length = 3;
        if (number % 100 != 0)
            links.push_back({Id<Dependency>(number), Id<Activity>(number), Id<Activity>(number + 1)});
    }
    works.activities = Table<Activity>(rows);
    works.availabilities.put({Id<Availability>(1), {}, 10, {}, {}});
    works = PlanMaker::withGoal(works, monday.addYears(20));
    chains.activities = Table<Activity>(lasting);
    chains.dependencies = Table<Dependency>(links);
    chains = PlanMaker::withGoal(chains, monday.addDays(7 * 59));

    const std::clock_t begun = std::clock();
    const Infeasibility ofWorks = whyInfeasible(works, monday);
    const Infeasibility ofChains = whyInfeasible(chains, monday);
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;

    EXPECT_GT(ofWorks.forcedBy.size(), 1'000U);
    // 59 weeks are 295 days, and 99 times three of the chain of a hundred are more.
    EXPECT_EQ(ofChains.forcedBy.size(), 1U + 99 + 98);
    RecordProperty("seconds", std::to_string(seconds));
    EXPECT_LT(seconds, 30) << "a schedule of all for each fact would take minutes";
}

TEST(Misfits, TellTheGoalAndADeadlineEachWithTheHoursThatAreMissingForIt)
{
    const Plan plan = planFrom("goal 2026-12-25\nhours 6\nactivity A work 12\nmilestone M by 2026-12-02\n"
                               "activity B work 24\nlink A M FS");

    const std::vector<Misfit> misfits = whyInfeasible(plan, monday).misfits;

    ASSERT_EQ(misfits.size(), 2U);
    EXPECT_EQ(misfits[0].kind, Fact::Kind::Goal);
    EXPECT_NEAR(misfits[0].hours, 6, 1e-6) << "36 in five weeks of six";
    EXPECT_EQ(misfits[1].activity, test::activityCalled(QStringLiteral("M")));
    EXPECT_NEAR(misfits[1].hours, 2.4, 1e-6) << "A alone, in eight days of 1.2";
}

TEST(Misfits, LeaveOutADeadlineThatIsMissedOnlyForAnother)
{
    const Plan plan = planFrom("goal 2027-01-29\nhours 6\nactivity A work 12 by 2026-12-04\n"
                               "activity B work 6 by 2026-12-04");

    const Infeasibility why = whyInfeasible(plan, monday);

    EXPECT_FALSE(why.forcedBy.empty());
    EXPECT_TRUE(why.misfits.empty()) << "either could be met, and so could the goal";
}

TEST(Misfits, TellWhatIsKeptAfterTheGoalFromWhatIsKeptInTooFewHours)
{
    const Plan plan = planFrom("goal 2027-01-29\nhours 6\n"
                               "activity K2 work 6 start 2027-02-01 finish 2027-02-05\n"
                               "activity K3 work 20 start 2026-12-07 finish 2026-12-11");

    const std::vector<Misfit> misfits = whyInfeasible(plan, monday).misfits;

    ASSERT_EQ(misfits.size(), 2U);
    EXPECT_EQ(misfits[0].hours, 0) << "there are hours enough before the goal";
    EXPECT_EQ(misfits[0].kept, std::vector{test::activityCalled(QStringLiteral("K2"))});
    EXPECT_EQ(misfits[0].earliest, QDate(2027, 2, 5));
    EXPECT_EQ(misfits[1].kind, Fact::Kind::KeptDates);
    EXPECT_EQ(misfits[1].activity, test::activityCalled(QStringLiteral("K3")));
    EXPECT_NEAR(misfits[1].hours, 14, 1e-6);
}

TEST(Misfits, CountNoHoursAsMissingThatOnlyKeptDatesMakeLate)
{
    const QString lines
        = QStringLiteral("goal %1\nhours 6\nactivity A work 24%2\nactivity B work 12\nlink A B FS");
    const auto missing = [&](const char* goal, const QString& dates = {}) {
        const Plan plan = planFrom(lines.arg(QLatin1String(goal), dates).toStdString());
        return whyInfeasible(plan, monday).misfits.front().hours;
    };
    EXPECT_NEAR(missing("2026-12-04"), 24, 1e-6) << "36 in two weeks of six";
    const QString kept = QStringLiteral(" start 2027-01-29 finish 2027-02-25");
    EXPECT_NEAR(missing("2026-12-04", kept), 24, 1e-6) << "holding on to dates makes it no less";
    EXPECT_EQ(missing("2027-02-19", kept), 0) << "there are hours enough, but for the dates of A";
}

// What cannot be for itself is missed in every schedule, and never more by itself than with the rest.
TEST(Misfits, AreNeverMoreThanTheScheduleItselfMisses)
{
    int found = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        PlanMaker maker(seed);
        Plan plan = maker.plan(maker.pick(2, 8), maker.pick(6, 14));
        if (seed % 3 == 0)
            plan = maker.withPhases(plan);
        const Schedule schedule = scheduleOf(plan, monday);
        for (const Misfit& misfit : whyInfeasible(plan, monday).misfits) {
            ++found;
            ASSERT_FALSE(schedule.feasibility.feasible) << "seed " << seed;
            if (misfit.kind != Fact::Kind::Deadline)
                continue;
            const Activity& activity = *find(plan, misfit.activity);
            ASSERT_GT(schedule.find(activity.id)->finish, *activity.deadline) << "seed " << seed;
        }
    }
    EXPECT_GT(found, 30);
}

TEST(Shortenings, AreTheLongestWithWhichThePlanFits)
{
    const Plan days
        = planFrom("goal 2026-12-04\nhours 6\nactivity A days 10\nactivity B days 5\nlink A B FS");
    const Plan hours = planFrom("goal 2026-12-04\nhours 6\nactivity A work 20");

    const std::vector<Shortening> ofDays = whyInfeasible(days, monday).shortenings;
    const std::vector<Shortening> ofHours = whyInfeasible(hours, monday).shortenings;

    ASSERT_EQ(ofDays.size(), 1U) << "without A, B fits; but no shorter B leaves a day for itself";
    EXPECT_EQ(ofDays[0].activity, test::activityCalled(QStringLiteral("A")));
    EXPECT_EQ(ofDays[0].length, 5);
    ASSERT_EQ(ofHours.size(), 1U);
    EXPECT_EQ(ofHours[0].hours, 12);
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "core/infeasibility.h"
#include "support/printers.h"
#include "support/schedule_case.h"
#include "support/small_schedules.h"

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

/// The last finish of all but one.
QDate finishOfOthers(const Schedule& schedule, Id<Activity> id)
{
    QDate last;
    for (const ScheduledActivity& its : schedule.activities) {
        if (its.id != id)
            last = last.isValid() ? std::max(last, its.finish) : its.finish;
    }
    return last;
}

}  // namespace

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

TEST(WhyInfeasible, CountsTheFirstOfAChainAmongWhatCouldBeDropped)
{
    // Fifteen working days, of which each takes five.
    const Plan plan = planFrom("goal 2026-12-11\nactivity A days 5\nactivity B days 5\nactivity C days 5\n"
                               "activity D days 5\nlink A B FS\nlink B C FS\nlink C D FS");

    const Infeasibility answer = whyInfeasible(plan, monday);

    const std::string enough = factsOf(plan, answer.enough);
    for (const char* work : {"work:A", "work:B", "work:C", "work:D"})
        EXPECT_NE(enough.find(work), std::string::npos) << work << " of " << enough;
}

TEST(WhyInfeasible, CountsTheFirstAfterWhatIsDoneOrInAPhaseAmongWhatCouldBeDropped)
{
    // A day and five, where there are five.
    const Plan done
        = planFrom("goal 2026-11-27\nactivity X days 1 done 100 started 2026-11-19 finished 2026-11-19\n"
                   "activity A days 1\nactivity C days 5\nlink X A FS\nlink A C FS");
    const Plan phase
        = planFrom("goal 2026-11-27\nphase P\nactivity A days 1 in P\nactivity C days 5\nlink P C FS");

    for (const Plan& plan : {done, phase}) {
        const std::string enough = factsOf(plan, whyInfeasible(plan, monday).enough);
        EXPECT_NE(enough.find("work:A"), std::string::npos) << enough;
        EXPECT_NE(enough.find("work:C"), std::string::npos) << enough;
    }
}

TEST(WhyInfeasible, NamesNothingElseOfWhatEndsTooLateByItself)
{
    // At three hours a week A ends on 23 December, whatever else there is.
    const Plan plan = planFrom("goal 2026-12-16\nhours 5\nactivity A work 15 most 3\nactivity B work 6\n"
                               "link A B FS");

    EXPECT_EQ(factsOf(plan, whyInfeasible(plan, monday).forcedBy), "goal work:A mostHoursAWeek:A");
}

TEST(WithOnly, WorkThatIsTakenAwayTakesNoDay)
{
    int dropped = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = PlanMaker::forward(maker.plan(maker.pick(2, 8), maker.pick(6, 14)), 0);
        const std::vector<Fact> forcedBy = whyInfeasible(plan, monday).forcedBy;
        for (const Fact& fact : forcedBy) {
            // A lag is time of its own, as is what begins with it.
            const bool isHeld
                = std::any_of(plan.dependencies.begin(), plan.dependencies.end(), [&fact](const auto& link) {
                      const bool isTime = link->lag > 0 || link->type == Dependency::Type::StartToStart
                          || link->type == Dependency::Type::StartToFinish;
                      return link->to == fact.activity || (link->from == fact.activity && isTime);
                  });
            if (!(fact.kind == Fact::Kind::Work) || isHeld || find(plan, fact.activity)->earliestStart)
                continue;
            std::vector<Fact> others = forcedBy;
            others.erase(std::find(others.begin(), others.end(), fact));
            const Plan without = withOnly(plan, others, monday);
            const Result<Plan> removed = removeRow(without, *fact.activity);
            ASSERT_TRUE(removed);
            ASSERT_EQ(finishOfOthers(scheduleOf(without, monday), *fact.activity),
                      finishOfOthers(scheduleOf(*removed, monday), *fact.activity))
                << "seed " << seed << ": " << factsOf(plan, forcedBy);
            ++dropped;
        }
    }
    EXPECT_GT(dropped, 50);
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

TEST(Misfits, TellOfTheGoalAlsoWhereOnlyTheDaysOffAfterItAreTooMany)
{
    // Six days from Monday end on Saturday.
    const Plan plan = planFrom("goal 2026-11-27\nactivity A calendar 6");

    const Infeasibility answer = whyInfeasible(plan, monday);

    ASSERT_EQ(answer.misfits.size(), 1U);
    EXPECT_EQ(answer.misfits.front().kind, Fact::Kind::Goal);
    EXPECT_EQ(factsOf(plan, answer.forcedBy), "goal work:A");
    EXPECT_EQ(scheduleOf(plan, monday).feasibility.earliestGoal, QDate(2026, 11, 28));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast.h"
#include "core/forecast/spread.h"
#include "core/person/person_edits.h"
#include "core/schedule.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace nextrung::core {

namespace {

using test::activity;
using test::idOf;
using test::waits;

const QDate monday(2026, 11, 23);

/// A plan in which the person has this many hours on every day of the week.
Plan withHours(double hoursADay)
{
    Plan plan;
    Availability availability;
    availability.id = idOf<Availability>(1);
    availability.weekdays = std::vector<double>(7, hoursADay);
    plan.availabilities.put(availability);
    return plan;
}

Activity work(quint64 number, double low, double likely, double high)
{
    Activity row = activity(number, QStringLiteral("Work %1").arg(number));
    row.lowHours = low;
    row.workHours = likely;
    row.highHours = high;
    return row;
}

Activity lasting(quint64 number, int days)
{
    Activity row = activity(number, QStringLiteral("Last %1").arg(number));
    row.length = days;
    return row;
}

Forecast forecast(const Plan& plan, int runs = 1'000, quint64 seed = 1)
{
    const auto result = forecastOf(plan, monday, {runs, seed});
    return result ? *result : Forecast{};
}

struct Moments {
    double mean = 0;
    double variance = 0;
};

/// Of the number of days that the runs take.
Moments daysOf(const Forecast& forecast)
{
    Moments moments;
    const auto n = static_cast<double>(forecast.finishes.size());
    for (const QDate finish : forecast.finishes)
        moments.mean += static_cast<double>(monday.daysTo(finish) + 1) / n;
    for (const QDate finish : forecast.finishes)
        moments.variance
            += std::pow(static_cast<double>(monday.daysTo(finish) + 1) - moments.mean, 2) / (n - 1);
    return moments;
}

TEST(Forecast, AChainOfTrianglesHasTheMeanAndTheVarianceOfTheirSum)
{
    constexpr int runs = 4'000;
    constexpr int links = 8;
    Plan plan = withHours(1);
    for (quint64 number = 1; number <= links; ++number) {
        plan.activities.put(work(number, 80, 100, 160));
        if (number > 1)
            plan.dependencies.put(waits(number, number - 1, number));
    }

    const Moments days = daysOf(forecast(plan, runs));

    // A triangle over a to b with its peak at c: (a + b + c) / 3 and (a² + b² + c² - ab - ac - bc) / 18. The
    // next begins on the next day, so each leaves half of its last day, half an hour, on average.
    const double mean = links * ((80 + 160 + 100) / 3.0 + 0.5);
    const double variance = links * (6400 + 25600 + 10000 - 80 * 160 - 80 * 100 - 160 * 100) / 18.0;
    // Four standard errors: of 16,000 such tests one fails by chance.
    EXPECT_NEAR(days.mean, mean, 4 * std::sqrt(variance / runs));
    EXPECT_NEAR(days.variance, variance, 4 * variance * std::sqrt(2.0 / runs));
}

TEST(Forecast, TheTriangleHasItsClosedFormQuantiles)
{
    const Spread spread = Spread::triangle(0.5, 2);

    EXPECT_DOUBLE_EQ(spread.at(0), 0.5);
    EXPECT_DOUBLE_EQ(spread.at(1.0 / 3), 1);
    EXPECT_NEAR(spread.at(0.5), 2 - std::sqrt(0.5 * 1.5 * 1), 1e-12);
}

TEST(Forecast, CertainEstimatesGiveTheSchedulesOwnFinish)
{
    std::mt19937 random(5);
    for (int round = 0; round < 40; ++round) {
        Plan plan = withHours(1.5);
        for (quint64 number = 1; number <= 12; ++number) {
            const double hours = 1 + static_cast<double>(random() % 20);
            Activity row = work(number, hours, hours, hours);
            if (random() % 4 == 0)
                row.mostHoursAWeek = 3;
            if (random() % 4 == 0)
                row.earliestStart = monday.addDays(static_cast<int>(random() % 30));
            plan.activities.put(row);
            if (number > 1 && random() % 2 == 0) {
                Dependency link = waits(number, 1 + random() % (number - 1), number);
                link.type = static_cast<Dependency::Type>(random() % 4);
                link.lag = static_cast<int>(random() % 5) - 1;
                plan.dependencies.put(link);
            }
        }

        const Forecast result = forecast(plan, 3);

        const QDate finish = scheduleOf(plan, monday).finish;
        ASSERT_THAT(result.finishes, testing::ElementsAre(finish, finish, finish)) << "round " << round;
        EXPECT_THAT(result.activities, testing::IsEmpty());
    }
}

TEST(Forecast, APlanThatGoesBackFromItsGoalIsRunAsItIsPlanned)
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        Plan plan = withHours(1.5);
        Profile profile;
        profile.id = profileId();
        profile.goalDate = monday.addDays(400);
        profile.bufferDays = static_cast<int>(random() % 20);
        plan.profiles.put(profile);
        for (quint64 number = 1; number <= 12; ++number) {
            const double hours = 1 + static_cast<double>(random() % 20);
            plan.activities.put(work(number, hours, hours, hours));
            if (number > 1 && random() % 2 == 0)
                plan.dependencies.put(waits(number, 1 + random() % (number - 1), number));
        }
        const QDate finish = scheduleOf(plan, monday).finish;

        const Forecast result = forecast(plan, 1);

        // Hours that others take on the last day in the plan may be taken earlier.
        ASSERT_THAT(result.finishes, testing::ElementsAre(testing::AnyOf(finish, finish.addDays(-1))))
            << "round " << round;
        EXPECT_EQ(result.chanceBy(*profile.goalDate), 1);
    }
}

TEST(Forecast, TheBufferIsWhatMakesAGoalLikely)
{
    const auto chanceWith = [](int bufferDays) {
        Plan plan = withHours(1);
        Profile profile;
        profile.id = profileId();
        profile.goalDate = monday.addDays(300);
        profile.bufferDays = bufferDays;
        plan.profiles.put(profile);
        plan.activities.put(work(1, 40, 50, 90));
        plan.activities.put(work(2, 40, 50, 90));
        plan.dependencies.put(waits(1, 1, 2));
        return forecast(plan).chanceBy(*profile.goalDate);
    };

    // The likely hours end on the goal itself; the mean of both is ten hours, ten days of work, more each.
    EXPECT_LT(chanceWith(0), 0.4);
    EXPECT_GT(chanceWith(30), 0.6);
    EXPECT_GT(chanceWith(70), 0.99);
}

TEST(Forecast, TheSameSeedGivesTheSameForecastAndAnotherAnother)
{
    Plan plan = withHours(1);
    for (quint64 number = 1; number <= 5; ++number)
        plan.activities.put(work(number, 10, 20, 50));

    EXPECT_EQ(forecast(plan, 300, 9), forecast(plan, 300, 9));
    EXPECT_NE(forecast(plan, 300, 9).finishes, forecast(plan, 300, 10).finishes);
}

TEST(Forecast, RepeatsOnEveryPlatform)
{
    // The first numbers of SplitMix64 from the seed 1234567, as its authors' program prints them.
    EXPECT_EQ(mixed(1234567, 1), 6457827717110365317ULL);
    EXPECT_EQ(mixed(1234567, 2), 3203168211198807973ULL);
}

TEST(Forecast, WhereARowStandsAndWhatElseIsDoneChangesNothing)
{
    Plan plan = withHours(1);
    Plan turned = withHours(1);
    for (quint64 number = 1; number <= 6; ++number) {
        Activity row = lasting(number, 20);
        row.order = static_cast<double>(number);
        plan.activities.put(row);
        row.order = -row.order;
        turned.activities.put(row);
    }
    Activity done = work(99, 1, 2, 3);
    done.progress = 1;
    done.finishedOn = monday.addDays(-3);
    turned.activities.put(done);

    EXPECT_EQ(forecast(plan).finishes, forecast(turned).finishes);
}

TEST(Forecast, ChanceAndPercentilesSayTheSame)
{
    Plan plan = withHours(1);
    plan.activities.put(work(1, 20, 40, 90));
    const Forecast result = forecast(plan);

    const QDate p50 = *result.finishBy(0.5);
    const QDate p80 = *result.finishBy(0.8);

    EXPECT_LT(p50, p80);
    EXPECT_GE(result.chanceBy(p80), 0.8);
    EXPECT_LT(result.chanceBy(p80.addDays(-1)), 0.8);
    EXPECT_EQ(result.chanceBy(monday), 0);
    EXPECT_EQ(result.chanceBy(result.finishes.back()), 1);
    EXPECT_EQ(*result.finishBy(1), result.finishes.back());
}

TEST(Forecast, EndsWhenItIsToldTo)
{
    Plan plan = withHours(1);
    plan.activities.put(work(1, 20, 40, 90));
    std::vector<int> told;

    const auto result = forecastOf(plan, monday, {1'000, 1}, [&told](int runs) {
        told.push_back(runs);
        return runs < 3;
    });

    EXPECT_FALSE(result);
    EXPECT_THAT(told, testing::ElementsAre(1, 2, 3));
}

TEST(Forecast, LearnsFromFiveFinishedActivitiesAndNotFromFour)
{
    Plan plan = withHours(1);
    plan.activities.put(lasting(1, 10));
    for (quint64 number = 2; number <= 5; ++number) {
        Activity row = lasting(number, 5);
        row.progress = 1;
        row.startedOn = monday.addDays(-20);
        row.finishedOn = row.startedOn->addDays(9);
        plan.activities.put(row);
    }
    const Forecast four = forecast(plan);
    Activity fifth = *plan.activities.find(idOf<Activity>(5));
    fifth.id = idOf<Activity>(6);
    plan.activities.put(fifth);

    const Forecast five = forecast(plan);

    EXPECT_EQ(four.assumed, 1);
    EXPECT_GT(four.finishes.back(), four.finishes.front());
    EXPECT_EQ(five.assumed, 0);
    EXPECT_EQ(*five.finishBy(0), monday.addDays(19));  // each took twice its length
    EXPECT_EQ(*five.finishBy(1), monday.addDays(19));
}

TEST(Forecast, CountsWhatWasAgreedBeforeWhatWasPlanned)
{
    Plan plan = withHours(1);
    Activity row = lasting(1, 5);
    row.progress = 1;
    row.startedOn = monday.addDays(-30);
    row.finishedOn = row.startedOn->addDays(11);
    plan.activities.put(row);
    Baseline later;
    later.id = idOf<Baseline>(1);
    later.agreedOn = monday.addDays(-20);
    later.spans = {{row.id, row.startedOn, row.startedOn->addDays(11)}};
    plan.baselines.put(later);
    Baseline first;
    first.id = idOf<Baseline>(2);
    first.agreedOn = monday.addDays(-40);
    first.spans = {{row.id, row.startedOn, row.startedOn->addDays(3)}};
    plan.baselines.put(first);

    const std::vector<double> factors = factorsSeen(plan, DayAxis(Calendar(plan), monday));

    EXPECT_THAT(factors, testing::ElementsAre(testing::DoubleEq(3)));
}

TEST(Forecast, LearnsNothingFromWhatWasMarkedAsDoneInOneStroke)
{
    Plan plan = withHours(1);
    Activity row = lasting(1, 10);
    row.progress = 1;
    row.startedOn = row.finishedOn = monday;
    plan.activities.put(row);
    EXPECT_TRUE(factorsSeen(plan, DayAxis(Calendar(plan), monday)).empty());

    row.length = 1;  // a day is all that it was to take
    plan.activities.put(row);
    EXPECT_EQ(factorsSeen(plan, DayAxis(Calendar(plan), monday)).size(), 1U);
}

TEST(Forecast, WhatDecidesTheEndComesFirst)
{
    Plan plan = withHours(1);
    plan.activities.put(lasting(1, 5));
    plan.activities.put(lasting(2, 100));
    plan.activities.put(lasting(3, 10));
    plan.dependencies.put(waits(1, 2, 3));

    const Forecast result = forecast(plan);

    ASSERT_EQ(result.activities.size(), 3U);
    EXPECT_EQ(result.activities[0].activity, idOf<Activity>(2));
    EXPECT_GT(result.activities[0].correlation, 0.9);
    EXPECT_EQ(result.activities[0].criticality, 1);
    EXPECT_EQ(result.activities[1].activity, idOf<Activity>(3));
    EXPECT_EQ(result.activities[2].criticality, 0);
    EXPECT_LT(std::abs(result.activities[2].correlation), 0.15);
}

TEST(Forecast, KeptDatesTakeLongerWhereTheWeeksHaveTooFewHours)
{
    // Ten hours in 26 kept days: enough at an hour a day, and forty days of work at a quarter of one.
    for (const auto& [hoursADay, days] : {std::pair{1.0, 26}, std::pair{0.25, 40}}) {
        Plan plan = withHours(hoursADay);
        Activity kept = work(1, 10, 10, 10);
        kept.keptStart = monday.addDays(14);
        kept.keptFinish = monday.addDays(14 + 25);
        plan.activities.put(kept);

        EXPECT_EQ(forecast(plan, 10).finishBy(0.5), monday.addDays(14 + days - 1)) << hoursADay;
    }
}

TEST(Forecast, KeptDatesBeginNoEarlierAndMayEndLater)
{
    Plan plan = withHours(1);
    Activity kept = activity(1, QStringLiteral("Project"));
    kept.workHours = 10;
    kept.keptStart = monday.addDays(14);
    kept.keptFinish = monday.addDays(41);
    plan.activities.put(kept);
    Activity course = kept;
    course.id = idOf<Activity>(2);
    course.onDays = {Weekday::Tuesday};
    plan.activities.put(course);

    const Forecast result = forecast(plan);

    EXPECT_EQ(result.assumed, 1);  // the course takes what it takes
    EXPECT_GT(*result.finishBy(0.8), *kept.keptFinish);
    EXPECT_EQ(*result.finishBy(0), *kept.keptFinish);
}

// About ten calendar days from a Monday: some runs are over on a Saturday or a Sunday.
TEST(Forecast, ALengthInCalendarDaysIsOverOnItsRealLastDay)
{
    Plan plan = withHours(1);
    plan.availabilities.put({idOf<Availability>(1), {}, 5, {}, {}});
    Activity course = lasting(1, 10);
    course.lengthUnit = Activity::LengthUnit::CalendarDays;
    plan.activities.put(course);

    const std::vector<QDate> finishes = forecast(plan).finishes;

    EXPECT_TRUE(std::any_of(finishes.begin(), finishes.end(), [](QDate day) { return day.dayOfWeek() > 5; }));
}

TEST(Forecast, WithoutHoursThereIsNoEnd)
{
    Plan plan = withHours(0);
    plan.activities.put(work(1, 1, 2, 3));

    const Forecast result = forecast(plan, 10);

    EXPECT_EQ(result.runs, 10);
    EXPECT_EQ(result.finishBy(0.5), std::nullopt);
    EXPECT_EQ(result.chanceBy(monday.addYears(100)), 0);
}

}  // namespace

}  // namespace nextrung::core

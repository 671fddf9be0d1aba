// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "core/activity/baseline_edits.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace nextrung::core {

namespace {

using test::activity;
using test::idOf;
using test::waits;

const QDate monday(2026, 11, 23);

/// Two activities of a working week each, one after the other.
Plan twoWeeks()
{
    Plan plan;
    for (quint64 number = 1; number <= 2; ++number) {
        Activity row = activity(number, QStringLiteral("Week %1").arg(number));
        row.length = 5;
        plan.activities.put(row);
    }
    plan.dependencies.put(waits(1, 1, 2));
    return plan;
}

Baseline named(quint64 number, const QString& title, QDate agreedOn = monday)
{
    Baseline baseline;
    baseline.id = idOf<Baseline>(number);
    baseline.title = title;
    baseline.agreedOn = agreedOn;
    return baseline;
}

Plan agreed(const Plan& plan, const Baseline& baseline)
{
    const auto result = agreePlan(plan, scheduleOf(plan, monday), baseline);
    EXPECT_TRUE(result);
    return result ? *result : plan;
}

Error::Code refusal(const Result<Plan>& result)
{
    return result ? Error::Code::CannotRead : result.error().code;
}

TEST(Baselines, KeepTheDatesTheDayAndThePerson)
{
    Plan plan = twoWeeks();
    Person dana;
    dana.id = idOf<Person>(7);
    plan.people.put(dana);
    Baseline baseline = named(1, QStringLiteral(" First agreement "));
    baseline.agreedWith = dana.id;

    const Plan after = agreed(plan, baseline);

    const Baseline& kept = after.baselines[0];
    EXPECT_EQ(kept.title, QStringLiteral("First agreement"));
    EXPECT_EQ(kept.agreedOn, monday);
    EXPECT_EQ(kept.agreedWith, dana.id);
    ASSERT_EQ(kept.spans.size(), 2U);
    EXPECT_EQ(kept.spans[1].start, monday.addDays(7));
    EXPECT_EQ(kept.spans[1].finish, monday.addDays(11));
}

TEST(Baselines, SeveralStandBesideEachOtherTheLatestFirst)
{
    const Plan once = agreed(twoWeeks(), named(5, QStringLiteral("Autumn"), monday));
    const Plan twice = agreed(once, named(1, QStringLiteral("Winter"), monday.addDays(30)));

    const std::vector<const Baseline*> baselines = baselinesOf(twice);

    ASSERT_EQ(baselines.size(), 2U);
    EXPECT_EQ(baselines[0]->title, QStringLiteral("Winter"));
    EXPECT_EQ(baselines[1]->title, QStringLiteral("Autumn"));
}

TEST(Baselines, OfOneDayTheOneWithTheGreaterIdIsTheLatest)
{
    Plan plan = test::planOf(named(2, QStringLiteral("Before"), monday.addDays(-1)));
    EXPECT_EQ(comparedBaseline(Plan()), nullptr);
    EXPECT_EQ(comparedBaseline(plan)->title, QStringLiteral("Before"));
    for (quint64 number : {5, 3})
        plan.baselines.put(named(number, QStringLiteral("Agreed %1").arg(number)));

    EXPECT_EQ(comparedBaseline(plan)->title, QStringLiteral("Agreed 5"));
    EXPECT_EQ(comparedBaseline(plan), baselinesOf(plan).front());
}

TEST(Baselines, NeedATitleOfTheirOwnAndADay)
{
    const Plan plan = agreed(twoWeeks(), named(1, QStringLiteral("Autumn")));
    const Schedule schedule = scheduleOf(plan, monday);

    EXPECT_EQ(refusal(agreePlan(plan, schedule, named(2, QStringLiteral("  ")))), Error::Code::EmptyTitle);
    EXPECT_EQ(refusal(agreePlan(plan, schedule, named(2, QStringLiteral("autumn")))),
              Error::Code::TitleTaken);
    EXPECT_EQ(refusal(agreePlan(plan, schedule, named(2, QStringLiteral("Winter"), QDate()))),
              Error::Code::InvalidValue);
    EXPECT_EQ(refusal(renameBaseline(plan, idOf<Baseline>(9), QStringLiteral("Winter"))),
              Error::Code::UnknownRow);
}

TEST(Baselines, AreRenamedAndDeletedAlone)
{
    const Plan plan
        = agreed(agreed(twoWeeks(), named(1, QStringLiteral("Autumn"))), named(2, QStringLiteral("Winter")));

    const Result<Plan> renamed = renameBaseline(plan, idOf<Baseline>(1), QStringLiteral("AUTUMN"));
    ASSERT_TRUE(renamed);
    const Plan deleted = removeRow(*renamed, idOf<Baseline>(2));

    ASSERT_EQ(deleted.baselines.size(), 1U);
    EXPECT_EQ(deleted.baselines[0].title, QStringLiteral("AUTUMN"));
    EXPECT_EQ(deleted.activities, plan.activities);
}

TEST(Baselines, NothingVariesFromWhatWasJustAgreed)
{
    const Plan plan = agreed(twoWeeks(), named(1, QStringLiteral("Autumn")));

    const PlanVariance variance = varianceOf(plan, scheduleOf(plan, monday), plan.baselines[0]);

    EXPECT_EQ(variance.finishDays, 0);
    EXPECT_THAT(variance.activities,
                testing::Each(testing::AllOf(testing::Field(&ActivityVariance::startDays, 0),
                                             testing::Field(&ActivityVariance::finishDays, 0))));
    EXPECT_THAT(variance.added, testing::IsEmpty());
    EXPECT_EQ(variance.dropped, 0);
}

TEST(Baselines, VarianceCountsWorkingDaysOfEachActivityAndOfTheEnd)
{
    const Plan before = agreed(twoWeeks(), named(1, QStringLiteral("Autumn")));
    const Result<Plan> longer = change(before, idOf<Activity>(1), [](Activity& row) { row.length = 8; });
    ASSERT_TRUE(longer);

    const PlanVariance variance = varianceOf(*longer, scheduleOf(*longer, monday), before.baselines[0]);

    ASSERT_EQ(variance.activities.size(), 2U);
    EXPECT_EQ(variance.find(idOf<Activity>(1))->startDays, 0);
    EXPECT_EQ(variance.find(idOf<Activity>(1))->finishDays, 3);
    EXPECT_EQ(variance.find(idOf<Activity>(2))->startDays, 3);
    EXPECT_EQ(variance.find(idOf<Activity>(2))->finishDays, 3);
    EXPECT_EQ(variance.finishDays, 3);
}

TEST(Baselines, VarianceNamesWhatCameAndCountsWhatWent)
{
    const Plan before = agreed(twoWeeks(), named(1, QStringLiteral("Autumn")));
    Plan after = removeRow(before, idOf<Activity>(2));
    after.activities.put(activity(3, QStringLiteral("New")));
    const Baseline& baseline = before.baselines[0];

    const PlanVariance variance = varianceOf(after, scheduleOf(after, monday), baseline);

    EXPECT_THAT(variance.added, testing::ElementsAre(idOf<Activity>(3)));
    EXPECT_EQ(variance.dropped, 1);
    EXPECT_EQ(variance.finishDays, -5);
}

TEST(Baselines, APhaseIsMadeByWhatIsInItAndNeverAdded)
{
    Plan plan = agreed(twoWeeks(), named(1, QStringLiteral("Autumn")));
    plan.activities.put(activity(8, QStringLiteral("Learn"), Activity::Kind::Phase));
    const Result<Plan> inside
        = change(plan, idOf<Activity>(1), [](Activity& row) { row.parent = idOf<Activity>(8); });
    ASSERT_TRUE(inside);

    EXPECT_THAT(varianceOf(*inside, scheduleOf(*inside, monday), plan.baselines[0]).added,
                testing::IsEmpty());
}

}  // namespace

}  // namespace nextrung::core

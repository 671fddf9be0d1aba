// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap.h"
#include "core/past.h"
#include "core/person/person_edits.h"
#include "core/rules.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

const QDate may(2026, 5, 1);
const QDate july(2026, 7, 1);
const QDate november(2026, 11, 1);

TEST(PastTest, ShowsTheReadinessOfThatDay)
{
    Plan plan = test::smallLadder();
    plan.competencies.put(test::competency(1, u"Selling"_qs));
    plan.people.put(test::person(1, u"Maya"_qs));
    plan.requirements.put(test::needs(1, 2, 1, 4));
    plan.assessments.put(test::says(1, 1, 1, 1, may));
    plan.assessments.put(test::says(2, 1, 1, 4, november));

    const Plan past = planAsOf(plan, july);

    EXPECT_EQ(past.assessments.size(), 1U);
    const Readiness quarter{0.25, 0.25};
    EXPECT_EQ(gapsOf(past, test::idOf<Position>(2), november).readiness, std::optional(quarter));
    EXPECT_TRUE(planAsOf(plan, november) == plan);
}

TEST(PastTest, ShowsTheLadderOfAnEarlierVersion)
{
    Plan then = test::smallLadder();
    then.competencies.put(test::competency(1, u"Selling"_qs));
    then.people.put(test::person(1, u"Maya"_qs));
    then.requirements.put(test::needs(1, 2, 1, 2));
    then.assessments.put(test::says(1, 1, 1, 1, may));
    Plan now = then;
    now.competencies.put(test::competency(2, u"Talking"_qs));
    now.requirements.put(test::needs(1, 2, 1, 4));
    now.requirements.put(test::needs(2, 2, 2, 3));
    now.positions.remove(test::idOf<Position>(3));
    now.moves.remove(test::idOf<Move>(2));
    now.assessments.put(test::says(2, 1, 2, 3, may));
    now.assessments.put(test::says(3, 1, 1, 2, november));

    const Plan past = planAsOf(now, july, then);

    EXPECT_TRUE(past == then);
    EXPECT_TRUE(soundness(past));
}

TEST(PastTest, ShowsThePositionThatWasHeldThen)
{
    Plan plan = *setCurrentPosition(test::smallLadder(), test::idOf<Position>(1), test::idOf<Post>(1), may);
    plan = *setCurrentPosition(plan, test::idOf<Position>(2), test::idOf<Post>(1), november);

    EXPECT_EQ(profileOf(planAsOf(plan, july)).currentPosition, std::optional(test::idOf<Position>(1)));
    EXPECT_EQ(profileOf(planAsOf(plan, november)).currentPosition, std::optional(test::idOf<Position>(2)));
    EXPECT_EQ(profileOf(planAsOf(plan, QDate(2020, 1, 1))).currentPosition, std::nullopt);
}

TEST(PastTest, ShowsNothingAsDoneThatWasNot)
{
    Activity row = test::activity(1, u"Course"_qs);
    row.startedOn = may;
    row.finishedOn = november;
    row.progress = 1;

    const Plan past = planAsOf(test::planOf(row), july);

    EXPECT_EQ(past.activities[0].startedOn, std::optional(may));
    EXPECT_EQ(past.activities[0].finishedOn, std::nullopt);
    EXPECT_LT(past.activities[0].progress, 1);
}

}  // namespace

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap.h"
#include "core/person/person_edits.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace nextrung::core {

void PrintTo(GapType type, std::ostream* out)
{
    *out << gapTypeWord(type).toStdString();
}

namespace {

using test::idOf;
using testing::ElementsAre;
using testing::IsEmpty;

const QDate today(2026, 11, 21);

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

constexpr quint64 self = 1;
constexpr quint64 manager = 2;
constexpr quint64 mentor = 3;

/// The small ladder, three people, and the competency "Negotiation" (1), of which Executive (2) needs 3.
Plan negotiation()
{
    Plan plan = test::smallLadder();
    for (const quint64 number : {self, manager, mentor})
        plan.people.put(test::person(number, QString::number(number)));
    plan.competencies.put(test::competency(1, s("Negotiation")));
    plan.requirements.put(test::needs(1, 2, 1, 3));
    return plan;
}

Plan assessedAt(double level)
{
    Plan plan = negotiation();
    plan.assessments.put(test::says(1, self, 1, level));
    return plan;
}

Plan withEvidence(Plan plan)
{
    Evidence piece;
    piece.id = idOf<Evidence>(1);
    piece.competencies = {idOf<Competency>(1)};
    plan.evidence.put(piece);
    return plan;
}

Plan withState(Plan plan, quint64 number, quint64 assessor, Assessment::State state)
{
    Assessment assessment = test::says(number, assessor, 1, 0);
    assessment.state = state;
    assessment.level.reset();
    plan.assessments.put(assessment);
    return plan;
}

template <class Change>
Plan withRequirement(const Plan& plan, const Change& change)
{
    Plan next = plan;
    Requirement requirement = *find(plan, idOf<Requirement>(1));
    change(requirement);
    next.requirements.put(requirement);
    return next;
}

Plan mustHave(const Plan& plan)
{
    return withRequirement(plan, [](Requirement& row) { row.mustHave = true; });
}

/// Negotiation asks for level 2 of "Listening" (2) first.
Plan withPrerequisite(Plan plan, std::optional<double> asked = 2)
{
    plan.competencies.put(test::competency(2, s("Listening")));
    Competency competency = test::competency(1, s("Negotiation"));
    competency.prerequisites = {{idOf<Competency>(2), asked}};
    plan.competencies.put(competency);
    return plan;
}

GapReport report(const Plan& plan)
{
    return gapsOf(plan, idOf<Position>(2), today);
}

GapRow onlyRow(const Plan& plan)
{
    const GapReport all = report(plan);
    EXPECT_EQ(all.rows.size(), 1U);
    return all.rows.empty() ? GapRow{} : all.rows.front();
}

std::vector<GapType> typesOf(const Plan& plan)
{
    const GapRow row = onlyRow(plan);
    std::vector<GapType> types{row.type};
    types.insert(types.end(), row.also.begin(), row.also.end());
    return types;
}

TEST(GapTypeTest, SaysWhetherTheLevelIsReachedAndShown)
{
    EXPECT_THAT(typesOf(assessedAt(2.5)), ElementsAre(GapType::Short, GapType::Claimed));
    EXPECT_THAT(typesOf(withEvidence(assessedAt(2.5))), ElementsAre(GapType::Short));
    EXPECT_THAT(typesOf(assessedAt(3)), ElementsAre(GapType::Claimed, GapType::Met));
    EXPECT_THAT(typesOf(assessedAt(4)), ElementsAre(GapType::Claimed, GapType::Over));
    EXPECT_THAT(typesOf(withEvidence(assessedAt(3))), ElementsAre(GapType::Met));
    EXPECT_THAT(typesOf(withEvidence(assessedAt(4))), ElementsAre(GapType::Over));
}

TEST(GapTypeTest, FourStatesAreNeverOne)
{
    using State = Assessment::State;

    EXPECT_THAT(typesOf(negotiation()), ElementsAre(GapType::NotAssessed));
    EXPECT_THAT(typesOf(withState(negotiation(), 1, self, State::NotAssessed)),
                ElementsAre(GapType::NotAssessed));
    EXPECT_THAT(typesOf(withState(negotiation(), 1, self, State::NoOpportunityYet)),
                ElementsAre(GapType::NoOpportunityYet));
    EXPECT_THAT(typesOf(withState(negotiation(), 1, self, State::NotApplicable)),
                ElementsAre(GapType::NotApplicable));
    EXPECT_THAT(typesOf(assessedAt(0)), ElementsAre(GapType::Short));
    EXPECT_EQ(onlyRow(assessedAt(0)).now, 0.0);
    EXPECT_EQ(onlyRow(negotiation()).now, std::nullopt);
}

TEST(GapTypeTest, ALevelWinsOverTheStatesOfOthers)
{
    const Plan plan = withState(assessedAt(2), 2, manager, Assessment::State::NotApplicable);

    EXPECT_EQ(onlyRow(plan).type, GapType::Short);
    EXPECT_EQ(onlyRow(plan).now, 2.0);
}

TEST(GapTypeTest, StatesOfSeveralStandInOrder)
{
    Plan plan = withState(negotiation(), 1, self, Assessment::State::NoOpportunityYet);
    plan = withState(plan, 2, manager, Assessment::State::NotAssessed);

    EXPECT_THAT(typesOf(plan), ElementsAre(GapType::NotAssessed, GapType::NoOpportunityYet));
}

TEST(GapTypeTest, AMustHaveFailsOnlyWhenKnownToBeShort)
{
    EXPECT_THAT(typesOf(mustHave(withEvidence(assessedAt(2.5)))),
                ElementsAre(GapType::GateFailed, GapType::Short));
    EXPECT_THAT(typesOf(mustHave(negotiation())), ElementsAre(GapType::NotAssessed));
    EXPECT_THAT(typesOf(mustHave(withEvidence(assessedAt(3)))), ElementsAre(GapType::Met));
}

TEST(GapTypeTest, APrerequisiteThatIsNotReachedBlocks)
{
    Plan plan = withPrerequisite(withEvidence(assessedAt(3)));
    EXPECT_THAT(typesOf(plan), ElementsAre(GapType::Blocked, GapType::Met)) << "nobody knows of Listening";

    plan.assessments.put(test::says(2, self, 2, 1.5));
    EXPECT_THAT(typesOf(plan), ElementsAre(GapType::Blocked, GapType::Met)) << "below what is asked";

    plan.assessments.put(test::says(2, self, 2, 2));
    EXPECT_THAT(typesOf(plan), ElementsAre(GapType::Met));

    plan = withPrerequisite(plan, std::nullopt);
    EXPECT_THAT(typesOf(plan), ElementsAre(GapType::Met)) << "any level above 0 will do";
    plan.assessments.put(test::says(2, self, 2, 0));
    EXPECT_THAT(typesOf(plan), ElementsAre(GapType::Blocked, GapType::Met));
}

TEST(GapTypeTest, TheFirstThatHoldsNamesTheRow)
{
    const Plan plan = withPrerequisite(mustHave(assessedAt(1)));
    EXPECT_THAT(typesOf(plan),
                ElementsAre(GapType::GateFailed, GapType::Blocked, GapType::Short, GapType::Claimed));

    const Plan notApplicable
        = withRequirement(plan, [](Requirement& row) { row.applies = Requirement::Applies::NotApplicable; });
    EXPECT_EQ(onlyRow(notApplicable).type, GapType::NotApplicable);
    EXPECT_EQ(onlyRow(notApplicable).missing, 0);
}

struct Mean {
    std::vector<double> levels;
    double now;

    friend std::ostream& operator<<(std::ostream& out, const Mean& value)
    {
        out << "Of";
        for (const double level : value.levels)
            out << '_' << level;
        return out << "_is_" << value.now;
    }
};

class MeanTest : public testing::TestWithParam<Mean> { };

TEST_P(MeanTest, IsRoundedToHalfLevelsTiesDown)
{
    Plan plan = negotiation();
    for (std::size_t at = 0; at < GetParam().levels.size(); ++at)
        plan.assessments.put(test::says(at + 1, at + 1, 1, GetParam().levels[at]));

    EXPECT_EQ(onlyRow(plan).now, GetParam().now);
}

INSTANTIATE_TEST_SUITE_P(Levels, MeanTest,
                         testing::Values(Mean{{2}, 2}, Mean{{2, 2.5}, 2}, Mean{{2, 3}, 2.5},
                                         Mean{{2, 2, 2.5}, 2}, Mean{{2, 2.5, 2.5}, 2.5}, Mean{{0.5, 0, 0}, 0},
                                         Mean{{0.5, 0}, 0}, Mean{{4.5, 5}, 4.5}, Mean{{0.1, 0.4}, 0},
                                         Mean{{0.7, 0.8}, 0.5}, Mean{{2.3, 2.2}, 2}));

TEST(GapTest, TheLatestOfEachAssessorCounts)
{
    Plan plan = negotiation();
    plan.assessments.put(test::says(9, self, 1, 1, QDate(2026, 1, 1)));
    plan.assessments.put(test::says(1, self, 1, 3, QDate(2026, 6, 1)));
    plan.assessments.put(test::says(2, manager, 1, 2, QDate(2026, 2, 1)));
    Assessment undated = test::says(8, manager, 1, 5);
    undated.on.reset();
    plan.assessments.put(undated);

    EXPECT_EQ(onlyRow(plan).now, 2.5);
    EXPECT_EQ(levelOn(plan, idOf<Competency>(1), QDate(2026, 5, 31)), 1.5) << "the past as it was";
    EXPECT_EQ(levelOn(plan, idOf<Competency>(1), QDate(2025, 1, 1)), 5.0) << "one without date is the oldest";
}

TEST(GapTest, WhoTakesALevelBackNoLongerCounts)
{
    Plan plan = assessedAt(4);
    plan.assessments.put(test::says(2, manager, 1, 2));
    Assessment withdrawn = test::says(3, self, 1, 0, QDate(2026, 11, 5));
    withdrawn.state = Assessment::State::NotAssessed;
    withdrawn.level.reset();
    plan.assessments.put(withdrawn);

    EXPECT_EQ(onlyRow(plan).now, 2.0);
}

TEST(ReadinessTest, OfNoRequirementsIsNothingToCompare)
{
    const GapReport empty = gapsOf(test::smallLadder(), idOf<Position>(2), today);

    EXPECT_THAT(empty.rows, IsEmpty());
    EXPECT_EQ(empty.readiness, std::nullopt);
    EXPECT_EQ(gapsOf(Plan(), idOf<Position>(2), today).readiness, std::nullopt);
}

TEST(ReadinessTest, OfOnlyWeightlessOrInapplicableRequirementsIsNothingToCompare)
{
    const Plan weightless = withRequirement(assessedAt(3), [](Requirement& row) { row.importance = 0; });
    const Plan inapplicable = withRequirement(
        assessedAt(3), [](Requirement& row) { row.applies = Requirement::Applies::NotApplicable; });

    EXPECT_EQ(report(weightless).readiness, std::nullopt);
    EXPECT_EQ(report(inapplicable).readiness, std::nullopt);
}

TEST(ReadinessTest, OfTheUnknownIsARange)
{
    Plan plan = assessedAt(1.5);
    plan.competencies.put(test::competency(2, s("Listening")));
    plan.requirements.put(test::needs(2, 2, 2, 4, 3));

    const GapReport gaps = report(plan);

    ASSERT_TRUE(gaps.readiness);
    EXPECT_DOUBLE_EQ(gaps.readiness->low, (0.5 + 0) / 4);
    EXPECT_DOUBLE_EQ(gaps.readiness->high, (0.5 + 3) / 4);
    EXPECT_DOUBLE_EQ(gaps.points, 0.5);
    EXPECT_DOUBLE_EQ(gaps.weight, 4);
    EXPECT_DOUBLE_EQ(gaps.rows[1].missing, 4);
}

TEST(ReadinessTest, WhatDoesNotApplyLeavesBothSums)
{
    Plan plan = assessedAt(1.5);
    plan.competencies.put(test::competency(2, s("Listening")));
    Requirement other = test::needs(2, 2, 2, 4, 3);
    other.applies = Requirement::Applies::NotApplicable;
    plan.requirements.put(other);

    EXPECT_EQ(report(plan).readiness, (Readiness{0.5, 0.5}));
}

TEST(ReadinessTest, MoreThanNeededMakesUpForNothing)
{
    Plan plan = assessedAt(5);
    plan.competencies.put(test::competency(2, s("Listening")));
    plan.requirements.put(test::needs(2, 2, 2, 4));
    plan.assessments.put(test::says(2, self, 2, 2));

    EXPECT_EQ(report(plan).readiness, (Readiness{0.75, 0.75}));
}

TEST(ReadinessTest, OfAllPositionsIsThatOfEach)
{
    Plan plan = assessedAt(1.5);
    plan.requirements.put(test::needs(2, 3, 1, 5));

    const std::vector<std::optional<Readiness>> all = readinessOfAll(plan, today);

    ASSERT_EQ(all.size(), 3U);
    for (std::size_t at = 0; at < all.size(); ++at)
        EXPECT_EQ(all[at], gapsOf(plan, plan.positions[at].id, today).readiness);
    EXPECT_EQ(all[0], std::nullopt);
    EXPECT_EQ(all[2], (Readiness{0.3, 0.3}));
}

/// A credential asked for by Executive, as assessed by the manager.
Plan credential(double held, std::optional<QDate> validUntil)
{
    Plan plan = test::smallLadder();
    plan.people.put(test::person(manager, s("Dana")));
    Requirement asked;
    asked.id = idOf<Requirement>(1);
    asked.position = idOf<Position>(2);
    asked.kind = Requirement::Kind::Credential;
    asked.title = s("Negotiation certificate");
    asked.mustHave = true;
    plan.requirements.put(asked);
    Assessment assessment = test::says(1, manager, 1, held);
    assessment.competency.reset();
    assessment.requirement = asked.id;
    assessment.validUntil = validUntil;
    plan.assessments.put(assessment);
    return plan;
}

TEST(CredentialTest, IsHeldUntilItExpires)
{
    EXPECT_EQ(onlyRow(credential(1, today)).type, GapType::Met);
    EXPECT_EQ(onlyRow(credential(1, std::nullopt)).type, GapType::Met);
    EXPECT_EQ(onlyRow(credential(1, today.addDays(-1))).type, GapType::GateFailed);
    EXPECT_EQ(onlyRow(credential(0, std::nullopt)).type, GapType::GateFailed);
    EXPECT_EQ(onlyRow(credential(1, std::nullopt)).title, s("Negotiation certificate"));
    EXPECT_EQ(onlyRow(credential(1, std::nullopt)).needed, 1.0);
}

TEST(CredentialTest, ThatNobodyHasLookedAtIsNotAssessed)
{
    Plan plan = credential(1, std::nullopt);
    plan.assessments = {};

    EXPECT_EQ(onlyRow(plan).type, GapType::NotAssessed);
    EXPECT_EQ(report(plan).readiness, (Readiness{0, 1}));
}

TEST(MeasureTest, IsTheNewestFactAndNoMean)
{
    Plan plan = credential(4, std::nullopt);
    plan.people.put(test::person(self, s("Maya")));
    Requirement asked = *find(plan, idOf<Requirement>(1));
    asked.kind = Requirement::Kind::Measure;
    asked.needed = 10;
    plan.requirements.put(asked);
    Assessment newer = *find(plan, idOf<Assessment>(1));
    newer.id = idOf<Assessment>(2);
    newer.assessor = idOf<Person>(self);
    newer.on = newer.on->addDays(1);
    newer.level = 7;
    plan.assessments.put(newer);

    EXPECT_EQ(onlyRow(plan).now, 7.0);
    EXPECT_EQ(onlyRow(plan).missing, 3.0);
    EXPECT_EQ(report(plan).weightedGap, 0) << "the weighted gap is of competency levels";
    EXPECT_EQ(report(plan).readiness, (Readiness{0.7, 0.7}));
}

Activity raising(quint64 number, double toLevel, QDate finish)
{
    Activity row = test::activity(number, QString::number(number));
    row.raises = {{idOf<Competency>(1), toLevel}};
    row.keptFinish = finish;
    return row;
}

TEST(ClosingTest, GainsAddUpInTheOrderOfTheDates)
{
    Plan plan = assessedAt(1);
    plan.activities.put(raising(1, 3, QDate(2027, 5, 1)));
    plan.activities.put(raising(2, 2, QDate(2027, 1, 1)));
    plan.activities.put(raising(3, 2.5, QDate(2027, 6, 1)));

    const GapRow row = onlyRow(plan);

    EXPECT_THAT(row.closing,
                ElementsAre(GapClosing{idOf<Activity>(2), 2, 1}, GapClosing{idOf<Activity>(1), 3, 1},
                            GapClosing{idOf<Activity>(3), 2.5, 0}));
    EXPECT_EQ(row.withPlan, 3.0);
    EXPECT_EQ(report(plan).readinessWithPlan, (Readiness{1, 1}));
}

TEST(ClosingTest, AnActivityThatIsDoneCountsUntilSomebodyHasJudgedIt)
{
    Plan plan = assessedAt(1);
    Activity done = raising(1, 3, QDate(2026, 10, 30));
    done.progress = 1;
    done.finishedOn = QDate(2026, 11, 10);
    plan.activities.put(done);
    EXPECT_EQ(onlyRow(plan).withPlan, 3.0);

    plan.assessments.put(test::says(2, manager, 1, 2, QDate(2026, 11, 11)));

    EXPECT_EQ(onlyRow(plan).withPlan, onlyRow(plan).now);
    EXPECT_THAT(onlyRow(plan).closing, IsEmpty());
}

TEST(ClosingTest, RaisesWhatIsNotKnownToItsLevel)
{
    Plan plan = negotiation();
    plan.activities.put(raising(1, 1.5, QDate(2027, 5, 1)));

    EXPECT_EQ(onlyRow(plan).withPlan, 1.5);
    EXPECT_THAT(onlyRow(plan).closing, ElementsAre(GapClosing{idOf<Activity>(1), 1.5, 0}));
    EXPECT_EQ(report(plan).readinessWithPlan, (Readiness{0.5, 1}));
}

TEST(ClosingTest, AMilestoneThatEarnsTheCredentialMeetsIt)
{
    Plan plan = credential(0, std::nullopt);
    Activity exam = test::activity(1, s("Exam"), Activity::Kind::Milestone);
    exam.earns = {idOf<Requirement>(1)};
    plan.activities.put(exam);

    const GapRow row = onlyRow(plan);

    EXPECT_THAT(row.closing, ElementsAre(GapClosing{idOf<Activity>(1), 1, 1}));
    EXPECT_EQ(row.withPlan, 1.0);
    EXPECT_EQ(report(plan).readinessWithPlan, (Readiness{1, 1}));
}

TEST(GapTest, AssessedThroughTheEditMovesTheReadiness)
{
    const Plan plan = negotiation();
    Assessment assessment = test::says(1, self, 1, 3);

    const Result<Plan> assessed = assess(plan, assessment);

    ASSERT_TRUE(assessed);
    EXPECT_EQ(report(*assessed).readiness, (Readiness{1, 1}));
}

}  // namespace

}  // namespace nextrung::core

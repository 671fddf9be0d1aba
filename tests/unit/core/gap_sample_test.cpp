// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <array>

namespace nextrung::core {

namespace {

using test::idOf;

const QDate today(2026, 11, 21);

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// A row of the table in DESIGN_TOKENS.md, section 14; `gain` is what the plan adds.
struct SampleRow {
    const char* title;
    int weight;
    double needed;
    std::array<double, 3> assessed;
    double now;
    double gap;
    int evidence;
    double gain;
    GapType type;
};

const std::array<SampleRow, 10> sampleRows{{
    {"Negotiation", 3, 4.0, {3.0, 1.5, 1.5}, 2.0, 2, 1, 2.0, GapType::Short},
    {"Prospecting", 3, 4.0, {2.5, 2.0, 1.5}, 2.0, 2, 2, 1.5, GapType::Short},
    {"Territory planning", 2, 3.0, {1.0, 1.0, 1.0}, 1.0, 2, 0, 1.5, GapType::Short},
    {"Resilience with rejection", 3, 4.0, {3.5, 3.0, 2.5}, 3.0, 1, 3, 1.0, GapType::Short},
    {"CRM forecasting", 2, 3.0, {2.0, 2.0, 2.0}, 2.0, 1, 2, 1.0, GapType::Short},
    {"Presenting", 2, 4.0, {3.0, 3.5, 2.5}, 3.0, 1, 4, 1.0, GapType::Short},
    {"Business acumen", 2, 3.0, {2.0, 1.5, 1.5}, 1.5, 1.5, 2, 0.5, GapType::Short},
    {"Contract basics", 1, 3.0, {2.0, 2.5, 1.5}, 2.0, 1, 1, 0, GapType::Short},
    {"Active listening", 3, 4.0, {4.0, 4.5, 3.5}, 4.0, 0, 6, 0, GapType::Met},
    {"Product knowledge", 2, 4.0, {4.5, 4.5, 4.5}, 4.5, 0, 8, 0, GapType::Over},
}};

Plan samplePlan()
{
    Plan plan = test::smallLadder();
    for (quint64 number = 1; number <= 3; ++number)
        plan.people.put(test::person(number, QString::number(number)));
    quint64 nextAssessment = 1;
    quint64 nextEvidence = 1;
    for (std::size_t at = 0; at < sampleRows.size(); ++at) {
        const SampleRow& row = sampleRows.at(at);
        const quint64 number = at + 1;
        plan.competencies.put(test::competency(number, s(row.title)));
        plan.requirements.put(test::needs(number, 2, number, row.needed, row.weight));
        for (std::size_t assessor = 0; assessor < 3; ++assessor)
            plan.assessments.put(
                test::says(nextAssessment++, assessor + 1, number, row.assessed.at(assessor)));
        for (int piece = 0; piece < row.evidence; ++piece) {
            Evidence evidence;
            evidence.id = idOf<Evidence>(nextEvidence++);
            evidence.competencies = {idOf<Competency>(number)};
            plan.evidence.put(evidence);
        }
        if (row.gain > 0) {
            Activity activity = test::activity(number, s(row.title));
            activity.raises = {{idOf<Competency>(number), row.now + row.gain}};
            plan.activities.put(activity);
        }
    }
    Requirement shown = test::needs(11, 2, 1, 24, 0);
    shown.kind = Requirement::Kind::Months;
    plan.requirements.put(shown);
    return plan;
}

TEST(SampleGapTest, HasTheReadinessOfTheDesign)
{
    const GapReport gaps = gapsOf(samplePlan(), idOf<Position>(2), today);

    ASSERT_TRUE(gaps.readiness && gaps.readinessWithPlan);
    EXPECT_NEAR(gaps.points, 15.4167, 0.00005);
    EXPECT_EQ(gaps.weight, 23);
    EXPECT_NEAR(gaps.readiness->low, 0.6703, 0.00005);
    EXPECT_NEAR(gaps.readiness->high, 0.6703, 0.00005);
    EXPECT_NEAR(gaps.readinessWithPlan->low, 0.9257, 0.00005);
    EXPECT_DOUBLE_EQ(gaps.weightedGap, 27);
    EXPECT_DOUBLE_EQ(gaps.weightedClosed, 21.5);
}

TEST(SampleGapTest, HasTheRowsOfTheDesign)
{
    const GapReport gaps = gapsOf(samplePlan(), idOf<Position>(2), today);

    ASSERT_EQ(gaps.rows.size(), sampleRows.size() + 1);
    for (std::size_t at = 0; at < sampleRows.size(); ++at) {
        const GapRow& row = gaps.rows[at];
        EXPECT_EQ(row.title, s(sampleRows.at(at).title));
        EXPECT_EQ(row.now, sampleRows.at(at).now) << sampleRows.at(at).title;
        EXPECT_EQ(row.missing, sampleRows.at(at).gap) << sampleRows.at(at).title;
        EXPECT_EQ(row.evidence, sampleRows.at(at).evidence) << sampleRows.at(at).title;
        EXPECT_EQ(row.type, sampleRows.at(at).type) << sampleRows.at(at).title;
    }
    EXPECT_EQ(gaps.rows.back().type, GapType::NotAssessed) << "shown, without weight";
}

}  // namespace

}  // namespace nextrung::core

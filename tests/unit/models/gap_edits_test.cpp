// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gap_edits.h"

#include <gtest/gtest.h>

namespace nextrung::models {

namespace {

/// A plan with one competency a top level, numbered from 1, and the rows that ask for them.
struct Asked {
    core::Plan plan;
    std::vector<core::GapRow> rows;

    explicit Asked(const std::vector<int>& tops)
    {
        for (const int top : tops) {
            const auto number = static_cast<quint64>(rows.size() + 1);
            core::Scale scale;
            scale.id = core::Id<core::Scale>(number);
            for (int level = 0; level <= top; ++level)
                scale.levels.push_back({static_cast<double>(level), {}, {}, {}});
            core::Competency competency;
            competency.id = core::Id<core::Competency>(number);
            competency.scale = scale.id;
            plan.scales.put(scale);
            plan.competencies.put(competency);
            core::GapRow row;
            row.competency = competency.id;
            rows.push_back(row);
        }
    }
};

core::GapRow measureOf(double needed)
{
    core::GapRow row;
    row.kind = core::Requirement::Kind::Measure;
    row.needed = needed;
    return row;
}

}  // namespace

TEST(CommonTopTest, IsTheTopOfTheScaleThatAllRowsShare)
{
    Asked asked({4, 4});
    asked.rows.push_back(measureOf(25));  // a number of its own, on no scale

    EXPECT_EQ(commonTopOf(asked.plan, asked.rows), 4);
}

TEST(CommonTopTest, IsAbsentWhereScalesDifferOrNoRowHasLevels)
{
    const Asked asked({4, 5});

    EXPECT_EQ(commonTopOf(asked.plan, asked.rows), std::nullopt);
    EXPECT_EQ(commonTopOf(asked.plan, {measureOf(1)}), std::nullopt);
}

}  // namespace nextrung::models

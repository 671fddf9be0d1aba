// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_edits.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

TEST(RandomEditsTest, LeaveASoundPlanWhateverIsRefused)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        test::RandomEdits edits(seed);
        Plan plan;
        int refused = 0;
        int made = 0;
        for (int step = 0; step < 250; ++step) {
            const Result<Plan> after = edits.tryOne(plan);
            refused += after ? 0 : 1;
            made += after && !(*after == plan) ? 1 : 0;
            if (after)
                plan = *after;
            const Outcome sound = soundness(plan);
            ASSERT_TRUE(sound) << "seed " << seed << " step " << step << ' '
                               << testing::PrintToString(sound.error());
            ASSERT_EQ(activityTree(plan).size(), plan.activities.size());
        }
        EXPECT_GT(made, 60) << "seed " << seed;
        EXPECT_GT(refused, 10) << "seed " << seed;
    }
}

}  // namespace

}  // namespace nextrung::core

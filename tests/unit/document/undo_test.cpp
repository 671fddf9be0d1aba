// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "document/plan_document.h"
#include "storage/plan_file.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_edits.h"

#include <gtest/gtest.h>

namespace nextrung::document {

namespace {

class RandomHistories : public testing::TestWithParam<unsigned> {
protected:
    /// Tries edits at random and keeps the bytes of the plan after each that was recorded.
    void edit(int tries)
    {
        test::RandomEdits edits(GetParam());
        states_.push_back(storage::writePlan(document_.plan()));
        for (int at = 0; at < tries; ++at) {
            const int before = document_.history()->index();
            const core::Outcome outcome = document_.apply(
                QStringLiteral("edit"), [&](const core::Plan& plan) { return edits.tryOne(plan); });
            if (outcome && document_.history()->index() > before)
                states_.push_back(storage::writePlan(document_.plan()));
            const core::Outcome sound = core::soundness(document_.plan());
            ASSERT_TRUE(sound) << testing::PrintToString(sound.error());
        }
    }

    PlanDocument document_{QDate(2026, 11, 21)};
    std::vector<QByteArray> states_;
};

TEST_P(RandomHistories, GiveTheSameBytesWhenUndoneAndRedone)
{
    edit(150);
    const int steps = document_.history()->count();
    ASSERT_GT(steps, 40);
    ASSERT_EQ(states_.size(), static_cast<std::size_t>(steps) + 1);

    for (int at = steps - 1; at >= 0; --at) {
        document_.history()->undo();
        EXPECT_EQ(storage::writePlan(document_.plan()), states_[static_cast<std::size_t>(at)]) << at;
    }
    for (int at = 1; at <= steps; ++at) {
        document_.history()->redo();
        EXPECT_EQ(storage::writePlan(document_.plan()), states_[static_cast<std::size_t>(at)]) << at;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistories, testing::Range(1U, 9U));

}  // namespace

}  // namespace nextrung::document

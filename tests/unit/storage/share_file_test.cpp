// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "core/visible.h"
#include "storage/plan_file.h"
#include "storage/share_file.h"
#include "support/printers.h"
#include "support/random_plan.h"

#include <gtest/gtest.h>

namespace nextrung::storage {
namespace {

const QDate day(2026, 11, 21);

TEST(SharedCopies, SayWhatWasSharedWithWhomAndWhen)
{
    const core::Plan visible = core::visibleTo(test::randomPlan(4, 5), {core::Layer::Coach});

    const core::Result<core::Plan> copy = readPlan(writePlan(shared(visible, core::Layer::Coach, day)));

    ASSERT_TRUE(copy);
    const auto read = sharedCopyIn(*copy);
    ASSERT_TRUE(read && *read);
    EXPECT_TRUE((*read)->original == visible);
    EXPECT_TRUE((*read)->reader == core::Layer::Coach);
    EXPECT_EQ((*read)->sharedOn, std::optional(day));
    EXPECT_FALSE((*read)->answeredBy);
}

TEST(SharedCopies, KeepWhatWasSharedWhileTheyAreWorkedOn)
{
    core::Plan plan = test::randomPlan(4, 5);
    plan.people.put({.id = core::Id<core::Person>(1), .name = QStringLiteral("Tom Reyes")});
    plan.activities.put({.id = core::Id<core::Activity>(1), .title = QStringLiteral("Lead a sales call")});
    const core::Plan visible = core::visibleTo(plan, {});
    core::Plan copy = shared(visible, core::Layer::Manager, day);
    core::Activity renamed = copy.activities[0];
    renamed.title = QStringLiteral("Another");
    copy.activities.put(renamed);

    const auto read = sharedCopyIn(answered(copy, visible.people[0].id, day));

    ASSERT_TRUE(read && *read);
    EXPECT_TRUE((*read)->original == visible);
    EXPECT_EQ((*read)->answeredBy, std::optional(visible.people[0].id));
    EXPECT_EQ((*read)->answeredOn, std::optional(day));
}

TEST(SharedCopies, AreNoOrdinaryPlansAndFindNothingWrongInTheirMarks)
{
    const auto read = sharedCopyIn(test::randomPlan(1, 3));

    ASSERT_TRUE(read);
    EXPECT_FALSE(*read);
    EXPECT_TRUE(core::findings(shared({}, core::Layer::Public, day)).empty());
}

TEST(SharedCopies, AreRefusedWhenWhatWasSharedIsDamaged)
{
    core::Plan copy = shared({}, core::Layer::Public, day);
    copy.unknown[QStringLiteral("shared")] = QJsonObject{{QStringLiteral("plan"), 7}};

    const auto read = sharedCopyIn(copy);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, core::Error::Code::NotAPlan);
}

}  // namespace
}  // namespace nextrung::storage

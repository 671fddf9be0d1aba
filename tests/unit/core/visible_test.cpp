// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "core/visible.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_plan.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

Activity hidden(Activity row, Layer layer)
{
    row.layer = layer;
    return row;
}

TEST(VisibleTest, IsSoundForEveryReaderOfEveryPlan)
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Plan plan = test::randomPlan(seed, 8);
        for (const auto& [reader, word] : Words<Layer>::list) {
            const Outcome sound = soundness(visibleTo(plan, {reader}));
            EXPECT_TRUE(sound) << seed << ' ' << word << ' ' << testing::PrintToString(sound.error());
        }
    }
}

TEST(VisibleTest, ShowsEachReaderTheirOwnLayerAndTheWiderOnes)
{
    const Plan plan = test::planOf(hidden(test::activity(1, u"mine"_qs), Layer::Private),
                                   hidden(test::activity(2, u"coach"_qs), Layer::Coach),
                                   hidden(test::activity(3, u"manager"_qs), Layer::Manager),
                                   hidden(test::activity(4, u"public"_qs), Layer::Public));
    const auto titles = [&plan](Layer reader) {
        QStringList seen;
        for (const auto& row : visibleTo(plan, {reader}).activities)
            seen.append(row->title);
        return seen;
    };

    EXPECT_EQ(titles(Layer::Public), QStringList({u"public"_qs}));
    EXPECT_EQ(titles(Layer::Manager), QStringList({u"manager"_qs, u"public"_qs}));
    EXPECT_EQ(titles(Layer::Coach), QStringList({u"coach"_qs, u"manager"_qs, u"public"_qs}));
    EXPECT_EQ(titles(Layer::Private).size(), 4);
}

TEST(VisibleTest, HidesWhatLiesInAHiddenPhaseAndTheLinksToIt)
{
    const Plan plan
        = test::planOf(hidden(test::activity(1, u"Secret"_qs, Activity::Kind::Phase), Layer::Private),
                       test::activity(2, u"In it"_qs, Activity::Kind::Activity, 1),
                       test::activity(3, u"Seen"_qs), test::waits(1, 2, 3));

    const Plan seen = visibleTo(plan, {Layer::Manager});

    ASSERT_EQ(seen.activities.size(), 1U);
    EXPECT_EQ(seen.activities[0].title, u"Seen"_qs);
    EXPECT_TRUE(seen.dependencies.empty());
}

TEST(VisibleTest, KeepsNotesPayAndOtherEmployersBackUnlessTheyAreTicked)
{
    Plan plan = test::smallLadder();
    Track elsewhere = test::track(9, u"Elsewhere"_qs);
    elsewhere.kind = Track::Kind::OtherEmployers;
    plan.tracks.put(elsewhere);
    Position outside = test::position(9, u"Rival"_qs, 9, 3);
    plan.positions.put(outside);
    Position paid = test::position(3, u"Senior"_qs, 2, 3);
    paid.payFrom = 50'000;
    paid.note = u"secret"_qs;
    plan.positions.put(paid);

    const Plan bare = visibleTo(plan, {});
    const Plan all = visibleTo(plan, {Layer::Manager, true, true, true});

    EXPECT_FALSE(find(bare, outside.id));
    EXPECT_FALSE(find(bare, elsewhere.id));
    EXPECT_EQ(find(bare, paid.id)->payFrom, std::nullopt);
    EXPECT_EQ(find(bare, paid.id)->note, QString());
    EXPECT_TRUE(all == plan);
}

TEST(VisibleTest, TellsThePublicNothingAboutTheClimber)
{
    const Plan plan = test::randomPlan(5, 6);

    const Plan seen = visibleTo(plan, {Layer::Public});

    EXPECT_TRUE(seen.profiles.empty());
    EXPECT_TRUE(seen.availabilities.empty());
    EXPECT_TRUE(seen.exceptions.empty());
    EXPECT_TRUE(seen.routes.empty());
    EXPECT_FALSE(seen.competencies.empty());
}

TEST(VisibleTest, LeavesOutWhatANewerVersionWrote)
{
    Plan plan = test::planOf(test::activity(1, u"A"_qs));
    Activity row = plan.activities[0];
    row.unknown[u"mood"_qs] = u"low"_qs;
    row.raises = {};
    plan.activities.put(row);
    plan.unknown[u"moods"_qs] = u"low"_qs;

    const Plan seen = visibleTo(plan, {Layer::Manager, true, true, true});

    EXPECT_TRUE(seen == test::planOf(test::activity(1, u"A"_qs)));
}

}  // namespace

}  // namespace nextrung::core

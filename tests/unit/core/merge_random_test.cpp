// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"
#include "core/merge.h"
#include "support/printers.h"
#include "support/random_edits.h"
#include "support/random_plan.h"

#include <gtest/gtest.h>

#include <set>

namespace nextrung::core {

namespace {

/// The plan after so many edits at random.
Plan edited(Plan plan, unsigned seed, int edits, quint64 firstId)
{
    test::RandomEdits random(seed, firstId);
    for (int step = 0; step < edits; ++step) {
        if (const Result<Plan> next = random.tryOne(plan))
            plan = *next;
    }
    return plan;
}

/// The plan with some fields, of any kind, as they are in another plan of the same rows.
class RandomFields {
public:
    explicit RandomFields(quint64 seed)
        : random_(seed)
    {
    }

    Plan changed(Plan plan)
    {
        forEachTable([&]<class Row>(Table<Row> Plan::*member) {
            const Table<Row> rows = plan.*member;
            for (const auto& row : rows) {
                if (!random_.oneIn(4))
                    continue;
                Row next = *row;
                forEachField<Row>([&](const auto& each) { change(plan, next.*each.member); });
                if (random_.oneIn(4))
                    next.unknown = random_.future();
                if (const Result<Plan> after = put(plan, next))
                    plan = *after;
            }
        });
        return plan;
    }

private:
    template <class Value>
    void change(const Plan& /*plan*/, Value& value)
    {
        bool hasIds = false;
        Value other = value;
        random_.fill(other);
        forEachIdIn(other, [&](auto) { hasIds = true; });
        if (!hasIds && random_.oneIn(6))
            value = other;
    }

    test::RandomValues random_;
};

struct Copies {
    Plan base;
    Plan ours;
    Plan theirs;
};

/// Two copies that went separate ways: half the seeds by the edits of people, half field by field.
Copies copies(unsigned seed)
{
    if (seed % 2 == 0) {
        const Plan base = edited({}, seed, 120, 1000);
        return {base, edited(base, seed + 100, 12, 100'000), edited(base, seed + 200, 12, 200'000)};
    }
    const Plan base = test::randomPlan(seed, 6);
    return {base, RandomFields(seed + 100).changed(base), RandomFields(seed + 200).changed(base)};
}

constexpr unsigned seeds = 80;

class RandomMerges : public testing::TestWithParam<unsigned> { };

TEST_P(RandomMerges, WithoutAnotherCopyGiveWhatIsThere)
{
    const Copies given = copies(GetParam());

    for (const Plan& copy : {given.ours, given.theirs}) {
        EXPECT_TRUE(merge(given.base, given.base, copy).plan == copy);
        EXPECT_TRUE(merge(given.base, copy, given.base).plan == copy);
        EXPECT_TRUE(merge(given.base, copy, copy).plan == copy);
        EXPECT_TRUE(merge(given.base, copy, copy).conflicts.empty());
    }
}

TEST_P(RandomMerges, ObeyTheRulesWhateverTheConflictsAndTheChoices)
{
    const Copies given = copies(GetParam());
    const Merged open = merge(given.base, given.ours, given.theirs);
    std::map<ConflictKey, Side> choices;
    for (const MergeConflict& conflict : open.conflicts)
        choices[conflict.key()] = conflict.row.bits % 2 == 0 ? Side::Ours : Side::Theirs;

    const Merged chosen = merge(given.base, given.ours, given.theirs, choices);

    EXPECT_TRUE(soundness(open.plan)) << testing::PrintToString(soundness(open.plan).error());
    EXPECT_TRUE(soundness(chosen.plan)) << testing::PrintToString(soundness(chosen.plan).error());
}

TEST_P(RandomMerges, AreTheSameTheOtherWayRoundWhereNothingIsToBeChosen)
{
    const Copies given = copies(GetParam());
    const Merged merged = merge(given.base, given.ours, given.theirs);
    const Merged mirrored = merge(given.base, given.theirs, given.ours);

    EXPECT_EQ(merged.conflicts.empty(), mirrored.conflicts.empty());
    const bool isSame = merged.plan == mirrored.plan;
    EXPECT_TRUE(isSame || !merged.conflicts.empty());
}

/// Expects each field of `copy` that only this copy changed to be in the merged plan, unless a conflict names
/// its row.
void expectSurvived(const Plan& base, const Plan& copy, const Plan& other, const Merged& merged)
{
    std::set<ObjectRef> inConflict;
    for (const MergeConflict& conflict : merged.conflicts)
        inConflict.insert({conflict.row, conflict.with});
    forEachTable([&]<class Row>(Table<Row> Plan::*member) {
        for (const auto& row : copy.*member) {
            const Row* before = find(base, row->id);
            const Row* elsewhere = find(other, row->id);
            const Row* now = find(merged.plan, row->id);
            if (inConflict.contains(refTo(row->id)) || (before && !elsewhere))
                continue;
            ASSERT_TRUE(now) << Row::plural;
            const Row usual = before ? *before : Row();
            forEachField<Row>([&](const auto& each) {
                const auto of = each.member;
                const bool isOnlyOurs = !elsewhere || usual.*of == (*elsewhere).*of;
                const bool isChanged = isOnlyOurs && !((*row).*of == usual.*of);
                EXPECT_TRUE(!isChanged || (*now).*of == (*row).*of) << Row::plural << '.' << each.name;
            });
        }
        for (const auto& row : base.*member) {
            const Row* elsewhere = find(other, row->id);
            const bool isDeleted = !find(copy, row->id) && elsewhere && *elsewhere == *row;
            const bool isStill = isDeleted && find(merged.plan, row->id);
            EXPECT_FALSE(isStill && merged.conflicts.empty()) << Row::plural;
        }
    });
}

TEST_P(RandomMerges, DropNothingThatOneCopyChangedUnlessTheySaySo)
{
    const Copies given = copies(GetParam());
    const Merged merged = merge(given.base, given.ours, given.theirs);

    expectSurvived(given.base, given.ours, given.theirs, merged);
    expectSurvived(given.base, given.theirs, given.ours, merged);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMerges, testing::Range(1U, seeds + 1));

TEST(RandomMergesTogether, MeetBothConflictsAndPlainMerges)
{
    int settled = 0;
    std::set<MergeConflict::Kind> kinds;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Copies given = copies(seed);
        const Merged merged = merge(given.base, given.ours, given.theirs);
        settled += merged.conflicts.empty() ? 1 : 0;
        for (const MergeConflict& conflict : merged.conflicts)
            kinds.insert(conflict.kind);
    }
    EXPECT_GT(settled, 3);
    EXPECT_GE(kinds.size(), 3U);
}

}  // namespace

}  // namespace nextrung::core

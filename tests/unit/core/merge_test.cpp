// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"
#include "core/merge.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

using Kind = MergeConflict::Kind;

Plan withActivity(Plan plan, const Activity& row)
{
    plan.activities.put(row);
    return plan;
}

/// A phase 1 with the activity 2 in it, and the activities 3 and 4, 3 → 4.
Plan smallPlan()
{
    return test::planOf(test::activity(1, u"Learn"_qs, Activity::Kind::Phase),
                        test::activity(2, u"Course"_qs, Activity::Kind::Activity, 1),
                        test::activity(3, u"Talk"_qs), test::activity(4, u"Article"_qs),
                        test::waits(1, 3, 4));
}

ObjectRef activityRef(quint64 number)
{
    return refTo(test::idOf<Activity>(number));
}

Plan changedTitle(const Plan& plan, quint64 number, const QString& title)
{
    return *change(plan, test::idOf<Activity>(number), [&](Activity& row) { row.title = title; });
}

Plan changedNote(const Plan& plan, quint64 number, const QString& note)
{
    return *change(plan, test::idOf<Activity>(number), [&](Activity& row) { row.note = note; });
}

Plan movedInto(const Plan& plan, quint64 number, std::optional<quint64> phase)
{
    return *change(plan, test::idOf<Activity>(number), [&](Activity& row) {
        row.parent = phase ? std::optional(test::idOf<Activity>(*phase)) : std::nullopt;
    });
}

std::vector<Kind> kindsOf(const Merged& merged)
{
    std::vector<Kind> kinds;
    for (const MergeConflict& conflict : merged.conflicts)
        kinds.push_back(conflict.kind);
    return kinds;
}

TEST(MergeTest, TakesFieldsOfOneRowFromBothCopies)
{
    const Plan base = smallPlan();

    const Merged merged
        = merge(base, changedTitle(base, 2, u"Long course"_qs), changedNote(base, 2, u"Ask"_qs));

    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_TRUE(merged.plan == changedNote(changedTitle(base, 2, u"Long course"_qs), 2, u"Ask"_qs));
}

TEST(MergeTest, LeavesTheChoiceToThePersonWhereBothChangedOneField)
{
    const Plan base = smallPlan();
    const Plan ours = changedTitle(base, 2, u"Ours"_qs);
    const Plan theirs = changedTitle(base, 2, u"Theirs"_qs);

    const Merged open = merge(base, ours, theirs);
    const Merged chosen = merge(base, ours, theirs, {{{activityRef(2), u"title"_qs}, Side::Theirs}});

    EXPECT_EQ(open.conflicts, std::vector({MergeConflict{Kind::BothChanged, activityRef(2), u"title"_qs}}));
    EXPECT_TRUE(open.plan == ours);
    EXPECT_FALSE(open.isSettled());
    EXPECT_TRUE(chosen.plan == theirs);
    EXPECT_TRUE(chosen.isSettled());
}

TEST(MergeTest, KeepsARowThatOneCopyDeletedAndTheOtherChangedUntilSomebodyChooses)
{
    const Plan base = smallPlan();
    const Plan ours = removeRow(base, test::idOf<Activity>(3));
    const Plan theirs = changedTitle(base, 3, u"Long talk"_qs);

    const Merged open = merge(base, ours, theirs);
    const Merged deleted = merge(base, ours, theirs, {{{activityRef(3), {}}, Side::Ours}});

    ASSERT_EQ(kindsOf(open), std::vector({Kind::ChangedAndDeleted}));
    EXPECT_EQ(open.conflicts.front().deletedBy, Side::Ours);
    EXPECT_EQ(open.plan.activities.find(test::idOf<Activity>(3))->title, u"Long talk"_qs);
    EXPECT_TRUE(deleted.plan == ours);
}

TEST(MergeTest, BringsBackWhatOneCopyDeletedWhenTheOtherRefersToItAnew)
{
    const Plan base = smallPlan();
    const Plan ours = removeRow(base, test::idOf<Activity>(1));
    const Plan theirs = withActivity(base, test::activity(9, u"Book"_qs, Activity::Kind::Activity, 1));

    const Merged open = merge(base, ours, theirs);
    const Merged deleted = merge(base, ours, theirs, {{{activityRef(1), {}}, Side::Ours}});

    const MergeConflict conflict{Kind::DeletedButNeeded, activityRef(1), {}, Side::Ours, activityRef(9)};
    EXPECT_EQ(open.conflicts, std::vector({conflict}));
    EXPECT_TRUE(find(open.plan, test::idOf<Activity>(1)));
    EXPECT_FALSE(find(open.plan, test::idOf<Activity>(2))) << "deleted with its phase and not needed";
    EXPECT_TRUE(find(open.plan, test::idOf<Activity>(9)));
    EXPECT_TRUE(deleted.plan == ours);
}

TEST(MergeTest, AsksOnceForAChangedRowAndThePhaseThatItLaysIn)
{
    const Plan base = smallPlan();
    const Plan ours = removeRow(base, test::idOf<Activity>(1));
    const Plan theirs = changedTitle(base, 2, u"Long course"_qs);

    const Merged open = merge(base, ours, theirs);

    EXPECT_EQ(kindsOf(open), std::vector({Kind::ChangedAndDeleted}));
    EXPECT_TRUE(open.plan == theirs);
    EXPECT_TRUE(merge(base, ours, theirs, {{{activityRef(2), {}}, Side::Ours}}).plan == ours);
}

TEST(MergeTest, TakesOutALinkThatWouldCloseALoopWithOneOfTheOtherCopy)
{
    const Plan base = test::planOf(test::activity(1, u"A"_qs), test::activity(2, u"B"_qs));
    Plan ours = base;
    ours.dependencies.put(test::waits(1, 1, 2));
    Plan theirs = base;
    theirs.dependencies.put(test::waits(2, 2, 1));
    const ObjectRef link = refTo(test::idOf<Dependency>(2));

    const Merged open = merge(base, ours, theirs);
    const Merged chosen = merge(base, ours, theirs, {{{link, u"to"_qs}, Side::Theirs}});

    ASSERT_EQ(kindsOf(open), std::vector({Kind::Loop}));
    EXPECT_EQ(open.conflicts.front().row, link);
    EXPECT_TRUE(open.plan == ours);
    EXPECT_TRUE(chosen.plan == theirs);
    EXPECT_TRUE(chosen.isSettled());
}

TEST(MergeTest, PutsNoPhaseIntoItself)
{
    const Plan base = test::planOf(test::activity(1, u"A"_qs, Activity::Kind::Phase),
                                   test::activity(2, u"B"_qs, Activity::Kind::Phase));

    const Merged merged = merge(base, movedInto(base, 1, 2), movedInto(base, 2, 1));

    EXPECT_EQ(kindsOf(merged), std::vector({Kind::Loop}));
    EXPECT_TRUE(merged.plan == movedInto(base, 1, 2));
}

TEST(MergeTest, MakesNoRowThatNoCopyCouldHave)
{
    const Plan base = test::smallLadder();
    const Id<Move> move = test::idOf<Move>(1);
    const Plan ours = *change(base, move, [](Move& row) { row.from = test::idOf<Position>(3); });
    const Plan theirs = *change(base, move, [](Move& row) { row.to = test::idOf<Position>(3); });

    const Merged merged = merge(base, ours, theirs);

    EXPECT_EQ(kindsOf(merged), std::vector({Kind::BreaksRule}));
    EXPECT_TRUE(merged.plan == ours);
    EXPECT_TRUE(merge(base, ours, theirs, {{{refTo(move), {}}, Side::Theirs}}).plan == theirs);
}

struct ListCase {
    const char* name;
    QStringList base;
    QStringList ours;
    QStringList theirs;
    std::optional<QStringList> merged;

    friend std::ostream& operator<<(std::ostream& out, const ListCase& value) { return out << value.name; }
};

class MergedLists : public testing::TestWithParam<ListCase> { };

TEST_P(MergedLists, FollowTheRule)
{
    const ListCase& given = GetParam();
    const auto planWith = [](const QStringList& links) {
        Activity row = test::activity(1, u"A"_qs);
        row.links.assign(links.begin(), links.end());
        return test::planOf(row);
    };

    const Merged merged = merge(planWith(given.base), planWith(given.ours), planWith(given.theirs));

    EXPECT_EQ(merged.conflicts.empty(), given.merged.has_value());
    EXPECT_TRUE(merged.plan == planWith(given.merged.value_or(given.ours)));
}

INSTANTIATE_TEST_SUITE_P(
    Each, MergedLists,
    testing::Values(ListCase{"BothAdd",
                             {u"a"_qs},
                             {u"a"_qs, u"b"_qs},
                             {u"c"_qs, u"a"_qs},
                             QStringList{u"c"_qs, u"a"_qs, u"b"_qs}},
                    ListCase{"BothAddTheSame",
                             {},
                             {u"a"_qs, u"b"_qs},
                             {u"a"_qs, u"c"_qs},
                             QStringList{u"a"_qs, u"c"_qs, u"b"_qs}},
                    ListCase{"OneDeletesOneAdds",
                             {u"a"_qs, u"b"_qs},
                             {u"b"_qs},
                             {u"a"_qs, u"b"_qs, u"c"_qs},
                             QStringList{u"b"_qs, u"c"_qs}},
                    ListCase{"OneMovesOneAdds",
                             {u"a"_qs, u"b"_qs},
                             {u"b"_qs, u"a"_qs},
                             {u"a"_qs, u"x"_qs, u"b"_qs},
                             QStringList{u"b"_qs, u"a"_qs, u"x"_qs}},
                    ListCase{"TwoOrders",
                             {u"a"_qs, u"b"_qs, u"c"_qs},
                             {u"b"_qs, u"a"_qs, u"c"_qs},
                             {u"a"_qs, u"c"_qs, u"b"_qs},
                             std::nullopt},
                    ListCase{
                        "OneTwiceInAList", {u"a"_qs}, {u"a"_qs, u"a"_qs}, {u"a"_qs, u"b"_qs}, std::nullopt}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(MergeTest, MergesThePartsOfAListFieldByField)
{
    Scale scale;
    scale.id = test::idOf<Scale>(1);
    scale.levels = {{0, u"None"_qs, {}, {}}, {1, u"Some"_qs, {}, {}}};
    const Plan base = test::planOf(scale);
    const Plan ours = *change(base, scale.id, [](Scale& row) { row.levels[1].title = u"A bit"_qs; });
    const Plan theirs = *change(base, scale.id, [](Scale& row) { row.levels[1].text = u"Knows it"_qs; });

    const Merged merged = merge(base, ours, theirs);

    EXPECT_TRUE(merged.conflicts.empty());
    const ScaleLevel both{1, u"A bit"_qs, u"Knows it"_qs, {}};
    EXPECT_TRUE(merged.plan.scales[0].levels[1] == both);
}

QJsonObject rows(const QStringList& ids, const QString& mood)
{
    QJsonArray array;
    for (const QString& id : ids)
        array.append(QJsonObject{{u"id"_qs, id}, {u"mood"_qs, mood}});
    return {{u"moods"_qs, array}};
}

TEST(MergeTest, MergesWhatANewerVersionWroteNameByNameAndRowByRow)
{
    Plan base;
    base.unknown = rows({u"b"_qs}, u"fine"_qs);
    base.unknown[u"version"_qs] = 2;
    Plan ours = base;
    ours.unknown = rows({u"a"_qs, u"b"_qs}, u"fine"_qs);
    ours.unknown[u"version"_qs] = 3;
    Plan theirs = base;
    theirs.unknown = rows({u"b"_qs, u"c"_qs}, u"fine"_qs);
    theirs.unknown[u"version"_qs] = 4;
    theirs.unknown[u"weather"_qs] = u"rain"_qs;

    const Merged merged = merge(base, ours, theirs);

    QJsonObject expected = rows({u"a"_qs, u"b"_qs, u"c"_qs}, u"fine"_qs);
    expected[u"version"_qs] = 4;
    expected[u"weather"_qs] = u"rain"_qs;
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_TRUE(merged.plan.unknown == expected);
}

TEST(MergeTest, NamesTheUnknownFieldThatBothChanged)
{
    Plan base = smallPlan();
    const auto withMood = [&base](const QString& mood) {
        return *change(base, test::idOf<Activity>(2), [&](Activity& row) { row.unknown[u"mood"_qs] = mood; });
    };

    const Merged merged = merge(base, withMood(u"good"_qs), withMood(u"bad"_qs));

    EXPECT_EQ(merged.conflicts, std::vector({MergeConflict{Kind::BothChanged, activityRef(2), u"mood"_qs}}));
    EXPECT_TRUE(merged.plan == withMood(u"good"_qs));
}

TEST(MergeTest, LosesNothingWhereTheCommonVersionIsNotKnown)
{
    const Plan before = smallPlan();
    const Plan ours = withActivity(changedNote(before, 2, u"Ask"_qs), test::activity(8, u"Ours"_qs));
    const Plan theirs
        = withActivity(changedTitle(before, 2, u"Long course"_qs), test::activity(9, u"Theirs"_qs));

    const Merged merged = merge(commonPart(ours, theirs), ours, theirs);

    EXPECT_EQ(merged.conflicts, std::vector({MergeConflict{Kind::BothChanged, activityRef(2), u"title"_qs}}));
    EXPECT_TRUE(find(merged.plan, test::idOf<Activity>(8)));
    EXPECT_TRUE(find(merged.plan, test::idOf<Activity>(9)));
    EXPECT_EQ(find(merged.plan, test::idOf<Activity>(2))->note, u"Ask"_qs);
}

}  // namespace

}  // namespace nextrung::core

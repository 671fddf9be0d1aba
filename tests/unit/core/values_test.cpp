// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_diff.h"
#include "core/references.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

namespace nextrung::core {

namespace {

using test::idOf;
using testing::ElementsAre;

TEST(IdTest, IsReadBackFromItsText)
{
    for (const quint64 bits : {quint64(1), quint64(31), quint64(32), ~quint64(0), quint64(1) << 63U}) {
        const QString text = idText(bits);

        EXPECT_EQ(text.size(), 13);
        EXPECT_EQ(idBits(text), bits);
    }
}

TEST(IdTest, RefusesTextThatIsNoId)
{
    EXPECT_EQ(idBits(u"000000000000"), std::nullopt) << "too short";
    EXPECT_EQ(idBits(u"00000000000000"), std::nullopt) << "too long";
    EXPECT_EQ(idBits(u"000000000000u"), std::nullopt) << "a letter that ids do not use";
    EXPECT_EQ(idBits(u"000000000000é"), std::nullopt);
    EXPECT_EQ(idBits(u"zzzzzzzzzzzzz"), std::nullopt) << "more than 64 bits";
}

TEST(IdTest, IsTheSameForTheSameSourceOnly)
{
    EXPECT_EQ(derivedIdBits(u"ddat/role/1"), derivedIdBits(u"ddat/role/1"));
    EXPECT_NE(derivedIdBits(u"ddat/role/1"), derivedIdBits(u"ddat/role/2"));
    EXPECT_FALSE(newId<Activity>() == newId<Activity>());
}

TEST(ChoiceTest, KeepsAWordThatItDoesNotKnow)
{
    const auto kind = Choice<Track::Kind>::fromWord(QStringLiteral("partners"));

    EXPECT_FALSE(kind.isKnown());
    EXPECT_EQ(kind.word(), QStringLiteral("partners"));
    EXPECT_FALSE(kind == Track::Kind::Inside) << "an unknown word equals no value";
    EXPECT_EQ(kind.valueOr(Track::Kind::OtherEmployers), Track::Kind::OtherEmployers);
    EXPECT_EQ(kind, Choice<Track::Kind>::fromWord(QStringLiteral("partners")));
    EXPECT_FALSE(kind == Choice<Track::Kind>::fromWord(QStringLiteral("friends")));
}

TEST(ChoiceTest, TellsAnEmptyWordFromAKnownOne)
{
    const auto empty = Choice<Track::Kind>::fromWord(QString());

    EXPECT_FALSE(empty.isKnown());
    EXPECT_TRUE(empty.word().isEmpty());
    EXPECT_FALSE(empty == Choice<Track::Kind>());
}

TEST(LayerTest, ShowsAReaderNothingNarrower)
{
    EXPECT_TRUE(mayShow(Layer::Manager, Layer::Manager));
    EXPECT_TRUE(mayShow(Layer::Public, Layer::Private));
    EXPECT_FALSE(mayShow(Layer::Coach, Layer::Manager));
    EXPECT_FALSE(mayShow(Choice<Layer>::fromWord(QStringLiteral("secret")), Layer::Coach));
}

TEST(TableTest, HoldsWhatAMapWouldHoldAfterAnyEdits)
{
    std::mt19937 random(7);
    Table<Track> table;
    std::map<quint64, QString> expected;
    for (int step = 0; step < 2000; ++step) {
        const quint64 number = 1 + random() % 40;
        if (random() % 3 == 0) {
            table.remove(idOf<Track>(number));
            expected.erase(number);
        } else {
            const QString title = QString::number(step);
            table.put(test::track(number, title));
            expected[number] = title;
        }
    }

    ASSERT_EQ(table.size(), expected.size());
    std::size_t place = 0;
    for (const auto& [number, title] : expected) {
        ASSERT_NE(table.find(idOf<Track>(number)), nullptr);
        EXPECT_EQ(table.find(idOf<Track>(number))->title, title);
        EXPECT_EQ(table[place].title, title);
        EXPECT_EQ(table.placeOf(idOf<Track>(number)), place++);
    }
    EXPECT_EQ(table.find(idOf<Track>(99)), nullptr);
    EXPECT_EQ(table.placeOf(idOf<Track>(99)), table.size());
}

TEST(TableTest, MadeAtOnceKeepsTheLastOfRowsWithOneId)
{
    const Table<Track> table({test::track(3, QStringLiteral("c")), test::track(1, QStringLiteral("a")),
                              test::track(3, QStringLiteral("C"))});

    const Table<Track> inOrder({test::track(1, QStringLiteral("a")), test::track(3, QStringLiteral("c")),
                                test::track(3, QStringLiteral("C"))});

    ASSERT_EQ(table.size(), 2U);
    EXPECT_EQ(table[0].title, QStringLiteral("a"));
    EXPECT_EQ(table[1].title, QStringLiteral("C"));
    EXPECT_EQ(table, inOrder);
}

TEST(TableTest, CopyDoesNotFeelEditsOfTheOther)
{
    Table<Track> table({test::track(1, QStringLiteral("a"))});
    const Table<Track> copy = table;

    table.put(test::track(1, QStringLiteral("b")));

    EXPECT_EQ(copy[0].title, QStringLiteral("a"));
    EXPECT_FALSE(copy == table);
}

TEST(PlanDiffTest, SaysWhatCameWentAndChanged)
{
    const Plan before
        = test::planOf(test::track(1, QStringLiteral("gone")), test::track(2, QStringLiteral("a")),
                       test::track(3, QStringLiteral("same")));
    Plan after = before;
    after.tracks.remove(idOf<Track>(1));
    after.tracks.put(test::track(2, QStringLiteral("b")));
    after.tracks.put(test::track(3, QStringLiteral("same")));
    after.tracks.put(test::track(4, QStringLiteral("new")));

    const PlanDiff diff(before, after);

    EXPECT_THAT(diff.of<Track>().removed, ElementsAre(idOf<Track>(1)));
    EXPECT_THAT(diff.of<Track>().changed, ElementsAre(idOf<Track>(2)));
    EXPECT_THAT(diff.of<Track>().added, ElementsAre(idOf<Track>(4)));
    EXPECT_TRUE(diff.of<Level>().empty());
    EXPECT_FALSE(diff.empty());
    EXPECT_TRUE(PlanDiff(after, after).empty());
}

TEST(ReferencesTest, AreFoundInIdsOptionsListsAndParts)
{
    Activity row = test::activity(1, QStringLiteral("a"), Activity::Kind::Activity, 2);
    row.raises = {{idOf<Competency>(3), 1.0}, {idOf<Competency>(4), 2.0}};
    row.people = {idOf<Person>(5)};
    QStringList found;

    forEachReference(row, [&](const char* name, auto id) {
        found.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(name)).arg(id.bits()));
    });

    EXPECT_EQ(found.join(QStringLiteral(", ")), QStringLiteral("parent 2, raises 3, raises 4, people 5"));
}

}  // namespace

}  // namespace nextrung::core

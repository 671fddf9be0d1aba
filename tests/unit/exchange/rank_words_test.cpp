// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rank_words.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <numeric>

namespace nextrung::exchange {

namespace {

struct Title {
    const char* title;
    const char* role;
    const char* word;
    const char* stem;

    friend std::ostream& operator<<(std::ostream& out, const Title& value) { return out << value.title; }
};

ForeignLadder ladderOf(const QStringList& words)
{
    ForeignLadder ladder;
    for (const QString& word : words) {
        ForeignPosition position;
        position.title = word.isEmpty() ? QStringLiteral("Baker") : word + QStringLiteral(" baker");
        position.rankWord = word;
        ladder.positions.push_back(position);
    }
    return ladder;
}

std::vector<ProposedLevel> levelsFor(const QStringList& words)
{
    const ForeignLadder ladder = ladderOf(words);
    std::vector<std::size_t> all(ladder.positions.size());
    std::iota(all.begin(), all.end(), 0U);
    return proposedLevels(ladder, all);
}

QStringList shown(const std::vector<ProposedLevel>& levels)
{
    QStringList lines;
    for (const ProposedLevel& level : levels)
        lines << QStringLiteral("%1 %2").arg(level.rank).arg(level.title);
    return lines;
}

}  // namespace

class RankWordTest : public testing::TestWithParam<Title> { };

TEST_P(RankWordTest, IsReadFromTheTitlesEnds)
{
    const QString title = QString::fromUtf8(GetParam().title);

    EXPECT_EQ(rankWordOf(title, QString::fromUtf8(GetParam().role)), QString::fromUtf8(GetParam().word));
    EXPECT_EQ(stemOf(title), QString::fromUtf8(GetParam().stem));
}

INSTANTIATE_TEST_SUITE_P(
    Titles, RankWordTest,
    testing::Values(Title{"Developer", "Software developer", "", "Developer"},
                    Title{"Senior developer - management", "Software developer", "senior", "developer"},
                    Title{"Data ethics lead", "Data ethicist", "lead", "Data ethics"},
                    Title{"Head of product", "Product manager", "head", "of product"},
                    Title{"Problem analyst", "Problem manager", "analyst", "Problem analyst"},
                    Title{"Senior operations analyst", "Command and control centre manager", "senior analyst",
                          "operations analyst"},
                    Title{"Senior data analyst", "Data analyst", "senior", "data analyst"},
                    Title{"Team leadership coach", "Coach", "", "Team leadership coach"},
                    Title{"Sr. Baker", "Baker", "sr", "Baker"}, Title{"Lead", "", "lead", "Lead"},
                    Title{"", "", "", ""}, Title{"\u2014 - x", "", "", "\u2014"}),
    [](const auto& test) { return "title" + std::to_string(test.index); });

TEST(ProposedLevels, CountWellKnownWordsFromOneInTheirUsualOrder)
{
    EXPECT_EQ(shown(levelsFor({u"head"_qs, u"senior"_qs, u""_qs, u"apprentice"_qs, u"trainee"_qs})),
              (QStringList{u"1 Apprentice / Trainee"_qs, u"2 Baker"_qs, u"3 Senior"_qs, u"4 Head"_qs}));
}

TEST(ProposedLevels, OfSomePositionsHaveTheNumbersThatAllHave)
{
    EXPECT_EQ(shown(proposedLevels(ladderOf({u"junior"_qs, u""_qs, u"senior"_qs}), {0, 2})),
              (QStringList{u"1 Junior"_qs, u"3 Senior"_qs}));
}

TEST(ProposedLevels, KeepTheUsualOrderWhateverOtherPositionsOfTheLadderAreCalled)
{
    EXPECT_EQ(shown(proposedLevels(ladderOf({u"senior"_qs, u"junior"_qs, u"l5"_qs}), {0, 1})),
              (QStringList{u"1 Junior"_qs, u"2 Senior"_qs}));
}

TEST(ProposedLevels, RankNumbersByValue)
{
    EXPECT_EQ(shown(levelsFor({u"10"_qs, u"2"_qs, u"9"_qs})),
              (QStringList{u"2 2"_qs, u"9 9"_qs, u"10 10"_qs}));
}

TEST(ProposedLevels, RankUnknownWordsInTheOrderOfTheFile)
{
    EXPECT_EQ(shown(levelsFor({u"page"_qs, u"knight"_qs, u"senior"_qs, u"page"_qs})),
              (QStringList{u"1 Page"_qs, u"2 Knight"_qs, u"3 Senior"_qs}));
}

}  // namespace nextrung::exchange

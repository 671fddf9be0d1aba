// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/word_levels.h"
#include "support/printers.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace nextrung::exchange {

namespace {

ForeignLadder asking(const QStringList& words)
{
    ForeignLadder ladder;
    ladder.positions.resize(1);
    ladder.competencies.resize(1);
    for (const QString& word : words)
        ladder.requirements.push_back({0, 0, {ForeignLevel::Kind::Word, 0, word}, 1, 1});
    return ladder;
}

QStringList shown(const std::vector<WordLevel>& words)
{
    QStringList lines;
    for (const WordLevel& word : words)
        lines << QStringLiteral("%1 %2 x%3").arg(word.level.value_or(-1)).arg(word.word).arg(word.count);
    return lines;
}

}  // namespace

TEST(WordLevels, FollowTheUsualOrderWhateverTheOrderOfTheFile)
{
    EXPECT_EQ(
        shown(proposedWords(
            asking({u"Expert"_qs, u"working"_qs, u"Awareness"_qs, u"Practitioner"_qs, u"EXPERT"_qs}))),
        (QStringList{u"1 Awareness x1"_qs, u"2 working x1"_qs, u"3 Practitioner x1"_qs, u"4 Expert x2"_qs}));
}

TEST(WordLevels, AreCountedForTheChosenPositionsAndKeepTheirPlacesOnTheScale)
{
    ForeignLadder ladder = asking({u"Awareness"_qs, u"working"_qs, u"Working"_qs, u"Expert"_qs});
    ladder.positions.resize(2);
    ladder.requirements[1].position = 1;

    EXPECT_EQ(shown(proposedWords(ladder, {1})),
              (QStringList{u"1 Awareness x0"_qs, u"2 working x1"_qs, u"3 Expert x0"_qs}));
    EXPECT_EQ(shown(proposedWords(ladder, {0, 1})), shown(proposedWords(ladder)));
}

TEST(WordLevels, OfUnknownWordsFollowTheFile)
{
    EXPECT_EQ(shown(proposedWords(asking({u"seed"_qs, u"sprout"_qs, u"tree"_qs, u"none"_qs}))),
              (QStringList{u"0 none x1"_qs, u"1 seed x1"_qs, u"2 sprout x1"_qs, u"3 tree x1"_qs}));
}

TEST(WordLevels, KnowTheUsualWordsOfBothLanguages)
{
    EXPECT_EQ(shown(proposedWords(asking(
                  {u"Expert"_qs, u"Good"_qs, u"Basic"_qs, u"Advanced"_qs, u"Intermediate"_qs, u"None"_qs}))),
              (QStringList{u"0 None x1"_qs, u"1 Basic x1"_qs, u"2 Intermediate x1"_qs, u"3 Good x1"_qs,
                           u"4 Advanced x1"_qs, u"5 Expert x1"_qs}));
    EXPECT_EQ(shown(proposedWords(asking({u"Fortgeschritten"_qs, u"Experte"_qs, u"Grundlagen"_qs}))),
              (QStringList{u"1 Grundlagen x1"_qs, u"2 Fortgeschritten x1"_qs, u"3 Experte x1"_qs}));
}

TEST(WordLevels, PutAnUnknownWordAboveTheOneThatItFollowsAndCallItAGuess)
{
    const std::vector<WordLevel> words
        = proposedWords(asking({u"basic"_qs, u"handy"_qs, u"expert"_qs, u"none"_qs}));

    EXPECT_EQ(shown(words),
              (QStringList{u"0 none x1"_qs, u"1 basic x1"_qs, u"2 handy x1"_qs, u"3 expert x1"_qs}));
    for (const WordLevel& word : words)
        EXPECT_EQ(word.isGuessed, word.word == u"handy"_qs) << word.word.toStdString();
    EXPECT_FALSE(proposedWords(asking({u"x"_qs, u"x"_qs})).front().isGuessed);
}

TEST(WordLevels, AreTheNumberThatAWordHolds)
{
    EXPECT_EQ(shown(proposedWords(asking({u"Level 3"_qs, u"L1"_qs, u"2 - working"_qs}))),
              (QStringList{u"1 L1 x1"_qs, u"2 2 - working x1"_qs, u"3 Level 3 x1"_qs}));
}

TEST(NeededLevels, TakeTheHigherOfTwoAndLeaveOutWordsWithoutALevelWithANote)
{
    const ForeignLadder ladder = asking({u"working"_qs, u"expert"_qs, u"awareness"_qs, u"odd"_qs});
    const std::vector<WordLevel> words{
        {u"Awareness"_qs, 1.0, 0}, {u"Working"_qs, 2.0, 0}, {u"Expert"_qs, 4.0, 0}, {u"odd"_qs, {}, 0}};
    NoteList notes;

    const std::vector<NeededLevel> needed = neededLevels(ladder, {0}, words, notes);

    ASSERT_EQ(needed.size(), 1U);
    EXPECT_EQ(needed.front().level, 4.0);
    EXPECT_EQ(notes.notes(), (std::vector<Note>{{Note::Kind::UnmappedWord, 1, u"odd"_qs, 1, 1}}));
}

}  // namespace nextrung::exchange

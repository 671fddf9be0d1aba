// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "exchange/take_ladder.h"
#include "exchange/uk_framework.h"
#include "shared_files.h"
#include "support/printers.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <set>

namespace nextrung::exchange {

namespace {

using core::Error;
using core::Plan;

const Note* noteOf(const std::vector<Note>& notes, Note::Kind kind)
{
    const auto at
        = std::find_if(notes.begin(), notes.end(), [kind](const Note& note) { return note.kind == kind; });
    return at == notes.end() ? nullptr : &*at;
}

int countOf(const std::vector<Note>& notes, Note::Kind kind)
{
    const Note* note = noteOf(notes, kind);
    return note ? note->count : 0;
}

core::Result<ForeignLadder> ladderOf(const QByteArray& bytes)
{
    const auto table = readCsv(bytes);
    if (!table)
        return table.error();
    return readUkFramework(*table);
}

ImportChoices choicesFor(const ForeignLadder& ladder, const QStringList& roles = {})
{
    ImportChoices choices;
    choices.roles = roles;
    choices.words = proposedWords(ladder);
    choices.levels = proposedLevels(ladder, *positionsOf(ladder, roles));
    return choices;
}

Plan taken(const Plan& into, const ForeignLadder& ladder, const ImportChoices& choices)
{
    const auto result = takeLadder(into, ladder, choices);
    if (!result)
        ADD_FAILURE() << "refused with code " << static_cast<int>(result.error().code);
    return result ? result->plan : into;
}

// Columns in another order, one more than is known, and one skill asked for twice with different levels.
const QByteArray bakery = "Skill Level,Role,Shift,Role Level,Skill Name,Skill Level Description,Role Family\n"
                          "Working,Baker,day,Junior baker,Kneading,You can knead.,Bread\n"
                          "Expert,Baker,day,Baker,Kneading,You teach kneading.,Bread\n"
                          "Working,Baker,day,Baker,Kneading,,Bread\n"
                          "Awareness,Baker,day,Baker,\"Selling, =loudly\",,Bread\n"
                          "Working,Baker,day,Baker - nights,Kneading,,Bread\n"
                          "NOT IN USE,Miller,,NOT IN USE,Milling,NOT IN USE,Bread\n"
                          ",Baker,day,Baker,Cleaning,,Bread\n";

const core::Position* positionTitled(const Plan& plan, const QString& title)
{
    for (const auto& row : plan.positions) {
        if (row->title == title)
            return row.get();
    }
    return nullptr;
}

const core::Competency* competencyTitled(const Plan& plan, const QString& title)
{
    for (const auto& row : plan.competencies) {
        if (row->title == title)
            return row.get();
    }
    return nullptr;
}

const core::Requirement* requirementOf(const Plan& plan, const QString& position, const QString& competency)
{
    const core::Position* wantedPosition = positionTitled(plan, position);
    const core::Competency* wantedCompetency = competencyTitled(plan, competency);
    for (const auto& row : plan.requirements) {
        if (wantedPosition && wantedCompetency && row->position == wantedPosition->id
            && row->competency == wantedCompetency->id)
            return row.get();
    }
    return nullptr;
}

}  // namespace

class BakeryTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto ladder = ladderOf(bakery);
        ASSERT_TRUE(ladder);
        ladder_ = *ladder;
        plan_ = taken({}, ladder_, choicesFor(ladder_));
    }

    ForeignLadder ladder_;
    Plan plan_;
};

TEST_F(BakeryTest, FindsColumnsByNameAndReportsWhatItLeavesOut)
{
    EXPECT_EQ(ladder_.positions.size(), 3U);
    EXPECT_EQ(ladder_.competencies.size(), 2U);
    const std::vector<Note> expected{{Note::Kind::Duplicate, 1, u"Baker: Kneading"_qs, 4, 0},
                                     {Note::Kind::Conflict, 1, u"Baker: Kneading"_qs, 4, 0},
                                     {Note::Kind::NotInUse, 1, u"Miller"_qs, 7, 0},
                                     {Note::Kind::Incomplete, 1, u"Baker"_qs, 8, 0}};
    for (const Note& note : expected)
        EXPECT_EQ(std::count(ladder_.notes.begin(), ladder_.notes.end(), note), 1)
            << "kind " << int(note.kind);
    EXPECT_EQ(ladder_.notes.size(), expected.size());
}

TEST_F(BakeryTest, TakesTheHigherOfTwoLevels)
{
    const core::Requirement* requirement = requirementOf(plan_, u"Baker"_qs, u"Kneading"_qs);

    ASSERT_TRUE(requirement);
    EXPECT_EQ(requirement->needed, 3.0);
    EXPECT_EQ(plan_.requirements.size(), 4U);
}

TEST_F(BakeryTest, KeepsNamesWithCommasAndSigns)
{
    EXPECT_TRUE(competencyTitled(plan_, u"Selling, =loudly"_qs));
}

TEST_F(BakeryTest, PutsAVariantIntoALaneOfItsOwnBesideItsRole)
{
    const core::Position* day = positionTitled(plan_, u"Baker"_qs);
    const core::Position* night = positionTitled(plan_, u"Baker - nights"_qs);

    ASSERT_TRUE(day && night);
    EXPECT_EQ(day->level, night->level);
    EXPECT_NE(day->track, night->track);
    ASSERT_EQ(plan_.moves.size(), 2U);
    const auto isLateral = [day, night](const auto& move) {
        return move->from == day->id && move->to == night->id && move->kind == core::Move::Kind::Lateral;
    };
    EXPECT_EQ(std::count_if(plan_.moves.begin(), plan_.moves.end(), isLateral), 1);
}

TEST_F(BakeryTest, TakenTwiceChangesNothing)
{
    EXPECT_TRUE(taken(plan_, ladder_, choicesFor(ladder_)) == plan_);
    EXPECT_TRUE(core::soundness(plan_));
}

TEST_F(BakeryTest, TakenAgainKeepsWhatThePersonWroteAndUpdatesWhatTheFileSays)
{
    Plan edited = plan_;
    core::Position baker = *positionTitled(edited, u"Baker"_qs);
    baker.title = u"Master baker"_qs;
    baker.payFrom = 30000;
    baker.summary = u"Bakes."_qs;
    edited.positions.put(baker);
    core::Requirement kneading = *requirementOf(plan_, u"Baker"_qs, u"Kneading"_qs);
    kneading.importance = 3;
    kneading.needed = 1;
    edited.requirements.put(kneading);
    const core::Id<core::Requirement> removed = requirementOf(plan_, u"Junior baker"_qs, u"Kneading"_qs)->id;
    edited.requirements.remove(removed);

    const Plan again = taken(edited, ladder_, choicesFor(ladder_));

    EXPECT_TRUE(*again.positions.find(baker.id) == baker);
    EXPECT_EQ(again.requirements.find(kneading.id)->importance, 3);
    EXPECT_EQ(again.requirements.find(kneading.id)->needed, 3.0);
    EXPECT_TRUE(again.requirements.find(removed));
    EXPECT_EQ(again.positions.size(), plan_.positions.size());
}

TEST_F(BakeryTest, DoesNotAskTwiceForWhatThePersonAskedForByHand)
{
    Plan edited = plan_;
    core::Requirement byHand = *requirementOf(plan_, u"Baker"_qs, u"Kneading"_qs);
    edited.requirements.remove(byHand.id);
    byHand.id = core::Id<core::Requirement>(42);
    edited.requirements.put(byHand);

    EXPECT_EQ(taken(edited, ladder_, choicesFor(ladder_)).requirements.size(), plan_.requirements.size());
}

TEST_F(BakeryTest, UsesThePlansOwnLevelsOfThatTitleOrNumber)
{
    Plan own;
    own.levels.put({core::Id<core::Level>(7), u"JUNIOR"_qs, 1, {}});
    own.levels.put({core::Id<core::Level>(8), u"Middle"_qs, 2, {}});

    const Plan merged = taken(own, ladder_, choicesFor(ladder_));

    EXPECT_EQ(merged.levels.size(), 2U);
    EXPECT_EQ(positionTitled(merged, u"Junior baker"_qs)->level, core::Id<core::Level>(7));
    EXPECT_EQ(positionTitled(merged, u"Baker"_qs)->level, core::Id<core::Level>(8));
}

TEST_F(BakeryTest, TakesNoLevelWhoseTitleSaysAnotherRankForItsNumber)
{
    Plan own;
    own.levels.put({core::Id<core::Level>(7), u"Associate"_qs, 1, {}});
    own.levels.put({core::Id<core::Level>(8), u"Senior"_qs, 2, {}});

    const Plan merged = taken(own, ladder_, choicesFor(ladder_));

    EXPECT_EQ(positionTitled(merged, u"Junior baker"_qs)->level, core::Id<core::Level>(7));
    EXPECT_EQ(merged.levels.find(positionTitled(merged, u"Baker"_qs)->level)->rank, 2);
    EXPECT_EQ(merged.levels.find(core::Id<core::Level>(8))->rank, 3);
}

TEST_F(BakeryTest, PutsANewLevelBetweenThePlansOwn)
{
    Plan own;
    own.levels.put({core::Id<core::Level>(7), u"Baker"_qs, 1, {}});
    own.levels.put({core::Id<core::Level>(8), u"Chef"_qs, 2, {}});
    ImportChoices choices = choicesFor(ladder_);
    choices.levels
        = {{1, u"Junior"_qs, u"junior"_qs, {u"junior"_qs}, 1}, {2, u"Baker"_qs, u"plain"_qs, {QString()}, 2}};

    const Plan merged = taken(own, ladder_, choices);
    const auto rankAt = [&merged](const QString& title) {
        return merged.levels.find(positionTitled(merged, title)->level)->rank;
    };

    EXPECT_EQ(merged.levels.size(), 3U);
    EXPECT_LT(rankAt(u"Junior baker"_qs), rankAt(u"Baker"_qs));
    EXPECT_LT(rankAt(u"Baker"_qs), merged.levels.find(core::Id<core::Level>(8))->rank);
    std::set<int> ranks;
    for (const auto& level : merged.levels)
        ranks.insert(level->rank);
    EXPECT_EQ(ranks.size(), 3U);
}

TEST_F(BakeryTest, MergesLevelsOfOneRankAndRefusesAWordThatIsInNone)
{
    ImportChoices merged = choicesFor(ladder_);
    for (ProposedLevel& level : merged.levels)
        level.rank = 1;
    ImportChoices incomplete = choicesFor(ladder_);
    incomplete.levels.pop_back();

    EXPECT_EQ(taken({}, ladder_, merged).levels.size(), 1U);
    const auto refused = takeLadder({}, ladder_, incomplete);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::UnknownOption);
}

TEST(UkFramework, RefusesAFileWithoutItsColumns)
{
    const auto ladder = ladderOf("Role,Role Level,Skill Name\na,b,c\n");

    ASSERT_FALSE(ladder);
    EXPECT_EQ(ladder.error(), (Error{Error::Code::MissingColumn, {u"Skill Level"_qs}}));
}

TEST(UkFramework, RefusesAHeaderAlone)
{
    const auto ladder = ladderOf("Role,Role Level,Skill Name,Skill Level\n");

    ASSERT_FALSE(ladder);
    EXPECT_EQ(ladder.error().code, Error::Code::NothingToTake);
}

class WholeFrameworkTest : public testing::Test {
protected:
    void SetUp() override
    {
        const std::optional<QByteArray> bytes = test::sharedFile("data/ladder-uk-ddat-csv/roles.csv");
        if (!bytes)
            GTEST_SKIP() << "the shared ladder is not here";
        const auto table = readCsv(*bytes);
        ASSERT_TRUE(table);
        table_ = *table;
        const auto ladder = readUkFramework(table_);
        ASSERT_TRUE(ladder);
        ladder_ = *ladder;
    }

    CsvTable table_;
    ForeignLadder ladder_;
};

TEST_F(WholeFrameworkTest, HasTheFactsThatWereCountedByOtherMeans)
{
    std::set<QString> roles;
    for (const ForeignPosition& position : ladder_.positions)
        roles.insert(position.role);

    EXPECT_EQ(table_.records.size(), 1825U + 1U);
    EXPECT_EQ(roles.size(), 48U);
    EXPECT_EQ(countOf(ladder_.notes, Note::Kind::NotInUse), 28);
    EXPECT_EQ(countOf(ladder_.notes, Note::Kind::Duplicate), 13);
    EXPECT_EQ(countOf(ladder_.notes, Note::Kind::Conflict), 0);
    EXPECT_EQ(countOf(ladder_.notes, Note::Kind::LineSeparator), 123);
    EXPECT_EQ(countOf(ladder_.notes, Note::Kind::ZeroWidthSpace), 13);
    EXPECT_EQ(countOf(ladder_.notes, Note::Kind::NoBreakSpace), 14);
    EXPECT_GT(countOf(ladder_.notes, Note::Kind::TrailingBlank), 13);
}

TEST_F(WholeFrameworkTest, GivesAllPositionsCompetenciesAndRequirements)
{
    const Plan plan = taken({}, ladder_, choicesFor(ladder_));

    EXPECT_EQ(plan.positions.size(), 201U);
    EXPECT_EQ(plan.competencies.size(), 166U);
    EXPECT_EQ(plan.requirements.size(), 1781U);
    EXPECT_EQ(plan.tracks.size(), 50U);
    EXPECT_EQ(plan.levels.size(), 7U);
    EXPECT_TRUE(core::soundness(plan));
    for (const auto& position : plan.positions) {
        for (const char16_t unit : {u'\u2028', u'\u200B', u'\u00A0'})
            EXPECT_FALSE(position->summary.contains(QChar(unit)));
    }
}

TEST_F(WholeFrameworkTest, GivesASoftwareDeveloperNinePositionsInSixBandsAndTwoLanes)
{
    const Plan plan = taken({}, ladder_, choicesFor(ladder_, {u"software developer"_qs}));

    EXPECT_EQ(plan.positions.size(), 9U);
    EXPECT_EQ(plan.levels.size(), 6U);
    EXPECT_EQ(plan.tracks.size(), 2U);
    const auto moves = [&plan](core::Move::Kind kind) {
        return std::count_if(plan.moves.begin(), plan.moves.end(),
                             [kind](const auto& move) { return move->kind == kind; });
    };
    EXPECT_EQ(moves(core::Move::Kind::Promotion), 5 + 2);
    EXPECT_EQ(moves(core::Move::Kind::Lateral), 3);
    const core::Position* lead = positionTitled(plan, u"Lead developer - management"_qs);
    ASSERT_TRUE(lead);
    EXPECT_EQ(plan.tracks.find(lead->track)->title, u"Software developer - management"_qs);
    EXPECT_EQ(plan.levels.find(lead->level)->rank, 5);
}

TEST_F(WholeFrameworkTest, CitesItsLicenceAndNamesItsScale)
{
    const Plan plan = taken({}, ladder_, choicesFor(ladder_, {u"Service owner"_qs}));

    ASSERT_EQ(plan.ladders.size(), 1U);
    EXPECT_TRUE(plan.ladders[0].source.contains(
        u"Contains public sector information licensed under the Open Government Licence v3.0."_qs));
    ASSERT_EQ(plan.scales.size(), 1U);
    QStringList words;
    for (const core::ScaleLevel& level : plan.scales[0].levels)
        words << QStringLiteral("%1 %2").arg(level.value).arg(level.title);
    EXPECT_EQ(words,
              (QStringList{u"0 None"_qs, u"1 Awareness"_qs, u"2 Working"_qs, u"3 Practitioner"_qs,
                           u"4 Expert"_qs}));
}

TEST_F(WholeFrameworkTest, TakenRoleByRoleIsTakenOnce)
{
    const Plan whole = taken({}, ladder_, choicesFor(ladder_));
    Plan grown = taken({}, ladder_, choicesFor(ladder_, {u"Data architect"_qs}));
    grown = taken(grown, ladder_, choicesFor(ladder_, {u"Software developer"_qs}));
    grown = taken(grown, ladder_, choicesFor(ladder_));

    EXPECT_EQ(grown.positions.size(), whole.positions.size());
    EXPECT_TRUE(grown.requirements == whole.requirements);
    EXPECT_EQ(grown.levels.size(), whole.levels.size());
    EXPECT_EQ(grown.moves.size(), whole.moves.size());
}

TEST_F(WholeFrameworkTest, RefusesRolesThatAreUnknownOrNotOne)
{
    const auto unknown = positionsOf(ladder_, {u"Astronaut"_qs});
    const auto ambiguous = positionsOf(ladder_, {u"developer"_qs});

    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error(), (Error{Error::Code::UnknownTitle, {u"Astronaut"_qs}}));
    ASSERT_FALSE(ambiguous);
    EXPECT_EQ(ambiguous.error().code, Error::Code::AmbiguousTitle);
    EXPECT_EQ(ambiguous.error().args,
              (QStringList{u"developer"_qs, u"Software development/Frontend developer"_qs,
                           u"Software development/Software developer"_qs}));
    EXPECT_TRUE(positionsOf(ladder_, {u"software development/SOFTWARE DEVELOPER"_qs}));
}

}  // namespace nextrung::exchange

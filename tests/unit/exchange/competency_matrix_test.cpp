// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/competency_matrix.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::exchange {

namespace {

using core::Error;
using Kind = ForeignLevel::Kind;

CsvTable tableOf(const QByteArray& text)
{
    const auto table = readCsv(text);
    EXPECT_TRUE(table);
    return table ? *table : CsvTable{};
}

ForeignLadder matrixOf(const QByteArray& text, std::optional<Orientation> orientation = {})
{
    const CsvTable table = tableOf(text);
    const auto ladder
        = readMatrix(table, orientation.value_or(detectedOrientation(table).orientation), u"Works"_qs);
    EXPECT_TRUE(ladder);
    return ladder ? *ladder : ForeignLadder{};
}

/// "Position | Competency | level" of each requirement, sorted.
QStringList shown(const ForeignLadder& ladder)
{
    QStringList lines;
    for (const ForeignRequirement& requirement : ladder.requirements) {
        QString level = requirement.level.word;
        if (requirement.level.kind == Kind::Number)
            level = QString::number(requirement.level.number);
        if (requirement.level.kind == Kind::NotApplicable)
            level = u"not applicable"_qs;
        lines << ladder.positions[requirement.position].title + u" | "_qs
                + ladder.competencies[requirement.competency].title + u" | "_qs + level;
    }
    lines.sort();
    return lines;
}

QStringList lanesOf(const ForeignLadder& ladder)
{
    QStringList lines;
    for (const ForeignPosition& position : ladder.positions)
        lines << position.lane + u" / "_qs + position.rankWord + u" / "_qs + position.title;
    return lines;
}

int countOf(const ForeignLadder& ladder, Note::Kind kind)
{
    int count = 0;
    for (const Note& note : ladder.notes)
        count += note.kind == kind ? note.count : 0;
    return count;
}

}  // namespace

TEST(CompetencyMatrix, TellsBlankZeroAndNotApplicableApart)
{
    const ForeignLadder ladder = matrixOf("Skill,Junior,Baker,Senior\nKneading,0,,3\nSelling,-,n/a,\u2013\n");

    EXPECT_EQ(shown(ladder),
              (QStringList{u"Baker | Selling | not applicable"_qs, u"Junior | Kneading | 0"_qs,
                           u"Junior | Selling | not applicable"_qs, u"Senior | Kneading | 3"_qs,
                           u"Senior | Selling | not applicable"_qs}));
    EXPECT_TRUE(ladder.notes.empty());
}

TEST(CompetencyMatrix, IsTheSameOnItsSide)
{
    const ForeignLadder across = matrixOf("Skill,Junior,Senior\nC#,1,\"2,5\"\n\"=Sum, \"\"all\"\"\",-,3\n");
    const ForeignLadder down = matrixOf("Role;C#;\"=Sum, \"\"all\"\"\"\nJunior;1;-\nSenior;2,5;3\n");

    EXPECT_EQ(shown(across), shown(down));
    EXPECT_EQ(shown(across).size(), 4);
    EXPECT_EQ(across.positions[1].key, down.positions[1].key);
    EXPECT_EQ(across.competencies[1].title, u"=Sum, \"all\""_qs);
}

TEST(CompetencyMatrix, KeepsNamesWithLineBreaksAndRightToLeftText)
{
    const ForeignLadder ladder
        = matrixOf("Skill,Junior\n\"Two\nlines\",1\n\u05E9\u05DC\u05D5\u05DD,2\n+1 more,3\n");

    EXPECT_EQ(shown(ladder),
              (QStringList{u"Junior | +1 more | 3"_qs, u"Junior | Two\nlines | 1"_qs,
                           u"Junior | \u05E9\u05DC\u05D5\u05DD | 2"_qs}));
}

TEST(CompetencyMatrix, AWebAddressIsNoLevel)
{
    const ForeignLadder ladder = matrixOf("Skill,Junior,Link\nA,2,https://example.org/a\n");

    EXPECT_EQ(shown(ladder), QStringList{u"Junior | A | 2"_qs});
    const Note expected{Note::Kind::UnreadableCell, 1, u"https://example.org/a"_qs, 2, 3};
    EXPECT_EQ(std::count(ladder.notes.begin(), ladder.notes.end(), expected), 1);
}

TEST(CompetencyMatrix, ReportsEachCellThatIsNoLevelWithLineAndColumn)
{
    const ForeignLadder ladder
        = matrixOf("Skill,Junior,Senior\nA,2-3,80%\n\"B\nb\",-1,#REF!\nC,=1+1,Writes long "
                   "sentences about what one does\nD,1,\n");

    EXPECT_EQ(ladder.requirements.size(), 1U);
    const std::vector<Note> expected{{Note::Kind::UnreadableCell, 1, u"2-3"_qs, 2, 2},
                                     {Note::Kind::UnreadableCell, 1, u"80%"_qs, 2, 3},
                                     {Note::Kind::UnreadableCell, 1, u"-1"_qs, 3, 2},
                                     {Note::Kind::UnreadableCell, 1, u"#REF!"_qs, 3, 3},
                                     {Note::Kind::UnreadableCell, 1, u"=1+1"_qs, 5, 2}};
    for (const Note& note : expected)
        EXPECT_EQ(std::count(ladder.notes.begin(), ladder.notes.end(), note), 1)
            << note.example.toStdString();
    EXPECT_EQ(countOf(ladder, Note::Kind::UnreadableCell), 6);
}

TEST(NoteListTest, ShortensAnExampleBetweenWordsAndShowsIt)
{
    NoteList list;
    list.add(Note::Kind::NotInUse, 1, QStringLiteral("word ").repeated(40));
    list.add(Note::Kind::Duplicate, 1, QStringLiteral("short\u2028one"));

    const QString cut = list.notes().front().example;
    EXPECT_LE(cut.size(), 80);
    EXPECT_TRUE(cut.endsWith(QStringLiteral("word\u2026"))) << cut.toStdString();
    EXPECT_EQ(list.notes().back().example, QStringLiteral("short one"));
}

TEST(CompetencyMatrix, ReportsTheCellsPlaceInTheFileAlsoWhenTurned)
{
    const ForeignLadder ladder = matrixOf("Role,A,B\nJunior,1,2-3\nSenior,1,2\n");

    EXPECT_EQ(ladder.notes,
              (std::vector<Note>{
                  {Note::Kind::UnreadableCell, 1, u"2-3"_qs, 2, 3},
              }));
}

TEST(CompetencyMatrix, CountsUnreadableCellsBeyondTheListedOnes)
{
    QByteArray text = "Skill,Junior\nReadable,1\n";
    for (int row = 0; row < 250; ++row)
        text += "S" + QByteArray::number(row) + ",1-2\n";

    const ForeignLadder ladder = matrixOf(text);

    EXPECT_EQ(countOf(ladder, Note::Kind::UnreadableCell), 250);
    EXPECT_LE(ladder.notes.size(), 102U);
}

TEST(CompetencyMatrix, TakesCategoryWeightAndDescriptionByTheirHeadings)
{
    const ForeignLadder ladder = matrixOf("Kategorie;Kompetenz;Beschreibung;Gewicht;Junior;Senior;Bemerkung\n"
                                          "Handwerk;Kneten;Mit der Hand;hoch;1;2;x\n"
                                          ";Verkaufen;;egal;;1;\n");

    ASSERT_EQ(ladder.competencies.size(), 2U);
    EXPECT_EQ(ladder.positions.size(), 2U);
    EXPECT_EQ(ladder.competencies[0].category, u"Handwerk"_qs);
    EXPECT_EQ(ladder.competencies[0].summary, u"Mit der Hand"_qs);
    EXPECT_EQ(ladder.competencies[0].importance, 3);
    EXPECT_FALSE(ladder.competencies[1].importance);
    EXPECT_EQ(countOf(ladder, Note::Kind::UnreadableWeight), 1);
    EXPECT_EQ(countOf(ladder, Note::Kind::IgnoredColumn), 1);
}

TEST(CompetencyMatrix, BringsOtherWeightsIntoOneToThree)
{
    const ForeignLadder ladder = matrixOf("Skill,Weight,Junior\nA,10,1\nB,4,1\nC,1,1\nD,,1\n");

    EXPECT_EQ(ladder.competencies[0].importance, 3);
    EXPECT_EQ(ladder.competencies[1].importance, 2);
    EXPECT_EQ(ladder.competencies[2].importance, 1);
    EXPECT_FALSE(ladder.competencies[3].importance);
    EXPECT_EQ(countOf(ladder, Note::Kind::WeightsScaled), 3);
}

TEST(CompetencyMatrix, TakesTracksAndLevelsFromTheirRows)
{
    const ForeignLadder ladder
        = matrixOf("Track,Bread,,Cakes\nLevel,1,2,1\nSkill,Baker,Baker II,Baker\nKneading,1,2,3\n");

    EXPECT_EQ(lanesOf(ladder),
              (QStringList{u"Bread / 1 / Baker"_qs, u"Bread / 2 / Baker II"_qs, u"Cakes / 1 / Baker"_qs}));
    EXPECT_EQ(shown(ladder).size(), 3);
}

TEST(CompetencyMatrix, TakesTracksAndLevelsFromTheirColumns)
{
    const ForeignLadder ladder = matrixOf("Track,Role,Level,Kneading\nBread,Baker,1,1\nBread,Master,2,2\n");

    EXPECT_EQ(lanesOf(ladder), (QStringList{u"Bread / 1 / Baker"_qs, u"Bread / 2 / Master"_qs}));
    EXPECT_EQ(shown(ladder), (QStringList{u"Baker | Kneading | 1"_qs, u"Master | Kneading | 2"_qs}));
}

TEST(CompetencyMatrix, MakesLanesOfTitlesThatDifferByTheirRankOnly)
{
    const ForeignLadder ladder
        = matrixOf("Skill,Junior baker,Baker,Junior seller,Senior seller,Owner\nKneading,1,2,3,4,5\n");

    EXPECT_EQ(lanesOf(ladder),
              (QStringList{u"Baker / junior / Junior baker"_qs, u"Baker /  / Baker"_qs,
                           u"Seller / junior / Junior seller"_qs, u"Seller / senior / Senior seller"_qs,
                           u"Owner /  / Owner"_qs}));
}

TEST(CompetencyMatrix, RanksOneLineOfTitlesInTheOrderOfTheFile)
{
    const ForeignLadder ladder
        = matrixOf("Skill,Junior Consultant,Consultant,Manager,Partner\nTalking,1,2,3,4\n");

    EXPECT_EQ(lanesOf(ladder),
              (QStringList{u"Works / junior consultant / Junior Consultant"_qs,
                           u"Works / consultant / Consultant"_qs, u"Works / manager / Manager"_qs,
                           u"Works / partner / Partner"_qs}));
}

TEST(CompetencyMatrix, ReportsRaggedRowsAndNamelessColumns)
{
    const ForeignLadder ladder = matrixOf("Skill,Junior,,Senior\nA,1,9\nB,1,,2,extra\n,1,,\nC\n,,,\n");

    EXPECT_EQ(shown(ladder), (QStringList{u"Junior | A | 1"_qs, u"Junior | B | 1"_qs, u"Senior | B | 2"_qs}));
    EXPECT_EQ(countOf(ladder, Note::Kind::ShortRow), 2);
    EXPECT_EQ(countOf(ladder, Note::Kind::LongRow), 1);
    EXPECT_EQ(countOf(ladder, Note::Kind::UnnamedColumn), 1);
    EXPECT_EQ(countOf(ladder, Note::Kind::UnnamedRow), 1);
    EXPECT_EQ(countOf(ladder, Note::Kind::NoRequirement), 1);
}

TEST(CompetencyMatrix, ReportsWhatIsThereTwice)
{
    const ForeignLadder ladder = matrixOf("Skill,Junior,junior\nA,1,1\nA,2,\n");

    EXPECT_EQ(ladder.positions.size(), 1U);
    EXPECT_EQ(shown(ladder), (QStringList{u"Junior | A | 1"_qs, u"Junior | A | 2"_qs}));
    EXPECT_EQ(countOf(ladder, Note::Kind::Duplicate), 2);
    EXPECT_EQ(countOf(ladder, Note::Kind::Conflict), 1);
}

struct OrientationCase {
    const char* name;
    const char* text;
    Orientation orientation;
    DetectedOrientation::Reason reason;
    const char* evidence;

    friend std::ostream& operator<<(std::ostream& out, const OrientationCase& value)
    {
        return out << value.name;
    }
};

class OrientationTest : public testing::TestWithParam<OrientationCase> { };

TEST_P(OrientationTest, IsDetectedWithAReason)
{
    const DetectedOrientation expected{GetParam().orientation, GetParam().reason,
                                       QString::fromUtf8(GetParam().evidence)};

    EXPECT_EQ(detectedOrientation(tableOf(GetParam().text)), expected);
}

constexpr auto columns = Orientation::PositionsAsColumns;
constexpr auto rows = Orientation::PositionsAsRows;
using Reason = DetectedOrientation::Reason;

INSTANTIATE_TEST_SUITE_P(
    Matrices, OrientationTest,
    testing::Values(
        OrientationCase{"skillHeading", "Skill,A,B,C,D\nx,1,1,1,1\n", columns, Reason::NameColumn, "Skill"},
        OrientationCase{"roleHeading", "Role,A\nx,1\ny,1\nz,1\n", rows, Reason::NameColumn, "Role"},
        OrientationCase{"bothInTheCorner", "F\u00E4higkeit / Stelle,A,B,C\nx,1,1,1\n", columns,
                        Reason::NameColumn, "F\u00E4higkeit / Stelle"},
        OrientationCase{"weightColumn", ",Weight,A,B,C\nx,1,1,1,1\n", columns, Reason::Attribute, "Weight"},
        OrientationCase{"trackColumn", ",Track,A\nx,Bread,1\ny,Bread,1\nz,Cakes,1\n", rows, Reason::Attribute,
                        "Track"},
        OrientationCase{"trackRow", ",A,B,C,D\nTrack,Bread,,Cakes,\nx,1,1,1,1\n", columns, Reason::Attribute,
                        "Track"},
        OrientationCase{"rankWordsAcross", ",Junior baker,Senior baker,Owner\nx,1,1,1\n", columns,
                        Reason::RankWords, "Junior baker"},
        OrientationCase{"rankWordsDown", ",x\nBaker,1\nSenior baker,1\nHead of bread,1\n", rows,
                        Reason::RankWords, "Senior baker"},
        OrientationCase{"fewerAcross", ",A,B\nx,1,1\ny,1,1\nz,1,1\n", columns, Reason::Fewer, ""},
        OrientationCase{"fewerDown", ",A,B,C\nx,1,1,1\ny,1,1,1\n", rows, Reason::Fewer, ""}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(CompetencyMatrix, RefusesWhatHasNoPositionsOrNoCompetencies)
{
    const auto code = [](const QByteArray& text) {
        const auto ladder = readMatrix(tableOf(text), Orientation::PositionsAsColumns, u"Works"_qs);
        return ladder ? Error::Code::UnknownOption : ladder.error().code;
    };

    EXPECT_EQ(code("Skill,Junior\n"), Error::Code::NothingToTake);
    EXPECT_EQ(code("Skill\nKneading\n"), Error::Code::NothingToTake);
    EXPECT_EQ(code("Skill,,\nKneading,1,2\n"), Error::Code::NothingToTake);
    EXPECT_EQ(code("Skill,Junior\n,1\n"), Error::Code::NothingToTake);
}

TEST(CompetencyMatrix, RefusesATableOfTextsAndNamesOneOfThem)
{
    QByteArray many = "Role,Family,Team\n";
    for (int at = 0; at < 30; ++at)
        many += "R" + QByteArray::number(at) + ",In family" + QByteArray(1, char('a' + at % 26)) + ",Team"
            + QByteArray(1, char('A' + at % 26)) + "\n";
    const auto words = readMatrix(tableOf(many), Orientation::PositionsAsRows, u"Works"_qs);
    const auto prose = readMatrix(tableOf("Skill,Junior\nBaking,\"Bakes: bread, rolls, cakes and all that "
                                          "there is to bake\"\n"),
                                  Orientation::PositionsAsColumns, u"Works"_qs);

    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().where, u"cells"_qs);
    EXPECT_EQ(words.error().args.size(), 2);
    ASSERT_FALSE(prose);
    EXPECT_EQ(prose.error().where, u"cells"_qs);
    EXPECT_TRUE(prose.error().args.value(0).startsWith(u"Bakes"_qs));
}

TEST(CompetencyMatrix, RefusesAListOfThingsToLearn)
{
    const auto read = readMatrix(tableOf("Item|Competencies|Type|Started|Status|Links\n"
                                         "Machines that learn|[2]|Course|2020-06-01||Udemy\n"
                                         "Methods for hackers|[1]|Tutorial|2020-05-01|On hold|Github\n"
                                         "Computers distilled|[2]|Book|2021-09-01|Done|\n"
                                         "From scratch|[1]|Lecture|||https://example.org/scratch.html\n"
                                         "Tidy Tuesday|[1,2]|Talk|||https://example.org/tidy\n"
                                         "Pragmatic thinking|[2]|Article||To do|Library\n"),
                                 Orientation::PositionsAsColumns, u"Works"_qs);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().where, u"cells"_qs);
}

TEST(CompetencyMatrix, TakesAScaleOfWordsThatNobodyKnowsHere)
{
    const QByteArrayList scale{"Seed", "Sprout", "Sapling", "Shrub", "Tree", "Grove", "Wood", "Forest"};
    QByteArray text = "Skill,Junior,Senior\n";
    for (int at = 0; at < 24; ++at)
        text += "S" + QByteArray::number(at) + ',' + scale[at % 8] + ',' + scale[(at + 1) % 8] + '\n';

    EXPECT_EQ(matrixOf(text).requirements.size(), 48U);
}

TEST(CompetencyMatrix, SaysThatPositionsOfOneTitleAreJoined)
{
    const ForeignLadder ladder = matrixOf("Skill,Baker,Baker\nA,1,2\n");

    EXPECT_EQ(ladder.positions.size(), 1U);
    EXPECT_EQ(countOf(ladder, Note::Kind::SameTitle), 1);
}

TEST(CompetencyMatrix, TakesGermanAbbreviationsForNotApplicable)
{
    EXPECT_EQ(shown(matrixOf("Kompetenz;Junior;Senior\nA;k. A.;1\n")),
              (QStringList{u"Junior | A | not applicable"_qs, u"Senior | A | 1"_qs}));
}

TEST(CompetencyMatrix, RefusesMorePositionsThanALadderCanHave)
{
    QByteArray text = "Skill";
    for (int at = 0; at < 3000; ++at)
        text += ",P" + QByteArray::number(at);

    const auto ladder = readMatrix(tableOf(text + "\nA,1\n"), Orientation::PositionsAsColumns, u"Works"_qs);

    ASSERT_FALSE(ladder);
    EXPECT_EQ(ladder.error(), (Error{Error::Code::TooMany, {u"2000"_qs}, u"positions"_qs}));
}

TEST(CompetencyMatrix, RefusesAWideHeaderOverManyShortRows)
{
    const auto ladder
        = readMatrix(tableOf(QByteArray(100'000, ',') + "\n" + QByteArray("x\n").repeated(100'000)),
                     Orientation::PositionsAsRows, u"Works"_qs);

    ASSERT_FALSE(ladder);
    EXPECT_EQ(ladder.error().code, Error::Code::TooMany);
}

}  // namespace nextrung::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "exchange/import.h"
#include "shared_files.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::exchange {

namespace {

using core::Error;
using core::Plan;

const QByteArray matrix = "Skill,Category,Weight,Junior baker,Baker,Senior baker\n"
                          "Kneading,Craft,3,Basic,Working,Expert\n"
                          "Selling,People,1,-,0,\n"
                          "C#,Craft,2,,,2\n";

Source sourceOf(const QByteArray& bytes, const QString& name = u"folder/Bakery 2.1.csv"_qs)
{
    const auto source = readSource(bytes, name);
    if (!source)
        ADD_FAILURE() << "refused with code " << static_cast<int>(source.error().code);
    return source ? *source : Source{};
}

ImportChoices choicesFor(const Source& source, const QStringList& roles = {},
                         std::optional<Orientation> orientation = {})
{
    const auto choices = proposedChoices(source, roles, orientation);
    EXPECT_TRUE(choices);
    return choices ? *choices : ImportChoices{};
}

Plan imported(const Plan& into, const Source& source, const ImportChoices& choices)
{
    const auto taken = importInto(into, source, choices);
    EXPECT_TRUE(taken);
    return taken ? taken->plan : into;
}

Error::Code refusalOf(const QByteArray& bytes, const QString& format = {})
{
    const auto source = readSource(bytes, u"x.csv"_qs, format);
    if (!source)
        return source.error().code;
    const auto choices = proposedChoices(*source);
    return choices ? Error::Code::UnknownOption : choices.error().code;
}

/// "Position: Competency needed (importance)" of each requirement, sorted.
QStringList shown(const Plan& plan)
{
    QStringList lines;
    for (const auto& row : plan.requirements) {
        const QString needed = row->applies == core::Requirement::Applies::NotApplicable
            ? u"n/a"_qs
            : QString::number(row->needed.value_or(-1));
        lines << QStringLiteral("%1: %2 %3 (%4)")
                     .arg(core::find(plan, row->position)->title, core::find(plan, row->competency)->title,
                          needed)
                     .arg(row->importance);
    }
    lines.sort();
    return lines;
}

}  // namespace

TEST(Import, TakesAMatrixWithItsProposedChoices)
{
    const Source source = sourceOf(matrix);

    const Plan plan = imported({}, source, choicesFor(source));

    EXPECT_EQ(source.format, u"matrix"_qs);
    EXPECT_EQ(shown(plan),
              (QStringList{u"Baker: Kneading 2 (3)"_qs, u"Baker: Selling 0 (1)"_qs,
                           u"Junior baker: Kneading 1 (3)"_qs, u"Junior baker: Selling n/a (1)"_qs,
                           u"Senior baker: C# 2 (2)"_qs, u"Senior baker: Kneading 3 (3)"_qs}));
    ASSERT_EQ(plan.ladders.size(), 1U);
    EXPECT_EQ(plan.ladders[0].title, u"Bakery 2.1"_qs);
    EXPECT_EQ(plan.tracks.size(), 1U);
    EXPECT_EQ(plan.levels.size(), 3U);
    EXPECT_EQ(plan.moves.size(), 2U);
    EXPECT_TRUE(core::soundness(plan));
}

TEST(Import, NumbersTheLevelsOfAMatrixFromOne)
{
    const Source source = sourceOf("Skill,Junior,Senior,Lead\nKneading,1,2,3\n");
    const ImportChoices choices = choicesFor(source);
    const core::Result<ImportPreview> preview = previewOf({}, source, choices);
    ASSERT_TRUE(preview);

    std::vector<int> proposed;
    for (const ProposedLevel& level : choices.levels)
        proposed.push_back(level.rank);
    std::vector<int> shownRanks;
    for (const PreviewPosition& position : preview->positions)
        shownRanks.push_back(position.rank);

    EXPECT_EQ(proposed, (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(shownRanks, (std::vector<int>{1, 2, 3}));
}

TEST(Import, EmptyCellsDeleteNothing)
{
    const Source source = sourceOf(matrix);
    const Plan plan = imported({}, source, choicesFor(source));
    const Source emptied = sourceOf("Skill,Category,Weight,Junior baker,Baker,Senior baker\n"
                                    "Kneading,,,,,Expert\nSelling,,,,,\nC#,,,,,\n");
    ImportChoices choices = choicesFor(emptied);
    choices.words = choicesFor(source).words;

    EXPECT_TRUE(imported(plan, emptied, choices) == plan);
}

TEST(Import, TwiceIsOnce)
{
    const Source source = sourceOf(matrix);
    const Plan once = imported({}, source, choicesFor(source));

    EXPECT_TRUE(imported(once, source, choicesFor(source)) == once);
}

TEST(Import, KeepsTwoMatricesApart)
{
    const Source first = sourceOf(matrix, u"first.csv"_qs);
    const Source second = sourceOf(matrix, u"second.csv"_qs);

    const Plan both = imported(imported({}, first, choicesFor(first)), second, choicesFor(second));

    EXPECT_EQ(both.positions.size(), 6U);
    EXPECT_EQ(both.requirements.size(), 12U);
    EXPECT_EQ(both.levels.size(), 3U);
}

TEST(Import, LeavesWhatThePersonHasDoneAsItIs)
{
    const Source source = sourceOf(matrix);
    Plan plan = imported({}, source, choicesFor(source));
    core::Activity activity;
    activity.id = core::Id<core::Activity>(5);
    activity.title = u"Read a book"_qs;
    plan.activities.put(activity);
    core::Assessment assessment;
    assessment.id = core::Id<core::Assessment>(6);
    plan.assessments.put(assessment);

    EXPECT_TRUE(imported(plan, source, choicesFor(source)) == plan);
}

TEST(Import, FollowsThePersonsLevelsForWords)
{
    const Source source = sourceOf(matrix);
    ImportChoices choices = choicesFor(source);
    for (WordLevel& word : choices.words)
        word.level = word.word == u"Expert"_qs ? std::optional(5.0) : std::nullopt;

    const auto taken = importInto({}, source, choices);

    ASSERT_TRUE(taken);
    EXPECT_TRUE(shown(taken->plan).contains(u"Senior baker: Kneading 5 (3)"_qs));
    EXPECT_EQ(taken->plan.requirements.size(), 4U);
    EXPECT_EQ(taken->notes, (std::vector<Note>{{Note::Kind::UnmappedWord, 2, u"Basic"_qs, 2, 4}}));
}

TEST(Import, TakesOneRoleAndNoMovesIfAsked)
{
    const Source source = sourceOf(matrix);
    ImportChoices choices = choicesFor(source, {u"baker"_qs, u"SENIOR BAKER"_qs});
    choices.addMoves = false;

    const Plan plan = imported({}, source, choices);

    EXPECT_EQ(plan.positions.size(), 2U);
    EXPECT_EQ(plan.moves.size(), 0U);
    const auto unknown = proposedChoices(source, {u"Miller"_qs});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, Error::Code::UnknownTitle);
}

TEST(Import, TakesATurnedMatrixWhenThePersonTurnsIt)
{
    const Source source = sourceOf(",A,B\nx,1,2\ny,3,4\nz,5,5\n");
    const Plan columns = imported({}, source, choicesFor(source));
    const Plan rows = imported({}, source, choicesFor(source, {}, Orientation::PositionsAsRows));

    EXPECT_EQ(columns.positions.size(), 2U);
    EXPECT_EQ(rows.positions.size(), 3U);
    EXPECT_TRUE(shown(rows).contains(u"x: B 2 (2)"_qs));
}

TEST(Import, MakesAScaleThatHoldsTheHighestLevel)
{
    const Source source = sourceOf("Skill,Junior,Senior\nA,1,10\n");

    const Plan plan = imported({}, source, choicesFor(source));

    ASSERT_EQ(plan.scales.size(), 1U);
    EXPECT_EQ(plan.scales[0].levels.back().value, 10.0);
    EXPECT_EQ(plan.competencies[0].scale, plan.scales[0].id);
}

TEST(Import, PreviewsWhatItThenDoes)
{
    const Source source = sourceOf(matrix);
    const ImportChoices choices = choicesFor(source, {u"Baker"_qs, u"Senior baker"_qs});

    const auto preview = previewOf({}, source, choices);

    ASSERT_TRUE(preview);
    const Plan plan = imported({}, source, choices);
    EXPECT_EQ(preview->positions,
              (std::vector<PreviewPosition>{
                  {u"Baker"_qs, u"Baker"_qs, u"Bakery 2.1"_qs, u"Baker"_qs, 2, 2, true},
                  {u"Senior baker"_qs, u"Senior baker"_qs, u"Bakery 2.1"_qs, u"Senior"_qs, 3, 2, true}}));
    EXPECT_EQ(preview->roles.size(), 3U);
    EXPECT_FALSE(preview->roles[0].isTaken);
    EXPECT_EQ(preview->requirements, int(plan.requirements.size()));
    EXPECT_EQ(preview->competencies, int(plan.competencies.size()));
    EXPECT_EQ(preview->moves, 1);
    ASSERT_TRUE(preview->detected);
    EXPECT_EQ(preview->detected->reason, DetectedOrientation::Reason::NameColumn);
    const auto again = previewOf(plan, source, choices);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->positions[0].isNew);
    EXPECT_EQ(again->moves, 0);
}

TEST(Import, TakesALineOverTheTableForItsTitle)
{
    const Source source = sourceOf("Our bakery,,\nSkill,Junior,Senior\nKneading,1,2\n");

    EXPECT_EQ(source.title, u"Our bakery"_qs);
    EXPECT_EQ(imported({}, source, choicesFor(source)).competencies.size(), 1U);
}

TEST(Import, TellsOfAGuessedOrderUntilThePersonSetsIt)
{
    const auto guesses = [](const Source& source, const ImportChoices& choices) {
        const auto taken = importInto({}, source, choices);
        EXPECT_TRUE(taken);
        const std::vector<Note> notes = taken ? taken->notes : std::vector<Note>();
        return std::count_if(notes.begin(), notes.end(),
                             [](const Note& note) { return note.kind == Note::Kind::GuessedOrder; });
    };
    const Source source = sourceOf("Skill,Junior,Senior\nA,basic,handy\n");
    ImportChoices choices = choicesFor(source);
    EXPECT_EQ(guesses(source, choices), 1);

    for (WordLevel& word : choices.words)
        word.level = word.word == u"handy"_qs ? 4 : 1;

    EXPECT_EQ(guesses(source, choices), 0);
}

TEST(Import, TellsOnlyOfTheRolesThatAreTakenIn)
{
    const QByteArray header = "Role Family,Role,Role Level,Skill Name,Skill Level\n";
    const Source source = sourceOf(header
                                   + "F,Baker,Baker,Kneading,Working\n"
                                     "F,Baker,NOT IN USE,Kneading,Working\n"
                                     "F,Seller,Seller,Selling,Working\n"
                                     "F,Seller,Seller,Selling,Working\n");
    const auto kinds = [&source](const QStringList& roles) {
        const auto taken = importInto({}, source, choicesFor(source, roles));
        EXPECT_TRUE(taken);
        std::vector<Note::Kind> found;
        for (const Note& note : taken ? taken->notes : std::vector<Note>())
            found.push_back(note.kind);
        return found;
    };

    EXPECT_EQ(kinds({u"Baker"_qs}), std::vector{Note::Kind::NotInUse});
    EXPECT_EQ(kinds({u"Seller"_qs}), std::vector{Note::Kind::Duplicate});
    EXPECT_EQ(kinds({}).size(), 2U);
}

TEST(Import, RefusesWhatIsNoLadder)
{
    EXPECT_EQ(refusalOf({}), Error::Code::EmptyFile);
    EXPECT_EQ(refusalOf("\n\n"), Error::Code::EmptyFile);
    EXPECT_EQ(refusalOf(QByteArray("a\0b", 3)), Error::Code::NotText);
    EXPECT_EQ(refusalOf("{\"format\": \"nextrung-plan\",\n\"a\": 1}"), Error::Code::UnknownFormat);
    EXPECT_EQ(refusalOf("Just a letter.\nYours\n"), Error::Code::UnknownFormat);
    EXPECT_EQ(refusalOf("Skill,Junior\n"), Error::Code::UnknownFormat);
    EXPECT_EQ(refusalOf("Skill,Junior\n", u"matrix"_qs), Error::Code::NothingToTake);
    EXPECT_EQ(refusalOf(matrix, u"uk-framework"_qs), Error::Code::MissingColumn);
    EXPECT_EQ(refusalOf(matrix, u"xlsx"_qs), Error::Code::UnknownOption);
    EXPECT_EQ(refusalOf(QByteArray(1'000'000, ',')), Error::Code::UnknownFormat);
    EXPECT_EQ(refusalOf(QByteArray(31'000'000, 'x')), Error::Code::UnknownFormat);
    EXPECT_EQ(refusalOf("\"" + QByteArray(1'000'000, '"')), Error::Code::UnclosedQuote);
}

TEST(Import, TellsTheUkFrameworkByItsColumns)
{
    const std::optional<QByteArray> bytes = test::sharedFile("data/ladder-uk-ddat-csv/roles.csv");
    if (!bytes)
        GTEST_SKIP() << "the shared ladder is not here";
    const Source source = sourceOf(*bytes, u"roles.csv"_qs);
    const ImportChoices choices = choicesFor(source, {u"Software developer"_qs});

    const auto preview = previewOf({}, source, choices);

    EXPECT_EQ(source.format, u"uk-framework"_qs);
    EXPECT_EQ(choices.levels.size(), 6U);
    EXPECT_EQ(choices.words.size(), 4U);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->roles.size(), 48U);
    EXPECT_EQ(preview->positions.size(), 9U);
    EXPECT_EQ(preview->lanes, (QStringList{u"Software developer"_qs, u"Software developer - management"_qs}));
    EXPECT_EQ(preview->moves, 10);
    EXPECT_FALSE(preview->detected);
}

}  // namespace nextrung::exchange

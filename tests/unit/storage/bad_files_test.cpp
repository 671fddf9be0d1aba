// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_file.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <ostream>
#include <vector>

namespace nextrung::storage {
namespace {

using Code = core::Error::Code;

/// What stands after the heading of a file, and how reading it is refused.
struct BadFile {
    const char* name;
    const char* rest;
    Code code;
    const char* where;
    QStringList args;

    friend std::ostream& operator<<(std::ostream& out, const BadFile& file) { return out << file.name; }
};

core::Error refusalOf(const QByteArray& bytes)
{
    const core::Result<core::Plan> plan = readPlan(bytes);
    if (!plan)
        return plan.error();
    ADD_FAILURE() << "the file was read";
    return core::Error{Code::CannotRead};
}

class BadFiles : public testing::TestWithParam<BadFile> { };

TEST_P(BadFiles, AreRefusedWithTheReasonAndThePlace)
{
    const QByteArray bytes
        = QByteArray(R"({"format": "nextrung-plan", "version": 1, "minReader": 1, )") + GetParam().rest + "}";

    const core::Error error = refusalOf(bytes);

    EXPECT_EQ(error.code, GetParam().code);
    EXPECT_EQ(error.where, QString::fromLatin1(GetParam().where));
    EXPECT_EQ(error.args, GetParam().args);
}

QStringList args(const char* first, const char* second)
{
    return {QString::fromUtf8(first), QString::fromUtf8(second)};
}

const std::vector<BadFile> badFiles{
    // NOLINT(modernize-avoid-c-arrays): one table of cases
    {"TableIsNoList", R"("activities": {})", Code::WrongType, "activities", args("list", "object")},
    {"RowIsNoObject", R"("activities": [7])", Code::WrongType, "activities[0]", args("object", "7")},
    {"RowHasNoId", R"("tracks": [{"title": "A"}])", Code::WrongType, "tracks[0].id", args("id", "nothing")},
    {"TextIsANumber", R"("tracks": [{"id": "0000000000001"}, {"id": "0000000000002", "title": 5}])",
     Code::WrongType, "tracks[1].title", args("text", "5")},
    {"TextIsNull", R"("tracks": [{"id": "0000000000001", "title": null}])", Code::WrongType,
     "tracks[0].title", args("text", "null")},
    {"NumberIsText", R"("tracks": [{"id": "0000000000001", "order": "1"}])", Code::WrongType,
     "tracks[0].order", args("number", "\"1\"")},
    {"WholeNumberIsNot", R"("levels": [{"id": "0000000000001", "rank": 1.5}])", Code::WrongType,
     "levels[0].rank", args("whole number", "1.5")},
    {"WholeNumberIsTooLarge", R"("levels": [{"id": "0000000000001", "rank": 1e10}])", Code::WrongType,
     "levels[0].rank", args("whole number", "10000000000")},
    {"DayDoesNotExist", R"("people": [{"id": "0000000000001", "lastContact": "2027-02-29"}])",
     Code::WrongType, "people[0].lastContact", args("date", "\"2027-02-29\"")},
    {"DayHasATime", R"("people": [{"id": "0000000000001", "lastContact": "2027-02-28T10:00"}])",
     Code::WrongType, "people[0].lastContact", args("date", "\"2027-02-28T10:00\"")},
    {"WordIsANumber", R"("competencies": [{"id": "0000000000001", "kind": 2}])", Code::WrongType,
     "competencies[0].kind", args("text", "2")},
    {"FlagIsText",
     R"("requirements": [{"id": "0000000000001", "position": "0000000000001", "mustHave": "no"}])",
     Code::WrongType, "requirements[0].mustHave", args("true or false", "\"no\"")},
    {"PartIsWrong", R"("scales": [{"id": "0000000000001", "levels": [{}, {"title": []}]}])", Code::WrongType,
     "scales[0].levels[1].title", args("text", "list")},
    {"ElementIsWrong", R"("profiles": [{"id": "0000000000001", "ingredients": ["a", false]}])",
     Code::WrongType, "profiles[0].ingredients[1]", args("text", "false")},
    {"RequiredReferenceIsMissing", R"("posts": [{"id": "0000000000001"}])", Code::WrongType,
     "posts[0].position", args("id", "nothing")},
    {"IdHasForeignLetters",
     R"("tracks": [{"id": "000000000000u"}])",
     Code::BadId,
     "tracks[0].id",
     {QStringLiteral("000000000000u")}},
    {"IdIsBlank",
     R"("tracks": [{"id": "0000000000000"}])",
     Code::BadId,
     "tracks[0].id",
     {QStringLiteral("0000000000000")}},
    {"IdIsTooShort", R"("tracks": [{"id": "1"}])", Code::BadId, "tracks[0].id", {QStringLiteral("1")}},
    {"IdComesTwice",
     R"("tracks": [{"id": "0000000000001"}, {"id": "0000000000002"}, {"id": "0000000000001"}])",
     Code::DuplicateId,
     "tracks[2].id",
     {QStringLiteral("0000000000001")}},
    {"TableComesTwice", R"("activities": [], "tracks": [], "activities": [])", Code::DuplicateName, "",
     args("activities", "1")},
    {"FieldComesTwice",
     "\"tracks\": [{\"id\": \"0000000000001\"},\n{\"title\": \"A\", \"id\": \"0000000000002\",\n\"title\": "
     "\"B\"}]",
     Code::DuplicateName, "", args("title", "3")},
    {"FieldComesTwiceInOtherLetters",
     R"("tracks": [{"id": "0000000000001", "t\u0069tle": "A", "title": "B"}])", Code::DuplicateName, "",
     args("title", "1")},
    {"FieldOfAPartComesTwice",
     R"("scales": [{"id": "0000000000001", "levels": [{"title": "A", "title": "B"}]}])", Code::DuplicateName,
     "", args("title", "1")},
    {"ReferenceDangles",
     R"("tracks": [{"id": "0000000000001"}, {"id": "0000000000009", "ladder": "0000000000002"}])",
     Code::DanglingReference, "tracks[1].ladder", args("0000000000002", "ladders")},
    {"ReferenceInAPartDangles",
     R"("activities": [{"id": "0000000000002", "raises": [{"competency": "0000000000001"}]}])",
     Code::DanglingReference, "activities[0].raises", args("0000000000001", "competencies")},
    {"ReferenceDanglesInARowOutOfOrder",
     R"("tracks": [{"id": "0000000000009"}, {"id": "0000000000001", "ladder": "0000000000002"}])",
     Code::DanglingReference, "tracks[1].ladder", args("0000000000002", "ladders")},
    {"ActivitiesWaitForEachOther",
     R"("activities": [{"id": "0000000000001", "title": "A"}, {"id": "0000000000002", "title": "B"}],
        "dependencies": [{"id": "0000000000005", "from": "0000000000001", "to": "0000000000002"},
                         {"id": "0000000000003", "from": "0000000000002", "to": "0000000000001"}])",
     Code::DependencyCycle, "dependencies[1].to", args("A", "B") + QStringList{QStringLiteral("A")}},
    {"PhasesLieInEachOther",
     R"("activities": [{"id": "0000000000001", "title": "A", "parent": "0000000000002"},
                       {"id": "0000000000002", "title": "B", "parent": "0000000000001"}])",
     Code::PhaseCycle, "activities[1].parent", args("A", "B") + QStringList{QStringLiteral("A")}},
    {"CompetencyComesBeforeItself",
     R"("competencies": [{"id": "0000000000001", "title": "A", "prerequisites": [{"competency": "0000000000001"}]}])",
     Code::CompetencyCycle, "competencies[0].prerequisites", args("A", "A")},
};

INSTANTIATE_TEST_SUITE_P(Files, BadFiles, testing::ValuesIn(badFiles),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(NoPlan, EmptyFilesAreCalledEmpty)
{
    EXPECT_EQ(refusalOf("").code, Code::EmptyFile);
    EXPECT_EQ(refusalOf(" \n\t").code, Code::EmptyFile);
}

TEST(NoPlan, BrokenJsonIsRefusedWithItsLineAndColumn)
{
    const core::Error error = refusalOf("{\n  \"format\": \"nextrung-plan\",\n  \"version\" 1\n}");

    EXPECT_EQ(error.code, Code::NotJson);
    ASSERT_EQ(error.args.size(), 3);
    EXPECT_EQ(error.args[0], QStringLiteral("3"));
    EXPECT_GE(error.args[1].toInt(), 12);
    EXPECT_LE(error.args[1].toInt(), 14);
    EXPECT_FALSE(error.args[2].isEmpty());
}

TEST(NoPlan, ATruncatedFileIsRefusedAtItsEnd)
{
    const core::Error error = refusalOf("{\n\"format\": \"nextrung-plan\",\n\"tracks\": [");

    EXPECT_EQ(error.code, Code::NotJson);
    EXPECT_EQ(error.args[0], QStringLiteral("3"));
}

TEST(NoPlan, BytesThatAreNotTextAreCalledSo)
{
    EXPECT_EQ(refusalOf("{\"format\": \"nextrung-\xff\xfeplan\"}").code, Code::NotText);
    EXPECT_EQ(refusalOf(QByteArray("\xff\xfe{\0\"\0", 6)).code, Code::NotText);
    EXPECT_EQ(refusalOf(QByteArray("PK\x03\x04\0\0", 6)).code, Code::NotText);
}

TEST(NoPlan, OtherJsonIsNotAPlan)
{
    EXPECT_EQ(refusalOf("[]").code, Code::NotAPlan);
    EXPECT_EQ(refusalOf("{}").code, Code::NotAPlan);
    EXPECT_EQ(refusalOf(R"({"format": "other", "version": 1, "minReader": 1})").code, Code::NotAPlan);
    EXPECT_EQ(refusalOf(R"({"format": 1})").code, Code::NotAPlan);
}

TEST(NoPlan, AFileForNewerReadersThatIsNotUnderstoodNamesTheVersionThatReadsIt)
{
    const core::Error error = refusalOf(
        R"({"format": "nextrung-plan", "version": 9, "minReader": 7, "tracks": {"in": "pieces"}})");

    EXPECT_EQ(error, (core::Error{Code::NewerVersion, {QStringLiteral("7")}}));
}

TEST(NoPlan, MoreRowsThanThereMayBeAreRefusedWithTheNumber)
{
    const core::Error error
        = refusalOf(R"({"format": "nextrung-plan", "version": 1, "minReader": 1, "tracks": [0)"
                    + QByteArray(",0").repeated(mostRows) + "]}");

    EXPECT_EQ(error, (core::Error{Code::TooMany, {QStringLiteral("100000")}, QStringLiteral("tracks")}));
}

TEST(NoPlan, PhasesMayLieInOneAnotherAsDeepAsTheyLike)
{
    QByteArray rows;
    constexpr int deep = 50'000;
    for (int at = 1; at <= deep; ++at) {
        rows += R"(,{"kind":"phase","id":")" + core::toText(test::idOf<core::Activity>(at)).toLatin1() + '"';
        if (at > 1)
            rows += R"(,"parent":")" + core::toText(test::idOf<core::Activity>(at - 1)).toLatin1() + '"';
        rows += '}';
    }

    EXPECT_TRUE(readPlan(R"({"format":"nextrung-plan","version":1,"minReader":1,"activities":[)" + rows.mid(1)
                         + "]}"));
}

TEST(NoPlan, AFileWithoutAVersionIsRefused)
{
    const core::Error error = refusalOf(R"({"format": "nextrung-plan", "minReader": 1})");

    EXPECT_EQ(error.code, Code::WrongType);
    EXPECT_EQ(error.where, QStringLiteral("version"));
}

TEST(NoPlan, AVersionBelowOneIsRefused)
{
    EXPECT_EQ(refusalOf(R"({"format": "nextrung-plan", "version": 0, "minReader": 1})").where,
              QStringLiteral("version"));
    EXPECT_EQ(refusalOf(R"({"format": "nextrung-plan", "version": 1, "minReader": -1})").where,
              QStringLiteral("minReader"));
}

TEST(NoPlan, ANameThatIsTwiceInALargeFileIsNamed)
{
    QByteArray rows;
    for (int at = 1; at <= 10'000; ++at)
        rows += QByteArray(at == 1 ? "" : ",\n") + R"({"id": ")"
            + QByteArray::number(at).rightJustified(13, '0') + R"(", "title": "Track"})";
    const QByteArray file
        = R"({"format": "nextrung-plan", "version": 1, "minReader": 1, "tracks": [)" + rows + "]";
    ASSERT_TRUE(readPlan(file + "}"));

    EXPECT_EQ(refusalOf(file + R"(, "tracks": []})"),
              (core::Error{Code::DuplicateName, {QStringLiteral("tracks"), QStringLiteral("10000")}}));
}

TEST(NoPlan, NamesThatAreOnlyWordsOfATextAreNotTwice)
{
    const QByteArray file = R"({"format": "nextrung-plan", "version": 1, "minReader": 1, "tracks": [)"
                            R"({"title": "\"title\": {\\", "id": "0000000000001", "note": "\"id\": }"},)"
                            R"({"title": "title", "id": "0000000000002"}]})";

    EXPECT_TRUE(readPlan(file));
}

TEST(NoPlan, AFileBeyondTheLimitIsRefusedUnread)
{
    const core::Error error = refusalOf(QByteArray(largestFile + 1, ' '));

    EXPECT_EQ(error, (core::Error{Code::TooLarge, {QStringLiteral("32")}}));
}

TEST(NoPlan, TwoMillionLevelsAreRefusedWithoutGoingDown)
{
    constexpr qsizetype levels = 2'000'000;
    for (const QByteArray& opening : {QByteArray("["), QByteArray("{\"a\":")}) {
        const core::Error error = refusalOf(opening.repeated(levels));

        EXPECT_EQ(error.code, Code::NotJson);
        EXPECT_EQ(error.args[0], QStringLiteral("1"));
    }
}

}  // namespace
}  // namespace nextrung::storage

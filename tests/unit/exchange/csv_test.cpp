// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::exchange {

namespace {

using core::Error;
using Rows = std::vector<std::vector<QString>>;

Rows cellsOf(const core::Result<CsvTable>& table)
{
    Rows rows;
    if (!table) {
        ADD_FAILURE() << "refused with code " << static_cast<int>(table.error().code);
        return rows;
    }
    for (const CsvRecord& record : table->records)
        rows.push_back(record.cells);
    return rows;
}

Error::Code refusalOf(const QByteArray& bytes)
{
    const auto table = readCsv(bytes);
    if (table)
        ADD_FAILURE() << "was read";
    return table ? Error::Code::UnknownOption : table.error().code;
}

}  // namespace

TEST(Csv, KeepsLineBreaksAndQuotesInsideQuotedCells)
{
    const Rows expected{{u"a\nb"_qs, u"say \"no\", twice"_qs}, {u"c\r\nd"_qs, u""_qs}};

    EXPECT_EQ(cellsOf(readCsv("\"a\nb\",\"say \"\"no\"\", twice\"\n\"c\r\nd\",\"\"\n")), expected);
}

TEST(Csv, EndsRecordsAtAnyLineEndAndAtTheEndOfTheFile)
{
    const Rows expected{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}, {u"e"_qs, u"f"_qs}, {u"g"_qs, u""_qs}};

    EXPECT_EQ(cellsOf(readCsv("a,b\r\nc,d\re,f\n\n\ng,")), expected);
}

TEST(Csv, NumbersRecordsByTheLineOnWhichTheyBegin)
{
    const auto table = readCsv("a,b\r\n\"x\ny\nz\",1\n\nlast,2\n");

    ASSERT_TRUE(table);
    ASSERT_EQ(table->records.size(), 3U);
    EXPECT_EQ(table->records[1].line, 2);
    EXPECT_EQ(table->records[2].line, 6);
}

TEST(Csv, LeavesOutTheByteOrderMarkAndKeepsOtherInvisibleCharacters)
{
    const Rows expected{{u"a\u2028b"_qs, u"c\u200Bd"_qs}};

    EXPECT_EQ(cellsOf(readCsv("\xEF\xBB\xBF"
                              "a\u2028b,c\u200Bd")),
              expected);
}

TEST(Csv, KeepsByteOrderMarksThatAreNotTheFilesOwn)
{
    const Rows rows{{u"\uFEFFa"_qs, u"\uFEFF\uFEFF"_qs}, {u"\uFEFFb"_qs, u"c"_qs}};

    EXPECT_EQ(cellsOf(readCsv(writeCsv(rows))), rows);
}

TEST(Csv, ReadsTheUnicodeTextOfSpreadsheets)
{
    const QString text = u"Fähigkeit\tStufe\nC#\t2\n"_qs;
    QByteArray bytes("\xFF\xFE");
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.unicode() & 0xFFU));
        bytes.append(static_cast<char>(unit.unicode() >> 8U));
    }

    const Rows expected{{u"Fähigkeit"_qs, u"Stufe"_qs}, {u"C#"_qs, u"2"_qs}};
    EXPECT_EQ(cellsOf(readCsv(bytes)), expected);
}

struct DelimiterCase {
    const char* name;
    const char* text;
    char delimiter;

    friend std::ostream& operator<<(std::ostream& out, const DelimiterCase& value)
    {
        return out << value.name;
    }
};

class CsvDelimiterTest : public testing::TestWithParam<DelimiterCase> { };

TEST_P(CsvDelimiterTest, IsTheOneThatTheFirstRecordIsDividedBy)
{
    const auto table = readCsv(GetParam().text);

    ASSERT_TRUE(table);
    EXPECT_EQ(table->delimiter, GetParam().delimiter);
}

INSTANTIATE_TEST_SUITE_P(
    Delimiters, CsvDelimiterTest,
    testing::Values(DelimiterCase{"comma", "Skill,Junior,Senior\nC++,1,3\n", ','},
                    DelimiterCase{"semicolonWithDecimalCommas", "Skill;Junior;Senior\nC++;2,5;3,5\n", ';'},
                    DelimiterCase{"commasOutnumberASemicolon", "Plan, do, act;Junior\nC++;1\n", ','},
                    DelimiterCase{"semicolonWithQuotedCommas", "\"Plan, do, act\";Junior\nC++;1\n", ';'},
                    DelimiterCase{"tab", "Skill\tJunior, new\tSenior\nC++\t1\t2\n", '\t'},
                    DelimiterCase{"bar", "Skill|Junior|Senior\nC++|1|2\n", '|'},
                    DelimiterCase{"tie", "Name, first;Role\na;b\nc;d\n", ';'},
                    DelimiterCase{"told", "sep=|\nSkill, all|Junior, all\nC++|1\n", '|'},
                    DelimiterCase{"none", "Skill\nC++\n", ','}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Csv, RefusesAQuoteThatNeverClosesAndNamesItsLine)
{
    const auto table = readCsv("a,b\nc,\"d\ne,f\n");

    ASSERT_FALSE(table);
    EXPECT_EQ(table.error(), (Error{Error::Code::UnclosedQuote, {u"2"_qs}}));
}

TEST(Csv, RefusesWhatIsNotText)
{
    EXPECT_EQ(refusalOf(QByteArray("a,b\n\0c,d", 8)), Error::Code::NotText);
    EXPECT_EQ(refusalOf("a,b\n\xC3(,d\n"), Error::Code::NotText);
    EXPECT_EQ(refusalOf("a,\xE4\n"), Error::Code::NotText);
    EXPECT_EQ(refusalOf(QByteArray("PK\x03\x04\x14\0\x06", 7)), Error::Code::NotText);
    EXPECT_EQ(refusalOf("\xFF\xFE\x41"), Error::Code::NotText);
}

TEST(Csv, RefusesAnEmptyFile)
{
    EXPECT_EQ(refusalOf({}), Error::Code::EmptyFile);
    EXPECT_EQ(refusalOf("\xEF\xBB\xBF"), Error::Code::EmptyFile);
    EXPECT_EQ(refusalOf("\r\n\n\n"), Error::Code::EmptyFile);
}

TEST(Csv, RefusesFilesThatAreTooLargeWithoutReadingThem)
{
    EXPECT_EQ(refusalOf(QByteArray(60'000'000, 'x')), Error::Code::TooLarge);
}

TEST(Csv, RefusesTooManyCells)
{
    EXPECT_EQ(refusalOf(QByteArray(2'000'001, ',')), Error::Code::TooMany);
}

TEST(Csv, ReadsAMillionEmptyCells)
{
    const auto table = readCsv(QByteArray(1'000'000, ','));

    ASSERT_TRUE(table);
    EXPECT_EQ(table->records.front().cells.size(), 1'000'001U);
}

TEST(Csv, KeepsWhatFollowsAClosingQuoteAndQuotesWithinPlainCells)
{
    const Rows expected{{u"ab"_qs, u"5\" disk"_qs, u"x"_qs}};

    EXPECT_EQ(cellsOf(readCsv("\"a\"b,5\" disk,x\n")), expected);
}

class CsvRoundTripTest : public testing::TestWithParam<std::pair<CsvGuard, char>> { };

TEST_P(CsvRoundTripTest, GivesEveryNameBack)
{
    const auto [guard, delimiter] = GetParam();
    const Rows rows{
        {u"C#"_qs, u"=SUM(A1)"_qs, u"+1"_qs, u"-"_qs, u"@home"_qs},
        {u"'=quoted"_qs, u"''=twice"_qs, u"'plain"_qs, u"'"_qs, u"'-"_qs},
        {u"a,b;c\td|e"_qs, u"say \"hi\""_qs, u"line\nbreak"_qs, u"cr\r\nlf"_qs, u" edge "_qs},
        {u"\u05E9\u05DC\u05D5\u05DD \u202Bx\u202C"_qs, u"\u2028"_qs, u"\tTab"_qs, u"\rCr"_qs, u""_qs},
        {u""_qs, u"\U0001F468\u200D\U0001F4BB"_qs, u"=\"a\"&\"b\""_qs, u"\"\""_qs, u"x"_qs}};

    EXPECT_EQ(cellsOf(readCsv(writeCsv(rows, guard, delimiter), delimiter)), rows);
}

INSTANTIATE_TEST_SUITE_P(GuardsAndDelimiters, CsvRoundTripTest,
                         testing::Values(std::pair(CsvGuard::Formulas, ','),
                                         std::pair(CsvGuard::Formulas, ';'), std::pair(CsvGuard::None, ','),
                                         std::pair(CsvGuard::None, '\t')),
                         [](const auto& test) { return "case" + std::to_string(test.index); });

TEST(Csv, GuardsFormulasOnlyWhenAsked)
{
    const Rows rows{{u"=1+1"_qs, u"-x"_qs, u"a=b"_qs}};

    EXPECT_EQ(writeCsv(rows, CsvGuard::Formulas), QByteArray("'=1+1,'-x,a=b\r\n"));
    EXPECT_EQ(writeCsv(rows, CsvGuard::None), QByteArray("=1+1,-x,a=b\r\n"));
}

TEST(Csv, GivesBackAFirstCellThatLooksLikeTheChoiceOfADelimiter)
{
    for (const QString& first : {u"sep="_qs, u"sep=;"_qs}) {
        const Rows rows{{first}, {u"a"_qs}};
        EXPECT_EQ(cellsOf(readCsv(writeCsv(rows))), rows) << first.toStdString();
    }
}

TEST(Csv, LeavesNegativeNumbersTheNumbersThatTheyAre)
{
    const Rows rows{{u"-3"_qs, u"-2.5"_qs, u"-1e-07"_qs, u"-3-4"_qs, u"-"_qs}};

    EXPECT_EQ(writeCsv(rows), QByteArray("-3,-2.5,-1e-07,'-3-4,'-\r\n"));
    EXPECT_EQ(cellsOf(readCsv(writeCsv(rows))), rows);
}

}  // namespace nextrung::exchange

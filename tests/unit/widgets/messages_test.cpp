// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plans.h"
#include "support/printers.h"
#include "widgets/messages.h"

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

using core::Error;
using core::Finding;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// Whether it reads as a sentence, with all its places filled.
bool isSentence(const QString& text)
{
    return text.size() > 10 && (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')))
        && !text.contains(QLatin1Char('%'));
}

/// The last of the codes, for walking all of them: a new code is added before or here.
constexpr int errorCodes = static_cast<int>(Error::Code::TooMany) + 1;
constexpr int findingCodes = static_cast<int>(Finding::Code::UnknownField) + 1;

TEST(MessagesTest, EveryErrorIsASentenceThatHoldsItsArguments)
{
    for (int code = 0; code < errorCodes; ++code) {
        const Error error{
            static_cast<Error::Code>(code), {s("first"), s("second"), s("third")}, s("rows[3].x")};
        const QString sentence = Messages::forError(error);

        EXPECT_TRUE(isSentence(sentence)) << code << ": " << sentence.toStdString();
        switch (error.code) {
        case Error::Code::EmptyFile:
        case Error::Code::NeedsPassphrase:
        case Error::Code::WrongPassphrase:
        case Error::Code::Damaged:
        case Error::Code::NotAPlan:
        case Error::Code::NotText:
        case Error::Code::NotAnAnswer:
        case Error::Code::EmptyTitle:
        case Error::Code::NoGoal:
            EXPECT_FALSE(sentence.contains(s("first"))) << code << " has no arguments";
            break;
        default:
            EXPECT_TRUE(sentence.contains(s("first"))) << code << ": " << sentence.toStdString();
        }
    }
}

TEST(MessagesTest, ErrorsOfTwoArgumentsHoldBoth)
{
    for (const Error::Code code :
         {Error::Code::CannotRead, Error::Code::CannotWrite, Error::Code::NotJson, Error::Code::WrongType,
          Error::Code::DanglingReference, Error::Code::DependencyCycle, Error::Code::PhaseCycle,
          Error::Code::CompetencyCycle, Error::Code::AlreadyThere, Error::Code::AmbiguousTitle,
          Error::Code::UnknownOption, Error::Code::NothingToTake}) {
        const QString sentence = Messages::forError({code, {s("first"), s("second")}, s("rows[3].x")});

        EXPECT_TRUE(sentence.contains(s("second"))) << sentence.toStdString();
    }
}

TEST(MessagesTest, ErrorsInAFileSayWhere)
{
    for (const Error::Code code : {Error::Code::WrongType, Error::Code::BadId, Error::Code::DuplicateId,
                                   Error::Code::DanglingReference, Error::Code::InvalidValue})
        EXPECT_TRUE(Messages::forError({code, {s("a"), s("b")}, s("activities[3].progress")})
                        .contains(s("activities[3].progress")));
}

TEST(MessagesTest, AnErrorWithoutItsArgumentsIsStillASentence)
{
    for (int code = 0; code < errorCodes; ++code) {
        const QString sentence = Messages::forError({static_cast<Error::Code>(code)});

        EXPECT_TRUE(isSentence(sentence)) << code << ": " << sentence.toStdString();
    }
}

TEST(MessagesTest, ATitleWithAPercentSignStaysAsItIs)
{
    EXPECT_TRUE(Messages::forError({Error::Code::AlreadyThere, {s("100 %2 sure"), s("Talk")}, {}})
                    .contains(s("“100 %2 sure” and “Talk”")));
}

TEST(MessagesTest, AValueOutOfRangeSaysTheRange)
{
    const QString sentence = Messages::forError({Error::Code::InvalidValue, {s("169")}, s("hoursAWeek")});

    EXPECT_TRUE(sentence.contains(s("169")));
    EXPECT_TRUE(sentence.contains(s("168"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(s("hours a week"))) << "by the name that people know";
}

TEST(MessagesTest, EveryFindingIsASentenceThatHoldsItsArguments)
{
    for (int code = 0; code < findingCodes; ++code) {
        const Finding finding{
            static_cast<Finding::Code>(code), {}, {}, {s("first"), s("second"), s("third")}};
        const QString sentence = Messages::forFinding(finding);

        EXPECT_TRUE(isSentence(sentence)) << code << ": " << sentence.toStdString();
        EXPECT_EQ(sentence.contains(s("first")), finding.code != Finding::Code::NoHours)
            << code << ": " << sentence.toStdString();
    }
}

TEST(MessagesTest, AConflictNamesWhatItWaitsForAndByHowMuch)
{
    const core::Plan plan = test::planOf(test::activity(1, s("Read")));
    core::Conflict conflict;
    conflict.kind = core::Conflict::Kind::BreaksDependency;
    conflict.with = test::idOf<core::Activity>(1);
    conflict.days = 3;

    const QString sentence = Messages::forConflict(conflict, plan);

    EXPECT_TRUE(sentence.contains(s("Read")));
    EXPECT_TRUE(sentence.contains(s("3")));
    for (int kind = 0; kind <= static_cast<int>(core::Conflict::Kind::AskedTooLate); ++kind) {
        conflict.kind = static_cast<core::Conflict::Kind>(kind);
        EXPECT_TRUE(isSentence(Messages::forConflict(conflict, plan))) << kind;
    }
}

TEST(MessagesTest, AStartThatHasPassedIsNotAFinishThatHas)
{
    const core::Conflict started{core::Conflict::Kind::BeforeToday, {}, 6, 0, core::End::Start};
    const core::Conflict finished{core::Conflict::Kind::BeforeToday, {}, 6, 0, core::End::Finish};

    EXPECT_TRUE(Messages::forConflict(started, {}).startsWith(s("It was to begin 6 ")));
    EXPECT_FALSE(Messages::forConflict(finished, {}).contains(s("begin")));
}

TEST(MessagesTest, EveryTableHasAWordForPeople)
{
    core::forEachTable([]<class Row>(core::Table<Row> core::Plan::*) {
        const QString table = QString::fromLatin1(Row::plural.data());
        EXPECT_NE(Messages::rowName(table), table);
    });
}

}  // namespace

}  // namespace nextrung::widgets

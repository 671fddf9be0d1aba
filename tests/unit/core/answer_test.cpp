// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"
#include "core/edits.h"
#include "core/person/person_edits.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QJsonObject>

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

using Why = NotTaken::Why;

Comment comment(quint64 number, quint64 by, const QString& text)
{
    Comment row;
    row.id = test::idOf<Comment>(number);
    row.by = test::idOf<Person>(by);
    row.text = text;
    row.activity = test::idOf<Activity>(1);
    return row;
}

/// Maya is the climber (1), Dana her manager (2).
Plan mayasPlan()
{
    Plan plan = test::planOf(test::person(1, u"Maya"_qs), test::person(2, u"Dana"_qs),
                             test::competency(1, u"Negotiation"_qs), test::activity(1, u"Course"_qs));
    return *changeProfile(plan, [](Profile& profile) {
        profile.person = test::idOf<Person>(1);
        profile.agreement = u"We agree."_qs;
    });
}

class AnswerTest : public testing::Test {
protected:
    [[nodiscard]] TakenAnswer taken() const
    {
        return takeAnswer(mine_, shared_, answer_, test::idOf<Person>(2));
    }

    Plan shared_ = mayasPlan();
    Plan mine_ = shared_;
    Plan answer_ = shared_;
};

TEST_F(AnswerTest, AddsWhatTheyAssessedAndCommentedAndTheirWordingOfTheAgreement)
{
    answer_.assessments.put(test::says(1, 2, 1, 3));
    answer_.comments.put(comment(1, 2, u"Good choice"_qs));
    answer_ = *changeProfile(answer_, [](Profile& profile) { profile.agreement = u"Agreed, by May."_qs; });
    mine_.activities.put(test::activity(2, u"Added since"_qs));

    const TakenAnswer result = taken();

    Plan expected = answer_;
    expected.activities.put(test::activity(2, u"Added since"_qs));
    EXPECT_TRUE(result.notTaken.empty());
    EXPECT_TRUE(result.plan == expected);
}

TEST_F(AnswerTest, ChangesNothingWhenItIsTakenInAgain)
{
    answer_.comments.put(comment(1, 2, u"Good choice"_qs));
    mine_ = taken().plan;

    const TakenAnswer again = taken();

    EXPECT_TRUE(again.plan == mine_);
    EXPECT_TRUE(again.notTaken.empty());
}

TEST_F(AnswerTest, RefusesEverythingElseAndNamesIt)
{
    answer_.activities.put(test::activity(1, u"Another course"_qs));
    answer_.activities.put(test::activity(7, u"More work"_qs));
    answer_.competencies.remove(test::idOf<Competency>(1));

    const TakenAnswer result = taken();

    const std::vector<NotTaken> expected{{refTo(test::idOf<Competency>(1)), {}, Why::NotForAnswers},
                                         {refTo(test::idOf<Activity>(1)), u"title"_qs, Why::NotForAnswers},
                                         {refTo(test::idOf<Activity>(7)), {}, Why::NotForAnswers}};
    EXPECT_EQ(result.notTaken.size(), expected.size());
    EXPECT_TRUE(result.notTaken == expected);
    EXPECT_TRUE(result.plan == mine_);
}

TEST_F(AnswerTest, RefusesWordsInTheNameOfTheClimberOrOfAThirdPerson)
{
    answer_.people.put(test::person(3, u"Sam"_qs));
    answer_.assessments.put(test::says(1, 1, 1, 5));
    answer_.comments.put(comment(1, 3, u"Sam says"_qs));

    const TakenAnswer result = taken();

    ASSERT_EQ(result.notTaken.size(), 3U);
    for (const NotTaken& each : result.notTaken)
        EXPECT_EQ(each.why, Why::NotTheirs);
    EXPECT_TRUE(result.plan == mine_);
}

TEST_F(AnswerTest, TakesInWhoAnswersIfTheyWereNotInThePlan)
{
    answer_.people.put(test::person(3, u"Sam"_qs));
    answer_.comments.put(comment(1, 3, u"Hello"_qs));

    const TakenAnswer result = takeAnswer(mine_, shared_, answer_, test::idOf<Person>(3));

    EXPECT_TRUE(result.notTaken.empty());
    EXPECT_TRUE(result.plan == answer_);
}

TEST_F(AnswerTest, RefusesWordsAboutWhatIsGoneAndAnAgreementThatWasWordedAnew)
{
    answer_.comments.put(comment(1, 2, u"Good choice"_qs));
    answer_ = *changeProfile(answer_, [](Profile& profile) { profile.agreement = u"Theirs"_qs; });
    mine_ = removeRow(mine_, test::idOf<Activity>(1));
    mine_ = *changeProfile(mine_, [](Profile& profile) { profile.agreement = u"Mine"_qs; });

    const TakenAnswer result = taken();

    const std::vector<NotTaken> expected{{refTo(profileId()), u"agreement"_qs, Why::ChangedHere},
                                         {refTo(test::idOf<Comment>(1)), {}, Why::Gone}};
    EXPECT_TRUE(result.notTaken == expected);
    EXPECT_TRUE(result.plan == mine_);
}

TEST_F(AnswerTest, RefusesALevelThatTheScaleDoesNotHave)
{
    answer_.assessments.put(test::says(1, 2, 1, 99));
    answer_.assessments.put(test::says(2, 2, 1, -1, QDate(2026, 11, 2)));
    answer_.assessments.put(test::says(3, 2, 1, 5, QDate(2026, 11, 3)));

    const TakenAnswer result = taken();

    const std::vector<NotTaken> expected{{refTo(test::idOf<Assessment>(1)), u"level"_qs, Why::NotOnScale},
                                         {refTo(test::idOf<Assessment>(2)), u"level"_qs, Why::NotOnScale}};
    EXPECT_TRUE(result.notTaken == expected);
    EXPECT_EQ(result.plan.assessments.size(), 1U) << "the scale ends at 5";
}

TEST(CanBeAnswered, ByAnybodyButTheOneWhosePlanItIs)
{
    Plan copy = mayasPlan();
    EXPECT_TRUE(canBeAnswered(copy));

    copy.people.remove(test::idOf<Person>(2));

    EXPECT_FALSE(canBeAnswered(copy));
}

/// A copy of the plan, marked as shared with these readers.
Plan copyFor(const QString& layer)
{
    Plan copy = mayasPlan();
    Person mentor = test::person(3, u"Priya"_qs);
    mentor.roles = {Person::Role::Mentor};
    copy.people.put(mentor);
    copy.unknown.insert(sharedMark, QJsonObject{{sharedLayer, layer}});
    return *changeProfile(copy, [](Profile& profile) { profile.meetingWith = test::idOf<Person>(2); });
}

TEST(LikelyReader, IsWhomTheMeetingIsWithOrTheMentorByForWhomTheCopyWasMade)
{
    EXPECT_EQ(likelyReaderOf(copyFor(u"manager"_qs)), test::idOf<Person>(2));
    EXPECT_EQ(likelyReaderOf(copyFor(u"coach"_qs)), test::idOf<Person>(3));
    EXPECT_EQ(likelyReaderOf(copyFor(u"public"_qs)), std::nullopt);
    EXPECT_EQ(likelyReaderOf(copyFor(u"friends"_qs)), std::nullopt) << "a word of a newer version";
    EXPECT_EQ(likelyReaderOf(mayasPlan()), std::nullopt) << "no copy";
}

}  // namespace

}  // namespace nextrung::core

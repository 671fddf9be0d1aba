// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"
#include "core/person/person_edits.h"
#include "core/routes.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

using test::idOf;
using test::smallLadder;

const QDate today(2026, 11, 21);

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

template <class T>
std::optional<Error::Code> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

TEST(ProfileEditsTest, MakeTheProfileOnce)
{
    const Result<Plan> target = setTargetPosition(smallLadder(), idOf<Position>(3));
    ASSERT_TRUE(target);
    const Result<Plan> goal = setGoalDate(*target, QDate(2027, 6, 30));
    ASSERT_TRUE(goal);

    ASSERT_EQ(goal->profiles.size(), 1U);
    EXPECT_EQ(profileOf(*goal).id, profileId());
    EXPECT_EQ(profileOf(*goal).targetPosition, idOf<Position>(3));
    EXPECT_EQ(profileOf(*goal).goalDate, QDate(2027, 6, 30));
    EXPECT_EQ(*setGoalDate(*goal, QDate(2027, 6, 30)), *goal);
    EXPECT_EQ(codeOf(setTargetPosition(smallLadder(), idOf<Position>(77))), Error::Code::DanglingReference);
    EXPECT_EQ(codeOf(setGoalDate(smallLadder(), QDate())), Error::Code::InvalidValue);
}

TEST(ProfileEditsTest, TheFormerPositionBecomesAPost)
{
    const auto enter = [](const Plan& plan, quint64 position, std::optional<QDate> since) {
        return setCurrentPosition(plan, idOf<Position>(position), idOf<Post>(5), since);
    };
    const Result<Plan> first = enter(smallLadder(), 1, QDate(2024, 3, 1));
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->posts.empty());

    const Result<Plan> second = enter(*first, 2, today);
    ASSERT_TRUE(second);
    ASSERT_EQ(second->posts.size(), 1U);
    EXPECT_EQ(second->posts[0].position, idOf<Position>(1));
    EXPECT_EQ(second->posts[0].from, QDate(2024, 3, 1));
    EXPECT_EQ(second->posts[0].to, today);
    EXPECT_EQ(profileOf(*second).currentSince, today);
}

TEST(ProfileEditsTest, APositionThatHadNotBegunLeavesNoPost)
{
    const Result<Plan> first
        = setCurrentPosition(smallLadder(), idOf<Position>(1), idOf<Post>(5), std::nullopt);
    ASSERT_TRUE(first);

    const Result<Plan> second = setCurrentPosition(*first, idOf<Position>(2), idOf<Post>(5), today);

    ASSERT_TRUE(second);
    EXPECT_TRUE(second->posts.empty());
}

TEST(HoursTest, HoldFromTheBeginning)
{
    const Result<Plan> six = setHoursAWeek(Plan(), 6, today);
    ASSERT_TRUE(six);
    const Result<Plan> eight = setHoursAWeek(*six, 8, today);
    ASSERT_TRUE(eight);

    ASSERT_EQ(eight->availabilities.size(), 1U);
    EXPECT_EQ(eight->availabilities[0].hoursAWeek, 8);
    EXPECT_EQ(eight->availabilities[0].from, std::nullopt);
    EXPECT_EQ(codeOf(setHoursAWeek(Plan(), -1, today)), Error::Code::InvalidValue);
    EXPECT_EQ(codeOf(setHoursAWeek(Plan(), 169, today)), Error::Code::InvalidValue);
}

TEST(HoursTest, KeepTheSharesOfTheWeekdays)
{
    Availability row;
    row.id = idOf<Availability>(1);
    row.hoursAWeek = 6;
    row.weekdays = {0, 2, 0, 4, 0, 0, 0};

    const Result<Plan> changed = setHoursAWeek(test::planOf(row), 3, today);

    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->availabilities[0].weekdays, (std::vector<double>{0, 1, 0, 2, 0, 0, 0}));
}

/// Six hours a week since October, and two from January on.
Plan changingHours()
{
    Availability since;
    since.id = idOf<Availability>(1);
    since.from = QDate(2026, 10, 1);
    since.hoursAWeek = 6;
    Availability later;
    later.id = idOf<Availability>(2);
    later.from = QDate(2027, 1, 4);
    later.weekdays = {0, 0, 0, 0, 0, 1, 1};
    Plan plan = test::planOf(since);
    plan.availabilities.put(later);
    return plan;
}

TEST(HoursTest, ChangeWhereTheyHoldTodayAndNotLater)
{
    const Result<Plan> changed = setHoursAWeek(changingHours(), 12, today);

    ASSERT_TRUE(changed);
    ASSERT_EQ(changed->availabilities.size(), 2U);
    const Calendar calendar(*changed);
    EXPECT_EQ(calendar.hoursAWeekOn(QDate(2026, 9, 30)), 0);
    EXPECT_EQ(calendar.hoursAWeekOn(today), 12);
    EXPECT_EQ(calendar.hoursAWeekOn(QDate(2027, 1, 4)), 2);
}

TEST(HoursTest, BeginAtOnceWhereTheOnlyOnesBeginLater)
{
    const Result<Plan> changed = setHoursAWeek(changingHours(), 12, QDate(2026, 9, 1));

    ASSERT_TRUE(changed);
    const Calendar calendar(*changed);
    EXPECT_EQ(calendar.hoursAWeekOn(QDate(2026, 9, 1)), 12);
    EXPECT_EQ(calendar.hoursAWeekOn(today), 6);
}

TEST(HoursTest, GiveHoursToAWeekThatHadNoneOnAnyDay)
{
    Availability row;
    row.id = idOf<Availability>(1);
    row.weekdays = {0, 0, 0, 0, 0, 0, 0};

    const Result<Plan> changed = setHoursAWeek(test::planOf(row), 5, today);

    ASSERT_TRUE(changed);
    EXPECT_EQ(Calendar(*changed).hoursOn(QDate(2026, 11, 23)), 1);
}

TEST(HoursTest, AfterNoneAreOnNoWeekdayOfOldAnyMore)
{
    Availability row;
    row.id = idOf<Availability>(1);
    row.weekdays = {0, 2, 0, 4, 0, 0, 0};

    const Result<Plan> none = setHoursAWeek(test::planOf(row), 0, today);
    ASSERT_TRUE(none);
    const Result<Plan> five = setHoursAWeek(*none, 5, today);

    ASSERT_TRUE(five);
    for (int weekday = 0; weekday < 5; ++weekday)
        EXPECT_EQ(Calendar(*five).hoursOn(QDate(2026, 11, 23).addDays(weekday)), 1);
}

TEST(HoursTest, InEveryWeekLeaveThoseBeforeAsTheyWere)
{
    const QDate day(2027, 2, 1);
    const Calendar before(changingHours());

    const Result<Plan> changed = setHoursInEveryWeek(changingHours(), 12, day);

    ASSERT_TRUE(changed);
    for (QDate each(2026, 9, 1); each < QDate(2027, 1, 4); each = each.addDays(1))
        ASSERT_EQ(Calendar(*changed).hoursOn(each), before.hoursOn(each)) << each.toString().toStdString();
}

TEST(HoursTest, InEveryWeekAreThoseThatTheCalendarWasAskedAbout)
{
    for (const QDate day : {QDate(2026, 9, 1), today, QDate(2027, 2, 1)}) {
        const Calendar asked = Calendar(changingHours()).withHoursInEveryWeek(12, day);

        const Result<Plan> changed = setHoursInEveryWeek(changingHours(), 12, day);

        ASSERT_TRUE(changed);
        const Calendar calendar(*changed);
        for (int after = 0; after < 250; ++after) {
            EXPECT_DOUBLE_EQ(calendar.hoursOn(day.addDays(after)), asked.hoursOn(day.addDays(after)));
            EXPECT_EQ(calendar.hoursAWeekOn(day.addDays(after)), 12);
        }
    }
    EXPECT_EQ(codeOf(setHoursInEveryWeek(Plan(), 169, today)), Error::Code::InvalidValue);
}

TEST(ClimberTest, IsAmongThePeopleOnce)
{
    const Result<Plan> once = withClimber(Plan(), s("Maya Okafor"));
    ASSERT_TRUE(once);
    const Result<Plan> twice = withClimber(*once, s("Someone else"));
    ASSERT_TRUE(twice);

    ASSERT_NE(climberOf(*once), nullptr);
    EXPECT_EQ(climberOf(*once)->name, s("Maya Okafor"));
    EXPECT_EQ(climberOf(*once)->roles, (std::vector<Choice<Person::Role>>{Person::Role::Self}));
    EXPECT_EQ(*twice, *once);
}

Plan assessable()
{
    return test::planOf(test::competency(1, s("Negotiation")), test::person(2, s("Dana")));
}

TEST(AssessTest, OnlyAdds)
{
    const Result<Plan> first = assess(assessable(), test::says(1, 2, 1, 2, today));
    ASSERT_TRUE(first);
    const Result<Plan> later = assess(*first, test::says(2, 2, 1, 3, today.addDays(1)));
    ASSERT_TRUE(later);

    EXPECT_EQ(later->assessments.size(), 2U);
}

TEST(AssessTest, CorrectsTheSameDay)
{
    const Result<Plan> first = assess(assessable(), test::says(1, 2, 1, 2, today));
    ASSERT_TRUE(first);
    const Result<Plan> corrected = assess(*first, test::says(2, 2, 1, 3, today));
    ASSERT_TRUE(corrected);

    ASSERT_EQ(corrected->assessments.size(), 1U);
    EXPECT_EQ(corrected->assessments[0].id, idOf<Assessment>(1));
    EXPECT_EQ(corrected->assessments[0].level, 3.0);
}

TEST(AssessTest, ByTheClimberMakesOne)
{
    Assessment own = test::says(1, 1, 1, 2, today);
    own.assessor = climberId();

    const Result<Plan> assessed = assess(assessable(), own);

    ASSERT_TRUE(assessed);
    ASSERT_NE(climberOf(*assessed), nullptr);
    EXPECT_EQ(climberOf(*assessed)->id, climberId());
}

TEST(AssessTest, RefusesALevelThatIsMissingOrOutsideTheScale)
{
    Assessment blank = test::says(1, 2, 1, 2, today);
    blank.level.reset();

    EXPECT_EQ(codeOf(assess(assessable(), blank)), Error::Code::InvalidValue);
    EXPECT_EQ(codeOf(assess(assessable(), test::says(1, 2, 1, 5.5))), Error::Code::InvalidValue);
    EXPECT_EQ(codeOf(assess(assessable(), test::says(1, 2, 1, -0.5))), Error::Code::InvalidValue);
    EXPECT_EQ(codeOf(assess(assessable(), test::says(1, 9, 1, 2))), Error::Code::DanglingReference);
}

TEST(AssessTest, AStateHasNoLevel)
{
    Assessment state = test::says(1, 2, 1, 2, today);
    state.state = Assessment::State::NoOpportunityYet;

    const Result<Plan> assessed = assess(assessable(), state);

    ASSERT_TRUE(assessed);
    EXPECT_EQ(assessed->assessments[0].level, std::nullopt);
}

StartSentence sentence()
{
    return {s("Specialist"), s(" Executive "), QDate(2027, 6, 30), 6, s("My work")};
}

TEST(StartTest, AnEmptyPlanGetsTwoPositionsAndTheMoveBetweenThem)
{
    const Result<Plan> started = startPlan(Plan(), sentence(), today);

    ASSERT_TRUE(started);
    EXPECT_TRUE(soundness(*started));
    ASSERT_EQ(started->positions.size(), 2U);
    EXPECT_EQ(started->tracks.size(), 1U);
    EXPECT_EQ(started->tracks[0].title, s("My work"));
    EXPECT_EQ(started->levels.size(), 2U);
    ASSERT_EQ(started->moves.size(), 1U);
    EXPECT_EQ(started->moves[0].kind, Move::Kind::Promotion);
    const std::vector<Id<Position>> way = routeToTarget(*started);
    ASSERT_EQ(way.size(), 2U);
    EXPECT_EQ(find(*started, way[0])->title, s("Specialist"));
    EXPECT_EQ(find(*started, way[1])->title, s("Executive"));
    EXPECT_EQ(profileOf(*started).goalDate, QDate(2027, 6, 30));
    EXPECT_EQ(started->availabilities[0].hoursAWeek, 6);
    EXPECT_EQ(*startPlan(*started, sentence(), today), *started) << "said again, it changes nothing";
}

TEST(StartTest, FindsPositionsThatAreThere)
{
    StartSentence words = sentence();
    words.current = s("specialist");

    const Result<Plan> started = startPlan(smallLadder(), words, today);

    ASSERT_TRUE(started);
    EXPECT_EQ(started->positions, smallLadder().positions);
    EXPECT_EQ(started->moves, smallLadder().moves);
    EXPECT_EQ(profileOf(*started).currentPosition, idOf<Position>(1));
    EXPECT_EQ(profileOf(*started).targetPosition, idOf<Position>(2));
}

TEST(StartTest, PutsWhatIsMissingBesideWhatIsThere)
{
    StartSentence words = sentence();
    words.current = s("Assistant");

    const Result<Plan> started = startPlan(smallLadder(), words, today);

    ASSERT_TRUE(started);
    const Position* current = find(*started, profileOf(*started).currentPosition);
    ASSERT_NE(current, nullptr);
    EXPECT_EQ(current->title, s("Assistant"));
    EXPECT_EQ(current->track, idOf<Track>(2)) << "the target's track";
    EXPECT_EQ(find(*started, current->level)->rank, 2) << "one below the target";
}

TEST(StartTest, RefusesASentenceThatSaysNothing)
{
    StartSentence noTitle = sentence();
    noTitle.target = s("  ");
    StartSentence same = sentence();
    same.target = same.current;
    StartSentence past = sentence();
    past.by = today.addDays(-1);
    StartSentence hours = sentence();
    hours.hoursAWeek = 169;

    EXPECT_EQ(codeOf(startPlan(Plan(), noTitle, today)), Error::Code::EmptyTitle);
    EXPECT_EQ(codeOf(startPlan(Plan(), same, today)), Error::Code::SelfReference);
    EXPECT_EQ(codeOf(startPlan(Plan(), past, today)), Error::Code::InvalidValue);
    EXPECT_EQ(codeOf(startPlan(Plan(), hours, today)), Error::Code::InvalidValue);
}

}  // namespace

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <limits>

namespace nextrung::core {

namespace {

using test::idOf;
using test::waits;
using testing::ElementsAre;

constexpr auto phase = Activity::Kind::Phase;
constexpr auto task = Activity::Kind::Activity;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Plan threeTasks()
{
    return test::planOf(test::activity(1, s("Read")), test::activity(2, s("Talk")),
                        test::activity(3, s("Lead")));
}

/// Activities "Read" and "Talk" in the phase "Learn" (10), and "Lead" outside.
Plan learning()
{
    return test::planOf(test::activity(10, s("Learn"), phase), test::activity(1, s("Read"), task, 10),
                        test::activity(2, s("Talk"), task, 10), test::activity(3, s("Lead")));
}

TEST(RulesTest, NameALoopOfLinksByItsTitles)
{
    Plan plan = threeTasks();
    plan.dependencies.put(waits(1, 1, 2));
    plan.dependencies.put(waits(2, 2, 3));

    const Result<Plan> looped = put(plan, waits(3, 3, 1));

    ASSERT_FALSE(looped);
    EXPECT_EQ(looped.error().code, Error::Code::DependencyCycle);
    EXPECT_EQ(looped.error().args, QStringList({s("Read"), s("Talk"), s("Lead"), s("Read")}));
}

TEST(RulesTest, ALinkToAPhaseBindsAllThatLiesInIt)
{
    Plan plan = learning();
    plan.dependencies.put(waits(1, 1, 3));

    const Result<Plan> looped = put(plan, waits(2, 3, 10));

    ASSERT_FALSE(looped);
    EXPECT_EQ(looped.error().code, Error::Code::DependencyCycle);
    EXPECT_EQ(looped.error().args, QStringList({s("Learn"), s("Read"), s("Lead"), s("Learn")}));
}

TEST(RulesTest, APhaseAndWhatLiesInItCannotWaitForEachOther)
{
    EXPECT_FALSE(put(learning(), waits(1, 1, 10)));
    EXPECT_FALSE(put(learning(), waits(1, 10, 1)));
}

TEST(RulesTest, LinksBetweenPhasesBothWaysAreNoLoopIfTheirActivitiesAreNone)
{
    Plan plan = learning();
    plan.activities.put(test::activity(11, s("Do"), phase));
    plan.activities.put(test::activity(4, s("Write"), task, 11));
    plan.activities.put(test::activity(5, s("Show"), task, 11));
    plan.dependencies.put(waits(1, 1, 4));

    EXPECT_TRUE(put(plan, waits(2, 5, 2)));
    EXPECT_FALSE(put(plan, waits(2, 11, 10)));
}

TEST(RulesTest, MovingIntoAPhaseMayCloseALoopOfLinks)
{
    Plan plan = learning();
    plan.dependencies.put(waits(1, 10, 3));
    plan.activities.put(test::activity(4, s("Write")));
    plan.dependencies.put(waits(2, 3, 4));

    const Result<Plan> moved
        = change(plan, idOf<Activity>(4), [](Activity& row) { row.parent = idOf<Activity>(10); });

    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, Error::Code::DependencyCycle);
}

TEST(RulesTest, APhaseCannotLieInItself)
{
    Plan plan = learning();
    plan.activities.put(test::activity(11, s("Deeper"), phase, 10));

    const Result<Plan> looped
        = change(plan, idOf<Activity>(10), [](Activity& row) { row.parent = idOf<Activity>(11); });

    ASSERT_FALSE(looped);
    EXPECT_EQ(looped.error().code, Error::Code::PhaseCycle);
    EXPECT_EQ(looped.error().args, QStringList({s("Learn"), s("Deeper"), s("Learn")}));
}

TEST(RulesTest, CompetenciesCannotEachComeBeforeTheOther)
{
    Competency first = test::competency(1, s("Listening"));
    Competency second = test::competency(2, s("Negotiation"));
    second.prerequisites = {{first.id, 2.0}};
    const Plan plan = test::planOf(first, second);

    const Result<Plan> looped = change(plan, first.id, [&](Competency& row) {
        row.prerequisites = {{second.id, std::nullopt}};
    });

    ASSERT_FALSE(looped);
    EXPECT_EQ(looped.error().code, Error::Code::CompetencyCycle);
    EXPECT_EQ(looped.error().args, QStringList({s("Listening"), s("Negotiation"), s("Listening")}));
}

TEST(RulesTest, NothingLeadsToItself)
{
    const Result<Plan> link = put(threeTasks(), waits(1, 2, 2));
    const Result<Plan> move = put(test::smallLadder(), test::move(9, 1, 1));

    ASSERT_FALSE(link);
    EXPECT_EQ(link.error(), (Error{Error::Code::SelfReference, {s("Talk")}, s("to")}));
    ASSERT_FALSE(move);
    EXPECT_EQ(move.error(), (Error{Error::Code::SelfReference, {s("Specialist")}, s("to")}));
}

TEST(RulesTest, AReferenceToARowThatIsNotThereIsRefused)
{
    const Result<Plan> dangling = put(threeTasks(), waits(1, 1, 9));

    ASSERT_FALSE(dangling);
    EXPECT_EQ(dangling.error(),
              (Error{Error::Code::DanglingReference, {toText(idOf<Activity>(9)), s("activities")}, s("to")}));
}

TEST(RulesTest, ARowNeedsAnId)
{
    const Result<Plan> blank = put(Plan(), Track{});

    ASSERT_FALSE(blank);
    EXPECT_EQ(blank.error().code, Error::Code::BadId);
}

/// A change of an activity that must be refused, naming this field.
struct BadActivity {
    const char* name;
    const char* field;
    void (*spoil)(Activity&);

    friend std::ostream& operator<<(std::ostream& out, const BadActivity& value) { return out << value.name; }
};

class BadActivityTest : public testing::TestWithParam<BadActivity> { };

TEST_P(BadActivityTest, IsRefusedNamingTheField)
{
    const Result<Plan> spoilt = change(threeTasks(), idOf<Activity>(1), GetParam().spoil);

    ASSERT_FALSE(spoilt);
    EXPECT_EQ(spoilt.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(spoilt.error().where, s(GetParam().field));
}

INSTANTIATE_TEST_SUITE_P(
    Values, BadActivityTest,
    testing::Values(
        BadActivity{"MoreThanDone", "progress", [](Activity& row) { row.progress = 1.01; }},
        BadActivity{"LessThanBegun", "progress", [](Activity& row) { row.progress = -0.01; }},
        BadActivity{"NoNumber", "progress",
                    [](Activity& row) { row.progress = std::numeric_limits<double>::quiet_NaN(); }},
        BadActivity{"WorkBelowNothing", "workHours", [](Activity& row) { row.workHours = -1; }},
        BadActivity{"EndlessWork", "workHours",
                    [](Activity& row) { row.workHours = std::numeric_limits<double>::infinity(); }},
        BadActivity{"NoLength", "length", [](Activity& row) { row.length = 0; }},
        BadActivity{"MoreThanAWeek", "mostHoursAWeek", [](Activity& row) { row.mostHoursAWeek = 169; }},
        BadActivity{"LowBelowNothing", "lowHours", [](Activity& row) { row.lowHours = -1; }},
        BadActivity{"EndlessHigh", "highHours", [](Activity& row) { row.highHours = 1e6; }},
        BadActivity{"LoadBelowNothing", "hoursAWeek", [](Activity& row) { row.hoursAWeek = -1; }},
        BadActivity{"AgainAtOnce", "recurs", [](Activity& row) { row.recurs.emplace().every = 0; }},
        BadActivity{"SkippedNoDay", "recurs",
                    [](Activity& row) { row.recurs.emplace().skipped = {QDate()}; }},
        BadActivity{"AskedAfterwards", "leadDays", [](Activity& row) { row.leadDays = -1; }},
        BadActivity{"NoDate", "deadline", [](Activity& row) { row.deadline = QDate(); }},
        BadActivity{"YearOfFiveDigits", "deadline",
                    [](Activity& row) { row.deadline = QDate(10000, 1, 1); }}));

TEST(RulesTest, RefusesABufferBelowNothing)
{
    Profile profile;
    profile.id = idOf<Profile>(1);
    profile.bufferDays = -1;

    const Outcome outcome = ruleFor(Plan(), profile);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().where, QStringLiteral("bufferDays"));
}

TEST(RulesTest, EndsOfRangesAreAllowed)
{
    EXPECT_TRUE(change(threeTasks(), idOf<Activity>(1), [](Activity& row) {
        row.progress = 1;
        row.workHours = 0;
        row.length = 1;
    }));
}

TEST(RulesTest, ImportanceGoesFromNoWeightToThree)
{
    Plan plan = test::smallLadder();
    plan.competencies.put(test::competency(1, s("Negotiation")));

    EXPECT_TRUE(put(plan, test::needs(1, 2, 1, 4, 0)));
    EXPECT_TRUE(put(plan, test::needs(1, 2, 1, 4, 3)));
    EXPECT_FALSE(put(plan, test::needs(1, 2, 1, 4, 4)));
    EXPECT_FALSE(put(plan, test::needs(1, 2, 1, 4, -1)));
}

TEST(RulesTest, AWeekHasSevenDaysAnd168Hours)
{
    Availability row;
    row.id = idOf<Availability>(1);
    row.hoursAWeek = 168;
    EXPECT_TRUE(put(Plan(), row));
    row.hoursAWeek = 168.5;
    EXPECT_FALSE(put(Plan(), row));
    row.hoursAWeek = 6;
    row.weekdays = {1, 1, 1, 1, 1, 1};
    EXPECT_FALSE(put(Plan(), row));
    row.weekdays = {1, 1, 1, 1, 1, 1, 24};
    EXPECT_TRUE(put(Plan(), row));
    row.weekdays.back() = 25;
    EXPECT_FALSE(put(Plan(), row));
}

TEST(SoundnessTest, SaysWhereAReferenceDangles)
{
    Plan plan = threeTasks();
    plan.dependencies.put(waits(1, 1, 2));
    plan.dependencies.put(waits(2, 1, 9));

    const Outcome outcome = soundness(plan);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::DanglingReference);
    EXPECT_EQ(outcome.error().where, s("dependencies[1].to"));
}

TEST(SoundnessTest, SaysWhereALoopIs)
{
    Plan waitLoop = threeTasks();
    waitLoop.dependencies.put(waits(1, 2, 3));
    waitLoop.dependencies.put(waits(2, 3, 2));
    Plan phaseLoop = learning();
    phaseLoop.activities.put(test::activity(10, s("Learn"), phase, 1));

    ASSERT_FALSE(soundness(waitLoop));
    EXPECT_EQ(soundness(waitLoop).error().code, Error::Code::DependencyCycle);
    EXPECT_EQ(soundness(waitLoop).error().where, s("dependencies[1].to"));
    ASSERT_FALSE(soundness(phaseLoop));
    EXPECT_EQ(soundness(phaseLoop).error().code, Error::Code::PhaseCycle);
    EXPECT_TRUE(soundness(phaseLoop).error().where.startsWith(s("activities[")));
}

TEST(SoundnessTest, OfWhatWasReadLacksOnlyWhatNoTextCanHold)
{
    const auto with = [](void (*spoil)(Activity&)) {
        Plan plan = threeTasks();
        Activity row = *plan.activities.find(idOf<Activity>(1));
        spoil(row);
        plan.activities.put(row);
        return plan;
    };
    const Plan noDay = with([](Activity& row) { row.deadline = QDate(); });
    const Plan noParent = with([](Activity& row) { row.parent = idOf<Activity>(9); });
    const Plan tooMuch = with([](Activity& row) { row.progress = 2; });
    Plan loop = threeTasks();
    loop.dependencies.put(waits(1, 2, 3));
    loop.dependencies.put(waits(2, 3, 2));

    EXPECT_FALSE(soundness(noDay));
    EXPECT_TRUE(soundnessAsRead(noDay));
    for (const Plan& plan : {noParent, tooMuch, loop}) {
        ASSERT_FALSE(soundnessAsRead(plan));
        EXPECT_EQ(soundnessAsRead(plan).error(), soundness(plan).error());
    }
}

TEST(SoundnessTest, FindsAPrerequisiteThatComesRoundToItself)
{
    Competency first = test::competency(1, s("First"));
    first.prerequisites.push_back({idOf<Competency>(2)});
    Competency second = test::competency(2, s("Second"));
    second.prerequisites.push_back({idOf<Competency>(1)});

    const Outcome outcome = soundness(test::planOf(first, second));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, Error::Code::CompetencyCycle);
    EXPECT_EQ(outcome.error().where, s("competencies[1].prerequisites"));
}

TEST(SoundnessTest, TakesAVeryDeepPlanWithoutRunningOutOfStack)
{
    constexpr quint64 depth = 200'000;
    std::vector<Activity> rows;
    for (quint64 at = 1; at <= depth; ++at)
        rows.push_back(
            test::activity(at, QString(), phase, at < depth ? std::optional(at + 1) : std::nullopt));
    Plan plan;
    plan.activities = Table<Activity>(rows);

    EXPECT_TRUE(soundness(plan));

    plan.activities.put(test::activity(depth, s("top"), phase, 1));
    EXPECT_FALSE(soundness(plan));
}

}  // namespace

}  // namespace nextrung::core

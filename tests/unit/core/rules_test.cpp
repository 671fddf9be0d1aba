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

std::vector<Finding::Code> codesOf(const Plan& plan)
{
    std::vector<Finding::Code> codes;
    for (const Finding& finding : findings(plan))
        codes.push_back(finding.code);
    return codes;
}

TEST(FindingsTest, AreNoneInAPlanThatMakesSense)
{
    EXPECT_TRUE(findings(test::smallLadder()).empty());
    EXPECT_TRUE(findings(Plan()).empty());
}

TEST(FindingsTest, NameWhatIsSaidToHaveHappenedAfterToday)
{
    const QDate today(2026, 11, 23);
    Activity talk = test::activity(1, s("Talk"));
    talk.startedOn = today;
    talk.finishedOn = today.addDays(1);
    const Plan plan = test::planOf(talk);

    EXPECT_THAT(findings(plan, today),
                ElementsAre(Finding{Finding::Code::HappenedAfterToday,
                                    refTo(talk.id),
                                    s("finishedOn"),
                                    {s("Talk"), s("2026-11-24")}}));
    EXPECT_TRUE(findings(plan, today.addDays(1)).empty());
    EXPECT_TRUE(findings(plan).empty()) << "nobody knows which day it is";
}

TEST(FindingsTest, NameTheSecondOfTwoAlike)
{
    Plan plan = test::smallLadder();
    plan.levels.put(test::level(4, 3));
    plan.positions.put(test::position(4, s("Senior"), 2, 3));

    EXPECT_THAT(
        findings(plan),
        ElementsAre(
            Finding{Finding::Code::RankTwice, refTo(idOf<Level>(4)), s("rank"), {s("3")}},
            Finding{Finding::Code::PositionTitleTwice, refTo(idOf<Position>(4)), s("title"), {s("Senior")}}));
}

TEST(FindingsTest, SeeLevelsAboveTheScale)
{
    Plan plan = test::smallLadder();
    Scale scale;
    scale.id = idOf<Scale>(1);
    scale.levels = {{0, s("none"), {}}, {3, s("all"), {}}};
    plan.scales.put(scale);
    Competency competency = test::competency(1, s("Negotiation"));
    plan.competencies.put(competency);
    plan.requirements.put(test::needs(1, 2, 1, 5));
    EXPECT_TRUE(findings(plan).empty()) << "without a scale of its own, 5 is the top";

    competency.scale = scale.id;
    plan.competencies.put(competency);

    EXPECT_THAT(findings(plan),
                ElementsAre(Finding{Finding::Code::LevelOutsideScale,
                                    refTo(idOf<Requirement>(1)),
                                    s("needed"),
                                    {s("Negotiation"), s("5"), s("3")}}));
}

TEST(FindingsTest, SeeATargetThatCannotBeReached)
{
    Plan plan = test::smallLadder();
    Profile profile;
    profile.id = idOf<Profile>(1);
    profile.currentPosition = idOf<Position>(3);
    profile.targetPosition = idOf<Position>(1);
    plan.profiles.put(profile);
    EXPECT_THAT(codesOf(plan), ElementsAre(Finding::Code::NoWayToTarget));

    profile.targetPosition = idOf<Position>(3);
    plan.profiles.put(profile);
    EXPECT_THAT(codesOf(plan), ElementsAre(Finding::Code::CurrentIsTarget));

    profile.currentPosition = idOf<Position>(1);
    plan.profiles.put(profile);
    EXPECT_TRUE(findings(plan).empty());
}

TEST(FindingsTest, SeeKeptDatesThatCannotBe)
{
    Activity read = test::activity(1, s("Read"));
    read.keptStart = QDate(2026, 3, 2);
    read.keptFinish = QDate(2026, 3, 6);
    Activity talk = test::activity(2, s("Talk"));
    talk.keptStart = QDate(2026, 3, 6);
    talk.keptFinish = QDate(2026, 3, 5);
    talk.deadline = QDate(2026, 3, 4);

    EXPECT_THAT(
        findings(test::planOf(read, talk, waits(1, 1, 2))),
        ElementsAre(
            Finding{Finding::Code::StartAfterFinish, refTo(talk.id), s("keptFinish"), {s("Talk")}},
            Finding{
                Finding::Code::AfterDeadline, refTo(talk.id), s("keptFinish"), {s("Talk"), s("2026-03-04")}},
            Finding{Finding::Code::KeptBeforePredecessor,
                    refTo(idOf<Dependency>(1)),
                    s("to"),
                    {s("Talk"), s("Read")}}));
}

TEST(FindingsTest, AMilestoneMayFallOnTheDayItself)
{
    Activity read = test::activity(1, s("Read"));
    read.keptFinish = QDate(2026, 3, 6);
    Activity reached = test::activity(2, s("Reached"), Activity::Kind::Milestone);
    reached.keptFinish = QDate(2026, 3, 6);
    EXPECT_TRUE(findings(test::planOf(read, reached, waits(1, 1, 2))).empty());

    reached.keptFinish = QDate(2026, 3, 5);
    EXPECT_THAT(codesOf(test::planOf(read, reached, waits(1, 1, 2))),
                ElementsAre(Finding::Code::KeptBeforePredecessor));
}

TEST(FindingsTest, SeeWorkWhereThereCanBeNone)
{
    Activity read = test::activity(1, s("Read"));
    read.workHours = 3;
    Activity reached = test::activity(2, s("Reached"), Activity::Kind::Milestone);
    reached.workHours = 1;
    Activity learn = test::activity(3, s("Learn"), phase);
    learn.length = 3;
    Plan plan = test::planOf(read, reached, learn);
    EXPECT_THAT(
        codesOf(plan),
        ElementsAre(Finding::Code::NoHours, Finding::Code::MilestoneWithWork, Finding::Code::PhaseWithWork));

    Availability hours;
    hours.id = idOf<Availability>(1);
    hours.hoursAWeek = 6;
    plan.availabilities.put(hours);
    EXPECT_THAT(codesOf(plan), ElementsAre(Finding::Code::MilestoneWithWork, Finding::Code::PhaseWithWork));
}

TEST(FindingsTest, SeeAnAssessmentWithoutLevel)
{
    Assessment assessment = test::says(1, 1, 1, 2);
    assessment.level.reset();
    const Plan plan
        = test::planOf(test::person(1, s("Maya")), test::competency(1, s("Listening")), assessment);

    EXPECT_THAT(
        findings(plan),
        ElementsAre(Finding{
            Finding::Code::AssessmentWithoutLevel, refTo(assessment.id), s("level"), {s("Listening")}}));
}

TEST(FindingsTest, SeeWhatANewerVersionWrote)
{
    Track track = test::track(1, s("Sales"));
    track.kind = Choice<Track::Kind>::fromWord(s("partners"));
    track.unknown = {{s("colour"), s("red")}};
    Plan plan = test::planOf(track);
    plan.unknown = {{s("wishes"), 1}};

    EXPECT_THAT(findings(plan),
                ElementsAre(Finding{Finding::Code::UnknownWord, refTo(track.id), s("kind"), {s("partners")}},
                            Finding{Finding::Code::UnknownField, refTo(track.id), s("colour"), {s("colour")}},
                            Finding{Finding::Code::UnknownField, {}, s("wishes"), {s("wishes")}}));
}

}  // namespace

}  // namespace nextrung::core

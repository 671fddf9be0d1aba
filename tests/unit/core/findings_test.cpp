// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace nextrung::core {

namespace {

using test::idOf;
using test::waits;
using testing::ElementsAre;

QString s(const char* text)
{
    return QString::fromUtf8(text);
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

TEST(FindingsTest, NameTheSecondOfOneNameInATrackWhateverItsLevel)
{
    Plan plan = test::smallLadder();
    plan.positions.put(test::position(4, s("senior "), 2, 1));

    EXPECT_THAT(
        findings(plan),
        ElementsAre(Finding{
            Finding::Code::PositionTitleTwice, refTo(idOf<Position>(4)), s("title"), {s("senior ")}}));
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
    Activity learn = test::activity(3, s("Learn"), Activity::Kind::Phase);
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

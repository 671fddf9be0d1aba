// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder/ladder_edits.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

using test::idOf;
using test::smallLadder;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

template <class T>
std::optional<Error::Code> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

TEST(PositionEditsTest, AddAsTheLastOfTrackAndLevel)
{
    const Result<Plan> one = addPosition(smallLadder(), test::position(8, s(" Trainer "), 1, 1));
    ASSERT_TRUE(one);
    const Result<Plan> two = addPosition(*one, test::position(9, s("Tester"), 1, 1));
    ASSERT_TRUE(two);

    EXPECT_EQ(find(*two, idOf<Position>(8))->title, s("Trainer"));
    EXPECT_LT(find(*two, idOf<Position>(1))->order, find(*two, idOf<Position>(8))->order);
    EXPECT_LT(find(*two, idOf<Position>(8))->order, find(*two, idOf<Position>(9))->order);
}

TEST(PositionEditsTest, RefuseATitleThatIsEmptyOrTaken)
{
    EXPECT_EQ(codeOf(addPosition(smallLadder(), test::position(9, s(" "), 1, 1))), Error::Code::EmptyTitle);
    EXPECT_EQ(codeOf(addPosition(smallLadder(), test::position(9, s("specialist"), 1, 1))),
              Error::Code::TitleTaken);
    EXPECT_EQ(codeOf(addPosition(smallLadder(), test::position(9, s("Specialist"), 1, 2))),
              Error::Code::TitleTaken)
        << "on another level of the track too: a list would show two of one name";
    EXPECT_EQ(codeOf(addPosition(smallLadder(), test::position(9, s("Specialist"), 2, 1))), std::nullopt)
        << "the same title in another track is another job";
    EXPECT_EQ(codeOf(addPosition(smallLadder(), test::position(9, s("New"), 7, 1))),
              Error::Code::DanglingReference);
}

TEST(PositionEditsTest, Rename)
{
    const Result<Plan> renamed = renamePosition(smallLadder(), idOf<Position>(1), s("SPECIALIST"));
    ASSERT_TRUE(renamed);
    EXPECT_EQ(find(*renamed, idOf<Position>(1))->title, s("SPECIALIST")) << "its own title is not taken";

    Plan two = smallLadder();
    two.positions.put(test::position(4, s("Trainer"), 1, 1));
    EXPECT_EQ(codeOf(renamePosition(two, idOf<Position>(4), s("Specialist"))), Error::Code::TitleTaken);
    EXPECT_EQ(codeOf(renamePosition(two, idOf<Position>(4), s(""))), Error::Code::EmptyTitle);
    EXPECT_EQ(codeOf(renamePosition(two, idOf<Position>(77), s("x"))), Error::Code::UnknownRow);
}

TEST(PositionEditsTest, PlacingLetsTheKindsOfItsMovesFollow)
{
    const Result<Plan> placed
        = placePosition(smallLadder(), idOf<Position>(2), idOf<Track>(2), idOf<Level>(1));

    ASSERT_TRUE(placed);
    EXPECT_EQ(find(*placed, idOf<Move>(1))->kind, Move::Kind::Lateral);
    EXPECT_EQ(find(*placed, idOf<Move>(2))->kind, Move::Kind::Promotion);
    EXPECT_EQ(*placePosition(smallLadder(), idOf<Position>(2), idOf<Track>(2), idOf<Level>(2)),
              smallLadder());
}

TEST(PositionEditsTest, PlacingRefusesATakenTitleAndWhatIsNotThere)
{
    Plan plan = smallLadder();
    plan.positions.put(test::position(4, s("Specialist"), 2, 1));

    EXPECT_EQ(codeOf(placePosition(plan, idOf<Position>(4), idOf<Track>(1), idOf<Level>(1))),
              Error::Code::TitleTaken);
    EXPECT_EQ(codeOf(placePosition(plan, idOf<Position>(77), idOf<Track>(1), idOf<Level>(1))),
              Error::Code::UnknownRow);
    EXPECT_EQ(codeOf(placePosition(plan, idOf<Position>(1), idOf<Track>(77), idOf<Level>(1))),
              Error::Code::DanglingReference);
}

TEST(PositionEditsTest, OneOfTwoAlikeInATrackMayStillChangeItsLevel)
{
    Plan plan = smallLadder();
    plan.positions.put(test::position(4, s("Specialist"), 1, 1));
    ASSERT_EQ(find(plan, idOf<Position>(4))->track, find(plan, idOf<Position>(1))->track);

    EXPECT_TRUE(placePosition(plan, idOf<Position>(4), idOf<Track>(1), idOf<Level>(2)));
}

TEST(MoveEditsTest, ItsKindFollowsFromThePositions)
{
    const Result<Plan> back = addMove(smallLadder(), idOf<Move>(9), idOf<Position>(3), idOf<Position>(2));

    ASSERT_TRUE(back);
    EXPECT_EQ(find(*back, idOf<Move>(9))->kind, Move::Kind::StepBack);
}

TEST(MoveEditsTest, RefuseWhatIsThereOrLeadsToItself)
{
    const auto add = [](quint64 from, quint64 to) {
        return addMove(smallLadder(), idOf<Move>(9), idOf<Position>(from), idOf<Position>(to));
    };

    EXPECT_EQ(codeOf(add(1, 2)), Error::Code::AlreadyThere);
    EXPECT_EQ(codeOf(add(2, 1)), std::nullopt) << "the other direction is another move";
    EXPECT_EQ(codeOf(add(2, 2)), Error::Code::SelfReference);
    EXPECT_EQ(codeOf(add(2, 77)), Error::Code::DanglingReference);
}

TEST(TrackEditsTest, AddBehindTheLastAndAboveTheHighest)
{
    const Result<Plan> track = addTrack(smallLadder(), test::track(1000, s("Service")));
    const Result<Plan> level = addLevelAbove(smallLadder(), test::level(1000, 0));

    ASSERT_TRUE(track && level);
    EXPECT_EQ(inOrder(track->tracks).back()->title, s("Service"));
    EXPECT_EQ(find(*level, idOf<Level>(1000))->rank, 5);
    EXPECT_EQ(codeOf(addTrack(smallLadder(), Track{})), Error::Code::EmptyTitle);
    EXPECT_EQ(codeOf(addLevelAbove(smallLadder(), Level{})), Error::Code::EmptyTitle);
}

TEST(CompetencyEditsTest, AddOnlyWhatIsNotThereYet)
{
    const Result<Plan> one = addCompetency(smallLadder(), test::competency(1, s("Negotiation")));
    ASSERT_TRUE(one);

    EXPECT_EQ(codeOf(addCompetency(*one, test::competency(2, s(" negotiation ")))), Error::Code::TitleTaken);
    EXPECT_EQ(codeOf(addCompetency(*one, test::competency(2, s(" ")))), Error::Code::EmptyTitle);
    const Result<Plan> two = addCompetency(*one, test::competency(2, s("Listening")));
    ASSERT_TRUE(two);
    EXPECT_EQ(inOrder(two->competencies).back()->title, s("Listening"));
}

TEST(CompetencyEditsTest, WhatIsNeededIsSaidOncePerPosition)
{
    Plan plan = smallLadder();
    plan.competencies.put(test::competency(1, s("Negotiation")));
    const auto need = [](const Plan& before, quint64 id, double level) {
        return setNeeded(before, idOf<Requirement>(id), idOf<Position>(2), idOf<Competency>(1), level);
    };

    const Result<Plan> first = need(plan, 1, 4);
    ASSERT_TRUE(first);
    const Result<Plan> second = need(*first, 2, 3.5);
    ASSERT_TRUE(second);

    ASSERT_EQ(second->requirements.size(), 1U);
    EXPECT_EQ(second->requirements[0].id, idOf<Requirement>(1));
    EXPECT_EQ(second->requirements[0].needed, 3.5);
    EXPECT_EQ(*need(*second, 3, 3.5), *second);
    EXPECT_EQ(codeOf(need(plan, 1, 5.5)), Error::Code::InvalidValue);
    EXPECT_EQ(codeOf(need(plan, 1, -1)), Error::Code::InvalidValue);
}

TEST(CompetencyEditsTest, SayingALevelMakesARequirementApply)
{
    Plan plan = smallLadder();
    plan.competencies.put(test::competency(1, s("Negotiation")));
    Requirement requirement = test::needs(1, 2, 1, 4);
    requirement.applies = Requirement::Applies::NotApplicable;
    plan.requirements.put(requirement);

    const Result<Plan> needed
        = setNeeded(plan, idOf<Requirement>(2), idOf<Position>(2), idOf<Competency>(1), 4);

    ASSERT_TRUE(needed);
    EXPECT_EQ(needed->requirements[0].applies, Requirement::Applies::Needed);
}

}  // namespace

}  // namespace nextrung::core

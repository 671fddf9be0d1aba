// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_layout.h"
#include "support/ladder_plan.h"
#include "support/printers.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace nextrung;
using drawing::LadderBand;
using drawing::LadderCard;
using drawing::LadderLayout;
using drawing::LadderWay;
using test::idFor;

namespace {

bool liesOnEdge(QPointF point, const QRectF& rect)
{
    constexpr qreal near = 0.01;
    const bool upright
        = std::abs(point.x() - rect.left()) < near || std::abs(point.x() - rect.right()) < near;
    const bool level = std::abs(point.y() - rect.top()) < near || std::abs(point.y() - rect.bottom()) < near;
    return rect.adjusted(-near, -near, near, near).contains(point) && (upright || level);
}

/// Whether the leg touches the inside of the rectangle.
bool runsThrough(QPointF a, QPointF b, const QRectF& rect)
{
    const QRectF inside = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    return std::max(a.x(), b.x()) > inside.left() && std::min(a.x(), b.x()) < inside.right()
        && std::max(a.y(), b.y()) > inside.top() && std::min(a.y(), b.y()) < inside.bottom();
}

/// What is wrong with a layout, in words; empty if all is as promised.
std::string faultsOf(const LadderLayout& layout)
{
    for (const LadderCard& card : layout.cards) {
        const QRectF cell(layout.lanes[card.lane].left, layout.bands[card.band].top,
                          layout.lanes[card.lane].width, layout.bands[card.band].height);
        if (!cell.contains(card.rect))
            return "a card leaves its cell";
        for (const LadderCard& other : layout.cards) {
            if (&card != &other && card.rect.intersects(other.rect))
                return "two cards overlap";
        }
    }
    for (const LadderWay& way : layout.ways) {
        if (way.points.size() < 2)
            return "a move has no line";
        if (!liesOnEdge(way.points.first(), layout.cardOf(way.from)->rect))
            return "a move does not begin on its card's edge";
        if (!liesOnEdge(way.points.last(), layout.cardOf(way.to)->rect))
            return "a move does not end on its card's edge";
        for (qsizetype at = 1; at < way.points.size(); ++at) {
            const QPointF a = way.points[at - 1];
            const QPointF b = way.points[at];
            if (a.x() != b.x() && a.y() != b.y())
                return "a leg is neither level nor upright";
            for (const LadderCard& card : layout.cards) {
                if (runsThrough(a, b, card.rect))
                    return "a line runs through a card";
            }
        }
    }
    return {};
}

/// How often lines of different moves lie on each other for more than a few pixels.
int sharedStretches(const LadderLayout& layout)
{
    int shared = 0;
    const auto stretch = [](qreal a, qreal b, qreal c, qreal d) {
        return std::min(std::max(a, b), std::max(c, d)) - std::max(std::min(a, b), std::min(c, d));
    };
    for (std::size_t one = 0; one < layout.ways.size(); ++one) {
        for (std::size_t two = one + 1; two < layout.ways.size(); ++two) {
            const QPolygonF& a = layout.ways[one].points;
            const QPolygonF& b = layout.ways[two].points;
            for (qsizetype i = 1; i < a.size(); ++i) {
                for (qsizetype j = 1; j < b.size(); ++j) {
                    const bool level = a[i].y() == a[i - 1].y() && b[j].y() == b[j - 1].y()
                        && std::abs(a[i].y() - b[j].y()) < 1;
                    const bool upright = a[i].x() == a[i - 1].x() && b[j].x() == b[j - 1].x()
                        && std::abs(a[i].x() - b[j].x()) < 1;
                    if ((level && stretch(a[i].x(), a[i - 1].x(), b[j].x(), b[j - 1].x()) > 8)
                        || (upright && stretch(a[i].y(), a[i - 1].y(), b[j].y(), b[j - 1].y()) > 8))
                        ++shared;
                }
            }
        }
    }
    return shared;
}

class LadderLayoutTest : public testing::Test {
protected:
    const core::Plan plan_ = test::salesLadder();
    const LadderLayout layout_ = drawing::layOutLadder(plan_);
};

}  // namespace

TEST_F(LadderLayoutTest, KeepsTheMeasuresOfTheDesign)
{
    const LadderCard* target = layout_.cardOf(idFor<core::Position>("a3"));

    EXPECT_EQ(layout_.size, QSizeF(3 * 307 + 201, 5 * 161));
    EXPECT_EQ(target->rect, QRectF(307 + 45.5, 2 * 161 + 34, 216, 104));
    EXPECT_EQ(layout_.cardOf(idFor<core::Position>("x3"))->rect.width(), 176);
}

TEST_F(LadderLayoutTest, PutsOtherEmployersLastWhateverTheirOrder)
{
    EXPECT_TRUE(layout_.lanes.back().otherEmployers);
    EXPECT_EQ(layout_.lanes.front().track, idFor<core::Track>("Support"));
}

TEST_F(LadderLayoutTest, PutsAHigherRankHigher)
{
    for (std::size_t at = 1; at < layout_.bands.size(); ++at) {
        EXPECT_GT(layout_.bands[at - 1].rank, layout_.bands[at].rank);
        EXPECT_EQ(layout_.bands[at].top, layout_.bands[at - 1].bottom());
    }
}

TEST_F(LadderLayoutTest, DrawsEachMoveFromItsCardToItsCardAndThroughNone)
{
    EXPECT_EQ(layout_.ways.size(), 14U);
    EXPECT_EQ(faultsOf(layout_), "");
    EXPECT_EQ(sharedStretches(layout_), 0);
}

TEST_F(LadderLayoutTest, GoesStraightWhereItCan)
{
    EXPECT_EQ(layout_.wayOf(idFor<core::Move>("s2s3"))->points.size(), 2);
    EXPECT_EQ(layout_.wayOf(idFor<core::Move>("s4a4"))->points.size(), 2);
    EXPECT_EQ(layout_.wayOf(idFor<core::Move>("s2a3"))->points.size(), 4);
}

TEST_F(LadderLayoutTest, GoesToAnotherEmployerUnderItsOwnBandAndIntoTheLeftEdge)
{
    const LadderWay* way = layout_.wayOf(idFor<core::Move>("s2x3"));
    const QRectF from = layout_.cardOf(way->from)->rect;
    const QRectF to = layout_.cardOf(way->to)->rect;

    EXPECT_EQ(way->points.first(), QPointF(from.right(), from.top() + 0.8 * from.height()));
    EXPECT_EQ(way->points.last(), QPointF(to.left(), to.center().y()));
}

TEST_F(LadderLayoutTest, PutsCardsOfOneCellTwelveApartInTheirOrder)
{
    core::Plan plan = plan_;
    core::Position second = *plan.positions.find(idFor<core::Position>("a3"));
    second.id = idFor<core::Position>("second");
    second.order = 1;
    plan.positions.put(second);

    const LadderLayout layout = drawing::layOutLadder(plan);

    EXPECT_EQ(layout.cardOf(second.id)->rect.left(),
              layout.cardOf(idFor<core::Position>("a3"))->rect.right() + 12);
    EXPECT_EQ(faultsOf(layout), "");
}

TEST_F(LadderLayoutTest, KeepsLinesOffTheLeftHalfOfAPill)
{
    const auto current = idFor<core::Position>("s2");

    const LadderLayout layout = drawing::layOutLadder(plan_, {}, {current});

    const QRectF card = layout.cardOf(current)->rect;
    for (const LadderWay& way : layout.ways) {
        for (const QPointF end : {way.points.first(), way.points.last()}) {
            if (end.y() == card.top() && end.x() >= card.left() && end.x() <= card.right()) {
                EXPECT_GE(end.x(), card.left() + 0.55 * card.width());
            }
        }
    }
}

TEST_F(LadderLayoutTest, FindsLaneAndBandOfAPointAndTheNearestOutside)
{
    EXPECT_EQ(layout_.laneAt(310), 1U);
    EXPECT_EQ(layout_.laneAt(-5), 0U);
    EXPECT_EQ(layout_.laneAt(9999), 3U);
    EXPECT_EQ(layout_.bandAt(161), 1U);
    EXPECT_EQ(layout_.bandAt(9999), 4U);
    EXPECT_FALSE(drawing::layOutLadder({}).laneAt(0));
}

TEST_F(LadderLayoutTest, LeavesOutWhatHasNoPlace)
{
    core::Plan plan = plan_;
    core::Position lost = *plan.positions.find(idFor<core::Position>("s1"));
    lost.track = idFor<core::Track>("nowhere");
    plan.positions.put(lost);

    const LadderLayout layout = drawing::layOutLadder(plan);

    EXPECT_EQ(layout.cardOf(lost.id), nullptr);
    EXPECT_EQ(layout.ways.size(), 13U);
    EXPECT_EQ(faultsOf(layout), "");
}

TEST(LadderLayoutOfRandomLattices, HasNoLineThroughACard)
{
    for (unsigned seed = 1; seed <= 120; ++seed) {
        const int tracks = 1 + static_cast<int>(seed % 6);
        const int levels = 1 + static_cast<int>(seed % 7);
        const core::Plan plan = test::randomLadder(seed, tracks, levels, 2 + static_cast<int>(seed % 25),
                                                   static_cast<int>(seed % 40));

        EXPECT_EQ(faultsOf(drawing::layOutLadder(plan)), "") << "seed " << seed;
    }
}

TEST(LadderLayoutOfRandomLattices, GivesLinesThatRunSideBySideTracksOfTheirOwn)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const LadderLayout layout = drawing::layOutLadder(test::randomLadder(seed, 4, 5, 14, 18));

        EXPECT_LE(sharedStretches(layout), 1) << "seed " << seed;
    }
}

TEST(LadderLayoutOfRandomLattices, GrowsAboutLinearlyWithTheLattice)
{
    const auto millisecondsFor = [](int positions) {
        const core::Plan plan = test::randomLadder(7, positions / 5, 10, positions, positions);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 5; ++round)
            EXPECT_EQ(drawing::layOutLadder(plan).cards.size(), static_cast<std::size_t>(positions));
        return std::max<qint64>(1, timer.elapsed());
    };

    const qint64 small = millisecondsFor(100);
    const qint64 large = millisecondsFor(400);

    EXPECT_LT(large, 40 * small + 50);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/pattern.h"

#include <QPainterPath>

#include <gtest/gtest.h>

#include <cmath>

namespace nextrung::drawing {

namespace {

/// The area enclosed by all parts of a path, by the shoelace formula.
qreal areaOf(const QPainterPath& path)
{
    qreal total = 0;
    for (const QPolygonF& part : path.toSubpathPolygons()) {
        qreal twice = 0;
        for (qsizetype i = 0; i < part.size(); ++i) {
            const QPointF a = part.at(i);
            const QPointF b = part.at((i + 1) % part.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        total += std::abs(twice) / 2;
    }
    return total;
}

Hatch hatchIn(const QPolygonF& outline, qreal angle = 45)
{
    Hatch hatch;
    hatch.outline = outline;
    hatch.angle = angle;
    return hatch;
}

}  // namespace

TEST(HatchTest, StaysInsideARectangle)
{
    const QRectF rect(13, 7, 120, 12);

    const QRectF painted = hatchPath(hatchIn(rectOutline(rect))).boundingRect();

    EXPECT_TRUE(rect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(painted));
}

TEST(HatchTest, StaysInsideADiamond)
{
    const QPointF centre(50, 50);
    const QPainterPath path = hatchPath(hatchIn(diamond(centre, 20)));

    ASSERT_FALSE(path.isEmpty());
    for (const QPolygonF& stripe : path.toSubpathPolygons()) {
        for (const QPointF corner : stripe)
            EXPECT_LE(std::abs(corner.x() - centre.x()) + std::abs(corner.y() - centre.y()), 20 + 1e-6);
    }
}

TEST(HatchTest, CoversItsShareOfTheArea)
{
    Hatch hatch = hatchIn(rectOutline({0, 0, 500, 400}));
    hatch.pitch = 5;
    hatch.width = 1.6;

    EXPECT_NEAR(areaOf(hatchPath(hatch)) / (500.0 * 400.0), 1.6 / 5, 0.005);
}

TEST(HatchTest, LeavesTheHollowOfAnAreaFree)
{
    // A U: two towers of 20 on a base, 60 between them.
    const QPolygonF towers({{0, 0}, {20, 0}, {20, 80}, {80, 80}, {80, 0}, {100, 0}, {100, 100}, {0, 100}});
    const QPainterPath path = hatchPath(hatchIn(towers));

    for (qreal x = 22; x < 79; x += 0.7) {
        for (qreal y = 1; y < 79; y += 0.7)
            ASSERT_FALSE(path.contains(QPointF(x, y))) << x << ' ' << y;
    }
}

TEST(HatchTest, RisesToTheRightAtFortyFiveDegreesAndFallsAtMinusFortyFive)
{
    const QPolygonF square = rectOutline({0, 0, 50, 50});
    const QPainterPath rising = hatchPath(hatchIn(square, 45));
    const QPainterPath falling = hatchPath(hatchIn(square, -45));
    int painted = 0;
    for (qreal from = 10; from < 40; from += 0.5) {
        EXPECT_EQ(rising.contains(QPointF(from, 10)), rising.contains(QPointF(10, from))) << from;
        EXPECT_EQ(falling.contains(QPointF(from, 10)), falling.contains(QPointF(40, 50 - from))) << from;
        painted += rising.contains(QPointF(from, 10)) ? 1 : 0;
    }

    EXPECT_GT(painted, 0);
    EXPECT_LT(painted, 60);
}

TEST(HatchTest, LinesStayWhereTheyAreWhenTheShapeGrows)
{
    const QPainterPath narrow = hatchPath(hatchIn(rectOutline({10, 0, 40, 12})));
    const QPainterPath wide = hatchPath(hatchIn(rectOutline({3, 0, 90, 12})));

    for (qreal x = 10.5; x < 50; x += 0.5)
        EXPECT_EQ(narrow.contains(QPointF(x, 6)), wide.contains(QPointF(x, 6))) << x;
}

TEST(HatchTest, IsMadeOnlyWhereItCanBeSeen)
{
    const Hatch hatch = hatchIn(rectOutline({0, 0, 100000, 12}));
    const QRectF visible(500, 0, 200, 12);

    const QPainterPath path = hatchPath(hatch, visible);

    EXPECT_TRUE(visible.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(path.boundingRect()));
    EXPECT_LT(path.elementCount(), 400);
}

TEST(HatchTest, OfNothingIsNothing)
{
    EXPECT_TRUE(hatchPath(hatchIn({})).isEmpty());
    Hatch withoutPitch = hatchIn(rectOutline({0, 0, 10, 10}));
    withoutPitch.pitch = 0;
    EXPECT_TRUE(hatchPath(withoutPitch).isEmpty());
}

TEST(DotsTest, LieWhollyInsideTheirOutline)
{
    Dots dots;
    dots.outline = diamond({30, 30}, 25);

    const std::vector<QPointF> centres = dotCentres(dots);

    // A square of area 1250 holds about area / pitch^2 dots, less those at the edge.
    EXPECT_GT(centres.size(), 60U);
    EXPECT_LT(centres.size(), 97U);
    for (const QPointF centre : centres) {
        const qreal toEdge = (25 - std::abs(centre.x() - 30) - std::abs(centre.y() - 30)) / std::sqrt(2.0);
        EXPECT_GE(toEdge, dots.diameter / 2 - 1e-6);
    }
}

TEST(DotsTest, AreMadeOnlyWhereTheyCanBeSeen)
{
    Dots dots;
    dots.outline = rectOutline({0, 0, 100000, 100});

    EXPECT_LT(dotCentres(dots, {0, 0, 36, 100}).size(), 500U);
}

}  // namespace nextrung::drawing

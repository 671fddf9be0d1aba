// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/picture.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::drawing {

namespace {

constexpr core::ObjectRef first{"activities", 1};
constexpr core::ObjectRef second{"activities", 2};

Rect rectAt(qreal x, qreal y, qreal width, qreal height)
{
    return {QRectF(x, y, width, height), 0, Ink{Token::Bar}};
}

Meaning meaning(const core::ObjectRef& object, const QString& part = {})
{
    return {object, part, QString()};
}

std::optional<core::ObjectRef> objectAt(const Picture& picture, QPointF point, qreal tolerance = 0)
{
    const Shape* shape = picture.hit(point, tolerance);
    return shape ? shape->meaning.object : std::nullopt;
}

}  // namespace

TEST(PictureTest, HitFindsTheTopmostShapeWithAnObject)
{
    Picture picture;
    picture.add(rectAt(0, 0, 100, 20), meaning(first));
    picture.add(rectAt(50, 0, 100, 20), meaning(second, QStringLiteral("bar")));
    picture.add(rectAt(0, 0, 200, 20));

    EXPECT_EQ(objectAt(picture, {25, 10}), first);
    EXPECT_EQ(objectAt(picture, {75, 10}), second);
    EXPECT_EQ(picture.hit({75, 10})->meaning.part, QStringLiteral("bar"));
    EXPECT_EQ(picture.hit({180, 10}), nullptr);
    EXPECT_EQ(picture.hit({25, 21}), nullptr);
}

TEST(PictureTest, AShapeUnderThePointerWinsOverAHigherOneBesideIt)
{
    Picture picture;
    picture.add(rectAt(0, 0, 100, 20), meaning(first));
    picture.add(rectAt(102, 0, 100, 20), meaning(second));

    EXPECT_EQ(objectAt(picture, {99, 10}, 5), first);
    EXPECT_EQ(objectAt(picture, {101, 10}, 5), second);
    EXPECT_EQ(objectAt(picture, {101, 10}), std::nullopt);
}

TEST(PictureTest, ALineIsHitOnItsStrokeAndNotBetweenItsLegs)
{
    Picture picture;
    picture.add(Line{QPolygonF({{0, 0}, {100, 0}, {100, 100}}), {{}, 4}}, meaning(first));

    EXPECT_EQ(objectAt(picture, {50, 1.5}), first);
    EXPECT_EQ(objectAt(picture, {98.5, 50}), first);
    EXPECT_EQ(objectAt(picture, {50, 50}), std::nullopt);
    EXPECT_EQ(objectAt(picture, {50, 5}), std::nullopt);
    EXPECT_EQ(objectAt(picture, {50, 5}, 4), first);
}

TEST(PictureTest, FormsAreHitByTheirShapeNotByTheirRectangle)
{
    Picture picture;
    picture.add(Polygon{diamond({20, 20}, 10), Ink{}}, meaning(first));
    picture.add(Ellipse{{40, 10, 20, 20}, Ink{}}, meaning(second));

    EXPECT_EQ(objectAt(picture, {20, 12}), first);
    EXPECT_EQ(objectAt(picture, {13, 13}), std::nullopt);
    EXPECT_EQ(objectAt(picture, {50, 29}), second);
    EXPECT_EQ(objectAt(picture, {41, 11}), std::nullopt);
}

TEST(PictureTest, ATurnedTextIsHitWhereItIsSeen)
{
    Text text{QStringLiteral("Influence"), {0, 40, 100, 20}};
    text.turn = 90;
    Picture picture;
    picture.add(text, meaning(first));

    EXPECT_EQ(objectAt(picture, {50, 5}), first);
    EXPECT_EQ(objectAt(picture, {5, 50}), std::nullopt);
}

TEST(PictureTest, WhatIsClippedAwayIsNotHit)
{
    Picture picture;
    picture.pushClip({0, 0, 50, 50});
    picture.pushClip({30, 0, 100, 100});
    picture.add(rectAt(0, 0, 100, 20), meaning(first));
    picture.popClip();
    picture.popClip();
    picture.add(rectAt(0, 60, 100, 20), meaning(second));

    EXPECT_EQ(objectAt(picture, {40, 10}), first);
    EXPECT_EQ(objectAt(picture, {20, 10}), std::nullopt);
    EXPECT_EQ(objectAt(picture, {60, 10}), std::nullopt);
    EXPECT_EQ(objectAt(picture, {90, 70}), second);
}

TEST(PictureTest, BoundsGoAroundEverythingThatShows)
{
    Picture picture;
    EXPECT_TRUE(picture.bounds().isNull());

    picture.add(rectAt(10, 20, 30, 40));
    picture.add(Text{QStringLiteral("A rather long text"), {50, 20, 10, 18}});
    picture.pushClip({0, 0, 100, 100});
    picture.add(rectAt(80, 80, 500, 500));
    picture.add(rectAt(300, 300, 5, 5));
    picture.popClip();

    EXPECT_EQ(picture.bounds(), QRectF(10, 20, 90, 80));
}

TEST(PictureTest, AnAppendedPictureMovesWithItsClipsAndMeanings)
{
    Picture part;
    part.pushClip({0, 0, 20, 20});
    part.add(rectAt(0, 0, 40, 10), meaning(first));
    part.popClip();
    part.add(rectAt(0, 20, 40, 10), meaning(second));

    Picture whole;
    whole.pushClip({0, 0, 1000, 125});
    whole.append(part, {100, 100});
    whole.popClip();

    EXPECT_EQ(objectAt(whole, {110, 105}), first);
    EXPECT_EQ(objectAt(whole, {130, 105}), std::nullopt);
    EXPECT_EQ(objectAt(whole, {110, 122}), second);
    EXPECT_EQ(objectAt(whole, {110, 128}), std::nullopt);
}

TEST(PictureTest, TranslatedThereAndBackIsTheSamePicture)
{
    Picture picture;
    picture.add(rectAt(0, 0, 40, 10), meaning(first));
    picture.add(Line{QPolygonF(QList<QPointF>{{0, 0}, {100, 0}})});
    picture.add(Hatch{rectOutline({0, 0, 8, 8})});
    picture.add(Icon{QStringLiteral("warn"), {0, 0, 16, 16}});

    EXPECT_EQ(picture.translated({64, 32}).bounds(), picture.bounds().translated(64, 32));
    EXPECT_NE(picture.translated({64, 32}), picture);
    EXPECT_EQ(picture.translated({64, 32}).translated({-64, -32}), picture);
}

TEST(PictureTest, FindsAllShapesOfAnObjectFromTheLowest)
{
    Picture picture;
    picture.add(rectAt(0, 0, 40, 10), meaning(first));
    picture.add(rectAt(0, 0, 40, 10), meaning(second));
    picture.add(rectAt(0, 0, 5, 10), meaning(first, QStringLiteral("start-edge")));

    const std::vector<const Shape*> shapes = picture.shapesOf(first);

    ASSERT_EQ(shapes.size(), 2U);
    EXPECT_EQ(shapes[0]->meaning.part, QString());
    EXPECT_EQ(shapes[1]->meaning.part, QStringLiteral("start-edge"));
    EXPECT_TRUE(picture.shapesOf({"positions", 1}).empty());
}

TEST(RoundedPathTest, KeepsItsEndsAndCutsItsCorners)
{
    const QPainterPath path = roundedPath(QPolygonF({{0, 0}, {100, 0}, {100, 100}}), 12);

    EXPECT_EQ(path.pointAtPercent(0), QPointF(0, 0));
    EXPECT_EQ(path.currentPosition(), QPointF(100, 100));
    // A square corner of 200 becomes shorter, but by less than the two legs of the radius.
    EXPECT_LT(path.length(), 200);
    EXPECT_GT(path.length(), 200 - 12);
}

TEST(RoundedPathTest, ShortLegsGetSmallerCorners)
{
    const QPainterPath path = roundedPath(QPolygonF({{0, 0}, {50, 0}, {50, 4}, {100, 4}}), 12);

    EXPECT_TRUE(QRectF(0, 0, 100, 4).contains(path.boundingRect()));
    EXPECT_EQ(path.currentPosition(), QPointF(100, 4));
}

}  // namespace nextrung::drawing

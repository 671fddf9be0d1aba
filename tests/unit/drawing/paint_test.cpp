// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/paint.h"
#include "support/printers.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nextrung::drawing {

namespace {

PaintOptions onPaper()
{
    return {{}, Fonts().onPaper()};
}

QImage painted(const Picture& picture, const Theme& theme, const PaintOptions& options = {}, qreal ratio = 1,
               QSize size = {100, 100})
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, picture, theme, options);
    return image;
}

int countPixels(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

int countInked(const QImage& image, QRect part)
{
    const QImage copy = image.copy(part);
    return copy.width() * copy.height() - countPixels(copy, Qt::white);
}

Text textAt(const QString& words, const QRectF& rect)
{
    Text text;
    text.text = words;
    text.rect = rect;
    return text;
}

/// One of each form, in colours that are not grey on screen.
Picture oneOfEach()
{
    Picture picture;
    picture.add(Rect{{5, 5, 30, 10}, 3, Ink{Token::BarTint}, Stroke{{Token::BarCrit}, 1.75}});
    picture.add(Ellipse{{40, 5, 12, 12}, Ink{Token::Good}, Stroke{{Token::Accent}, 1.5}});
    picture.add(Polygon{diamond({70, 12}, 7), Ink{Token::BarCrit}});
    picture.add(Line{QPolygonF({QPointF(5, 30), QPointF(40, 30), QPointF(40, 45)}),
                     {{Token::Accent}, 4},
                     6,
                     {Head::Kind::Filled, 13, 14},
                     {2.5, {Token::Canvas}}});
    picture.add(Line{QPolygonF({QPointF(50, 30), QPointF(90, 30)}),
                     {{Token::Alt}, 1.25, {6, 4}},
                     0,
                     {Head::Kind::Chevron, 6, 10, 1.75}});
    QPainterPath arc;
    arc.addEllipse({70, 60}, 10, 10);
    picture.add(Path{arc, std::nullopt, Stroke{{Token::Mentor}, 3}});
    picture.add(Hatch{rectOutline({5, 60, 40, 12}), {Token::Late}});
    picture.add(Dots{rectOutline({5, 80, 40, 12}), {Token::Manager}});
    Text name = textAt(QStringLiteral("Negotiation"), {50, 75, 50, 20});
    name.overflow = Overflow::Show;
    picture.add(name);
    picture.add(Icon{QStringLiteral("warn"), {80, 80, 16, 16}, {Token::CritInk}});
    return picture;
}

QByteArray svgOf(const Picture& picture)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize({100, 100});
    svg.setViewBox(QRect(0, 0, 100, 100));
    QPainter painter(&svg);
    paint(painter, picture, Theme::light(), onPaper());
    painter.end();
    return buffer.data();
}

}  // namespace

TEST(PaintTest, PaperShowsBlackAndGreysOnly)
{
    const QImage image = painted(oneOfEach(), Theme::paper(), onPaper(), 4);

    EXPECT_GT(countPixels(image, Qt::black), 100);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ASSERT_TRUE(pixel.red() == pixel.green() && pixel.green() == pixel.blue()) << x << ' ' << y;
        }
    }
}

TEST(PaintTest, TheSamePictureTakesTheColoursOfItsTheme)
{
    Picture picture;
    picture.add(Rect{{0, 0, 50, 50}, 0, Ink{Token::Bar}});

    for (const Theme& theme : {Theme::light(), Theme::dark(), Theme::paper()})
        EXPECT_EQ(painted(picture, theme).pixelColor(25, 25), theme.color(Token::Bar));
}

TEST(PaintTest, LaterShapesLieOnEarlierOnes)
{
    Picture picture;
    picture.add(Rect{{0, 0, 50, 50}, 0, Ink{Token::Bar}});
    picture.add(Rect{{10, 10, 20, 20}, 0, Ink{Token::Late}});

    const QImage image = painted(picture, Theme::light());

    EXPECT_EQ(image.pixelColor(20, 20), Theme::light().color(Token::Late));
    EXPECT_EQ(image.pixelColor(5, 5), Theme::light().color(Token::Bar));
}

TEST(PaintTest, AnOutlineStaysInsideItsRectangle)
{
    Picture picture;
    picture.add(Rect{{20, 20, 40, 12}, 3, Ink{Token::BarTint}, Stroke{{Token::Bar}, 1.75}});

    const QImage image = painted(picture, Theme::light(), {}, 2);

    EXPECT_EQ(countInked(image, image.rect()), countInked(image, {40, 40, 80, 24}));
}

TEST(PaintTest, AHairlineIsOneRowOfFullColourAtEveryScaleAndOffset)
{
    const QColor ink = Theme::light().color(Token::Line);
    Picture picture;
    picture.add(Line{QPolygonF({QPointF(0, 20.3), QPointF(100, 20.3)}), {{Token::Line}, 1}});
    for (const qreal ratio : {1.0, 1.25, 1.5}) {
        const QImage image = painted(picture, Theme::light(), {}, ratio);
        const int thickness = qRound(ratio);

        EXPECT_EQ(countPixels(image, ink), image.width() * thickness) << ratio;
        EXPECT_EQ(countInked(image, image.rect()), image.width() * thickness) << ratio;
    }
}

TEST(PaintTest, EdgesOfBarsAreCrispOnScreen)
{
    Picture picture;
    picture.add(Rect{{10.4, 10.4, 30.3, 12.2}, 0, Ink{Token::Bar}});

    const QImage image = painted(picture, Theme::light(), {}, 1.25);

    EXPECT_EQ(countInked(image, image.rect()), countPixels(image, Theme::light().color(Token::Bar)));
}

TEST(PaintTest, OnPaperALineHasItsOwnWidth)
{
    Picture picture;
    picture.add(Line{QPolygonF({QPointF(0, 20), QPointF(100, 20)}), {{Token::Ink}, 0.6}});

    const QImage image = painted(picture, Theme::paper(), onPaper(), 10);

    EXPECT_EQ(countPixels(image, Qt::black), image.width() * 6);
}

TEST(PaintTest, AHatchStaysInsideItsShape)
{
    Picture picture;
    picture.add(Hatch{diamond({50, 50}, 30), {Token::Late}});

    const QImage image = painted(picture, Theme::light(), {}, 2);

    EXPECT_GT(countPixels(image, Theme::light().color(Token::Late)), 100);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInked = image.pixelColor(x, y) != QColor(Qt::white);
            ASSERT_TRUE(!isInked || std::abs(x + 0.5 - 100) + std::abs(y + 0.5 - 100) <= 61) << x << ' ' << y;
        }
    }
}

TEST(PaintTest, NothingShowsOutsideAClip)
{
    Picture picture;
    picture.pushClip({10, 10, 20, 20});
    picture.add(Rect{{0, 0, 100, 100}, 0, Ink{Token::Bar}});
    picture.popClip();
    picture.add(Rect{{60, 60, 10, 10}, 0, Ink{Token::Bar}});

    const QImage image = painted(picture, Theme::light());

    EXPECT_EQ(countInked(image, image.rect()), 20 * 20 + 10 * 10);
    EXPECT_EQ(countInked(image, {10, 10, 20, 20}), 20 * 20);
}

TEST(PaintTest, ALongNameIsCutAndANumberIsNot)
{
    const QString words = QStringLiteral("WWWWWWWWWWWWWWWWWWWW");
    Text name = textAt(words, {0, 0, 40, 20});
    Text number = name;
    number.overflow = Overflow::Show;
    Picture cut;
    cut.add(name);
    Picture whole;
    whole.add(number);

    EXPECT_EQ(countInked(painted(cut, Theme::light()), {41, 0, 59, 100}), 0);
    EXPECT_GT(countInked(painted(whole, Theme::light()), {41, 0, 59, 100}), 50);
}

TEST(PaintTest, ATextThatShrinksShowsMoreThanOneThatIsCut)
{
    const Fonts fonts;
    const QString words = QStringLiteral("Account Executive");
    Text title = textAt(words, {});
    title.style = styleOf(Type::Heading);
    title.overflow = Overflow::Shrink;
    title.rect = {0, 0, fonts.width(words, title.style) * 0.95, 20};
    Text small = title;
    small.style.size = 12.25;
    small.rect.setWidth(1000);
    Picture shrunk;
    shrunk.add(title);
    Picture expected;
    expected.add(small);

    EXPECT_EQ(painted(shrunk, Theme::light(), {}, 1, {200, 20}),
              painted(expected, Theme::light(), {}, 1, {200, 20}));
}

TEST(PaintTest, TextsAlignInTheirRectangle)
{
    Text text = textAt(QStringLiteral("28"), {20, 40, 60, 20});
    const auto inked = [&](Qt::Alignment alignment) {
        text.alignment = alignment;
        Picture picture;
        picture.add(text);
        const QImage image = painted(picture, Theme::light());
        QRect box;
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    box |= QRect(x, y, 1, 1);
            }
        }
        return box;
    };

    EXPECT_LT(inked(Qt::AlignLeft | Qt::AlignVCenter).left(), 24);
    EXPECT_GT(inked(Qt::AlignRight | Qt::AlignVCenter).right(), 76);
    EXPECT_NEAR(inked(Qt::AlignHCenter | Qt::AlignVCenter).center().x(), 50, 2);
    EXPECT_NEAR(inked(Qt::AlignLeft | Qt::AlignVCenter).center().y(), 50, 2);
    EXPECT_NEAR(inked(Qt::AlignLeft | Qt::AlignBaseline).bottom(), 59, 1);
    EXPECT_LT(inked(Qt::AlignLeft | Qt::AlignTop).top(), 46);
}

TEST(PaintTest, InHighContrastATintHasAnOutline)
{
    const Theme strong = Theme::light().inHighContrast();
    Picture picture;
    picture.add(Rect{{20, 20, 40, 20}, 0, Ink{Token::AccentTint}});

    const QImage image = painted(picture, strong);

    EXPECT_EQ(image.pixelColor(40, 20), strong.color(Token::Accent));
    EXPECT_EQ(image.pixelColor(40, 30), strong.color(Token::Surface));
    EXPECT_EQ(countPixels(painted(picture, Theme::light()), strong.color(Token::Accent)), 0);
}

TEST(PaintTest, LeavesThePainterAsItWas)
{
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.setRenderHint(QPainter::Antialiasing, false);

    Picture picture = oneOfEach();
    picture.pushClip({0, 0, 10, 10});
    picture.add(Rect{{0, 0, 100, 100}, 0, Ink{Token::Bar}});
    paint(painter, picture, Theme::light());

    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
    EXPECT_FALSE(painter.hasClipping());
}

TEST(PaintTest, AnSvgKeepsTextAsTextAndNeedsNoPictures)
{
    const QByteArray svg = svgOf(oneOfEach());

    EXPECT_TRUE(svg.contains("<text"));
    EXPECT_TRUE(svg.contains("Negotiation</text>"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST(PaintTest, NothingShowsOutsideAClipInAnSvgEither)
{
    Picture picture;
    picture.pushClip({20, 20, 34, 38});
    picture.append(oneOfEach());
    picture.add(Rect{{0, 0, 40, 40}, 5, Ink{Token::Bar}, Stroke{{Token::Ink}, 2}});
    picture.popClip();

    QSvgRenderer renderer(svgOf(picture));
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, 100, 100));
    painter.end();

    EXPECT_EQ(image.pixelColor(30, 30), Theme::light().color(Token::Bar));
    EXPECT_EQ(countInked(image, image.rect()), countInked(image, {20, 20, 34, 38}));
}

TEST(PaintTest, AWideLineRunsIntoItsHeadWithoutAGapAndEndsAtItsTip)
{
    Picture picture;
    picture.add(Line{QPolygonF({QPointF(10, 50), QPointF(80, 50)}),
                     {{Token::Accent}, 4},
                     0,
                     {Head::Kind::Filled, 13, 14},
                     {2.5, {Token::Late}}});

    const QImage image = painted(picture, Theme::light());

    for (int x = 11; x < 78; ++x)
        EXPECT_EQ(image.pixelColor(x, 50), Theme::light().color(Token::Accent)) << x;
    EXPECT_EQ(countPixels(image.copy(81, 0, 19, 100), Theme::light().color(Token::Accent)), 0);
    EXPECT_GT(countPixels(image.copy(68, 40, 3, 20), Theme::light().color(Token::Accent)), 25);
}

TEST(PaintTest, OnlyTheCornersAskedForAreRound)
{
    Picture picture;
    picture.add(Rect{{20, 20, 40, 40}, 10, Ink{Token::Bar}, std::nullopt, Corners::Left});

    const QImage image = painted(picture, Theme::light());

    EXPECT_EQ(image.pixelColor(20, 20), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(20, 59), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(59, 20), Theme::light().color(Token::Bar));
    EXPECT_EQ(image.pixelColor(59, 59), Theme::light().color(Token::Bar));
    EXPECT_EQ(image.pixelColor(20, 40), Theme::light().color(Token::Bar));
}

TEST(PaintTest, WhatIsOutsideTheVisibleRectangleIsNotPainted)
{
    Picture picture;
    picture.add(Rect{{0, 0, 20, 20}, 0, Ink{Token::Bar}});
    picture.add(Rect{{50, 50, 20, 20}, 0, Ink{Token::Bar}});

    const QImage image = painted(picture, Theme::light(), {{40, 40, 60, 60}, Fonts()});

    EXPECT_EQ(countInked(image, {0, 0, 40, 40}), 0);
    EXPECT_EQ(countInked(image, {50, 50, 20, 20}), 400);
}

TEST(PaintTest, WhatIsNotVisibleCostsNextToNothing)
{
    const auto rows = [](int count) {
        Picture picture;
        for (int row = 0; row < count; ++row) {
            picture.add(
                Rect{{100, row * 26.0 + 5, 200, 12}, 3, Ink{Token::BarTint}, Stroke{{Token::Bar}, 1}});
            picture.add(textAt(QStringLiteral("Activity"), {310, row * 26.0, 100, 26}));
        }
        return picture;
    };
    QImage image(600, 520, QImage::Format_RGB32);
    const auto fastest = [&](const Picture& picture) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 30; ++run) {
            QPainter painter(&image);
            QElapsedTimer timer;
            timer.start();
            paint(painter, picture, Theme::light(), {{0, 0, 600, 520}, Fonts()});
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };

    // 20 rows are seen; the 4980 below them may at most double the time.
    const qint64 alone = fastest(rows(20));
    EXPECT_LT(fastest(rows(5000)), 2 * alone + 300'000);
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/icons.h"
#include "support/printers.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace nextrung::drawing {

namespace {

/// The colours of the pixels that are wholly covered.
QList<QRgb> solidColours(const QImage& image)
{
    QList<QRgb> colours;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            const QRgb pixel = pixels.pixel(x, y);
            if (qAlpha(pixel) == 255 && !colours.contains(pixel))
                colours << pixel;
        }
    }
    return colours;
}

bool isBlank(const QImage& image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            if (qAlpha(pixels.pixel(x, y)) > 0)
                return false;
        }
    }
    return true;
}

QList<QRgb> only(const QColor& color)
{
    return {color.rgb()};
}

}  // namespace

TEST(IconsTest, EveryFileOfTheProjectIsInTheProgram)
{
    QStringList files = QDir(QStringLiteral(NEXTRUNG_SOURCE_DIR "/resources/icons"))
                            .entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    files.removeIf([](const QString& file) { return file.startsWith(QLatin1String("nextrung")); });
    files.replaceInStrings(QStringLiteral(".svg"), QString());

    ASSERT_FALSE(files.isEmpty());
    EXPECT_EQ(iconNames(), files);
}

TEST(IconsTest, EveryIconShowsInTheColourAskedForAndInNoOther)
{
    const QColor wanted(0x12, 0xA4, 0x56);
    for (const QString& name : iconNames()) {
        const QImage image = iconPixmap(name, 48, wanted, 1).toImage();

        EXPECT_FALSE(isBlank(image)) << name.toStdString();
        for (const QRgb colour : solidColours(image))
            EXPECT_EQ(QColor(colour), wanted) << name.toStdString();
    }
}

TEST(IconsTest, APixmapIsSharpAtTheRatioOfItsScreen)
{
    const QPixmap pixmap = iconPixmap(QStringLiteral("warn"), 16, Qt::black, 2);

    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

TEST(IconsTest, TheSameIconIsRenderedOnceOnly)
{
    const QPixmap one = iconPixmap(QStringLiteral("warn"), 16, Qt::red, 1);

    EXPECT_EQ(iconPixmap(QStringLiteral("warn"), 16, Qt::red, 1).cacheKey(), one.cacheKey());
    EXPECT_NE(iconPixmap(QStringLiteral("warn"), 16, Qt::blue, 1).cacheKey(), one.cacheKey());
    EXPECT_NE(iconPixmap(QStringLiteral("warn"), 18, Qt::red, 1).cacheKey(), one.cacheKey());
    EXPECT_NE(iconPixmap(QStringLiteral("flag"), 16, Qt::red, 1).cacheKey(), one.cacheKey());
}

TEST(IconsTest, ModesAndStatesHaveTheColoursOfTheTheme)
{
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        const QIcon save = icon(QStringLiteral("save"), theme, Token::Ink2);
        const auto colours = [&](QIcon::Mode mode, QIcon::State state) {
            return solidColours(save.pixmap(QSize(48, 48), 1, mode, state).toImage());
        };

        EXPECT_EQ(colours(QIcon::Normal, QIcon::Off), only(theme.color(Token::Ink2)));
        EXPECT_EQ(colours(QIcon::Normal, QIcon::On), only(theme.color(Token::AccentInk)));
        EXPECT_EQ(colours(QIcon::Disabled, QIcon::Off), only(theme.color(Token::InkOff)));
        EXPECT_EQ(colours(QIcon::Disabled, QIcon::On), only(theme.color(Token::InkOff)));
    }
}

TEST(IconsTest, AnIconOfAHighResolutionScreenHasMorePixelsNotMoreSize)
{
    const QPixmap pixmap = icon(QStringLiteral("save"), Theme::light()).pixmap(QSize(20, 20), 2.0);

    EXPECT_EQ(pixmap.size(), QSize(40, 40));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST(IconsTest, AnUnknownNameIsTransparent)
{
    EXPECT_TRUE(isBlank(iconPixmap(QStringLiteral("no-such-icon"), 16, Qt::black, 1).toImage()));
}

TEST(IconsTest, DrawnAsLinesItFillsItsRectangleOnly)
{
    QImage page(100, 100, QImage::Format_ARGB32);
    page.fill(Qt::transparent);
    QPainter painter(&page);
    drawIcon(painter, QStringLiteral("plus"), {40, 30, 48, 48}, Qt::red);
    painter.end();

    EXPECT_EQ(solidColours(page), only(Qt::red));
    EXPECT_TRUE(isBlank(page.copy(0, 0, 100, 30)));
    EXPECT_TRUE(isBlank(page.copy(0, 0, 40, 100)));
    EXPECT_FALSE(isBlank(page.copy(40, 30, 48, 48)));
}

TEST(IconsTest, TheProgramsIconHasAllUsualSizes)
{
    const QIcon own = applicationIcon();

    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        EXPECT_TRUE(own.availableSizes().contains(QSize(side, side))) << side;
        EXPECT_FALSE(isBlank(own.pixmap(side).toImage())) << side;
    }
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/fonts.h"
#include "drawing/tabular.h"
#include "support/printers.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>

#include <gtest/gtest.h>

namespace nextrung::drawing {

namespace {

QStringList families(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list << QString::fromLatin1(name);
    return list;
}

}  // namespace

TEST(FontsTest, TakesTheFirstInstalledFamilyInOrder)
{
    const QStringList wanted = families({"Inter", "Noto Sans", "DejaVu Sans"});

    EXPECT_EQ(firstInstalled(wanted, families({"DejaVu Sans", "Noto Sans"})), QStringLiteral("Noto Sans"));
    EXPECT_EQ(firstInstalled(wanted, families({"DejaVu Sans", "Inter"})), QStringLiteral("Inter"));
    EXPECT_EQ(firstInstalled(wanted, families({"Comic"})), QString());
}

TEST(FontsTest, SizesAreExactInPixelsFractionsToo)
{
    const Fonts fonts;

    EXPECT_NEAR(QFontInfo(fonts.font(Type::Dense)).pixelSize(), 12.5, 0.5);
    const qreal small = QFontMetricsF(fonts.font(Type::Small)).height();
    const qreal dense = QFontMetricsF(fonts.font(Type::Dense)).height();
    EXPECT_NEAR(dense / small, 12.5 / 11.5, 0.01);
}

TEST(FontsTest, SizeInUnitsOfThePainterIsTheSameOnEveryDevice)
{
    const Fonts fonts;
    QImage printer(10, 10, QImage::Format_RGB32);
    printer.setDotsPerMeterX(qRound(1200 / 0.0254));
    printer.setDotsPerMeterY(qRound(1200 / 0.0254));
    const TextStyle style = styleOf(Type::Small);
    const QString text = QStringLiteral("Negotiation course, 12 units");

    const QFontMetricsF onPrinter(fonts.font(style, printer.logicalDpiY()), &printer);

    EXPECT_NEAR(onPrinter.horizontalAdvance(text), fonts.width(text, style), 0.01 * fonts.width(text, style));
}

TEST(FontsTest, TheTextSizeOfTheUserScalesEveryStepWithinItsBounds)
{
    EXPECT_DOUBLE_EQ(Fonts(QString(), 120).style(Type::Body).size, 15.6);
    EXPECT_DOUBLE_EQ(Fonts(QString(), 120).style(Type::Body).lineHeight, 21.6);
    EXPECT_DOUBLE_EQ(Fonts(QString(), 120).scaled(26), 31.2);
    EXPECT_EQ(Fonts(QString(), 20).scalePercent(), 90);
    EXPECT_EQ(Fonts(QString(), 400).scalePercent(), 150);
}

TEST(FontsTest, InterIsNotShapedOnPaperOnly)
{
    const TextStyle style = styleOf(Type::Body);
    const auto isShaped = [&](const Fonts& fonts) {
        return (fonts.font(style, 96).styleStrategy() & QFont::PreferNoShaping) == 0;
    };

    EXPECT_TRUE(isShaped(Fonts(QStringLiteral("Inter"), 100)));
    EXPECT_FALSE(isShaped(Fonts(QStringLiteral("Inter"), 100).onPaper()));
    EXPECT_TRUE(isShaped(Fonts(QStringLiteral("Noto Sans"), 100).onPaper()));
}

TEST(FontsTest, WrappedLinesFitTheirWidthAndLoseNoWord)
{
    const Fonts fonts;
    const TextStyle style = styleOf(Type::Body);
    const QString text = QStringLiteral("Show Dana the outline of units four to six");

    const QStringList lines = fonts.wrapped(text, style, 120, 10);

    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(QLatin1Char(' ')), text);
    for (const QString& line : lines)
        EXPECT_LE(fonts.width(line, style), 120.5) << line.toStdString();
}

TEST(FontsTest, TheLastOfTooManyLinesEndsInAnEllipsis)
{
    const Fonts fonts;
    const TextStyle style = styleOf(Type::Body);
    const QString text
        = QStringLiteral("Show Dana the outline of units four to six, they fit the renewals pilot");

    const QStringList lines = fonts.wrapped(text, style, 120, 2);

    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(1).endsWith(QChar(0x2026))) << lines.at(1).toStdString();
    EXPECT_LE(fonts.width(lines.at(1), style), 120.5);
    EXPECT_EQ(fonts.wrapped(QStringLiteral("One\nTwo"), style, 120, 2), families({"One", "Two"}));
    EXPECT_EQ(fonts.wrapped(QStringLiteral("Fits"), style, 120, 1), families({"Fits"}));
}

TEST(TabularTest, NumbersOfEqualLengthAreEquallyWide)
{
    const QFontMetricsF metrics(Fonts().font(Type::Number));

    EXPECT_DOUBLE_EQ(tabular::width(metrics, QStringLiteral("1111")),
                     tabular::width(metrics, QStringLiteral("0000")));
    EXPECT_GE(tabular::width(metrics, QStringLiteral("17 Nov")) + 0.01,
              metrics.horizontalAdvance(QStringLiteral("17 Nov")) - 1);
    EXPECT_DOUBLE_EQ(tabular::width(metrics, QStringLiteral("Nov")),
                     metrics.horizontalAdvance(QStringLiteral("Nov")));
}

}  // namespace nextrung::drawing

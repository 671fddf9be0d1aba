// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/radar.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::drawing {

namespace {

/// The lines and areas as thick as the profile of what there is now.
std::vector<Form> profileOf(const std::vector<std::optional<double>>& now)
{
    std::vector<RadarSpoke> spokes;
    for (const std::optional<double>& level : now)
        spokes.push_back({QStringLiteral("Skill"), level, 3.0});
    std::vector<Form> found;
    const Picture picture = radarOnPaper(spokes, 40, 100, 4, Fonts().onPaper());
    for (const Shape& shape : picture.shapes()) {
        const auto* line = std::get_if<Line>(&shape.form);
        const auto* area = std::get_if<Polygon>(&shape.form);
        if ((line && line->stroke.width == 1.4) || (area && area->outline && area->outline->width == 1.4))
            found.push_back(shape.form);
    }
    return found;
}

}  // namespace

TEST(RadarTest, ClosesAProfileOfWhichAllIsKnown)
{
    const std::vector<Form> profile = profileOf({1, 2, 3, 4});

    ASSERT_EQ(profile.size(), 1U);
    EXPECT_EQ(std::get<Polygon>(profile.front()).points.size(), 4);
}

TEST(RadarTest, DrawsNoLineToOrOverALevelThatIsNotKnown)
{
    const std::vector<Form> profile = profileOf({1, 2, std::nullopt, 4, std::nullopt});

    ASSERT_EQ(profile.size(), 1U);
    const Line& line = std::get<Line>(profile.front());
    EXPECT_NEAR(line.points.first().y(), -10, 0.01);
    EXPECT_EQ(line.points.size(), 2);
}

TEST(RadarTest, KeepsLongNamesInsideItsRoomAndWholeWhereTheyFit)
{
    const QStringList names{QStringLiteral("Availability and capacity management"),
                            QStringLiteral("Development process optimisation"),
                            QStringLiteral("Programming and build (software engineering of all kinds)"),
                            QStringLiteral("Modern development standards"),
                            QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitän"),
                            QStringLiteral("User focus")};
    std::vector<RadarSpoke> spokes;
    for (const QString& name : names)
        spokes.push_back({name, 2.0, 3.0});
    for (const qreal room : {80.0, 110.0}) {
        QStringList lines;
        const Picture picture = radarOnPaper(spokes, 43, room, 5, Fonts().onPaper());
        for (const Shape& shape : picture.shapes()) {
            if (const auto* text = std::get_if<Text>(&shape.form)) {
                EXPECT_GE(text->rect.left(), -room - 0.5) << text->text.toStdString();
                EXPECT_LE(text->rect.right(), room + 0.5) << text->text.toStdString();
                lines << text->text;
            }
        }
        const QString all = lines.join(QLatin1Char(' '));
        for (const int whole : {1, 3, 5})
            EXPECT_TRUE(room < 100 || all.contains(names.at(whole))) << names.at(whole).toStdString();
    }
}

TEST(RadarTest, BreaksNoWordOfALabelAndGivesUpSomeOfItsSizeForWholeOnes)
{
    const QStringList words{QStringLiteral("Programming"), QStringLiteral("and"), QStringLiteral("build"),
                            QStringLiteral("Donaudampfschifffahrtsgesellschaft")};
    std::vector<RadarSpoke> spokes(8, {words.mid(0, 3).join(QLatin1Char(' ')), 2.0, 3.0});
    spokes.push_back({words[3], 2.0, 3.0});
    int whole = 0;
    const Picture picture = radarOnPaper(spokes, 43, 91, 5, Fonts().onPaper());
    for (const Shape& shape : picture.shapes()) {
        const auto* text = std::get_if<Text>(&shape.form);
        for (const QString& word : text ? text->text.split(QLatin1Char(' ')) : QStringList()) {
            EXPECT_TRUE(words.contains(word) || word.endsWith(QChar(0x2026))) << word.toStdString();
            whole += word == words[0] ? 1 : 0;
        }
    }
    EXPECT_EQ(whole, 8);
}

}  // namespace nextrung::drawing

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
    const Picture picture = radarOnPaper(spokes, 40, 4, Fonts().onPaper());
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

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/forecast_strip.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace nextrung::drawing {

namespace {

const QDate goal(2027, 6, 30);

/// Runs that end on these days after the goal.
core::Forecast forecastOf(std::vector<int> daysAfterGoal)
{
    std::sort(daysAfterGoal.begin(), daysAfterGoal.end());
    core::Forecast forecast{goal, static_cast<int>(daysAfterGoal.size()), {}, {}};
    for (const int days : daysAfterGoal)
        forecast.finishes.push_back(goal.addDays(days));
    return forecast;
}

Picture stripOf(const core::Forecast& forecast, qreal width = 600)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    return forecastStrip(forecast, QDate(2026, 11, 21),
                         {QSizeF(width, 124),
                          Fonts(),
                          {QLocale::c(), {}, QStringLiteral("Today"), iso, iso, iso, iso},
                          std::nullopt});
}

/// The areas under the curve, the one before the goal first.
std::vector<QRectF> areasOf(const Picture& picture)
{
    std::vector<QRectF> areas;
    for (const Shape& shape : picture.shapes()) {
        if (const auto* area = std::get_if<Polygon>(&shape.form);
            area && shape.meaning.part == QLatin1String("curve"))
            areas.push_back(area->points.boundingRect());
    }
    return areas;
}

}  // namespace

TEST(ForecastStripTest, TheDaysOfACurveMakeOneTogether)
{
    for (const std::vector<int>& days :
         std::vector<std::vector<int>>{{0}, {0, 0, 0}, {-30, -2, 0, 1, 55}, {-400, 900}}) {
        const DayCurve curve = densityOf(forecastOf(days).finishes);
        EXPECT_NEAR(std::accumulate(curve.heights.begin(), curve.heights.end(), 0.0), 1, 1e-9);
    }
    EXPECT_EQ(densityOf({}), DayCurve());
}

TEST(ForecastStripTest, ACurveIsHighestWhereMostRunsEndAndAsHighOnBothSides)
{
    const DayCurve curve = densityOf(forecastOf({-3, -2, -2, -1, -1, -1, 0, 0, 1}).finishes);
    const auto peak = std::max_element(curve.heights.begin(), curve.heights.end());

    EXPECT_EQ(curve.first.addDays(peak - curve.heights.begin()), goal.addDays(-1));
    EXPECT_NEAR(*(peak - 3), *(peak + 3), 1e-12);
}

TEST(ForecastStripTest, TheCurveIsCutWhereTheGoalsDayEnds)
{
    const core::Forecast forecast = forecastOf({-9, -5, -4, 0, 3, 8});

    const std::vector<QRectF> areas = areasOf(stripOf(forecast));

    ASSERT_EQ(areas.size(), 2U);
    const qreal cut = forecastScale(forecast, QDate(2026, 11, 21), 600).endOf(goal);
    EXPECT_NEAR(areas[0].right(), cut, 1e-9);
    EXPECT_NEAR(areas[1].left(), cut, 1e-9);
}

TEST(ForecastStripTest, AllRunsWellBeforeTheGoalLeaveNothingAfterIt)
{
    EXPECT_EQ(areasOf(stripOf(forecastOf({-99, -98, -97}))).size(), 1U);
    EXPECT_EQ(areasOf(stripOf(forecastOf({97, 98, 99}))).size(), 1U);
}

TEST(ForecastStripTest, NoLabelLiesOnAnotherOrLeavesTheStrip)
{
    for (const std::vector<int>& days : std::vector<std::vector<int>>{{0, 0, 0},
                                                                      {-1, 0, 1, 2},
                                                                      {-200, -150},
                                                                      {300, 400, 900},
                                                                      {-20, -12, -8, 9, 12, 30},
                                                                      {10, 20, 30, 47, 60}}) {
        for (const qreal width : {260.0, 420.0, 900.0}) {
            const Picture picture = stripOf(forecastOf(days), width);
            std::vector<QRectF> labels;
            for (const Shape& shape : picture.shapes()) {
                if (const auto* text = std::get_if<Text>(&shape.form))
                    labels.push_back(text->rect);
            }
            ASSERT_GE(labels.size(), 4U);
            for (std::size_t at = 0; at < labels.size(); ++at) {
                EXPECT_GE(labels[at].left(), 0) << width << ": " << days.front();
                EXPECT_LE(labels[at].right(), width) << width << ": " << days.front();
                for (std::size_t other = 0; other < at; ++other)
                    EXPECT_FALSE(labels[at].intersects(labels[other])) << width << ": " << days.front();
            }
        }
    }
}

TEST(ForecastStripTest, NoLabelOfADayCoversTheCurve)
{
    for (const std::vector<int>& days : std::vector<std::vector<int>>{
             {-1, 0, 1, 2}, {-12, -10, -9, -8, -8, -7, -7, -6, -4}, {-200, -150}, {10, 20, 30, 47, 60}}) {
        for (const qreal width : {200.0, 260.0, 420.0, 900.0}) {
            const Picture picture = stripOf(forecastOf(days), width);
            qreal top = 124;
            for (const QRectF& area : areasOf(picture))
                top = std::min(top, area.top());
            for (const Shape& shape : picture.shapes()) {
                const auto* text = std::get_if<Text>(&shape.form);
                if (text && text->alignment == Qt::AlignCenter) {
                    EXPECT_LE(text->rect.bottom(), top) << width << ": " << days.front();
                }
            }
        }
    }
}

TEST(ForecastStripTest, ARunThatEndsYearsLaterDoesNotSqueezeTheOthers)
{
    std::vector<int> days(999);
    std::iota(days.begin(), days.end(), -500);
    const QDate today(2026, 11, 21);
    const TimeScale without = forecastScale(forecastOf(days), today, 600);
    days.push_back(20'000);

    EXPECT_NEAR(forecastScale(forecastOf(days), today, 600).widthOfDay(), without.widthOfDay(), 0.01);
}

TEST(ForecastStripTest, NothingIsDrawnWhereNoRunEnds)
{
    EXPECT_TRUE(stripOf(forecastOf({})).isEmpty());
}

}  // namespace nextrung::drawing

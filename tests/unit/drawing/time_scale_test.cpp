// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/time_scale.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::drawing {

namespace {

const QDate origin(2026, 9, 28);

QStringList labelsOf(const std::vector<HeaderCell>& row)
{
    QStringList labels;
    for (const HeaderCell& cell : row)
        labels << cell.label;
    return labels;
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

struct DayPosition {
    const char* name;
    qreal widthOfDay;
    int daysAfterOrigin;
    qreal x;

    friend std::ostream& operator<<(std::ostream& out, const DayPosition& value) { return out << value.name; }
};

class TimeScaleTest : public testing::TestWithParam<DayPosition> { };

}  // namespace

TEST_P(TimeScaleTest, MapsADayToItsLeftEdgeAndBack)
{
    const TimeScale scale(origin, GetParam().widthOfDay);
    const QDate day = origin.addDays(GetParam().daysAfterOrigin);

    EXPECT_DOUBLE_EQ(scale.xOf(day), GetParam().x);
    EXPECT_EQ(scale.dayAt(GetParam().x), day);
    EXPECT_EQ(scale.dayAt(GetParam().x + 0.99 * GetParam().widthOfDay), day);
}

INSTANTIATE_TEST_SUITE_P(Days, TimeScaleTest,
                         testing::Values(DayPosition{"Origin", 24, 0, 0}, DayPosition{"NextDay", 24, 1, 24},
                                         DayPosition{"DayBefore", 8, -1, -8},
                                         DayPosition{"AYearLater", 3, 365, 1095},
                                         DayPosition{"AtAnOddWidth", 0.7, 10, 7}),
                         testing::PrintToStringParamName());

TEST(TimeScaleRoundTripTest, EveryDayComesBackFromItsLeftEdgeAtEveryZoom)
{
    for (const qreal width : {0.5, 0.7, 1.1, 2.9, 3.0, 7.3, 29.9}) {
        const TimeScale scale(origin, width);
        for (int days = -400; days < 4000; ++days)
            ASSERT_EQ(scale.dayAt(scale.xOf(origin.addDays(days))), origin.addDays(days)) << width;
    }
}

TEST(TimeScaleZoomTest, KeepsTheMomentUnderThePointerInPlace)
{
    const TimeScale before(origin, 3);
    const qreal scrolledTo = 1000;
    const qreal pointer = 217;

    const TimeScale after = before.zoomed(1.5);
    const qreal scrollTo = after.xFrom(before, scrolledTo + pointer) - pointer;

    EXPECT_DOUBLE_EQ(after.widthOfDay(), 4.5);
    EXPECT_EQ(after.dayAt(scrollTo + pointer), before.dayAt(scrolledTo + pointer));
    EXPECT_NEAR((scrollTo + pointer) / 4.5, (scrolledTo + pointer) / 3, 1e-9);
}

TEST(TimeScaleZoomTest, StaysBetweenHalfAPixelAndThirtyADay)
{
    EXPECT_DOUBLE_EQ(TimeScale(origin, 3).zoomed(1000).widthOfDay(), 30);
    EXPECT_DOUBLE_EQ(TimeScale(origin, 3).zoomed(0.001).widthOfDay(), 0.5);
}

TEST(TimeScaleZoomTest, TheNearestStepByRatioSetsTheHeader)
{
    EXPECT_EQ(nearestZoom(30), Zoom::Days);
    EXPECT_EQ(nearestZoom(14), Zoom::Days);
    EXPECT_EQ(nearestZoom(13), Zoom::Weeks);
    EXPECT_EQ(nearestZoom(4.8), Zoom::Months);
    EXPECT_EQ(nearestZoom(1.8), Zoom::Months);
    EXPECT_EQ(nearestZoom(1.7), Zoom::Quarters);
    EXPECT_EQ(nearestZoom(0.5), Zoom::Quarters);
    for (const Zoom zoom : {Zoom::Days, Zoom::Weeks, Zoom::Months, Zoom::Quarters})
        EXPECT_EQ(nearestZoom(widthOfDay(zoom)), zoom);
}

TEST(HeaderRowsTest, MonthsNameTheYearAtTheLeftAndInJanuary)
{
    const HeaderRows rows = headerRows(TimeScale(origin, 3), origin, QDate(2027, 2, 15), english());

    // Three days of September have no room for a label, so the year goes to October.
    EXPECT_EQ(labelsOf(rows.upper),
              QStringList({QString(), QStringLiteral("Oct 2026"), QStringLiteral("Nov"),
                           QStringLiteral("Dec"), QStringLiteral("Jan 2027"), QStringLiteral("Feb")}));
    EXPECT_EQ(rows.upper.at(1).begin, QDate(2026, 10, 1));
    EXPECT_EQ(rows.upper.at(1).end, QDate(2026, 11, 1));
}

TEST(HeaderRowsTest, WeeksCarryTheNumberOfTheirMonday)
{
    const HeaderRows rows
        = headerRows(TimeScale(origin, 3), QDate(2026, 10, 1), QDate(2026, 11, 3), english());

    EXPECT_EQ(labelsOf(rows.lower),
              QStringList({QStringLiteral("28"), QStringLiteral("5"), QStringLiteral("12"),
                           QStringLiteral("19"), QStringLiteral("26"), QStringLiteral("2")}));
    EXPECT_EQ(rows.lower.front().begin, QDate(2026, 9, 28));
    for (const HeaderCell& cell : rows.lower)
        EXPECT_EQ(cell.begin.dayOfWeek(), Qt::Monday);
}

TEST(HeaderRowsTest, LabelsOfNarrowWeeksStayWithTheirMondayWhenTheViewScrolls)
{
    const TimeScale scale(origin, 2);
    const HeaderRows here = headerRows(scale, QDate(2026, 10, 5), QDate(2026, 12, 7), english());
    const HeaderRows aWeekOn = headerRows(scale, QDate(2026, 10, 12), QDate(2026, 12, 7), english());

    for (std::size_t i = 1; i < here.lower.size(); ++i)
        EXPECT_NE(here.lower[i].label.isEmpty(), here.lower[i - 1].label.isEmpty()) << i;
    EXPECT_EQ(labelsOf(here.lower).mid(1), labelsOf(aWeekOn.lower));
}

TEST(HeaderRowsTest, WeeksZoomWritesEveryMonthWithItsYear)
{
    const HeaderRows rows
        = headerRows(TimeScale(origin, 8), QDate(2026, 11, 1), QDate(2027, 2, 1), english());

    EXPECT_EQ(labelsOf(rows.upper),
              QStringList({QStringLiteral("November 2026"), QStringLiteral("December 2026"),
                           QStringLiteral("January 2027")}));
}

TEST(HeaderRowsTest, DaysCarryTheLetterOfTheWeekdayAndTheNumber)
{
    const HeaderRows rows
        = headerRows(TimeScale(origin, 24), QDate(2026, 11, 20), QDate(2026, 11, 23), english());

    EXPECT_EQ(
        labelsOf(rows.lower),
        QStringList({QStringLiteral("F\u200920"), QStringLiteral("S\u200921"), QStringLiteral("S\u200922")}));
}

TEST(HeaderRowsTest, QuartersStandOverMonths)
{
    const HeaderRows rows
        = headerRows(TimeScale(origin, 1), QDate(2026, 10, 1), QDate(2027, 4, 1), english());

    EXPECT_EQ(labelsOf(rows.upper), QStringList({QStringLiteral("Q4 2026"), QStringLiteral("Q1 2027")}));
    EXPECT_EQ(labelsOf(rows.lower),
              QStringList({QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec"),
                           QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar")}));
}

TEST(HeaderRowsTest, NarrowQuartersShowTheYearWhereItBegins)
{
    const HeaderRows rows
        = headerRows(TimeScale(origin, 0.5), QDate(2026, 7, 1), QDate(2027, 4, 1), english());

    EXPECT_EQ(labelsOf(rows.upper),
              QStringList({QStringLiteral("2026"), QStringLiteral("Q4"), QStringLiteral("2027")}));
    EXPECT_EQ(labelsOf(rows.lower).mid(0, 3),
              QStringList({QStringLiteral("J"), QStringLiteral("A"), QStringLiteral("S")}));
}

TEST(HeaderRowsTest, FollowTheLocaleAndItsWords)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    HeaderWords words;
    words.quarterAndYear = QStringLiteral("%1. Quartal %2");

    const HeaderRows months
        = headerRows(TimeScale(origin, 3), QDate(2026, 10, 1), QDate(2026, 11, 1), german);
    const HeaderRows quarters
        = headerRows(TimeScale(origin, 1), QDate(2026, 10, 1), QDate(2027, 1, 1), german, words);

    EXPECT_EQ(labelsOf(months.upper), QStringList(QStringLiteral("Okt 2026")));
    EXPECT_EQ(labelsOf(quarters.upper), QStringList(QStringLiteral("4. Quartal 2026")));
    EXPECT_EQ(labelsOf(quarters.lower).last(), QStringLiteral("Dez"));
}

TEST(HeaderRowsTest, CellsTouchAndCoverTheWholeSpan)
{
    const QDate from(2026, 11, 21);
    const QDate to(2027, 7, 3);
    for (const qreal width : {0.5, 1.0, 2.0, 3.0, 8.0, 24.0, 30.0}) {
        const HeaderRows rows = headerRows(TimeScale(origin, width), from, to, english());
        for (const auto& row : {rows.upper, rows.lower}) {
            EXPECT_LE(row.front().begin, from);
            EXPECT_GE(row.back().end, to);
            for (std::size_t i = 1; i < row.size(); ++i)
                EXPECT_EQ(row[i].begin, row[i - 1].end);
        }
    }
}

TEST(HeaderRowsTest, AreEmptyForAnEmptySpan)
{
    const HeaderRows rows = headerRows(TimeScale(origin, 3), origin, origin, english());

    EXPECT_TRUE(rows.upper.empty());
    EXPECT_TRUE(rows.lower.empty());
}

}  // namespace nextrung::drawing

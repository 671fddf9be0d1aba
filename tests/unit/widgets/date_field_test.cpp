// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dates.h"
#include "widgets/appearance.h"
#include "widgets/date_field.h"

#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace nextrung::widgets {

using report::dayFromText;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QDate november(2026, 11, 21);

/// A shown field that says Monday 30 November 2026, and what it asked for.
class DateFieldTest : public testing::Test {
protected:
    DateFieldTest()
    {
        field_.setDay(QDate(2026, 11, 30));
        field_.show();
        QObject::connect(&field_, &DateField::picked, &field_,
                         [this](std::optional<QDate> day) { picked_.push_back(day); });
    }

    void type(const QString& text)
    {
        field_.selectAll();
        QTest::keyClicks(&field_, text);
        QTest::keyClick(&field_, Qt::Key_Return);
    }

    Appearance appearance_;
    DateField field_{appearance_, nullptr};
    std::vector<std::optional<QDate>> picked_;
};

}  // namespace

TEST(DayFromText, ReadsWhatFieldsAndTablesShow)
{
    for (const QLocale& locale : {british, american, german}) {
        for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(17)) {
            EXPECT_EQ(dayFromText(locale, report::dateWithWeekday(locale, day), november), day);
            EXPECT_EQ(dayFromText(locale, report::dateInTable(locale, day), november), day);
            EXPECT_EQ(dayFromText(locale, report::dateInProse(locale, day), november), day);
            EXPECT_EQ(dayFromText(locale, day.toString(Qt::ISODate), november), day);
        }
    }
}

TEST(DayAndTime, SaysTheTimeOnlyWhereItIsKnown)
{
    EXPECT_EQ(report::dayAndTime(british, QDateTime(november, QTime(17, 13))), u"21 Nov 2026, 17:13"_qs);
    EXPECT_EQ(report::dayAndTime(british, november, QTime(0, 0)), u"21 Nov 2026, 00:00"_qs);
    EXPECT_EQ(report::dayAndTime(british, november, std::nullopt), u"21 Nov 2026"_qs);
    EXPECT_EQ(report::dayAndTime(british, QDateTime()), QString());
}

TEST(DayAndTime, IsWhatTheClockHereShowed)
{
    const QDateTime abroad(november, QTime(23, 30), Qt::OffsetFromUTC, -3600);

    EXPECT_EQ(report::dayAndTime(british, abroad), u"22 Nov 2026, 00:30"_qs);
}

TEST(DayFromText, ReadsNumbersInTheOrderOfTheLocale)
{
    EXPECT_EQ(dayFromText(british, QStringLiteral("3/4/2027"), november), QDate(2027, 4, 3));
    EXPECT_EQ(dayFromText(american, QStringLiteral("3/4/2027"), november), QDate(2027, 3, 4));
    EXPECT_EQ(dayFromText(german, QStringLiteral("3.4.2027"), november), QDate(2027, 4, 3));
}

TEST(DayFromText, TakesTheNearestYearWhereNoneIsSaid)
{
    EXPECT_EQ(dayFromText(british, QStringLiteral("30 Jun"), QDate(2027, 3, 1)), QDate(2027, 6, 30));
    EXPECT_EQ(dayFromText(british, QStringLiteral("10 January"), november), QDate(2027, 1, 10));
    EXPECT_EQ(dayFromText(british, QStringLiteral("10 October"), november), QDate(2026, 10, 10));
}

TEST(DayFromText, IsNothingForWhatIsNoDay)
{
    for (const char* text : {"", "soon", "31 Feb 2027", "30", "2027", "1/2/3/4"})
        EXPECT_FALSE(dayFromText(british, QString::fromLatin1(text), november)) << text;
}

TEST_F(DateFieldTest, TakesATypedDayWhole)
{
    type(QStringLiteral("Wed 30 Jun 2027"));

    EXPECT_EQ(picked_, std::vector<std::optional<QDate>>{QDate(2027, 6, 30)});
}

TEST_F(DateFieldTest, AsksForRoomForEveryDayOfAYear)
{
    field_.resize(field_.sizeHint());

    for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        field_.setDay(day);
        ASSERT_EQ(field_.text(), report::dateWithWeekday(QLocale(), day));
    }
}

TEST_F(DateFieldTest, LeavesTheDayOfTheWeekOutWhereItIsNarrow)
{
    const QDate day(2026, 9, 28);
    field_.setDay(day);

    field_.resize(field_.sizeHint() - QSize(20, 0));
    EXPECT_EQ(field_.text(), report::dateInTable(QLocale(), day));
    EXPECT_EQ(field_.date(), day);
    QTest::keyClick(&field_, Qt::Key_Return);

    field_.resize(field_.sizeHint());
    EXPECT_EQ(field_.text(), report::dateWithWeekday(QLocale(), day));
    EXPECT_TRUE(picked_.empty()) << "nobody chose anything";
}

TEST_F(DateFieldTest, NeedsNoMoreRoomThanADayWithoutItsWeekday)
{
    EXPECT_LT(field_.minimumSizeHint().width(), field_.sizeHint().width());
    field_.resize(field_.minimumSizeHint());

    for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        field_.setDay(day);
        ASSERT_EQ(field_.text(), report::dateInTable(QLocale(), day));
    }
}

TEST_F(DateFieldTest, HasTheSameFormForEveryDayAtOneWidth)
{
    const int whole = field_.sizeHint().width();
    for (int width = whole - 40; width <= whole; width += 4) {
        field_.resize(width, 26);
        for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(17)) {
            field_.setDay(day);
            ASSERT_EQ(field_.text() == report::dateWithWeekday(QLocale(), day), width == whole)
                << width << field_.text().toStdString();
        }
    }
}

TEST_F(DateFieldTest, KeepsItsDayWhenWhatIsTypedIsNone)
{
    type(QStringLiteral("some day"));

    EXPECT_TRUE(picked_.empty());
    EXPECT_EQ(field_.date(), QDate(2026, 11, 30));
}

TEST_F(DateFieldTest, StepsByDaysAndMonths)
{
    QTest::keyClick(&field_, Qt::Key_Up);
    QTest::keyClick(&field_, Qt::Key_PageUp);
    QTest::keyClick(&field_, Qt::Key_Down);

    const std::vector<std::optional<QDate>> wanted{QDate(2026, 12, 1), QDate(2027, 1, 1),
                                                   QDate(2026, 12, 31)};
    EXPECT_EQ(picked_, wanted);
}

TEST_F(DateFieldTest, MayBeEmptiedOnlyWhereThatIsAllowed)
{
    type(QString());
    EXPECT_TRUE(picked_.empty());

    field_.setOptional(QDate(2027, 1, 1));
    field_.selectAll();
    QTest::keyClick(&field_, Qt::Key_Delete);
    QTest::keyClick(&field_, Qt::Key_Return);

    EXPECT_EQ(picked_, std::vector<std::optional<QDate>>{std::nullopt});
}

TEST_F(DateFieldTest, StaysInsideWhatIsAllowed)
{
    field_.setAllowed(QDate(2026, 11, 1), QDate(2026, 12, 24));

    type(QStringLiteral("2027-05-01"));

    EXPECT_EQ(picked_, std::vector<std::optional<QDate>>{QDate(2026, 12, 24)});
}

TEST(DayNear, SaysTheYearOnceItIsNotPlain)
{
    EXPECT_EQ(report::dayNear(british, QDate(2027, 11, 20), november), QStringLiteral("20 Nov"));
    EXPECT_EQ(report::dayNear(british, QDate(2027, 11, 21), november), QStringLiteral("21 Nov 2027"));
    EXPECT_EQ(report::dayNear(british, QDate(2025, 11, 22), november), QStringLiteral("22 Nov"));
    EXPECT_EQ(report::dayNear(british, QDate(2025, 11, 21), november), QStringLiteral("21 Nov 2025"));
    EXPECT_EQ(report::dayNear(british, {}, november), QString());
}

TEST_F(DateFieldTest, TakesItsRefusalBackOnceADayIsTyped)
{
    type(QStringLiteral("soon"));
    ASSERT_TRUE(QToolTip::isVisible());

    type(QStringLiteral("1 December 2026"));

    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
}

}  // namespace nextrung::widgets

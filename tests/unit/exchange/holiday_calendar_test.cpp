// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holiday_calendar.h"
#include "exchange/import.h"
#include "shared_files.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QDir>
#include <QDirIterator>

#include <gmock/gmock.h>

namespace nextrung::exchange {

namespace {

using core::Error;

const QDate newYear(2026, 1, 1);

QByteArray calendar(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray& uid, const QByteArray& title, const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

/// "first day to last day: title" of each day off that is taken, in order.
QStringList taken(const QByteArray& bytes, const core::Plan& into = {})
{
    const auto source = readSource(bytes, u"days.ics"_qs);
    if (!source) {
        ADD_FAILURE() << testing::PrintToString(source.error());
        return {};
    }
    ImportChoices choices = *proposedChoices(*source);
    choices.holidaysFrom = newYear;
    const auto preview = previewOf(into, *source, choices);
    QStringList lines;
    if (preview) {
        for (const core::CalendarException& row : preview->holidays)
            lines << row.first->toString(Qt::ISODate) + u" to "_qs + row.last->toString(Qt::ISODate)
                    + u": "_qs + row.title;
    }
    return lines;
}

std::vector<Note::Kind> notesOf(const QByteArray& bytes)
{
    std::vector<Note::Kind> kinds;
    if (const auto plan = readHolidays(bytes, {})) {
        for (const Note& note : plan->notes)
            kinds.push_back(note.kind);
    }
    return kinds;
}

TEST(HolidayCalendar, TakesWholeDaysWithTheirLastDay)
{
    const QByteArray bytes
        = calendar(event("a", "Company\\, closed", "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20270102")
                   + event("b", "One day of a long\r\n  name", "DTSTART;VALUE=DATE:20261001")
                   + event("c", "Two days", "DTSTART;VALUE=DATE:20261101\r\nDURATION:P2D"));

    EXPECT_EQ(taken(bytes),
              (QStringList{u"2026-10-01 to 2026-10-01: One day of a long name"_qs,
                           u"2026-11-01 to 2026-11-02: Two days"_qs,
                           u"2026-12-24 to 2027-01-01: Company, closed"_qs}));
}

TEST(HolidayCalendar, TakesWhatComesEachYearForTenYears)
{
    const QStringList days
        = taken(calendar(event("a", "Christmas", "DTSTART;VALUE=DATE:19701225\r\nRRULE:FREQ=YEARLY")));

    ASSERT_EQ(days.size(), 10);
    EXPECT_EQ(days.first(), u"2026-12-25 to 2026-12-25: Christmas"_qs);
    EXPECT_EQ(days.last(), u"2035-12-25 to 2035-12-25: Christmas"_qs);
}

TEST(HolidayCalendar, FindsTheSameWeekdayOfTheMonth)
{
    const QStringList thanksgiving = taken(calendar(event(
        "a", "T", "DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20281231")));
    const QStringList memorial = taken(calendar(
        event("b", "M", "DTSTART;VALUE=DATE:20200525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=8")));

    EXPECT_EQ(thanksgiving,
              (QStringList{u"2026-11-26 to 2026-11-26: T"_qs, u"2027-11-25 to 2027-11-25: T"_qs,
                           u"2028-11-23 to 2028-11-23: T"_qs}));
    EXPECT_EQ(memorial, (QStringList{u"2026-05-25 to 2026-05-25: M"_qs, u"2027-05-31 to 2027-05-31: M"_qs}));
}

TEST(HolidayCalendar, ALeapDayComesInLeapYearsAndExcludedDaysDoNot)
{
    const QStringList days = taken(calendar(event(
        "a", "Leap", "DTSTART;VALUE=DATE:20200229\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20320229")));

    EXPECT_EQ(days, QStringList{u"2028-02-29 to 2028-02-29: Leap"_qs});
}

TEST(HolidayCalendar, CountsWhatIsNoWholeDayAndWhatComesInAnotherWay)
{
    const QByteArray bytes
        = calendar(event("a", "Meeting", "DTSTART:20261001T100000Z")
                   + event("b", "Gone", "DTSTART;VALUE=DATE:20261002\r\nSTATUS:CANCELLED")
                   + event("c", "Weekly", "DTSTART;VALUE=DATE:20261003\r\nRRULE:FREQ=WEEKLY"));

    EXPECT_EQ(taken(bytes), QStringList{u"2026-10-03 to 2026-10-03: Weekly"_qs});
    EXPECT_THAT(notesOf(bytes),
                testing::UnorderedElementsAre(Note::Kind::TimedEventLeftOut, Note::Kind::RepetitionLeftOut));
}

TEST(HolidayCalendar, AnAlarmInAnEventIsNotTheEvent)
{
    const QByteArray bytes = calendar(
        event("a", "Day",
              "DTSTART;VALUE=DATE:20261001\r\nBEGIN:VALARM\r\nSUMMARY:Ring\r\nDURATION:P9D\r\nEND:VALARM"));

    EXPECT_EQ(taken(bytes), QStringList{u"2026-10-01 to 2026-10-01: Day"_qs});
}

TEST(HolidayCalendar, TakenAgainKeepsWhatThePersonMadeOfIt)
{
    const auto source
        = readSource(calendar(event("a", "Day", "DTSTART;VALUE=DATE:20261001")), u"days.ics"_qs);
    ASSERT_TRUE(source);
    const auto once = importInto({}, *source, {});
    ASSERT_TRUE(once);
    core::Plan edited = once->plan;
    core::CalendarException row = edited.exceptions[0];
    EXPECT_EQ(row.kind, core::CalendarException::Kind::Holiday);
    row.kind = core::CalendarException::Kind::Leave;
    edited.exceptions.put(row);

    const auto again = importInto(edited, *source, {});

    ASSERT_TRUE(again);
    EXPECT_EQ(again->plan, edited);
}

TEST(HolidayCalendar, RefusesWhatHoldsNoDays)
{
    EXPECT_EQ(readHolidays(calendar({}), {}).error().code, Error::Code::NothingToTake);
    EXPECT_EQ(readHolidays("BEGIN:VCALENDAR\n\xff\xfe", {}).error().code, Error::Code::NotText);
    EXPECT_EQ(
        readHolidays(
            calendar(event("a", "D", "DTSTART;VALUE=DATE:20261001").repeated(maxForeignHolidays + 1)), {})
            .error()
            .code,
        Error::Code::TooMany);
}

TEST(HolidayCalendar, RealAndBrokenFilesAreReadOrRefusedInWords)
{
    const QString folder = QStringLiteral(NEXTRUNG_SHARED_DIR "/data/ics-samples");
    if (!QDir(folder).exists())
        GTEST_SKIP() << "no data/ics-samples in " NEXTRUNG_SHARED_DIR;
    int withDays = 0;
    int files = 0;
    QDirIterator each(folder, {u"*.ics"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto plan = readHolidays(file.readAll(), {});
        ++files;
        if (plan) {
            EXPECT_TRUE(takePlan({}, *plan, newYear));
            ++withDays;
        } else {
            EXPECT_TRUE(plan.error().code == Error::Code::NothingToTake
                        || plan.error().code == Error::Code::NotText)
                << each.fileName().toStdString();
        }
    }

    EXPECT_GE(files, 60);
    EXPECT_GE(withDays, 5);
}

}  // namespace

}  // namespace nextrung::exchange

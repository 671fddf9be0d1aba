// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "core/rules.h"
#include "exchange/import.h"
#include "exchange/mspdi.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace nextrung::exchange {

namespace {

using core::Activity;
using core::Dependency;
using core::Error;

/// A project with these tasks in it and a calendar from 8 to 17 o'clock, Monday to Friday.
QByteArray project(const QByteArray& tasks, const QByteArray& more = {})
{
    QByteArray week;
    for (int day = 1; day <= 7; ++day) {
        const bool works = day > 1 && day < 7;
        week += "<WeekDay><DayType>" + QByteArray::number(day) + "</DayType><DayWorking>"
            + (works ? "1" : "0") + "</DayWorking>";
        if (works)
            week += "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>17:00:00</ToTime></"
                    "WorkingTime>"
                    "</WorkingTimes>";
        week += "</WeekDay>";
    }
    return "<?xml version=\"1.0\"?><Project xmlns=\"http://schemas.microsoft.com/project\"><Name>p.xml</Name>"
           "<StartDate>2026-11-23T08:00:00</StartDate><MinutesPerDay>480</MinutesPerDay><CalendarUID>1</"
           "CalendarUID>"
           "<Calendars><Calendar><UID>1</UID><WeekDays>"
        + week + more + "</WeekDays></Calendar></Calendars><Tasks>" + tasks + "</Tasks></Project>";
}

QByteArray task(int uid, int level, const QByteArray& duration, const QByteArray& more = {})
{
    return "<Task><UID>" + QByteArray::number(uid) + "</UID><Name>Task " + QByteArray::number(uid)
        + "</Name><OutlineLevel>" + QByteArray::number(level) + "</OutlineLevel><Duration>" + duration
        + "</Duration>" + more + "</Task>";
}

QByteArray after(int uid, int type = 1, int lag = 0, int format = 7)
{
    return "<PredecessorLink><PredecessorUID>" + QByteArray::number(uid) + "</PredecessorUID><Type>"
        + QByteArray::number(type) + "</Type><LinkLag>" + QByteArray::number(lag) + "</LinkLag><LagFormat>"
        + QByteArray::number(format) + "</LagFormat></PredecessorLink>";
}

ForeignPlan read(const QByteArray& bytes)
{
    const auto plan = readMspdi(bytes, QStringLiteral("File"));
    EXPECT_TRUE(plan) << (plan ? "" : testing::PrintToString(plan.error()));
    return plan ? *plan : ForeignPlan{};
}

std::vector<Note::Kind> kindsOf(const ForeignPlan& plan)
{
    std::vector<Note::Kind> kinds;
    for (const Note& note : plan.notes)
        kinds.push_back(note.kind);
    return kinds;
}

Error::Code refusalOf(const QByteArray& bytes)
{
    const auto plan = readMspdi(bytes, QStringLiteral("File"));
    return plan ? Error::Code::CannotRead : plan.error().code;
}

TEST(Mspdi, TakesTheOutlineAsPhasesLengthsAndMilestones)
{
    const ForeignPlan plan = read(project(task(0, 0, "PT0H0M0S") + task(1, 1, "PT24H0M0S")
                                          + task(2, 2, "PT16H0M0S") + task(3, 2, "PT0H0M0S")));

    ASSERT_EQ(plan.activities.size(), 3U);
    EXPECT_EQ(plan.activities[0].kind, Activity::Kind::Phase);
    EXPECT_EQ(plan.activities[1].parent, plan.activities[0].id);
    EXPECT_EQ(plan.activities[1].length, 2);
    EXPECT_EQ(plan.activities[2].kind, Activity::Kind::Milestone);
    EXPECT_EQ(plan.start, QDate(2026, 11, 23));
    EXPECT_THAT(plan.notes, testing::IsEmpty());
}

TEST(Mspdi, TakesLinksWithTheirLags)
{
    const ForeignPlan plan = read(project(task(1, 1, "PT8H0M0S") + task(2, 1, "PT8H0M0S", after(1, 1, 9600))
                                          + task(3, 1, "PT8H0M0S", after(1, 3, -4800))
                                          + task(4, 1, "PT8H0M0S", after(1, 0, 43200, 8))));

    ASSERT_EQ(plan.dependencies.size(), 3U);
    EXPECT_EQ(plan.dependencies[0].type, Dependency::Type::FinishToStart);
    EXPECT_EQ(plan.dependencies[0].lag, 2);
    EXPECT_EQ(plan.dependencies[1].type, Dependency::Type::StartToStart);
    EXPECT_EQ(plan.dependencies[1].lag, -1);
    EXPECT_EQ(plan.dependencies[2].type, Dependency::Type::FinishToFinish);
    EXPECT_EQ(plan.dependencies[2].lag, 3);
    EXPECT_EQ(plan.dependencies[2].lagUnit, Activity::LengthUnit::CalendarDays);
}

TEST(Mspdi, TakesConstraintsAsTheDatesThatAPlanHas)
{
    const QByteArray monday = "<ConstraintDate>2026-12-07T08:00:00</ConstraintDate>";
    const QByteArray friday = "<ConstraintDate>2026-12-11T17:00:00</ConstraintDate>";
    const ForeignPlan plan = read(project(
        task(1, 1, "PT8H0M0S", "<ConstraintType>4</ConstraintType>" + monday)
        + task(2, 1, "PT8H0M0S", "<ConstraintType>2</ConstraintType>" + monday)
        + task(3, 1, "PT8H0M0S", "<ConstraintType>3</ConstraintType>" + friday)
        + task(4, 1, "PT8H0M0S", "<ConstraintType>7</ConstraintType>" + friday)
        + task(5, 1, "PT8H0M0S",
               "<Manual>1</Manual><Start>2026-12-07T08:00:00</Start><Finish>2026-12-12T08:00:00</Finish>")
        + task(6, 1, "PT8H0M0S", "<ConstraintType>5</ConstraintType>" + monday)));

    const QDate first(2026, 12, 7);
    const QDate last(2026, 12, 11);
    EXPECT_EQ(plan.activities[0].earliestStart, first);
    EXPECT_EQ(plan.activities[1].keptStart, first);
    EXPECT_EQ(plan.activities[2].keptFinish, last);
    EXPECT_EQ(plan.activities[3].deadline, last);
    EXPECT_EQ(plan.activities[4].keptStart, first);
    EXPECT_EQ(plan.activities[4].keptFinish,
              last);  // what ends as Saturday's work would begin ended on Friday
    EXPECT_THAT(kindsOf(plan), testing::ElementsAre(Note::Kind::ConstraintLeftOut));
}

TEST(Mspdi, TakesDaysOffOfTheProjectsCalendarOnce)
{
    const QByteArray leave
        = "<WeekDay><DayType>0</DayType><DayWorking>0</DayWorking><TimePeriod>"
          "<FromDate>2026-12-24T00:00:00</FromDate><ToDate>2026-12-31T23:59:00</ToDate></TimePeriod>"
          "</WeekDay>";

    const ForeignPlan plan = read(project(task(1, 1, "PT8H0M0S"), leave + leave));

    ASSERT_EQ(plan.holidays.size(), 1U);
    EXPECT_EQ(plan.holidays[0].first, QDate(2026, 12, 24));
    EXPECT_EQ(plan.holidays[0].last, QDate(2026, 12, 31));
}

TEST(Mspdi, NotesWhatAPlanDoesNotHave)
{
    const ForeignPlan plan = read(project(
        task(1, 1, "PT12H0M0S", "<CalendarUID>9</CalendarUID>") + task(2, 1, "PT8H0M0S", after(77))
        + task(3, 1, "PT8H0M0S", "<Active>0</Active>") + task(4, 1, "PT8H0M0S", after(1, 1, 50, 19))));

    EXPECT_THAT(kindsOf(plan),
                testing::UnorderedElementsAre(Note::Kind::PartOfADay, Note::Kind::TaskCalendarLeftOut,
                                              Note::Kind::LinkLeftOut, Note::Kind::InactiveLeftOut,
                                              Note::Kind::LagLeftOut));
    EXPECT_EQ(plan.activities[0].length, 2);
}

TEST(Mspdi, TakenAgainChangesNothingAndKeepsWhatThePersonAdded)
{
    const Source source{QStringLiteral("mspdi"),
                        QStringLiteral("p"),
                        {},
                        {},
                        read(project(task(1, 1, "PT8H0M0S") + task(2, 1, "PT8H0M0S", after(1))))};
    const auto once = importInto({}, source, {});
    ASSERT_TRUE(once);
    core::Plan edited = once->plan;
    Activity row = edited.activities[0];
    row.form = Activity::Form::Course;
    edited.activities.put(row);

    const auto again = importInto(edited, source, {});

    ASSERT_TRUE(again);
    EXPECT_EQ(again->plan, edited);
}

TEST(Mspdi, IsToldFromItsContentAndPreviewed)
{
    const auto source
        = readSource(project(task(1, 1, "PT24H0M0S") + task(2, 2, "PT16H0M0S")), u"a/My plan.xml"_qs);
    ASSERT_TRUE(source);

    const auto preview = previewOf({}, *source, *proposedChoices(*source));

    ASSERT_TRUE(preview);
    EXPECT_EQ(source->format, u"mspdi"_qs);
    EXPECT_EQ(source->title, u"My plan"_qs);
    EXPECT_THAT(preview->activities,
                testing::ElementsAre(PreviewActivity{u"Task 1"_qs, Activity::Kind::Phase, 0, true},
                                     PreviewActivity{u"Task 2"_qs, Activity::Kind::Activity, 1, true}));
    EXPECT_EQ(proposedChoices(*source, {u"Baker"_qs}).error().code, Error::Code::UnknownTitle);
}

TEST(Mspdi, RefusesWhatIsNoProjectWithItsPlace)
{
    EXPECT_EQ(refusalOf("<Project><Tasks><Task></Tasks></Project>"), Error::Code::NotXml);
    EXPECT_EQ(refusalOf("<Project>"), Error::Code::NotXml);
    EXPECT_EQ(refusalOf("<html/>"), Error::Code::UnknownFormat);
    EXPECT_EQ(refusalOf("<!DOCTYPE Project [<!ENTITY a \"aaaa\">]><Project/>"), Error::Code::UnknownFormat);
    EXPECT_EQ(refusalOf(project({})), Error::Code::NothingToTake);
    EXPECT_EQ(readMspdi("<Project>\n<Tasks></Project>", {}).error().args.first(), u"2"_qs);
}

TEST(Mspdi, RefusesMoreTasksThanAreRead)
{
    const QByteArray one = "<Task><UID>1</UID></Task>";

    EXPECT_EQ(refusalOf(project(one.repeated(maxForeignActivities + 1))), Error::Code::TooMany);
}

TEST(Mspdi, RefusesLinksInALoop)
{
    const Source source{QStringLiteral("mspdi"),
                        QStringLiteral("p"),
                        {},
                        {},
                        read(project(task(1, 1, "PT8H0M0S", after(2)) + task(2, 1, "PT8H0M0S", after(1))))};

    const auto taken = importInto({}, source, {});

    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, Error::Code::DependencyCycle);
}

}  // namespace

}  // namespace nextrung::exchange

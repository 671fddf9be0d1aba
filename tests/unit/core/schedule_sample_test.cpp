// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility.h"
#include "support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>

using namespace nextrung::core;

namespace {

Id<Activity> idOf(const QJsonValue& name)
{
    return derivedId<Activity>(name.toString());
}

QDate dayOf(const QJsonValue& day)
{
    return QDate::fromString(day.toString(), Qt::ISODate);
}

/// The plan behind the pictures, built from the table of the design.
class SchedulePictured : public testing::Test {
protected:
    void SetUp() override
    {
        QFile file(QStringLiteral(NEXTRUNG_SHARED_DIR "/design/example_data.json"));
        if (!file.open(QIODevice::ReadOnly))
            GTEST_SKIP() << "no example_data.json in " NEXTRUNG_SHARED_DIR "/design";
        data_ = QJsonDocument::fromJson(file.readAll()).object();
        readFrame();
        readActivities();
        readLinks();
        today_ = dayOf(data_[u"today"]);
        schedule_ = scheduleOf(plan_, today_);
    }

    void readFrame()
    {
        Profile profile;
        profile.id = Id<Profile>(1);
        profile.goalDate = dayOf(data_[u"goal"]);
        plan_.profiles.put(profile);
        Availability availability;
        availability.id = Id<Availability>(1);
        availability.hoursAWeek = data_[u"hoursPerWeek"].toDouble();
        plan_.availabilities.put(availability);
        for (const QJsonValue day : data_[u"leave"].toArray()) {
            CalendarException leave;
            leave.id = Id<CalendarException>(plan_.exceptions.size() + 1);
            leave.first = dayOf(day);
            plan_.exceptions.put(leave);
        }
    }

    void readActivities()
    {
        Baseline agreed;
        agreed.id = Id<Baseline>(1);
        for (const QJsonValue row : data_[u"activities"].toArray()) {
            Activity activity;
            activity.id = idOf(row[u"id"]);
            activity.title = row[u"id"].toString();
            activity.order = static_cast<double>(plan_.activities.size());
            activity.progress = row[u"progress"].toDouble();
            activity.keptStart = dayOf(row[u"start"]);
            activity.keptFinish = dayOf(row[u"finish"]);
            if (row[u"milestone"].toBool())
                activity.kind = Activity::Kind::Milestone;
            else
                activity.workHours = row[u"hours"].toDouble();
            if (activity.title == QLatin1String("M4"))
                activity.deadline = QDate(2027, 6, 16);
            plan_.activities.put(activity);
            agreed.spans.push_back({activity.id, dayOf(row[u"agreedStart"]), dayOf(row[u"agreedFinish"])});
        }
        plan_.baselines.put(agreed);
    }

    void readLinks()
    {
        for (const QJsonValue row : data_[u"links"].toArray()) {
            Dependency link;
            link.id = Id<Dependency>(plan_.dependencies.size() + 1);
            link.from = idOf(row[u"from"]);
            link.to = idOf(row[u"to"]);
            link.lag = row[u"lagWorkdays"].toInt();
            if (row[u"type"].toString() == QLatin1String("FF"))
                link.type = Dependency::Type::FinishToFinish;
            plan_.dependencies.put(link);
        }
    }

    [[nodiscard]] const WeekLoad* week(QDate monday) const
    {
        for (const WeekLoad& week : schedule_.weeks) {
            if (week.monday == monday)
                return &week;
        }
        return nullptr;
    }

    QJsonObject data_;
    Plan plan_;
    QDate today_;
    Schedule schedule_;
};

double tenths(double value)
{
    return std::round(value * 10) / 10;
}

}  // namespace

TEST_F(SchedulePictured, HasTheDatesLatestFinishesAndSlackOfEveryRow)
{
    const QJsonArray rows = data_[u"activities"].toArray();
    ASSERT_EQ(rows.size(), 19);
    for (const QJsonValue row : rows) {
        SCOPED_TRACE(row[u"id"].toString().toStdString());
        const ScheduledActivity* its = schedule_.find(idOf(row[u"id"]));
        ASSERT_TRUE(its);
        EXPECT_EQ(its->start, dayOf(row[u"start"]));
        EXPECT_EQ(its->finish, dayOf(row[u"finish"]));
        EXPECT_EQ(its->latestFinish, dayOf(row[u"latestFinish"]));
        const QJsonValue slack = row[u"slackWorkdays"];
        EXPECT_EQ(its->slackDays, slack.isNull() ? std::nullopt : std::optional(slack.toInt()));
    }
}

TEST_F(SchedulePictured, CallsTheRowsCriticalThatTheDesignNames)
{
    QStringList critical;
    for (const QJsonValue row : data_[u"activities"].toArray()) {
        if (schedule_.find(idOf(row[u"id"]))->critical)
            critical += row[u"id"].toString();
    }

    EXPECT_EQ(critical.join(u' '), QStringLiteral("1.4 2.2 3.2 M2 3.6 M3 4.3 M4"));
}

TEST_F(SchedulePictured, ReportsTheOneLateActivityAndNothingElse)
{
    for (const ScheduledActivity& its : schedule_.activities) {
        SCOPED_TRACE(plan_.activities.find(its.id)->title.toStdString());
        const bool asks = its.id == derivedId<Activity>(QStringLiteral("1.4"));
        EXPECT_EQ(its.late, asks);
        EXPECT_EQ(its.daysLate, asks ? 4 : 0);
        EXPECT_TRUE(its.kept);
        ASSERT_EQ(its.conflicts.size(), asks ? 1U : 0U)
            << conflictWord(its.conflicts.front().kind).toStdString();
        if (asks) {
            EXPECT_EQ(its.conflicts.front(), (Conflict{Conflict::Kind::BeforeToday, {}, 3, 0}));
        }
    }
    EXPECT_TRUE(schedule_.feasibility.feasible);
}

TEST_F(SchedulePictured, SumsTheHoursAsTheDesignDoes)
{
    EXPECT_NEAR(schedule_.hours, 161, 1e-9);
    EXPECT_NEAR(schedule_.hoursDone, 28.2, 1e-9);
    EXPECT_NEAR(schedule_.hoursLeft, 132.8, 1e-9);
    EXPECT_NEAR(tenths(schedule_.hoursAgreed), 32.2, 1e-9);
    EXPECT_NEAR(schedule_.capacityLeft, 163.2, 1e-9);
    EXPECT_EQ(schedule_.finish, QDate(2027, 6, 16));
}

// All of it is kept.
TEST_F(SchedulePictured, LosesAWeekByAWeekOfNotStartingIfKeptDatesMoveAlong)
{
    EXPECT_EQ(costOfDelay(plan_, today_).days, 0);
    EXPECT_EQ(costOfDelay(plan_, today_).daysIfKeptMoves, 5);
}

TEST_F(SchedulePictured, LoadsTheWeeksOfFebruaryAsDrawn)
{
    ASSERT_TRUE(week(QDate(2026, 11, 23)) && week(QDate(2027, 2, 1)) && week(QDate(2027, 2, 8)));
    EXPECT_NEAR(tenths(week(QDate(2026, 11, 23))->planned), 5.3, 1e-9);
    EXPECT_NEAR(tenths(week(QDate(2027, 2, 1))->planned), 7.6, 1e-9);
    EXPECT_NEAR(tenths(week(QDate(2027, 2, 8))->planned), 7.6, 1e-9);
    EXPECT_NEAR(week(QDate(2027, 2, 1))->capacity, 6, 1e-9);

    double left = 0;
    double done = 0;
    for (const WeekLoad& load : schedule_.weeks) {
        left += load.planned;
        done += load.done;
    }
    EXPECT_NEAR(left, 132.8, 1e-6);
    EXPECT_NEAR(done, 28.2, 1e-6);
    EXPECT_EQ(schedule_.weeks.front().monday, QDate(2026, 9, 28));
    EXPECT_EQ(schedule_.weeks.back().monday, QDate(2027, 6, 28));
}

TEST_F(SchedulePictured, SpreadsTheLateHourOverTheComingWeek)
{
    const double before = week(QDate(2026, 11, 23))->planned;
    Activity asked = *plan_.activities.find(derivedId<Activity>(QStringLiteral("1.4")));
    asked.progress = 1;
    plan_.activities.put(asked);

    const Schedule without = scheduleOf(plan_, today_);

    for (const WeekLoad& load : without.weeks) {
        if (load.monday == QDate(2026, 11, 23)) {
            EXPECT_NEAR(before - load.planned, 1, 1e-9);
        }
    }
}

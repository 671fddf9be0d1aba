// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace nextrung::test {

namespace {

class ScheduleVerb : public CommandLine {
protected:
    static QStringList scheduling(const QString& file, const QString& format)
    {
        return QStringList{u"schedule"_qs, file, u"--format"_qs, format} + onThePicturedDay;
    }

    /// The row of this title; empty if there is none.
    static QJsonObject titled(const QJsonArray& rows, const QString& title)
    {
        for (const QJsonValue row : rows) {
            if (row[u"title"].toString() == title)
                return row.toObject();
        }
        return {};
    }
};

}  // namespace

TEST_F(ScheduleVerb, GivesEveryActivityTheFiguresOfTheDesign)
{
    const std::optional<QJsonObject> facts = picturedPlan();
    if (!facts)
        GTEST_SKIP() << "no example_data.json in " NEXTRUNG_SHARED_DIR "/design";
    const QStringList critical{u"1.4"_qs, u"2.2"_qs, u"3.2"_qs, u"M2"_qs,
                               u"3.6"_qs, u"M3"_qs,  u"4.3"_qs, u"M4"_qs};

    const Ending ending = run(scheduling(sample(), u"json"_qs));

    expectDone(ending);
    const QJsonArray rows = QJsonDocument::fromJson(ending.out).array();
    const QJsonArray activities = facts->value(u"activities").toArray();
    ASSERT_EQ(activities.size(), 19);
    for (const QJsonValue fact : activities) {
        const QString id = fact[u"id"].toString();
        SCOPED_TRACE(id.toStdString());
        const QJsonObject row = titled(rows, fact[u"name"].toString());
        ASSERT_FALSE(row.isEmpty());
        EXPECT_EQ(row[u"kind"].toString(), fact[u"milestone"].toBool() ? u"milestone"_qs : u"activity"_qs);
        EXPECT_EQ(row[u"start"].toString(), fact[u"start"].toString());
        EXPECT_EQ(row[u"finish"].toString(), fact[u"finish"].toString());
        EXPECT_EQ(row[u"latestFinish"].toString(), fact[u"latestFinish"].toString());
        EXPECT_EQ(row[u"workHours"].toDouble(), fact[u"hours"].toDouble());
        const QJsonValue slack = fact[u"slackWorkdays"];
        EXPECT_EQ(row[u"slackDays"].isNull(), slack.isNull());
        EXPECT_EQ(row[u"slackDays"].toInt(), slack.toInt());
        EXPECT_EQ(row[u"critical"].toBool(), critical.contains(id));
        EXPECT_EQ(row[u"late"].toBool(), id == u"1.4"_qs);
        EXPECT_EQ(row[u"conflicts"].toArray().isEmpty(), id != u"1.4"_qs);
    }
}

TEST_F(ScheduleVerb, WritesEveryPromisedValueOfEveryRowWithItsType)
{
    const Ending ending = run(scheduling(sample(), u"json"_qs));

    const QJsonArray rows = QJsonDocument::fromJson(ending.out).array();
    ASSERT_EQ(rows.size(), 23);
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        SCOPED_TRACE(row[u"title"].toString().toStdString());
        for (const char* key : {"id", "title", "kind", "start", "finish", "earlyStart", "earlyFinish",
                                "latestStart", "latestFinish"})
            EXPECT_TRUE(row[QLatin1String(key)].isString()) << key;
        for (const char* key : {"startHeldBy", "finishHeldBy"})
            EXPECT_TRUE(row[QLatin1String(key)][u"fact"].isString()) << key;
        EXPECT_EQ(row[u"freeSlackDays"].isNull(), row[u"slackDays"].isNull());
        for (const char* key : {"critical", "late", "kept"})
            EXPECT_TRUE(row[QLatin1String(key)].isBool()) << key;
        EXPECT_TRUE(row[u"slackDays"].isDouble() || row[u"slackDays"].isNull());
        EXPECT_TRUE(row[u"conflicts"].isArray());
        EXPECT_TRUE(row[u"workHours"].isDouble());
    }
}

TEST_F(ScheduleVerb, SaysTheSameInEveryFormat)
{
    const QString plan = sample();

    const QJsonArray rows = QJsonDocument::fromJson(run(scheduling(plan, u"json"_qs)).out).array();
    const std::vector<QStringList> table
        = csvRecords(QString::fromUtf8(run(scheduling(plan, u"csv"_qs)).out));
    const QString text = QString::fromUtf8(run(scheduling(plan, u"text"_qs)).out);

    ASSERT_EQ(table.size(), static_cast<std::size_t>(rows.size()) + 1);
    const QStringList& heads = table.front();
    ASSERT_TRUE(heads.contains(u"title"_qs) && heads.contains(u"latestFinish"_qs));
    for (std::size_t at = 1; at < table.size(); ++at) {
        const QJsonValue row = rows[static_cast<qsizetype>(at) - 1];
        ASSERT_EQ(table[at].size(), heads.size());
        for (const char* key : {"id", "title", "start", "finish", "latestStart", "latestFinish"}) {
            const QString name = QLatin1String(key);
            EXPECT_EQ(table[at][heads.indexOf(name)], row[name].toString()) << key;
        }
        EXPECT_TRUE(text.contains(row[u"title"].toString())) << row[u"title"].toString().toStdString();
    }
}

TEST_F(ScheduleVerb, RepeatsItselfToTheByteOnOneDayAndDiffersOnAnother)
{
    const QString plan = sample();
    const QByteArray first = run(scheduling(plan, u"json"_qs)).out;

    EXPECT_EQ(run(scheduling(plan, u"json"_qs)).out, first);
    EXPECT_NE(run({u"schedule"_qs, plan, u"--format"_qs, u"json"_qs, u"--today"_qs, u"2027-01-05"_qs}).out,
              first);
}

TEST_F(ScheduleVerb, TakesTheOptionsOfEveryVerbBeforeItsName)
{
    const QString plan = sample();
    const Ending before
        = run({u"--today"_qs, u"2027-01-05"_qs, u"schedule"_qs, plan, u"--format"_qs, u"json"_qs});

    EXPECT_EQ(before.code, 0) << before.err.toStdString();
    EXPECT_EQ(run({u"--today=2027-01-05"_qs, u"schedule"_qs, u"--format"_qs, u"json"_qs, plan}).out,
              before.out);
    EXPECT_EQ(run({u"schedule"_qs, plan, u"--format"_qs, u"json"_qs, u"--today"_qs, u"2027-01-05"_qs}).out,
              before.out);
    EXPECT_NE(run(scheduling(plan, u"json"_qs)).out, before.out);
}

TEST_F(ScheduleVerb, SaysPlainlyThatADateCannotBeMet)
{
    const QString tight = plan(u"tight.nextrung"_qs,
                               R"("activities": [{"id": "0000000000001", "title": "Study", "workHours": 100}],
        "availabilities": [{"id": "0000000000002", "hoursAWeek": 5}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-04"}])");

    const Ending ending = run(scheduling(tight, u"json"_qs));

    EXPECT_EQ(ending.code, 0);
    EXPECT_TRUE(ending.err.contains(u"90 hours too many before 2026-12-04."_qs)) << ending.err.toStdString();
    EXPECT_TRUE(ending.err.contains(u"the goal date; the work of “Study”; the hours a week"_qs))
        << ending.err.toStdString();
    const QJsonObject row = titled(QJsonDocument::fromJson(ending.out).array(), u"Study"_qs);
    EXPECT_GT(row[u"finish"].toString(), u"2026-12-04"_qs);
    EXPECT_GE(row[u"start"].toString(), u"2026-11-21"_qs);
}

TEST_F(ScheduleVerb, CountsTheHoursTooManyAlsoWhereALimitAWeekForcesIt)
{
    // Eight of Study's hours end on Tuesday 8 December; Write needs an hour of each of the six days after.
    const QString limited = plan(u"limited.nextrung"_qs,
                                 R"("activities": [
        {"id": "0000000000001", "title": "Study", "workHours": 15, "mostHoursAWeek": 3},
        {"id": "0000000000003", "title": "Write", "workHours": 6}],
        "dependencies": [{"id": "0000000000004", "from": "0000000000001", "to": "0000000000003"}],
        "availabilities": [{"id": "0000000000002", "hoursAWeek": 5}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-16"}])");

    const Ending ending = run(scheduling(limited, u"json"_qs));

    EXPECT_TRUE(ending.err.contains(u"7 hours too many before 2026-12-16."_qs)) << ending.err.toStdString();
    EXPECT_TRUE(ending.err.contains(u"the work of “Study”; the most hours a week of “Study”."_qs))
        << ending.err.toStdString();
}

TEST_F(ScheduleVerb, BlamesTheDeadlineAndNotTheGoalThatCanBeMet)
{
    const QByteArray late = R"("activities": [{"id": "0000000000001", "title": "Study", "workHours": 20,
                       "deadline": "2026-12-04"}],
        "availabilities": [{"id": "0000000000002", "hoursAWeek": 5}])";
    const QByteArray goal = R"(, "profiles": [{"id": "5f95agft2px0m", "goalDate": "2027-06-30"}])";
    const QString withGoal = plan(u"goal.nextrung"_qs, late + goal);
    const QString withoutGoal = plan(u"none.nextrung"_qs, late);

    for (const QString& file : {withGoal, withoutGoal}) {
        const QString said = run(scheduling(file, u"text"_qs)).err;

        EXPECT_TRUE(
            said.contains(u"“Study” cannot be done by its deadline, 2026-12-04: 10 hours too many."_qs))
            << said.toStdString();
        EXPECT_FALSE(said.contains(u"goal date"_qs)) << said.toStdString();
        EXPECT_TRUE(said.contains(u"With 10 hours in every week everything fits."_qs)) << said.toStdString();
    }
}

TEST_F(ScheduleVerb, CallsAWeekOfFewerHoursNoDaysOff)
{
    const QString file = plan(u"busy.nextrung"_qs,
                              R"("activities": [{"id": "0000000000001", "title": "Study", "workHours": 24}],
        "availabilities": [{"id": "0000000000002", "hoursAWeek": 6}],
        "exceptions": [{"id": "0000000000003", "kind": "otherHours", "first": "2026-11-30",
                       "last": "2026-12-06", "hoursAWeek": 1}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-18"}])");

    const QString said = run(scheduling(file, u"text"_qs)).err;

    EXPECT_TRUE(said.contains(u"the fewer hours from 2026-11-30"_qs)) << said.toStdString();
    EXPECT_TRUE(
        said.contains(u"hours in every week, but for leave and weeks with other hours, everything fits"_qs))
        << said.toStdString();
    EXPECT_FALSE(said.contains(u"days off"_qs)) << said.toStdString();
}

TEST_F(ScheduleVerb, BlamesTheKeptDatesThatHaveTooFewHours)
{
    const QString kept = plan(u"kept.nextrung"_qs,
                              R"("activities": [{"id": "0000000000001", "title": "Talk", "workHours": 10,
                       "keptStart": "2026-11-25", "keptFinish": "2026-11-27"}],
        "availabilities": [{"id": "0000000000002", "hoursAWeek": 5}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-18"}])");

    const QString said = run(scheduling(kept, u"text"_qs)).err;

    EXPECT_TRUE(said.contains(u"7 hours too many: the kept dates of “Talk” leave too few."_qs))
        << said.toStdString();
    EXPECT_FALSE(said.contains(u"goal date"_qs)) << said.toStdString();
}

TEST_F(ScheduleVerb, WritesNegativeSlackAsANumber)
{
    const QString tight = plan(u"tight.nextrung"_qs,
                               R"("activities": [{"id": "0000000000001", "title": "Study", "workHours": 100}],
        "availabilities": [{"id": "0000000000002", "hoursAWeek": 5}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-04"}])");

    const std::vector<QStringList> table
        = csvRecords(QString::fromUtf8(run(scheduling(tight, u"csv"_qs)).out));

    ASSERT_EQ(table.size(), 2U);
    bool isNumber = false;
    EXPECT_LT(table[1][table[0].indexOf(u"slackDays"_qs)].toInt(&isNumber), 0);
    EXPECT_TRUE(isNumber);
}

TEST_F(ScheduleVerb, SaysHowManyWorkingDaysEachActivitySlippedFromTheAgreedPlan)
{
    const std::vector<QStringList> table
        = csvRecords(QString::fromUtf8(run(scheduling(sample(), u"csv"_qs)).out));

    const auto certificate = std::find_if(table.begin(), table.end(), [](const QStringList& row) {
        return row.contains(u"Negotiation certificate"_qs);
    });
    ASSERT_NE(certificate, table.end());
    // Agreed for Friday 26 February 2027, now on Friday 5 March.
    EXPECT_EQ(certificate->value(table[0].indexOf(u"slipDays"_qs)), u"5"_qs);
}

TEST_F(ScheduleVerb, SaysBelowTheTextWhetherTheGoalCanBeMetAndWhatAWeekOfWaitingCosts)
{
    const QString text = QString::fromUtf8(run(scheduling(sample(), u"text"_qs)).out);

    EXPECT_TRUE(text.contains(u"The goal date 2027-06-30 can be met, not counting what is past and not done: "
                              "“Ask HR about 2027 headcount”."_qs))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("Begun as soon as can be, all is done on ")))
        << text.toStdString();
    // All of the sample is kept.
    EXPECT_TRUE(
        text.contains(QLatin1String("a week of not starting does not move that; if what is kept moves "
                                    "along, that is ")));
    EXPECT_TRUE(text.contains(QLatin1String(", 5 working days later.")));
}

TEST_F(ScheduleVerb, SaysWhichOfTheFactsThatForceItAreEnoughAlone)
{
    // B is kept two working days before A and the two between let it: without its dates all would end later.
    const QString file = plan(u"early.nextrung"_qs,
                              R"("activities": [{"id": "0000000000001", "title": "A", "length": 5},
                       {"id": "0000000000002", "title": "B", "length": 5,
                        "keptStart": "2026-11-30", "keptFinish": "2026-12-04"},
                       {"id": "0000000000003", "title": "C", "length": 5}],
        "dependencies": [{"id": "0000000000004", "from": "0000000000001", "to": "0000000000002", "lag": 2},
                         {"id": "0000000000005", "from": "0000000000002", "to": "0000000000003"}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-10"}])");

    const Ending ending = run(scheduling(file, u"text"_qs));

    EXPECT_TRUE(ending.err.contains(u"These alone force it: the goal date; the kept dates of “B”; "_qs))
        << ending.err.toStdString();
    const QString enough = ending.err.section(u"Any one of these left out, everything fits: "_qs, 1);
    EXPECT_TRUE(enough.contains(u"the work of “C”"_qs)) << ending.err.toStdString();
    EXPECT_FALSE(enough.contains(u"the kept dates of “B”"_qs)) << ending.err.toStdString();
    EXPECT_TRUE(QString::fromUtf8(ending.out).contains(u"all is done on 2026-12-11; "_qs))
        << "as the table shows";
}

TEST_F(ScheduleVerb, LetsTwoActivitiesShareTheHours)
{
    const QString shared = plan(u"shared.nextrung"_qs,
                                R"("activities": [{"id": "0000000000001", "title": "A", "workHours": 6},
                       {"id": "0000000000002", "title": "B", "workHours": 6}],
        "availabilities": [{"id": "0000000000003", "hoursAWeek": 6}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-18"}])");

    const Ending ending = run(scheduling(shared, u"json"_qs));

    expectDone(ending);
    const QJsonArray rows = QJsonDocument::fromJson(ending.out).array();
    const QString first
        = std::min(titled(rows, u"A"_qs)[u"start"].toString(), titled(rows, u"B"_qs)[u"start"].toString());
    const QString last
        = std::max(titled(rows, u"A"_qs)[u"finish"].toString(), titled(rows, u"B"_qs)[u"finish"].toString());
    EXPECT_EQ(first, u"2026-12-07"_qs);
    EXPECT_EQ(last, u"2026-12-18"_qs);
}

TEST_F(ScheduleVerb, SaysOfTwoThingsThatCannotBeEachWithItsOwnHours)
{
    // Until 2 December there are 9.6 hours from 23 November on, until 25 December thirty.
    const QString both = plan(u"both.nextrung"_qs,
                              R"("activities": [{"id": "0000000000001", "title": "A", "workHours": 12},
                       {"id": "0000000000002", "title": "M", "kind": "milestone", "deadline": "2026-12-02"},
                       {"id": "0000000000003", "title": "B", "workHours": 24}],
        "dependencies": [{"id": "0000000000004", "from": "0000000000001", "to": "0000000000002"}],
        "availabilities": [{"id": "0000000000005", "hoursAWeek": 6}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2026-12-25"}])");

    const QString said = run(scheduling(both, u"text"_qs)).err;

    EXPECT_TRUE(said.contains(u"6 hours too many before 2026-12-25."_qs)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"“M” cannot be done by its deadline, 2026-12-02: 2.4 hours too many."_qs))
        << said.toStdString();
}

TEST_F(ScheduleVerb, TellsWhatIsKeptAfterTheGoalFromWhatIsKeptInTooFewHours)
{
    const QString kept = plan(u"kept.nextrung"_qs,
                              R"("activities": [{"id": "0000000000001", "title": "K2", "workHours": 6,
                       "keptStart": "2027-02-01", "keptFinish": "2027-02-05"},
                       {"id": "0000000000002", "title": "K3", "workHours": 20,
                       "keptStart": "2026-12-07", "keptFinish": "2026-12-11"}],
        "availabilities": [{"id": "0000000000003", "hoursAWeek": 6}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2027-01-29"}])");

    const QString said = run(scheduling(kept, u"text"_qs)).err;

    EXPECT_TRUE(said.contains(u"The kept dates of “K2” are after 2027-01-29."_qs)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"14 hours too many: the kept dates of “K3” leave too few."_qs))
        << said.toStdString();
    EXPECT_TRUE(said.contains(u"The goal alone could be met on 2027-02-05."_qs)) << said.toStdString();
}

TEST_F(ScheduleVerb, TellsWhatIsSaidToHaveHappenedAfterTodayFromKeptDatesThatBreakARule)
{
    const QString early = plan(u"early.nextrung"_qs,
                               R"("activities": [{"id": "0000000000001", "title": "Draft", "workHours": 2,
                       "progress": 1, "finishedOn": "2026-12-07"}],
        "availabilities": [{"id": "0000000000004", "hoursAWeek": 6}])");

    const QString said = QString::fromUtf8(run(scheduling(early, u"text"_qs)).out);

    EXPECT_TRUE(said.contains(u"Said to have happened after today: “Draft”."_qs)) << said.toStdString();
    EXPECT_FALSE(said.contains(u"break a rule"_qs)) << said.toStdString();
}

TEST_F(ScheduleVerb, NamesTheKeptDatesThatBreakARuleThoughTheGoalCanBeMet)
{
    const QString early = plan(u"early.nextrung"_qs,
                               R"("activities": [{"id": "0000000000001", "title": "Course", "workHours": 2,
                       "keptStart": "2026-12-07", "keptFinish": "2026-12-18"},
                       {"id": "0000000000002", "title": "Certificate", "kind": "milestone",
                       "keptFinish": "2026-12-11"}],
        "dependencies": [{"id": "0000000000003", "from": "0000000000001", "to": "0000000000002"}],
        "availabilities": [{"id": "0000000000004", "hoursAWeek": 6}],
        "profiles": [{"id": "5f95agft2px0m", "goalDate": "2027-06-30"}])");

    const QString said = QString::fromUtf8(run(scheduling(early, u"text"_qs)).out);

    EXPECT_TRUE(said.contains(u"The goal date 2027-06-30 can be met."_qs)) << said.toStdString();
    EXPECT_TRUE(said.contains(
        u"Kept dates that break a rule: “Certificate”, 5 working days too early for “Course”."_qs))
        << said.toStdString();
}

}  // namespace nextrung::test

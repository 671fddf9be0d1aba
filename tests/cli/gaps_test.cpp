// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace nextrung::test {

namespace {

class GapsVerb : public CommandLine {
protected:
    static Ending gaps(const QString& file, const QStringList& more = {})
    {
        return run(QStringList{u"gaps"_qs, file, u"--format"_qs, u"json"_qs} + more + onThePicturedDay);
    }

    static QJsonObject report(const Ending& ending)
    {
        expectDone(ending);
        return QJsonDocument::fromJson(ending.out).object();
    }

    static QJsonObject rowOf(const QJsonObject& report, const QString& competency)
    {
        for (const QJsonValue row : report[u"rows"].toArray()) {
            if (row[u"competency"].toString() == competency)
                return row.toObject();
        }
        return {};
    }

    /// The ids of the sample's positions of this title.
    static QStringList idsOf(const QString& path, const QString& title)
    {
        QStringList ids;
        const QJsonObject plan = QJsonDocument::fromJson(contentOf(path)).object();
        for (const QJsonValue position : plan[u"positions"].toArray()) {
            if (position[u"title"].toString() == title)
                ids += position[u"id"].toString();
        }
        return ids;
    }
};

double fourDecimals(double value)
{
    return std::round(value * 10'000) / 10'000;
}

}  // namespace

TEST_F(GapsVerb, FindsTheReadinessOfTheDesignForTheTarget)
{
    const QJsonObject target = report(gaps(sample()));

    EXPECT_EQ(target[u"position"].toString(), u"Account Executive"_qs);
    EXPECT_EQ(fourDecimals(target[u"readiness"][u"low"].toDouble()), 0.6703);
    EXPECT_EQ(target[u"readiness"][u"low"].toDouble(), target[u"readiness"][u"high"].toDouble());
}

TEST_F(GapsVerb, HasNeededNowAndWeightOfEachCompetencyOfTheDesign)
{
    const std::optional<QJsonObject> facts = picturedPlan();
    if (!facts)
        GTEST_SKIP() << "no example_data.json in " NEXTRUNG_SHARED_DIR "/design";
    const QJsonObject target = report(gaps(sample()));

    const QJsonArray competencies = facts->value(u"competencies").toArray();
    ASSERT_EQ(competencies.size(), 10);
    for (const QJsonValue fact : competencies) {
        const QString name = fact[u"name"].toString();
        SCOPED_TRACE(name.toStdString());
        const QJsonObject row = rowOf(target, name);
        ASSERT_FALSE(row.isEmpty());
        const double mean
            = (fact[u"self"].toDouble() + fact[u"manager"].toDouble() + fact[u"mentor"].toDouble()) / 3;
        const double now = std::ceil(mean * 2 - 0.5) / 2;
        EXPECT_EQ(row[u"required"].toDouble(), fact[u"needed"].toDouble());
        EXPECT_EQ(row[u"now"].toDouble(), now);
        EXPECT_EQ(row[u"importance"].toInt(), fact[u"weight"].toInt());
        EXPECT_EQ(row[u"missing"].toDouble(), std::max(0.0, fact[u"needed"].toDouble() - now));
    }
}

TEST_F(GapsVerb, CallsEachRowByAKnownType)
{
    const QStringList types{u"notApplicable"_qs,    u"gateFailed"_qs, u"notAssessed"_qs,
                            u"noOpportunityYet"_qs, u"blocked"_qs,    u"short"_qs,
                            u"claimed"_qs,          u"met"_qs,        u"over"_qs};

    const QJsonObject target = report(gaps(sample()));

    EXPECT_EQ(rowOf(target, u"Prospecting"_qs)[u"type"].toString(), u"short"_qs);
    EXPECT_EQ(rowOf(target, u"Active listening"_qs)[u"type"].toString(), u"met"_qs);
    EXPECT_EQ(rowOf(target, u"Product knowledge"_qs)[u"type"].toString(), u"over"_qs);
    for (const QJsonValue row : target[u"rows"].toArray()) {
        SCOPED_TRACE(row[u"competency"].toString().toStdString());
        EXPECT_TRUE(types.contains(row[u"type"].toString())) << row[u"type"].toString().toStdString();
        ASSERT_TRUE(row[u"also"].isArray());
        for (const QJsonValue other : row[u"also"].toArray())
            EXPECT_LT(types.indexOf(row[u"type"].toString()), types.indexOf(other.toString()));
    }
}

TEST_F(GapsVerb, ShowsAPastDayWithWhatWasAskedAndKnownThen)
{
    const QByteArray was = R"({\"id\": \"0000000000006\", \"position\": \"0000000000003\", )"
                           R"(\"competency\": \"0000000000005\", \"needed\": 3})";
    const QString changed = plan(u"changed.nextrung"_qs,
                                 R"("tracks": [{"id": "0000000000001", "title": "T"}],
        "levels": [{"id": "0000000000002", "title": "L", "rank": 1}],
        "positions": [{"id": "0000000000003", "title": "P", "track": "0000000000001",
                       "level": "0000000000002"}],
        "people": [{"id": "0000000000004", "name": "Dana"}],
        "competencies": [{"id": "0000000000005", "title": "C"}],
        "requirements": [{"id": "0000000000006", "position": "0000000000003",
                          "competency": "0000000000005", "needed": 4}],
        "assessments": [{"id": "0000000000007", "assessor": "0000000000004",
                         "competency": "0000000000005", "on": "2026-11-10", "level": 2}],
        "pastStates": [{"id": "0000000000008", "until": "2026-11-15", "row": "requirements/0000000000006",
            "was": ")" + was + R"("}])");
    const auto on = [&](const QString& day) {
        return rowOf(report(gaps(changed, {u"--position"_qs, u"P"_qs, u"--on"_qs, day})), u"C"_qs);
    };

    EXPECT_EQ(on(u"2026-11-09"_qs)[u"type"].toString(), u"notAssessed"_qs);
    EXPECT_EQ(on(u"2026-11-09"_qs)[u"required"].toDouble(), 3);
    EXPECT_EQ(on(u"2026-11-15"_qs)[u"missing"].toDouble(), 1);
    EXPECT_EQ(on(u"2026-11-16"_qs)[u"missing"].toDouble(), 2);
    EXPECT_TRUE(on(u"2026-11-21"_qs) == rowOf(report(gaps(changed, {u"--position"_qs, u"P"_qs})), u"C"_qs));
}

TEST_F(GapsVerb, DoesNotCallWhatIsNotAssessedMissing)
{
    const QString unknown = plan(u"unknown.nextrung"_qs,
                                 R"("tracks": [{"id": "0000000000001", "title": "T"}],
        "levels": [{"id": "0000000000002", "title": "L", "rank": 1}],
        "positions": [{"id": "0000000000003", "title": "P", "track": "0000000000001",
                       "level": "0000000000002"}],
        "competencies": [{"id": "0000000000005", "title": "C"}],
        "requirements": [{"id": "0000000000006", "position": "0000000000003",
                          "competency": "0000000000005", "needed": 3}])");
    const QStringList position{u"--position"_qs, u"P"_qs};

    const QJsonObject row = rowOf(report(gaps(unknown, position)), u"C"_qs);
    const Ending csv = run(QStringList{u"gaps"_qs, unknown, u"--format"_qs, u"csv"_qs} + position);

    EXPECT_EQ(row[u"type"].toString(), u"notAssessed"_qs);
    EXPECT_TRUE(row.contains(u"missing"_qs) && row[u"missing"].isNull());
    EXPECT_EQ(csvRecords(QString::fromUtf8(csv.out)).back().back(), QString());
}

TEST_F(GapsVerb, RefusesATitleThatCanMeanTwoAndNamesBoth)
{
    const QString plan = sample();
    const QStringList ids = idsOf(plan, u"Account Executive"_qs);
    ASSERT_EQ(ids.size(), 2);

    const Ending ending = gaps(plan, {u"--position"_qs, u"Account Executive"_qs});

    expectRefused(ending);
    for (const QString& id : ids)
        EXPECT_TRUE(ending.err.contains(id)) << ending.err.toStdString();
    EXPECT_TRUE(ending.err.contains(QLatin1String("Sales/Account Executive"))) << ending.err.toStdString();
    EXPECT_TRUE(ending.err.contains(QLatin1String("Other employers/Account Executive")))
        << ending.err.toStdString();
}

TEST_F(GapsVerb, TakesAPositionByTrackAndByIdWhereItsTitleIsNotEnough)
{
    const QString plan = sample();
    const QJsonObject byTrack = report(gaps(plan, {u"--position"_qs, u"sales/account executive"_qs}));

    EXPECT_TRUE(byTrack == report(gaps(plan)));
    EXPECT_TRUE(byTrack == report(gaps(plan, {u"--position"_qs, byTrack[u"id"].toString()})));
    EXPECT_TRUE(idsOf(plan, u"Account Executive"_qs).contains(byTrack[u"id"].toString()));
}

TEST_F(GapsVerb, RefusesATitleThatIsNotThere)
{
    const Ending ending = gaps(sample(), {u"--position"_qs, u"Astronaut"_qs});

    expectRefused(ending);
    EXPECT_TRUE(ending.err.contains(QLatin1String("Astronaut"))) << ending.err.toStdString();
}

TEST_F(GapsVerb, HasNothingToCompareWhereNothingIsAsked)
{
    const QString bare = plan(u"bare.nextrung"_qs,
                              R"("tracks": [{"id": "0000000000001", "title": "T"}],
        "levels": [{"id": "0000000000002", "title": "L", "rank": 1}],
        "positions": [{"id": "0000000000003", "title": "P", "track": "0000000000001",
                       "level": "0000000000002"}])");

    const QJsonObject none = report(gaps(bare, {u"--position"_qs, u"P"_qs}));

    EXPECT_EQ(none[u"position"].toString(), u"P"_qs);
    EXPECT_TRUE(none[u"readiness"].isNull());
    EXPECT_TRUE(none[u"rows"].isArray() && none[u"rows"].toArray().isEmpty());
}

TEST_F(GapsVerb, RefusesAPlanWithoutTargetUnlessAPositionIsNamed)
{
    expectRefused(gaps(plan(u"nothing.nextrung"_qs, R"("tracks": [])")));
}

TEST_F(GapsVerb, WritesOneLineForEachRowInACsv)
{
    const QString plan = sample();
    const auto rows = report(gaps(plan))[u"rows"].toArray().size();

    const Ending ending = run(QStringList{u"gaps"_qs, plan, u"--format"_qs, u"csv"_qs} + onThePicturedDay);

    expectDone(ending);
    const std::vector<QStringList> table = csvRecords(QString::fromUtf8(ending.out));
    ASSERT_EQ(table.size(), static_cast<std::size_t>(rows) + 1);
    for (const QStringList& record : table)
        EXPECT_EQ(record.size(), table.front().size());
}

}  // namespace nextrung::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_file.h"
#include "support/printers.h"
#include "support/random_plan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace nextrung::storage {
namespace {

using core::Plan;

/// The plan in `bytes`, or an empty one and a failure that names the error.
Plan planIn(const QByteArray& bytes)
{
    core::Result<Plan> plan = readPlan(bytes);
    if (plan)
        return *std::move(plan);
    const core::Error& error = plan.error();
    ADD_FAILURE() << "refused with code " << static_cast<int>(error.code) << " at "
                  << error.where.toStdString() << ": " << error.args.join(QStringLiteral(", ")).toStdString();
    return {};
}

QByteArray file(const char* rest)
{
    return QByteArray(R"({"format": "nextrung-plan", "version": 1, "minReader": 1)") + rest + "}";
}

QJsonObject written(const Plan& plan)
{
    return QJsonDocument::fromJson(writePlan(plan)).object();
}

class RandomPlans : public testing::TestWithParam<quint64> { };

TEST_P(RandomPlans, AreReadBackAsTheyWereWritten)
{
    const Plan plan = test::randomPlan(GetParam(), 12);

    const QByteArray bytes = writePlan(plan);
    const Plan again = planIn(bytes);

    EXPECT_TRUE(again == plan);
    EXPECT_EQ(writePlan(again), bytes);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomPlans, testing::Range<quint64>(1, 41));

TEST(PlanFile, OfAnEmptyPlanHasAnArrayForEachTable)
{
    const QJsonObject root = written({});

    EXPECT_EQ(root[QStringLiteral("format")].toString(), QStringLiteral("nextrung-plan"));
    EXPECT_EQ(root[QStringLiteral("version")].toInt(), 1);
    EXPECT_EQ(root[QStringLiteral("minReader")].toInt(), 1);
    for (const char* table : {"positions", "moves", "competencies", "requirements", "people", "activities"})
        EXPECT_TRUE(root[QLatin1String(table)].isArray()) << table;
    EXPECT_TRUE(planIn(writePlan({})) == Plan());
}

TEST(PlanFile, BeginsWithItsFormatSoThatItsKindIsSeenInTheFirstBytes)
{
    EXPECT_TRUE(writePlan({}).startsWith("{\n    \"format\": \"nextrung-plan\",\n"));
}

TEST(PlanFile, LeavesOutFieldsThatHoldTheirUsualValue)
{
    Plan plan;
    core::Level level;
    level.id = core::Id<core::Level>(7);
    level.title = QStringLiteral("Lead");
    plan.levels.put(level);

    const QJsonObject row = written(plan)[QStringLiteral("levels")][0].toObject();

    const QJsonObject expected{{QStringLiteral("id"), QStringLiteral("0000000000007")},
                               {QStringLiteral("title"), QStringLiteral("Lead")}};
    EXPECT_TRUE(row == expected);
}

TEST(PlanFile, KeepsAnOptionalThatHoldsItsTypesZero)
{
    Plan plan;
    core::Person person;
    person.id = core::Id<core::Person>(1);
    person.influence = 0.0;
    plan.people.put(person);

    EXPECT_EQ(planIn(writePlan(plan)).people[0].influence, std::optional(0.0));
}

TEST(PlanFile, ChangesOneLineWhenOneFieldChanges)
{
    const Plan before = test::randomPlan(3, 8);
    core::Activity activity = before.activities[4];
    activity.title = QStringLiteral("Another title");
    Plan after = before;
    after.activities.put(activity);

    const QList<QByteArray> old = writePlan(before).split('\n');
    const QList<QByteArray> now = writePlan(after).split('\n');

    ASSERT_EQ(old.size(), now.size());
    int changed = 0;
    for (qsizetype line = 0; line < old.size(); ++line)
        changed += old[line] == now[line] ? 0 : 1;
    EXPECT_EQ(changed, 1);
}

TEST(PlanFile, KeepsNegativeNumbersFractionsAndTheLargestId)
{
    Plan plan;
    core::Level level;
    level.id = core::Id<core::Level>(1);
    level.rank = -7;
    plan.levels.put(level);
    core::Track track;
    track.id = core::Id<core::Track>(std::numeric_limits<quint64>::max());
    track.order = 0.1 + 0.2;
    plan.tracks.put(track);

    EXPECT_TRUE(planIn(writePlan(plan)) == plan);
}

TEST(PlanFile, LeavesOutNumbersThatAreNotFinite)
{
    Plan plan;
    core::Track track;
    track.id = core::Id<core::Track>(1);
    track.order = std::nan("");
    plan.tracks.put(track);
    core::Position position;
    position.id = core::Id<core::Position>(1);
    position.track = track.id;
    position.level = core::Id<core::Level>(1);
    position.payFrom = std::numeric_limits<double>::infinity();
    plan.positions.put(position);
    core::Level level;
    level.id = core::Id<core::Level>(1);
    plan.levels.put(level);

    const Plan again = planIn(writePlan(plan));

    EXPECT_EQ(again.tracks[0].order, 0.0);
    EXPECT_EQ(again.positions[0].payFrom, std::nullopt);
}

TEST(PlanFile, TakesANullForAnAbsentValue)
{
    const Plan plan = planIn(file(R"(, "people": [{"id": "0000000000001", "influence": null}])"));

    EXPECT_EQ(plan.people[0].influence, std::nullopt);
}

TEST(PlanFile, TakesRowsInAnyOrder)
{
    const Plan plan = planIn(file(R"(, "tracks": [{"id": "0000000000002"}, {"id": "0000000000001"}])"));

    EXPECT_EQ(plan.tracks[0].id.bits(), 1U);
    EXPECT_EQ(plan.tracks[1].id.bits(), 2U);
}

TEST(PlanFile, KeepsWhatANewerVersionWroteWhereverItStands)
{
    const QByteArray newer = R"({
        "format": "nextrung-plan", "version": 4, "minReader": 1, "moods": [{"id": "x", "colour": "red"}],
        "competencies": [{"id": "0000000000001", "title": "Selling", "kind": "magic"}],
        "activities": [{"id": "0000000000002", "title": "Course", "weather": {"rain": [1, null]},
                        "raises": [{"competency": "0000000000001", "toLevel": 3, "sure": true}]}]})";

    Plan plan = planIn(newer);
    core::Activity renamed = plan.activities[0];
    renamed.title = QStringLiteral("Long course");
    plan.activities.put(renamed);
    const QJsonObject again = written(plan);

    QJsonObject expected = QJsonDocument::fromJson(newer).object();
    for (const char* same : {"version", "minReader", "moods", "competencies"})
        EXPECT_TRUE(again[QLatin1String(same)] == expected[QLatin1String(same)]) << same;
    QJsonObject activity = expected[QStringLiteral("activities")][0].toObject();
    activity[QStringLiteral("title")] = QStringLiteral("Long course");
    EXPECT_TRUE(again[QStringLiteral("activities")][0].toObject() == activity);
}

TEST(PlanFile, ForNewerReadersIsReadButMayNotBeWritten)
{
    const Plan plan = planIn(
        R"({"format": "nextrung-plan", "version": 9, "minReader": 7, "moods": [1],
            "tracks": [{"id": "0000000000001", "title": "Sales", "mood": "fine"}]})");

    EXPECT_EQ(plan.tracks[0].title, QStringLiteral("Sales"));
    EXPECT_EQ(mayBeWritten(plan).error(), (core::Error{core::Error::Code::ReadOnly, {QStringLiteral("7")}}));
    EXPECT_TRUE(mayBeWritten(planIn(file(""))));
}

TEST(PlanFile, OfAnUnknownWordIsKnownToBeUnknown)
{
    const Plan plan = planIn(file(R"(, "competencies": [{"id": "0000000000001", "kind": "magic"}])"));

    EXPECT_FALSE(plan.competencies[0].kind.isKnown());
    EXPECT_EQ(plan.competencies[0].kind.word(), QStringLiteral("magic"));
}

}  // namespace
}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap.h"
#include "core/rules.h"
#include "storage/built_in.h"
#include "storage/plan_file.h"
#include "storage/saver.h"
#include "support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>

namespace nextrung::storage {
namespace {

using core::Plan;

Plan builtIn(const QString& name)
{
    core::Result<Plan> plan = readBuiltIn(name);
    EXPECT_TRUE(plan) << name.toStdString();
    return plan ? *std::move(plan) : Plan();
}

const QString templateName = QStringLiteral("support-to-sales");

TEST(BuiltIn, TemplatesBringTheirTitlesAndPlans)
{
    const std::vector<Template> found = templates();

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].name, templateName);
    EXPECT_EQ(found[0].title, QStringLiteral("From support into sales"));
    EXPECT_FALSE(found[0].summary.isEmpty());
    EXPECT_EQ(found[0].plan, builtIn(templateName));
    EXPECT_EQ(found[0].plan.positions.size(), 12U);
    EXPECT_EQ(found[0].plan.competencies.size(), 10U);
}

TEST(BuiltIn, PlansHaveNothingOddAboutThem)
{
    for (const QString& name : {templateName, sampleName()})
        EXPECT_TRUE(core::findings(builtIn(name)).empty()) << name.toStdString();
}

TEST(BuiltIn, RefusesANameThatIsNotThere)
{
    EXPECT_EQ(readBuiltIn(QStringLiteral("no-such-plan")).error(),
              (core::Error{core::Error::Code::UnknownTitle, {QStringLiteral("no-such-plan")}}));
    EXPECT_FALSE(readBuiltIn(QStringLiteral("../samples/maya")));
}

TEST(BuiltIn, FilesAreAsTheProgramWouldWriteThem)
{
    for (const char* path : {":/samples/maya.nextrung", ":/templates/support-to-sales.nextrung"}) {
        const core::Result<QByteArray> bytes = loadFile(QString::fromLatin1(path));
        ASSERT_TRUE(bytes) << path;
        const core::Result<Plan> plan = readPlan(*bytes);
        ASSERT_TRUE(plan) << path;
        EXPECT_EQ(writePlan(*plan), *bytes) << path;
        EXPECT_TRUE(plan->unknown.isEmpty()) << path;
    }
}

TEST(Template, HoldsNoDatesAndNoAssessmentsOfItsOwn)
{
    const Plan plan = builtIn(templateName);

    EXPECT_TRUE(plan.assessments.empty());
    EXPECT_TRUE(plan.baselines.empty());
    EXPECT_FALSE(core::profileOf(plan).goalDate);
    for (const auto& activity : plan.activities) {
        EXPECT_FALSE(activity->keptStart || activity->keptFinish || activity->deadline)
            << activity->title.toStdString();
    }
}

TEST(Template, GoesThroughTheFourPhasesOfItsStory)
{
    const Plan plan = builtIn(templateName);

    QStringList phases;
    for (const core::Activity* each : core::inOrder(plan.activities)) {
        if (each->kind == core::Activity::Kind::Phase)
            phases.append(each->title);
    }
    EXPECT_EQ(phases,
              (QStringList{QStringLiteral("Research"), QStringLiteral("Communicate"),
                           QStringLiteral("Execute"), QStringLiteral("Follow up")}));
}

/// The facts of the design's example, where they are at hand.
class Sample : public testing::Test {
protected:
    void SetUp() override
    {
        QFile file(QStringLiteral(NEXTRUNG_SHARED_DIR "/design/example_data.json"));
        if (!file.open(QIODevice::ReadOnly))
            GTEST_SKIP() << "the design's example is not here";
        facts_ = QJsonDocument::fromJson(file.readAll()).object();
        plan_ = builtIn(sampleName());
    }

    [[nodiscard]] QJsonArray facts(const char* key) const { return facts_[QLatin1String(key)].toArray(); }

    template <class Row>
    [[nodiscard]] const Row* titled(const core::Table<Row>& table, const QJsonValue& title) const
    {
        const auto at = std::find_if(table.begin(), table.end(),
                                     [&](const auto& row) { return row->title == title.toString(); });
        return at == table.end() ? nullptr : at->get();
    }

    QJsonObject facts_;
    Plan plan_;
};

TEST_F(Sample, HasThePositionsMovesAndPeopleOfTheExample)
{
    EXPECT_EQ(plan_.positions.size(), static_cast<std::size_t>(facts("positions").size()));
    EXPECT_EQ(plan_.moves.size(), static_cast<std::size_t>(facts("moves").size()));
    EXPECT_EQ(plan_.people.size(), static_cast<std::size_t>(facts("people").size() + 1));
    for (const QJsonValue& fact : facts("positions"))
        EXPECT_TRUE(titled(plan_.positions, fact[QStringLiteral("title")]));
    EXPECT_EQ(core::climberOf(plan_)->name, facts_[QStringLiteral("person")].toString());
    EXPECT_EQ(core::profileOf(plan_).goalDate->toString(Qt::ISODate),
              facts_[QStringLiteral("goal")].toString());
}

TEST_F(Sample, KeepsTheDatesHoursAndProgressOfTheExample)
{
    double hours = 0;
    for (const QJsonValue& fact : facts("activities")) {
        const core::Activity* activity = titled(plan_.activities, fact[QStringLiteral("name")]);
        ASSERT_TRUE(activity) << fact[QStringLiteral("name")].toString().toStdString();
        EXPECT_EQ(activity->keptStart->toString(Qt::ISODate), fact[QStringLiteral("start")].toString());
        EXPECT_EQ(activity->keptFinish->toString(Qt::ISODate), fact[QStringLiteral("finish")].toString());
        EXPECT_EQ(activity->workHours.value_or(0), fact[QStringLiteral("hours")].toDouble());
        EXPECT_EQ(activity->progress, fact[QStringLiteral("progress")].toDouble());
        hours += activity->workHours.value_or(0);
    }
    EXPECT_EQ(hours, 161);
    EXPECT_EQ(plan_.dependencies.size(), static_cast<std::size_t>(facts("links").size()));
}

TEST_F(Sample, AsksForTheLevelsAndWeightsOfTheExample)
{
    std::map<QString, const core::Requirement*> asked;
    for (const auto& row : plan_.requirements) {
        if (row->position == core::profileOf(plan_).targetPosition && row->competency)
            asked[core::find(plan_, row->competency)->title] = row.get();
    }
    ASSERT_EQ(asked.size(), static_cast<std::size_t>(facts("competencies").size()));
    for (const QJsonValue& fact : facts("competencies")) {
        const core::Requirement* row = asked[fact[QStringLiteral("name")].toString()];
        ASSERT_TRUE(row);
        EXPECT_EQ(row->needed, fact[QStringLiteral("needed")].toDouble());
        EXPECT_EQ(row->importance, fact[QStringLiteral("weight")].toInt());
    }
}

TEST_F(Sample, HoldsTheLatestLevelOfEachAssessor)
{
    for (const QJsonValue& fact : facts("competencies")) {
        const core::Competency* competency = titled(plan_.competencies, fact[QStringLiteral("name")]);
        ASSERT_TRUE(competency);
        std::map<QString, const core::Assessment*> latest;
        for (const auto& row : plan_.assessments) {
            const core::Assessment*& known = latest[core::find(plan_, row->assessor)->name];
            if (row->competency == competency->id && (!known || *known->on < *row->on))
                known = row.get();
        }
        EXPECT_EQ(latest[QStringLiteral("Maya Okafor")]->level, fact[QStringLiteral("self")].toDouble());
        EXPECT_EQ(latest[QStringLiteral("Dana Whitfield")]->level,
                  fact[QStringLiteral("manager")].toDouble());
        EXPECT_EQ(latest[QStringLiteral("Priya Nair")]->level, fact[QStringLiteral("mentor")].toDouble());
    }
}

double fourDecimals(double value)
{
    return std::round(value * 10'000) / 10'000;
}

TEST_F(Sample, IsAsReadyAsThePicturesSay)
{
    const core::Id<core::Position> target = *core::profileOf(plan_).targetPosition;
    const QDate today = QDate::fromString(facts_[QStringLiteral("today")].toString(), Qt::ISODate);

    const core::GapReport report = core::gapsOf(plan_, target, today);
    const core::GapReport atFirst = core::gapsOf(plan_, target, QDate(2026, 9, 28));

    ASSERT_TRUE(report.readiness && report.readinessWithPlan && atFirst.readiness);
    EXPECT_EQ(fourDecimals(report.readiness->low), 0.6703);
    EXPECT_EQ(fourDecimals(report.readiness->high), 0.6703);
    EXPECT_EQ(fourDecimals(report.readinessWithPlan->low), 0.9257);
    EXPECT_EQ(std::round(atFirst.readiness->low * 100), 49);
    EXPECT_EQ(report.weightedGap, 27);
    EXPECT_EQ(report.weightedClosed, 21.5);
}

TEST_F(Sample, ShowsOnEachDayOfTheTrendTheLevelOfThatDay)
{
    const std::array days{QDate(2026, 9, 28),  QDate(2026, 10, 5),  QDate(2026, 10, 19),
                          QDate(2026, 10, 29), QDate(2026, 11, 12), QDate(2026, 11, 21)};
    for (const QJsonValue& fact : facts("competencies")) {
        const core::Competency* competency = titled(plan_.competencies, fact[QStringLiteral("name")]);
        ASSERT_TRUE(competency);
        const QJsonArray trend = fact[QStringLiteral("trend")].toArray();
        for (std::size_t day = 0; day < days.size(); ++day) {
            EXPECT_EQ(core::levelOn(plan_, competency->id, days[day]),
                      trend[static_cast<qsizetype>(day)].toDouble())
                << competency->title.toStdString() << " on day " << day;
        }
    }
}

}  // namespace
}  // namespace nextrung::storage

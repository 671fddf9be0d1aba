// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap.h"
#include "core/nameless.h"
#include "core/rules.h"
#include "core/schedule.h"
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

Plan builtIn(const QString& name, const QString& language = {})
{
    core::Result<Plan> plan = readBuiltIn(name, language);
    EXPECT_TRUE(plan) << name.toStdString();
    return plan ? *std::move(plan) : Plan();
}

const QString templateName = QStringLiteral("support-to-sales");
const QString german = QStringLiteral("de");

/// The texts of two plans side by side, which must be the same in all else.
class TextPairs {
public:
    TextPairs(const Plan& one, const Plan& other)
    {
        core::forEachTable([&]<class Row>(core::Table<Row> Plan::*table) {
            ASSERT_EQ((one.*table).size(), (other.*table).size()) << Row::plural.data();
            for (std::size_t at = 0; at < (one.*table).size(); ++at) {
                EXPECT_TRUE((one.*table)[at].id == (other.*table)[at].id) << Row::plural.data();
                compare((one.*table)[at], (other.*table)[at]);
            }
        });
    }

    [[nodiscard]] auto begin() const { return pairs_.begin(); }
    [[nodiscard]] auto end() const { return pairs_.end(); }

private:
    template <class Value>
    void compare(const Value& one, const Value& other)
    {
        using Element = typename core::internal::ElementOf<Value>::Type;
        if constexpr (std::is_same_v<Value, QString>) {
            pairs_.emplace_back(one, other);
        } else if constexpr (core::HasFields<Value>) {
            core::forEachField<Value>(
                [&](const auto& field) { compare(one.*field.member, other.*field.member); });
        } else if constexpr (std::is_same_v<Value, std::vector<Element>>) {
            ASSERT_EQ(one.size(), other.size());
            for (std::size_t at = 0; at < one.size(); ++at)
                compare(one[at], other[at]);
        } else {
            EXPECT_TRUE(one == other);
        }
    }

    std::vector<std::pair<QString, QString>> pairs_;
};

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

TEST(BuiltIn, TemplatesComeInALanguageThatTheyHaveElseInEnglish)
{
    const std::vector<Template> inGerman = templates(german);

    ASSERT_EQ(inGerman.size(), 1U);
    EXPECT_EQ(inGerman[0].name, templateName);
    EXPECT_EQ(inGerman[0].title, QStringLiteral("Aus dem Kundendienst in den Vertrieb"));
    EXPECT_EQ(inGerman[0].plan, builtIn(templateName, german));
    for (const char* other : {"en", "eo", ""})
        EXPECT_EQ(builtIn(templateName, QString::fromLatin1(other)), builtIn(templateName)) << other;
}

TEST(BuiltIn, PlansHaveNothingOddAboutThem)
{
    for (const QString& name : {templateName, sampleName()}) {
        for (const QString& language : {QString(), german})
            EXPECT_TRUE(core::findings(builtIn(name, language)).empty()) << name.toStdString();
    }
}

TEST(BuiltIn, RefusesANameThatIsNotThere)
{
    EXPECT_EQ(readBuiltIn(QStringLiteral("no-such-plan")).error(),
              (core::Error{core::Error::Code::UnknownTitle, {QStringLiteral("no-such-plan")}}));
    EXPECT_FALSE(readBuiltIn(QStringLiteral("../samples/maya")));
}

TEST(BuiltIn, FilesAreAsTheProgramWouldWriteThem)
{
    for (const char* path : {":/samples/maya.nextrung", ":/templates/support-to-sales.nextrung",
                             ":/templates/support-to-sales.de.nextrung"}) {
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

TEST(Template, IsTheSamePlanInEachLanguageButForTheTextsOfWhichNoneIsLeftInEnglish)
{
    std::map<QString, QString> known;
    for (const auto& [english, text] : TextPairs(builtIn(templateName), builtIn(templateName, german))) {
        EXPECT_EQ(english.isEmpty(), text.isEmpty()) << english.toStdString();
        EXPECT_TRUE(english.isEmpty() || english != text) << english.toStdString();
        EXPECT_EQ(known.emplace(english, text).first->second, text) << english.toStdString();
    }
    EXPECT_GT(known.size(), 150U);
}

TEST(Template, HasTheSameKeyFiguresInEachLanguage)
{
    const QDate today(2026, 11, 21);
    const Plan one = builtIn(templateName);
    const Plan other = builtIn(templateName, german);
    const core::Id<core::Position> target = *core::profileOf(one).targetPosition;

    const core::GapReport gaps = core::gapsOf(one, target, today);
    const core::GapReport inGerman = core::gapsOf(other, target, today);

    EXPECT_TRUE(core::scheduleOf(one, today) == core::scheduleOf(other, today));
    ASSERT_TRUE(gaps.readinessWithPlan && inGerman.readinessWithPlan);
    EXPECT_EQ(gaps.weight, inGerman.weight);
    EXPECT_EQ(gaps.readinessWithPlan->low, inGerman.readinessWithPlan->low);
}

TEST(Template, LosesNoWordToNamesThatAreTakenOut)
{
    for (const QString& language : {QString(), german}) {
        const Plan plan = builtIn(templateName, language);
        std::vector<const core::Person*> hidden;
        for (const auto& person : plan.people) {
            if (person->id != core::profileOf(plan).person && person->id != core::profileOf(plan).meetingWith)
                hidden.push_back(person.get());
        }
        // Whole names stand for themselves, so that only a part of a name that is also a word changes a text.
        const core::Nameless nameless(plan, hidden, [](const core::Person& person) { return person.name; });
        Plan cleaned = plan;
        core::forEachTable([&]<class Row>(core::Table<Row> Plan::*table) {
            for (const auto& row : plan.*table) {
                Row clean = *row;
                nameless.clean(clean);
                (cleaned.*table).put(clean);
            }
        });
        EXPECT_GT(hidden.size(), 3U);
        for (const auto& [before, after] : TextPairs(plan, cleaned))
            EXPECT_EQ(before.toLower(), after.toLower());
    }
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

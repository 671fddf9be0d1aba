// SPDX-License-Identifier: GPL-3.0-or-later

// Opening and saving a large plan against the bare loops that do the least that is needed, in the same run;
// and what one entry of the journal costs. Exit status 1 if a limit is passed.

#include "core/ladder/ladder_edits.h"
#include "storage/keeper.h"
#include "storage/plan_file.h"
#include "storage/saver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

namespace {

using namespace nextrung;  // NOLINT(google-build-using-namespace): the whole program is this file

constexpr int runs = 21;
constexpr double mostTimes = 1.2;
constexpr double mostEntry = 1.0;

/// 10,000 activities, 500 positions with twelve requirements each, 2,000 competencies.
core::Plan largePlan()
{
    core::Plan plan;
    std::vector<core::Competency> competencies(2000);
    for (std::size_t at = 0; at < competencies.size(); ++at) {
        competencies[at].id = core::Id<core::Competency>(at + 1);
        competencies[at].title = QStringLiteral("Competency %1").arg(at);
        competencies[at].order = static_cast<double>(at);
    }
    plan.tracks.put({.id = core::Id<core::Track>(1), .title = QStringLiteral("Track")});
    plan.levels.put({.id = core::Id<core::Level>(1), .title = QStringLiteral("Level"), .rank = 1});
    std::vector<core::Position> positions(500);
    std::vector<core::Requirement> requirements(positions.size() * 12);
    for (std::size_t at = 0; at < positions.size(); ++at) {
        positions[at].id = core::Id<core::Position>(at + 1);
        positions[at].title = QStringLiteral("Position %1").arg(at);
        positions[at].track = core::Id<core::Track>(1);
        positions[at].level = core::Id<core::Level>(1);
        for (std::size_t each = 0; each < 12; ++each) {
            core::Requirement& row = requirements[at * 12 + each];
            row.id = core::Id<core::Requirement>(at * 12 + each + 1);
            row.position = positions[at].id;
            row.competency = competencies[(at * 7 + each * 31) % competencies.size()].id;
            row.needed = 3;
        }
    }
    std::vector<core::Activity> activities(10'000);
    for (std::size_t at = 0; at < activities.size(); ++at) {
        core::Activity& row = activities[at];
        row.id = core::Id<core::Activity>(at + 1);
        row.title = QStringLiteral("Activity %1").arg(at);
        row.summary = QStringLiteral("What is to be done in activity %1, and why").arg(at);
        row.order = static_cast<double>(at);
        row.workHours = 4;
        row.keptStart = QDate(2026, 11, 23).addDays(static_cast<qint64>(at % 200));
        row.keptFinish = row.keptStart->addDays(10);
    }
    plan.competencies = core::Table<core::Competency>(std::move(competencies));
    plan.positions = core::Table<core::Position>(std::move(positions));
    plan.requirements = core::Table<core::Requirement>(std::move(requirements));
    plan.activities = core::Table<core::Activity>(std::move(activities));
    return plan;
}

/// A row as plain as can be: what stands in the file, field by field, without a meaning.
struct PlainActivity {
    QString id, title, summary, keptStart, keptFinish;
    double order = 0, workHours = 0;
};
struct PlainTitled {
    QString id, title;
    double order = 0;
};
struct PlainPosition {
    QString id, title, track, level;
};
struct PlainRequirement {
    QString id, position, competency;
    double needed = 0;
};
struct PlainPlan {
    std::vector<PlainActivity> activities;
    std::vector<PlainPosition> positions;
    std::vector<PlainTitled> competencies;
    std::vector<PlainRequirement> requirements;
};

QString text(const QJsonObject& row, const char* name)
{
    return row.value(QLatin1String(name)).toString();
}

double number(const QJsonObject& row, const char* name)
{
    return row.value(QLatin1String(name)).toDouble();
}

template <class Row, class Copy>
std::vector<Row> rowsOf(const QJsonObject& root, const char* table, Copy copy)
{
    std::vector<Row> rows;
    const QJsonArray array = root.value(QLatin1String(table)).toArray();
    rows.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue& each : array)
        rows.push_back(copy(each.toObject()));
    return rows;
}

PlainPlan plainOpen(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const auto titled = [](const QJsonObject& row) {
        return PlainTitled{text(row, "id"), text(row, "title"), number(row, "order")};
    };
    PlainPlan plan;
    plan.activities = rowsOf<PlainActivity>(root, "activities", [](const QJsonObject& row) {
        return PlainActivity{text(row, "id"),         text(row, "title"),      text(row, "summary"),
                             text(row, "keptStart"),  text(row, "keptFinish"), number(row, "order"),
                             number(row, "workHours")};
    });
    plan.positions = rowsOf<PlainPosition>(root, "positions", [](const QJsonObject& row) {
        return PlainPosition{text(row, "id"), text(row, "title"), text(row, "track"), text(row, "level")};
    });
    plan.competencies = rowsOf<PlainTitled>(root, "competencies", titled);
    plan.requirements = rowsOf<PlainRequirement>(root, "requirements", [](const QJsonObject& row) {
        return PlainRequirement{text(row, "id"), text(row, "position"), text(row, "competency"),
                                number(row, "needed")};
    });
    return plan;
}

template <class Row, class Object>
QJsonArray arrayOf(const std::vector<Row>& rows, Object object)
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(object(row));
    return array;
}

void plainSave(const QString& path, const PlainPlan& plan)
{
    const auto titled = [](const PlainTitled& row) {
        return QJsonObject{{QStringLiteral("id"), row.id},
                           {QStringLiteral("title"), row.title},
                           {QStringLiteral("order"), row.order}};
    };
    QJsonObject root;
    root.insert(QStringLiteral("activities"), arrayOf(plan.activities, [](const PlainActivity& row) {
                    return QJsonObject{{QStringLiteral("id"), row.id},
                                       {QStringLiteral("title"), row.title},
                                       {QStringLiteral("summary"), row.summary},
                                       {QStringLiteral("keptStart"), row.keptStart},
                                       {QStringLiteral("keptFinish"), row.keptFinish},
                                       {QStringLiteral("order"), row.order},
                                       {QStringLiteral("workHours"), row.workHours}};
                }));
    root.insert(QStringLiteral("positions"), arrayOf(plan.positions, [](const PlainPosition& row) {
                    return QJsonObject{{QStringLiteral("id"), row.id},
                                       {QStringLiteral("title"), row.title},
                                       {QStringLiteral("track"), row.track},
                                       {QStringLiteral("level"), row.level}};
                }));
    root.insert(QStringLiteral("competencies"), arrayOf(plan.competencies, titled));
    root.insert(QStringLiteral("requirements"), arrayOf(plan.requirements, [](const PlainRequirement& row) {
                    return QJsonObject{{QStringLiteral("id"), row.id},
                                       {QStringLiteral("position"), row.position},
                                       {QStringLiteral("competency"), row.competency},
                                       {QStringLiteral("needed"), row.needed}};
                }));
    static_cast<void>(storage::saveFile(path, QJsonDocument(root).toJson(QJsonDocument::Indented)));
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Runs both in turn, so that what else the machine does hits both alike, and tells how they compare.
bool compare(QTextStream& out, const char* name, const std::function<void()>& bare,
             const std::function<void()>& ours)
{
    std::vector<double> bareTimes;
    std::vector<double> ourTimes;
    for (int run = 0; run < runs; ++run) {
        bareTimes.push_back(milliseconds(bare));
        ourTimes.push_back(milliseconds(ours));
    }
    const double times = median(ourTimes) / median(bareTimes);
    out << name << ": " << median(ourTimes) << " ms, bare " << median(bareTimes) << " ms, " << times
        << " times (at most " << mostTimes << ")\n";
    return times <= mostTimes;
}

bool journalIsCheap(QTextStream& out, const QString& folder, const QString& path)
{
    storage::Keeper keeper({folder});
    const core::Result<QByteArray> bytes = storage::loadFile(path);
    auto plan = std::make_shared<const core::Plan>(*storage::planInFile(*bytes, nullptr));
    keeper.open(path, *bytes, plan);
    std::vector<double> times;
    for (int edit = 0; edit < 200; ++edit) {
        auto next = std::make_shared<const core::Plan>(
            *core::renamePosition(*plan, core::Id<core::Position>(static_cast<quint64>(edit) + 1),
                                  QStringLiteral("N %1").arg(edit)));
        times.push_back(milliseconds([&] { static_cast<void>(keeper.record(next)); }));
        plan = std::move(next);
    }
    const double worst = *std::max_element(times.begin(), times.end());
    out << "journal entry: " << median(times) << " ms, the slowest of " << times.size() << " " << worst
        << " ms (at most " << mostEntry << ")\n";
    return median(times) < mostEntry;
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.nextrung"));
    const QString barePath = folder.filePath(QStringLiteral("bare.nextrung"));
    QTextStream out(stdout);
    const core::Plan plan = largePlan();
    const core::Result<core::Plan> again = storage::readPlan(storage::writePlan(plan));
    if (!again || !(*again == plan) || !storage::saveFile(path, storage::writePlan(plan)))
        return 2;
    const PlainPlan plain = plainOpen(path);
    const bool opens = compare(
        out, "open", [&] { static_cast<void>(plainOpen(path)); },
        [&] { static_cast<void>(storage::planInFile(*storage::loadFile(path), nullptr)); });
    const bool saves = compare(
        out, "save", [&] { plainSave(barePath, plain); },
        [&] { static_cast<void>(storage::saveFile(path, storage::fileBytes(plan, nullptr))); });
    const bool records = journalIsCheap(out, folder.filePath(QStringLiteral("state")), path);
    return opens && saves && records ? 0 : 1;
}

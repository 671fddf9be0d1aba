// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/built_in.h"

#include "storage/plan_file.h"
#include "storage/saver.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace nextrung::storage {

namespace {

QString folderOf(BuiltInPlan::Kind kind)
{
    return kind == BuiltInPlan::Kind::Template ? QStringLiteral(":/templates/")
                                               : QStringLiteral(":/samples/");
}

core::Result<core::Plan> planAt(const QString& path)
{
    const core::Result<QByteArray> bytes = loadFile(path);
    return bytes ? readPlan(*bytes) : core::Result<core::Plan>(bytes.error());
}

BuiltInPlan described(BuiltInPlan::Kind kind, const QString& name, const core::Plan& plan)
{
    const auto isActivity = [](const auto& row) { return row->kind == core::Activity::Kind::Activity; };
    const core::Ladder ladder = plan.ladders.empty() ? core::Ladder() : plan.ladders[0];
    const core::Person* climber = core::climberOf(plan);
    return {
        kind,
        name,
        kind == BuiltInPlan::Kind::Sample && climber ? climber->name : ladder.title,
        ladder.summary,
        plan.positions.size(),
        plan.competencies.size(),
        static_cast<std::size_t>(std::count_if(plan.activities.begin(), plan.activities.end(), isActivity))};
}

}  // namespace

std::vector<BuiltInPlan> builtInPlans()
{
    std::vector<BuiltInPlan> plans;
    for (const BuiltInPlan::Kind kind : {BuiltInPlan::Kind::Template, BuiltInPlan::Kind::Sample}) {
        const QDir folder(folderOf(kind));
        for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
            const core::Result<core::Plan> plan = planAt(folder.filePath(file));
            Q_ASSERT(plan);
            plans.push_back(described(kind, QFileInfo(file).completeBaseName(), *plan));
        }
    }
    return plans;
}

core::Result<core::Plan> readBuiltIn(const QString& name)
{
    for (const BuiltInPlan::Kind kind : {BuiltInPlan::Kind::Template, BuiltInPlan::Kind::Sample}) {
        // Listed rather than opened, so that no name can lead out of the folder.
        const QString file = name + QStringLiteral(".nextrung");
        if (QDir(folderOf(kind)).entryList(QDir::Files).contains(file))
            return planAt(folderOf(kind) + file);
    }
    return core::Error{core::Error::Code::UnknownTitle, {name}};
}

QString sampleName()
{
    return QStringLiteral("maya");
}

}  // namespace nextrung::storage

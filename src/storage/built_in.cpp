// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/built_in.h"

#include "storage/plan_file.h"
#include "storage/saver.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace nextrung::storage {

namespace {

constexpr std::array folders{":/templates/", ":/samples/"};

core::Result<core::Plan> planAt(const QString& path)
{
    const core::Result<QByteArray> bytes = loadFile(path);
    return bytes ? readPlan(*bytes) : core::Result<core::Plan>(bytes.error());
}

}  // namespace

std::vector<Template> templates()
{
    std::vector<Template> found;
    const QDir folder(QString::fromLatin1(folders.front()));
    for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
        core::Result<core::Plan> plan = planAt(folder.filePath(file));
        Q_ASSERT(plan);
        const core::Ladder ladder = plan->ladders.empty() ? core::Ladder() : plan->ladders[0];
        found.push_back({QFileInfo(file).completeBaseName(), ladder.title, ladder.summary, *std::move(plan)});
    }
    return found;
}

core::Result<core::Plan> readBuiltIn(const QString& name)
{
    for (const char* each : folders) {
        const QDir folder(QString::fromLatin1(each));
        // Listed rather than opened, so that no name can lead out of the folder.
        const QString file = name + QStringLiteral(".nextrung");
        if (folder.entryList(QDir::Files).contains(file))
            return planAt(folder.filePath(file));
    }
    return core::Error{core::Error::Code::UnknownTitle, {name}};
}

QString sampleName()
{
    return QStringLiteral("maya");
}

}  // namespace nextrung::storage

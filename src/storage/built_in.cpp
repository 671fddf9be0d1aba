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

/// The file of a plan in a language, or else in English; empty if there is none of this name.
QString pathOf(const QString& name, const QString& language)
{
    for (const char* each : folders) {
        const QDir folder(QString::fromLatin1(each));
        // Listed rather than opened, so that no name can lead out of the folder.
        const QStringList files = folder.entryList(QDir::Files);
        for (const QString& plan : {name + QLatin1Char('.') + language, name}) {
            const QString file = plan + QStringLiteral(".nextrung");
            if (files.contains(file))
                return folder.filePath(file);
        }
    }
    return {};
}

}  // namespace

std::vector<Template> templates(const QString& language)
{
    std::vector<Template> found;
    const QDir folder(QString::fromLatin1(folders.front()));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const QString name = file.baseName();
        if (name != file.completeBaseName())
            continue;  // the same in another language
        core::Result<core::Plan> plan = readBuiltIn(name, language);
        Q_ASSERT(plan);
        const core::Ladder ladder = plan->ladders.empty() ? core::Ladder() : plan->ladders[0];
        found.push_back({name, ladder.title, ladder.summary, *std::move(plan)});
    }
    return found;
}

core::Result<core::Plan> readBuiltIn(const QString& name, const QString& language)
{
    const QString path = pathOf(name, language);
    if (path.isEmpty())
        return core::Error{core::Error::Code::UnknownTitle, {name}};
    const core::Result<QByteArray> bytes = loadFile(path);
    return bytes ? readPlan(*bytes) : core::Result<core::Plan>(bytes.error());
}

QString sampleName()
{
    return QStringLiteral("maya");
}

}  // namespace nextrung::storage

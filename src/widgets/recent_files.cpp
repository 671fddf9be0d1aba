// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recent_files.h"

#include "widgets/settings.h"

#include <QFileInfo>
#include <QVariantMap>

namespace nextrung::widgets {

namespace {

constexpr int mostRecent = 8;
const Setting<QVariantMap> recentTitles{"files/titles", {}};  // by path, beside the list of paths

}  // namespace

QString RecentFile::name() const
{
    return title.isEmpty() ? QFileInfo(path).completeBaseName() : title;
}

std::vector<RecentFile> recentFiles(const Settings& settings)
{
    const QVariantMap titles = settings.get(recentTitles);
    std::vector<RecentFile> files;
    for (const QString& path : settings.get(settings::recentFiles))
        files.push_back({path, titles.value(path).toString()});
    return files;
}

void rememberFile(Settings& settings, const RecentFile& file)
{
    QStringList paths{file.path};
    QVariantMap titles;
    if (!file.title.isEmpty())
        titles.insert(file.path, file.title);
    for (const RecentFile& before : recentFiles(settings)) {
        if (before.path == file.path || paths.size() == mostRecent)
            continue;
        paths.append(before.path);
        if (!before.title.isEmpty())
            titles.insert(before.path, before.title);
    }
    settings.set(settings::recentFiles, paths);
    settings.set(recentTitles, titles);
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_watch.h"

#include <QFileInfo>

namespace nextrung::app {

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
}

void FileWatch::watch(const QString& path)
{
    path_ = path;
    if (const QStringList watched = watcher_.files() + watcher_.directories(); !watched.isEmpty())
        watcher_.removePaths(watched);
    if (path_.isEmpty())
        return;
    // The folder too: a file that is replaced as a whole is another file, which is not watched any more.
    const QString folder = QFileInfo(path_).absolutePath();
    if (QFileInfo::exists(folder))
        watcher_.addPath(folder);
    if (QFileInfo::exists(path_))
        watcher_.addPath(path_);
}

void FileWatch::look()
{
    if (!watcher_.files().contains(path_) && QFileInfo::exists(path_))
        watcher_.addPath(path_);
    emit touched();
}

}  // namespace nextrung::app

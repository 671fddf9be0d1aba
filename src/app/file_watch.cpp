// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_watch.h"

#include <QFileInfo>

#include <chrono>

namespace nextrung::app {

namespace {

constexpr std::chrono::seconds betweenLooks{1};

/// The path and those of the folders in which it lies; of a whole disk only if it lies right there.
QStringList withFoldersAbove(const QString& path)
{
    QStringList result{path, QFileInfo(path).absolutePath()};
    for (QFileInfo above(QFileInfo(result[1]).absolutePath()); !above.isRoot();
         above.setFile(above.absolutePath())) {
        if (above.filePath() == result.constLast())
            break;
        result << above.filePath();
    }
    return result;
}

}  // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
    // Nobody tells when a disk is put in again, so it is asked for.
    untilItIsBack_.setInterval(betweenLooks);
    connect(&untilItIsBack_, &QTimer::timeout, this, [this] { look({}); });
}

void FileWatch::watch(const QString& path)
{
    path_ = path;
    watchAll();
    remember();
}

FileWatch::Stamp FileWatch::stamp() const
{
    const QFileInfo now(path_);
    return now.exists() ? Stamp({now.lastModified(), now.size()}) : std::nullopt;
}

void FileWatch::watchAll()
{
    if (const QStringList watched = watcher_.files() + watcher_.directories(); !watched.isEmpty())
        watcher_.removePaths(watched);
    if (path_.isEmpty())
        return;
    // The folder too: a file that is replaced as a whole is another file, which is not watched any more. And
    // all folders above: when one of them is moved away, nothing happens to those in it.
    for (const QString& each : withFoldersAbove(path_)) {
        if (QFileInfo(each).isReadable())
            watcher_.addPath(each);
    }
}

void FileWatch::look(const QString& changed)
{
    const bool isNear = changed == path_ || changed == QFileInfo(path_).absolutePath();
    const Stamp now = stamp();
    // Further away much happens that has nothing to do with the file.
    if (!isNear && now == seen_)
        return;
    // One that comes back may come with other folders.
    if (!isNear || now.has_value() != seen_.has_value() || !watcher_.files().contains(path_))
        watchAll();
    remember();
    emit touched();
}

void FileWatch::remember()
{
    seen_ = stamp();
    if (seen_ || path_.isEmpty())
        untilItIsBack_.stop();
    else
        untilItIsBack_.start();
}

}  // namespace nextrung::app

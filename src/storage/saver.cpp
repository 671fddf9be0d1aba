// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/saver.h"

#include "storage/durable.h"
#include "storage/plan_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <optional>
#include <system_error>

namespace nextrung::storage {

namespace {

using core::Error;

Error cannotWrite(const QString& path, const QString& reason)
{
    return {Error::Code::CannotWrite, {path, reason}};
}

Error cannotRead(const QString& path, const QString& reason)
{
    return {Error::Code::CannotRead, {path, reason}};
}

QString systemWords(std::errc reason)
{
    return QString::fromStdString(std::make_error_code(reason).message());
}

QString notOrdinary()
{
    return QStringLiteral("it is no ordinary file");
}

Error tooLarge()
{
    return {Error::Code::TooLarge, {QString::number(largestFileMegabytes)}};
}

/// Where a link leads in the end; nothing if it leads to links only.
std::optional<QString> endOfLinks(const QString& path)
{
    constexpr int mostLinks = 40;
    QFileInfo there(path);
    for (int links = 0; there.isSymbolicLink(); ++links) {
        if (links == mostLinks)
            return std::nullopt;
        there.setFile(there.symLinkTarget());
    }
    return there.absoluteFilePath();
}

/// Whether links let a file be made here: not where they lead round, since Qt would put a file in their
/// place, nor where they lead into no folder.
core::Outcome mayBeMade(const QString& path)
{
    const std::optional<QString> file = endOfLinks(path);
    const std::optional<QString> folder = file ? endOfLinks(QFileInfo(*file).absolutePath()) : std::nullopt;
    if (!folder)
        return cannotWrite(path, systemWords(std::errc::too_many_symbolic_link_levels));
    if (*folder != QFileInfo(path).absolutePath() && !QFileInfo(*folder).isDir())
        return Error{Error::Code::MissingFolder, {path, *folder}};
    return core::accepted;
}

/// Why `size` bytes could not be written. A disk that took a part of them gives no reason itself.
QString reasonOf(const QSaveFile& file, qint64 size)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < size)
        return systemWords(std::errc::no_space_on_device);
    return file.errorString();
}

}  // namespace

core::Outcome saveFile(const QString& path, const QByteArray& bytes, Readers readers)
{
    const QFileInfo before(path);
    const bool isNew = !before.exists();
    // Replacing a device or a pipe would take it away from everybody.
    if (!isNew && !before.isFile() && !before.isDir())
        return cannotWrite(path, notOrdinary());
    if (const core::Outcome made = isNew ? mayBeMade(path) : core::accepted; !made)
        return made;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (isNew && readers == Readers::Owner)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isNew)
        takeOverOwner(file, path);
    // commit() alone says yes on a full disk when only its last, buffered part was lost (QTBUG-75077).
    if (file.write(bytes) != bytes.size() || !file.flush() || file.error() != QFileDevice::NoError) {
        const QString reason = reasonOf(file, bytes.size());
        file.cancelWriting();
        file.commit();
        return cannotWrite(path, reason);
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    makeRenameDurable(QFileInfo(QFileInfo(path).canonicalFilePath()).absolutePath());
    return core::accepted;
}

core::Outcome savePlanFile(const QString& path, const QByteArray& bytes)
{
    return bytes.size() > largestFile ? core::Outcome(tooLarge()) : saveFile(path, bytes);
}

core::Result<QByteArray> loadFile(const QString& path)
{
    // Opening a pipe would wait for somebody to write to it, and a device may never end.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return cannotRead(path, notOrdinary());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    if (file.size() > largestFile)
        return tooLarge();
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    // It may have grown since.
    if (bytes.size() > largestFile)
        return tooLarge();
    return bytes;
}

}  // namespace nextrung::storage

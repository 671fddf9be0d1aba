// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/saver.h"

#include "storage/durable.h"
#include "storage/plan_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

QString notOrdinary()
{
    return QStringLiteral("it is no ordinary file");
}

}  // namespace

core::Outcome saveFile(const QString& path, const QByteArray& bytes, Readers readers)
{
    const QFileInfo before(path);
    const bool isNew = !before.exists();
    // Replacing a device or a pipe would take it away from everybody.
    if (!isNew && !before.isFile() && !before.isDir())
        return cannotWrite(path, notOrdinary());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (isNew && readers == Readers::Owner)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isNew)
        takeOverOwner(file, path);
    // commit() alone says yes on a full disk when only its last, buffered part was lost (QTBUG-75077).
    if (file.write(bytes) != bytes.size() || !file.flush() || file.error() != QFileDevice::NoError) {
        const QString reason = file.errorString();
        file.cancelWriting();
        file.commit();
        return cannotWrite(path, reason);
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    makeRenameDurable(QFileInfo(QFileInfo(path).canonicalFilePath()).absolutePath());
    return core::accepted;
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
    const Error tooLarge{Error::Code::TooLarge, {QString::number(largestFileMegabytes)}};
    if (file.size() > largestFile)
        return tooLarge;
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    // It may have grown since.
    if (bytes.size() > largestFile)
        return tooLarge;
    return bytes;
}

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/locks.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace nextrung::storage {

namespace {

/// Whether the file stays empty for longer than a program needs that runs and writes into it.
bool staysEmpty(const QString& file)
{
    for (int tries = 0; tries < 20; ++tries) {
        const QFileInfo now(file);
        if (!now.exists() || now.size() > 0)
            return false;
        QThread::msleep(5);
    }
    return true;
}

bool tryLock(QLockFile& lock)
{
    if (!lock.tryLock())
        return false;
    // QLockFile itself leaves it to the system's mask.
    QFile::setPermissions(lock.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

}  // namespace

std::unique_ptr<QLockFile> lockAt(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file);
    // A lock is left over only if its process is gone, however long it is held.
    lock->setStaleLockTime(0);
    if (tryLock(*lock) || lock->error() != QLockFile::LockFailedError)
        return lock;
    // The second is what QLockFile holds while it takes a lock over.
    for (const QString& each : {file, file + QLatin1String(".rmlock")}) {
        if (staysEmpty(each))
            QFile::remove(each);
    }
    tryLock(*lock);
    return lock;
}

}  // namespace nextrung::storage

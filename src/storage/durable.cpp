// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace nextrung::storage {

bool makeRenameDurable(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isDurable = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isDurable;
#else
    Q_UNUSED(folder)
    return false;
#endif
}

bool makeContentDurable(const QFile& file)
{
#if defined(Q_OS_UNIX) && _POSIX_SYNCHRONIZED_IO > 0
    return ::fdatasync(file.handle()) == 0;
#elif defined(Q_OS_UNIX)
    return ::fsync(file.handle()) == 0;
#else
    Q_UNUSED(file)
    return false;
#endif
}

bool takeOverOwner(const QFileDevice& file, const QString& from)
{
#ifdef Q_OS_UNIX
    struct stat before { };
    if (::stat(QFile::encodeName(from).constData(), &before) != 0)
        return false;
    // Only an administrator gives files away, but members of a group may let it keep them.
    const auto same = static_cast<uid_t>(-1);
    return ::fchown(file.handle(), before.st_uid, before.st_gid) == 0
        || (::fchown(file.handle(), same, before.st_gid) == 0 && before.st_uid == ::geteuid());
#else
    Q_UNUSED(file)
    Q_UNUSED(from)
    return true;
#endif
}

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileDevice>
#include <QString>

namespace nextrung::storage {

/// Asks the system to write a folder's entries to the disk, so that a file just renamed into it is still
/// there after a power cut. Without it the old file, whole, may be back. False where there is no such call,
/// or where the file system refuses it.
bool makeRenameDurable(const QString& folder);

/// Asks the system to write an open file's content to the disk, and waits for it. False if it could not.
bool makeContentDurable(const QFile& file);

/// Gives an open file the owner and the group that this file has, as far as the system lets the program: who
/// may read it together with others still may when it takes that one's place. True if both are the same then.
bool takeOverOwner(const QFileDevice& file, const QString& from);

}  // namespace nextrung::storage

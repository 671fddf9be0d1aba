// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace nextrung::storage {

/// Asks the system to write a folder's entries to the disk, so that a file just renamed into it is still
/// there after a power cut. Without it the old file, whole, may be back. False where there is no such call,
/// or where the file system refuses it.
bool makeRenameDurable(const QString& folder);

/// Asks the system to write an open file's content to the disk, and waits for it. False if it could not.
bool makeContentDurable(const QFile& file);

}  // namespace nextrung::storage

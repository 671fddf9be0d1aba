// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nextrung::storage {

/// Asks the system to write a folder's entries to the disk, so that a file just renamed into it is still
/// there after a power cut. Without it the old file, whole, may be back. Does nothing where there is no such
/// call, or where the file system refuses it.
void makeRenameDurable(const QString& folder);

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace nextrung::storage {

/// Who may read a new file: its owner alone, or whoever the system's mask lets (what is made to be handed
/// on).
enum class Readers { Owner, Usual };

/// Replaces the file at `path` by `bytes`, whole or not at all: whatever goes wrong, the old file stays.
///
/// A new file may be read by `readers`; an existing one keeps its permissions. A symbolic link stays and the
/// file it leads to is replaced, unless it leads round to itself; a hard link is broken.
/// @error CannotWrite (args: path, the system's reason), also when the disk is full; MissingFolder of a link
/// into a folder that is not there (args: path, the folder).
[[nodiscard]] core::Outcome saveFile(const QString& path, const QByteArray& bytes,
                                     Readers readers = Readers::Owner);

/// The same for the bytes of a plan. @error TooLarge too, of a plan that could not be opened again
[[nodiscard]] core::Outcome savePlanFile(const QString& path, const QByteArray& bytes);

/// All bytes of the file at `path`. What is not a file, and what is larger than `largestFile`, is refused
/// before it is read.
/// @error CannotRead (args: path, the system's reason), TooLarge (args: size limit in MB).
[[nodiscard]] core::Result<QByteArray> loadFile(const QString& path);

}  // namespace nextrung::storage

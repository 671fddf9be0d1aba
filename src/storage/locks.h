// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace nextrung::storage {

/// Tries to lock this file: `isLocked` of what comes back says whether it did, `error` why not. The lock of a
/// program that has ended is taken over, also if it was killed after it made the lock file and before it
/// wrote into it who holds it; whether that is so takes a tenth of a second to tell. Only its owner may read
/// who holds it.
[[nodiscard]] std::unique_ptr<QLockFile> lockAt(const QString& file);

}  // namespace nextrung::storage

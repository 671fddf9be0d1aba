// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "storage/backups.h"

#include <optional>

namespace nextrung::storage {

/// The version from which two copies of a plan come.
struct CommonVersion {
    core::Plan plan{};
    QDateTime when{};  ///< When it was saved or shared.
};

/// A copy of a plan in a file, to be merged.
struct OtherCopy {
    QString path{};
    QString hash{};  ///< `contentHash` of its bytes.
    QDateTime written{};  ///< When its file was written last.
    core::Plan plan{};
};

/// The last version in common, as far as it can be known.
///
/// A copy that was shared holds it itself. Otherwise it is the latest version kept of our file that is kept
/// of the other one too, or is it. Where nothing like that is kept, it is the version of our file that
/// differs least from the other copy, the earliest of equals, since a later one would take what we did for
/// something that they took back; versions later than the copy was written are none, nor are those of which
/// the other copy has not even half the rows. Reads every version kept of our file.
/// @param seal  Of our file, if it is locked.
[[nodiscard]] std::optional<CommonVersion> commonVersion(const Backups& backups, const QString& ourPath,
                                                         const OtherCopy& other, const Seal* seal);

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "storage/seal.h"

#include <QString>

namespace nextrung::app {

/// A plan as it was read, and the seal that locks its file, if one does.
struct OpenedPlan {
    core::Plan plan{};
    storage::Seal::Pointer seal{};
};

/// Reads the plan in this file. For a locked one the passphrase is `passphraseGiven`.
/// @error what storage refuses: CannotRead, TooLarge, NotJson, DanglingReference, WrongPassphrase, …
[[nodiscard]] core::Result<core::Plan> openPlan(const QString& path, const QString& passphraseFile = {});

/// The same, for what writes again what it read. @error ReadOnly as well
[[nodiscard]] core::Result<core::Plan> openPlanToWrite(const QString& path,
                                                       const QString& passphraseFile = {});

/// The same with its seal, so that what is written again is locked as it was.
[[nodiscard]] core::Result<OpenedPlan> openWithSeal(const QString& path, const QString& passphraseFile = {});

/// Writes the plan to this file, whole or not at all, and locks it if there is a seal. @error CannotWrite,
/// ReadOnly
[[nodiscard]] core::Outcome writePlanTo(const QString& path, const core::Plan& plan,
                                        const storage::Seal* seal = nullptr);

/// The passphrase that the person gives the command line: the first line of this file, or else of the one
/// that NEXTRUNG_PASSPHRASE_FILE names, or what NEXTRUNG_PASSPHRASE holds, or what they type unseen if there
/// is somebody to type. Never an argument, which every user of the machine can read.
/// @error NeedsPassphrase if none is given, CannotRead
[[nodiscard]] core::Result<QString> passphraseGiven(const QString& passphraseFile);

/// The positions that a person means by `text`: an id, TRACK/TITLE or TITLE (whatever the case).
/// @error UnknownTitle; AmbiguousTitle with the candidates as TRACK/TITLE (level)
[[nodiscard]] core::Result<core::Id<core::Position>> positionMeant(const core::Plan& plan,
                                                                   const QString& text);

/// The shortest name by which `positionMeant` finds this position again: its title, TRACK/TITLE or its id.
/// Empty if the plan has no such position.
[[nodiscard]] QString positionName(const core::Plan& plan, core::Id<core::Position> id);

}  // namespace nextrung::app

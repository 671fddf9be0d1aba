// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keeper.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nextrung::storage {

/// A journal that a program left behind when it was killed. While it is held, no other window takes it.
struct LeftJournal {
    QString file{};
    QByteArray bytes{};
    JournalHead head{};
    QDateTime last{};  ///< When the last entry was added.
    QByteArray sealHead{};  ///< Empty unless the entries are locked.
    std::optional<core::Error> problem{};  ///< Why it cannot be read: damaged, of another version.
    std::shared_ptr<QLockFile> lock{};
};

/// The journals whose programs run no more, the latest first. Removes those that hold nothing at all.
[[nodiscard]] std::vector<LeftJournal> leftJournals(const KeepingPlace& place);

/// What a journal would bring back.
struct Recovered {
    /// What can be had of the plan's file. Locked: otherwise than the journal, and nobody knows how.
    enum class File { None, Read, Locked, Lost };

    core::Plan base{};  ///< What was edited: the file as it was read or written last.
    bool isBaseKnown = true;  ///< False if that is kept nowhere, or locked otherwise; then it is empty.
    core::Plan mine{};  ///< The plan as it was when the program ended.
    core::Plan onDisk{};  ///< The plan as the file holds it now; empty if it cannot be read.
    File file = File::None;
    core::Plan plan{};  ///< What is brought back: mine, merged with what the file holds now.
    bool isMerged = false;  ///< Somebody else saved the file since, and both come together.
    bool isSettled = true;  ///< False if somebody has to choose between mine and what the file holds.
    bool isWhole = true;  ///< False if the end of the journal is cut or damaged.

    [[nodiscard]] bool bringsAnything() const { return !(plan == onDisk); }
    /// What the plan is to be compared with: the file, or what was in it last; nullptr if neither is known.
    [[nodiscard]] const core::Plan* before() const
    {
        return file == File::Read ? &onDisk : isBaseKnown ? &base : nullptr;
    }
};

/// The plan that was open. Where the file has changed since, the version that it was edited from is taken
/// from those kept, and what somebody else saved stays. O(entries · rows) then.
/// @param seal  Needed if the journal is locked.
/// @param ofFile  Needed if the file is locked otherwise than the journal, and is to be compared with it.
/// @error what `readJournal` refuses; Damaged if the version to build on is nowhere, NeedsPassphrase if it
/// is locked otherwise; what `replayed` refuses
[[nodiscard]] core::Result<Recovered> recovered(const KeepingPlace& place, const LeftJournal& left,
                                                const Seal* seal, const Seal* ofFile = nullptr);

/// Locks what journals left behind of this file hold with another seal, or unlocks it. They build on the same
/// versions, which have other hashes now. Those that are locked otherwise than `former` locks stay as they
/// are, and what they build on may go: nothing stays behind a lock that is no more. So do those that cannot
/// be written, and then `versions` says so and keeps what they build on.
void resealJournals(const KeepingPlace& place, const QString& path, Resealed& versions,
                    const Seal::Pointer& former, const Seal::Pointer& now);

/// Locks versions and journals of this file otherwise: those that are not locked, and those that `former`
/// locks. @error CannotWrite
core::Outcome lockAside(const KeepingPlace& place, const QString& path, const Seal::Pointer& former,
                        const Seal::Pointer& now);

/// Locks the versions of this file that can be read by anybody: they come from before it was locked by other
/// means, or when there was no room. Those on which a journal builds stay. @error CannotWrite
core::Outcome lockReadableVersions(const KeepingPlace& place, const QString& path, const Seal& now);

/// Whether versions of this file are kept, or changes that a program left unsaved.
[[nodiscard]] bool isAnythingKept(const KeepingPlace& place, const QString& path);

/// Removes the journal for good.
void discard(const LeftJournal& left);

}  // namespace nextrung::storage

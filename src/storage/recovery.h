// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keeper.h"

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
    core::Plan onDisk{};  ///< The plan as the file holds it now; empty if there was no file.
    core::Plan plan{};  ///< The plan as it was when the program ended.
    bool isWhole = true;  ///< False if the end of the journal is cut or damaged.

    [[nodiscard]] bool bringsAnything() const { return !(plan == onDisk); }
};

/// The plan that was open. Where the file has changed since, the version that it was edited from is taken
/// from those kept.
/// @param seal  Needed if the journal or the file is locked.
/// @error what `readJournal` refuses; Damaged if the version to build on is nowhere; what `replayed` refuses
[[nodiscard]] core::Result<Recovered> recovered(const KeepingPlace& place, const LeftJournal& left,
                                                const Seal* seal);

/// Removes the journal for good.
void discard(const LeftJournal& left);

}  // namespace nextrung::storage

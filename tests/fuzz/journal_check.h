// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules.h"
#include "storage/journal.h"

#include <QByteArray>

namespace nextrung::test {

/// Whatever the bytes are, they are refused as a journal, or its entries are refused, or they make a plan
/// that obeys the rules. With and without a seal. False if not.
[[nodiscard]] inline bool journalIsReadSafely(const QByteArray& bytes, const storage::Seal* seal)
{
    static_cast<void>(storage::journalSealHead(bytes));
    for (const storage::Seal* each : {static_cast<const storage::Seal*>(nullptr), seal}) {
        const core::Result<storage::JournalContent> content = storage::readJournal(bytes, each);
        if (!content)
            continue;
        const core::Result<core::Plan> plan = storage::replayed({}, content->entries);
        if (plan && !core::soundness(*plan))
            return false;
    }
    return true;
}

/// The same for a locked plan.
[[nodiscard]] inline bool sealedFileIsReadSafely(const QByteArray& bytes, const storage::Seal* seal)
{
    const core::Result<core::Plan> plan = storage::planInFile(bytes, seal);
    return !plan || core::soundness(*plan);
}

}  // namespace nextrung::test

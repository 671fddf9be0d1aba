// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "storage/seal.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace nextrung::storage {

/// The version of the journal's format that this program writes, and the only one that it reads.
inline constexpr int journalVersion = 1;

/// What a journal says of itself before its first entry. Not locked, even where the entries are.
struct JournalHead {
    QString path{};  ///< The plan's file; empty for a plan that was never saved.
    QString base{};  ///< `contentHash` of the file on which the first entry builds; empty: an empty plan.
    QDateTime begun{};  ///< UTC.
    QString file{};  ///< `contentHash` of the file where no entry builds on it: see `changesPassphrase`.

    /// Whether the passphrase was being set, changed or taken away, and no save has done so yet: no one
    /// passphrase opens both the journal and the file, so the first entry holds the whole plan.
    [[nodiscard]] bool changesPassphrase() const { return !path.isEmpty() && base.isEmpty(); }

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// What tells one content of a file from another: its SHA-256 in hexadecimal digits.
[[nodiscard]] QString contentHash(const QByteArray& bytes);

/// A file to which each edit is added at once, so that a kill loses none of them.
///
/// One line with the version, then records: the length of the payload in four bytes (the lowest first), eight
/// bytes of a SHA-256 over the payload and the record before it, the payload. The first payload is the head,
/// the others are `changesBetween` two plans, as JSON; locked each for its place if there is a seal.
class Journal {
public:
    /// Begins a journal, in place of whatever the file held: the old one stays until the new one is whole.
    /// @error CannotWrite
    [[nodiscard]] static core::Result<std::shared_ptr<Journal>>
    begin(const QString& file, const JournalHead& head, Seal::Pointer seal,
          const std::vector<QJsonObject>& entries);

    /// Adds an entry, in the memory of the system: it outlives this program, not yet a power cut. One that
    /// cannot be written whole is taken back. @error CannotWrite, also when the disk is full.
    [[nodiscard]] core::Outcome append(const QJsonObject& changes);

    /// Waits until all entries are on the disk. May be called from another thread, beside `append`.
    void sync();
    /// Whether all entries added so far are known to be on the disk.
    [[nodiscard]] bool isSynced() const { return synced_ == size_; }

    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] qint64 size() const { return size_; }

private:
    Journal(QString path, Seal::Pointer seal);
    void addRecord(QByteArray& bytes, const QByteArray& payload);
    void addEntry(QByteArray& bytes, const QJsonObject& changes);

    QString path_;
    QFile file_;
    Seal::Pointer seal_;
    QByteArray headPayload_;
    QByteArray chain_;
    quint32 entries_ = 0;
    std::atomic<qint64> size_ = 0;
    std::atomic<qint64> synced_ = 0;  // as much of it as is on the disk
};

/// What a journal holds, as far as it is whole.
struct JournalContent {
    JournalHead head{};
    std::vector<QJsonObject> entries{};
    bool isWhole = true;  ///< False if something follows the last good entry: it was cut, or damaged there.
};

/// Reads a journal up to the first record that is not as it was written.
/// @param seal  Needed if the entries are locked.
/// @error Damaged if not even the head can be read, NewerVersion (args: version) for one of another version,
/// NeedsPassphrase without a seal, TooLarge.
[[nodiscard]] core::Result<JournalContent> readJournal(const QByteArray& bytes, const Seal* seal);

/// The head alone, which is not locked. @error Damaged, NewerVersion
[[nodiscard]] core::Result<JournalHead> readJournalHead(const QByteArray& bytes);

/// The `contentHash` of each version of a file that a journal in this folder names.
[[nodiscard]] QStringList basesOfJournals(const QString& folder);

/// The head of the seal that locks a journal's entries; empty if they are not locked.
[[nodiscard]] QByteArray journalSealHead(const QByteArray& bytes);

/// The plan after all entries. @error what `makeChanges` or `core::soundness` refuses
[[nodiscard]] core::Result<core::Plan> replayed(core::Plan base, const std::vector<QJsonObject>& entries);

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "storage/backups.h"
#include "storage/journal.h"
#include "storage/seal.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace nextrung::storage {

class Background;

/// Where a keeper keeps what is not the plan's file, and by which clock. Tests bring their own.
struct KeepingPlace {
    QString folder{};  ///< Outside the folders of documents; made if it is not there.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::chrono::milliseconds syncDelay{500};  ///< The longest that an entry waits for the disk.

    [[nodiscard]] QString journals() const { return folder + QLatin1String("/journals"); }
    [[nodiscard]] QString locks() const { return folder + QLatin1String("/locks"); }
    [[nodiscard]] Backups backups() const { return Backups(folder + QLatin1String("/versions")); }

    /// Tries to lock the plan in this file, as the window does that has it open. Nothing if another has it;
    /// where no lock can be made at all, nobody is known to hold one, and what comes back is not locked.
    [[nodiscard]] std::unique_ptr<QLockFile> lockOf(const QString& path) const;
};

/// Keeps the plan that is open from being lost: each edit goes into a journal at once, each save goes to the
/// disk on another thread, each version saved is kept for a while.
///
/// Belongs to one thread, which needs an event loop; only `save` and `finish` have to do with the disk's
/// pace.
class Keeper {
public:
    using Snapshot = std::shared_ptr<const core::Plan>;

    explicit Keeper(KeepingPlace place);
    /// Finishes what is on its way to the disk. The journal goes if nothing would be lost by it, and stays
    /// otherwise: call `close` first where the person has decided.
    ~Keeper();
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;
    Keeper(Keeper&&) = delete;
    Keeper& operator=(Keeper&&) = delete;

    /// A plan is shown that has no file yet. What came before it is given up.
    /// @param seal  The one that locks what the plan comes from, if one does: it locks this too.
    void begin(Snapshot plan, Seal::Pointer seal = nullptr);

    /// The plan in this file is shown. What came before it is given up.
    /// @param bytes  The file's, from which the plan was read.
    /// @param seal  The one that locks the file, if one does.
    /// @return false if another window has the file open; it is kept all the same.
    bool open(const QString& path, const QByteArray& bytes, Snapshot plan, Seal::Pointer seal = nullptr);

    /// Whether no other window has the file open, now: one that had it may have closed it or ended since.
    bool isAlone();

    /// Another plan than before is shown, by an edit in either direction of the history. Costs far less than
    /// a millisecond. @error CannotWrite if the journal cannot be written; the next call makes up for it,
    /// also with the same plan.
    core::Outcome record(Snapshot plan);

    /// Writes the plan to the file on another thread, then says how it went, in this thread's event loop.
    /// Edits recorded meanwhile stay in the journal; whether it could be made to build on what was saved, the
    /// next `record` tells. A save that is asked for during another comes after it.
    /// @error CannotWrite; ChangedMeanwhile if the file that is open was written by somebody else and not
    /// `overOthers`.
    void save(const QString& path, Snapshot plan, std::function<void(const core::Outcome&)> done,
              bool overOthers = false);

    /// What somebody else wrote to the file, and the plan in it; CannotRead if the file is gone.
    struct Found {
        QByteArray bytes{};
        core::Result<core::Plan> plan{core::Plan()};
    };
    using Looked = std::function<void(const std::optional<Found>&)>;
    /// Reads the file that is open on another thread and tells what it holds, in this thread's event loop:
    /// nothing if it is as it was read or written here last. A file that is there and cannot be read tells
    /// nothing at all. What is asked for meanwhile is done after it.
    void look(Looked looked);

    /// How it went with what is kept beside the file.
    struct Aside {
        core::Outcome version = core::accepted;  ///< Keeping what the file holds as a version of it.
        /// Locking versions, and what was left unsaved, like the file; nothing if that was not to be done.
        std::optional<core::Outcome> lock{};
    };
    /// Tells this one, in this thread's event loop, each time a version of the file that is open was to be
    /// kept.
    void setListener(std::function<void(const Aside&)> listener) { listener_ = std::move(listener); }

    /// Nothing is open any more, and what was not saved is given up. What is recorded from now on is kept
    /// nowhere, until something is open again.
    void close();

    /// Waits until everything is on the disk. `done` of a save comes by the event loop all the same.
    void finish();

    [[nodiscard]] bool isSaving() const { return isSaving_; }
    /// Whether all that was recorded and not saved is known to be on the disk.
    [[nodiscard]] bool isSynced() const { return !journal_ || journal_->isSynced(); }
    [[nodiscard]] const QString& path() const { return path_; }
    /// The plan as the file holds it, as far as is known here: what both sides of a merge come from.
    [[nodiscard]] const Snapshot& base() const { return base_; }
    /// `contentHash` of the file as it was read or written here last; empty for a plan without one.
    [[nodiscard]] const QString& diskHash() const { return diskHash_; }
    [[nodiscard]] const Seal::Pointer& seal() const { return seal_; }
    /// Whether the next save locks the file otherwise than it is.
    [[nodiscard]] bool changesSeal() const { return seal_ != formerSeal_; }
    /// From the next save on the file and its versions are locked with this seal; with none they are not.
    /// The journal is written anew at once, so that nothing in it stays readable. @error CannotWrite
    core::Outcome setSeal(Seal::Pointer seal);
    [[nodiscard]] const KeepingPlace& place() const { return place_; }

    /// Somebody else wrote these bytes to the file, and the person knows: they are what the next save
    /// replaces and what the journal builds on; whether it could be made to, the next `record` tells.
    void acknowledge(const QByteArray& bytes, Snapshot plan);

private:
    struct Job;
    struct Saved;
    [[nodiscard]] static Saved write(const Job& job);
    void startSave(Job job);
    void settle(const Job& job, const Saved& saved);
    void giveUp();
    bool lockFile(const QString& path);
    void keepVersion(const QByteArray& bytes);
    core::Outcome startJournal();
    core::Outcome buildOnBase();
    void dropJournal();
    void syncSoon();

    KeepingPlace place_;
    std::unique_ptr<QLockFile>
        session_;  ///< Held while this keeper lives: its journal is no one's left-over.
    std::unique_ptr<QLockFile> fileLock_;
    QString journalFile_;
    std::shared_ptr<Journal> journal_;
    QString path_;
    QString diskHash_;
    Seal::Pointer seal_;
    Seal::Pointer formerSeal_;  ///< That locks the versions kept before `seal_`.
    std::function<core::Outcome()> lockAgain_;  ///< Locks what could not be locked, with the next save.
    Snapshot base_;  ///< On which the journal's first entry builds.
    Snapshot latest_;  ///< The plan as it is shown.
    Snapshot written_;  ///< The plan as the journal has it: the same, unless it could not be written.
    bool isClosed_ = false;
    bool isJournalOutdated_ = false;  ///< It could not be begun anew when it had to be.
    qint64 largestJournal_ = 0;  ///< From here on it is written anew, as one entry.
    bool isSaving_ = false;
    bool isLooking_ = false;
    Looked lookAgain_;  ///< Asked for while it was looked already.
    std::deque<std::function<void()>> waitingSaves_;
    std::function<void(const Aside&)> listener_ = [](const Aside&) {};
    int generation_ = 0;  ///< Which of the plans that were open one after the other this is.
    std::shared_ptr<std::atomic<bool>> syncIsDue_;
    QObject context_;
    std::unique_ptr<Background> background_;  ///< Last: it ends first.
};

}  // namespace nextrung::storage

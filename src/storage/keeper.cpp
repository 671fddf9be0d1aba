// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keeper.h"

#include "core/id.h"
#include "storage/background.h"
#include "storage/durable.h"
#include "storage/locks.h"
#include "storage/plan_changes.h"
#include "storage/plan_file.h"
#include "storage/recovery.h"
#include "storage/saver.h"

#include <QFile>
#include <QFileInfo>
#include <QMetaObject>

#include <utility>

namespace nextrung::storage {

namespace {

// Below this a journal is not worth being made shorter.
constexpr qint64 largestSmallJournal = 4LL * 1024 * 1024;

}  // namespace

struct Keeper::Job {
    KeepingPlace place;
    QString path;
    Snapshot plan;
    Seal::Pointer seal;
    Seal::Pointer formerSeal;
    QString expectedHash;  ///< What the file must hold; empty if it may hold anything.
    std::function<core::Outcome()> lockAgain;  ///< What could not be locked before; none if all is.
    int generation = 0;
    std::function<void(const core::Outcome&)> done;
};

struct Keeper::Saved {
    core::Outcome outcome = core::accepted;
    QString hash;
    Aside aside{};
    std::function<core::Outcome()> lockAgain{};  ///< What could not be locked now.
};

std::unique_ptr<QLockFile> KeepingPlace::lockOf(const QString& path) const
{
    makePrivateFolder(folder);
    makePrivateFolder(locks());
    auto lock = lockAt(locks() + QLatin1Char('/') + pathKey(path) + QLatin1String(".lock"));
    const bool isHeld = !lock->isLocked() && lock->error() == QLockFile::LockFailedError;
    return isHeld ? nullptr : std::move(lock);
}

Keeper::Keeper(KeepingPlace place)
    : place_(std::move(place))
    , journalFile_(place_.journals() + QLatin1Char('/') + core::idText(core::randomIdBits())
                   + QLatin1String(".journal"))
    , base_(std::make_shared<const core::Plan>())
    , latest_(base_)
    , written_(base_)
    , syncIsDue_(std::make_shared<std::atomic<bool>>(false))
    , background_(std::make_unique<Background>())
{
    makePrivateFolder(place_.folder);
    makePrivateFolder(place_.journals());
    session_ = lockAt(journalFile_ + QLatin1String(".lock"));
}

Keeper::~Keeper()
{
    background_->finish();
    if (*latest_ == *base_)
        dropJournal();
    background_->finish();
}

void Keeper::begin(Snapshot plan, Seal::Pointer seal)
{
    giveUp();
    isClosed_ = false;
    seal_ = std::move(seal);
    formerSeal_ = seal_;
    base_ = std::move(plan);
    latest_ = base_;
    written_ = base_;
}

bool Keeper::open(const QString& path, const QByteArray& bytes, Snapshot plan, Seal::Pointer seal)
{
    giveUp();
    isClosed_ = false;
    path_ = path;
    diskHash_ = contentHash(bytes);
    seal_ = std::move(seal);
    formerSeal_ = seal_;
    base_ = std::move(plan);
    latest_ = base_;
    written_ = base_;
    keepVersion(bytes);
    return lockFile(path);
}

bool Keeper::isAlone()
{
    return path_.isEmpty() || fileLock_ || lockFile(path_);
}

void Keeper::close()
{
    begin(std::make_shared<const core::Plan>());
    isClosed_ = true;
}

void Keeper::giveUp()
{
    ++generation_;
    dropJournal();
    fileLock_.reset();
    path_.clear();
    diskHash_.clear();
    seal_.reset();
    formerSeal_.reset();
    lockAgain_ = {};
}

bool Keeper::lockFile(const QString& path)
{
    fileLock_.reset();
    fileLock_ = place_.lockOf(path);
    return fileLock_ != nullptr;
}

void Keeper::keepVersion(const QByteArray& bytes)
{
    background_->run([this, place = place_, path = path_, seal = seal_, bytes, generation = generation_] {
        Aside aside{place.backups().add(path, bytes, place.now(), basesOfJournals(place.journals()))};
        const auto lock = [place, path, seal] { return lockReadableVersions(place, path, *seal); };
        if (seal)
            aside.lock = lock();
        QMetaObject::invokeMethod(
            &context_,
            [this, aside, lock, generation] {
                if (generation != generation_)
                    return;
                if (aside.lock && !*aside.lock)
                    lockAgain_ = lock;
                listener_(aside);
            },
            Qt::QueuedConnection);
    });
}

core::Outcome Keeper::record(Snapshot plan)
{
    // What widgets say while they are taken down is of no plan any more, and would be kept without its seal.
    if (isClosed_)
        return core::accepted;
    latest_ = std::move(plan);
    if (isJournalOutdated_)
        return buildOnBase();
    if (*latest_ == *written_)
        return core::accepted;
    if (!journal_ || journal_->size() > largestJournal_)
        return startJournal();
    core::Outcome kept = journal_->append(changesBetween(*written_, *latest_));
    if (!kept)
        return kept;
    written_ = latest_;
    syncSoon();
    return kept;
}

/// The journal holds what differs from the file, and is not there if nothing does.
core::Outcome Keeper::buildOnBase()
{
    if (!(*latest_ == *base_))
        return startJournal();
    dropJournal();
    written_ = base_;
    return core::accepted;
}

core::Outcome Keeper::startJournal()
{
    isJournalOutdated_ = true;
    // The journal of a plan without a file holds the whole plan; so does one that is locked otherwise than
    // the file, since no one passphrase opens both.
    const bool isWhole = path_.isEmpty() || seal_ != formerSeal_;
    const Snapshot ground = isWhole ? std::make_shared<const core::Plan>() : base_;
    const JournalHead head{path_, isWhole ? QString() : diskHash_, place_.now(),
                           isWhole ? diskHash_ : QString()};
    auto begun = Journal::begin(journalFile_, head, seal_, {changesBetween(*ground, *latest_)});
    if (!begun)
        return begun.error();
    journal_ = *std::move(begun);
    written_ = latest_;
    isJournalOutdated_ = false;
    // A sync that is on its way is for the journal before.
    syncIsDue_ = std::make_shared<std::atomic<bool>>(false);
    largestJournal_ = 2 * journal_->size() + largestSmallJournal;
    // The content first: a name that leads to nothing would take the place of the journal before.
    background_->run([journal = journal_, folder = place_.journals()] {
        journal->sync();
        makeRenameDurable(folder);
    });
    syncSoon();
    return core::accepted;
}

void Keeper::dropJournal()
{
    journal_.reset();
    isJournalOutdated_ = false;
    // Nor may it come back by a power cut, when it is long out of date.
    if (QFile::remove(journalFile_))
        background_->run([folder = place_.journals()] { makeRenameDurable(folder); });
}

void Keeper::syncSoon()
{
    if (syncIsDue_->exchange(true))
        return;
    background_->run(
        [journal = journal_, isDue = syncIsDue_] {
            // Before the call: what is added while the disk is busy is synced the next time.
            isDue->store(false);
            journal->sync();
        },
        place_.syncDelay);
}

Keeper::Saved Keeper::write(const Job& job)
{
    if (!job.expectedHash.isEmpty() && QFileInfo::exists(job.path)) {
        const core::Result<QByteArray> there = loadFile(job.path);
        if (!there || contentHash(*there) != job.expectedHash)
            return {core::Error{core::Error::Code::ChangedMeanwhile, {job.path}}, {}};
    }
    const QByteArray bytes = fileBytes(*job.plan, job.seal.get());
    if (core::Outcome written = savePlanFile(job.path, bytes); !written)
        return {std::move(written), {}};
    // The plan is saved; that a version of it could not be kept is no reason to say that it is not.
    Saved saved{core::accepted, contentHash(bytes)};
    const Backups backups = job.place.backups();
    std::function<core::Outcome()> lock = job.lockAgain;
    if (job.seal != job.formerSeal)
        lock = [place = job.place, path = job.path, former = job.formerSeal, now = job.seal] {
            return lockAside(place, path, former, now);
        };
    if (lock)
        saved.aside.lock = lock();
    if (saved.aside.lock && !*saved.aside.lock)
        saved.lockAgain = std::move(lock);
    saved.aside.version
        = backups.add(job.path, bytes, job.place.now(), basesOfJournals(job.place.journals()));
    return saved;
}

void Keeper::save(const QString& path, Snapshot plan, std::function<void(const core::Outcome&)> done,
                  bool overOthers)
{
    auto start = [this, path, plan = std::move(plan), done = std::move(done), overOthers] {
        const bool isSameFile = !path_.isEmpty() && pathKey(path) == pathKey(path_);
        startSave({place_, path, plan, seal_, formerSeal_, isSameFile && !overOthers ? diskHash_ : QString(),
                   lockAgain_, generation_, done});
    };
    // What the file must hold is known only when the save before has ended.
    if (isSaving_)
        waitingSaves_.emplace_back(std::move(start));
    else
        start();
}

void Keeper::startSave(Job job)
{
    isSaving_ = true;
    background_->run([this, job = std::move(job)] {
        const Saved saved = write(job);
        QMetaObject::invokeMethod(
            &context_,
            [this, job, saved] {
                isSaving_ = false;
                if (saved.outcome && job.generation == generation_)
                    settle(job, saved);
                job.done(saved.outcome);
                if (saved.outcome && job.generation == generation_)
                    listener_(saved.aside);
                if (!isSaving_ && !waitingSaves_.empty()) {
                    const auto next = std::move(waitingSaves_.front());
                    waitingSaves_.pop_front();
                    next();
                }
            },
            Qt::QueuedConnection);
    });
}

void Keeper::settle(const Job& job, const Saved& saved)
{
    if (path_.isEmpty() || pathKey(path_) != pathKey(job.path))
        lockFile(job.path);
    path_ = job.path;
    diskHash_ = saved.hash;
    base_ = job.plan;
    formerSeal_ = job.seal;
    if (saved.aside.lock)
        lockAgain_ = saved.lockAgain;
    static_cast<void>(buildOnBase());  // done again and told by `record`
}

void Keeper::look(Looked looked)
{
    if (path_.isEmpty())
        return;
    if (isLooking_) {
        // The file may have been read before it was changed again.
        lookAgain_ = std::move(looked);
        return;
    }
    isLooking_ = true;
    // The file is locked as it was until it is saved.
    background_->run([this, path = path_, known = diskHash_, seal = formerSeal_, generation = generation_,
                      looked = std::move(looked)] {
        const core::Result<QByteArray> bytes = loadFile(path);
        const bool isGone = !bytes && !QFileInfo::exists(path);
        const QString hash = bytes ? contentHash(*bytes) : QString();
        std::optional<Found> found;
        if (isGone || (bytes && hash != known))
            found = Found{bytes ? *bytes : QByteArray(),
                          bytes ? planInFile(*bytes, seal.get()) : bytes.error()};
        QMetaObject::invokeMethod(
            &context_,
            [this, isRead = bytes || isGone, hash, found, generation, looked] {
                isLooking_ = false;
                if (isRead && generation == generation_)
                    looked(hash == diskHash_ ? std::nullopt : found);
                if (const Looked again = std::exchange(lookAgain_, {}))
                    look(again);
            },
            Qt::QueuedConnection);
    });
}

core::Outcome Keeper::setSeal(Seal::Pointer seal)
{
    seal_ = std::move(seal);
    return journal_ ? startJournal() : core::accepted;
}

void Keeper::acknowledge(const QByteArray& bytes, Snapshot plan)
{
    diskHash_ = contentHash(bytes);
    base_ = std::move(plan);
    keepVersion(bytes);
    static_cast<void>(buildOnBase());  // done again and told by `record`
}

void Keeper::finish()
{
    background_->finish();
}

}  // namespace nextrung::storage

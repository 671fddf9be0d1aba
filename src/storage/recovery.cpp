// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery.h"

#include "core/merge.h"
#include "core/row_changes.h"
#include "storage/durable.h"
#include "storage/locks.h"
#include "storage/plan_changes.h"
#include "storage/saver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

namespace nextrung::storage {

namespace {

using core::Error;

/// What can be said of a journal without the passphrase.
LeftJournal described(const QFileInfo& file)
{
    LeftJournal left;
    left.file = file.filePath();
    left.last = file.lastModified().toUTC();
    core::Result<QByteArray> bytes = loadFile(left.file);
    if (!bytes) {
        left.problem = bytes.error();
        return left;
    }
    left.bytes = *std::move(bytes);
    left.sealHead = journalSealHead(left.bytes);
    const core::Result<JournalHead> head = readJournalHead(left.bytes);
    if (head)
        left.head = *head;
    else
        left.problem = head.error();
    return left;
}

/// The plan's file and its versions, each opened with the seal that locks it, as far as that is known.
class Versions {
public:
    Versions(const KeepingPlace& place, const QString& path, std::array<const Seal*, 2> seals)
        : place_(place)
        , path_(path)
        , seals_(seals)
        , there_(path.isEmpty() ? core::Result<QByteArray>(Error{Error::Code::CannotRead}) : loadFile(path))
    {
    }

    /// @error NeedsPassphrase if it is locked otherwise; CannotRead; what `planInFile` refuses
    [[nodiscard]] core::Result<core::Plan> inFile() const
    {
        return there_ ? opened(*there_) : there_.error();
    }
    [[nodiscard]] bool isInFile(const QString& hash) const { return there_ && contentHash(*there_) == hash; }
    /// The version with this `contentHash`. @error Damaged if it is nowhere; as of `inFile`
    [[nodiscard]] core::Result<core::Plan> withHash(const QString& hash) const
    {
        if (isInFile(hash))
            return inFile();
        const std::optional<QByteArray> kept = place_.backups().withHash(path_, hash);
        return kept ? opened(*kept) : Error{Error::Code::Damaged};
    }

private:
    [[nodiscard]] core::Result<core::Plan> opened(const QByteArray& bytes) const
    {
        const QByteArray head = sealHeadOf(bytes);
        const auto fits = [&head](const Seal* seal) { return seal && seal->head() == head; };
        const auto seal = std::find_if(seals_.begin(), seals_.end(), fits);
        return planInFile(bytes, seal == seals_.end() ? nullptr : *seal);
    }

    const KeepingPlace& place_;
    const QString& path_;
    std::array<const Seal*, 2> seals_;
    core::Result<QByteArray> there_;
};

/// What is edited in the journal, and the plan that comes of it.
core::Result<Recovered> broughtBack(const JournalContent& content, const Versions& versions)
{
    const QString& ground = content.head.base;
    const core::Result<core::Plan> before
        = ground.isEmpty() ? core::Result<core::Plan>(core::Plan()) : versions.withHash(ground);
    if (!before)
        return before.error();
    core::Result<core::Plan> mine = replayed(*before, content.entries);
    if (!mine)
        return mine.error();
    Recovered found;
    found.base = *before;
    found.mine = *std::move(mine);
    found.plan = found.mine;
    found.isWhole = content.isWhole;
    if (content.head.changesPassphrase()) {
        const core::Result<core::Plan> former = versions.withHash(content.head.file);
        found.isBaseKnown = former.has_value();
        found.base = former ? *former : core::Plan();
    }
    return found;
}

bool isSameIn(const core::Plan& one, const core::Plan& other, const core::ObjectRef& ref)
{
    bool isSame = false;
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*) {
        if (const auto id = core::idOf<Row>(ref)) {
            const Row* first = core::find(one, *id);
            const Row* second = core::find(other, *id);
            isSame = first && second ? *first == *second : !first && !second;
        }
    });
    return isSame;
}

/// Whether the plan was once like `there` on its way through these entries: the program itself saved it then,
/// and was killed before it could say so here.
bool cameBy(core::Plan plan, const std::vector<QJsonObject>& entries, const core::Plan& there)
{
    std::set<core::ObjectRef> differing;
    for (const core::RowChange& change : core::rowChanges(plan, there))
        differing.insert(change.row);
    for (auto entry = entries.begin(); entry != entries.end() && !differing.empty(); ++entry) {
        const core::Plan before = plan;
        if (!makeChanges(plan, *entry))
            return false;
        for (const core::RowChange& change : core::rowChanges(before, plan)) {
            if (isSameIn(plan, there, change.row))
                differing.erase(change.row);
            else
                differing.insert(change.row);
        }
    }
    return differing.empty();
}

/// Brings both together where somebody else saved the file since.
void mergeWithFile(Recovered& found, const JournalContent& content)
{
    const core::Plan ground = content.head.base.isEmpty() ? core::Plan() : found.base;
    if ((found.isBaseKnown && found.onDisk == found.base) || cameBy(ground, content.entries, found.onDisk))
        return;
    found.isMerged = true;
    core::Merged merged = core::merge(found.base, found.mine, found.onDisk);
    found.isSettled = merged.isSettled();
    found.plan = std::move(merged.plan);
}

/// Whether it can be read, and is of the plan in this file.
bool isOf(const LeftJournal& left, const QString& path)
{
    return !left.problem && !left.head.path.isEmpty() && pathKey(left.head.path) == pathKey(path);
}

/// Locks of programs that ended without a journal, and journals whose writing was cut short.
void removeLeftOvers(const QDir& folder)
{
    for (const QString& name : folder.entryList({QStringLiteral("*.journal.new")}, QDir::Files)) {
        if (lockAt(folder.filePath(QFileInfo(name).completeBaseName()) + QLatin1String(".lock"))->isLocked())
            QFile::remove(folder.filePath(name));
    }
    const QString ending = QStringLiteral(".lock");
    for (const QString& name :
         folder.entryList({QStringLiteral("*.journal") + ending}, QDir::Files | QDir::Hidden)) {
        if (folder.exists(name.chopped(ending.size())))
            continue;
        static_cast<void>(lockAt(folder.filePath(name)));  // and goes, unless somebody holds it
    }
}

}  // namespace

std::vector<LeftJournal> leftJournals(const KeepingPlace& place)
{
    std::vector<LeftJournal> result;
    const QDir folder(place.journals());
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        std::shared_ptr<QLockFile> lock = lockAt(file.filePath() + QLatin1String(".lock"));
        if (!lock->isLocked())
            continue;
        if (file.size() == 0) {
            QFile::remove(file.filePath());
            continue;
        }
        LeftJournal left = described(file);
        left.lock = std::move(lock);
        result.push_back(std::move(left));
    }
    removeLeftOvers(folder);
    return result;
}

core::Result<Recovered> recovered(const KeepingPlace& place, const LeftJournal& left, const Seal* seal,
                                  const Seal* ofFile)
{
    if (left.problem)
        return *left.problem;
    const core::Result<JournalContent> content = readJournal(left.bytes, seal);
    if (!content)
        return content.error();
    const JournalHead& head = content->head;
    const Versions versions(place, head.path, {seal, ofFile});
    core::Result<Recovered> mine = broughtBack(*content, versions);
    if (!mine || head.path.isEmpty())
        return mine;
    Recovered found = *std::move(mine);
    if (core::Result<core::Plan> onDisk = versions.inFile()) {
        found.file = Recovered::File::Read;
        found.onDisk = *std::move(onDisk);
        mergeWithFile(found, *content);
    } else if (onDisk.error().code == Error::Code::NeedsPassphrase) {
        found.file = Recovered::File::Locked;
        // What somebody else saved there is seen only when the file is opened.
        found.isMerged = !versions.isInFile(head.changesPassphrase() ? head.file : head.base);
        found.isSettled = !found.isMerged;
    } else {
        found.file = Recovered::File::Lost;
    }
    return found;
}

void resealJournals(const KeepingPlace& place, const QString& path, Resealed& versions,
                    const Seal::Pointer& former, const Seal::Pointer& now)
{
    for (const LeftJournal& left : leftJournals(place)) {
        const bool isOpened = left.sealHead.isEmpty() || (former && former->head() == left.sealHead);
        if (!isOf(left, path) || !isOpened)
            continue;
        const core::Result<JournalContent> content = readJournal(left.bytes, former.get());
        if (!content)
            continue;
        JournalHead head = content->head;
        for (QString* named : {&head.base, &head.file}) {
            if (const auto hash = versions.hashes.find(*named); hash != versions.hashes.end())
                *named = hash->second;
        }
        const auto journal = Journal::begin(left.file, head, now, content->entries);
        if (journal) {
            (*journal)->sync();
            continue;
        }
        versions.outcome = journal.error();
        for (const QString& named : {content->head.base, content->head.file})
            versions.former.erase(named);
    }
}

core::Outcome lockAside(const KeepingPlace& place, const QString& path, const Seal::Pointer& former,
                        const Seal::Pointer& now)
{
    Resealed versions = place.backups().reseal(path, former.get(), now.get());
    resealJournals(place, path, versions, former, now);
    versions.removeFormer();
    return versions.outcome;
}

core::Outcome lockReadableVersions(const KeepingPlace& place, const QString& path, const Seal& now)
{
    Resealed versions = place.backups().reseal(path, nullptr, &now);
    for (const QString& inUse : basesOfJournals(place.journals()))
        versions.former.erase(inUse);
    versions.removeFormer();
    return versions.outcome;
}

bool isAnythingKept(const KeepingPlace& place, const QString& path)
{
    const std::vector<LeftJournal> left = leftJournals(place);
    return !place.backups().of(path).empty()
        || std::any_of(left.begin(), left.end(),
                       [&path](const LeftJournal& each) { return isOf(each, path); });
}

void discard(const LeftJournal& left)
{
    QFile::remove(left.file);
    QFile::remove(left.file + QLatin1String(".new"));
    makeRenameDurable(QFileInfo(left.file).absolutePath());
}

}  // namespace nextrung::storage

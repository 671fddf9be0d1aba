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

/// The plan on which the first entry builds: the file's, or that of a version that was kept.
core::Result<core::Plan> groundOf(const KeepingPlace& place, const JournalHead& head,
                                  const core::Result<QByteArray>& there, const Seal* seal)
{
    if (head.base.isEmpty())
        return core::Plan();
    if (there && contentHash(*there) == head.base)
        return planInFile(*there, seal);
    const std::optional<QByteArray> kept = place.backups().withHash(head.path, head.base);
    return kept ? planInFile(*kept, seal) : Error{Error::Code::Damaged};
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

core::Result<Recovered> recovered(const KeepingPlace& place, const LeftJournal& left, const Seal* seal)
{
    if (left.problem)
        return *left.problem;
    const core::Result<JournalContent> content = readJournal(left.bytes, seal);
    if (!content)
        return content.error();
    const QString& path = content->head.path;
    const core::Result<QByteArray> there
        = path.isEmpty() ? core::Result<QByteArray>(Error{Error::Code::CannotRead}) : loadFile(path);
    const core::Result<core::Plan> ground = groundOf(place, content->head, there, seal);
    if (!ground)
        return ground.error();
    core::Result<core::Plan> mine = replayed(*ground, content->entries);
    if (!mine)
        return mine.error();
    Recovered found;
    found.base = *ground;
    found.mine = *std::move(mine);
    found.plan = found.mine;
    found.isWhole = content->isWhole;
    if (core::Result<core::Plan> onDisk = there ? planInFile(*there, seal) : there.error()) {
        found.isOnDisk = true;
        found.onDisk = *std::move(onDisk);
        if (!cameBy(found.base, content->entries, found.onDisk)) {
            found.isMerged = true;
            core::Merged merged = core::merge(found.base, found.mine, found.onDisk);
            found.isSettled = merged.isSettled();
            found.plan = std::move(merged.plan);
        }
    }
    return found;
}

void resealJournals(const KeepingPlace& place, const QString& path, const std::map<QString, QString>& hashes,
                    const Seal::Pointer& former, const Seal::Pointer& now)
{
    for (const LeftJournal& left : leftJournals(place)) {
        if (left.problem || left.head.path.isEmpty() || pathKey(left.head.path) != pathKey(path))
            continue;
        const core::Result<JournalContent> content = readJournal(left.bytes, former.get());
        if (!content)
            continue;
        JournalHead head = content->head;
        if (const auto hash = hashes.find(head.base); hash != hashes.end())
            head.base = hash->second;
        if (const auto journal = Journal::begin(left.file, head, now, content->entries))
            (*journal)->sync();
    }
}

void discard(const LeftJournal& left)
{
    QFile::remove(left.file);
    QFile::remove(left.file + QLatin1String(".new"));
    makeRenameDurable(QFileInfo(left.file).absolutePath());
}

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recovery.h"

#include "storage/durable.h"
#include "storage/saver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

/// The bytes on which the first entry builds: the file's, or those of a version that was kept.
core::Result<core::Plan> groundOf(const KeepingPlace& place, const JournalHead& head, const Seal* seal)
{
    if (head.base.isEmpty())
        return core::Plan();
    const core::Result<QByteArray> there = loadFile(head.path);
    if (there && contentHash(*there) == head.base)
        return planInFile(*there, seal);
    const std::optional<QByteArray> kept = place.backups().withHash(head.path, head.base);
    return kept ? planInFile(*kept, seal) : Error{Error::Code::Damaged};
}

/// The plan that the file holds now; empty where there is none that can be read.
core::Plan planAt(const QString& path, const Seal* seal)
{
    const core::Result<QByteArray> bytes
        = path.isEmpty() ? Error{Error::Code::CannotRead, {path, QString()}} : loadFile(path);
    core::Result<core::Plan> plan = bytes ? planInFile(*bytes, seal) : bytes.error();
    return plan ? *std::move(plan) : core::Plan();
}

}  // namespace

std::vector<LeftJournal> leftJournals(const KeepingPlace& place)
{
    std::vector<LeftJournal> result;
    const QDir folder(place.journals());
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        auto lock = std::make_shared<QLockFile>(file.filePath() + QLatin1String(".lock"));
        lock->setStaleLockTime(0);
        if (!lock->tryLock())
            continue;
        if (file.size() == 0) {
            QFile::remove(file.filePath());
            continue;
        }
        LeftJournal left = described(file);
        left.lock = std::move(lock);
        result.push_back(std::move(left));
    }
    return result;
}

core::Result<Recovered> recovered(const KeepingPlace& place, const LeftJournal& left, const Seal* seal)
{
    if (left.problem)
        return *left.problem;
    const core::Result<JournalContent> content = readJournal(left.bytes, seal);
    if (!content)
        return content.error();
    const core::Result<core::Plan> ground = groundOf(place, content->head, seal);
    if (!ground)
        return ground.error();
    core::Result<core::Plan> plan = replayed(*ground, content->entries);
    if (!plan)
        return plan.error();
    return Recovered{planAt(content->head.path, seal), *std::move(plan), content->isWhole};
}

void discard(const LeftJournal& left)
{
    QFile::remove(left.file);
    QFile::remove(left.file + QLatin1String(".new"));
    makeRenameDurable(QFileInfo(left.file).absolutePath());
}

}  // namespace nextrung::storage

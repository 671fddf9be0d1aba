// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"

#include "storage/journal.h"
#include "storage/saver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace nextrung::storage {

namespace {

constexpr qint64 hour = 60LL * 60;
constexpr qint64 day = 24 * hour;
constexpr qsizetype hashDigits = 16;
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz");
const QString ending = QStringLiteral(".version");

/// What of a moment's age only one version is kept for; nothing if all are.
QString slotOf(const QDateTime& when, const QDateTime& now)
{
    const qint64 age = when.secsTo(now);
    const QDate date = when.toUTC().date();
    if (age <= hour)
        return {};
    if (age <= day)
        return when.toUTC().toString(QStringLiteral("'hour' yyyyMMddHH"));
    if (age <= 7 * day)
        return date.toString(QStringLiteral("'day' yyyyMMdd"));
    if (age <= 28 * day) {
        int year = 0;
        const int week = date.weekNumber(&year);
        return QStringLiteral("week %1 %2").arg(year).arg(week);
    }
    return date.toString(QStringLiteral("'month' yyyyMM"));
}

QString nameOf(const QString& folder, const QDateTime& when, const QByteArray& bytes)
{
    return QDir(folder).filePath(when.toUTC().toString(timeFormat) + QLatin1Char('-')
                                 + contentHash(bytes).left(hashDigits) + ending);
}

}  // namespace

std::vector<std::size_t> superfluous(const std::vector<QDateTime>& when, const QDateTime& now)
{
    std::vector<std::size_t> result;
    for (std::size_t at = 0; at + 1 < when.size(); ++at) {
        const QString slot = slotOf(when[at], now);
        if (!slot.isEmpty() && slot == slotOf(when[at + 1], now))
            result.push_back(at);
    }
    return result;
}

Backups::Backups(QString folder)
    : folder_(std::move(folder))
{
}

core::Outcome Backups::add(const QString& path, const QByteArray& bytes, const QDateTime& now,
                           const QStringList& inUse) const
{
    const QString hash = contentHash(bytes).left(hashDigits);
    std::vector<Backup> versions = of(path);
    if (!versions.empty() && versions.front().hash == hash)
        return core::accepted;
    const QString folder = folderOf(path);
    makePrivateFolder(folder);  // why it cannot be made, writing into it tells
    const QString file = nameOf(folder, now, bytes);
    if (core::Outcome written = saveFile(file, bytes); !written)
        return written;
    versions.insert(versions.begin(), {file, now.toUTC(), hash});
    std::reverse(versions.begin(), versions.end());
    std::vector<QDateTime> when;
    std::transform(versions.begin(), versions.end(), std::back_inserter(when),
                   [](const Backup& each) { return each.when; });
    for (const std::size_t at : superfluous(when, now)) {
        const QString& its = versions[at].hash;
        if (std::none_of(inUse.begin(), inUse.end(),
                         [&its](const QString& use) { return use.startsWith(its); }))
            QFile::remove(versions[at].file);
    }
    return core::accepted;
}

void Resealed::removeFormer() const
{
    for (const auto& [hash, file] : former)
        QFile::remove(file);
}

Resealed Backups::reseal(const QString& path, const Seal* former, const Seal* now) const
{
    Resealed result;
    for (const Backup& each : of(path)) {
        const core::Result<QByteArray> bytes = loadFile(each.file);
        const core::Result<core::Plan> plan = bytes ? planInFile(*bytes, former) : bytes.error();
        if (!plan)
            continue;
        const QByteArray closed = fileBytes(*plan, now);
        const QString file = nameOf(folderOf(path), each.when, closed);
        if (file == each.file)
            continue;
        if (const core::Outcome written = saveFile(file, closed); !written) {
            result.outcome = written;
            continue;
        }
        result.hashes.emplace(contentHash(*bytes), contentHash(closed));
        result.former.emplace(contentHash(*bytes), each.file);
    }
    return result;
}

std::vector<Backup> Backups::of(const QString& path) const
{
    std::vector<Backup> result;
    const QDir folder(folderOf(path));
    for (const QFileInfo& file :
         folder.entryInfoList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QStringList parts = file.completeBaseName().split(QLatin1Char('-'));
        QDateTime when = QDateTime::fromString(parts.constFirst(), timeFormat);
        when.setTimeSpec(Qt::UTC);
        if (when.isValid() && parts.size() == 2)
            result.push_back({file.filePath(), when, parts.constLast()});
    }
    return result;
}

std::optional<QByteArray> Backups::withHash(const QString& path, const QString& hash) const
{
    for (const Backup& each : of(path)) {
        if (!hash.startsWith(each.hash))
            continue;
        const core::Result<QByteArray> bytes = loadFile(each.file);
        if (bytes && contentHash(*bytes) == hash)
            return *bytes;
    }
    return std::nullopt;
}

QString Backups::folderOf(const QString& path) const
{
    return QDir(folder_).filePath(pathKey(path));
}

QString pathKey(const QString& path)
{
    // The file itself may be gone, or not yet there, and its folders with it, as on a disk that was taken
    // out: links lead to what is left of them.
    QFileInfo there(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    QString below;
    while (!there.exists() && !there.isRoot()) {
        below.prepend(QLatin1Char('/') + there.fileName());
        there = QFileInfo(there.absolutePath());
    }
    const QString canonical
        = QDir::cleanPath((there.exists() ? there.canonicalFilePath() : there.absoluteFilePath()) + below);
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

bool makePrivateFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

}  // namespace nextrung::storage

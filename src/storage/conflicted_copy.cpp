// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conflicted_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace nextrung::storage {

namespace {

// What stands between the name and its ending, with the groups "who", "day" and "time".
const std::array patterns{
    // Dropbox: "plan (Maya's conflicted copy 2026-11-21).nextrung"
    QStringLiteral(R"( \((?<who>.+)['’]s conflicted copy (?<day>\d{4}-\d\d-\d\d)( \(\d+\))?\))"),
    // Dropbox in German: "plan (In Konflikt stehende Kopie von Maya 2026-11-21).nextrung"
    QStringLiteral(R"( \(In Konflikt stehende Kopie von (?<who>.+) (?<day>\d{4}-\d\d-\d\d)( \(\d+\))?\))"),
    // Nextcloud: "plan (conflicted copy 2026-11-21 123456).nextrung", with the account's name before the day
    QStringLiteral(R"( \(conflicted copy ((?<who>.+) )?(?<day>\d{4}-\d\d-\d\d)( (?<time>\d{6}))?\))"),
    // ownCloud: "plan_conflict-20261121-123456.nextrung"
    QStringLiteral(R"(_conflict-(?<day>\d{8})-(?<time>\d{6}))"),
    // Syncthing: "plan.sync-conflict-20261121-123456-ABCDEFG.nextrung"
    QStringLiteral(R"(\.sync-conflict-(?<day>\d{8})-(?<time>\d{6})(-(?<who>[A-Z0-9]{7}))?)"),
    // Seafile: "plan (SFConflict maya@example.org 2026-11-21-12-34-56).nextrung"
    QStringLiteral(R"( \(SFConflict (?<who>.+) (?<day>\d{4}-\d\d-\d\d)-(?<time>\d\d-\d\d-\d\d)\))"),
    // OneDrive: "plan-DESKTOP-AB12CD3.nextrung"
    QStringLiteral(R"(-(?<who>(DESKTOP|LAPTOP|WIN)-[A-Z0-9]{3,15})(-\d+)?)"),
};

QString digitsOf(QString text)
{
    return text.remove(QLatin1Char('-'));
}

ConflictedCopy copyIn(const QRegularExpressionMatch& match)
{
    ConflictedCopy copy{match.captured(QStringLiteral("name")) + match.captured(QStringLiteral("ending")),
                        match.captured(QStringLiteral("who"))};
    const QDate day
        = QDate::fromString(digitsOf(match.captured(QStringLiteral("day"))), QStringLiteral("yyyyMMdd"));
    const QTime time
        = QTime::fromString(digitsOf(match.captured(QStringLiteral("time"))), QStringLiteral("hhmmss"));
    if (day.isValid())
        copy.day = day;
    if (day.isValid() && time.isValid())
        copy.time = time;
    return copy;
}

}  // namespace

std::optional<ConflictedCopy> conflictedCopy(const QString& fileName)
{
    for (const QString& pattern : patterns) {
        const QRegularExpression whole(QStringLiteral(R"(^(?<name>.+?)%1(?<ending>\.[^.]*)?$)").arg(pattern));
        const QRegularExpressionMatch match = whole.match(fileName);
        if (match.hasMatch())
            return copyIn(match);
    }
    return std::nullopt;
}

QStringList conflictedCopiesOf(const QString& path)
{
    const QFileInfo file(path);
    QStringList copies;
    for (const QString& name : file.dir().entryList(QDir::Files, QDir::Name)) {
        const std::optional<ConflictedCopy> copy = conflictedCopy(name);
        if (copy && copy->original == file.fileName())
            copies.append(file.dir().filePath(name));
    }
    return copies;
}

}  // namespace nextrung::storage

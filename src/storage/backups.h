// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/seal.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace nextrung::storage {

/// One version of a plan's file that is kept.
struct Backup {
    QString file{};
    QDateTime when{};  ///< UTC; when it was saved, or first seen.
    QString hash{};  ///< The first digits of its `contentHash`.

    friend bool operator==(const Backup&, const Backup&) = default;
};

/// Which of these moments may go, as places in `when`, which is in order with the latest last: of the last
/// hour all stay, of the last day the last of each hour, of the last week the last of each day, of the last
/// four weeks the last of each week, of what is older the last of each month (days, weeks and months in UTC).
/// The latest stays always. O(n).
[[nodiscard]] std::vector<std::size_t> superfluous(const std::vector<QDateTime>& when, const QDateTime& now);

/// What came of locking versions otherwise. Each is there twice, until no journal that can be
/// opened builds on the former one.
struct Resealed {
    std::map<QString, QString> hashes{};  ///< For each `contentHash` that was, the one that is now,
    std::multimap<QString, QString> former{};  ///< and the files of the one that was: it may be kept twice.
    core::Outcome outcome = core::accepted;  ///< CannotWrite if something could not be locked otherwise.

    void removeFormer() const;
};

/// The versions of plans, outside their folders: in a folder of its own for each file, named by its path.
/// They are bytes as they were in the file, so a locked plan has locked versions.
class Backups {
public:
    explicit Backups(QString folder);

    /// Keeps these bytes as the version of `path` at that moment, and thins out the others. Nothing happens
    /// if the latest version is the same. @error CannotWrite
    /// @param inUse  `contentHash` of versions that stay whatever their age: journals build on them.
    core::Outcome add(const QString& path, const QByteArray& bytes, const QDateTime& now,
                      const QStringList& inUse = {}) const;

    /// Locks all versions of the file with another seal, or unlocks them: those that are not locked, and
    /// those that `former` locks. Others stay as they are.
    [[nodiscard]] Resealed reseal(const QString& path, const Seal* former, const Seal* now) const;

    /// All versions of the file, the latest first.
    [[nodiscard]] std::vector<Backup> of(const QString& path) const;

    /// The bytes of the version with this `contentHash`, if there is one and it is what it was.
    [[nodiscard]] std::optional<QByteArray> withHash(const QString& path, const QString& hash) const;

private:
    [[nodiscard]] QString folderOf(const QString& path) const;

    QString folder_;
};

/// A name for the file at this path, the same however the path leads there: for what is kept elsewhere.
[[nodiscard]] QString pathKey(const QString& path);

/// Makes the folder if it is not there; only its owner may look into one that is made here.
bool makePrivateFolder(const QString& folder);

}  // namespace nextrung::storage

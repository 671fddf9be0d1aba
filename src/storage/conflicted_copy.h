// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace nextrung::storage {

/// A file that a program which synchronises folders put beside another because both had changed.
struct ConflictedCopy {
    QString original{};  ///< The name of the file that it is a copy of.
    QString who{};  ///< The person, account or machine that the name tells; empty if it tells none.
    std::optional<QDate> day{};  ///< When it was put there, if the name tells it.
    std::optional<QTime> time{};  ///< Of that day, local; many names tell the day only.

    friend bool operator==(const ConflictedCopy&, const ConflictedCopy&) = default;
};

/// What the name of a file says about being a conflicted copy, in the manner of Dropbox, Nextcloud, ownCloud,
/// Syncthing, Seafile and OneDrive; nothing if it says nothing. OneDrive only adds the name of the machine,
/// so only names that machines have by themselves are recognised.
[[nodiscard]] std::optional<ConflictedCopy> conflictedCopy(const QString& fileName);

/// The paths of the conflicted copies of this file in its folder, sorted by name.
[[nodiscard]] QStringList conflictedCopiesOf(const QString& path);

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nextrung::widgets {

class Settings;

/// A file that was opened or saved lately.
struct RecentFile {
    QString path{};
    QString
        title{};  ///< What its plan is called; empty if it has no title, or is locked and says nothing here.

    /// The plan's title, else the file's name without its ending.
    [[nodiscard]] QString name() const;

    friend bool operator==(const RecentFile&, const RecentFile&) = default;
};

/// The files of the settings, the latest first. Reads none of them.
[[nodiscard]] std::vector<RecentFile> recentFiles(const Settings& settings);

/// Puts the file before all others; what comes after the eighth is forgotten.
void rememberFile(Settings& settings, const RecentFile& file);

}  // namespace nextrung::widgets

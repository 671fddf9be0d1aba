// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/file_actions.h"
#include "app/print_actions.h"
#include "app/share_actions.h"
#include "widgets/main_window.h"

#include <QDate>

namespace nextrung::app {

/// One whole window with everything it stands on: settings, look, document, pages, file and print actions.
///
/// The same for the program, for the pictures that `export --view window` writes, and for the tests.
class ApplicationWindow {
public:
    /// @param settingsPath  A settings file of its own, beside which journals and versions are kept too;
    /// empty for the person's.
    explicit ApplicationWindow(QDate today, const QString& settingsPath = {});

    [[nodiscard]] widgets::MainWindow& window() { return window_; }
    [[nodiscard]] widgets::Workbench& bench() { return bench_; }
    [[nodiscard]] FileActions& files() { return files_; }
    [[nodiscard]] ShareActions& sharing() { return share_; }

    /// Where a window with this settings file keeps journals and versions.
    [[nodiscard]] static storage::KeepingPlace keepingPlace(const QString& settingsPath = {});

private:
    widgets::Settings settings_;
    widgets::Appearance appearance_;
    document::PlanDocument document_;
    document::Selection selection_;
    widgets::Actions actions_;
    widgets::Workbench bench_;
    widgets::MainWindow window_;
    FileActions files_;
    PrintActions print_;
    ShareActions share_;
};

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/main_window.h"

#include <QString>

namespace nextrung::app {

/// The folder in which dialogs for files begin: the one used last, at first that of the person's documents.
[[nodiscard]] QString folderToBeginIn(const widgets::Workbench& bench);

/// Asks where to write what is made of the open plan; empty if the person does not say. Offered is a file
/// beside the plan's own and named like it, or like the plan; `ending` follows the name, e.g.
/// "-shared.nextrung", and what the person types gets its suffix if it has none. `filter` names the files as
/// QFileDialog does.
[[nodiscard]] QString askWhereToSave(widgets::MainWindow& window, const widgets::Workbench& bench,
                                     const QString& caption, const QString& ending, const QString& filter);

/// The same with this file offered, whose suffix is given to what the person types without one.
[[nodiscard]] QString askWhereToSave(widgets::MainWindow& window, const QString& offered,
                                     const QString& caption, const QString& filter);

/// A file that is gone, offered again: in the folder to begin in if its own is gone too.
[[nodiscard]] QString offeredAgain(const QString& path, const widgets::Workbench& bench);

/// The file that is offered. Signs that a file system does not take are left out of the plan's name.
[[nodiscard]] QString offeredFile(const widgets::MainWindow& window, const widgets::Workbench& bench,
                                  const QString& ending);

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_window.h"

#include "drawing/icons.h"
#include "storage/built_in.h"
#include "storage/ladder_history.h"
#include "widgets/languages.h"
#include "widgets/shell/settings_dialog.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace nextrung::app {

namespace {

std::vector<widgets::StartTemplate> startTemplates()
{
    std::vector<widgets::StartTemplate> result;
    for (storage::Template& each : storage::templates(widgets::languageInUse()))
        result.push_back({each.name, each.title, each.summary, std::move(each.plan)});
    return result;
}

}  // namespace

ApplicationWindow::ApplicationWindow(QDate today, const QString& settingsPath)
    : settings_(settingsPath)
    , appearance_(widgets::SettingsDialog::rememberedLook(settings_))
    , document_(today)
    , bench_{document_, selection_, actions_, settings_, appearance_}
    , window_(bench_, startTemplates)
    , files_(bench_, window_, keepingPlace(settingsPath))
    , print_(bench_, window_)
    , share_(bench_, window_, files_)
{
    document_.setMemory(&storage::withLadderHistory);
    window_.setWindowIcon(drawing::applicationIcon());
    window_.assemble();
    window_.restoreLayout();
    window_.showStart();
}

storage::KeepingPlace ApplicationWindow::keepingPlace(const QString& settingsPath)
{
    // Never beside the documents: a synchronised folder would carry it to other machines.
    const QString folder = settingsPath.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : QFileInfo(settingsPath).absolutePath();
    return {folder + QLatin1String("/kept")};
}

}  // namespace nextrung::app

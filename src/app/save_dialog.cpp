// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/save_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace nextrung::app {

QString folderToBeginIn(const widgets::Workbench& bench)
{
    const QString last = bench.settings.get(widgets::settings::lastFolder);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {last, documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

QString offeredFile(const widgets::MainWindow& window, const widgets::Workbench& bench, const QString& ending)
{
    const QFileInfo file(window.filePath());
    if (!window.filePath().isEmpty())
        return file.absoluteDir().filePath(file.completeBaseName() + ending);
    static const QRegularExpression unfit(QStringLiteral(R"([<>:"/\\|?*\x00-\x1f]+)"));
    const QString name = window.planName().replace(unfit, QStringLiteral(" ")).simplified();
    return QDir(folderToBeginIn(bench)).filePath(name + ending);
}

QString askWhereToSave(widgets::MainWindow& window, const widgets::Workbench& bench, const QString& caption,
                       const QString& ending, const QString& filter)
{
    return askWhereToSave(window, offeredFile(window, bench, ending), caption, filter);
}

QString askWhereToSave(widgets::MainWindow& window, const QString& offered, const QString& caption,
                       const QString& filter)
{
    const QString path = QFileDialog::getSaveFileName(&window, caption, offered, filter);
    const QString suffix = QFileInfo(offered).suffix();
    if (path.isEmpty() || suffix.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    return path + QLatin1Char('.') + suffix;
}

QString offeredAgain(const QString& path, const widgets::Workbench& bench)
{
    const QFileInfo file(path);
    return QFileInfo(file.absolutePath()).isDir() ? path
                                                  : QDir(folderToBeginIn(bench)).filePath(file.fileName());
}

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/save_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace nextrung::app {

QString offeredFile(const widgets::MainWindow& window, const widgets::Workbench& bench, const QString& ending)
{
    const QFileInfo file(window.filePath());
    if (!window.filePath().isEmpty())
        return file.absoluteDir().filePath(file.completeBaseName() + ending);
    static const QRegularExpression unfit(QStringLiteral(R"([<>:"/\\|?*\x00-\x1f]+)"));
    const QString name = window.planName().replace(unfit, QStringLiteral(" ")).simplified();
    return QDir(bench.settings.get(widgets::settings::lastFolder)).filePath(name + ending);
}

QString askWhereToSave(widgets::MainWindow& window, const widgets::Workbench& bench, const QString& caption,
                       const QString& ending, const QString& filter)
{
    const QString path
        = QFileDialog::getSaveFileName(&window, caption, offeredFile(window, bench, ending), filter);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    return path + ending.mid(ending.lastIndexOf(QLatin1Char('.')));
}

}  // namespace nextrung::app

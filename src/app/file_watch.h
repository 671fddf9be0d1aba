// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace nextrung::app {

/// Notices that a file may have been changed, also after it was replaced as a whole, gone and come again.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches this file and no other; an empty path ends it.
    void watch(const QString& path);

signals:
    /// The file was written, replaced, removed or made; by whom is not known.
    void touched();

private:
    void look();

    QString path_;
    QFileSystemWatcher watcher_;
};

}  // namespace nextrung::app

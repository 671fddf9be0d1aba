// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <utility>

namespace nextrung::app {

/// Notices that a file may have been changed, also after it was replaced as a whole, gone and come again, by
/// itself or with a folder in which it lies.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches this file and no other; an empty path ends it.
    void watch(const QString& path);

signals:
    /// The file was written, replaced, removed or made, or something else happened beside it; by whom is not
    /// known.
    void touched();

private:
    /// When the file was changed, and its size; nothing if it is not there.
    using Stamp = std::optional<std::pair<QDateTime, qint64>>;
    [[nodiscard]] Stamp stamp() const;
    void watchAll();
    void look(const QString& changed);
    void remember();

    QString path_;
    Stamp seen_;
    QFileSystemWatcher watcher_;
    QTimer untilItIsBack_;
};

}  // namespace nextrung::app

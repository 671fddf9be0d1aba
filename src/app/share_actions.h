// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/main_window.h"

#include <QObject>

namespace nextrung::app {

/// Everything that goes between two people, or two copies of a plan: sharing, answers, comments, merging.
class ShareActions : public QObject {
    Q_OBJECT

public:
    /// Registers the actions.
    /// @param path  Tells the path of the file that is open, empty if there is none.
    ShareActions(widgets::Workbench& bench, widgets::MainWindow& window, std::function<QString()> path,
                 QObject* parent = nullptr);

    /// Shows what an answer brings, and takes it in if the person wants that.
    void takeAnswerFrom(const QString& path);
    /// Merges the plan in this file into the one that is open; the person chooses where both changed one
    /// thing.
    void mergeFrom(const QString& path);

private:
    void registerActions();
    void share();
    void saveAnswer();
    void comment();
    void offerConflictedCopies();
    /// The path of a file to open or to write, as the person names it; empty if they cancel.
    [[nodiscard]] QString askForFile(const QString& title);
    [[nodiscard]] QString askWhereTo(const QString& title, const QString& nameEnding);
    void apply(const QString& stepName, const core::Plan& after);
    void refuse(const core::Error& error);

    widgets::Workbench& bench_;
    widgets::MainWindow& window_;
    std::function<QString()> path_;
    QString looked_;  ///< The file beside which conflicted copies were looked for last.
};

}  // namespace nextrung::app

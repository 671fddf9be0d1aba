// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/busy.h"
#include "app/file_actions.h"
#include "core/result.h"
#include "document/latest_task.h"
#include "widgets/main_window.h"

#include <QObject>
#include <QStringList>

namespace nextrung::app {

/// Everything that goes between two people, or two copies of a plan: sharing, answers, comments, merging.
class ShareActions : public QObject {
    Q_OBJECT

public:
    /// Registers the actions.
    /// @param files  Reads other copies, and knows the file that is open. Outlives this.
    ShareActions(widgets::Workbench& bench, widgets::MainWindow& window, FileActions& files,
                 QObject* parent = nullptr);

    /// Shows what an answer brings, and takes it in if the person wants that.
    void takeAnswerFrom(const QString& path);
    /// Merges the plan in this file into the one that is open; the person chooses where both changed one
    /// thing. A shared copy is an answer. False if nothing came of it.
    bool mergeFrom(const QString& path);
    /// Waits until it is known whether there are conflicted copies beside the plan.
    void settle() { looking_->wait(); }

private:
    void registerActions();
    void share();
    void saveAnswer();
    /// An answer can be saved where it would be taken in; else the action says why not.
    void offerAnswer();
    bool takeAnswer(const core::Plan& answer);
    void comment();
    /// Looks beside the plan that is open, on another thread, and tells of what is there.
    void lookForConflictedCopies();
    /// Tells of the first of them that the person has not closed or merged, unless something else is said
    /// above the pages: that comes first, and it is looked again when it is gone.
    void tellOf(const QStringList& conflictedCopies);
    void mergeTold(const QString& conflictedCopy);
    /// The path of a file to open or to write, as the person names it; empty if they cancel.
    [[nodiscard]] QString askForFile(const QString& title);
    [[nodiscard]] QString askWhereTo(const QString& title, const QString& nameEnding);
    void write(const QString& path, const core::Plan& copy);
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] std::optional<FileActions::Loaded> loadToTakeFrom(const QString& path);
    bool apply(const QString& stepName, const core::Plan& after);
    void refuse(const core::Error& error);

    widgets::Workbench& bench_;
    widgets::MainWindow& window_;
    FileActions& files_;
    Busy busy_;
    document::LatestTask* looking_;
    QString looked_;  ///< The file beside which conflicted copies were looked for last,
    QStringList merged_;  ///< and those copies of it that are merged.
};

}  // namespace nextrung::app

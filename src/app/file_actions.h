// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person_edits.h"
#include "widgets/main_window.h"

#include <QObject>

#include <functional>

namespace nextrung::app {

/// New, open, save, recent files, closing: everything between the document and the disk.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// Registers the actions of the File menu. @param templates  in the order of the start page's cards
    FileActions(widgets::Workbench& bench, widgets::MainWindow& window,
                std::vector<widgets::StartTemplate> templates, QObject* parent = nullptr);

    /// Opens a plan, or says why not and leaves everything as it was.
    void open(const QString& path);

    /// Shows a plan that has no file yet.
    void showNew(core::Plan plan);

    /// What the person wants when work is not saved; tests answer without a dialog.
    enum class Answer { Save, Discard, Cancel };
    void setAsker(std::function<Answer()> asker) { ask_ = std::move(asker); }

    /// Whether the plan that is open may be left: it is saved, or the person has decided.
    [[nodiscard]] bool mayLeave();

    /// The path of the plan that is open; empty if it has no file yet.
    [[nodiscard]] const QString& path() const { return path_; }

    /// Saves to the plan's file, or asks for one; false if it was not saved.
    bool save();
    bool saveAs();

private:
    void registerActions();
    void followStartPage();
    void begin(const core::StartSentence& sentence);
    void beginFromTemplate(int index);
    void askForFile();
    void importLadder();
    void importFrom(const QString& path);
    void refuse(const core::Error& error);
    void remember(const QString& path);
    bool write(const QString& path);
    void showSaved();

    widgets::Workbench& bench_;
    widgets::MainWindow& window_;
    std::vector<widgets::StartTemplate> templates_;
    QString path_;
    std::function<Answer()> ask_;
};

}  // namespace nextrung::app

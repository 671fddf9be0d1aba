// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "widgets/shell/start_page.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>

#include <functional>
#include <vector>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace nextrung::widgets {

class Banner;
class FactsLabel;
class Rail;
class ViewBar;

/// The window: menu bar, toolbar, rail, the page that is shown, its inspector, status bar.
///
/// It owns the pages and knows nothing of what is in them, nor of files: those actions are registered by the
/// application, before `assemble`.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workbench& bench, StartTemplates templates, QWidget* parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;
    MainWindow(MainWindow&&) = delete;
    MainWindow& operator=(MainWindow&&) = delete;

    /// Builds menus and toolbar from the actions that are registered now.
    void assemble();

    [[nodiscard]] StartPage& startPage() { return *start_; }

    /// Shows the start page: no plan is open.
    void showStart();
    /// Shows the plan of the document, on the page that was shown last.
    void showPlan();
    [[nodiscard]] bool isPlanShown() const { return planShown_; }
    /// @pre a plan is shown and there is such a page
    void showPage(const QByteArray& id);
    [[nodiscard]] Page* currentPage() const;
    /// Shows the page on which this row is, and selects it.
    void showObject(const core::ObjectRef& row);

    /// Above every page: what concerns the plan's file.
    [[nodiscard]] Banner& banner() { return *banner_; }

    /// What the title and the left of the status bar say of the file; `path` is empty for a new plan.
    void setFile(const QString& path, const QString& savedText);

    /// The file of the plan; empty for a new plan.
    [[nodiscard]] const QString& filePath() const { return path_; }
    /// Whose plan for which position by when, e.g. "Maya Okafor, Account Executive 2027"; empty if it says
    /// nothing yet.
    [[nodiscard]] static QString titleOf(const core::Plan& plan);
    /// What the title calls the plan: its own title, else its file's name.
    [[nodiscard]] QString planName() const;

    /// What is typed into a field and not taken over yet is taken over, as if the field were left.
    void finishTyping();
    /// Whether a line or number is being typed that is not taken over yet.
    [[nodiscard]] bool isTyping() const;

    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { closeGuard_ = std::move(guard); }

    /// Puts window, inspector and page states back as they were at the last close, or remembers them.
    void restoreLayout();
    void saveLayout();

signals:
    /// A file was dropped onto the window.
    void fileDropped(const QString& path);
    /// The window speaks another language now: what others gave it to say is to be said again.
    void retranslated();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void registerActions();
    void followHistory();
    void buildStatusBar();
    void watchTyping();
    /// Whether it is in this window, or in a dialog of it.
    [[nodiscard]] bool isOfThis(const QWidget& field) const;
    void makePages();
    /// What needs a plan can be used while one is shown.
    void enableForPlan();
    void refreshTitle();
    void refreshStatus();
    void retranslate();
    void openPalette();
    void movePane(int step);

    Workbench& bench_;
    StartPage* start_;
    Rail* rail_ = nullptr;
    QToolBar* toolbar_ = nullptr;
    Banner* banner_;
    ViewBar* viewBar_;
    QStackedWidget* outer_;  // start page, or the pages with their bar
    QStackedWidget* pages_;
    QDockWidget* inspector_;
    QStackedWidget* inspectors_;
    QLabel* savedLabel_ = nullptr;
    FactsLabel* factsLabel_ = nullptr;
    QLabel* hintLabel_ = nullptr;
    QMap<QByteArray, Page*> pageOf_;
    QByteArray shownPage_;
    QString path_;
    QString savedText_;
    bool planShown_ = false;
    QTimer pause_;  ///< Runs while somebody types.
    std::function<bool()> closeGuard_ = [] { return true; };
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window.h"

#include "widgets/banner.h"
#include "widgets/literal_text.h"
#include "widgets/shell/about.h"
#include "widgets/shell/command_palette.h"
#include "widgets/shell/menus.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/settings_dialog.h"
#include "widgets/shell/view_bar.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace nextrung::widgets {

namespace {

constexpr int inspectorWidth = 300;
constexpr int titleBarHeight = 32;  // of window managers, about

}  // namespace

MainWindow::MainWindow(Workbench& bench, StartTemplates templates, QWidget* parent)
    : QMainWindow(parent)
    , bench_(bench)
    , start_(new StartPage(bench, std::move(templates), this))
    , banner_(new Banner(bench.appearance, this))
    , viewBar_(new ViewBar(bench.appearance, this))
    , outer_(new QStackedWidget(this))
    , pages_(new QStackedWidget(this))
    , inspector_(new QDockWidget(this))
    , inspectors_(new QStackedWidget(this))
{
    setAcceptDrops(true);
    setMinimumSize(1000, 640);
    resize(QSize(1600, 1000).boundedTo(screen()->availableSize() - QSize(0, titleBarHeight)));
    auto* planView = new QWidget(this);
    auto* column = new QVBoxLayout(planView);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner_);
    column->addWidget(viewBar_);
    column->addWidget(pages_, 1);
    outer_->addWidget(start_);
    outer_->addWidget(planView);
    setCentralWidget(outer_);
    // What it shows can do with less than it would like, so that the inspector need not.
    outer_->setMinimumSize(600, 400);
    inspector_->setObjectName(QStringLiteral("inspector"));
    auto* noTitle = new QWidget(inspector_);
    // Without a layout it would have no size at all, and the inspector no least width.
    (new QVBoxLayout(noTitle))->setContentsMargins(0, 0, 0, 0);
    inspector_->setTitleBarWidget(noTitle);
    inspector_->setFeatures(QDockWidget::NoDockWidgetFeatures);
    inspector_->setWidget(inspectors_);
    inspectors_->setMinimumWidth(280);
    inspectors_->setMaximumWidth(420);
    addDockWidget(Qt::RightDockWidgetArea, inspector_);
    resizeDocks({inspector_}, {inspectorWidth}, Qt::Horizontal);
    registerActions();
    buildStatusBar();
    connect(bench.document.history(), &QUndoStack::indexChanged, this, &MainWindow::followHistory);
    connect(&bench.document, &document::PlanDocument::savedChanged, this, &MainWindow::refreshTitle);
    followHistory();
    connect(&bench.actions, &Actions::aboutToRun, this, &MainWindow::finishTyping);
    connect(banner_, &Banner::aboutToChoose, this, &MainWindow::finishTyping);
    watchTyping();
    connect(&bench.actions, &Actions::pageNeeded, this, [this](QWidget* page) {
        if (const auto* needed = qobject_cast<Page*>(page))
            showPage(pageOf_.key(const_cast<Page*>(needed)));
    });
    connect(&bench.document, &document::PlanDocument::changed, this, &MainWindow::refreshTitle);
    connect(&bench.appearance, &Appearance::changed, this, &MainWindow::assemble);
}

MainWindow::~MainWindow()
{
    // While all is there that follows the plan; a field that is taken down would say it too late.
    finishTyping();
}

void MainWindow::registerActions()
{
    Actions& actions = bench_.actions;
    QAction* settings = actions.add({.id = "tools.settings",
                                     .text = QT_TRANSLATE_NOOP("Actions", "Settings"),
                                     .help = QT_TRANSLATE_NOOP("Actions", "Choose language and look"),
                                     .menu = MenuPlace::Tools,
                                     .icon = "gear",
                                     .keys = "Ctrl+,"},
                                    [this] { SettingsDialog(bench_, this).exec(); });
    rail_ = new Rail(actions, builtPages(), settings, this);
    addToolBar(Qt::LeftToolBarArea, rail_);
    connect(rail_, &Rail::chosen, this, &MainWindow::showPage);
    toolbar_ = new QToolBar(this);
    toolbar_->setObjectName(QStringLiteral("toolbar"));
    toolbar_->setMovable(false);
    toolbar_->setIconSize({18, 18});
    toolbar_->setFixedHeight(42);
    toolbar_->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(Qt::TopToolBarArea, toolbar_);
    actions.add({.id = "edit.undo",
                 .text = QT_TRANSLATE_NOOP("Actions", "Undo"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Take back the last change"),
                 .menu = MenuPlace::Edit,
                 .icon = "undo",
                 .keys = "Ctrl+Z"},
                [this] { bench_.document.history()->undo(); });
    actions.add({.id = "edit.redo",
                 .text = QT_TRANSLATE_NOOP("Actions", "Redo"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"),
                 .menu = MenuPlace::Edit,
                 .icon = "redo",
                 .keys = "Ctrl+Shift+Z; Ctrl+Y"},
                [this] { bench_.document.history()->redo(); });
    actions.add(
        {.id = "edit.find",
         .text = QT_TRANSLATE_NOOP("Actions", "Find or run a command"),
         .help = QT_TRANSLATE_NOOP("Actions", "Find an object of the plan, or a command, by a few letters"),
         .menu = MenuPlace::Edit,
         .icon = "search",
         .keys = "Ctrl+K; Ctrl+F",
         .group = 1},
        [this] { openPalette(); });
    actions
        .add({.id = "view.inspector",
              .text = QT_TRANSLATE_NOOP("Actions", "Inspector"),
              .help = QT_TRANSLATE_NOOP("Actions", "Show or hide the panel at the right"),
              .menu = MenuPlace::View,
              .icon = "panel",
              .keys = "Ctrl+I",
              .group = 1,
              .checkable = true},
             [this] { inspector_->setVisible(planShown_ && inspector_->isHidden()); })
        ->setChecked(true);
    actions.add({.id = "view.toggleDark",
                 .text = QT_TRANSLATE_NOOP("Actions", "Light or dark"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Change between the light and the dark look"),
                 .menu = MenuPlace::View,
                 .icon = "moon",
                 .group = 1},
                [this] {
                    SettingsDialog::useLook(bench_,
                                            bench_.appearance.isDark() ? Appearance::Choice::Light
                                                                       : Appearance::Choice::Dark);
                });
    actions.add({.id = "view.nextPane",
                 .text = QT_TRANSLATE_NOOP("Actions", "Next pane"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Move the focus to the next part of the window"),
                 .menu = MenuPlace::View,
                 .keys = "F6",
                 .group = 2},
                [this] { movePane(1); });
    actions.add({.id = "view.previousPane",
                 .text = QT_TRANSLATE_NOOP("Actions", "Previous pane"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Move the focus to the part of the window before"),
                 .menu = MenuPlace::View,
                 .keys = "Shift+F6",
                 .group = 2},
                [this] { movePane(-1); });
    registerHelp(actions, this);
}

void MainWindow::followHistory()
{
    const QUndoStack& history = *bench_.document.history();
    QAction* undo = bench_.actions.find("edit.undo");
    QAction* redo = bench_.actions.find("edit.redo");
    undo->setEnabled(planShown_ && history.canUndo());
    redo->setEnabled(planShown_ && history.canRedo());
    undo->setText(history.canUndo() ? tr("Undo: %1").arg(literalText(history.undoText())) : tr("Undo"));
    redo->setText(history.canRedo() ? tr("Redo: %1").arg(literalText(history.redoText())) : tr("Redo"));
}

void MainWindow::showStart()
{
    if (std::exchange(planShown_, false))
        start_->clear();  // its sentence was that of the plan before
    banner_->withdraw();
    outer_->setCurrentWidget(start_);
    inspector_->hide();
    rail_->mark({});
    enableForPlan();
    setWindowModified(false);
    refreshTitle();
    refreshStatus();
    start_->refresh();
}

void MainWindow::enableForPlan()
{
    rail_->setPagesEnabled(planShown_);
    for (const Actions::Entry& entry : bench_.actions.all()) {
        if (entry.context || entry.spec.needsPlan)
            entry.action->setEnabled(planShown_);
    }
    showUsableMenus(*menuBar(), *toolbar_);
}

void MainWindow::showPlan()
{
    planShown_ = true;
    makePages();
    enableForPlan();
    outer_->setCurrentIndex(1);
    const QByteArray last = bench_.settings.get(settings::lastPage).toLatin1();
    showPage(pageOf_.contains(shownPage_) ? shownPage_
                 : pageOf_.contains(last) ? last
                                          : builtPages().value(0));
    inspector_->setVisible(bench_.actions.find("view.inspector")->isChecked());
    refreshTitle();
}

void MainWindow::makePages()
{
    if (!pageOf_.isEmpty())
        return;
    for (const QByteArray& id : builtPages()) {
        Page* page = makePage(id, bench_, pages_);
        pages_->addWidget(page);
        if (QWidget* inspector = page->inspector())
            inspectors_->addWidget(inspector);
        page->restoreView(bench_.settings.get(settings::view("views/" + id)));
        connect(page, &Page::headlineChanged, this, [this, page] {
            if (page == currentPage()) {
                viewBar_->refresh();
                refreshStatus();
            }
        });
        for (const Banner* said : page->findChildren<Banner*>())
            connect(said, &Banner::aboutToChoose, this, &MainWindow::finishTyping);
        pageOf_.insert(id, page);
    }
    assemble();
}

Page* MainWindow::currentPage() const
{
    return planShown_ ? pageOf_.value(shownPage_) : nullptr;
}

void MainWindow::showPage(const QByteArray& id)
{
    Page* page = pageOf_.value(id);
    if (!page || !planShown_)
        return;
    shownPage_ = id;
    pages_->setCurrentWidget(page);
    rail_->mark(id);
    viewBar_->showPage(*page);
    if (QWidget* inspector = page->inspector())
        inspectors_->setCurrentWidget(inspector);
    inspector_->setVisible(page->inspector() && bench_.actions.find("view.inspector")->isChecked());
    page->setFocus();
    refreshStatus();
}

void MainWindow::showObject(const core::ObjectRef& row)
{
    showPage(pageOf(row));
    // What is selected already may be out of sight: it is shown as if it were selected anew.
    bench_.selection.select(std::nullopt);
    bench_.selection.select(row);
}

void MainWindow::openPalette()
{
    auto* palette = new CommandPalette(
        bench_, [this](const core::ObjectRef& row) { showObject(row); }, this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 60)));
    palette->show();
}

}  // namespace nextrung::widgets

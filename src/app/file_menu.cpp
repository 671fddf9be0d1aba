// SPDX-License-Identifier: GPL-3.0-or-later

// The File menu: its entries, and what the start page and imports ask of it.

#include "app/file_actions.h"
#include "app/import_dialog.h"
#include "app/save_dialog.h"
#include "storage/built_in.h"
#include "widgets/literal_text.h"
#include "widgets/recent_files.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace nextrung::app {

void FileActions::registerActions()
{
    using widgets::MenuPlace;
    widgets::Actions& actions = bench_.actions;
    actions.add(
        {.id = "file.new",
         .text = QT_TRANSLATE_NOOP("Actions", "New plan"),
         .help = QT_TRANSLATE_NOOP("Actions", "Begin another plan: the start sentence, or a template"),
         .menu = MenuPlace::File,
         .icon = "new",
         .keys = "Ctrl+N"},
        [this] {
            whenFree([this] {
                path_.clear();
                watch_.watch({});
                keeper_.close();
                bench_.document.reset({});
                window_.showStart();
            });
        });
    actions.add({.id = "file.open",
                 .text = QT_TRANSLATE_NOOP("Actions", "Open a plan…"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Open a plan from a file"),
                 .menu = MenuPlace::File,
                 .icon = "open",
                 .keys = "Ctrl+O"},
                [this] { askForFile(); });
    registerRecent();
    actions.add({.id = "file.save",
                 .text = QT_TRANSLATE_NOOP("Actions", "Save"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Save the plan to its file"),
                 .menu = MenuPlace::File,
                 .icon = "save",
                 .keys = "Ctrl+S",
                 .group = 1,
                 .needsPlan = true},
                [this] { save(); });
    actions.add({.id = "file.saveAs",
                 .text = QT_TRANSLATE_NOOP("Actions", "Save as…"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Save the plan to another file"),
                 .menu = MenuPlace::File,
                 .keys = "Ctrl+Shift+S",
                 .group = 1,
                 .needsPlan = true},
                [this] { saveAs(); });
    actions.add({.id = "file.import",
                 .text = QT_TRANSLATE_NOOP("Actions", "Import positions from a table…"),
                 .help = QT_TRANSLATE_NOOP("Actions",
                                           "Take in a career ladder or a competency matrix, after a preview"),
                 .menu = MenuPlace::File,
                 .icon = "import",
                 .group = 2},
                [this] { importLadder(); });
    actions.add({.id = "file.quit",
                 .text = QT_TRANSLATE_NOOP("Actions", "Quit"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Close the window"),
                 .menu = MenuPlace::File,
                 .keys = "Ctrl+Q",
                 .group = 9},
                [this] { window_.close(); });
}

void FileActions::registerRecent()
{
    auto* menu = new QMenu(&window_);
    QAction* recent = bench_.actions.add(
        {.id = "file.recent",
         .text = QT_TRANSLATE_NOOP("Actions", "Open recent"),
         .help = QT_TRANSLATE_NOOP("Actions", "Open a plan that was open lately"),
         .menu = widgets::MenuPlace::File},
        // Chosen in the palette: a menu bar opens it by itself.
        [this, menu] { menu->popup(window_.mapToGlobal(window_.menuBar()->geometry().bottomLeft())); });
    recent->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRecent(*menu); });
}

void FileActions::fillRecent(QMenu& menu)
{
    menu.clear();
    const std::vector<widgets::RecentFile> files = widgets::recentFiles(bench_.settings);
    if (files.empty())
        menu.addAction(tr("No plans yet"))->setEnabled(false);
    for (const widgets::RecentFile& file : files) {
        const QString name = widgets::literalText(file.name());
        //: A plan in the menu of recent ones: the digit that chooses it, its name.
        QAction* entry = menu.addAction(tr("&%1  %2").arg(menu.actions().size() + 1).arg(name), this,
                                        [this, path = file.path] { open(path); });
        entry->setStatusTip(QDir::toNativeSeparators(file.path));
    }
}

void FileActions::followStartPage()
{
    const widgets::StartPage* start = &window_.startPage();
    connect(start, &widgets::StartPage::openWanted, this, &FileActions::askForFile);
    connect(start, &widgets::StartPage::importWanted, this, &FileActions::importLadder);
    connect(start, &widgets::StartPage::recentChosen, this, &FileActions::open);
    connect(start, &widgets::StartPage::sentenceFilled, this, &FileActions::begin);
    connect(start, &widgets::StartPage::templateChosen, this, &FileActions::showNew);
    connect(start, &widgets::StartPage::sampleWanted, this, [this] {
        core::Result<core::Plan> sample = storage::readBuiltIn(storage::sampleName());
        if (sample)
            showNew(*std::move(sample));
        else
            refuse(sample.error());
    });
}

void FileActions::importLadder()
{
    const QString path = QFileDialog::getOpenFileName(
        &window_, tr("Import positions, steps or days off"), folderToBeginIn(bench_),
        tr("Tables, Microsoft Project XML, calendars (*.csv *.tsv *.txt *.xml *.ics);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

void FileActions::importFrom(const QString& path)
{
    const core::Plan& before = bench_.document.plan();
    const core::Result<std::optional<core::Plan>> taken
        = takeInLadder(path, before, bench_.document.today(), &window_);
    if (!taken)
        return refuse(taken.error());
    if (!*taken)
        return;
    const std::size_t positions = before.positions.size();
    const std::size_t activities = before.activities.size();
    if (!window_.isPlanShown())
        window_.showPlan();
    const core::Outcome applied
        = bench_.document.apply(tr("Import %1").arg(QFileInfo(path).fileName()),
                                [&taken](const core::Plan&) { return core::Result<core::Plan>(**taken); });
    if (!applied)
        return refuse(applied.error());
    showSaved();
    // What came in is what the person wants to see.
    if ((*taken)->positions.size() != positions)
        window_.showPage("ladder");
    else if ((*taken)->activities.size() != activities)
        window_.showPage("plan");
}

}  // namespace nextrung::app

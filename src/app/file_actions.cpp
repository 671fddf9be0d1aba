// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_actions.h"

#include "app/import_dialog.h"
#include "app/plan_store.h"
#include "core/edits.h"
#include "storage/built_in.h"
#include "widgets/messages.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QUndoStack>

namespace nextrung::app {

namespace {

constexpr int mostRecent = 8;
const QString suffix = QStringLiteral("nextrung");

QString withSuffix(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + suffix : path;
}

FileActions::Answer askThePerson(QWidget* window, const QString& title)
{
    QMessageBox box(QMessageBox::Question, FileActions::tr("Save the changes?"),
                    FileActions::tr("“%1” has changes that are not saved.").arg(title),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box.setInformativeText(FileActions::tr("If you discard them, they are lost."));
    switch (box.exec()) {
    case QMessageBox::Save:
        return FileActions::Answer::Save;
    case QMessageBox::Discard:
        return FileActions::Answer::Discard;
    default:
        return FileActions::Answer::Cancel;
    }
}

/// Three tracks and five levels to draw on.
core::Plan emptyLadder()
{
    core::Plan plan;
    for (int at = 1; at <= 3; ++at) {
        core::Track track;
        track.id = core::derivedId<core::Track>(QStringLiteral("empty/track/%1").arg(at));
        track.title = FileActions::tr("Track %1").arg(at);
        track.order = at;
        plan.tracks.put(track);
    }
    for (int rank = 1; rank <= 5; ++rank) {
        core::Level level;
        level.id = core::derivedId<core::Level>(QStringLiteral("empty/level/%1").arg(rank));
        level.title = FileActions::tr("Level %1").arg(rank);
        level.rank = rank;
        plan.levels.put(level);
    }
    return plan;
}

}  // namespace

FileActions::FileActions(widgets::Workbench& bench, widgets::MainWindow& window,
                         std::vector<widgets::StartTemplate> templates, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , window_(window)
    , templates_(std::move(templates))
    , ask_([&window] {
        return askThePerson(&window, window.windowTitle().section(QStringLiteral("[*]"), 0, 0));
    })
{
    registerActions();
    followStartPage();
    window.setCloseGuard([this] { return mayLeave(); });
    connect(&window, &widgets::MainWindow::fileDropped, this, [this](const QString& path) { open(path); });
    connect(bench.document.history(), &QUndoStack::cleanChanged, this, &FileActions::showSaved);
}

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
            if (mayLeave()) {
                bench_.document.reset({});
                path_.clear();
                window_.showStart();
            }
        });
    actions.add({.id = "file.open",
                 .text = QT_TRANSLATE_NOOP("Actions", "Open a plan…"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Open a plan from a file"),
                 .menu = MenuPlace::File,
                 .icon = "open",
                 .keys = "Ctrl+O"},
                [this] { askForFile(); });
    actions.add({.id = "file.save",
                 .text = QT_TRANSLATE_NOOP("Actions", "Save"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Save the plan to its file"),
                 .menu = MenuPlace::File,
                 .icon = "save",
                 .keys = "Ctrl+S",
                 .group = 1},
                [this] { save(); });
    actions.add({.id = "file.saveAs",
                 .text = QT_TRANSLATE_NOOP("Actions", "Save as…"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Save the plan to another file"),
                 .menu = MenuPlace::File,
                 .keys = "Ctrl+Shift+S",
                 .group = 1},
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

void FileActions::followStartPage()
{
    const widgets::StartPage* start = &window_.startPage();
    connect(start, &widgets::StartPage::openWanted, this, &FileActions::askForFile);
    connect(start, &widgets::StartPage::importWanted, this, &FileActions::importLadder);
    connect(start, &widgets::StartPage::recentChosen, this, &FileActions::open);
    connect(start, &widgets::StartPage::sentenceFilled, this, &FileActions::begin);
    connect(start, &widgets::StartPage::templateChosen, this, &FileActions::beginFromTemplate);
    connect(start, &widgets::StartPage::sampleWanted, this, [this] {
        core::Result<core::Plan> sample = storage::readBuiltIn(storage::sampleName());
        if (sample)
            showNew(*std::move(sample));
        else
            refuse(sample.error());
    });
}

void FileActions::begin(const core::StartSentence& sentence)
{
    core::StartSentence whole = sentence;
    whole.trackTitle = tr("My track");
    core::Result<core::Plan> plan = core::startPlan({}, whole, bench_.document.today());
    if (plan)
        showNew(*std::move(plan));
    else
        refuse(plan.error());
}

void FileActions::beginFromTemplate(int index)
{
    showNew(index < 0 ? emptyLadder() : templates_[static_cast<std::size_t>(index)].plan);
}

void FileActions::showNew(core::Plan plan)
{
    if (!mayLeave())
        return;
    path_.clear();
    bench_.document.reset(std::move(plan));
    window_.showPlan();
    showSaved();
}

void FileActions::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(
        &window_, tr("Open a plan"), bench_.settings.get(widgets::settings::lastFolder),
        tr("Plans (*.nextrung);;Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileActions::open(const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
        importFrom(path);
        return;
    }
    core::Result<core::Plan> plan = openPlan(path);
    if (!plan)
        return refuse(plan.error());
    if (!mayLeave())
        return;
    path_ = QFileInfo(path).absoluteFilePath();
    bench_.document.reset(*std::move(plan));
    remember(path_);
    window_.showPlan();
    showSaved();
}

bool FileActions::mayLeave()
{
    if (!window_.isPlanShown() || bench_.document.history()->isClean())
        return true;
    switch (ask_()) {
    case Answer::Save:
        return save();
    case Answer::Discard:
        return true;
    case Answer::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

bool FileActions::save()
{
    return window_.isPlanShown() && (path_.isEmpty() ? saveAs() : write(path_));
}

bool FileActions::saveAs()
{
    if (!window_.isPlanShown())
        return false;
    const QString path = QFileDialog::getSaveFileName(
        &window_, tr("Save the plan"),
        path_.isEmpty() ? bench_.settings.get(widgets::settings::lastFolder) : path_,
        tr("Plans (*.nextrung)"));
    return !path.isEmpty() && write(withSuffix(path));
}

bool FileActions::write(const QString& path)
{
    const core::Outcome written = writePlanTo(path, bench_.document.plan());
    if (!written) {
        refuse(written.error());
        return false;
    }
    path_ = QFileInfo(path).absoluteFilePath();
    remember(path_);
    bench_.document.history()->setClean();
    showSaved();
    return true;
}

void FileActions::showSaved()
{
    const bool saved = !path_.isEmpty() && bench_.document.history()->isClean();
    const QDateTime when = QFileInfo(path_).lastModified();
    window_.setFile(path_,
                    saved ? tr("Saved %1").arg(QLocale().toString(when, QLocale::ShortFormat))
                          : tr("Not saved yet"));
}

void FileActions::remember(const QString& path)
{
    QStringList recent = bench_.settings.get(widgets::settings::recentFiles);
    recent.removeAll(path);
    recent.prepend(path);
    bench_.settings.set(widgets::settings::recentFiles, recent.mid(0, mostRecent));
    bench_.settings.set(widgets::settings::lastFolder, QFileInfo(path).absolutePath());
}

void FileActions::refuse(const core::Error& error)
{
    QMessageBox::warning(&window_, tr("That did not work"), widgets::Messages::forError(error));
}

void FileActions::importLadder()
{
    const QString path = QFileDialog::getOpenFileName(
        &window_, tr("Import positions, steps or days off"),
        bench_.settings.get(widgets::settings::lastFolder),
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
    if (!window_.isPlanShown())
        window_.showPlan();
    const core::Outcome applied
        = bench_.document.apply(tr("Import %1").arg(QFileInfo(path).fileName()),
                                [&taken](const core::Plan&) { return core::Result<core::Plan>(**taken); });
    if (!applied)
        return refuse(applied.error());
    showSaved();
}

}  // namespace nextrung::app

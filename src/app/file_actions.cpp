// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_actions.h"

#include "app/banner_causes.h"
#include "app/passphrase_dialog.h"
#include "app/save_dialog.h"
#include "core/answer.h"
#include "core/edits.h"
#include "report/dates.h"
#include "storage/ladder_history.h"
#include "storage/plan_file.h"
#include "storage/share_file.h"
#include "widgets/banner.h"
#include "widgets/messages.h"
#include "widgets/recent_files.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

#include <chrono>

namespace nextrung::app {

namespace {

constexpr std::chrono::seconds betweenLooks{1};

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

std::optional<QString> askForPassphrase(QWidget* window, const QString& note)
{
    PassphraseDialog dialog(PassphraseDialog::Purpose::Open, note, window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.passphrase();
}

}  // namespace

FileActions::FileActions(widgets::Workbench& bench, widgets::MainWindow& window, storage::KeepingPlace place,
                         QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , window_(window)
    , keeper_(std::move(place))
    , busy_(&window)
    , ask_([&window] { return askThePerson(&window, window.planName()); })
    , askPassphrase_([&window](const QString& note) { return askForPassphrase(&window, note); })
{
    registerActions();
    registerSafetyActions();
    followStartPage();
    window.setCloseGuard([this] { return mayClose(); });
    connect(&window, &widgets::MainWindow::fileDropped, this, &FileActions::open);
    connect(&window, &widgets::MainWindow::retranslated, this, &FileActions::showSaved);
    connect(&bench.document, &document::PlanDocument::savedChanged, this, [this] {
        showSaved();
        offerOthersAnew();
    });
    connect(&bench.document, &document::PlanDocument::changed, this,
            [this](const document::PlanChange& change) { record(change.after); });
    connect(&bench.document, &document::PlanDocument::drafted, this, &FileActions::record);
    connect(&watch_, &FileWatch::touched, this, &FileActions::lookAtFile);
    connect(&watch_, &FileWatch::touched, this, &FileActions::folderTouched);
    connect(&window.banner(), &widgets::Banner::freed, this, &FileActions::tellOfAside);
    keeper_.setListener([this](const storage::Keeper::Aside& aside) { hear(aside); });
    // Nobody tells when a program was killed, so it is asked for.
    whileElsewhere_.setInterval(betweenLooks);
    connect(&whileElsewhere_, &QTimer::timeout, this, &FileActions::lookForOtherWindows);
}

void FileActions::begin(const core::StartSentence& sentence)
{
    core::StartSentence whole = sentence;
    whole.trackTitle = tr("My track");
    const core::Result<core::Plan> begun = core::startPlan({}, whole, bench_.document.today());
    if (!begun)
        return refuse(begun.error());
    core::Plan plan = *begun;
    for (const auto& each : begun->levels) {
        core::Level level = *each;
        level.title = widgets::StartPage::levelTitle(level.rank);
        plan.levels.put(level);
    }
    plan = storage::withLadderHistory({}, std::move(plan), bench_.document.today());
    whenFree([this, plan = std::move(plan)] {
        showNow(plan);
        // The words typed are only here: as an edit of an empty plan they are kept like any other.
        const auto nothing = std::make_shared<const core::Plan>();
        bench_.document.markSaved(nothing);
        keeper_.begin(nothing);
        record(bench_.document.snapshot());
    });
}

void FileActions::showNew(core::Plan plan)
{
    plan = storage::withLadderHistory({}, std::move(plan), bench_.document.today());
    whenFree([this, plan = std::move(plan)] { showNow(plan); });
}

void FileActions::showNow(core::Plan plan, storage::Seal::Pointer seal)
{
    path_.clear();
    forgetFile();
    watch_.watch({});
    const auto shown = std::make_shared<const core::Plan>(std::move(plan));
    keeper_.begin(shown, std::move(seal));
    bench_.document.reset(*shown, storage::mayBeWritten(*shown));
    window_.showPlan();
    showSaved();
}

void FileActions::forgetFile()
{
    lostPath_.clear();
    forgetOthers();
    aside_ = {};
    window_.banner().withdraw();
}

void FileActions::askForFile()
{
    const QString path
        = QFileDialog::getOpenFileName(&window_, tr("Open a plan"), folderToBeginIn(bench_),
                                       tr("Plans (*.nextrung);;Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void FileActions::open(const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        importFrom(path);
    else
        whenFree([this, path] { openNow(path); });
}

void FileActions::openNow(const QString& path)
{
    if (const std::optional<Loaded> loaded = load(path, [this, path] { offerKept(path); }))
        showLoaded(path, *loaded);
}

void FileActions::showLoaded(const QString& path, const Loaded& loaded)
{
    path_ = QFileInfo(path).absoluteFilePath();
    savedAt_ = QFileInfo(path).lastModified();
    forgetFile();
    const auto opened = std::make_shared<const core::Plan>(loaded.plan);
    const bool isOurs = keeper_.open(path_, loaded.bytes, opened, loaded.seal);
    const core::Outcome mayEdit = storage::mayBeWritten(*opened);
    bench_.document.reset(*opened, mayEdit);
    watch_.watch(path_);
    remember(path_);
    window_.showPlan();
    showSaved();
    if (mayEdit && !isOurs)
        tellOfOtherWindow();
    else
        tellOfKind(*opened, mayEdit);
    offerRecoveryOf(path_);
}

void FileActions::tellOfKind(const core::Plan& opened, const core::Outcome& mayEdit)
{
    using widgets::Banner;
    Banner& banner = window_.banner();
    if (!mayEdit)
        banner.say([problem = mayEdit.error()] {
            return Banner::Message{cause::readOnly, widgets::Messages::forError(problem),
                                   Banner::Tone::Attention};
        });
    else if (core::isSharedCopy(opened) && !core::canBeAnswered(opened))
        banner.say([] {
            return Banner::Message{cause::shared,
                                   tr("This copy was shared with you to be read: it names nobody who could "
                                      "answer. What you change in it stays with you."),
                                   Banner::Tone::Notice};
        });
    else if (core::isSharedCopy(opened))
        banner.say([this] {
            return Banner::Message{
                cause::shared,
                tr("This copy was shared with you. What you assess and comment goes back with "
                   "your answer; other changes do not."),
                Banner::Tone::Notice,
                {{tr("Save answer…"), [this] { bench_.actions.find("file.saveAnswer")->trigger(); }, false}}};
        });
    else if (storage::isOfNewerVersion(opened))
        banner.say([] {
            return Banner::Message{cause::newer,
                                   tr("A newer version of NextRung wrote this plan. What this one does not "
                                      "know is kept in the file, and not shown."),
                                   Banner::Tone::Notice};
        });
}

bool FileActions::mayWrite(const std::function<void(bool)>& then)
{
    const core::Outcome& mayEdit = bench_.document.mayEdit();
    if (mayEdit)
        return true;
    refuse(mayEdit.error());
    if (then)
        then(false);
    return false;
}

void FileActions::whenFree(const std::function<void()>& go)
{
    window_.finishTyping();
    if (keeper_.isSaving()) {
        onceSaved_ = [this, go] { whenFree(go); };
        return;
    }
    if (!window_.isPlanShown() || bench_.document.isSaved())
        return go();
    switch (ask_()) {
    case Answer::Save:
        // What was edited while the disk was busy is asked for again.
        return save([this, go](bool isSaved) {
            if (isSaved)
                whenFree(go);
        });
    case Answer::Discard:
        return go();
    case Answer::Cancel:
        return;
    }
    Q_UNREACHABLE();
}

bool FileActions::mayClose()
{
    const bool isFree
        = !keeper_.isSaving() && (!window_.isPlanShown() || bench_.document.isSaved() || mayClose_);
    if (isFree) {
        keeper_.close();
        return true;
    }
    whenFree([this] {
        mayClose_ = true;
        QMetaObject::invokeMethod(&window_, &QWidget::close, Qt::QueuedConnection);
    });
    return false;
}

void FileActions::save(const std::function<void(bool)>& then)
{
    if (!window_.isPlanShown())
        return;
    if (path_.isEmpty())
        saveAs(then);
    else
        saveTo(path_, then);
}

void FileActions::saveAs(const std::function<void(bool)>& then)
{
    if (!window_.isPlanShown() || !mayWrite(then))
        return;
    const QString offered = lostPath_.isEmpty() ? offeredFile(window_, bench_, QStringLiteral(".nextrung"))
                                                : offeredAgain(lostPath_, bench_);
    const QString path = askWhereToSave(window_, offered, tr("Save the plan"), tr("Plans (*.nextrung)"));
    if (!path.isEmpty())
        saveTo(path, then);
    else if (then)
        then(false);
}

void FileActions::showSaved()
{
    const QString then = report::dayAndTime(QLocale(), savedAt_);
    window_.setFile(path_,
                    keeper_.isSaving()              ? tr("Saving…")
                        : path_.isEmpty()           ? tr("Not saved yet")
                        : bench_.document.isSaved() ? tr("Saved %1").arg(then)
                                                    : tr("Not saved since %1").arg(then));
}

void FileActions::remember(const QString& path)
{
    // The settings are not locked: they must not tell what a locked plan is about.
    const QString title = keeper_.seal() ? QString() : widgets::MainWindow::titleOf(bench_.document.plan());
    widgets::rememberFile(bench_.settings, {path, title});
    bench_.settings.set(widgets::settings::lastFolder, QFileInfo(path).absolutePath());
}

void FileActions::refuse(const core::Error& error)
{
    QMessageBox::warning(&window_, tr("That did not work"), widgets::Messages::forError(error));
}

}  // namespace nextrung::app

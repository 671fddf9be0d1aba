// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share_actions.h"

#include "app/answer_dialog.h"
#include "app/banner_causes.h"
#include "app/merge_dialog.h"
#include "app/plan_store.h"
#include "app/save_dialog.h"
#include "app/share_dialog.h"
#include "core/answer.h"
#include "core/edits.h"
#include "report/dates.h"
#include "storage/common_version.h"
#include "storage/conflicted_copy.h"
#include "storage/journal.h"
#include "storage/plan_file.h"
#include "storage/share_file.h"
#include "widgets/banner.h"
#include "widgets/messages.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

namespace nextrung::app {

namespace {

constexpr const char* answerHelp
    = QT_TRANSLATE_NOOP("Actions", "Answer to a plan that somebody shared with you");

}  // namespace

ShareActions::ShareActions(widgets::Workbench& bench, widgets::MainWindow& window, FileActions& files,
                           QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , window_(window)
    , files_(files)
    , busy_(&window)
    , looking_(new document::LatestTask(this))
{
    registerActions();
    offerAnswer();
    connect(&bench.document, &document::PlanDocument::changed, this, &ShareActions::offerAnswer);
    connect(&window, &widgets::MainWindow::retranslated, this, &ShareActions::offerAnswer);
    connect(&bench.document, &document::PlanDocument::changed, this, [this] {
        if (files_.path() != looked_)
            lookForConflictedCopies();
    });
    connect(&window.banner(), &widgets::Banner::freed, this, &ShareActions::lookForConflictedCopies);
    connect(&files, &FileActions::folderTouched, this, &ShareActions::lookForConflictedCopies);
}

void ShareActions::registerActions()
{
    using widgets::MenuPlace;
    widgets::Actions& actions = bench_.actions;
    actions.add({.id = "file.share",
                 .text = QT_TRANSLATE_NOOP("Actions", "Share…"),
                 .help = QT_TRANSLATE_NOOP("Actions",
                                           "Write a copy with only what the manager, the coach or everybody "
                                           "may see, after showing it"),
                 .menu = MenuPlace::File,
                 .group = 4,
                 .needsPlan = true},
                [this] { share(); });
    actions.add({.id = "file.takeAnswer",
                 .text = QT_TRANSLATE_NOOP("Actions", "Take in an answer…"),
                 .help = QT_TRANSLATE_NOOP("Actions",
                                           "Take in what somebody assessed and commented in a shared copy"),
                 .menu = MenuPlace::File,
                 .group = 4,
                 .needsPlan = true},
                [this] {
                    if (const QString path = askForFile(tr("Take in an answer")); !path.isEmpty())
                        takeAnswerFrom(path);
                });
    actions.add({.id = "file.saveAnswer",
                 .text = QT_TRANSLATE_NOOP("Actions", "Save answer…"),
                 .help = answerHelp,
                 .menu = MenuPlace::File,
                 .group = 4},
                [this] { saveAnswer(); });
    actions.add({.id = "file.merge",
                 .text = QT_TRANSLATE_NOOP("Actions", "Merge another copy…"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Bring two copies of this plan together again"),
                 .menu = MenuPlace::File,
                 .group = 4,
                 .needsPlan = true},
                [this] {
                    if (const QString path = askForFile(tr("Merge another copy")); !path.isEmpty())
                        mergeFrom(path);
                });
    actions.add({.id = "edit.comment",
                 .text = QT_TRANSLATE_NOOP("Actions", "Comments…"),
                 .help = QT_TRANSLATE_NOOP("Actions",
                                           "Read and add comments on what is selected, or on the whole plan"),
                 .menu = MenuPlace::Edit,
                 .group = 4,
                 .needsPlan = true},
                [this] { comment(); });
}

void ShareActions::share()
{
    if (!window_.isPlanShown() || !mayEdit())
        return;
    ShareDialog dialog(bench_.document.plan(), &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askWhereTo(tr("Write the copy"), tr("shared"));
    if (path.isEmpty())
        return;
    write(path, storage::shared(dialog.visible(), dialog.audience().reader, bench_.document.today()));
}

void ShareActions::write(const QString& path, const core::Plan& copy)
{
    const auto written = busy_.during(tr("Writing “%1”…").arg(QFileInfo(path).fileName()),
                                      [path, copy] { return writePlanTo(path, copy); });
    if (written && !*written)
        refuse(written->error());
}

bool ShareActions::mayEdit()
{
    const core::Outcome& mayEdit = bench_.document.mayEdit();
    if (!mayEdit)
        refuse(mayEdit.error());
    return mayEdit.has_value();
}

std::optional<FileActions::Loaded> ShareActions::loadToTakeFrom(const QString& path)
{
    std::optional<FileActions::Loaded> loaded = mayEdit() ? files_.load(path) : std::nullopt;
    const core::Outcome isKnown = loaded ? storage::mayBeWritten(loaded->plan) : core::accepted;
    if (isKnown)
        return loaded;
    refuse(isKnown.error());
    return std::nullopt;
}

void ShareActions::saveAnswer()
{
    const core::Plan& plan = bench_.document.plan();
    const core::Result<std::optional<storage::SharedCopy>> copy = storage::sharedCopyIn(plan);
    if (!copy)
        return refuse(copy.error());
    if (!*copy)
        return refuse(core::Error{core::Error::Code::NotAnAnswer});
    const std::optional<core::Id<core::Person>> who = whoAnswers(plan, (*copy)->original, &window_);
    if (!who)
        return;
    const QString path = askWhereTo(tr("Save the answer"), tr("answer"));
    if (path.isEmpty())
        return;
    write(path, storage::answered(plan, *who, bench_.document.today()));
}

void ShareActions::takeAnswerFrom(const QString& path)
{
    if (const std::optional<FileActions::Loaded> loaded = loadToTakeFrom(path))
        takeAnswer(loaded->plan);
}

bool ShareActions::takeAnswer(const core::Plan& answer)
{
    const core::Result<std::optional<storage::SharedCopy>> copy = storage::sharedCopyIn(answer);
    if (!copy || !*copy || !(*copy)->answeredBy) {
        refuse(copy ? core::Error{core::Error::Code::NotAnAnswer} : copy.error());
        return false;
    }
    const core::Plan& plan = bench_.document.plan();
    const core::TakenAnswer taken = core::takeAnswer(plan, (*copy)->original, answer, *(*copy)->answeredBy);
    return wantsAnswer(plan, **copy, answer, taken, &window_) && apply(tr("Take in an answer"), taken.plan);
}

bool ShareActions::mergeFrom(const QString& path)
{
    const std::optional<FileActions::Loaded> theirs = loadToTakeFrom(path);
    if (!theirs)
        return false;
    if (core::isSharedCopy(theirs->plan) && !core::isSharedCopy(bench_.document.plan()))
        return takeAnswer(theirs->plan);
    const storage::OtherCopy other{path, storage::contentHash(theirs->bytes), QFileInfo(path).lastModified(),
                                   theirs->plan};
    const auto common = busy_.during(
        tr("Looking for the version from which both copies come…"),
        [backups = files_.keeper().place().backups(), ours = files_.path(), other,
         seal = files_.keeper().seal()] { return storage::commonVersion(backups, ours, other, seal.get()); });
    if (!common)
        return false;
    const core::Plan& ours = bench_.document.plan();
    PlanCopies copies{core::commonPart(ours, theirs->plan), ours, theirs->plan, originOf(files_.path()),
                      originOf(path)};
    copies.baseWords = tr("No version is kept from which both come: what only one copy has stays, and where "
                          "they differ you choose.");
    if (*common) {
        copies.base = (*common)->plan;
        //: %1 is a day and a time.
        copies.baseWords = tr("Compared with the version of %1, from which both seem to come.")
                               .arg(report::dayAndTime(QLocale(), (*common)->when));
    }
    const std::optional<core::Plan> merged = mergeWithPerson(copies, &window_);
    return merged && apply(tr("Merge “%1”").arg(QFileInfo(path).fileName()), *merged);
}

void ShareActions::comment()
{
    if (!window_.isPlanShown() || !mayEdit())
        return;
    CommentDialog dialog(bench_.document.plan(), bench_.selection.current(), &window_);
    const auto add = [this, &dialog, id = core::newId<core::Comment>()]() -> core::Outcome {
        std::optional<core::Comment> said = dialog.comment();
        if (!said)
            return core::accepted;
        said->id = id;
        said->on = bench_.document.today();
        return bench_.document.apply(tr("Add a comment"),
                                     [&said](const core::Plan& plan) { return core::put(plan, *said); });
    };
    connect(&dialog, &CommentDialog::paused, this, [this, add] {
        bench_.document.dropDraft();  // what was written may be deleted again
        bench_.document.draft([&add] { static_cast<void>(add()); });
    });
    const core::Outcome added = dialog.exec() == QDialog::Accepted ? add() : core::accepted;
    bench_.document.dropDraft();
    if (!added)
        refuse(added.error());
}

void ShareActions::offerAnswer()
{
    const core::Plan& plan = bench_.document.plan();
    const bool isShared = core::isSharedCopy(plan);
    const bool isAnswerable = isShared && core::canBeAnswered(plan);
    const QString help = isAnswerable ? QCoreApplication::translate("Actions", answerHelp)
        : isShared                    ? tr("Nobody is in this copy whose answer could be taken in.")
                                      : tr("Only a copy that somebody shared with you can be answered.");
    QAction* save = bench_.actions.find("file.saveAnswer");
    save->setEnabled(isAnswerable);
    save->setToolTip(help);
    save->setStatusTip(help);
}

void ShareActions::lookForConflictedCopies()
{
    if (files_.path() != looked_)
        merged_.clear();
    looked_ = files_.path();
    looking_->start([this, path = looked_](const document::LatestTask::Run& run) {
        // Sync programs work where the file is, not where a link to it is.
        const QString file = QFileInfo(path).canonicalFilePath();
        const QStringList copies = file.isEmpty() ? QStringList() : storage::conflictedCopiesOf(file);
        run.finish([this, copies] { tellOf(copies); });
    });
}

void ShareActions::tellOf(const QStringList& conflictedCopies)
{
    widgets::Banner& banner = window_.banner();
    const QString told = banner.cause();
    if (told.startsWith(cause::copy) && !conflictedCopies.contains(told.mid(cause::copy.size())))
        banner.withdraw(told);
    for (const QString& copy : conflictedCopies) {
        if (!banner.text().isEmpty())
            return;
        if (merged_.contains(copy))
            continue;
        // Each has a cause of its own: which of them were closed is known to the banner.
        banner.say([this, copy] {
            const QString words = tr(
                "Beside this plan there is another copy of it, “%1”: both were changed at the same time.");
            return widgets::Banner::Message{cause::copy + copy,
                                            words.arg(QFileInfo(copy).fileName()),
                                            widgets::Banner::Tone::Attention,
                                            {{tr("Merge…"), [this, copy] { mergeTold(copy); }}}};
        });
    }
}

void ShareActions::mergeTold(const QString& conflictedCopy)
{
    merged_ << conflictedCopy;  // already now: it is looked again while the person chooses
    if (mergeFrom(conflictedCopy))
        return;
    merged_.removeAll(conflictedCopy);
    lookForConflictedCopies();
}

QString ShareActions::askForFile(const QString& title)
{
    if (!window_.isPlanShown())
        return {};
    return QFileDialog::getOpenFileName(&window_, title, folderToBeginIn(bench_),
                                        tr("Plans (*.nextrung);;All files (*)"));
}

QString ShareActions::askWhereTo(const QString& title, const QString& nameEnding)
{
    return askWhereToSave(window_, bench_, title, QStringLiteral("-%1.nextrung").arg(nameEnding),
                          tr("Plans (*.nextrung)"));
}

bool ShareActions::apply(const QString& stepName, const core::Plan& after)
{
    const core::Outcome applied = bench_.document.apply(
        stepName, [&after](const core::Plan&) { return core::Result<core::Plan>(after); });
    if (!applied)
        refuse(applied.error());
    return applied.has_value();
}

void ShareActions::refuse(const core::Error& error)
{
    QMessageBox::warning(&window_, tr("That did not work"), widgets::Messages::forError(error));
}

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps a plan from being lost: saving on another thread, the journal and what it brings back, versions
// and the passphrase.

#include "app/file_actions.h"
#include "app/passphrase_dialog.h"
#include "app/recovery_dialog.h"
#include "app/versions_dialog.h"
#include "storage/saver.h"
#include "widgets/banner.h"
#include "widgets/messages.h"

#include <QApplication>
#include <QFileInfo>

#include <utility>

namespace nextrung::app {

namespace {

using widgets::Banner;

const QString journalCause = QStringLiteral("journal");

/// While it lives, the pointer says that the program is busy: making a key takes a moment on purpose.
class BusyPointer {
public:
    BusyPointer() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyPointer() { QApplication::restoreOverrideCursor(); }
    BusyPointer(const BusyPointer&) = delete;
    BusyPointer& operator=(const BusyPointer&) = delete;
    BusyPointer(BusyPointer&&) = delete;
    BusyPointer& operator=(BusyPointer&&) = delete;
};

}  // namespace

void FileActions::registerSafetyActions()
{
    using widgets::MenuPlace;
    widgets::Actions& actions = bench_.actions;
    actions.add({.id = "file.passphrase",
                 .text = QT_TRANSLATE_NOOP("Actions", "Save with passphrase…"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Lock the file with a passphrase, or take it away"),
                 .menu = MenuPlace::File,
                 .group = 1},
                [this] { savePassphrase(); });
    actions.add({.id = "file.versions",
                 .text = QT_TRANSLATE_NOOP("Actions", "Versions…"),
                 .help = QT_TRANSLATE_NOOP(
                     "Actions", "See what was saved before, compare it with today and bring parts back"),
                 .menu = MenuPlace::File,
                 .group = 1},
                [this] { showVersions(); });
}

void FileActions::record(const document::PlanChange& change)
{
    const core::Outcome kept = keeper_.record(change.after);
    if (kept)
        return window_.banner().withdraw(journalCause);
    if (window_.banner().cause() != journalCause)
        window_.banner().say({journalCause,
                              tr("Changes can no longer be recorded for recovery: %1 Save the plan soon.")
                                  .arg(widgets::Messages::forError(kept.error())),
                              Banner::Tone::Attention,
                              {{tr("Save"), [this] { save(); }}}});
}

void FileActions::saveTo(const QString& path, const std::function<void(bool)>& then, bool overOthers)
{
    const auto snapshot = bench_.document.snapshot();
    keeper_.save(
        path, snapshot,
        [this, path, snapshot, then](const core::Outcome& outcome) {
            if (outcome) {
                path_ = QFileInfo(path).absoluteFilePath();
                savedAt_ = QDateTime::currentDateTime();
                remember(path_);
                watch_.watch(path_);
                window_.banner().withdraw(othersCause());
                bench_.document.markSaved(snapshot);
            }
            showSaved();
            saved(then, outcome);
        },
        overOthers);
    showSaved();
}

void FileActions::saved(const std::function<void(bool)>& then, const core::Outcome& outcome)
{
    const auto next = std::exchange(onceSaved_, {});
    if (!outcome && outcome.error().code == core::Error::Code::ChangedMeanwhile)
        lookAtFile();
    else if (!outcome)
        refuse(outcome.error());
    if (then)
        then(outcome.has_value());
    if (next && outcome)
        next();
}

core::Result<core::Plan> FileActions::unlock(const QByteArray& bytes, storage::Seal::Pointer& seal)
{
    if (storage::isSealed(bytes))
        seal = sealFrom(storage::sealHeadOf(bytes), tr("This plan is locked with a passphrase."));
    return storage::planInFile(bytes, seal.get());
}

storage::Seal::Pointer FileActions::sealFrom(const QByteArray& head, const QString& note)
{
    QString words = note;
    while (const std::optional<QString> passphrase = askPassphrase_(words)) {
        const BusyPointer busy;
        core::Result<storage::Seal::Pointer> seal = storage::Seal::fromHead(head, *passphrase);
        if (seal)
            return *seal;
        words = widgets::Messages::forError(seal.error());
    }
    return nullptr;
}

void FileActions::savePassphrase()
{
    if (!window_.isPlanShown())
        return;
    PassphraseDialog dialog(
        PassphraseDialog::Purpose::Choose,
        tr("Without the passphrase nobody can open the plan, its versions or what is kept "
           "for recovery, and nobody can restore a passphrase that is forgotten. Leave "
           "both fields empty to save without one."),
        &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString passphrase = dialog.passphrase();
    storage::Seal::Pointer seal;
    if (!passphrase.isEmpty()) {
        const BusyPointer busy;
        seal = storage::Seal::make(passphrase);
        if (!seal)
            return refuse({core::Error::Code::CannotWrite, {path_, tr("there is not enough memory")}});
    }
    if (const core::Outcome kept = keeper_.setSeal(seal); !kept)
        refuse(kept.error());
    save();
}

void FileActions::offerRecovery()
{
    for (const storage::LeftJournal& left : storage::leftJournals(keeper_.place()))
        offer(left);
}

void FileActions::offerRecoveryOf(const QString& path)
{
    for (const storage::LeftJournal& left : storage::leftJournals(keeper_.place())) {
        if (!left.head.path.isEmpty() && storage::pathKey(left.head.path) == storage::pathKey(path))
            offer(left);
    }
}

void FileActions::offer(const storage::LeftJournal& left)
{
    storage::Seal::Pointer seal = keeper_.seal();
    if (!left.sealHead.isEmpty() && (!seal || seal->head() != left.sealHead)) {
        seal = sealFrom(left.sealHead,
                        tr("Unsaved changes of “%1” were found. They are locked with its passphrase.")
                            .arg(QFileInfo(left.head.path).fileName()));
        if (!seal)
            return;
    }
    const core::Result<storage::Recovered> found = storage::recovered(keeper_.place(), left, seal.get());
    if (found && !found->bringsAnything())
        return storage::discard(left);
    RecoveryDialog::Offer offered{left.head.path, left.last, {}, {}, true, {}};
    if (found) {
        offered.onDisk = found->onDisk;
        offered.plan = found->plan;
        offered.isWhole = found->isWhole;
    } else {
        offered.problem = widgets::Messages::forError(found.error());
    }
    RecoveryDialog dialog(offered, &window_);
    dialog.exec();
    if (dialog.answer() == RecoveryDialog::Answer::BringBack)
        bringBack(left, *found);
    else if (dialog.answer() == RecoveryDialog::Answer::Discard)
        storage::discard(left);
}

void FileActions::bringBack(const storage::LeftJournal& left, const storage::Recovered& found)
{
    const auto edit = [this, left, plan = found.plan] {
        const core::Outcome applied
            = bench_.document.apply(tr("Bring back unsaved changes"),
                                    [&plan](const core::Plan&) { return core::Result<core::Plan>(plan); });
        // Only now that this window's own journal has it.
        if (applied)
            storage::discard(left);
    };
    if (!left.head.path.isEmpty() && path_ == left.head.path)
        return edit();
    whenFree([this, left, edit] {
        if (left.head.path.isEmpty())
            showNow({});
        else
            openNow(left.head.path);
        if (path_ == left.head.path)
            edit();
    });
}

void FileActions::showVersions()
{
    if (!window_.isPlanShown())
        return;
    std::vector<VersionsDialog::Version> versions;
    if (!path_.isEmpty()) {
        for (const storage::Backup& each : keeper_.place().backups().of(path_)) {
            const core::Result<QByteArray> bytes = storage::loadFile(each.file);
            core::Result<core::Plan> plan
                = bytes ? storage::planInFile(*bytes, keeper_.seal().get()) : bytes.error();
            if (plan)
                versions.push_back({each.when, *std::move(plan)});
        }
    }
    VersionsDialog dialog(std::move(versions), bench_.document.plan(), &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.toOpen())
        return showNew(*dialog.toOpen());
    const core::Outcome applied
        = bench_.document.apply(tr("Bring back from a version"), [&dialog](const core::Plan&) {
              return core::Result<core::Plan>(*dialog.restored());
          });
    if (!applied)
        refuse(applied.error());
}

}  // namespace nextrung::app

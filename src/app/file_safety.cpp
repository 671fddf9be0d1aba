// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps a plan from being lost: saving on another thread, the journal and what it brings back, versions
// and the passphrase.

#include "app/banner_causes.h"
#include "app/file_actions.h"
#include "app/passphrase_dialog.h"
#include "app/past_dialog.h"
#include "app/recovery_dialog.h"
#include "app/versions_dialog.h"
#include "storage/saver.h"
#include "widgets/banner.h"
#include "widgets/messages.h"

#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace nextrung::app {

namespace {

using widgets::Banner;

core::Result<core::Plan> planOf(const storage::Backup& version, const storage::Seal* seal)
{
    const core::Result<QByteArray> bytes = storage::loadFile(version.file);
    return bytes ? storage::planInFile(*bytes, seal) : bytes.error();
}

/// The versions kept of this file that can be read, the latest first.
std::vector<PlanVersion> versionsOf(const storage::KeepingPlace& place, const QString& path,
                                    const storage::Seal* seal)
{
    std::vector<PlanVersion> versions;
    if (path.isEmpty())
        return versions;
    for (const storage::Backup& each : place.backups().of(path)) {
        core::Result<core::Plan> plan = planOf(each, seal);
        if (plan)
            versions.push_back({each.when, *std::move(plan)});
    }
    return versions;
}

}  // namespace

void FileActions::registerSafetyActions()
{
    using widgets::MenuPlace;
    widgets::Actions& actions = bench_.actions;
    actions.add({.id = "file.passphrase",
                 .text = QT_TRANSLATE_NOOP("Actions", "Save with passphrase…"),
                 .help = QT_TRANSLATE_NOOP("Actions", "Lock the file with a passphrase, or take it away"),
                 .menu = MenuPlace::File,
                 .group = 1,
                 .needsPlan = true},
                [this] { savePassphrase(); });
    actions.add({.id = "file.versions",
                 .text = QT_TRANSLATE_NOOP("Actions", "Versions…"),
                 .help = QT_TRANSLATE_NOOP(
                     "Actions", "See what was saved before, compare it with today and bring parts back"),
                 .menu = MenuPlace::File,
                 .group = 1,
                 .needsPlan = true},
                [this] {
                    if (window_.isPlanShown())
                        showVersions(path_);
                });
    actions.add(
        {.id = "view.asOf",
         .text = QT_TRANSLATE_NOOP("Actions", "As of a day…"),
         .help = QT_TRANSLATE_NOOP("Actions", "See skills, readiness and ladder as they were on a past day"),
         .menu = MenuPlace::View,
         .group = 3,
         .needsPlan = true},
        [this] { showPast(); });
}

void FileActions::record(const storage::Keeper::Snapshot& plan)
{
    const core::Outcome kept = keeper_.record(plan);
    if (kept)
        return window_.banner().withdraw(cause::journal);
    if (window_.banner().cause() != cause::journal)
        window_.banner().say({cause::journal,
                              tr("Changes can no longer be recorded for recovery: %1 Save the plan soon.")
                                  .arg(widgets::Messages::forError(kept.error())),
                              Banner::Tone::Attention,
                              {{tr("Save"), [this] { save(); }}}});
}

void FileActions::saveTo(const QString& path, const std::function<void(bool)>& then, bool overOthers)
{
    if (!mayWrite(then))
        return;
    const auto snapshot = bench_.document.snapshot();
    keeper_.save(
        path, snapshot,
        [this, path, snapshot, then](const core::Outcome& outcome) {
            if (outcome) {
                path_ = QFileInfo(path).absoluteFilePath();
                savedAt_ = QDateTime::currentDateTime();
                remember(path_);
                watch_.watch(path_);
                forgetOthers();
                for (const QLatin1String over : {cause::journal, cause::version, cause::withoutFile})
                    window_.banner().withdraw(over);
                if (keeper_.isAlone())
                    lookForOtherWindows();
                else
                    tellOfOtherWindow();
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
        tellOfRefusedSave();
    else if (!outcome)
        refuse(outcome.error());
    if (then)
        then(outcome.has_value());
    if (next && outcome)
        next();
}

std::optional<FileActions::Loaded> FileActions::load(const QString& path,
                                                     const std::function<void()>& refused)
{
    const QString words = tr("Opening “%1”…").arg(QFileInfo(path).fileName());
    const auto bytes = busy_.during(words, [path] { return storage::loadFile(path); });
    if (bytes && *bytes)
        return read(words, **bytes, refused);
    if (bytes) {
        refuse(bytes->error());
        if (refused)
            refused();
    }
    return std::nullopt;
}

std::optional<FileActions::Loaded> FileActions::read(const QString& words, const QByteArray& bytes,
                                                     const std::function<void()>& refused)
{
    Loaded loaded{bytes, {}, {}};
    if (storage::isSealed(bytes)) {
        loaded.seal = sealFrom(storage::sealHeadOf(bytes), tr("This plan is locked with a passphrase."));
        if (!loaded.seal)
            return std::nullopt;
    }
    auto plan
        = busy_.during(words, [bytes, seal = loaded.seal] { return storage::planInFile(bytes, seal.get()); });
    if (!plan)
        return std::nullopt;
    if (!*plan) {
        refuse(plan->error());
        if (refused)
            refused();
        return std::nullopt;
    }
    loaded.plan = **std::move(plan);
    return loaded;
}

// Of a file that cannot be opened there may be more than its bytes.
void FileActions::offerKept(const QString& path)
{
    if (offerRecoveryOf(path) || keeper_.place().backups().of(path).empty())
        return;
    // The start page has no banner.
    QMessageBox box(
        QMessageBox::Question, tr("Earlier versions are kept"),
        tr("“%1” cannot be opened, but earlier versions of it are kept.").arg(QFileInfo(path).fileName()),
        QMessageBox::NoButton, &window_);
    auto* versions = box.addButton(tr("Versions…"), QMessageBox::AcceptRole);
    versions->setObjectName(QStringLiteral("versions"));
    box.addButton(tr("Not now"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == versions)
        showVersions(path);
}

storage::Seal::Pointer FileActions::sealFrom(const QByteArray& head, const QString& note)
{
    QString words = note;
    while (const std::optional<QString> passphrase = askPassphrase_(words)) {
        const auto seal
            = busy_.during(tr("Making the key from the passphrase…"),
                           [head, typed = *passphrase] { return storage::Seal::fromHead(head, typed); });
        if (!seal)
            return nullptr;
        if (*seal)
            return **seal;
        words = widgets::Messages::forError(seal->error());
    }
    return nullptr;
}

void FileActions::savePassphrase()
{
    if (!window_.isPlanShown() || !mayWrite())
        return;
    // What the other window keeps for recovery would stay as it is locked now, or not at all.
    if (!keeper_.isAlone()) {
        window_.banner().withdraw(cause::elsewhere);
        return tellOfOtherWindow();
    }
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
        const auto made = busy_.during(tr("Making the key from the passphrase…"),
                                       [passphrase] { return storage::Seal::make(passphrase); });
        if (!made)
            return;
        if (!*made)
            return refuse({core::Error::Code::CannotWrite, {path_, tr("there is not enough memory")}});
        seal = *made;
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

bool FileActions::offerRecoveryOf(const QString& path)
{
    bool isWanted = false;
    for (const storage::LeftJournal& left : storage::leftJournals(keeper_.place())) {
        if (!left.head.path.isEmpty() && storage::pathKey(left.head.path) == storage::pathKey(path))
            isWanted = offer(left) || isWanted;
    }
    return isWanted;
}

bool FileActions::offer(const storage::LeftJournal& left)
{
    storage::Seal::Pointer seal = path_ == left.head.path ? keeper_.seal() : nullptr;
    if (!left.sealHead.isEmpty() && (!seal || seal->head() != left.sealHead)) {
        seal = sealFrom(left.sealHead,
                        tr("Unsaved changes of “%1” were found. They are locked with its passphrase.")
                            .arg(QFileInfo(left.head.path).fileName()));
        if (!seal)
            return false;
    }
    const auto replayed
        = busy_.during(tr("Looking at unsaved changes…"), [place = keeper_.place(), left, seal] {
              return storage::recovered(place, left, seal.get());
          });
    if (!replayed)
        return false;
    const core::Result<storage::Recovered>& found = *replayed;
    if (found && !found->bringsAnything()) {
        storage::discard(left);
        return false;
    }
    RecoveryDialog::Offer offered{left.head.path, left.last};
    if (found) {
        offered.onDisk = found->onDisk;
        offered.isMerged = found->isMerged;
        offered.isSettled = found->isSettled;
        offered.plan = found->plan;
        offered.isWhole = found->isWhole;
    } else {
        offered.problem = widgets::Messages::forError(found.error());
    }
    RecoveryDialog dialog(offered, &window_);
    dialog.exec();
    if (dialog.answer() == RecoveryDialog::Answer::BringBack)
        bringBack(left, *found, seal);
    else if (dialog.answer() == RecoveryDialog::Answer::Discard)
        storage::discard(left);
    return dialog.answer() == RecoveryDialog::Answer::BringBack;
}

void FileActions::bringBack(const storage::LeftJournal& left, const storage::Recovered& found,
                            const storage::Seal::Pointer& seal)
{
    const auto edit = [this, left, found] {
        // Where somebody has to choose, they do; if they do not, the journal stays for another time.
        const std::optional<core::Plan> plan
            = found.isSettled ? found.plan : merge_(found.base, found.mine, bench_.document.plan());
        if (!plan)
            return;
        const core::Outcome applied
            = bench_.document.apply(tr("Bring back unsaved changes"),
                                    [&plan](const core::Plan&) { return core::Result<core::Plan>(*plan); });
        // Only now that this window's own journal has it.
        if (applied)
            storage::discard(left);
    };
    if (!left.head.path.isEmpty() && path_ == left.head.path)
        return edit();
    whenFree([this, left, found, seal, edit] {
        if (found.isOnDisk) {
            openNow(left.head.path);
            if (path_ == left.head.path)
                edit();
            return;
        }
        showNow({}, seal);
        edit();
        if (!left.head.path.isEmpty())
            window_.banner().say({cause::withoutFile,
                                  tr("“%1” cannot be read any more. What was brought back has no file until "
                                     "it is saved.")
                                      .arg(QFileInfo(left.head.path).fileName()),
                                  Banner::Tone::Attention,
                                  {{tr("Save as…"), [this] { saveAs(); }}}});
    });
}

void FileActions::showVersions(const QString& path)
{
    storage::Seal::Pointer seal = path == path_ ? keeper_.seal() : nullptr;
    if (!seal && !path.isEmpty()) {
        const std::vector<storage::Backup> kept = keeper_.place().backups().of(path);
        const core::Result<QByteArray> latest
            = kept.empty() ? core::Result<QByteArray>(QByteArray()) : storage::loadFile(kept.front().file);
        if (latest && storage::isSealed(*latest)) {
            seal = sealFrom(storage::sealHeadOf(*latest), tr("The versions are locked with a passphrase."));
            if (!seal)
                return;
        }
    }
    auto versions = busy_.during(tr("Reading the versions…"), [place = keeper_.place(), path, seal] {
        return versionsOf(place, path, seal.get());
    });
    if (!versions)
        return;
    const bool isOpen = window_.isPlanShown() && path == path_;
    VersionsDialog dialog(*std::move(versions), isOpen ? std::optional(bench_.document.plan()) : std::nullopt,
                          &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<PlanVersion>& version = dialog.toOpen()) {
        whenFree([this, version = *version, seal] {
            showNow(version.plan, seal);
            //: %1 is a day and a time.
            window_.banner().say(
                {cause::version,
                 tr("This is the plan as it was saved on %1. To keep it, save it under a name; the "
                    "file that was open stays as it is.")
                     .arg(QLocale().toString(version.when.toLocalTime(), QLocale::ShortFormat)),
                 Banner::Tone::Notice});
        });
        return;
    }
    const core::Outcome applied
        = bench_.document.apply(tr("Bring back from a version"), [&dialog](const core::Plan&) {
              return core::Result<core::Plan>(*dialog.restored());
          });
    if (!applied)
        refuse(applied.error());
}

void FileActions::showPast()
{
    if (!window_.isPlanShown())
        return;
    PastDialog dialog(bench_, &window_);
    dialog.exec();
}

}  // namespace nextrung::app

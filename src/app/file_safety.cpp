// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps a plan from being lost: saving on another thread, the journal and what it brings back, versions
// and the passphrase.

#include "app/banner_causes.h"
#include "app/file_actions.h"
#include "app/merge_dialog.h"
#include "app/passphrase_dialog.h"
#include "app/past_dialog.h"
#include "app/recovery_dialog.h"
#include "app/versions_dialog.h"
#include "report/dates.h"
#include "storage/saver.h"
#include "widgets/banner.h"
#include "widgets/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace nextrung::app {

namespace {

using widgets::Banner;

/// The system's reason alone: what is said besides of a file that cannot be written is about the plan's.
QString reasonOf(const core::Error& error)
{
    return error.code == core::Error::Code::CannotWrite ? error.args.value(1)
                                                        : widgets::Messages::forError(error);
}

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

/// Which passphrase is asked for.
QString passphraseNote(const storage::JournalHead& head)
{
    const QString name = QFileInfo(head.path).fileName();
    if (name.isEmpty())
        return FileActions::tr("A plan that was never saved was found. It is locked with the passphrase that "
                               "it had when NextRung ended.");
    return (head.changesPassphrase()
                ? FileActions::tr("Unsaved changes of “%1” were found. They are locked with the passphrase "
                                  "that was being set when NextRung ended.")
                : FileActions::tr("Unsaved changes of “%1” were found. They are locked with its passphrase."))
        .arg(name);
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
    if (window_.banner().cause() == cause::journal)
        return;
    window_.banner().say([this, problem = kept.error()] {
        return Banner::Message{cause::journal,
                               tr("Changes can no longer be recorded for recovery: %1. Save the plan soon.")
                                   .arg(reasonOf(problem)),
                               Banner::Tone::Attention,
                               {{tr("Save"), [this] { save(); }}}};
    });
}

void FileActions::hear(const storage::Keeper::Aside& aside)
{
    aside_.version = aside.version;
    if (aside.lock)
        aside_.lock = aside.lock;
    tellOfAside();
}

void FileActions::tellOfAside()
{
    Banner& banner = window_.banner();
    const QString folder = QDir::toNativeSeparators(keeper_.place().folder);
    const auto tell = [&banner, folder](QLatin1String about, const core::Outcome& went, const char* words) {
        if (went)
            return banner.withdraw(about);
        // The plan itself is safe: whatever else there is to say comes first.
        if (!banner.text().isEmpty() && banner.cause() != about)
            return;
        banner.say([about, words, folder, problem = went.error()] {
            return Banner::Message{about, tr(words).arg(reasonOf(problem), folder), Banner::Tone::Attention};
        });
    };
    //: %1 is the system's reason, %2 a folder.
    tell(cause::unlocked, aside_.lock.value_or(core::accepted),
         keeper_.seal()
             ? QT_TR_NOOP("The file itself is fine, but not all that is kept of it could be locked "
                          "like it: %1. What is left can be read in “%2” until a save locks it.")
             : QT_TR_NOOP("The file itself is fine, but not all that is kept of it could be "
                          "unlocked like it: %1. What is left in “%2” is unlocked by a later save."));
    tell(cause::versions, aside_.version,
         QT_TR_NOOP("The file itself is fine, but no version of it could be kept in “%2”: %1."));
}

void FileActions::saveTo(const QString& path, const std::function<void(bool)>& then, bool overOthers)
{
    if (!mayWrite(then))
        return;
    window_.finishTyping();
    const auto snapshot = bench_.document.snapshot();
    keeper_.save(
        path, snapshot,
        [this, path, snapshot, then](const core::Outcome& outcome) {
            if (outcome) {
                path_ = QFileInfo(path).absoluteFilePath();
                lostPath_.clear();
                savedAt_ = QDateTime::currentDateTime();
                remember(path_);
                watch_.watch(path_);
                forgetOthers();
                for (const QLatin1String over : {cause::version, cause::withoutFile})
                    window_.banner().withdraw(over);
                if (keeper_.isAlone())
                    lookForOtherWindows();
                else
                    tellOfOtherWindow();
                bench_.document.markSaved(snapshot);
                record(bench_.document.snapshot());
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
        const bool isItsOwn
            = !left.head.path.isEmpty() && storage::pathKey(left.head.path) == storage::pathKey(path);
        // Of which plan it is that cannot be read, nobody knows; it may be this one.
        if (isItsOwn || (left.problem && !toldOf_.contains(left.file)))
            isWanted = offer(left) || isWanted;
    }
    return isWanted;
}

bool FileActions::offer(const storage::LeftJournal& left)
{
    if (left.problem)
        toldOf_ << left.file;
    const storage::Seal::Pointer ofFile = path_ == left.head.path ? keeper_.seal() : nullptr;
    storage::Seal::Pointer seal = ofFile && ofFile->head() == left.sealHead ? ofFile : nullptr;
    if (!left.sealHead.isEmpty() && !seal) {
        seal = sealFrom(left.sealHead, passphraseNote(left.head));
        if (!seal)
            return false;
    }
    const auto looked
        = busy_.during(tr("Looking at unsaved changes…"), [place = keeper_.place(), left, seal, ofFile] {
              return storage::recovered(place, left, seal.get(), ofFile.get());
          });
    if (!looked)
        return false;
    const core::Result<storage::Recovered>& found = *looked;
    if (found && !found->bringsAnything()) {
        storage::discard(left);
        return false;
    }
    RecoveryDialog dialog(left, found, &window_);
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
    const auto intoFile = [this, left, found, seal] {
        // Where somebody has to choose and does not, the journal stays for another time.
        const std::optional<core::Plan> plan = withWhatIsOpen(left, found);
        if (plan && takeOverSeal(left, seal))
            applyFound(left, *plan);
    };
    if (!left.head.path.isEmpty() && path_ == left.head.path)
        return intoFile();
    whenFree([this, left, found, seal, intoFile] {
        using File = storage::Recovered::File;
        if (found.file == File::Read || found.file == File::Locked) {
            openNow(left.head.path);
            if (path_ == left.head.path)
                return intoFile();
            if (found.file == File::Read)
                return;
        }
        showNow({}, seal);
        applyFound(left, found.plan);
        if (found.file == File::None)
            return;
        if (found.file == File::Lost)
            lostPath_ = left.head.path;
        window_.banner().say([this, path = left.head.path, isLost = found.file == File::Lost] {
            const QString words = isLost
                ? tr("“%1” cannot be read any more. What was brought back has no file until it is saved.")
                : tr("“%1” was not opened. What was brought back has no file until it is saved.");
            return Banner::Message{cause::withoutFile,
                                   words.arg(QFileInfo(path).fileName()),
                                   Banner::Tone::Attention,
                                   {{tr("Save as…"), [this] { saveAs(); }}}};
        });
    });
}

std::optional<core::Plan> FileActions::withWhatIsOpen(const storage::LeftJournal& left,
                                                      const storage::Recovered& found)
{
    const core::Plan& open = bench_.document.plan();
    const bool isInFile = open == *keeper_.base();
    if (found.isSettled && isInFile)
        return found.plan;
    // What is open may have come back from another journal. Unless the file was changed since, both come from
    // what it holds.
    const core::Plan& base = found.isMerged ? found.base : *keeper_.base();
    core::Merged merged = core::merge(base, found.mine, open);
    if (found.isSettled && merged.isSettled())
        return std::move(merged.plan);
    const QDateTime ended = left.last.toLocalTime();
    return mergeWithPerson(
        {base,
         found.mine,
         open,
         {{}, ended.date(), ended.time()},
         isInFile ? originOf(path_) : CopyOrigin(),
         isInFile ? QString() : tr("What is open holds changes of yours too that are not saved yet."),
         PlanCopies::Ours::FromEarlier},
        &window_);
}

// The passphrase that was being set comes with what is brought back, which would be readable otherwise.
bool FileActions::takeOverSeal(const storage::LeftJournal& left, const storage::Seal::Pointer& seal)
{
    const QByteArray now = keeper_.seal() ? keeper_.seal()->head() : QByteArray();
    if (!left.head.changesPassphrase() || now == left.sealHead)
        return true;
    // As for setting one: not while another window has the plan open.
    if (!keeper_.isAlone()) {
        tellOfOtherWindow();
        return false;
    }
    const core::Outcome kept = keeper_.setSeal(seal);
    if (!kept)
        refuse(kept.error());
    return kept.has_value();
}

void FileActions::applyFound(const storage::LeftJournal& left, const core::Plan& plan)
{
    const core::Outcome applied
        = bench_.document.apply(tr("Bring back unsaved changes"),
                                [&plan](const core::Plan&) { return core::Result<core::Plan>(plan); });
    // Only where this window's own journal has it.
    if (applied && keeper_.record(bench_.document.snapshot()))
        storage::discard(left);
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
            window_.banner().say([when = version.when] {
                //: %1 is a day and a time.
                const QString words = tr("This is the plan as it was saved on %1. To keep it, save it under "
                                         "a name; the file that was open stays as it is.");
                return Banner::Message{cause::version, words.arg(report::dayAndTime(QLocale(), when)),
                                       Banner::Tone::Notice};
            });
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

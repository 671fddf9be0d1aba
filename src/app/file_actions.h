// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/busy.h"
#include "app/file_watch.h"
#include "core/person/person_edits.h"
#include "storage/recovery.h"
#include "widgets/banner.h"
#include "widgets/main_window.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QMenu;

namespace nextrung::app {

/// New, open, save, recent files, closing, and what keeps a plan from being lost: everything between the
/// document and the disk.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// Registers the actions of the File menu.
    /// @param place  Where journals and versions are kept.
    FileActions(widgets::Workbench& bench, widgets::MainWindow& window, storage::KeepingPlace place,
                QObject* parent = nullptr);

    /// Opens a plan, or says why not and leaves everything as it was. Asks first whether what is open is to
    /// be saved, and then what to do with changes that were left unsaved there.
    void open(const QString& path);

    /// Shows a plan that has no file yet.
    void showNew(core::Plan plan);

    /// Makes the plan that the start sentence says, or says why not.
    void begin(const core::StartSentence& sentence);

    /// Asks what to do with the changes that a program left unsaved when it ended.
    void offerRecovery();

    /// What the person wants when work is not saved; tests answer without a dialog.
    enum class Answer { Save, Discard, Cancel };
    void setAsker(std::function<Answer()> asker) { ask_ = std::move(asker); }

    /// Asks for the passphrase of a locked plan, with what is to be said above the field.
    using PassphraseAsker = std::function<std::optional<QString>(const QString& note)>;
    void setPassphraseAsker(PassphraseAsker asker) { askPassphrase_ = std::move(asker); }

    /// A file's content, and the seal that locks it, if one does.
    struct Loaded {
        QByteArray bytes;
        core::Plan plan;
        storage::Seal::Pointer seal{};
    };
    /// Reads a plan on another thread, asking for its passphrase where it needs one. Nothing if the person
    /// does not go on, or if it cannot be read, which they are told.
    /// @param refused  Called after they were told.
    [[nodiscard]] std::optional<Loaded> load(const QString& path, const std::function<void()>& refused = {});

    /// The path of the plan that is open; empty if it has no file yet.
    [[nodiscard]] const QString& path() const { return path_; }

    /// Saves to the plan's file, or asks for one. The disk is written on another thread; `then` is told at
    /// the end whether it was saved.
    void save(const std::function<void(bool)>& then = {});
    void saveAs(const std::function<void(bool)>& then = {});
    /// Saves to this file.
    void saveTo(const QString& path, const std::function<void(bool)>& then = {}, bool overOthers = false);

    [[nodiscard]] storage::Keeper& keeper() { return keeper_; }

signals:
    /// Something happened in the folder of the file that is open.
    void folderTouched();

private:
    void registerActions();
    void registerSafetyActions();
    void registerRecent();
    void fillRecent(QMenu& menu);
    void followStartPage();
    void askForFile();
    void importLadder();
    void importFrom(const QString& path);
    void refuse(const core::Error& error);
    void remember(const QString& path);
    void showSaved();
    void showNow(core::Plan plan, storage::Seal::Pointer seal = nullptr);
    void openNow(const QString& path);
    void showLoaded(const QString& path, const Loaded& loaded);
    /// What was known of the file that was open till now, and what was said of it.
    void forgetFile();
    /// Says what the person has to know of a plan before they work on it, if there is anything.
    void tellOfKind(const core::Plan& opened, const core::Outcome& mayEdit);
    [[nodiscard]] bool mayWrite(const std::function<void(bool)>& then = {});

    /// Runs `go` once what is open may be left: it is saved, or the person has decided. Never if they cancel.
    void whenFree(const std::function<void()>& go);
    [[nodiscard]] bool mayClose();

    // What keeps a plan from being lost (file_safety.cpp), and what others do to the file (file_others.cpp).
    void record(const storage::Keeper::Snapshot& plan);
    void hear(const storage::Keeper::Aside& aside);
    void tellOfAside();
    void saved(const std::function<void(bool)>& then, const core::Outcome& outcome);
    /// Whether the person wants it back.
    bool offer(const storage::LeftJournal& left);
    void bringBack(const storage::LeftJournal& left, const storage::Recovered& found,
                   const storage::Seal::Pointer& seal);
    /// What was found together with what is open now; nothing if the person cancels.
    [[nodiscard]] std::optional<core::Plan> withWhatIsOpen(const storage::LeftJournal& left,
                                                           const storage::Recovered& found);
    /// Gives the plan the seal that it had when the program ended; false if that cannot be done now.
    bool takeOverSeal(const storage::LeftJournal& left, const storage::Seal::Pointer& seal);
    void applyFound(const storage::LeftJournal& left, const core::Plan& plan);
    bool offerRecoveryOf(const QString& path);
    void offerKept(const QString& path);
    [[nodiscard]] std::optional<Loaded> read(const QString& words, const QByteArray& bytes,
                                             const std::function<void()>& refused);
    [[nodiscard]] storage::Seal::Pointer sealFrom(const QByteArray& head, const QString& note);
    void savePassphrase();
    void showVersions(const QString& path);
    void showPast();
    void tellOfOtherWindow();
    void lookForOtherWindows();
    void lookAtFile();
    void forgetOthers();
    void othersTookItBack();
    void tellOfRefusedSave();
    void tellOfOthers();
    void sayOthers();
    [[nodiscard]] std::vector<widgets::Banner::Choice> choicesOfOthers();
    void offerOthersAnew();
    void tellOfLoss();
    void loadOthers(const storage::Keeper::Found& found);
    void mergeOthers(const storage::Keeper::Found& found);
    void settleOthers(const storage::Keeper::Found& found);
    [[nodiscard]] static bool isLoss(const storage::Keeper::Found& found);

    widgets::Workbench& bench_;
    widgets::MainWindow& window_;
    storage::Keeper keeper_;
    Busy busy_;
    FileWatch watch_;
    QTimer whileElsewhere_;  ///< Runs while another window has the file open too.
    QString path_;
    QStringList toldOf_;  ///< Journals that cannot be read, and that nobody is told of again.
    QString lostPath_;  ///< Of the file that is gone, in which was what is open now, without one.
    QDateTime savedAt_;
    /// What somebody else wrote to the file that is open, as far as it is known here.
    struct Others {
        storage::Keeper::Found found{};
        bool wasSaved = true;  ///< Whether one had nothing of one's own to keep when one was told.
        [[nodiscard]] bool isLoss() const { return FileActions::isLoss(found); }
    };
    std::optional<Others> others_;
    storage::Keeper::Aside aside_;  ///< How it went last of the file that is open.
    bool isSaveRefused_ = false;  ///< Saving was tried, and not done because of what others did.
    bool mayClose_ = false;
    std::function<void()> onceSaved_;
    std::function<Answer()> ask_;
    PassphraseAsker askPassphrase_;
};

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later

// What others write to the file that is open: noticed, shown, loaded or merged.

#include "app/banner_causes.h"
#include "app/change_list.h"
#include "app/file_actions.h"
#include "app/merge_dialog.h"
#include "storage/plan_file.h"
#include "widgets/banner.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QVBoxLayout>

#include <utility>

namespace nextrung::app {

namespace {

using widgets::Banner;

/// Shows in words what leads from one plan to the other.
void showChanges(const QString& title, const core::Plan& before, const core::Plan& after, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.resize(620, 420);
    auto* column = new QVBoxLayout(&dialog);
    auto* list = new ChangeList(&dialog);
    list->showChanges(before, after, false);
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

}  // namespace

void FileActions::tellOfOtherWindow()
{
    window_.banner().say([this] {
        return Banner::Message{
            cause::elsewhere,
            tr("This plan is open in another window too, and what is changed there is seen "
               "here only once it is saved. Close one of the two."),
            Banner::Tone::Attention,
            {{tr("Save as…"), [this] { saveAs(); }}}};
    });
    whileElsewhere_.start();
}

void FileActions::lookForOtherWindows()
{
    if (!keeper_.isAlone())
        return;
    whileElsewhere_.stop();
    window_.banner().withdraw(cause::elsewhere);
}

void FileActions::lookAtFile()
{
    keeper_.look([this](const std::optional<storage::Keeper::Found>& found) {
        if (!found)
            return othersTookItBack();
        if (others_ && others_->found.bytes == found->bytes && others_->isLoss() == isLoss(*found))
            return;
        if (others_ && others_->isLoss())
            bench_.document.markSaved(keeper_.base());  // by then it was in no file
        others_ = Others{*found};
        // That a word was closed was for what it was about then.
        window_.banner().withdraw(cause::others);
        if (others_->isLoss())
            tellOfLoss();
        else
            tellOfOthers();
    });
}

void FileActions::forgetOthers()
{
    others_.reset();
    isSaveRefused_ = false;
    window_.banner().withdraw(cause::others);
}

void FileActions::othersTookItBack()
{
    if (others_ && others_->isLoss())
        bench_.document.markSaved(keeper_.base());
    forgetOthers();
}

void FileActions::tellOfRefusedSave()
{
    forgetOthers();
    // Where there was nothing of one's own to save, nothing was refused.
    isSaveRefused_ = !bench_.document.isSaved() || keeper_.changesSeal();
    sayOthers();
    // What else can be done is known when the file has been read.
    lookAtFile();
}

void FileActions::tellOfLoss()
{
    const bool mayEdit = bench_.document.mayEdit().has_value();
    if (mayEdit)
        bench_.document.markUnsaved();
    window_.banner().say([this, mayEdit] {
        Banner::Message message{
            cause::others,
            tr("“%1” is not there any more: what is open is in no file.").arg(QFileInfo(path_).fileName()),
            Banner::Tone::Attention,
            {}};
        if (mayEdit)
            message.choices
                = {{tr("Save"), [this] { saveTo(path_, {}, true); }}, {tr("Save as…"), [this] { saveAs(); }}};
        return message;
    });
}

void FileActions::offerOthersAnew()
{
    // What can be done about it is another thing once there is something of one's own to keep.
    if (others_ && !others_->isLoss() && others_->wasSaved != bench_.document.isSaved()
        && window_.banner().cause() == cause::others)
        tellOfOthers();
}

void FileActions::tellOfOthers()
{
    // What is being typed is something of one's own to keep.
    others_->wasSaved = bench_.document.isSaved() && !window_.isTyping();
    sayOthers();
}

std::vector<Banner::Choice> FileActions::choicesOfOthers()
{
    if (!others_)
        return {{tr("Save as…"), [this] { saveAs(); }}};
    const bool isSaved = others_->wasSaved;
    const storage::Keeper::Found found = others_->found;
    std::vector<Banner::Choice> choices;
    if (found.plan)
        choices.push_back({tr("Show changes…"),
                           [this, plan = *found.plan] {
                               showChanges(tr("Changed by somebody else"), *keeper_.base(), plan, &window_);
                           },
                           false});
    if (found.plan && storage::mayBeWritten(*found.plan) && !isSaved)
        choices.push_back({tr("Merge"), [this, found] { mergeOthers(found); }});
    choices.push_back(
        {isSaved ? tr("Load") : tr("Load in place of mine"), [this, found] { loadOthers(found); }});
    if (bench_.document.mayEdit())
        choices.push_back({tr("Save mine over it"), [this] { saveTo(path_, {}, true); }});
    return choices;
}

void FileActions::sayOthers()
{
    window_.banner().say([this] {
        const QString words = isSaveRefused_ ? tr("“%1” was changed by somebody else, so it was not saved.")
                                             : tr("“%1” was changed by somebody else.");
        return Banner::Message{cause::others, words.arg(QFileInfo(path_).fileName()),
                               isSaveRefused_ ? Banner::Tone::Refused : Banner::Tone::Attention,
                               choicesOfOthers()};
    });
}

void FileActions::loadOthers(const storage::Keeper::Found& found)
{
    const core::Result<core::Plan>& theirs = found.plan;
    // With another passphrase, or where one of the two may only be looked at, it is as if opened anew.
    if (!theirs || !bench_.document.mayEdit() || !storage::mayBeWritten(*theirs))
        return openNow(path_);
    // One step that can be undone: nothing of one's own is lost by looking.
    static_cast<void>(bench_.document.apply(tr("Load what somebody else saved"),
                                            [&theirs](const core::Plan&) { return theirs; }));
    settleOthers(found);
}

void FileActions::mergeOthers(const storage::Keeper::Found& found)
{
    const std::optional<core::Plan> merged
        = mergeWithPerson({*keeper_.base(),
                           bench_.document.plan(),
                           *found.plan,
                           {},
                           originOf(path_),
                           tr("Compared with the file as it was opened or saved here last.")},
                          &window_);
    if (!merged) {
        // The file may have changed again while the person was asked.
        if (others_ && !others_->isLoss())
            tellOfOthers();
        return;
    }
    const core::Outcome applied
        = bench_.document.apply(tr("Merge with what somebody else saved"),
                                [&merged](const core::Plan&) { return core::Result<core::Plan>(*merged); });
    if (!applied)
        return refuse(applied.error());
    settleOthers(found);
}

void FileActions::settleOthers(const storage::Keeper::Found& found)
{
    const bool isLatest = others_ && others_->found.bytes == found.bytes;
    const auto theirs = std::make_shared<const core::Plan>(*found.plan);
    keeper_.acknowledge(found.bytes, theirs);
    record(bench_.document.snapshot());
    forgetOthers();
    // The plan may hold more than the file by now: what was merged, and what it remembers of its ladder.
    bench_.document.markSaved(theirs);
    if (!isLatest)
        lookAtFile();
}

bool FileActions::isLoss(const storage::Keeper::Found& found)
{
    return !found.plan && found.plan.error().code == core::Error::Code::CannotRead;
}

}  // namespace nextrung::app

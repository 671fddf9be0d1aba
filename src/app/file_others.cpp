// SPDX-License-Identifier: GPL-3.0-or-later

// What others write to the file that is open: noticed, shown, loaded or merged.

#include "app/change_list.h"
#include "app/file_actions.h"
#include "core/merge.h"
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
    window_.banner().say({elsewhereCause(),
                          tr("This plan is open in another window too. Close one of the two: neither sees "
                             "what is changed in the other."),
                          Banner::Tone::Attention,
                          {{tr("Save as…"), [this] { saveAs(); }}}});
    whileElsewhere_.start();
}

void FileActions::lookForOtherWindows()
{
    if (!keeper_.isAlone())
        return;
    whileElsewhere_.stop();
    window_.banner().withdraw(elsewhereCause());
}

void FileActions::lookAtFile(bool isSaveRefused)
{
    keeper_.look([this, isSaveRefused](const QByteArray& bytes, const core::Result<core::Plan>& theirs) {
        const bool isKnown = others_ && others_->bytes == bytes;
        if (isKnown && !isSaveRefused)
            return;
        others_ = Others{bytes, theirs, isSaveRefused};
        // That a word was closed was for what it was about then.
        window_.banner().withdraw(othersCause());
        if (!theirs && theirs.error().code == core::Error::Code::CannotRead)
            tellOfLoss();
        else
            tellOfOthers();
    });
}

void FileActions::tellOfRefusedSave()
{
    window_.banner().withdraw(othersCause());
    window_.banner().say(
        {othersCause(),
         tr("“%1” was changed by somebody else, so it was not saved.").arg(QFileInfo(path_).fileName()),
         Banner::Tone::Refused,
         {{tr("Save as…"), [this] { saveAs(); }}}});
    // What else can be done is known when the file has been read.
    lookAtFile(true);
}

void FileActions::tellOfLoss()
{
    bench_.document.markUnsaved();
    window_.banner().say(
        {othersCause(),
         tr("“%1” is not there any more: what is open is in no file.").arg(QFileInfo(path_).fileName()),
         Banner::Tone::Attention,
         {{tr("Save"), [this] { saveTo(path_, {}, true); }}, {tr("Save as…"), [this] { saveAs(); }}}});
}

void FileActions::tellOfOthers()
{
    const Others others = *others_;
    std::vector<Banner::Choice> choices;
    if (others.plan)
        choices.push_back({tr("Show changes…"),
                           [this, plan = *others.plan] {
                               showChanges(tr("Changed by somebody else"), *keeper_.base(), plan, &window_);
                           },
                           false});
    if (others.plan && storage::mayBeWritten(*others.plan) && !bench_.document.isSaved())
        choices.push_back({tr("Merge"), [this, others] { mergeOthers(others.bytes, *others.plan); }});
    choices.push_back({bench_.document.isSaved() ? tr("Load") : tr("Load in place of mine"),
                       [this, others] { loadOthers(others.bytes, others.plan); }});
    if (bench_.document.mayEdit())
        choices.push_back({tr("Save mine over it"), [this] { saveTo(path_, {}, true); }});
    const QString words = others.refusesSaving ? tr("“%1” was changed by somebody else, so it was not saved.")
                                               : tr("“%1” was changed by somebody else.");
    window_.banner().say({othersCause(), words.arg(QFileInfo(path_).fileName()),
                          others.refusesSaving ? Banner::Tone::Refused : Banner::Tone::Attention,
                          std::move(choices)});
}

void FileActions::loadOthers(const QByteArray& bytes, const core::Result<core::Plan>& theirs)
{
    // With another passphrase, or where one of the two may only be looked at, it is as if opened anew.
    if (!theirs || !bench_.document.mayEdit() || !storage::mayBeWritten(*theirs))
        return openNow(path_);
    // One step that can be undone: nothing of one's own is lost by looking.
    static_cast<void>(bench_.document.apply(tr("Load what somebody else saved"),
                                            [&theirs](const core::Plan&) { return theirs; }));
    keeper_.acknowledge(bytes, std::make_shared<const core::Plan>(*theirs));
    others_.reset();
    bench_.document.markSaved(bench_.document.snapshot());
}

void FileActions::mergeOthers(const QByteArray& bytes, const core::Plan& theirs)
{
    const std::optional<core::Plan> merged = merge_(*keeper_.base(), bench_.document.plan(), theirs);
    if (!merged)
        return tellOfOthers();
    const core::Outcome applied
        = bench_.document.apply(tr("Merge with what somebody else saved"),
                                [&merged](const core::Plan&) { return core::Result<core::Plan>(*merged); });
    if (!applied)
        return refuse(applied.error());
    keeper_.acknowledge(bytes, std::make_shared<const core::Plan>(theirs));
    others_.reset();
    if (*merged == theirs)
        bench_.document.markSaved(bench_.document.snapshot());
}

QString FileActions::othersCause()
{
    return QStringLiteral("others");
}

QString FileActions::elsewhereCause()
{
    return QStringLiteral("open elsewhere");
}

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery_dialog.h"

#include "app/change_list.h"
#include "report/dates.h"
#include "widgets/messages.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nextrung::app {

namespace {

using File = storage::Recovered::File;

QString whyNot(const storage::LeftJournal& left, const core::Error& error)
{
    const QString when = report::dayAndTime(QLocale(), left.last);
    if (left.problem && error.code == core::Error::Code::NewerVersion)
        return RecoveryDialog::tr("Another version of NextRung left changes on %1 that were not saved. This "
                                  "version cannot read them. Unless you discard them they stay where they "
                                  "are: to bring them back, open the plan with that version.")
            .arg(when);
    return RecoveryDialog::tr("Changes of %1 were found that were not saved, but they cannot be read: %2")
        .arg(when, widgets::Messages::forError(error));
}

QString offerOf(const storage::LeftJournal& left, const storage::Recovered& found)
{
    const QString when = report::dayAndTime(QLocale(), left.last);
    if (left.head.path.isEmpty())
        return RecoveryDialog::tr("NextRung ended before this new plan was saved. Its last change is of %1; "
                                  "it can be brought back as it was then.")
            .arg(when);
    const QString name = QFileInfo(left.head.path).fileName();
    if (found.file == File::Lost)
        return RecoveryDialog::tr("NextRung ended before the last changes of “%2” were saved, the latest of "
                                  "%1, and the file cannot be read any more. The whole plan can be brought "
                                  "back as it was then; it has no file until you save it.")
            .arg(when, name);
    return RecoveryDialog::tr("NextRung ended before the last changes of “%2” were saved, the latest of %1. "
                              "They can be brought back; the file changes only when you save.")
        .arg(when, name);
}

/// What the changes are compared with, where it is not the file; empty if it is.
QString comparedWith(const storage::Recovered& found)
{
    switch (found.file) {
    case File::None:
    case File::Read:
        return {};
    case File::Locked:
        return found.isBaseKnown
            ? RecoveryDialog::tr("The file itself is locked with another passphrase. Changed since it was "
                                 "opened or saved here last:")
            : RecoveryDialog::tr("The file itself is locked with its former passphrase, so what changed "
                                 "cannot be listed.");
    case File::Lost:
        return found.isBaseKnown
            ? RecoveryDialog::tr("Changed since the file was opened or saved here last:")
            : RecoveryDialog::tr("What the file held last is not known, so what changed cannot be listed.");
    }
    Q_UNREACHABLE();
}

QString othersIn(const storage::Recovered& found)
{
    if (!found.isMerged)
        return {};
    const QString words
        = RecoveryDialog::tr("The file was changed since, by you or somebody else. Both come together.");
    return found.isSettled
        ? words
        : words + QLatin1Char(' ') + RecoveryDialog::tr("Where they differ you are asked.");
}

QString passphraseIn(const storage::LeftJournal& left)
{
    if (!left.head.changesPassphrase())
        return {};
    return left.sealHead.isEmpty()
        ? RecoveryDialog::tr("Its passphrase was being taken away. What is brought back has none, and the "
                             "file has none from the next save on.")
        : RecoveryDialog::tr("A new passphrase was being set. What is brought back has it, and the file has "
                             "it from the next save on.");
}

/// Adds a sentence, if there is one to say.
void say(QVBoxLayout& column, const QString& text, const QString& objectName)
{
    if (text.isEmpty())
        return;
    auto* label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column.addWidget(label);
}

}  // namespace

RecoveryDialog::RecoveryDialog(const storage::LeftJournal& left,
                               const core::Result<storage::Recovered>& found, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Unsaved changes were found"));
    auto* column = new QVBoxLayout(this);
    say(*column, found ? offerOf(left, *found) : whyNot(left, found.error()), QStringLiteral("sentence"));
    if (found)
        showFound(left, *found, *column);
    column->addWidget(buildButtons(found));
    resize(620, found && found->before() ? 420 : 160);
}

void RecoveryDialog::showFound(const storage::LeftJournal& left, const storage::Recovered& found,
                               QVBoxLayout& column)
{
    say(column, comparedWith(found), QStringLiteral("compared"));
    if (const core::Plan* before = found.before()) {
        auto* list = new ChangeList(this);
        list->showChanges(*before, found.plan, false);
        column.addWidget(list, 1);
    }
    say(column, othersIn(found), QStringLiteral("others"));
    say(column, passphraseIn(left), QStringLiteral("passphrase"));
    if (!found.isWhole)
        say(column, tr("The end of the record is damaged; this is what is left."), QStringLiteral("damage"));
}

QWidget* RecoveryDialog::buildButtons(const core::Result<storage::Recovered>& found)
{
    auto* buttons = new QDialogButtonBox(this);
    auto* discard = buttons->addButton(tr("Discard"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    discard->setAutoDefault(false);
    connect(discard, &QPushButton::clicked, this, [this] {
        answer_ = Answer::Discard;
        accept();
    });
    auto* later = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    later->setObjectName(QStringLiteral("later"));
    later->setAutoDefault(false);
    if (found) {
        auto* bringBack = buttons->addButton(tr("Bring back"), QDialogButtonBox::AcceptRole);
        bringBack->setObjectName(QStringLiteral("bringBack"));
        bringBack->setDefault(true);
        connect(bringBack, &QPushButton::clicked, this, [this] { answer_ = Answer::BringBack; });
    } else {
        later->setDefault(true);
        later->setFocus();
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

}  // namespace nextrung::app

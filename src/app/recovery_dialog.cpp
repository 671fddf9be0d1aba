// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery_dialog.h"

#include "app/change_list.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nextrung::app {

namespace {

QString sentenceFor(const RecoveryDialog::Offer& offer)
{
    const QString when = QLocale().toString(offer.last.toLocalTime(), QLocale::ShortFormat);
    if (!offer.problem.isEmpty())
        return RecoveryDialog::tr("Changes of %1 were found that were not saved, but they cannot be read: %2")
            .arg(when, offer.problem);
    if (offer.path.isEmpty())
        return RecoveryDialog::tr("NextRung ended on %1 before this new plan was saved. It can be brought "
                                  "back as it was.")
            .arg(when);
    return RecoveryDialog::tr("NextRung ended on %1 before the last changes of “%2” were saved. They can be "
                              "brought back; the file changes only when you save.")
        .arg(when, QFileInfo(offer.path).fileName());
}

}  // namespace

RecoveryDialog::RecoveryDialog(const Offer& offer, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Unsaved changes were found"));
    resize(620, 420);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(sentenceFor(offer), this);
    sentence->setObjectName(QStringLiteral("sentence"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* buttons = new QDialogButtonBox(this);
    if (offer.problem.isEmpty()) {
        auto* list = new ChangeList(this);
        list->showChanges(offer.onDisk, offer.plan, false);
        column->addWidget(list, 1);
        if (offer.isMerged) {
            QString words = tr("The file was changed by somebody else since. Both come together.");
            if (!offer.isSettled)
                words += QLatin1Char(' ') + tr("Where they differ you are asked.");
            auto* both = new QLabel(words, this);
            both->setWordWrap(true);
            column->addWidget(both);
        }
        if (!offer.isWhole)
            column->addWidget(
                new QLabel(tr("The end of the record is damaged; this is what is left."), this));
        auto* bringBack = buttons->addButton(tr("Bring back"), QDialogButtonBox::AcceptRole);
        bringBack->setObjectName(QStringLiteral("bringBack"));
        bringBack->setDefault(true);
        connect(bringBack, &QPushButton::clicked, this, [this] { answer_ = Answer::BringBack; });
    }
    auto* discard = buttons->addButton(tr("Discard"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    discard->setAutoDefault(false);
    connect(discard, &QPushButton::clicked, this, [this] {
        answer_ = Answer::Discard;
        accept();
    });
    auto* later = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    later->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

}  // namespace nextrung::app

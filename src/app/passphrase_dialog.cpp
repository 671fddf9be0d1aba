// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrase_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace nextrung::app {

PassphraseDialog::PassphraseDialog(Purpose purpose, const QString& note, QWidget* parent)
    : QDialog(parent)
    , purpose_(purpose)
    , passphrase_(new QLineEdit(this))
    , again_(new QLineEdit(this))
    , complaint_(new QLabel(this))
    , ok_(nullptr)
{
    setWindowTitle(purpose == Purpose::Open ? tr("Passphrase") : tr("Save with passphrase"));
    auto* form = new QFormLayout(this);
    auto* words = new QLabel(note, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    form->addRow(words);
    passphrase_->setObjectName(QStringLiteral("passphrase"));
    passphrase_->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Passphrase"), passphrase_);
    again_->setObjectName(QStringLiteral("again"));
    again_->setEchoMode(QLineEdit::Password);
    again_->setVisible(purpose == Purpose::Choose);
    if (purpose == Purpose::Choose)
        form->addRow(tr("Once more"), again_);
    complaint_->setObjectName(QStringLiteral("complaint"));
    complaint_->setWordWrap(true);
    form->addRow(complaint_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field : {passphrase_, again_})
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::allow);
    allow();
}

QString PassphraseDialog::passphrase() const
{
    return passphrase_->text();
}

void PassphraseDialog::allow()
{
    const bool isSame = purpose_ == Purpose::Open || passphrase_->text() == again_->text();
    ok_->setEnabled(isSame && (purpose_ == Purpose::Choose || !passphrase_->text().isEmpty()));
    complaint_->setText(isSame || again_->text().isEmpty() ? QString() : tr("The two are not the same yet."));
}

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/evidence_dialog.h"

#include "widgets/date_field.h"
#include "widgets/layer_chooser.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace nextrung::widgets {

EvidenceDialog::EvidenceDialog(core::Evidence evidence, const Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , evidence_(std::move(evidence))
    , title_(new QLineEdit(evidence_.title, this))
    , on_(new DateField(bench.appearance, this))
    , text_(new QPlainTextEdit(evidence_.text, this))
    , result_(new QLineEdit(evidence_.result, this))
    , measure_(new QLineEdit(evidence_.measure, this))
    , link_(new QLineEdit(evidence_.link, this))
    , layer_(new LayerChooser(this))
{
    setWindowTitle(tr("Evidence"));
    setAttribute(Qt::WA_DeleteOnClose);
    on_->setDay(evidence_.on.value_or(bench.document.today()));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(80);
    layer_->setLayer(evidence_.layer);
    auto* form = new QFormLayout(this);
    form->addRow(tr("What happened"), title_);
    form->addRow(tr("When"), on_);
    form->addRow(tr("What I did"), text_);
    form->addRow(tr("What came of it"), result_);
    form->addRow(tr("The number that shows it"), measure_);
    form->addRow(tr("Link"), link_);
    form->addRow(tr("Who may see it"), layer_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    ok_->setEnabled(!evidence_.title.isEmpty());
    connect(title_, &QLineEdit::textChanged, this,
            [this](const QString& text) { ok_->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit taken(this->evidence());
        accept();
    });
    setMinimumWidth(460);
}

core::Evidence EvidenceDialog::evidence() const
{
    core::Evidence evidence = evidence_;
    evidence.title = title_->text().trimmed();
    evidence.on = on_->date();
    evidence.text = text_->toPlainText().trimmed();
    evidence.result = result_->text().trimmed();
    evidence.measure = measure_->text().trimmed();
    evidence.link = link_->text().trimmed();
    evidence.layer = layer_->layer();
    return evidence;
}

}  // namespace nextrung::widgets

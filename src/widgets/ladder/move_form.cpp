// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/move_form.h"

#include "drawing/ladder_moves.h"
#include "widgets/choice_box.h"
#include "widgets/ladder/ladder_commands.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace nextrung::widgets {

MoveForm::MoveForm(LadderCommands& commands, QWidget* parent)
    : QWidget(parent)
    , commands_(commands)
    , fields_(new QFormLayout(this))
    , kind_(new QComboBox(this))
    , months_(new QSpinBox(this))
    , note_(new QLineEdit(this))
{
    fields_->setContentsMargins(16, 12, 16, 12);
    fields_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    months_->setRange(-1, 600);
    months_->setKeyboardTracking(false);
    for (QWidget* field : std::initializer_list<QWidget*>{kind_, months_, note_}) {
        field->setFixedHeight(26);
        auto* label = new QLabel(this);
        label->setBuddy(field);
        fields_->addRow(label, field);
    }
    fillChoices<core::Move::Kind>(*kind_);
    onChoice<core::Move::Kind>(*kind_, this, [this](core::Move::Kind kind) {
        if (id_)
            commands_.setKind(*id_, kind);
    });
    connect(months_, &QSpinBox::valueChanged, this, [this](int value) {
        if (id_ && !showing_)
            commands_.change(tr("Edit move"), *id_, [value](core::Move& move) {
                move.typicalMonths = value < 0 ? std::nullopt : std::optional(value);
            });
    });
    connect(note_, &QLineEdit::editingFinished, this, [this] {
        if (id_)
            commands_.change(tr("Edit move"), *id_,
                             [this](core::Move& move) { move.note = note_->text().trimmed(); });
    });
}

void MoveForm::show(const core::Move* move)
{
    id_ = move ? std::optional(move->id) : std::nullopt;
    if (!move)
        return;
    const QScopedValueRollback<bool> showing(showing_, true);
    const core::Move& shown = *move;
    showChoice(*kind_, shown.kind);
    if (note_->text() != shown.note)
        note_->setText(shown.note);
    months_->setValue(shown.typicalMonths.value_or(-1));
}

void MoveForm::retranslate(const drawing::LadderWords& words)
{
    const QStringList names{tr("Kind"), tr("Typical months"), tr("Note")};
    for (int row = 0; row < names.size(); ++row) {
        if (auto* label = qobject_cast<QLabel*>(fields_->itemAt(row, QFormLayout::LabelRole)->widget()))
            label->setText(names.at(row));
    }
    const auto& kinds = core::Words<core::Move::Kind>::list;
    for (std::size_t at = 0; at < kinds.size(); ++at)
        kind_->setItemText(static_cast<int>(at), drawing::kindText(kinds.at(at).first, words));
    months_->setSpecialValueText(tr("not known"));
}

void MoveForm::focusNote()
{
    note_->setFocus(Qt::OtherFocusReason);
}

}  // namespace nextrung::widgets

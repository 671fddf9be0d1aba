// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "drawing/ladder_words.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace nextrung::widgets {

class LadderCommands;

/// The fields of one move: kind, typical time, note.
class MoveForm : public QWidget {
    Q_OBJECT

public:
    MoveForm(LadderCommands& commands, QWidget* parent);

    /// Shows this move, or nothing.
    void show(const core::Move* move);
    void retranslate(const drawing::LadderWords& words);
    void focusNote();

private:
    LadderCommands& commands_;
    std::optional<core::Id<core::Move>> id_;
    bool showing_ = false;
    QFormLayout* fields_;
    QComboBox* kind_;
    QSpinBox* months_;
    QLineEdit* note_;
};

}  // namespace nextrung::widgets

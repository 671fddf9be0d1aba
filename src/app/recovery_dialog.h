// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recovery.h"

#include <QDialog>

class QVBoxLayout;

namespace nextrung::app {

/// Asks what to do with changes that a program left unsaved when it ended: shows what they are, compared
/// with the file, or else with what was in it last.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { BringBack, Discard, Later };

    /// @param found  What the journal would bring back, or why it brings back nothing.
    RecoveryDialog(const storage::LeftJournal& left, const core::Result<storage::Recovered>& found,
                   QWidget* parent = nullptr);

    /// Later until the person has answered otherwise: closing the dialog loses nothing.
    [[nodiscard]] Answer answer() const { return answer_; }

private:
    void showFound(const storage::LeftJournal& left, const storage::Recovered& found, QVBoxLayout& column);
    [[nodiscard]] QWidget* buildButtons(const core::Result<storage::Recovered>& found);

    Answer answer_ = Answer::Later;
};

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QDateTime>
#include <QDialog>

#include <optional>

namespace nextrung::app {

/// Asks what to do with changes that a program left unsaved when it ended: shows what they are.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    enum class Answer { BringBack, Discard, Later };

    /// What is offered.
    struct Offer {
        QString path{};  ///< Empty for a plan that was never saved.
        QDateTime last{};  ///< When the last change was made.
        core::Plan onDisk{};
        core::Plan plan{};
        bool isWhole = true;
        bool isMerged = false;  ///< Somebody else saved the file in between.
        bool isSettled = true;  ///< Nobody has to choose between the two.
        QString problem{};  ///< Why nothing can be brought back; then the plans do not count.
    };

    explicit RecoveryDialog(const Offer& offer, QWidget* parent = nullptr);

    /// Later until the person has answered otherwise: closing the dialog loses nothing.
    [[nodiscard]] Answer answer() const { return answer_; }

private:
    Answer answer_ = Answer::Later;
};

}  // namespace nextrung::app

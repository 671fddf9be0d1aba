// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer.h"
#include "storage/share_file.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace nextrung::widgets {
class LayerChooser;
}

namespace nextrung::app {

/// Shows what of an answer is taken in, and what is not and why, and asks whether to do so.
/// @return whether the person wants it
[[nodiscard]] bool wantsAnswer(const core::Plan& plan, const storage::SharedCopy& copy,
                               const core::Plan& answer, const core::TakenAnswer& taken, QWidget* parent);

/// Asks who of the people in the plan it is; the climber is not among them, and unless it is known who got
/// the copy nobody is chosen. Lists what does not go back.
/// @param shared  The copy as it was given.
/// @return nothing if the person cancels
[[nodiscard]] std::optional<core::Id<core::Person>> whoAnswers(const core::Plan& plan,
                                                               const core::Plan& shared, QWidget* parent);

/// What was said of one item of the plan, or of the whole plan, and room to say more. What is written is
/// discarded only if the person says so.
class CommentDialog : public QDialog {
    Q_OBJECT

public:
    /// @param about  A competency, an activity or a request; anything else is the whole plan.
    CommentDialog(const core::Plan& plan, std::optional<core::ObjectRef> about, QWidget* parent = nullptr);

    /// The comment that the person has written, without an id and a day; nothing if there is no text.
    [[nodiscard]] std::optional<core::Comment> comment() const;

    void reject() override;

signals:
    /// Whoever writes makes a pause, or leaves the text: it can be recorded.
    void paused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildForm(const core::Plan& plan);

    core::Comment comment_;
    QComboBox* by_;
    QPlainTextEdit* text_;
    widgets::LayerChooser* layer_;
};

}  // namespace nextrung::app

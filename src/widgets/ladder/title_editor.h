// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"

#include <QLineEdit>

#include <functional>

namespace nextrung::widgets {

/// Edits one name in place: Enter and leaving it keep the text, Esc drops it.
///
/// A text that is refused stays in the field, which turns red and says why in its tooltip; leaving it then
/// drops it.
class TitleEditor : public QLineEdit {
    Q_OBJECT

public:
    /// Answers why the text cannot be taken; empty if it was.
    using Commit = std::function<QString(const QString& text)>;

    explicit TitleEditor(const Appearance& appearance, QWidget* parent);

    /// Shows the editor over `rect` of its parent with `text` selected.
    void edit(const QRect& rect, const QString& text, Commit commit);
    [[nodiscard]] bool isEditing() const { return static_cast<bool>(commit_); }

signals:
    /// The editor has closed, whatever became of its text.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void finish(bool keep, bool stayIfRefused);
    void colour(bool refused);

    const Appearance& appearance_;
    Commit commit_;
};

}  // namespace nextrung::widgets

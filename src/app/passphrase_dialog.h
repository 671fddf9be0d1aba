// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nextrung::app {

/// Asks for the passphrase of a locked plan, or for a new one.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Open, Choose };

    /// @param note  What is said above the field, e.g. that the last try was wrong.
    PassphraseDialog(Purpose purpose, const QString& note, QWidget* parent = nullptr);

    /// What was typed; for a new passphrase empty if the plan is to be saved without one.
    [[nodiscard]] QString passphrase() const;

private:
    void allow();

    Purpose purpose_;
    QLineEdit* passphrase_;
    QLineEdit* again_;
    QLabel* complaint_;
    QPushButton* ok_;
};

}  // namespace nextrung::app

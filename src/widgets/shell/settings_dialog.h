// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace nextrung::widgets {

/// Language and look. Every choice takes effect at once and is remembered.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Workbench& bench, QWidget* parent);

    /// Puts a look into force and remembers it.
    static void useLook(Workbench& bench, Appearance::Choice look);
    /// The look that is remembered.
    [[nodiscard]] static Appearance::Choice rememberedLook(const Settings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* languageLabel_;
    QComboBox* language_;
    QLabel* lookLabel_;
    QComboBox* look_;
};

}  // namespace nextrung::widgets

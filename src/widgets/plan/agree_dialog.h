// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace nextrung::widgets {

class DateField;

/// Asks under which name, on which day and with whom the plan is agreed as it is now. Accepting is one undo
/// step; what is refused is said in the dialog, which stays.
class AgreeDialog : public QDialog {
    Q_OBJECT

public:
    AgreeDialog(Workbench& bench, QWidget* parent);

    void accept() override;

private:
    [[nodiscard]] QString freeTitle() const;

    document::PlanDocument& document_;
    QLineEdit* title_;
    DateField* day_;
    QComboBox* person_;
    QLabel* refusal_;
};

}  // namespace nextrung::widgets

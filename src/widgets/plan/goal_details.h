// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QDoubleSpinBox;
class QPushButton;

namespace nextrung::widgets {

class DateField;

/// The goal and the hours for it: what the inspector shows while no activity is selected.
class GoalDetails : public InspectorPart {
    Q_OBJECT

public:
    GoalDetails(Workbench& bench, PlanCommands& commands, QWidget* parent);

    void refresh() override;
    void retranslate() override;
    void edit();

private:
    void refreshFigures();

    QFormLayout* form_;
    DateField* goal_;
    QDoubleSpinBox* hours_;
    QPushButton* days_;
    QFormLayout* figures_;
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QComboBox;
class QPushButton;

namespace nextrung::core {
struct CostOfDelay;
}

namespace nextrung::widgets {

class DateField;
class NumberField;

/// The goal, the hours for it and which way the schedule goes: what the inspector shows while no activity is
/// selected.
class GoalDetails : public InspectorPart {
    Q_OBJECT

public:
    GoalDetails(Workbench& bench, PlanCommands& commands, QWidget* parent);

    void refresh() override;
    void retranslate() override;
    void edit();
    void editHours();

private:
    void connectFields();
    void refreshFigures();
    [[nodiscard]] static QString waitingWords(const core::CostOfDelay& cost);
    void addDelay();
    void add(const QString& key, const QString& value);

    QFormLayout* form_;
    DateField* goal_;
    NumberField* hours_;
    QComboBox* direction_;
    NumberField* buffer_;
    QPushButton* days_;
    QFormLayout* figures_;
};

}  // namespace nextrung::widgets

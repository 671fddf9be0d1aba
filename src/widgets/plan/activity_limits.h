// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace nextrung::widgets {

class DateField;

/// What holds the dates of an activity where they are not kept: earliest start, deadline, length and the most
/// hours a week.
class ActivityLimits : public InspectorPart {
    Q_OBJECT

public:
    ActivityLimits(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void connectFields();

    QFormLayout* form_;
    DateField* earliest_;
    DateField* deadline_;
    QSpinBox* length_;
    QComboBox* unit_;
    QWidget* lengthRow_;
    QDoubleSpinBox* most_;
};

}  // namespace nextrung::widgets

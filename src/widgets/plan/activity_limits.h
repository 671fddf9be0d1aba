// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QComboBox;

namespace nextrung::widgets {

class DateField;
class NumberField;

/// What limits the dates of an activity from outside: earliest start, deadline, and an approval to ask for.
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
    QComboBox* approval_;
    NumberField* lead_;
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QComboBox;

namespace nextrung::widgets {

class DateField;
class NumberField;

/// What limits an activity: earliest start, deadline, an approval to ask for, the most hours a week, and how
/// few and how many hours it may take in all.
class ActivityLimits : public InspectorPart {
    Q_OBJECT

public:
    ActivityLimits(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void connectDates();
    void connectHours();
    [[nodiscard]] static QString problemOf(const core::Activity& activity);

    QFormLayout* form_;
    DateField* earliest_;
    DateField* deadline_;
    QComboBox* approval_;
    NumberField* lead_;
    NumberField* most_;
    NumberField* low_;
    NumberField* high_;
    QLabel* problem_;
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSlider;

namespace nextrung::widgets {

class DateField;
class LayerChooser;

/// What a person says of an activity: its dates, work, progress and cost, and who may see it.
class ActivityDetails : public InspectorPart {
    Q_OBJECT

public:
    ActivityDetails(Workbench& bench, PlanCommands& commands, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void connectFields();
    void refreshCost(const core::Activity& activity);

    DateField* start_;
    DateField* finish_;
    QDoubleSpinBox* work_;
    QSlider* progress_;
    QLabel* percent_;
    QDoubleSpinBox* cost_;
    QLineEdit* currency_;
    QLineEdit* paidBy_;
    QComboBox* approval_;
    QLineEdit* reachedWhen_;
    QCheckBox* kept_;
    LayerChooser* layer_;
    QWidget* progressRow_;
    QWidget* costRow_;
    QFormLayout* form_;
};

}  // namespace nextrung::widgets

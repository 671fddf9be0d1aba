// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSlider;

namespace nextrung::widgets {

class DateField;
class LayerChooser;
class NumberField;

/// What a person says of an activity: what it is, its dates, work, progress and cost, and who may see it.
class ActivityDetails : public InspectorPart {
    Q_OBJECT

public:
    ActivityDetails(Workbench& bench, PlanCommands& commands, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void connectDates();
    void connectFields();
    void connectCost();
    void pickTiming(core::Timing timing);
    void pickStart(QDate day);
    void pickFinish(QDate day);
    void keepFirstDay(bool isKept);
    void refreshTiming(const core::Activity& activity);
    void showTiming(const core::Activity& activity);
    void refreshCost(const core::Activity& activity);

    QComboBox* timing_;
    QComboBox* sort_;
    DateField* start_;
    DateField* finish_;
    NumberField* work_;
    QSlider* progress_;
    QLabel* percent_;
    NumberField* cost_;
    QLineEdit* currency_;
    QLineEdit* paidBy_;
    QLineEdit* reachedWhen_;
    QCheckBox* kept_;
    LayerChooser* layer_;
    QWidget* progressRow_;
    QWidget* costRow_;
    QFormLayout* form_;
};

}  // namespace nextrung::widgets

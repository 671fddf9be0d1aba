// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"
#include "widgets/plan/weekday_buttons.h"

class QComboBox;

namespace nextrung::widgets {

class DateField;
class NumberField;

/// What the dates of an activity follow from where that is not its hours alone: its length and load, the days
/// on which a course meets, the rhythm of what comes again. Shows only what its timing has.
class ActivityTiming : public InspectorPart {
    Q_OBJECT

public:
    ActivityTiming(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void connectLength();
    void connectRhythm();
    void pickDays(const WeekdayButtons::Days& days);
    void changeRhythm(const std::function<void(core::Recurrence&)>& change);
    [[nodiscard]] static QString headingOf(core::Timing timing);
    void refreshRhythm(const core::Activity& activity);
    void refreshSkips(const core::Activity& activity, const std::vector<QDate>& days);
    [[nodiscard]] QString timesText(const core::Activity& activity, const std::vector<QDate>& days) const;
    [[nodiscard]] QString problemOf(const core::Activity& activity, const std::vector<QDate>& days) const;

    QFormLayout* form_;
    NumberField* length_;
    QComboBox* unit_;
    QWidget* lengthRow_;
    NumberField* load_;
    NumberField* every_;
    QComboBox* rhythm_;
    QWidget* everyRow_;
    WeekdayButtons* weekdays_;
    DateField* until_;
    QComboBox* skip_;
    QLabel* times_;
    QLabel* problem_;
    QVBoxLayout* skipped_;
};

}  // namespace nextrung::widgets

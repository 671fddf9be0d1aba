// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"
#include "widgets/vertical_area.h"

#include <vector>

class QLabel;

namespace nextrung::widgets {

class ActivitySchedule;
class GoalDetails;
class InspectorTitle;

/// The panel beside the plan: everything about the selected activity, or about the goal where none is.
class PlanInspector : public VerticalArea {
    Q_OBJECT

public:
    PlanInspector(Workbench& bench, PlanCommands& commands, QWidget* parent = nullptr);

    /// Takes everything from the document and the selection again.
    void refresh();
    void retranslate();
    /// Puts the keyboard into the goal date. @pre no activity is selected
    void editGoal();
    /// Puts the keyboard into the hours a week. @pre as above
    void editHours();
    /// The agreed plan to compare with; absent: the latest.
    void compareWith(std::optional<core::Id<core::Baseline>> baseline);

signals:
    /// Escape was pressed where nothing is being typed; in a field it gives up what is.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refreshHead();
    [[nodiscard]] QString pillText(drawing::Token& ink, drawing::Token& ground) const;

    Workbench& bench_;
    PlanCommands& commands_;
    InspectorTitle* title_;
    QLabel* pill_;
    QLabel* summary_;
    GoalDetails* goal_;
    ActivitySchedule* schedule_;
    std::vector<InspectorPart*> parts_;  // of an activity, from top to bottom
};

}  // namespace nextrung::widgets

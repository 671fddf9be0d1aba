// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gap_table_model.h"
#include "widgets/page.h"
#include "widgets/vertical_area.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace nextrung::widgets {

class InspectorSection;
class InspectorTitle;
class LevelList;
class SkillsCommands;

/// Everything about the selected requirement: its levels, who said what, what shows it, what closes the gap,
/// and its fields.
class SkillsInspector : public VerticalArea {
    Q_OBJECT

public:
    SkillsInspector(const models::GapTableModel& model, Workbench& bench, SkillsCommands& commands,
                    QWidget* parent);

    /// Shows this row of the model; nothing for -1.
    void show(int modelRow);
    void retranslate();

    [[nodiscard]] LevelList& levels() { return *levels_; }

signals:
    void assessWanted();
    void evidenceWanted();
    void evidenceChosen(nextrung::core::Id<nextrung::core::Evidence> id);
    void activityChosen(nextrung::core::Id<nextrung::core::Activity> id);
    void planWanted();

private:
    void layOut();
    void buildForm();
    void connectForm();
    void showHead(const core::GapRow& row);
    void showAssessments(const core::GapRow& row);
    void showEvidence(const core::GapRow& row);
    void showClosing(const core::GapRow& row);
    void showAsks(const core::GapRow& row);
    void showForm(const core::GapRow& row);
    void restyle();
    [[nodiscard]] const core::GapRow* row() const;

    const models::GapTableModel& model_;
    Workbench& bench_;
    SkillsCommands& commands_;
    std::optional<core::Id<core::Requirement>> shown_;
    QWidget* all_;
    QLabel* empty_;
    QWidget* content_;
    InspectorTitle* title_;
    QLabel* pill_;
    QLabel* under_;
    LevelList* levels_;
    InspectorSection* head_;
    InspectorSection* looks_;
    InspectorSection* assessments_;
    InspectorSection* evidence_;
    InspectorSection* closing_;
    InspectorSection* asks_;
    InspectorSection* fields_;
    QFormLayout* form_ = nullptr;
    QLineEdit* name_;
    QLineEdit* category_;
    QComboBox* kind_;
    QSpinBox* weight_;
    QDoubleSpinBox* needed_;
    QCheckBox* mustHave_;
    QLineEdit* note_;
    bool isShowing_ = false;
};

}  // namespace nextrung::widgets

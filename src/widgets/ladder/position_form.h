// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QDoubleSpinBox;
class QToolButton;

namespace nextrung::widgets {

class LadderCommands;
class LayerChooser;

/// The fields of one position and its requirements, each change an undo step.
class PositionForm : public QWidget {
    Q_OBJECT

public:
    PositionForm(LadderCommands& commands, QWidget* parent);

    /// Shows this position, or nothing. Fields that show the same already are left alone.
    void show(const core::Plan& plan, const core::Position* position);
    void retranslate();
    /// Puts the keyboard where a requirement is added.
    void focusRequirements();

private:
    struct Row {
        core::Id<core::Requirement> id;
        QLabel* name;
        QDoubleSpinBox* needed;
        QSpinBox* importance;
        QToolButton* remove;
    };

    void buildFields();
    void followFields();
    void buildAdder();
    void showRequirements(const core::Plan& plan);
    void makeRows(const std::vector<core::Requirement>& wanted);
    static void fitNeeded(QDoubleSpinBox& box, const core::Requirement& requirement);
    void makeRow(const core::Requirement& requirement);
    void offerCompetencies(const core::Plan& plan, const std::vector<core::Requirement>& wanted);
    void addRequirement();
    [[nodiscard]] core::Requirement::Kind chosenKind() const;
    void followKind();
    void addField(QWidget* field);
    void change(const std::function<void(core::Position&)>& changePosition);

    LadderCommands& commands_;
    std::optional<core::Id<core::Position>> id_;
    bool showing_ = false;  ///< Fields round what they show: that is no change by the person.
    QFormLayout* fields_;
    QGridLayout* rows_;
    QLabel* rowsHeading_;
    std::vector<Row> shown_;
    QLineEdit* employer_;
    QDoubleSpinBox* payFrom_;
    QDoubleSpinBox* payTo_;
    QLineEdit* currency_;
    QLineEdit* payNote_;
    QSpinBox* monthsFrom_;
    QSpinBox* monthsTo_;
    QSpinBox* inPost_;
    QLineEdit* openings_;
    LayerChooser* layer_;
    QComboBox* kind_;
    QComboBox* competency_;
    QToolButton* add_;
};

}  // namespace nextrung::widgets

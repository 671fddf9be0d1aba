// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QDialog>

#include <map>
#include <vector>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nextrung::widgets {

class DateField;
class LayerChooser;
class VerticalArea;

/// Asks for one competency after the other: level or why there is none, by one person on one day.
///
/// `taken` tells all answers at once when the person finishes; until then nothing changes.
class AssessDialog : public QDialog {
    Q_OBJECT

public:
    using CompetencyId = core::Id<core::Competency>;

    /// @pre `competencies` is not empty and all are in the plan; begins at the one at `start`
    AssessDialog(Workbench& bench, std::vector<CompetencyId> competencies, std::size_t start,
                 QWidget* parent);

    /// Which one is asked now.
    [[nodiscard]] std::size_t at() const { return at_; }

    [[nodiscard]] QSize sizeHint() const override { return {620, 640}; }

    // What the buttons do; also for tests.
    void chooseLevel(double level);
    void chooseState(core::Assessment::State state);
    void next();
    void skip();
    void back();
    void finish();
    /// Chooses a person of the plan who assesses.
    void chooseAssessor(core::Id<core::Person> person);
    /// Somebody who is not in the plan yet.
    void nameNewcomer(const QString& name, core::Person::Role role);

signals:
    void taken(const std::vector<nextrung::core::Assessment>& said,
               const std::optional<nextrung::core::Person>& newcomer);

private:
    struct Answer {
        core::Assessment::State state = core::Assessment::State::Assessed;
        std::optional<double> level{};
        QString note{};
        core::Choice<core::Layer> layer = core::Layer::Manager;
    };

    void build();
    void buildWho(QFormLayout& form);
    void buildButtons(QVBoxLayout& column);
    void fillAssessors();
    void showCompetency();
    void showLevels(const core::Competency& competency);
    void keepAnswer();
    void followWho();
    void go(std::size_t at);
    [[nodiscard]] QString lastSaid(CompetencyId id) const;
    [[nodiscard]] core::Id<core::Person> assessor() const;
    [[nodiscard]] const core::Plan& plan() const { return bench_.document.plan(); }

    Workbench& bench_;
    std::vector<CompetencyId> competencies_;
    std::size_t at_;
    std::map<std::size_t, Answer> answers_;
    core::Id<core::Person> newcomerId_;

    QComboBox* who_;
    QLineEdit* newName_;
    QComboBox* newRole_;
    DateField* on_;
    QLabel* count_;
    QLabel* title_;
    QLabel* last_;
    VerticalArea* levels_;  ///< Scrolls, so that the buttons below stay in sight.
    QButtonGroup* choices_;
    QDoubleSpinBox* level_;
    QLineEdit* note_;
    LayerChooser* layer_;
    QPushButton* back_;
    QPushButton* next_;
    bool isShowing_ = false;  // while widgets are filled, they are not answers
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace nextrung::widgets {

/// The competencies that an activity raises, and to which level; the credentials and measures that it earns.
class ActivityCloses : public InspectorPart {
    Q_OBJECT

public:
    ActivityCloses(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void addRaise(const core::Raise& raise);
    void addEarned(core::Id<core::Requirement> id);
    void addChosen(int at);
    void offerEarnable(const core::Activity& activity);

    QVBoxLayout* list_;
    QComboBox* more_;
};

/// The small things to tick off before an activity starts or while it runs.
class ActivitySteps : public InspectorPart {
    Q_OBJECT

public:
    ActivitySteps(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void addStep();
    void addStepRow(const core::Step& step);

    QVBoxLayout* list_;
    QLineEdit* more_;
};

/// The person's own note.
class ActivityNote : public InspectorPart {
    Q_OBJECT

public:
    ActivityNote(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void store();

    QPlainTextEdit* note_;
    QString known_;  ///< The note as the plan has it, as far as it is known here.
    std::optional<core::Id<core::Activity>> shown_;
};

}  // namespace nextrung::widgets

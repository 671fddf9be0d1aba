// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QComboBox;
class QLineEdit;

namespace nextrung::widgets {

/// The people with whom an activity is done.
class ActivityPeople : public InspectorPart {
    Q_OBJECT

public:
    ActivityPeople(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void addPerson();

    QVBoxLayout* list_;
    QComboBox* more_;
};

/// Addresses of courses, books and pages that belong to an activity; a click opens one.
class ActivityResources : public InspectorPart {
    Q_OBJECT

public:
    ActivityResources(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void addLink();

    QVBoxLayout* list_;
    QLineEdit* more_;
};

}  // namespace nextrung::widgets

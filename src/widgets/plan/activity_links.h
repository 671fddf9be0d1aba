// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

class QMenu;
class QToolButton;

namespace nextrung::widgets {

/// What an activity waits for, and what waits for it: in which way, with which lag. A click on one selects
/// it.
class ActivityLinks : public InspectorPart {
    Q_OBJECT

public:
    ActivityLinks(Workbench& bench, PlanCommands& commands, QWidget* parent);
    void refresh() override;
    void retranslate() override;

private:
    void addLink(QVBoxLayout& list, const core::Dependency& link, core::Id<core::Activity> other);
    QToolButton* wayButton(const core::Dependency& link, QWidget* parent);
    void fillMenu(QMenu& menu, const core::Dependency& link);
    void askLag(core::Id<core::Dependency> id);

    QLabel* then_;
    QVBoxLayout* before_;
    QVBoxLayout* after_;
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

namespace nextrung::widgets {

/// Why an activity is where it is: the chains of facts that hold its start and its finish, in words. What a
/// fact is about is a link to it.
class ActivityWhy : public InspectorPart {
    Q_OBJECT

public:
    ActivityWhy(Workbench& bench, PlanCommands& commands, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void addChain(const QString& heading, core::Id<core::Activity> id, core::End end);
    void follow(const QString& target);

    QVBoxLayout* list_;
};

}  // namespace nextrung::widgets

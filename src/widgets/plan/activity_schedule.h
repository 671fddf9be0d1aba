// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plan/inspector_part.h"

namespace nextrung::widgets {

/// What the schedule says of an activity: how late it may be, what was agreed, what is wrong with its dates.
class ActivitySchedule : public InspectorPart {
    Q_OBJECT

public:
    ActivitySchedule(Workbench& bench, PlanCommands& commands, QWidget* parent);

    void refresh() override;
    void retranslate() override;
    /// The agreed plan to compare with; absent: the latest.
    void compareWith(std::optional<core::Id<core::Baseline>> baseline) { compared_ = baseline; }

private:
    void add(const QString& key, const QString& value, drawing::Token ink = drawing::Token::Ink);
    /// What happens if it ends later, of one without slack: what moves with it and gives way.
    [[nodiscard]] QString slipping(const core::Activity& activity) const;
    /// What meets on days of its own cannot slip: its slack is the room of what comes after.
    [[nodiscard]] static QString slackText(const core::Activity& activity, int days);
    [[nodiscard]] static QString freeSlackText(int days, bool isNextKept);
    void addDaysOff(const core::Activity& activity, const core::ScheduledActivity& dates);
    void addAgreed(const core::ScheduledActivity& dates);

    QFormLayout* form_;
    std::optional<core::Id<core::Baseline>> compared_;
};

}  // namespace nextrung::widgets

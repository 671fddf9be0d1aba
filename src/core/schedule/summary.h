// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"

namespace nextrung::core {

/// Begins what a phase sums up with one activity of it; `addToPhase` takes in each of the others.
void beginPhase(ScheduledActivity& phase, const ScheduledActivity& child);
void addToPhase(ScheduledActivity& phase, const ScheduledActivity& child);

/// What follows for a phase from all that was taken into it. @param progress  The mean of theirs.
void closePhase(ScheduledActivity& phase, double progress, QDate today);

/// Turns the numbers of a placed plan into dates, slack, week loads and sums.
class Summary {
public:
    /// All of these must outlive the summary.
    Summary(const Plan& plan, const Levelled& levelled, QDate today);

    /// The rows in the order of `plan.activities`, without conflicts. Call first.
    void writeActivities(Schedule& schedule);
    void writeWeeks(Schedule& schedule) const;
    void writeSums(Schedule& schedule) const;

private:
    [[nodiscard]] ScheduledActivity leafOf(int row) const;
    [[nodiscard]] double workOf(int row) const;
    [[nodiscard]] bool isKept(int row) const;
    void readSpans();
    [[nodiscard]] int slackOf(int row, bool late) const;
    [[nodiscard]] int finishIfTakenUp(int row) const;
    [[nodiscard]] double hoursAgreed() const;

    const Plan& plan_;
    const Levelled& levelled_;
    QDate today_;
    int upToToday_;  // the last working day up to today
    Spans spans_;  // as shown
    Spans late_;
    bool isWithoutHours_;  // no end is known then, and no slack
};

}  // namespace nextrung::core

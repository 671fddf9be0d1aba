// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/plan.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// A rule that the dates of an activity break. Dates that the person keeps are reported so, never repaired.
struct Conflict {
    enum class Kind {
        BreaksDependency,  ///< `with` is the activity it should wait for; `days` working days too early
        AfterDeadline,  ///< `days` working days after its deadline
        AfterGoal,  ///< `days` working days after the goal date
        BeforeToday,  ///< work that is not done lies in the past
        OverCapacity,  ///< kept dates ask for more hours than there are; `hours` too many
        NoHours,  ///< there is work but no weekly hours to do it in
    };

    Kind kind{};
    std::optional<Id<Activity>> with{};
    int days = 0;
    double hours = 0;

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// The word of a conflict in reports, e.g. "breaksDependency".
[[nodiscard]] QString conflictWord(Conflict::Kind kind);

/// When one activity happens and how far it could slip.
struct ScheduledActivity {
    Id<Activity> id{};
    QDate start{};
    QDate finish{};  ///< The last day worked; equal to `start` for a milestone.
    QDate latestStart{};  ///< Start by: any later and the goal or a deadline slips.
    QDate latestFinish{};
    std::optional<int>
        slackDays{};  ///< Working days after the finish through the latest finish; none when done.
    bool critical = false;  ///< Not done, and slack at most 0.
    bool late = false;  ///< Past and not done.
    int daysLate = 0;  ///< Calendar days since the finish.
    bool kept = false;  ///< Its dates are the person's word (or what really happened).
    double workHours = 0;  ///< Of a phase: the sum of its activities.
    double doneHours = 0;  ///< Hours × progress.
    double progress = 0;  ///< Of a phase: done / work.
    std::vector<Conflict> conflicts{};

    friend bool operator==(const ScheduledActivity&, const ScheduledActivity&) = default;
};

/// The hours of one week, Monday to Sunday.
struct WeekLoad {
    QDate monday{};
    double done = 0;  ///< Hours × progress of activities, spread over their days up to today.
    double planned = 0;  ///< What is left, spread over its days.
    double capacity = 0;  ///< Hours that the person has.

    friend bool operator==(const WeekLoad&, const WeekLoad&) = default;
};

/// Whether everything can be done by the goal date, and if not, what would make it so.
struct Feasibility {
    bool feasible = true;
    double hoursShort = 0;  ///< Hours missing before the goal date.
    std::optional<QDate> earliestGoal{};  ///< The first goal date that works; absent if none was found.
    std::optional<double>
        hoursAWeek{};  ///< The fewest weekly hours (in steps of a half) that work, if any do.

    friend bool operator==(const Feasibility&, const Feasibility&) = default;
};

/// All dates of a plan as seen on one day. A value; computed, never stored.
struct Schedule {
    QDate today{};
    std::optional<QDate> goal{};
    std::vector<ScheduledActivity> activities{};  ///< One for each row of `plan.activities`, in its order.
    std::vector<WeekLoad> weeks{};  ///< From the first week with work to the last, or to the goal's week.
    double hours = 0;  ///< All work.
    double hoursDone = 0;  ///< Σ hours × progress.
    double hoursLeft = 0;
    double hoursAgreed = 0;  ///< What the latest baseline would have done by today, spread over its spans.
    double capacityLeft
        = 0;  ///< Hours from the coming working day through the end of the last finish's week.
    QDate finish{};  ///< The last finish of all; invalid if there are no activities.
    Feasibility feasibility{};

    /// The dates of this activity, or nullptr. O(log n).
    [[nodiscard]] const ScheduledActivity* find(Id<Activity> id) const;

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Schedules backward from the goal date within the person's hours, as seen on `today`.
///
/// Each step lies as late as its deadline, what waits for it and the hours allow. Kept dates stay and take
/// their hours first. Nothing that is not kept or done is put before today: where the way back from the goal
/// would need that, all that is free is scheduled forward from today instead, `feasibility` says so, and what
/// then lies after the goal is reported. Without a goal date everything goes forward. Latest dates come from
/// the network without the sharing of hours, with spans of as many working days as scheduled (DESIGN_TOKENS
/// section 14). The links must be free of cycles (`soundness`).
[[nodiscard]] Schedule scheduleOf(const Plan& plan, QDate today);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"

#include <functional>

namespace nextrung::core {

/// Whether work is planned in this week and there is more to do than it has hours for.
[[nodiscard]] bool isOver(const WeekLoad& week);

/// How much more is to be done in the weeks that are over than they have hours for, from today's week on.
[[nodiscard]] double hoursOver(const Schedule& schedule);

/// How a plan as a whole stands.
struct Outlook {
    QDate finish{};  ///< The last finish of all; invalid if there is nothing to do.
    bool fits = true;
    double hoursShort = 0;  ///< Hours missing before the goal.
    int tooLate = 0;  ///< Activities and milestones after the goal or after their deadline.
    int weeksOver = 0;  ///< Weeks from today's on with more to do than hours.
    int keptBroken = 0;  ///< Rows whose dates are kept against a rule.
    int saidAfterToday = 0;  ///< Rows that are said to have happened after today.
    int withoutSlack
        = 0;  ///< Rows, no phases, that come later than the goal or a deadline behind them allows.

    friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// How `schedule` stands, of `plan` or of one with the same rows. O(activities · log activities + weeks).
[[nodiscard]] Outlook outlookOf(const Plan& plan, const Schedule& schedule);

/// What is kept and lies after the goal or its deadline, but could be let go: neither done nor with days of
/// its own. In the order of the plan. O(activities · log activities).
[[nodiscard]] std::vector<Id<Activity>> keptTooLate(const Plan& plan, const Schedule& schedule);

/// Whether its dates are kept against a rule: too early, too late, with too few hours. What is only overdue
/// is late, not kept against a rule.
[[nodiscard]] bool isKeptAgainstRules(const ScheduledActivity& its);

/// Whether it is said to have begun or ended after today.
[[nodiscard]] bool isSaidAfterToday(const ScheduledActivity& its);

/// Whether it lies after the goal or after its deadline, and is not done.
[[nodiscard]] bool isTooLate(const ScheduledActivity& its);

/// Whether its dates cannot stand as they are: kept against a rule, too late, or said to be after today.
[[nodiscard]] bool isMisplaced(const ScheduledActivity& its);

/// What another row breaks since an activity lies where it lies.
struct Breach {
    Id<Activity> activity{};
    Conflict conflict{};

    friend bool operator==(const Breach&, const Breach&) = default;
};

/// The rows that are kept too early for it; and, if it is kept itself, those that move day for day with it
/// and lie after the goal or their deadline. In the order of the plan. O((rows + links) · log n).
[[nodiscard]] std::vector<Breach> brokenBy(const Plan& plan, const Schedule& schedule, Id<Activity> id);

/// By how many working days `to` is kept before its link from `from` allows; 0 if it is not.
[[nodiscard]] int daysKeptTooEarly(const Schedule& schedule, Id<Activity> from, Id<Activity> to);

/// Lets go of kept dates so that fewer weeks have more to do than hours.
///
/// Only what is kept can fill a week beyond its hours. Of that, what has slack is let go, that with the most
/// slack first, while it takes hours out of such weeks; none that would make anything later than the goal or
/// a deadline. Planned backward, what is let go lies as late as is safe, as all that is not kept: it spends
/// its slack, but not the buffer. What meets on days of its own and what is done stay. Gives the activities
/// let go, in the order tried; empty if nothing helps. A schedule for each of up to a hundred activities;
/// `goesOn` is asked before each, and false ends it with what was found.
[[nodiscard]] std::vector<Id<Activity>> looseningsFor(const Plan& plan, const Schedule& schedule,
                                                      const std::function<bool()>& goesOn = {});

}  // namespace nextrung::core

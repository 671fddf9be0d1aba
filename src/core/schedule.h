// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/plan.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// Which end of an activity.
enum class End { Start, Finish };

/// A rule that the dates of an activity break. Dates that the person keeps are reported so, never repaired.
struct Conflict {
    enum class Kind {
        BreaksDependency,  ///< `with` is the activity it should wait for; `days` working days too early
        AfterDeadline,  ///< `days` working days after its deadline
        AfterGoal,  ///< `days` working days after the goal date
        BeforeToday,  ///< kept and not done, but its `end` is past; of its start: nothing is done, `days`
                      ///< working days are lost
        OverCapacity,  ///< its days, kept or of a length, ask for more hours than there are; `hours` too
                       ///< many; or they are all days off
        NoHours,  ///< there is work but no weekly hours to do it in
        BreaksPrerequisite,  ///< `with` raises first what it builds on; `days` working days too early
        HappenedAfterToday,  ///< `end` is said to have happened, `days` calendar days after today
        AskedTooLate,  ///< it should have been asked for `days` working days ago
    };

    Kind kind{};
    std::optional<Id<Activity>> with{};
    int days = 0;
    double hours = 0;
    End end = End::Finish;

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// The word of a conflict in reports, e.g. "breaksDependency".
[[nodiscard]] QString conflictWord(Conflict::Kind kind);

/// One thing that holds a date, or that makes a plan infeasible.
struct Fact {
    enum class Kind {
        Happened,  ///< it is done, or begun
        Today,  ///< nothing can be done before
        KeptDates,  ///< the person's word
        EarliestStart,
        LeadTime,  ///< it must be asked for first
        Dependency,  ///< `dependency`, with `activity` at its other end
        Prerequisite,  ///< `activity` raises first, or builds on, what `competency` needs
        Phase,  ///< the phase `activity` opens on `first`, or closes on `last`
        Inside,  ///< of a phase: `activity` is the first in it to begin, on `first`, or the last to end, on
                 ///< `last`
        Work,  ///< its own work or length, counted from its other end
        FullDays,  ///< the hours of the days `first` to `last` are taken by others, or there are none; with
                   ///< an `activity`, others take some of the hours of the days of its work
        OwnDays,  ///< it takes place on days of the week of its own, of which `first` is the first
        DaysOff,  ///< leave or a holiday: `exception`
        HoursAWeek,  ///< there are so few hours
        MostHoursAWeek,  ///< so few of them may go into `activity`
        Deadline,  ///< of `activity`
        Goal,
        Buffer,  ///< before the goal
        NotShown,  ///< something that its reader may not see (`visibleSchedule`)
    };

    Kind kind{};
    std::optional<Id<Activity>> activity{};
    std::optional<Id<core::Dependency>> dependency{};
    std::optional<Id<CalendarException>> exception{};
    std::optional<Id<Competency>> competency{};
    std::optional<QDate> first{};  ///< The day, or the first of the days, that it is about.
    std::optional<QDate> last{};

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// The word of a fact in reports, e.g. "daysOff".
[[nodiscard]] QString factWord(Fact::Kind kind);

/// When one activity happens and how far it could slip.
struct ScheduledActivity {
    Id<Activity> id{};
    QDate start{};
    QDate finish{};  ///< The last day worked; equal to `start` for a milestone.
    QDate lastDay{};  ///< The same, or the day off after it on which a length in calendar days is over.
    QDate earlyStart{};  ///< The soonest by links, today and its own hours alone;
                         ///< of work a day with hours.
    QDate earlyFinish{};
    QDate latestStart{};  ///< Start by: any later and the goal or a deadline slips, or, of what is not kept
                          ///< itself, a kept date is broken; invalid while there are no hours.
    QDate latestFinish{};
    std::optional<int> slackDays{};  ///< Working days by which both ends could slip, of a length in calendar
                                     ///< days the start; negative: too late; none when done, or while there
                                     ///< is work without any hours to do it in.
    std::optional<int> freeSlackDays{};  ///< As far as it may slip and nothing else moves or is broken.
    std::optional<Id<Activity>> nextInLine{};  ///< What would move next, or, if it is kept, be broken.
    std::optional<QDate> askBy{};  ///< The day by which it must be asked for, if it still must.
    Fact startHeldBy{};  ///< What keeps it from lying closer to today, or to the goal if it lies late.
    Fact finishHeldBy{};
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
    double hoursShort = 0;  ///< Hours that must go in all: before goal and deadlines, where fewer hours help,
                            ///< and in kept dates.
    std::optional<QDate> earliestGoal{};  ///< The first later goal date that works, if one was found.
    std::optional<double>
        hoursAWeek{};  ///< The fewest hours (in steps of a half) that work in every week from today on.

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
    QDate finish{};  ///< The last day of all, worked or not; invalid if there are no activities.
    int bufferKept = 0;  ///< Working days of the buffer before the goal that are still free.
    Feasibility feasibility{};

    /// The dates of this activity, or nullptr. O(log n).
    [[nodiscard]] const ScheduledActivity* find(Id<Activity> id) const;

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Whether an activity's own work holds its end, also where others take some of the hours of its days.
[[nodiscard]] bool isWork(const Fact& fact);

/// Why an end of an activity is on its day: the one chain of facts from its own to one that nothing else
/// holds (today, the goal, a kept date, full days). Days off that a link jumps over follow the link; the days
/// of the week of what recurs come before what they wait for.
/// O(chain · log n). Empty if the activity is not there.
[[nodiscard]] std::vector<Fact> whyHere(const Plan& plan, const Schedule& schedule, Id<Activity> id, End end);

/// Schedules within the person's hours, as seen on `today`: backward from the goal date, or forward.
///
/// Backward, each step lies as late as its deadline, what waits for it, the buffer before the goal and the
/// hours allow; forward, as soon as possible. Where the buffer cannot be kept whole, as much of it is kept as
/// can be. Kept dates stay and take their hours first. Nothing that is not kept or done is put before today:
/// where the way back from the goal would need that, all that is free is scheduled forward from today
/// instead, `feasibility` says so, and what then lies after the goal is reported. What a date (its own, or of
/// what it waits for) puts past the goal or its deadline lies as soon as it can and is reported; it moves
/// nothing else. Without a goal date everything goes forward. Latest dates come from the network without the
/// sharing of hours, with spans of as many working days as scheduled (DESIGN_TOKENS section 14), counted to
/// the goal less what is kept of the buffer; those of what is free go no further than the first kept date
/// after it, those of what is kept as if what is kept after it moved along (`keptThatMovesAlong`). A length
/// in calendar days may be over on a day off; that day is what the goal and deadlines hold. What raises a
/// competency waits for what raises its prerequisites; what recurs begins as soon as its links let it. The
/// links must be free of cycles (`soundness`).
[[nodiscard]] Schedule scheduleOf(const Plan& plan, QDate today);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"

#include "core/schedule/conflicts.h"
#include "core/schedule/feasibility.h"
#include "core/schedule/holders.h"
#include "core/schedule/levelling.h"
#include "core/schedule/summary.h"

namespace nextrung::core {

QString conflictWord(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::BreaksDependency:
        return QStringLiteral("breaksDependency");
    case Conflict::Kind::AfterDeadline:
        return QStringLiteral("afterDeadline");
    case Conflict::Kind::AfterGoal:
        return QStringLiteral("afterGoal");
    case Conflict::Kind::BeforeToday:
        return QStringLiteral("beforeToday");
    case Conflict::Kind::OverCapacity:
        return QStringLiteral("overCapacity");
    case Conflict::Kind::NoHours:
        return QStringLiteral("noHours");
    case Conflict::Kind::BreaksPrerequisite:
        return QStringLiteral("breaksPrerequisite");
    case Conflict::Kind::HappenedAfterToday:
        return QStringLiteral("happenedAfterToday");
    case Conflict::Kind::AskedTooLate:
        return QStringLiteral("askedTooLate");
    }
    return {};
}

QString factWord(Fact::Kind kind)
{
    static constexpr std::array words{
        std::pair{Fact::Kind::Happened, "happened"},
        std::pair{Fact::Kind::Today, "today"},
        std::pair{Fact::Kind::KeptDates, "keptDates"},
        std::pair{Fact::Kind::EarliestStart, "earliestStart"},
        std::pair{Fact::Kind::LeadTime, "leadTime"},
        std::pair{Fact::Kind::Dependency, "dependency"},
        std::pair{Fact::Kind::Prerequisite, "prerequisite"},
        std::pair{Fact::Kind::Phase, "phase"},
        std::pair{Fact::Kind::Inside, "inside"},
        std::pair{Fact::Kind::Work, "work"},
        std::pair{Fact::Kind::FullDays, "fullDays"},
        std::pair{Fact::Kind::OwnDays, "ownDays"},
        std::pair{Fact::Kind::DaysOff, "daysOff"},
        std::pair{Fact::Kind::HoursAWeek, "hoursAWeek"},
        std::pair{Fact::Kind::MostHoursAWeek, "mostHoursAWeek"},
        std::pair{Fact::Kind::Deadline, "deadline"},
        std::pair{Fact::Kind::Goal, "goal"},
        std::pair{Fact::Kind::Buffer, "buffer"},
        std::pair{Fact::Kind::NotShown, "notShown"},
    };
    const auto* const found
        = std::find_if(words.begin(), words.end(), [kind](const auto& each) { return each.first == kind; });
    return QString::fromLatin1(found->second);
}

const ScheduledActivity* Schedule::find(Id<Activity> id) const
{
    const auto at = std::lower_bound(
        activities.begin(), activities.end(), id,
        [](const ScheduledActivity& activity, Id<Activity> wanted) { return activity.id < wanted; });
    return at != activities.end() && at->id == id ? &*at : nullptr;
}

Schedule scheduleOf(const Plan& plan, QDate today)
{
    const Calendar calendar(plan);
    const std::optional<QDate> goal = profileOf(plan).goalDate;
    const Levelled levelled = level(plan, calendar, today, goal);

    Schedule schedule;
    schedule.today = today;
    schedule.goal = goal;
    Summary summary(plan, levelled, today);
    summary.writeActivities(schedule);
    summary.writeWeeks(schedule);
    summary.writeSums(schedule);
    addConflicts(plan, levelled, schedule);
    addHolders(plan, levelled, schedule);
    schedule.feasibility = feasibilityOf(plan, calendar, levelled, today);
    return schedule;
}

}  // namespace nextrung::core

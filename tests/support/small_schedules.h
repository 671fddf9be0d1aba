// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_edits.h"
#include "core/calendar.h"

#include <random>

/// Small random plans, and what is true of them by trying every day: slow, and too plain to be wrong.
namespace nextrung::test {

using core::Activity;
using core::Availability;
using core::Calendar;
using core::CalendarException;
using core::Dependency;
using core::Id;
using core::Plan;
using core::Profile;
using core::profileOf;

/// A Monday, and today for all of them.
inline const QDate monday(2026, 11, 23);

/// A plan of `count` activities, no links: 6 hours a week, goal so many weeks from now.
class PlanMaker {
public:
    explicit PlanMaker(unsigned seed)
        : random_(seed)
    {
    }

    int pick(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
    bool happens(int percent) { return pick(1, 100) <= percent; }

    Plan plan(int count, int horizonDays)
    {
        Plan plan;
        Profile profile;
        profile.id = Id<Profile>(1);
        profile.goalDate = monday.addDays(pick(horizonDays / 2, horizonDays));
        plan.profiles.put(profile);
        plan.availabilities.put({Id<Availability>(1), {}, 5.0 * pick(1, 2), {}, {}});
        if (happens(40)) {
            CalendarException leave;
            leave.id = Id<CalendarException>(1);
            leave.first = monday.addDays(pick(0, horizonDays));
            leave.last = leave.first->addDays(pick(0, 3));
            plan.exceptions.put(leave);
        }
        for (int row = 1; row <= count; ++row)
            plan.activities.put(activity(row, horizonDays));
        for (int to = 2; to <= count; ++to) {
            if (happens(60))
                plan.dependencies.put(link(pick(1, to - 1), to));
        }
        return plan;
    }

    /// The same plan as soon as possible, with a buffer.
    static Plan forward(Plan plan, int bufferDays)
    {
        Profile profile = profileOf(plan);
        profile.direction = Profile::Direction::Forward;
        profile.bufferDays = bufferDays;
        plan.profiles.put(profile);
        return plan;
    }

    static Plan withGoal(Plan plan, std::optional<QDate> goal)
    {
        Profile profile = profileOf(plan);
        profile.goalDate = goal;
        plan.profiles.put(profile);
        return plan;
    }

    static Plan withoutDeadlines(const Plan& plan)
    {
        return changed(plan, [](Activity& activity) { activity.deadline.reset(); });
    }

    static Plan inWorkingDays(const Plan& plan)
    {
        Plan other = changed(plan, [](Activity& row) { row.lengthUnit = Activity::LengthUnit::WorkingDays; });
        for (const auto& row : plan.dependencies) {
            Dependency link = *row;
            link.lagUnit = Activity::LengthUnit::WorkingDays;
            other.dependencies.put(link);
        }
        return other;
    }

    /// Some of it lies in two phases, one of which may lie in the other, and links of all types come from and
    /// go to the phases; links that would close a loop are refused.
    Plan withPhases(Plan plan)
    {
        const int count = static_cast<int>(plan.activities.size());
        for (const int number : {count + 1, count + 2}) {
            Activity phase;
            phase.id = Id<Activity>(static_cast<quint64>(number));
            phase.kind = Activity::Kind::Phase;
            phase.order = number;
            if (number == count + 2 && happens(30))
                phase.parent = Id<Activity>(static_cast<quint64>(count + 1));
            plan.activities.put(phase);
        }
        for (int row = 1; row <= count; ++row) {
            Activity activity = *plan.activities.find(Id<Activity>(static_cast<quint64>(row)));
            if (row <= 2 || happens(50))
                activity.parent = Id<Activity>(static_cast<quint64>(count + (row <= 2 ? row : pick(1, 2))));
            plan.activities.put(activity);
        }
        const core::Table<Dependency> links = plan.dependencies;
        plan.dependencies = {};
        for (const auto& row : links)
            plan = withLink(plan, *row);
        for (int number = 1; number <= 3; ++number) {
            Dependency row = link(pick(1, count + 2), pick(1, count + 2));
            row.id = Id<Dependency>(static_cast<quint64>(100 + number));
            (happens(50) ? row.from : row.to) = Id<Activity>(static_cast<quint64>(count + pick(1, 2)));
            row.type = static_cast<Dependency::Type>(pick(0, 3));
            plan = withLink(plan, row);
        }
        return plan;
    }

    /// Half of it is done, under way, on kept dates (one or both, past or coming), meets on Tuesdays between
    /// two kept dates, or recurs. Some of the rest must be asked for; phases have limits; a week is freer.
    Plan withKeptAndHappened(Plan plan)
    {
        CalendarException freer;
        freer.id = Id<CalendarException>(2);
        freer.kind = CalendarException::Kind::OtherHours;
        freer.first = monday.addDays(7 * pick(0, 5));
        freer.last = freer.first->addDays(6);
        freer.hoursAWeek = 5.0 * pick(0, 4);
        if (happens(30))
            plan.exceptions.put(freer);
        return changed(plan, [this](Activity& activity) {
            if (activity.kind == Activity::Kind::Phase)
                return limit(activity);
            if (activity.kind == Activity::Kind::Activity && happens(10))
                ask(activity);
            if (happens(50))
                return;
            const QDate day = monday.addDays(pick(-14, 30));
            const int kind = pick(1, 6);
            if (kind == 1)
                finish(activity);
            else if (kind == 2)
                begin(activity);
            else if (kind == 3 && activity.kind != Activity::Kind::Milestone)
                recur(activity, day);
            else if (kind == 4 && activity.kind != Activity::Kind::Milestone)
                meet(activity, day);
            else
                keep(activity, day);
        });
    }

    /// Some of the work may be no more than two or three hours a week, and some of what has a length has two.
    Plan withWeeklyLimits(const Plan& plan)
    {
        return changed(plan, [this](Activity& activity) {
            if (activity.workHours && happens(60)) {
                activity.workHours = pick(3, 9);
                activity.mostHoursAWeek = pick(2, 3);
            } else if (activity.length && happens(60)) {
                activity.hoursAWeek = 2;
            }
        });
    }

    /// Work becomes a length: links, lags and lengths are left.
    static Plan withoutHours(const Plan& plan)
    {
        return changed(plan, [](Activity& activity) {
            if (activity.workHours)
                activity.length = static_cast<int>(*activity.workHours);
            activity.workHours.reset();
        });
    }

private:
    static Plan withLink(const Plan& plan, const Dependency& link)
    {
        const core::Result<Plan> linked = core::link(plan, link);
        return linked ? *linked : plan;
    }

    template <class Change>
    static Plan changed(const Plan& plan, Change change)
    {
        Plan other = plan;
        for (const auto& row : plan.activities) {
            Activity activity = *row;
            change(activity);
            other.activities.put(activity);
        }
        return other;
    }

    void finish(Activity& activity)
    {
        activity.progress = 1;
        if (happens(80))
            activity.finishedOn = monday.addDays(-pick(0, 14));
        if (activity.finishedOn && happens(70))
            activity.startedOn = activity.finishedOn->addDays(-pick(0, 7));
    }

    void limit(Activity& phase)
    {
        if (happens(30))
            phase.earliestStart = monday.addDays(pick(-7, 30));
        if (happens(30))
            phase.deadline = monday.addDays(pick(7, 60));
    }

    void ask(Activity& activity)
    {
        activity.leadDays = pick(1, 10);
        if (happens(30))
            activity.approval = Activity::Approval::Asked;
    }

    void begin(Activity& activity)
    {
        activity.progress = 0.25 * pick(0, 3);
        if (activity.progress == 0 || happens(70))
            activity.startedOn = monday.addDays(-pick(0, 14));
    }

    void keep(Activity& activity, QDate day)
    {
        if (happens(70))
            activity.keptStart = day;
        if (!activity.keptStart || happens(70))
            activity.keptFinish = day.addDays(pick(0, 7));
        if (happens(20))
            activity.progress = 0.5;
    }

    static void meet(Activity& activity, QDate day)
    {
        activity.length.reset();
        activity.workHours = 2;
        activity.onDays = {core::Weekday::Tuesday};
        activity.keptStart = day;
        activity.keptFinish = day.addDays(20);
    }

    void recur(Activity& activity, QDate day)
    {
        activity.length.reset();
        activity.workHours = 0.5;
        core::Recurrence& rule = activity.recurs.emplace();
        rule.every = pick(1, 2);
        if (happens(50))
            activity.onDays = {core::Weekday::Wednesday};
        if (happens(30))
            activity.keptStart = day;
        else if (happens(20))
            rule.until = day.addDays(14);
    }

    Activity activity(int row, int horizonDays)
    {
        Activity activity;
        activity.id = Id<Activity>(static_cast<quint64>(row));
        activity.order = row;
        if (happens(15))
            activity.kind = Activity::Kind::Milestone;
        else if (happens(60))
            activity.workHours = pick(1, 4);
        else
            activity.length = pick(1, 4);
        if (activity.length && happens(30))
            activity.lengthUnit = Activity::LengthUnit::CalendarDays;
        if (happens(15))
            activity.earliestStart = monday.addDays(pick(0, horizonDays / 2));
        if (happens(15))
            activity.deadline = monday.addDays(pick(horizonDays / 2, horizonDays));
        return activity;
    }

    Dependency link(int from, int to)
    {
        Dependency link;
        link.id = Id<Dependency>(static_cast<quint64>(to));
        link.from = Id<Activity>(static_cast<quint64>(from));
        link.to = Id<Activity>(static_cast<quint64>(to));
        link.type = happens(55) ? Dependency::Type::FinishToStart : static_cast<Dependency::Type>(pick(0, 3));
        link.lag = happens(30) ? pick(-2, 3) : 0;
        if (happens(20))
            link.lagUnit = Activity::LengthUnit::CalendarDays;
        return link;
    }

    std::mt19937 random_;
};

/// The last day, worked or not, of an activity that is planned from `start` and ends in working time on
/// `finish`.
inline QDate lastDayOf(const Activity& activity, QDate start, QDate finish)
{
    const bool byCalendar = activity.length && activity.lengthUnit == Activity::LengthUnit::CalendarDays;
    return byCalendar ? std::max(finish, start.addDays(*activity.length - 1)) : finish;
}

/// The rules said once more, in dates and by the calendar alone: whether a link holds between two spans. What
/// is waited for is over on `fromLast`, what waits on `toLast`: days off as they may be.
inline bool holds(const Calendar& calendar, const Plan& plan, const Dependency& link, QDate fromStart,
                  QDate fromLast, QDate toStart, QDate toLast)
{
    using Type = Dependency::Type;
    const Type type = *link.type.known();
    const bool milestone = plan.activities.find(link.to)->kind == Activity::Kind::Milestone;
    const bool byFinish = type == Type::FinishToStart || type == Type::FinishToFinish;
    const bool isFinish = type == Type::FinishToFinish || type == Type::StartToFinish;
    QDate waited = byFinish ? fromLast : fromStart;
    const bool nextDay = type == Type::FinishToStart && !milestone;
    if (link.lagUnit == Activity::LengthUnit::CalendarDays && link.lag != 0) {
        waited = waited.addDays(link.lag);
        if (nextDay)
            return toStart > waited;
        if (type == Type::FinishToFinish)
            return toLast >= waited;
    } else if (type == Type::FinishToFinish && link.lag == 0 && !milestone) {
        return toLast >= waited;
    } else {
        const QDate worked = byFinish ? calendar.onOrBefore(waited) : waited;
        waited = calendar.plusWorkingDays(worked, link.lag + (nextDay ? 1 : 0));
    }
    waited = calendar.onOrAfter(waited);
    if (type == Type::StartToFinish && !milestone)
        waited = calendar.plusWorkingDays(waited, -1);
    return (isFinish ? toLast : toStart) >= waited;
}

/// Tries every start and finish day of every activity. It knows hours by the day only: an activity with work
/// may lie from any day to any later day if, by Hall's condition for work that can be put down, every run of
/// days has the hours of what must lie within it.
class BruteForce {
public:
    BruteForce(const Plan& plan, QDate today)
        : plan_(plan)
        , calendar_(plan)
        , goal_(*profileOf(plan).goalDate)
    {
        for (QDate day = calendar_.onOrAfter(today); day <= goal_; day = calendar_.plusWorkingDays(day, 1))
            days_.push_back(day);
        starts_.resize(plan.activities.size());
        finishes_.resize(plan.activities.size());
    }

    bool feasible() { return place(0); }

private:
    bool place(std::size_t row)
    {
        if (row == plan_.activities.size())
            return linksHold(row) && hoursSuffice();
        const Activity& activity = plan_.activities[row];
        if (activity.kind == Activity::Kind::Phase)
            return place(row + 1);
        for (std::size_t start = 0; start < days_.size(); ++start) {
            if (activity.earliestStart && days_[start] < *activity.earliestStart)
                continue;
            for (std::size_t finish = start; finish < days_.size(); ++finish) {
                if (!mayLast(activity, start, finish))
                    continue;
                starts_[row] = start;
                finishes_[row] = finish;
                if (linksHold(row) && place(row + 1))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool mayLast(const Activity& activity, std::size_t start, std::size_t finish) const
    {
        if (lastDayOf(activity, days_[start], days_[finish])
            > std::min(goal_, activity.deadline.value_or(goal_)))
            return false;
        if (activity.workHours)
            return calendar_.hoursBetween(days_[start], days_[finish]) + 1e-9 >= *activity.workHours;
        if (activity.lengthUnit == Activity::LengthUnit::CalendarDays && activity.length) {
            const QDate last = calendar_.onOrBefore(days_[start].addDays(*activity.length - 1));
            return days_[finish] == last;
        }
        return finish - start + 1 == static_cast<std::size_t>(activity.length.value_or(1));
    }

    [[nodiscard]] bool liesIn(std::size_t row, Id<Activity> phase) const
    {
        const Activity* activity = &plan_.activities[row];
        while (activity && !(activity->id == phase))
            activity = plan_.activities.find(activity->parent);
        return activity;
    }

    struct Span {
        QDate start{};
        QDate lastDay{};  ///< Worked or not.
    };

    /// The first and the last day of a row; of a phase, of all that is in it.
    [[nodiscard]] Span spanOf(std::size_t row) const
    {
        std::size_t start = days_.size() - 1;
        QDate lastDay = days_.front();
        for (std::size_t leaf = 0; leaf < starts_.size(); ++leaf) {
            if (plan_.activities[leaf].kind == Activity::Kind::Phase
                || !liesIn(leaf, plan_.activities[row].id))
                continue;
            start = std::min(start, starts_[leaf]);
            lastDay = std::max(
                lastDay, lastDayOf(plan_.activities[leaf], days_[starts_[leaf]], days_[finishes_[leaf]]));
        }
        return {days_[start], lastDay};
    }

    /// Links whose later end this row is; those of phases when all rows lie somewhere.
    [[nodiscard]] bool linksHold(std::size_t upTo) const
    {
        const auto isPhase
            = [this](std::size_t row) { return plan_.activities[row].kind == Activity::Kind::Phase; };
        for (const auto& link : plan_.dependencies) {
            const std::size_t from = plan_.activities.placeOf(link->from);
            const std::size_t to = plan_.activities.placeOf(link->to);
            const std::size_t known = isPhase(from) || isPhase(to) ? starts_.size() : std::max(from, to);
            if (known != upTo)
                continue;
            const Span before = spanOf(from);
            const Span after = spanOf(to);
            if (!holds(calendar_, plan_, *link, before.start, before.lastDay, after.start, after.lastDay))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool hoursSuffice() const
    {
        for (std::size_t first = 0; first < days_.size(); ++first) {
            for (std::size_t last = first; last < days_.size(); ++last) {
                double needed = 0;
                for (std::size_t row = 0; row < starts_.size(); ++row) {
                    if (starts_[row] >= first && finishes_[row] <= last)  // a phase has no hours
                        needed += plan_.activities[row].workHours.value_or(0);
                }
                if (needed > calendar_.hoursBetween(days_[first], days_[last]) + 1e-9)
                    return false;
            }
        }
        return true;
    }

    const Plan& plan_;
    Calendar calendar_;
    QDate goal_;
    std::vector<QDate> days_;
    std::vector<std::size_t> starts_;
    std::vector<std::size_t> finishes_;
};

}  // namespace nextrung::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slips.h"

#include "core/schedule/network.h"

#include <queue>

#include <set>

namespace nextrung::core {

namespace {

using Ids = std::vector<Id<Activity>>;

bool comesBefore(const Dependency& a, const Dependency& b)
{
    return a.from < b.from;
}

/// What waits for an activity, and how far that may slip before it.
struct Follower {
    Id<Activity> id{};
    int room = 0;  // working days; negative: it is kept too early
};

/// What follows each activity in a schedule and is not done.
class Followers {
public:
    Followers(const Plan& plan, const Schedule& schedule)
        : plan_(plan)
        , schedule_(schedule)
        , axis_(Calendar(plan), schedule.today)
    {
        for (const auto& dependency : plan.dependencies)
            links_.push_back(*dependency);
        for (const PrerequisiteLink& link : prerequisiteLinks(plan, schedule.today))
            links_.push_back(dependencyOf(link));
        std::stable_sort(links_.begin(), links_.end(), comesBefore);
        for (const auto& activity : plan.activities) {
            if (activity->parent)
                phases_.insert(*activity->parent);
        }
    }

    /// @param chosen  What was moved by hand; of a phase that is moved by what is in it, only the end moves.
    [[nodiscard]] std::vector<Follower> of(const Activity& activity, Id<Activity> chosen) const;
    /// Whether it is a phase with something in it, which moves with that and is neither kept nor done itself.
    [[nodiscard]] bool isPhase(Id<Activity> id) const { return phases_.count(id) > 0; }
    /// What moves first: the row, and of a phase what is critical in it.
    [[nodiscard]] Ids beginningAt(Id<Activity> id) const;

private:
    [[nodiscard]] Ids rowsOf(const Activity& activity) const;
    [[nodiscard]] bool liesIn(const Activity& activity, Id<Activity> phase) const;
    [[nodiscard]] int numberOf(Id<Activity> id, bool finish) const;

    const Plan& plan_;
    const Schedule& schedule_;
    DayAxis axis_;
    std::vector<Dependency> links_;  // by what they wait for
    std::set<Id<Activity>> phases_;
};

int Followers::numberOf(Id<Activity> id, bool finish) const
{
    const ScheduledActivity& its = *schedule_.find(id);
    const bool isMilestone = find(plan_, id)->kind == Activity::Kind::Milestone;
    return finish || isMilestone ? axis_.onOrBefore(its.finish.toJulianDay())
                                 : axis_.onOrAfter(its.start.toJulianDay());
}

bool Followers::liesIn(const Activity& activity, Id<Activity> phase) const
{
    const Activity* above = find(plan_, activity.parent);
    while (above && above->id != phase)
        above = find(plan_, above->parent);
    return above != nullptr;
}

// Those in a phase, or the row itself.
Ids Followers::rowsOf(const Activity& activity) const
{
    Ids rows;
    if (activity.kind == Activity::Kind::Phase) {
        for (const auto& each : plan_.activities) {
            if (each->kind != Activity::Kind::Phase && liesIn(*each, activity.id))
                rows.push_back(each->id);
        }
    }
    return rows.empty() ? Ids{activity.id} : rows;
}

std::vector<Follower> Followers::of(const Activity& activity, Id<Activity> chosen) const
{
    std::vector<Follower> followers;
    const bool startStays = activity.startedOn || (isPhase(activity.id) && activity.id != chosen);
    Dependency key;
    key.from = activity.id;
    const auto [first, end] = std::equal_range(links_.begin(), links_.end(), key, comesBefore);
    for (auto dependency = first; dependency != end; ++dependency) {
        const Activity* to = find(plan_, dependency->to);
        if (!to)
            continue;
        const NetworkLink link = linkOf(*dependency, *to);
        if (!link.fromFinish && startStays)
            continue;
        const int number = numberOf(activity.id, link.fromFinish);
        for (const Id<Activity> row : rowsOf(*to)) {
            const ScheduledActivity& its = *schedule_.find(row);
            const int then = numberOf(row, link.toFinish);
            const qint64 day = link.toFinish ? its.lastDay.toJulianDay() : axis_.dayOf(then);
            if (its.progress < 1)
                followers.push_back({row, link.latest(axis_, then, day) - number});
        }
    }
    if (const Activity* phase = find(plan_, activity.parent))
        followers.push_back({phase->id, numberOf(phase->id, true) - numberOf(activity.id, true)});
    return followers;
}

Ids Followers::beginningAt(Id<Activity> id) const
{
    const Activity* activity = find(plan_, id);
    if (!activity || !schedule_.find(id))
        return {};
    Ids first = rowsOf(*activity);
    first.erase(std::remove_if(first.begin(), first.end(),
                               [&](Id<Activity> row) { return !schedule_.find(row)->critical; }),
                first.end());
    if (first != Ids{id})
        first.push_back(id);
    return first;
}

}  // namespace

std::vector<Id<Activity>> movesWith(const Plan& plan, const Schedule& schedule, Id<Activity> id)
{
    const Followers followers(plan, schedule);
    Ids open = followers.beginningAt(id);
    Ids moving;
    std::set<Id<Activity>> reached{id};
    const auto reach = [&](Id<Activity> row) {
        if (!reached.insert(row).second)
            return false;
        if (!followers.isPhase(row))
            moving.push_back(row);
        return true;
    };
    for (const Id<Activity> row : open)
        reach(row);
    while (!open.empty()) {
        const Activity& here = *find(plan, open.back());
        open.pop_back();
        for (const Follower& next : followers.of(here, id)) {
            const bool mayMove = followers.isPhase(next.id) || !schedule.find(next.id)->kept;
            if (next.room == 0 && mayMove && reach(next.id))
                open.push_back(next.id);
        }
    }
    return moving;
}

std::optional<Id<Activity>> lastToMove(const Plan& plan, const Schedule& schedule, Id<Activity> id)
{
    std::optional<Id<Activity>> last;
    for (const Id<Activity> row : movesWith(plan, schedule, id)) {
        if (!last || schedule.find(row)->finish >= schedule.find(*last)->finish)
            last = row;
    }
    return last;
}

// The goal itself never moves.
SlipLimit slipLimitOf(const Plan& plan, const Schedule& schedule, Id<Activity> id)
{
    const ScheduledActivity* its = schedule.find(id);
    if (!its)
        return SlipLimit::LastFinish;
    const Calendar calendar(plan);
    for (const Activity* each = find(plan, id); each; each = find(plan, each->parent)) {
        if (each->deadline && calendar.onOrBefore(*each->deadline) == its->latestFinish)
            return each->id == id ? SlipLimit::Deadline : SlipLimit::PhaseDeadline;
    }
    if (!schedule.goal)
        return SlipLimit::LastFinish;
    const QDate last = calendar.plusWorkingDays(calendar.onOrBefore(*schedule.goal), -schedule.bufferKept);
    if (its->latestFinish < last)
        return SlipLimit::LastFinish;
    return schedule.bufferKept > 0 ? SlipLimit::Buffer : SlipLimit::Goal;
}

Id<Activity> firstToGiveWay(const Plan& plan, const Schedule& schedule, Id<Activity> id)
{
    Ids rows = movesWith(plan, schedule, id);
    if (schedule.find(id))
        rows.insert(rows.begin(), id);
    std::stable_sort(rows.begin(), rows.end(), [&schedule](Id<Activity> a, Id<Activity> b) {
        return schedule.find(a)->finish < schedule.find(b)->finish;
    });
    const auto missesDeadline = [&](Id<Activity> row) {
        const SlipLimit limit = slipLimitOf(plan, schedule, row);
        return schedule.find(row)->critical
            && (limit == SlipLimit::Deadline || limit == SlipLimit::PhaseDeadline);
    };
    const auto first = std::find_if(rows.begin(), rows.end(), missesDeadline);
    return first != rows.end() ? *first : lastToMove(plan, schedule, id).value_or(id);
}

std::optional<Id<Activity>> keptAfter(const Schedule& schedule, Id<Activity> id)
{
    const ScheduledActivity* its = schedule.find(id);
    if (!its || its->kept)
        return std::nullopt;
    for (std::size_t step = 0; its && !its->kept && step < schedule.activities.size(); ++step) {
        const bool hasNext = its->nextInLine && its->freeSlackDays.value_or(1) <= 0;
        its = hasNext ? schedule.find(*its->nextInLine) : nullptr;
    }
    return its && its->kept ? std::optional(its->id) : std::nullopt;
}

std::optional<Id<Activity>> keptThatMovesAlong(const Plan& plan, const Schedule& schedule, Id<Activity> id)
{
    const ScheduledActivity* its = schedule.find(id);
    if (!its || !its->kept || its->slackDays.value_or(0) <= 0)
        return std::nullopt;
    const Followers followers(plan, schedule);
    const auto farther = [](const Follower& a, const Follower& b) {
        return std::pair(a.room, a.id) > std::pair(b.room, b.id);
    };
    std::priority_queue<Follower, std::vector<Follower>, decltype(farther)> open(farther);
    std::set<Id<Activity>> reached;
    open.push({id, 0});
    while (!open.empty()) {
        const Follower here = open.top();
        open.pop();
        if (here.room >= *its->slackDays)
            return std::nullopt;
        if (here.id != id && !followers.isPhase(here.id) && schedule.find(here.id)->kept)
            return here.id;
        if (!reached.insert(here.id).second)
            continue;
        for (const Follower& next : followers.of(*find(plan, here.id), id))
            open.push({next.id, here.room + std::max(0, next.room)});
    }
    return std::nullopt;
}

}  // namespace nextrung::core

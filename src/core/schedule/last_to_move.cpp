// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"
#include "core/schedule/network.h"

#include <set>

namespace nextrung::core {

namespace {

using Ids = std::vector<Id<Activity>>;

bool comesBefore(const Dependency& a, const Dependency& b)
{
    return a.from < b.from;
}

/// What follows an activity in a schedule without a day between.
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
    }

    [[nodiscard]] Ids of(const Activity& activity) const;
    /// What moves first: the row, and of a phase what is critical in it.
    [[nodiscard]] Ids beginningAt(Id<Activity> id) const;

private:
    void add(const Activity& activity, const Activity& from, Ids& followers) const;
    [[nodiscard]] Ids rowsOf(const Activity& activity) const;
    [[nodiscard]] bool liesIn(const Activity& activity, Id<Activity> phase) const;
    [[nodiscard]] int numberOf(Id<Activity> id, bool finish) const;

    const Plan& plan_;
    const Schedule& schedule_;
    DayAxis axis_;
    std::vector<Dependency> links_;  // by what they wait for
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

// The links out of `from`, which is the activity or a phase that ends with it.
void Followers::add(const Activity& activity, const Activity& from, Ids& followers) const
{
    Dependency key;
    key.from = from.id;
    const auto [first, end] = std::equal_range(links_.begin(), links_.end(), key, comesBefore);
    for (auto dependency = first; dependency != end; ++dependency) {
        const Activity* to = find(plan_, dependency->to);
        if (!to)
            continue;
        const NetworkLink link = linkOf(*dependency, *to);
        if (!link.fromFinish && (from.id != activity.id || activity.startedOn))
            continue;  // its start stays
        const int number = numberOf(activity.id, link.fromFinish);
        for (const Id<Activity> row : rowsOf(*to)) {
            const ScheduledActivity& its = *schedule_.find(row);
            if (its.progress < 1 && !its.kept && link.latest(axis_, numberOf(row, link.toFinish)) == number)
                followers.push_back(row);
        }
    }
}

Ids Followers::of(const Activity& activity) const
{
    Ids followers;
    add(activity, activity, followers);
    const int finish = numberOf(activity.id, true);
    for (const Activity* phase = find(plan_, activity.parent); phase; phase = find(plan_, phase->parent)) {
        if (numberOf(phase->id, true) == finish)
            add(activity, *phase, followers);
    }
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
        moving.push_back(row);
        return true;
    };
    for (const Id<Activity> row : open)
        reach(row);
    while (!open.empty()) {
        const Activity& here = *find(plan, open.back());
        open.pop_back();
        for (const Id<Activity> next : followers.of(here)) {
            if (reach(next))
                open.push_back(next);
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

}  // namespace nextrung::core

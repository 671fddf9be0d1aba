// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"

#include <unordered_map>

namespace nextrung::core {

namespace {

using Siblings = std::vector<const Activity*>;

Error unknownActivity()
{
    return {Error::Code::UnknownRow, {QString::fromLatin1(Activity::plural.data())}, {}};
}

void sortByOrder(Siblings& siblings)
{
    std::sort(siblings.begin(), siblings.end(), [](const Activity* a, const Activity* b) {
        return a->order != b->order ? a->order < b->order : a->id < b->id;
    });
}

std::size_t placeIn(const Siblings& siblings, std::optional<Id<Activity>> id)
{
    return static_cast<std::size_t>(
        std::find_if(siblings.begin(), siblings.end(), [id](const Activity* each) { return each->id == id; })
        - siblings.begin());
}

/// A number between those of the neighbours at `place`, or nothing if there is no room between them.
std::optional<double> orderAt(const Siblings& siblings, std::size_t place)
{
    if (siblings.empty())
        return 0;
    const double first = siblings.front()->order;
    const double last = siblings.back()->order;
    const double before = place == 0 ? first - 2 : siblings[place - 1]->order;
    const double after = place == siblings.size() ? last + 2 : siblings[place]->order;
    const double between = before + (after - before) / 2;
    return before < between && between < after ? std::optional(between) : std::nullopt;
}

/// Puts the row in before the sibling at `place`; the others are numbered anew only where there is no room.
Result<Plan> putAmong(const Plan& plan, Activity activity, const Siblings& siblings, std::size_t place)
{
    if (const std::optional<double> order = orderAt(siblings, place)) {
        activity.order = *order;
        return put(plan, std::move(activity));
    }
    Plan next = plan;
    for (std::size_t at = 0; at < siblings.size(); ++at) {
        Activity sibling = *siblings[at];
        sibling.order = static_cast<double>(at < place ? at : at + 1);
        next.activities.put(std::move(sibling));
    }
    activity.order = static_cast<double>(place);
    return put(next, std::move(activity));
}

Siblings childrenWithout(const Plan& plan, std::optional<Id<Activity>> parent, Id<Activity> id)
{
    Siblings siblings = childrenOf(plan, parent);
    siblings.erase(std::remove_if(siblings.begin(), siblings.end(),
                                  [id](const Activity* each) { return each->id == id; }),
                   siblings.end());
    return siblings;
}

bool takesTime(const Activity& row)
{
    return !(row.kind == Activity::Kind::Milestone) && !(row.kind == Activity::Kind::Phase);
}

/// On which day something began of which more than nothing is done on `day`: what is not kept lies on `day`
/// at the soonest.
QDate firstDayOf(const Activity& row, QDate day)
{
    const QDate kept = row.keptStart.value_or(day);
    const QDate first = kept.isValid() ? std::min(kept, day) : day;
    return row.finishedOn && row.finishedOn->isValid() ? std::min(first, *row.finishedOn) : first;
}

QString titleOrEmpty(const Plan& plan, Id<Activity> id)
{
    const Activity* activity = find(plan, id);
    return activity ? activity->title : QString();
}

}  // namespace

Result<Plan> addActivity(const Plan& plan, Activity activity, std::optional<Id<Activity>> after)
{
    activity.title = activity.title.trimmed();
    if (activity.title.isEmpty())
        return Error{Error::Code::EmptyTitle, {}, QStringLiteral("title")};
    const Siblings siblings = childrenWithout(plan, activity.parent, activity.id);
    const std::size_t place = std::min(placeIn(siblings, after) + 1, siblings.size());
    return putAmong(plan, std::move(activity), siblings, place);
}

std::optional<Id<Activity>> phaseForNew(const Plan& plan, Activity::Kind kind)
{
    if (kind == Activity::Kind::Phase)
        return std::nullopt;
    const Activity* last = nullptr;
    for (const TreeRow& row : activityTree(plan)) {
        const Activity& each = *row.activity;
        if (each.kind == kind && each.parent && (!last || each.progress < 1 || last->progress >= 1))
            last = &each;
    }
    return last ? last->parent : std::nullopt;
}

Result<Plan> keepDates(const Plan& plan, Id<Activity> id, QDate start, QDate finish)
{
    if (!start.isValid() || !finish.isValid() || finish < start)
        return Error{Error::Code::InvalidValue, {finish.toString(Qt::ISODate)}, QStringLiteral("keptFinish")};
    const Activity* activity = find(plan, id);
    if (activity && activity->kind == Activity::Kind::Phase)
        return Error{Error::Code::InvalidValue, {start.toString(Qt::ISODate)}, QStringLiteral("keptStart")};
    return change(plan, id, [&](Activity& row) {
        row.keptStart = row.kind == Activity::Kind::Milestone ? std::nullopt : std::optional(start);
        row.keptFinish = finish;
    });
}

Result<Plan> letPlanDecide(const Plan& plan, Id<Activity> id)
{
    return change(plan, id, [](Activity& row) {
        row.keptStart.reset();
        row.keptFinish.reset();
    });
}

Result<Plan> setProgress(const Plan& plan, Id<Activity> id, double progress, QDate today)
{
    return change(plan, id, [&](Activity& row) {
        const bool hadBegun = row.progress > 0;
        row.progress = progress;
        if (progress < 1)
            row.finishedOn.reset();
        else if (!row.finishedOn)
            row.finishedOn = today;
        if (hadBegun && progress <= 0)
            row.startedOn.reset();
        else if (!hadBegun && progress > 0 && !row.startedOn && takesTime(row))
            row.startedOn = firstDayOf(row, today);
    });
}

Result<Plan> reopen(const Plan& plan, Id<Activity> id, QDate today)
{
    return change(plan, id, [&](Activity& row) {
        if (row.startedOn == firstDayOf(row, row.finishedOn.value_or(today)))
            row.startedOn.reset();
        row.finishedOn.reset();
        row.progress = 0;
    });
}

Result<Plan> link(const Plan& plan, Dependency dependency)
{
    for (const auto& other : plan.dependencies) {
        if (other->from == dependency.from && other->to == dependency.to && !(other->id == dependency.id))
            return Error{Error::Code::AlreadyThere,
                         {titleOrEmpty(plan, dependency.from), titleOrEmpty(plan, dependency.to)},
                         {}};
    }
    return put(plan, std::move(dependency));
}

Plan unlink(const Plan& plan, Id<Activity> one, Id<Activity> other)
{
    std::vector<ObjectRef> between;
    for (const auto& link : plan.dependencies) {
        if ((link->from == one && link->to == other) || (link->from == other && link->to == one))
            between.push_back(refTo(link->id));
    }
    return removeRows(plan, between);
}

Result<Plan> placeActivity(const Plan& plan, Id<Activity> id, std::optional<Id<Activity>> parent,
                           std::optional<Id<Activity>> before)
{
    const Activity* activity = find(plan, id);
    const Activity* phase = find(plan, parent);
    if (!activity || (parent && !phase))
        return unknownActivity();
    const bool isSameParent = activity->parent == parent;
    if (phase && !isSameParent && !(phase->kind == Activity::Kind::Phase))
        return Error{Error::Code::InvalidValue, {phase->title}, QStringLiteral("parent")};
    const Siblings siblings = childrenWithout(plan, parent, id);
    const std::size_t place = placeIn(siblings, before);
    if (isSameParent && (before == id || placeIn(childrenOf(plan, parent), id) == place))
        return plan;
    Activity moved = *activity;
    moved.parent = parent;
    return putAmong(plan, std::move(moved), siblings, place);
}

Result<Plan> indent(const Plan& plan, Id<Activity> id)
{
    const Activity* activity = find(plan, id);
    if (!activity)
        return unknownActivity();
    const Siblings siblings = childrenOf(plan, activity->parent);
    const std::size_t place = placeIn(siblings, id);
    if (place == 0 || !(siblings[place - 1]->kind == Activity::Kind::Phase))
        return plan;
    return placeActivity(plan, id, siblings[place - 1]->id, std::nullopt);
}

Result<Plan> outdent(const Plan& plan, Id<Activity> id)
{
    const Activity* activity = find(plan, id);
    if (!activity)
        return unknownActivity();
    const Activity* phase = find(plan, activity->parent);
    if (!phase)
        return plan;
    const Siblings siblings = childrenWithout(plan, phase->parent, id);
    Activity moved = *activity;
    moved.parent = phase->parent;
    return putAmong(plan, std::move(moved), siblings, placeIn(siblings, phase->id) + 1);
}

std::vector<TreeRow> activityTree(const Plan& plan)
{
    std::unordered_map<Id<Activity>, Siblings> childrenByParent;
    Siblings top;
    for (const auto& activity : plan.activities)
        (activity->parent ? childrenByParent[*activity->parent] : top).push_back(activity.get());
    sortByOrder(top);
    for (auto& [parent, children] : childrenByParent)
        sortByOrder(children);

    std::vector<TreeRow> rows;
    rows.reserve(plan.activities.size());
    std::vector<TreeRow> waiting;
    const auto await = [&waiting](const Siblings& siblings, int depth) {
        for (auto at = siblings.rbegin(); at != siblings.rend(); ++at)
            waiting.push_back({*at, depth});
    };
    await(top, 0);
    while (!waiting.empty()) {
        const TreeRow row = waiting.back();
        waiting.pop_back();
        rows.push_back(row);
        if (const auto children = childrenByParent.find(row.activity->id); children != childrenByParent.end())
            await(children->second, row.depth + 1);
    }
    return rows;
}

std::vector<const Activity*> childrenOf(const Plan& plan, std::optional<Id<Activity>> parent)
{
    Siblings children;
    for (const auto& activity : plan.activities) {
        if (activity->parent == parent)
            children.push_back(activity.get());
    }
    sortByOrder(children);
    return children;
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility/shortenings.h"

#include "core/schedule/network.h"

#include <algorithm>
#include <cmath>

namespace nextrung::core {

namespace {

constexpr std::size_t mostTried = 6;
constexpr double step = 0.5;  // of hours

bool isByHours(const Activity& activity)
{
    return !activity.length;
}

/// How many days or steps of hours it has.
int sizeOf(const Activity& activity)
{
    return isByHours(activity) ? static_cast<int>(std::ceil(activity.workHours.value_or(0) / step))
                               : *activity.length;
}

bool fitsWith(Plan plan, Id<Activity> id, int size, QDate today)
{
    Activity activity = *plan.activities.find(id);
    if (isByHours(activity))
        activity.workHours = size * step;
    else
        activity.length = size;
    plan.activities.put(activity);
    return fits(plan, today);
}

/// The greatest size below its own with which the plan fits; 0 if there is none.
int greatestFitting(const Plan& plan, const Activity& activity, QDate today,
                    const std::function<bool()>& goesOn)
{
    int enough = 0;
    int tooMuch = sizeOf(activity);
    if (tooMuch <= 1 || !fitsWith(plan, activity.id, 1, today))
        return 0;
    enough = 1;
    while (tooMuch - enough > 1 && (!goesOn || goesOn())) {
        const int middle = enough + (tooMuch - enough) / 2;
        (fitsWith(plan, activity.id, middle, today) ? enough : tooMuch) = middle;
    }
    return enough;
}

std::vector<const Activity*> worksOf(const Plan& plan, const std::vector<Fact>& facts)
{
    std::vector<const Activity*> works;
    for (const Fact& fact : facts) {
        const Activity* activity = fact.kind == Fact::Kind::Work ? find(plan, fact.activity) : nullptr;
        if (activity && activity->progress <= 0 && !activity->startedOn && !activity->recurs
            && sizeOf(*activity) > 1)
            works.push_back(activity);
    }
    std::stable_sort(works.begin(), works.end(),
                     [](const Activity* a, const Activity* b) { return workOf(*a) < workOf(*b); });
    works.resize(std::min(works.size(), mostTried));
    return works;
}

}  // namespace

std::vector<Shortening> shorteningsOf(const Plan& plan, const std::vector<Fact>& forcedBy, QDate today,
                                      const std::function<bool()>& goesOn)
{
    std::vector<Shortening> found;
    for (const Activity* activity : worksOf(plan, forcedBy)) {
        if (goesOn && !goesOn())
            break;
        const int size = greatestFitting(plan, *activity, today, goesOn);
        if (size > 0 && isByHours(*activity))
            found.push_back({activity->id, {}, size * step});
        else if (size > 0)
            found.push_back({activity->id, size, {}});
    }
    return found;
}

}  // namespace nextrung::core

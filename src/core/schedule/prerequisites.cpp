// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/prerequisites.h"

#include "core/standing.h"

#include <set>

namespace nextrung::core {

namespace {

struct Raiser {
    double toLevel = 0;
    Id<Activity> activity{};

    friend bool operator<(const Raiser& a, const Raiser& b)
    {
        return a.toLevel != b.toLevel ? a.toLevel < b.toLevel : a.activity < b.activity;
    }
};

using Raisers = std::unordered_map<Id<Competency>, std::vector<Raiser>>;

Raisers raisersOf(const Plan& plan)
{
    Raisers raisers;
    for (const auto& activity : plan.activities) {
        for (const Raise& raise : activity->raises)
            raisers[raise.competency].push_back({raise.toLevel, activity->id});
    }
    for (auto& [competency, list] : raisers)
        std::sort(list.begin(), list.end());
    return raisers;
}

/// How many of the raisers, the lowest first, it takes to reach the level.
std::size_t countUpTo(const std::vector<Raiser>& raisers, std::optional<double> level)
{
    if (!level)
        return std::min<std::size_t>(raisers.size(), 1);
    const auto reaches = std::find_if(raisers.begin(), raisers.end(),
                                      [level](const Raiser& raiser) { return raiser.toLevel >= *level; });
    return static_cast<std::size_t>(reaches - raisers.begin()) + (reaches == raisers.end() ? 0 : 1);
}

}  // namespace

std::vector<PrerequisiteLink> prerequisiteLinks(const Plan& plan, QDate today)
{
    std::vector<PrerequisiteLink> links;
    if (std::all_of(plan.competencies.begin(), plan.competencies.end(),
                    [](const auto& competency) { return competency->prerequisites.empty(); }))
        return links;
    const Standing standing(plan, today);
    const Raisers raisers = raisersOf(plan);
    std::set<std::pair<Id<Activity>, Id<Activity>>> known;
    for (const auto& competency : plan.competencies) {
        const auto waiting = raisers.find(competency->id);
        if (waiting == raisers.end())
            continue;
        for (const Prerequisite& first : competency->prerequisites) {
            const auto needed = raisers.find(first.competency);
            if (needed == raisers.end() || standing.reaches(first))
                continue;
            for (std::size_t at = 0; at < countUpTo(needed->second, first.level); ++at) {
                const Id<Activity> from = needed->second[at].activity;
                for (const Raiser& raiser : waiting->second) {
                    if (!(from == raiser.activity) && known.insert({from, raiser.activity}).second)
                        links.push_back({from, raiser.activity, competency->id});
                }
            }
        }
    }
    return links;
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standing.h"

#include "core/activity/activity_edits.h"
#include "core/gap.h"

namespace nextrung::core {

namespace {

bool isUpTo(std::optional<QDate> day, QDate asOf)
{
    return !day || *day <= asOf;
}

/// Adds the assessment to the latest ones of its subject, unless its assessor has a later one there.
void addLatest(std::vector<const Assessment*>& latest, const Assessment* assessment)
{
    const auto same = std::find_if(latest.begin(), latest.end(), [assessment](const Assessment* other) {
        return other->assessor == assessment->assessor;
    });
    if (same == latest.end())
        latest.push_back(assessment);
    else if (isEarlier(*same, assessment))
        *same = assessment;
}

template <class Map, class Key>
const typename Map::mapped_type& at(const Map& map, Key key)
{
    static const typename Map::mapped_type nothing{};
    const auto found = map.find(key);
    return found == map.end() ? nothing : found->second;
}

std::optional<QDate> finishOf(const Activity& activity)
{
    if (activity.finishedOn)
        return activity.finishedOn;
    return activity.keptFinish ? activity.keptFinish : activity.keptStart;
}

/// Whether an assessment has been made since the activity was done.
bool isJudged(const Activity& activity, const std::vector<const Assessment*>& latest)
{
    return activity.progress >= 1 && activity.finishedOn && !latest.empty() && latest.back()->on
        && *latest.back()->on > *activity.finishedOn;
}

}  // namespace

bool isEarlier(const Assessment* a, const Assessment* b)
{
    if (a->on != b->on)
        return !a->on || (b->on && *a->on < *b->on);
    return a->id < b->id;
}

Standing::Standing(const Plan& plan, QDate asOf)
{
    takeAssessments(plan, asOf);
    for (const auto& piece : plan.evidence) {
        if (!isUpTo(piece->on, asOf))
            continue;
        for (const Id<Competency> competency : piece->competencies)
            ++evidence_[competency];
    }
    takeRaises(plan);
}

void Standing::takeAssessments(const Plan& plan, QDate asOf)
{
    for (const auto& assessment : plan.assessments) {
        if (!isUpTo(assessment->on, asOf))
            continue;
        if (assessment->competency)
            addLatest(ofCompetency_[*assessment->competency], assessment.get());
        if (assessment->requirement)
            addLatest(ofRequirement_[*assessment->requirement], assessment.get());
    }
    for (auto& [subject, latest] : ofCompetency_)
        std::sort(latest.begin(), latest.end(), isEarlier);
    for (auto& [subject, latest] : ofRequirement_)
        std::sort(latest.begin(), latest.end(), isEarlier);
}

void Standing::takeRaises(const Plan& plan)
{
    std::vector<const Activity*> raising;
    for (const TreeRow& row : activityTree(plan)) {
        if (!row.activity->raises.empty() || !row.activity->earns.empty())
            raising.push_back(row.activity);
    }
    std::stable_sort(raising.begin(), raising.end(), [](const Activity* a, const Activity* b) {
        const std::optional<QDate> left = finishOf(*a);
        const std::optional<QDate> right = finishOf(*b);
        return left && (!right || *left < *right);
    });
    for (const Activity* activity : raising) {
        for (const Raise& raise : activity->raises) {
            if (!isJudged(*activity, latestOf(raise.competency)))
                raises_[raise.competency].push_back({activity, raise.toLevel});
        }
        for (const Id<Requirement> id : activity->earns) {
            const Requirement* requirement = find(plan, id);
            if (requirement && !isJudged(*activity, latestOf(id)))
                earnings_[id].push_back({activity, neededOf(*requirement).value_or(0)});
        }
    }
}

const std::vector<const Assessment*>& Standing::latestOf(Id<Competency> competency) const
{
    return at(ofCompetency_, competency);
}

const std::vector<const Assessment*>& Standing::latestOf(Id<Requirement> requirement) const
{
    return at(ofRequirement_, requirement);
}

std::optional<double> Standing::levelOf(Id<Competency> competency) const
{
    return core::levelOf(latestOf(competency));
}

int Standing::evidenceOf(Id<Competency> competency) const
{
    return at(evidence_, competency);
}

const std::vector<PlannedRaise>& Standing::raisesOf(Id<Competency> competency) const
{
    return at(raises_, competency);
}

const std::vector<PlannedRaise>& Standing::raisesOf(Id<Requirement> requirement) const
{
    return at(earnings_, requirement);
}

bool Standing::reaches(const Prerequisite& prerequisite) const
{
    const std::optional<double> level = levelOf(prerequisite.competency);
    return level && (prerequisite.level ? *level >= *prerequisite.level : *level > 0);
}

bool Standing::isBlocked(const Competency& competency) const
{
    return std::any_of(competency.prerequisites.begin(), competency.prerequisites.end(),
                       [this](const Prerequisite& first) { return !reaches(first); });
}

}  // namespace nextrung::core

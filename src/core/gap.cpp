// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gap.h"

#include "core/standing.h"

#include <cmath>

namespace nextrung::core {

namespace {

bool anyIs(const std::vector<const Assessment*>& latest, Assessment::State state)
{
    return std::any_of(latest.begin(), latest.end(),
                       [state](const Assessment* assessment) { return assessment->state == state; });
}

bool givesLevel(const Assessment* assessment)
{
    return assessment->state == Assessment::State::Assessed && assessment->level;
}

/// A fact as the newest assessment has it; a credential that has expired is held no longer.
std::optional<double> factOf(const std::vector<const Assessment*>& latest, QDate asOf)
{
    const auto newest = std::find_if(latest.rbegin(), latest.rend(), givesLevel);
    if (newest == latest.rend())
        return std::nullopt;
    const bool isExpired = (*newest)->validUntil && *(*newest)->validUntil < asOf;
    return isExpired ? 0 : *(*newest)->level;
}

bool applies(const GapRow& row)
{
    return row.type != GapType::NotApplicable;
}

/// All that can be said of a row, in the order of GapType.
std::vector<GapType> typesOf(const GapRow& row, const Requirement& requirement, bool isBlocked)
{
    const bool known = row.now.has_value();
    const double needed = row.needed.value_or(0);
    const bool isShort = known && *row.now < needed;
    const bool isNotAssessed = row.latest.empty() || anyIs(row.latest, Assessment::State::NotAssessed)
        || anyIs(row.latest, Assessment::State::Assessed);
    std::vector<GapType> types;
    const auto addIf = [&types](bool holds, GapType type) {
        if (holds)
            types.push_back(type);
    };
    addIf(requirement.applies == Requirement::Applies::NotApplicable
              || (!known && anyIs(row.latest, Assessment::State::NotApplicable)),
          GapType::NotApplicable);
    addIf(row.mustHave && isShort, GapType::GateFailed);
    addIf(!known && isNotAssessed, GapType::NotAssessed);
    addIf(!known && anyIs(row.latest, Assessment::State::NoOpportunityYet), GapType::NoOpportunityYet);
    addIf(isBlocked, GapType::Blocked);
    addIf(isShort, GapType::Short);
    addIf(known && *row.now > 0 && row.competency && row.evidence == 0, GapType::Claimed);
    addIf(known && (!row.needed || *row.now == needed), GapType::Met);
    addIf(known && row.needed && *row.now > needed, GapType::Over);
    if (types.empty())
        types.push_back(GapType::NotAssessed);
    return types;
}

/// What the planned activities add, one after the other.
void addPlan(GapRow& row, const std::vector<PlannedRaise>& raises)
{
    row.withPlan = row.now;
    for (const PlannedRaise& raise : raises) {
        const double gain = row.withPlan ? std::max(0.0, raise.toLevel - *row.withPlan) : 0;
        row.closing.push_back({raise.activity->id, raise.toLevel, gain});
        row.withPlan = std::max(row.withPlan.value_or(0), raise.toLevel);
    }
}

GapRow rowOf(const Plan& plan, const Standing& standing, const Requirement& requirement, QDate asOf)
{
    const Competency* competency = find(plan, requirement.competency);
    GapRow row;
    row.requirement = requirement.id;
    row.competency = requirement.competency;
    row.kind = requirement.kind.valueOr(Requirement::Kind::Measure);
    const bool isLevel = row.kind == Requirement::Kind::Level && competency;
    row.title
        = competency && (isLevel || requirement.title.isEmpty()) ? competency->title : requirement.title;
    row.needed = neededOf(requirement);
    row.importance = requirement.importance;
    row.mustHave = requirement.mustHave;
    row.latest = isLevel ? standing.latestOf(competency->id) : standing.latestOf(requirement.id);
    row.now = isLevel ? levelOf(row.latest) : factOf(row.latest, asOf);
    row.evidence = competency ? standing.evidenceOf(competency->id) : 0;
    addPlan(row, isLevel ? standing.raisesOf(competency->id) : standing.raisesOf(requirement.id));

    std::vector<GapType> types = typesOf(row, requirement, competency && standing.isBlocked(*competency));
    row.type = types.front();
    row.also.assign(types.begin() + 1, types.end());
    row.missing = applies(row) ? std::max(0.0, row.needed.value_or(0) - row.now.value_or(0)) : 0;
    return row;
}

/// The part of a requirement that a level meets, 0 to 1.
double share(std::optional<double> level, std::optional<double> needed, double ifUnknown)
{
    if (needed.value_or(0) <= 0)
        return 1;
    return level ? std::min(1.0, std::max(0.0, *level) / *needed) : ifUnknown;
}

void addSums(GapReport& report)
{
    double possible = 0;
    Readiness planned;
    for (const GapRow& row : report.rows) {
        if (!applies(row))
            continue;
        const double weight = row.importance;
        report.weight += weight;
        report.points += weight * share(row.now, row.needed, 0);
        possible += weight * share(row.now, row.needed, 1);
        planned.low += weight * share(row.withPlan, row.needed, 0);
        planned.high += weight * share(row.now ? row.withPlan : std::nullopt, row.needed, 1);
        if (row.kind != Requirement::Kind::Level || !row.now)
            continue;
        report.weightedGap += weight * row.missing;
        report.weightedClosed += weight * std::min(row.missing, *row.withPlan - *row.now);
    }
    if (report.weight <= 0)
        return;
    report.readiness = Readiness{report.points / report.weight, possible / report.weight};
    report.readinessWithPlan = Readiness{planned.low / report.weight, planned.high / report.weight};
}

/// Competencies in their order, then measures, credentials and months by title.
void sortAsShown(const Plan& plan, std::vector<const Requirement*>& requirements)
{
    const auto key = [&plan](const Requirement* requirement) {
        const Competency* competency = find(plan, requirement->competency);
        const int kind = static_cast<int>(requirement->kind.valueOr(Requirement::Kind::Months));
        const double order
            = competency && requirement->kind == Requirement::Kind::Level ? competency->order : 0;
        return std::tuple(kind, order, competency ? competency->title : requirement->title, requirement->id);
    };
    std::sort(requirements.begin(), requirements.end(),
              [&key](const Requirement* a, const Requirement* b) { return key(a) < key(b); });
}

GapReport reportOf(const Plan& plan, const Standing& standing, Id<Position> position,
                   std::vector<const Requirement*> requirements, QDate asOf)
{
    sortAsShown(plan, requirements);
    GapReport report;
    report.position = position;
    for (const Requirement* requirement : requirements)
        report.rows.push_back(rowOf(plan, standing, *requirement, asOf));
    addSums(report);
    return report;
}

}  // namespace

QString gapTypeWord(GapType type)
{
    switch (type) {
    case GapType::NotApplicable:
        return QStringLiteral("notApplicable");
    case GapType::GateFailed:
        return QStringLiteral("gateFailed");
    case GapType::NotAssessed:
        return QStringLiteral("notAssessed");
    case GapType::NoOpportunityYet:
        return QStringLiteral("noOpportunityYet");
    case GapType::Blocked:
        return QStringLiteral("blocked");
    case GapType::Short:
        return QStringLiteral("short");
    case GapType::Claimed:
        return QStringLiteral("claimed");
    case GapType::Met:
        return QStringLiteral("met");
    case GapType::Over:
        return QStringLiteral("over");
    }
    Q_UNREACHABLE();
}

std::optional<double> neededOf(const Requirement& requirement)
{
    if (requirement.kind == Requirement::Kind::Credential && !requirement.needed)
        return 1;
    return requirement.needed;
}

std::optional<double> levelOf(const std::vector<const Assessment*>& latest)
{
    double sum = 0;
    int count = 0;
    for (const Assessment* assessment : latest) {
        if (givesLevel(assessment)) {
            sum += *assessment->level;
            ++count;
        }
    }
    if (count == 0)
        return std::nullopt;
    // Levels such as 0.1 have no exact double; a tie must go down all the same.
    constexpr double hair = 1e-9;
    return std::max(0.0, std::ceil(sum / count * 2 - 0.5 - hair) / 2);
}

std::vector<const Assessment*> latestAssessments(const Plan& plan, Id<Competency> competency, QDate asOf)
{
    return Standing(plan, asOf).latestOf(competency);
}

std::optional<double> levelOn(const Plan& plan, Id<Competency> competency, QDate asOf)
{
    return Standing(plan, asOf).levelOf(competency);
}

GapReport gapsOf(const Plan& plan, Id<Position> position, QDate asOf)
{
    std::vector<const Requirement*> requirements;
    for (const auto& requirement : plan.requirements) {
        if (requirement->position == position)
            requirements.push_back(requirement.get());
    }
    return reportOf(plan, Standing(plan, asOf), position, std::move(requirements), asOf);
}

std::vector<std::optional<Readiness>> readinessOfAll(const Plan& plan, QDate asOf)
{
    std::unordered_map<Id<Position>, std::vector<const Requirement*>> asked;
    for (const auto& requirement : plan.requirements)
        asked[requirement->position].push_back(requirement.get());
    const Standing standing(plan, asOf);
    std::vector<std::optional<Readiness>> all;
    all.reserve(plan.positions.size());
    for (const auto& position : plan.positions)
        all.push_back(reportOf(plan, standing, position->id, std::move(asked[position->id]), asOf).readiness);
    return all;
}

}  // namespace nextrung::core

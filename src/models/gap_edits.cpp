// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gap_edits.h"

#include "core/answer.h"
#include "core/ladder/ladder_edits.h"
#include "core/person/person_edits.h"
#include "core/rules.h"

#include <cmath>

namespace nextrung::models {

using core::Assessment;
using core::Error;
using core::Id;
using core::Plan;
using core::Requirement;
using core::Result;

namespace {

constexpr double usualTop = 5;

template <class Row>
Error unknown()
{
    return {Error::Code::UnknownRow, {QString::fromLatin1(Row::plural.data())}, {}};
}

bool isLevel(const Requirement& requirement)
{
    return requirement.kind == Requirement::Kind::Level && requirement.competency;
}

}  // namespace

double topLevelOf(const Plan& plan, const core::GapRow& row)
{
    if (row.kind != Requirement::Kind::Level)
        return std::max({1.0, row.needed.value_or(0), row.now.value_or(0)});
    const core::Competency* competency = core::find(plan, row.competency);
    return competency ? core::topOf(plan, *competency) : usualTop;
}

std::optional<double> commonTopOf(const Plan& plan, const std::vector<core::GapRow>& rows)
{
    std::optional<double> common;
    for (const core::GapRow& row : rows) {
        if (row.kind != Requirement::Kind::Level)
            continue;
        const double top = topLevelOf(plan, row);
        if (common && *common != top)
            return std::nullopt;
        common = top;
    }
    return common;
}

double snappedToHalf(double level, double top)
{
    return std::clamp(std::round(level * 2) / 2, 0.0, top);
}

Id<core::Person> climberIdOf(const Plan& plan)
{
    const core::Person* climber = core::climberOf(plan);
    return climber ? climber->id : core::climberId();
}

std::optional<Id<core::Person>> assessorHere(const Plan& plan)
{
    return core::isSharedCopy(plan) ? core::likelyReaderOf(plan) : climberIdOf(plan);
}

std::optional<double> ownLevelOf(const Plan& plan, const core::GapRow& row)
{
    const std::optional<Id<core::Person>> assessor = assessorHere(plan);
    const auto own = std::find_if(row.latest.begin(), row.latest.end(),
                                  [assessor](const Assessment* each) { return each->assessor == assessor; });
    return own == row.latest.end() ? std::nullopt : (*own)->level;
}

Result<Plan> withOwnLevel(const Plan& plan, Id<Requirement> requirement, double level, Id<Assessment> id,
                          QDate today)
{
    const Requirement* subject = core::find(plan, requirement);
    if (!subject)
        return unknown<Requirement>();
    const std::optional<Id<core::Person>> assessor = assessorHere(plan);
    if (!assessor)
        return unknown<core::Person>();
    Assessment assessment;
    assessment.id = id;
    if (isLevel(*subject))
        assessment.competency = subject->competency;
    else
        assessment.requirement = subject->id;
    assessment.assessor = *assessor;
    assessment.on = today;
    assessment.state = Assessment::State::Assessed;
    assessment.level = level;
    return core::assess(plan, std::move(assessment));
}

Result<Plan> withNeeded(const Plan& plan, Id<Requirement> requirement, double level)
{
    const Requirement* subject = core::find(plan, requirement);
    if (!subject)
        return unknown<Requirement>();
    if (isLevel(*subject))
        return core::setNeeded(plan, requirement, subject->position, *subject->competency, level);
    if (!(level >= 0))
        return Error{Error::Code::InvalidValue, {QString::number(level)}, QStringLiteral("needed")};
    return core::change(plan, requirement, [level](Requirement& row) { row.needed = level; });
}

}  // namespace nextrung::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/skills_commands.h"

#include "core/activity/activity_edits.h"
#include "core/edits.h"
#include "core/ladder/ladder_edits.h"
#include "core/person/person_edits.h"
#include "models/gap_edits.h"

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Competency;
using core::Evidence;
using core::Id;
using core::Plan;
using core::Position;
using core::Requirement;
using core::Result;

namespace {

constexpr double usualNeed = 3;
constexpr int takenAtOnce = 10;

}  // namespace

SkillsCommands::SkillsCommands(document::PlanDocument& document, document::Selection& selection,
                               QObject* parent)
    : QObject(parent)
    , document_(document)
    , selection_(selection)
{
}

QString SkillsCommands::freeTitle() const
{
    const auto isTaken = [this](const QString& title) {
        const auto& all = document_.plan().competencies;
        return std::any_of(all.begin(), all.end(), [&title](const auto& each) {
            return each->title.compare(title, Qt::CaseInsensitive) == 0;
        });
    };
    QString title = tr("New competency");
    for (int number = 2; isTaken(title); ++number)
        title = tr("New competency %1").arg(number);
    return title;
}

void SkillsCommands::addCompetency(Id<Position> position)
{
    Competency competency;
    competency.id = core::newId<Competency>();
    competency.title = freeTitle();
    const Id<Competency> id = competency.id;
    const auto requirement = core::newId<Requirement>();
    const core::Outcome done = document_.apply(tr("Add competency"), [&](const Plan& plan) {
        return core::inTurn(
            plan, [&](const Plan& each) { return core::addCompetency(each, competency); },
            [&](const Plan& each) { return core::setNeeded(each, requirement, position, id, usualNeed); });
    });
    if (done)
        emit added(requirement);
}

void SkillsCommands::takeCompetencies(Id<Position> position)
{
    apply(tr("Take competencies"), [position](const Plan& plan) {
        Result<Plan> next = plan;
        int taken = 0;
        for (const Competency* each : core::inOrder(plan.competencies)) {
            if (taken++ == takenAtOnce || !next)
                break;
            next = core::setNeeded(*next, core::newId<Requirement>(), position, each->id, usualNeed);
        }
        return next;
    });
}

void SkillsCommands::apply(const QString& stepName, const document::PlanDocument::Edit& edit)
{
    // A refusal is told by the document's own signal, which the page words.
    [[maybe_unused]] const core::Outcome outcome = document_.apply(stepName, edit);
}

void SkillsCommands::remove(RequirementId id)
{
    apply(tr("Remove requirement"),
          [id](const Plan& plan) { return Result<Plan>(core::removeRow(plan, id)); });
}

void SkillsCommands::changeRequirement(const QString& stepName, RequirementId id,
                                       const std::function<void(Requirement&)>& change)
{
    apply(stepName, [&](const Plan& plan) { return core::change(plan, id, change); });
}

void SkillsCommands::toggleApplies(RequirementId id)
{
    changeRequirement(tr("Change whether it applies"), id, [](Requirement& row) {
        const bool applies = row.applies != Requirement::Applies::NotApplicable;
        row.applies = applies ? Requirement::Applies::NotApplicable : Requirement::Applies::Needed;
    });
}

void SkillsCommands::setWeight(RequirementId id, int weight)
{
    changeRequirement(tr("Change weight"), id, [weight](Requirement& row) { row.importance = weight; });
}

void SkillsCommands::toggleMustHave(RequirementId id)
{
    changeRequirement(tr("Change must-have"), id, [](Requirement& row) { row.mustHave = !row.mustHave; });
}

void SkillsCommands::setNeeded(RequirementId id, double level)
{
    apply(tr("Set the needed level"), [=](const Plan& plan) { return models::withNeeded(plan, id, level); });
}

void SkillsCommands::planActivity(const core::GapRow& row)
{
    Activity activity;
    activity.id = core::newId<Activity>();
    if (row.kind == Requirement::Kind::Level && row.competency) {
        //: Title of a new activity; %1 is a competency.
        activity.title = tr("Practise %1").arg(row.title);
        activity.workHours = core::hoursOfNewActivity;
        activity.raises.push_back({*row.competency, row.needed.value_or(usualNeed), {}});
    } else {
        activity.title = row.title;
        activity.kind = Activity::Kind::Milestone;
        activity.earns.push_back(row.requirement);
    }
    activity.parent = core::phaseForNew(document_.plan(), activity.kind.valueOr(Activity::Kind::Activity));
    const Id<Activity> id = activity.id;
    const core::Outcome done = document_.apply(tr("Plan an activity"), [&](const Plan& plan) {
        return core::addActivity(plan, activity, std::nullopt);
    });
    if (!done)
        return;
    selection_.select(core::refTo(id));
    emit planned(id);
}

void SkillsCommands::putEvidence(const Evidence& evidence)
{
    const bool isNew = core::find(document_.plan(), evidence.id) == nullptr;
    apply(isNew ? tr("Add evidence") : tr("Change evidence"),
          [&](const Plan& plan) { return core::put(plan, evidence); });
}

void SkillsCommands::removeEvidence(Id<Evidence> id)
{
    apply(tr("Remove evidence"), [id](const Plan& plan) { return Result<Plan>(core::removeRow(plan, id)); });
}

void SkillsCommands::takeAssessments(const std::vector<core::Assessment>& said,
                                     const std::optional<core::Person>& newcomer)
{
    if (said.empty())
        return;
    apply(tr("Assess"), [&](const Plan& plan) {
        Result<Plan> next = newcomer ? core::put(plan, *newcomer) : Result<Plan>(plan);
        for (const core::Assessment& each : said) {
            if (next)
                next = core::assess(*next, each);
        }
        return next;
    });
}

void SkillsCommands::changeCompetency(const QString& stepName, Id<Competency> id,
                                      const std::function<void(Competency&)>& change)
{
    apply(stepName, [&](const Plan& plan) { return core::change(plan, id, change); });
}

void SkillsCommands::describeLevel(Id<Competency> id, double level, const QString& text)
{
    changeCompetency(tr("Describe level"), id, [&](Competency& row) {
        auto& all = row.descriptors;
        const auto at = std::find_if(all.begin(), all.end(), [level](const core::LevelDescriptor& each) {
            return each.level == level;
        });
        if (at != all.end() && text.trimmed().isEmpty())
            all.erase(at);
        else if (at != all.end())
            at->text = text.trimmed();
        else if (!text.trimmed().isEmpty())
            all.insert(
                std::find_if(all.begin(), all.end(),
                             [level](const core::LevelDescriptor& each) { return each.level > level; }),
                core::LevelDescriptor{level, text.trimmed(), {}});
    });
}

}  // namespace nextrung::widgets

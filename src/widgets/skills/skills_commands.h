// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "document/plan_document.h"
#include "document/selection.h"

#include <QObject>

#include <functional>
#include <optional>

namespace nextrung::widgets {

/// What can be done with a requirement and its competency; each is one undo step with a name.
class SkillsCommands : public QObject {
    Q_OBJECT

public:
    using RequirementId = core::Id<core::Requirement>;

    SkillsCommands(document::PlanDocument& document, document::Selection& selection, QObject* parent);

    /// Adds a competency that the position needs at level 3; `added` tells its requirement.
    void addCompetency(core::Id<core::Position> position);
    /// Says that `position` needs the first ten competencies of the plan that it does not ask for yet.
    void takeCompetencies(core::Id<core::Position> position);
    /// Deletes the requirement; the competency stays.
    void remove(RequirementId id);
    /// Says that the requirement does not apply, or that it does again.
    void toggleApplies(RequirementId id);
    void setWeight(RequirementId id, int weight);
    void toggleMustHave(RequirementId id);
    void setNeeded(RequirementId id, double level);
    /// Adds an activity that raises the row's competency to what is needed, or a milestone that earns its
    /// credential or measure, and selects it.
    void planActivity(const core::GapRow& row);
    /// Puts the piece of evidence into the plan, new or changed.
    void putEvidence(const core::Evidence& evidence);
    void removeEvidence(core::Id<core::Evidence> id);
    /// Takes what one person said; a person who is not in the plan yet comes along.
    void takeAssessments(const std::vector<core::Assessment>& said,
                         const std::optional<core::Person>& newcomer);
    void changeCompetency(const QString& stepName, core::Id<core::Competency> id,
                          const std::function<void(core::Competency&)>& change);
    /// What a level looks like; an empty text takes the descriptor away.
    void describeLevel(core::Id<core::Competency> id, double level, const QString& text);

signals:
    /// A competency was added and waits for its name.
    void added(nextrung::core::Id<nextrung::core::Requirement> id);
    /// An activity was planned: it is to be seen in the plan.
    void planned(nextrung::core::Id<nextrung::core::Activity> id);

private:
    void apply(const QString& stepName, const document::PlanDocument::Edit& edit);
    void changeRequirement(const QString& stepName, RequirementId id,
                           const std::function<void(core::Requirement&)>& change);
    [[nodiscard]] QString freeTitle() const;

    document::PlanDocument& document_;
    document::Selection& selection_;
};

}  // namespace nextrung::widgets

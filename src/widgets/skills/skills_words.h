// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "drawing/rater_marks.h"
#include "models/gap_table_model.h"

#include <QCoreApplication>
#include <QString>

namespace nextrung::widgets {

/// How the skills page words levels, states and people.
class SkillsWords {
    Q_DECLARE_TR_FUNCTIONS(SkillsWords)

public:
    /// "2.0", in the digits of the language.
    [[nodiscard]] static QString level(double level);
    /// "2", "1.5": as short as the number allows.
    [[nodiscard]] static QString amount(double amount);
    /// A level, a count, months, or whether a credential is held: as the kind of the row asks for it.
    [[nodiscard]] static QString quantity(const core::GapRow& row, double value);
    /// "67%"; "60 to 72%" where not everything is known.
    [[nodiscard]] static QString readiness(const core::Readiness& readiness);

    /// The word of a type; empty where the row shows it plainly (short, met, over).
    [[nodiscard]] static QString type(core::GapType type);
    /// What the row is beside its numbers, e.g. "must-have, not assessed"; mostly empty.
    [[nodiscard]] static QString state(const core::GapRow& row);
    /// The category of its competency; empty for a row without one.
    [[nodiscard]] static QString category(const core::Plan& plan, const core::GapRow& row);
    /// Category and state: the second line of a row.
    [[nodiscard]] static QString secondLine(const core::Plan& plan, const core::GapRow& row);
    /// What closes the gap, in a few words: activities, or why nothing does.
    [[nodiscard]] static QString closing(const core::Plan& plan, const core::GapRow& row);
    /// The name of an activity without what follows a comma or a colon.
    [[nodiscard]] static QString shortTitle(const core::Activity& activity);

    [[nodiscard]] static QString cell(const core::Plan& plan, const core::GapRow& row, int column);
    /// The row as one sentence, for a reader aloud.
    [[nodiscard]] static QString describe(const core::Plan& plan, const core::GapRow& row);
    [[nodiscard]] static models::GapTableWords table(QDate firstAssessed);

    [[nodiscard]] static QString kind(core::Competency::Kind kind);
    /// The role for which the person's view counts here, e.g. "manager".
    [[nodiscard]] static QString role(const core::Plan& plan, const core::Person& person);
    /// "Me", or name and role.
    [[nodiscard]] static QString assessor(const core::Plan& plan, core::Id<core::Person> person);
    /// What was said: the level, or the state in words.
    [[nodiscard]] static QString answer(const core::Assessment& assessment);
    /// Which mark stands for the person.
    [[nodiscard]] static drawing::Rater rater(const core::Plan& plan, core::Id<core::Person> person);

    /// What the level of a competency looks like; of a half level what it lies between. Empty if unknown.
    [[nodiscard]] static QString levelText(const core::Competency& competency, double level);
};

}  // namespace nextrung::widgets

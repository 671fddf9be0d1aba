// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace nextrung::storage {

/// A plan that ships inside the program: a start template, or the sample.
struct BuiltInPlan {
    enum class Kind { Template, Sample };

    Kind kind = Kind::Template;
    QString name{};  ///< By which the command line calls it, e.g. "support-to-sales".
    QString title{};
    QString summary{};  ///< One line for its card.
    std::size_t positions = 0;
    std::size_t competencies = 0;
    std::size_t activities = 0;  ///< Phases and milestones not counted.
};

/// The start templates, then the sample. Counts and titles are read from their files.
[[nodiscard]] std::vector<BuiltInPlan> builtInPlans();

/// The plan that ships under this name.
/// @error UnknownTitle (args: the name) if none does.
[[nodiscard]] core::Result<core::Plan> readBuiltIn(const QString& name);

/// The name of the sample plan.
[[nodiscard]] QString sampleName();

}  // namespace nextrung::storage

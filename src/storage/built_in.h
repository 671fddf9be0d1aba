// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace nextrung::storage {

/// A plan to begin from that ships inside the program.
struct Template {
    QString name{};  ///< By which the command line calls it, e.g. "support-to-sales".
    QString title{};
    QString summary{};  ///< One line for its card.
    core::Plan plan{};
};

/// The start templates by name, in this language as far as they have it, their titles read from their files.
[[nodiscard]] std::vector<Template> templates(const QString& language = {});

/// The template, or the sample, that ships under this name: in this language if it has a file for it
/// (NAME.LANGUAGE.nextrung), else in English (NAME.nextrung).
/// @param language  ISO 639-1; empty is English.
/// @error UnknownTitle (args: the name) if none does.
[[nodiscard]] core::Result<core::Plan> readBuiltIn(const QString& name, const QString& language = {});

/// The name of the sample plan.
[[nodiscard]] QString sampleName();

}  // namespace nextrung::storage

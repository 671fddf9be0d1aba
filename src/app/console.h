// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>
#include <QTextStream>

namespace nextrung::app {

/// What a verb ends with.
enum ExitCode { Done = 0, Findings = 1, Refused = 2 };

/// Where a verb writes: what was asked for to `out`, notes and refusals to `err`. UTF-8.
struct Console {
    QTextStream& out;
    QTextStream& err;

    /// Says a sentence of why not, and gives the exit code for it.
    ExitCode refuse(const QString& sentence) const;
    ExitCode refuse(const core::Error& error) const;
    /// Says something that the person should know, though the verb goes on.
    void note(const QString& sentence) const;
    /// Says that what follows may be misunderstood, if a newer version wrote this plan.
    void noteIfNewer(const core::Plan& plan) const;
};

}  // namespace nextrung::app

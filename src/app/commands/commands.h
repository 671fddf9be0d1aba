// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace nextrung::app {

// One function a verb, each in its own file. Arguments are those after the verb.
[[nodiscard]] ExitCode newPlan(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode checkPlan(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode importLadder(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode exportPlan(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode printSchedule(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode printGaps(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode mergePlans(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode printDifferences(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode sharePlan(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode takeInAnswer(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode lockPlan(const QStringList& arguments, const Console& console);
[[nodiscard]] ExitCode unlockPlan(const QStringList& arguments, const Console& console);

}  // namespace nextrung::app

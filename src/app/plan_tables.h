// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/output.h"
#include "core/gap.h"
#include "core/schedule.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nextrung::app {

// What the verbs schedule, gaps and export write for other programs: dates ISO, finish the last day worked.

/// One object an activity, in the order of the tree: id, title, kind, start, finish, latestStart,
/// latestFinish, slackDays (null when done, or while there are no hours at all), critical, late, conflicts,
/// workHours, slipDays (working days later than in the plan agreed last, null without one) and more.
/// startHeldBy and finishHeldBy are the next fact of the chain that holds the date; its activity's row has
/// the one after it.
[[nodiscard]] QJsonArray scheduleJson(const core::Plan& plan, const core::Schedule& schedule);
[[nodiscard]] Cells scheduleCells(const core::Plan& plan, const core::Schedule& schedule);

/// position, readiness (low, high; null when there is nothing to compare) and rows with competency, required,
/// now, importance, type, also, missing (null while it is not known what the person has).
[[nodiscard]] QJsonObject gapsJson(const core::Plan& plan, const core::GapReport& report);
[[nodiscard]] Cells gapsCells(const core::Plan& plan, const core::GapReport& report);

/// Positions with their moves.
[[nodiscard]] QJsonObject ladderJson(const core::Plan& plan);
[[nodiscard]] Cells ladderCells(const core::Plan& plan);

}  // namespace nextrung::app

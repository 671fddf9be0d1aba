// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/plans.h"

namespace nextrung::test {

/// The plan after so many edits: a track that is called by the number, and the last twenty activities.
/// Each edit changes a row, adds one and, later, removes one.
[[nodiscard]] inline core::Plan planAfter(quint64 edits)
{
    core::Plan plan;
    plan.tracks.put(track(1, QString::number(edits)));
    for (quint64 number = edits > 20 ? edits - 19 : 1; number <= edits; ++number)
        plan.activities.put(activity(number, QStringLiteral("Activity %1").arg(number)));
    return plan;
}

/// How many edits made this plan; nothing if none of ours would.
[[nodiscard]] inline std::optional<quint64> editsIn(const core::Plan& plan)
{
    const core::Track* track = plan.tracks.find(idOf<core::Track>(1));
    const quint64 edits = track ? track->title.toULongLong() : 0;
    return track && plan == planAfter(edits) ? std::optional(edits) : std::nullopt;
}

}  // namespace nextrung::test

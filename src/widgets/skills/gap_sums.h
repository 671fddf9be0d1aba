// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "core/schedule.h"

#include <vector>

namespace nextrung::widgets {

/// What is missing of one competency, times its weight, and how much of that the plan closes.
struct WeightedGap {
    core::Id<core::Requirement> requirement{};
    QString title{};
    double closed = 0;
    double open = 0;  ///< Not covered by the plan.

    [[nodiscard]] double all() const { return closed + open; }
    friend bool operator==(const WeightedGap&, const WeightedGap&) = default;
};

/// The rows whose level is known and short, the largest weighted gap first.
[[nodiscard]] std::vector<WeightedGap> weightedGaps(const core::Plan& plan, const core::GapReport& report);

/// The next level that the plan brings.
struct NextGain {
    core::Id<core::Requirement> requirement{};
    QString title{};
    QDate day{};

    friend bool operator==(const NextGain&, const NextGain&) = default;
};

/// The first finish, from today on, of an activity that raises a row; absent if there is none.
[[nodiscard]] std::optional<NextGain> nextGain(const core::Plan& plan, const core::GapReport& report,
                                               const core::Schedule& schedule);

/// What charts call a row: the competency's short title, or its title.
[[nodiscard]] QString chartTitle(const core::Plan& plan, const core::GapRow& row);

}  // namespace nextrung::widgets

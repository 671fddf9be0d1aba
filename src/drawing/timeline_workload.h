// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"

namespace nextrung::drawing {

/// How high the workload strip is, by the design.
inline constexpr qreal workloadHeight = 142;

/// The hours that the strip's axis names, and how long an hour is on it.
struct WorkloadAxis {
    double step = 3;  ///< Hours from one line to the next; there are three above zero.
    qreal baseline = 120;  ///< The y of zero, from the strip's top.
    qreal anHour = 10.4;  ///< Length of an hour.
};

/// An axis on which the fullest week and the widest capacity fit.
[[nodiscard]] WorkloadAxis workloadAxis(const core::Schedule& schedule, const TimelineOptions& options);

/// Weeks that ask for more hours than there are, from the first Monday to the last Sunday of a run.
struct Overload {
    QDate first{};
    QDate last{};  ///< The Sunday of the last week.
    int weeks = 0;
    double hours = 0;  ///< Of the fullest week.
    double capacity = 0;  ///< In that week.

    friend bool operator==(const Overload&, const Overload&) = default;
};

/// The runs of weeks that are overfull and not over on `schedule.today`, in their order.
[[nodiscard]] std::vector<Overload> overloads(const core::Schedule& schedule);

/// Hours of each week as bars, with the line of capacity; its top left is at y 0.
void addWorkload(Picture& picture, const TimelineFrame& frame);

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"
#include "core/schedule/kept_dates.h"
#include "core/schedule/placing.h"

namespace nextrung::core {

/// A plan with every row placed, in numbers of working days.
struct Levelled {
    DayAxis axis;
    Network network;
    KeptDates kept;
    EarlySpans early;  ///< From today on, as though each had all hours for itself.
    Placed placed;  ///< Of what is under way: the days of what is left.
    int goal = DayAxis::mostNumber;
    int anchor = DayAxis::mostNumber;  ///< The goal less what is kept of the buffer: slack counts to here.
    bool backward = false;  ///< What is free was placed as late as can be, not as soon.
    bool goalMet = true;  ///< All that is free lies before the goal and its deadlines, within the hours.
    bool keptFits = true;  ///< So does what is kept, day by day, and its hours are there.
    double hoursShort = 0;
};

/// Places everything by the rules of `scheduleOf`.
///
/// Backward, of several activities that could come last the one comes last that could begin last; that is
/// exact where hours alone bind (earliest deadline first, seen from the end) and a heuristic where links and
/// limits on weeks bind too. If that way does not fit, forward is tried, the most urgent first, and if that
/// fits, it is pushed late again in its own order. Only if neither fits, and backward in other orders does
/// not either, the goal counts as missed. Where only the buffer cannot be kept whole, the way back begins on
/// the day on which all can be done soonest. Forward, the same ways are tried until one fits, so that both
/// directions agree on what is feasible. What is beyond reach makes the goal missed too, but lies as soon as
/// it can, and the rest lies late.
[[nodiscard]] Levelled level(const Plan& plan, const Calendar& calendar, QDate today,
                             std::optional<QDate> goal);

/// Whether everything lies before the goal and its deadlines, within the hours.
[[nodiscard]] bool fitsAll(const Levelled& levelled);

/// The last day allowed of each node: the goal, its own deadline, and those of the phases that it lies in.
[[nodiscard]] std::vector<int> limitsOf(const Network& network, int goal);

/// The last day of all activities, even if it is beyond reach.
[[nodiscard]] int lastFinish(const Network& network, const Spans& spans);

}  // namespace nextrung::core

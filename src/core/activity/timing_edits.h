// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/edits.h"

#include <vector>

namespace nextrung::core {

/// What the dates of an activity follow from.
enum class Timing {
    Work,  ///< hours of the person's own
    Length,  ///< days, with a load a week
    Window,  ///< some weekdays between two kept dates
    Recurring,
    Milestone,
    Phase  ///< what is in it
};

[[nodiscard]] Timing timingOf(const Activity& activity);

/// What a `length` takes of each full week: its load, or its work spread over it.
[[nodiscard]] double loadOf(const Activity& activity);

/// In which days it keeps its extent when it is moved: those of its length, if it has one.
[[nodiscard]] Activity::LengthUnit extentUnitOf(const Activity& activity);

/// The last day of what lies from `start` to `last`, worked or not, if it began on `to` instead; not before
/// that.
[[nodiscard]] QDate lastIfMoved(Activity::LengthUnit unit, const Calendar& calendar, QDate start, QDate last,
                                QDate to);

/// Makes the dates follow from something else. What belongs to the old way goes, the sum of the hours stays;
/// a length, a window and a first weekday are those of `start` and `finish`, its days as they are scheduled.
/// @error UnknownRow; InvalidValue for a phase with activities in it and for a finish before the start.
[[nodiscard]] Result<Plan> setTiming(const Plan& plan, Id<Activity> id, Timing timing, QDate start,
                                     QDate finish);

/// The plan without the kept dates of these. @error UnknownRow.
[[nodiscard]] Result<Plan> letPlanDecideAll(const Plan& plan, const std::vector<Id<Activity>>& ids);

}  // namespace nextrung::core

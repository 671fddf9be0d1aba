// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"

namespace nextrung::core {

/// Whether the activity happens on single days: a course that meets on some weekdays between two kept dates,
/// or one that recurs.
[[nodiscard]] bool hasSessions(const Activity& activity);

/// The days on which such an activity happens, from `first` through `last`, ascending; empty for any other.
///
/// Recurrence counts from `first`, so that a change of `last` moves no day. What falls on leave, on a holiday
/// or on a skipped day is left out, and so is what comes after the recurrence's own last day. No more than
/// ten thousand days. O(days between).
[[nodiscard]] std::vector<QDate> sessionDays(const Activity& activity, const Calendar& calendar, QDate first,
                                             QDate last);

/// Those of them from `today` on on which nobody works: a Sunday, or a day without hours where others have
/// some. As long as `sessionDays`.
[[nodiscard]] std::vector<QDate> sessionsWithoutHours(const Activity& activity, const Calendar& calendar,
                                                      QDate first, QDate last, QDate today);

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"

namespace nextrung::report {

/// The words of the timeline in the language that is installed now, dates and numbers by `locale`.
/// Made anew when the language changes.
[[nodiscard]] drawing::TimelineWords timelineWords(const QLocale& locale);

/// "4 days late".
[[nodiscard]] QString daysLateText(int days);

/// What an assistive program says of an activity: its name, dates, work, standing and how far it is.
[[nodiscard]] QString describeActivity(const QLocale& locale, const core::Activity& activity,
                                       const core::ScheduledActivity& dates);

}  // namespace nextrung::report

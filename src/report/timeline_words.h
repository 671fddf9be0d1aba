// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"

namespace nextrung::report {

/// The words of the timeline in the language that is installed now, dates and numbers by `locale`.
/// Made anew when the language changes.
[[nodiscard]] drawing::TimelineWords timelineWords(const QLocale& locale);

/// "4 calendar days late": how long ago it should have been done, weekends and leave included.
[[nodiscard]] QString daysLateText(int days);

/// When an activity is done, as a cell says it: `day` ("4 Dec"), or "from 4 Dec" for what is not done and not
/// the person's word in a plan without any hours (`hasHours`), where the schedule can only tell the soonest
/// day.
[[nodiscard]] QString finishText(const core::ScheduledActivity& dates, const QString& day, bool hasHours);

/// What an assistive program says of an activity: its name, dates, work, standing and how far it is.
[[nodiscard]] QString describeActivity(const QLocale& locale, const core::Activity& activity,
                                       const core::ScheduledActivity& dates);

}  // namespace nextrung::report

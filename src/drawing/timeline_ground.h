// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"

namespace nextrung::drawing {

/// Shades days that are not worked, from `top` through `bottom`: weekends as columns, leave hatched.
void addShading(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom);

/// Lines between months, from `top` through `bottom`.
void addMonthLines(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom);

/// Lines above the rows `first` to `last`, stronger above phases and the goal.
void addRowLines(Picture& picture, const TimelineFrame& frame, int first, int last);

/// The band of the forecast, from `top` through `bottom`; nothing without one.
void addForecastBand(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom);

/// The line of the goal date, from `top` through `bottom`; nothing without a goal.
void addGoalLine(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom);

/// The line of today, from `top` through `bottom`.
void addTodayLine(Picture& picture, const TimelineFrame& frame, qreal top, qreal bottom);

}  // namespace nextrung::drawing

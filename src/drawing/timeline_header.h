// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"

namespace nextrung::drawing {

/// The dates over the timeline in two rows of 22, with the tag of today and the flag of the goal.
void addHeader(Picture& picture, const TimelineFrame& frame);

}  // namespace nextrung::drawing

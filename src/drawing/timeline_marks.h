// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"

namespace nextrung::drawing {

/// An activity, where it is on the page and in the plan; what the marks of one row are made from.
struct TimelineMark {
    const core::Activity& activity;
    const core::ScheduledActivity& dates;
    int row = 0;
    const core::BaselineSpan* agreed
        = nullptr;  ///< Its dates in the agreed plan that is shown, if it has any.
};

/// A bar with its progress, ghost, slack and, where it is late, tail and words.
void addBar(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark);

/// A phase: a thin bar with end caps from the first start to the last finish of what lies in it.
void addPhase(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark);

/// On which side of a milestone its date stands.
enum class LabelSide : quint8 { Left, Right };

/// A diamond with its date and the agreed one.
void addMilestone(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, LabelSide side);

/// The goal's diamond with its date, in the last row.
void addGoal(Picture& picture, const TimelineFrame& frame, int row);

/// What is known of a milestone in the lane of all milestones.
struct LaneEntry {
    const core::Activity* activity = nullptr;
    const core::ScheduledActivity* dates = nullptr;
};

/// All milestones in one row with as many names as fit; `entries` in the order of their dates.
void addLane(Picture& picture, const TimelineFrame& frame, const std::vector<LaneEntry>& entries, int row);

/// The tail and the words of something late, in its row.
void addLateness(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, qreal from);

/// Where dates are kept against a rule or too late: a sign at the upper right corner of a mark, on the screen
/// only.
void addBrokenSign(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, QPointF corner);

/// What an assistive program says of an activity; empty if the options have no words for it.
[[nodiscard]] Meaning meaningOf(const TimelineFrame& frame, const TimelineMark& mark, const QString& part);

/// The part of a bar that is done, its left corners round and its right edge straight.
[[nodiscard]] QPainterPath progressPath(const QRectF& bar, qreal radius, double progress);

}  // namespace nextrung::drawing

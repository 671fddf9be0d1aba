// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "drawing/timeline.h"

#include <algorithm>

namespace nextrung::drawing {

namespace {

TimelineRow::Kind kindOf(const core::Activity& activity)
{
    if (activity.kind == core::Activity::Kind::Phase)
        return TimelineRow::Kind::Phase;
    if (activity.kind == core::Activity::Kind::Milestone)
        return TimelineRow::Kind::Milestone;
    return TimelineRow::Kind::Activity;
}

}  // namespace

std::vector<TimelineRow> timelineRows(const core::Plan& plan, const ActivityIds& collapsed)
{
    const std::vector<core::TreeRow> tree = core::activityTree(plan);
    std::vector<TimelineRow> rows;
    rows.reserve(tree.size() + 2);
    rows.push_back({TimelineRow::Kind::Milestones});
    std::optional<int> hiddenBelow;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const core::TreeRow& row = tree[i];
        if (hiddenBelow && row.depth > *hiddenBelow)
            continue;
        const bool hasChildren = i + 1 < tree.size() && tree[i + 1].depth > row.depth;
        const bool isExpanded = !collapsed.contains(row.activity->id);
        hiddenBelow = hasChildren && !isExpanded ? std::optional(row.depth) : std::nullopt;
        rows.push_back({kindOf(*row.activity), row.activity->id, row.depth, hasChildren, isExpanded});
    }
    rows.push_back({TimelineRow::Kind::Goal});
    return rows;
}

Standing standingOf(const core::ScheduledActivity& scheduled, const TimelineOptions& options)
{
    if (scheduled.progress >= 1)
        return Standing::Done;
    if (scheduled.late)
        return Standing::Late;
    return scheduled.critical && options.criticalPath ? Standing::Critical : Standing::Plain;
}

TextStyle TimelineFrame::text(Type type) const
{
    return text(type, styleOf(type).weight);
}

TextStyle TimelineFrame::text(Type type, QFont::Weight weight) const
{
    if (!options.isPaper())
        return options.fonts.style(type, weight);
    // The least size on paper is 7 points; texts of the timeline are 8, its axis 7.
    TextStyle style = options.fonts.style(type, weight);
    style.size = type == Type::Micro ? 7 : 8;
    style.lineHeight = style.size * 1.25;
    return style;
}

QRectF barRect(const TimelineFrame& frame, QDate start, QDate finish, int row)
{
    const qreal left = frame.scale.xOf(start);
    const qreal width = std::max(frame.k(4), frame.scale.endOf(finish) - left);
    return {left, frame.topOf(row) + frame.k(5), width, frame.k(12)};
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"
#include "drawing/timeline_links.h"
#include "drawing/timeline_marks.h"
#include "drawing/timeline_workload.h"

#include <map>
#include <memory>

namespace nextrung::drawing {

/// How high the two rows of the header are together, by the design.
inline constexpr qreal timelineHeaderHeight = 44;

/// A plan and its dates, laid out in rows and ready to be drawn at any zoom.
///
/// Laying out is O(n log n) and done once a change; a picture of what can be seen then costs time in what is
/// seen. The screen, the printed plan and exports ask the same object. x is the scale's, y is 0 at the top of
/// the part asked for.
class Timeline {
public:
    /// `rows` are those of `timelineRows(plan, …)`.
    Timeline(std::shared_ptr<const core::Plan> plan, std::shared_ptr<const core::Schedule> schedule,
             std::vector<TimelineRow> rows, TimelineOptions options);

    [[nodiscard]] const core::Plan& plan() const { return *plan_; }
    [[nodiscard]] const core::Schedule& schedule() const { return *schedule_; }
    [[nodiscard]] const core::Calendar& calendar() const { return calendar_; }
    [[nodiscard]] const std::vector<TimelineRow>& rows() const { return rows_; }
    [[nodiscard]] const TimelineOptions& options() const { return options_; }
    void setOptions(TimelineOptions options) { options_ = std::move(options); }

    /// The row that shows this activity, or nothing while it is hidden in a closed phase.
    [[nodiscard]] std::optional<int> rowOf(core::Id<core::Activity> id) const;
    /// The agreed plan that is shown, or nullptr, and its dates for an activity.
    [[nodiscard]] const core::Baseline* baseline() const { return baseline_; }
    [[nodiscard]] const core::BaselineSpan* agreedOf(core::Id<core::Activity> id) const;
    [[nodiscard]] qreal bodyHeight() const { return static_cast<qreal>(rows_.size()) * options_.rowHeight; }
    /// The first day of all dates and the last one, the goal and today among them.
    [[nodiscard]] std::pair<QDate, QDate> extent() const;

    /// All that lies in `visible`, which is in the body's coordinates; the ground of `chosenRow` is tinted.
    [[nodiscard]] Picture body(const TimeScale& scale, const QRectF& visible,
                               std::optional<int> chosenRow = std::nullopt) const;
    /// The header from `left` to `right`.
    [[nodiscard]] Picture header(const TimeScale& scale, qreal left, qreal right) const;
    /// The workload strip from `left` to `right`.
    [[nodiscard]] Picture workload(const TimeScale& scale, qreal left, qreal right) const;
    /// The outline around a selected bar or diamond and its two handles; empty where it is not shown.
    [[nodiscard]] Picture selection(const TimeScale& scale, core::Id<core::Activity> id) const;

    /// The marks of one activity alone, where they are in the body.
    [[nodiscard]] Picture markPicture(const TimeScale& scale, core::Id<core::Activity> id) const;

    /// The bar of an activity, or the square around its diamond; null where it is not shown.
    [[nodiscard]] QRectF markOf(const TimeScale& scale, core::Id<core::Activity> id) const;

private:
    [[nodiscard]] TimelineFrame frame(const TimeScale& scale, const QRectF& visible) const;
    [[nodiscard]] std::optional<TimelineMark> markAt(int row) const;
    [[nodiscard]] LabelSide labelSide(const TimelineFrame& frame, int row) const;
    void addRow(Picture& picture, const TimelineFrame& frame, int row) const;
    void addLinkToGoal(Picture& picture, const TimelineFrame& frame) const;
    void findLinks();
    void findLane();

    std::shared_ptr<const core::Plan> plan_;
    std::shared_ptr<const core::Schedule> schedule_;
    core::Calendar calendar_;
    std::vector<TimelineRow> rows_;
    TimelineOptions options_;
    std::map<core::Id<core::Activity>, int> rowOf_;
    std::vector<TimelineLink> links_;  // ascending by fromRow
    std::vector<LaneEntry> lane_;  // ascending by date
    const core::Baseline* baseline_ = nullptr;  // the agreed plan that is shown
    std::map<core::Id<core::Activity>, const core::BaselineSpan*> agreed_;
    std::optional<core::Id<core::Activity>> lastMilestone_;  // critical, and nothing waits for it
};

}  // namespace nextrung::drawing

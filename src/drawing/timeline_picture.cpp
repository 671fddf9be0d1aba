// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_picture.h"

#include "core/activity/baseline_edits.h"
#include "drawing/timeline_ground.h"
#include "drawing/timeline_header.h"

#include <algorithm>
#include <cmath>

namespace nextrung::drawing {

namespace {

bool hasDates(const core::ScheduledActivity* dates)
{
    return dates && dates->start.isValid() && dates->finish.isValid();
}

}  // namespace

Timeline::Timeline(std::shared_ptr<const core::Plan> plan, std::shared_ptr<const core::Schedule> schedule,
                   std::vector<TimelineRow> rows, TimelineOptions options)
    : plan_(std::move(plan))
    , schedule_(std::move(schedule))
    , calendar_(*plan_)
    , rows_(std::move(rows))
    , options_(std::move(options))
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].activity)
            rowOf_.emplace(*rows_[i].activity, static_cast<int>(i));
    }
    baseline_ = core::comparedBaseline(*plan_, options_.baseline);
    if (baseline_) {
        for (const core::BaselineSpan& span : baseline_->spans)
            agreed_.emplace(span.activity, &span);
    }
    findLinks();
    findLane();
}

void Timeline::findLinks()
{
    for (const auto& dependency : plan_->dependencies) {
        const std::optional<int> from = rowOf(dependency->from);
        const std::optional<int> to = rowOf(dependency->to);
        if (from && to)
            links_.push_back({dependency.get(), *from, *to});
    }
    std::stable_sort(links_.begin(), links_.end(),
                     [](const TimelineLink& a, const TimelineLink& b) { return a.fromRow < b.fromRow; });
}

void Timeline::findLane()
{
    std::set<core::Id<core::Activity>> waitedFor;
    for (const auto& dependency : plan_->dependencies)
        waitedFor.insert(dependency->from);
    for (const auto& activity : plan_->activities) {
        if (!(activity->kind == core::Activity::Kind::Milestone))
            continue;
        const core::ScheduledActivity* dates = schedule_->find(activity->id);
        if (hasDates(dates))
            lane_.push_back({activity.get(), dates});
    }
    std::stable_sort(lane_.begin(), lane_.end(), [](const LaneEntry& a, const LaneEntry& b) {
        return a.dates->finish < b.dates->finish;
    });
    if (!lane_.empty() && lane_.back().dates->critical && !waitedFor.contains(lane_.back().activity->id))
        lastMilestone_ = lane_.back().activity->id;
}

std::optional<int> Timeline::rowOf(core::Id<core::Activity> id) const
{
    const auto at = rowOf_.find(id);
    return at != rowOf_.end() ? std::optional(at->second) : std::nullopt;
}

const core::BaselineSpan* Timeline::agreedOf(core::Id<core::Activity> id) const
{
    const auto agreed = agreed_.find(id);
    return agreed != agreed_.end() ? agreed->second : nullptr;
}

std::pair<QDate, QDate> Timeline::extent() const
{
    QDate first = schedule_->today;
    QDate last = schedule_->today;
    const auto take = [&](QDate day) {
        if (!day.isValid())
            return;
        first = std::min(first, day);
        last = std::max(last, day);
    };
    for (const core::ScheduledActivity& each : schedule_->activities) {
        take(each.start);
        take(each.finish);
        take(each.latestFinish);
    }
    for (const auto& [id, span] : agreed_) {
        take(span->start.value_or(QDate()));
        take(span->finish.value_or(QDate()));
    }
    take(schedule_->goal.value_or(QDate()));
    if (options_.forecast)
        take(options_.forecast->most);
    return {first, last};
}

TimelineFrame Timeline::frame(const TimeScale& scale, const QRectF& visible) const
{
    return {*plan_, *schedule_, calendar_, rows_, options_, scale, visible};
}

std::optional<TimelineMark> Timeline::markAt(int row) const
{
    const TimelineRow& shown = rows_[static_cast<std::size_t>(row)];
    if (!shown.activity)
        return std::nullopt;
    const core::Activity* activity = plan_->activities.find(*shown.activity);
    const core::ScheduledActivity* dates = schedule_->find(*shown.activity);
    if (!activity || !hasDates(dates))
        return std::nullopt;
    return TimelineMark{*activity, *dates, row, agreedOf(activity->id)};
}

LabelSide Timeline::labelSide(const TimelineFrame& frame, int row) const
{
    const TimelineRow& shown = rows_[static_cast<std::size_t>(row)];
    if (shown.activity == lastMilestone_ && schedule_->goal)
        return LabelSide::Left;
    const core::ScheduledActivity* own = schedule_->find(*shown.activity);
    const qreal far = frame.middleOf(own->finish) + frame.k(26);
    const auto [first, last] = std::equal_range(
        links_.begin(), links_.end(), TimelineLink{nullptr, row, row},
        [](const TimelineLink& a, const TimelineLink& b) { return a.fromRow < b.fromRow; });
    const bool runsFar = std::any_of(first, last, [&](const TimelineLink& link) {
        const core::ScheduledActivity* to = schedule_->find(link.dependency->to);
        return hasDates(to) && frame.scale.xOf(to->start) > far;
    });
    return runsFar ? LabelSide::Left : LabelSide::Right;
}

void Timeline::addRow(Picture& picture, const TimelineFrame& frame, int row) const
{
    const TimelineRow::Kind kind = rows_[static_cast<std::size_t>(row)].kind;
    if (kind == TimelineRow::Kind::Milestones)
        return addLane(picture, frame, lane_, row);
    if (kind == TimelineRow::Kind::Goal)
        return addGoal(picture, frame, row);
    const std::optional<TimelineMark> mark = markAt(row);
    if (!mark)
        return;
    if (kind == TimelineRow::Kind::Phase)
        addPhase(picture, frame, *mark);
    else if (kind == TimelineRow::Kind::Milestone)
        addMilestone(picture, frame, *mark, labelSide(frame, row));
    else
        addBar(picture, frame, *mark);
}

void Timeline::addLinkToGoal(Picture& picture, const TimelineFrame& frame) const
{
    const std::optional<int> from = lastMilestone_ ? rowOf(*lastMilestone_) : std::nullopt;
    if (!from || !schedule_->goal || !options_.criticalPath || options_.lit)
        return;
    const qreal half = frame.k(7.5);
    const QPointF start(frame.middleOf(schedule_->find(*lastMilestone_)->finish) + half,
                        frame.topOf(*from) + frame.k(13));
    const qreal goal = frame.scale.endOf(*schedule_->goal);
    const int last = static_cast<int>(rows_.size()) - 1;
    if (start.x() > goal)
        return;
    picture.add(linkLine(
        {{start, QPointF(goal, start.y()), QPointF(goal, frame.topOf(last) + frame.k(13) - frame.k(8))}},
        LinkLook::Critical, options_));
}

Picture Timeline::body(const TimeScale& scale, const QRectF& visible, std::optional<int> chosenRow) const
{
    const TimelineFrame what = frame(scale, visible);
    const int lastRow = static_cast<int>(rows_.size()) - 1;
    const int first
        = std::clamp(static_cast<int>(std::floor(visible.top() / options_.rowHeight)), 0, lastRow);
    const int last
        = std::clamp(static_cast<int>(std::floor(visible.bottom() / options_.rowHeight)), 0, lastRow);
    const qreal top = std::max(visible.top(), 0.0);
    const qreal bottom = visible.bottom();
    const qreal end = std::min(bottom, bodyHeight());
    Picture picture;
    addShading(picture, what, top, bottom);
    if (chosenRow)
        picture.add(Rect{QRectF(visible.left(), what.topOf(*chosenRow), visible.width(), options_.rowHeight),
                         0, Ink{Token::Selected, 0.88}});
    addRowLines(picture, what, first, last);
    addMonthLines(picture, what, top, bottom);
    addForecastBand(picture, what, top, end);
    addGoalLine(picture, what, top, end);
    addLinks(picture, what, links_, first, last);
    addLinkToGoal(picture, what);
    for (int row = first; row <= last; ++row)
        addRow(picture, what, row);
    addTodayLine(picture, what, top, bottom);
    return picture;
}

Picture Timeline::header(const TimeScale& scale, qreal left, qreal right) const
{
    Picture picture;
    addHeader(picture, frame(scale, QRectF(left, 0, right - left, options_.of(timelineHeaderHeight))));
    return picture;
}

Picture Timeline::workload(const TimeScale& scale, qreal left, qreal right) const
{
    Picture picture;
    addWorkload(picture, frame(scale, QRectF(left, 0, right - left, options_.of(workloadHeight))));
    return picture;
}

Picture Timeline::markPicture(const TimeScale& scale, core::Id<core::Activity> id) const
{
    Picture picture;
    if (const std::optional<int> row = rowOf(id)) {
        const QRectF everywhere(scale.xOf(schedule_->today) - 1e6, 0, 2e6, bodyHeight());
        addRow(picture, frame(scale, everywhere), *row);
    }
    return picture;
}

QRectF Timeline::markOf(const TimeScale& scale, core::Id<core::Activity> id) const
{
    const std::optional<int> row = rowOf(id);
    const core::ScheduledActivity* dates = schedule_->find(id);
    if (!row || !hasDates(dates))
        return {};
    const TimelineFrame what = frame(scale, {});
    if (rows_[static_cast<std::size_t>(*row)].kind != TimelineRow::Kind::Milestone)
        return barRect(what, dates->start, dates->finish, *row);
    const qreal half = what.k(7.5);
    return {what.middleOf(dates->finish) - half, what.topOf(*row) + what.k(13) - half, 2 * half, 2 * half};
}

Picture Timeline::selection(const TimeScale& scale, core::Id<core::Activity> id) const
{
    Picture picture;
    const QRectF mark = markOf(scale, id);
    const std::optional<int> row = rowOf(id);
    if (mark.isNull() || !row)
        return picture;
    const TimelineRow::Kind kind = rows_[static_cast<std::size_t>(*row)].kind;
    const Stroke stroke{Ink{Token::Accent}, 1.5};
    if (kind == TimelineRow::Kind::Milestone) {
        picture.add(
            Polygon{diamond(mark.center(), mark.width() / 2 + options_.of(2.5)), std::nullopt, stroke});
        return picture;
    }
    if (kind != TimelineRow::Kind::Activity)
        return picture;
    const qreal away = options_.of(2.5) + stroke.width / 2;
    picture.add(Rect{mark.adjusted(-away, -away, away, away), options_.of(5), std::nullopt, stroke});
    const QSizeF handle(options_.of(5), options_.of(6));
    for (const qreal x : {mark.left(), mark.right()})
        picture.add(
            Rect{QRectF(QPointF(x - handle.width() / 2, mark.center().y() - handle.height() / 2), handle),
                 options_.of(2), Ink{Token::Surface}, stroke},
            {core::refTo(id),
             x == mark.left() ? QStringLiteral("start-edge") : QStringLiteral("finish-edge"),
             {}});
    return picture;
}

}  // namespace nextrung::drawing

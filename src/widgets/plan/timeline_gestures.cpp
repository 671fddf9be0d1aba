// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TimelineView that listens to mouse, wheel and keys.
#include "core/activity/activity_edits.h"
#include "core/activity/timing_edits.h"
#include "widgets/plan/timeline_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using core::Activity;
using core::Id;

namespace {

DragPreview::Edit keepEdit(Id<Activity> id, const DaySpan& span)
{
    return [id, span](const core::Plan& plan) { return core::keepDates(plan, id, span.start, span.finish); };
}

Qt::CursorShape cursorFor(const std::optional<Grip>& grip)
{
    if (!grip)
        return Qt::ArrowCursor;
    switch (grip->part) {
    case BarPart::Start:
    case BarPart::Finish:
    case BarPart::Progress:
        return Qt::SizeHorCursor;
    case BarPart::LinkRing:
        return Qt::CrossCursor;
    case BarPart::Body:
        return Qt::OpenHandCursor;
    }
    return Qt::ArrowCursor;
}

Snap snapFor(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? Snap::AnyDay : Snap::WorkingDays;
}

core::Dependency::Type linkTypeFor(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? core::Dependency::Type::StartToStart
                                                 : core::Dependency::Type::FinishToStart;
}

}  // namespace

void TimelineView::apply(const QString& stepName, const document::PlanDocument::Edit& edit)
{
    // A refusal is told by the document's own signal, which the page words.
    [[maybe_unused]] const core::Outcome outcome = document_.apply(stepName, edit);
}

void TimelineView::setPreview(std::unique_ptr<DragPreview> preview)
{
    preview_ = std::move(preview);
    viewport()->update();
    emit previewChanged();
}

std::shared_ptr<const core::Plan> TimelineView::previewedPlan() const
{
    return preview_ ? preview_->plan() : nullptr;
}

QStringList TimelineView::previewLines() const
{
    return preview_ ? preview_->lines() : QStringList();
}

void TimelineView::tellForecast(const QString& line)
{
    if (!preview_)
        return;
    preview_->setForecast(line);
    viewport()->update();
}

void TimelineView::lift(std::optional<Id<Activity>> id)
{
    drawing::TimelineOptions options = timeline_->options();
    options.lifted = id;
    timeline_->setOptions(std::move(options));
}

void TimelineView::cancelDrag()
{
    drag_ = std::monostate{};
    moved_ = false;
    lift(std::nullopt);
    setPreview(nullptr);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressedAt_ = event->position();
    moved_ = false;
    if (event->position().y() < headerHeight()) {
        drag_ = Pan{event->position().x(), horizontalScrollBar()->value()};
        return;
    }
    if (!bodyRect().contains(event->position().toPoint()))
        return;
    const QPointF body = toBody(event->position());
    if (const std::optional<Grip> grip = gripAt(*timeline_, scale_, body))
        return press(*grip, body);
    const std::optional<Id<Activity>> id = activityAt(*timeline_, body.y());
    const int row = static_cast<int>(std::floor(body.y() / timeline_->options().rowHeight));
    if (takesActivities(row))
        drag_ = NewDrag{row, scale_.dayAt(body.x())};
    selection_.select(id ? std::optional(core::refTo(*id)) : std::nullopt);
}

// The row of all milestones has no activities of its own.
bool TimelineView::takesActivities(int row) const
{
    const auto& rows = timeline_->rows();
    return row < 0 || row >= static_cast<int>(rows.size())
        || rows[static_cast<std::size_t>(row)].kind != drawing::TimelineRow::Kind::Milestones;
}

void TimelineView::press(const Grip& grip, QPointF body)
{
    const core::ScheduledActivity* dates = timeline_->schedule().find(grip.activity);
    if (grip.part == BarPart::LinkRing)
        drag_ = LinkDrag{grip.activity};
    else if (grip.part == BarPart::Progress)
        drag_ = ProgressDrag{grip.activity, dates->progress};
    else
        drag_ = BarDrag(grip, {dates->start, dates->lastDay},
                        core::extentUnitOf(*document_.plan().activities.find(grip.activity)),
                        scale_.dayAt(body.x()));
    // Last: while something is dragged the view does not scroll to what is selected.
    selection_.select(core::refTo(grip.activity));
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!isDragging())
        return hover(event->position());
    if (!moved_ && !isFar(event->position()))
        return;
    moved_ = true;
    drag(event);
    if (preview_)
        preview_->setPointer(toBody(event->position()));
}

bool TimelineView::isFar(QPointF viewport) const
{
    return (viewport - pressedAt_).manhattanLength() >= QApplication::startDragDistance() / 2.0;
}

void TimelineView::drag(QMouseEvent* event)
{
    const QPointF body = toBody(event->position());
    if (const auto* pan = std::get_if<Pan>(&drag_)) {
        horizontalScrollBar()->setValue(pan->began - qRound(event->position().x() - pan->pressedAt));
    } else if (const auto* bar = std::get_if<BarDrag>(&drag_)) {
        lift(bar->grip().activity);
        const DaySpan span
            = bar->spanOn(scale_.dayAt(body.x()), timeline_->calendar(), snapFor(event->modifiers()));
        setPreview(
            DragPreview::ofEdit(*timeline_, keepEdit(bar->grip().activity, span), bar->grip().activity));
    } else if (auto* progress = std::get_if<ProgressDrag>(&drag_)) {
        progress->progress = progressAt(timeline_->markOf(scale_, progress->id), body.x());
        lift(progress->id);
        const ProgressDrag now = *progress;
        setPreview(DragPreview::ofEdit(
            *timeline_,
            [this, now](const core::Plan& plan) {
                return core::setProgress(plan, now.id, now.progress, document_.today());
            },
            now.id));
    } else if (const auto* link = std::get_if<LinkDrag>(&drag_)) {
        dragLink(link->from, body, event->modifiers());
    } else if (const auto* made = std::get_if<NewDrag>(&drag_)) {
        const DaySpan span = drawnSpan(made->pressedOn, scale_.dayAt(body.x()), timeline_->calendar(),
                                       snapFor(event->modifiers()));
        setPreview(DragPreview::ofNew(*timeline_, made->row, span.start, span.finish));
    }
}

void TimelineView::dragLink(Id<Activity> from, QPointF body, Qt::KeyboardModifiers modifiers)
{
    std::optional<Id<Activity>> to = activityAt(*timeline_, body.y());
    if (to == from)
        to.reset();
    setPreview(DragPreview::ofLink(*timeline_, from, to, linkTypeFor(modifiers), body));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isDragging())
        return;
    if (moved_ || isFar(event->position()))
        release(event);
    cancelDrag();
    hover(event->position());
}

void TimelineView::release(QMouseEvent* event)
{
    const QPointF body = toBody(event->position());
    const auto drag = drag_;
    cancelDrag();
    if (const auto* bar = std::get_if<BarDrag>(&drag)) {
        const DaySpan span
            = bar->spanOn(scale_.dayAt(body.x()), timeline_->calendar(), snapFor(event->modifiers()));
        if (span != bar->began())
            apply(bar->grip().part == BarPart::Body ? tr("Move activity") : tr("Change dates"),
                  keepEdit(bar->grip().activity, span));
    } else if (const auto* progress = std::get_if<ProgressDrag>(&drag)) {
        apply(tr("Change progress"), [this, &progress](const core::Plan& plan) {
            return core::setProgress(plan, progress->id, progress->progress, document_.today());
        });
    } else if (const auto* link = std::get_if<LinkDrag>(&drag)) {
        releaseLink(link->from, body, event->modifiers());
    } else if (const auto* made = std::get_if<NewDrag>(&drag)) {
        addActivity(Activity::Kind::Activity, made->row,
                    drawnSpan(made->pressedOn, scale_.dayAt(body.x()), timeline_->calendar(),
                              snapFor(event->modifiers())));
    }
}

void TimelineView::releaseLink(Id<Activity> from, QPointF body, Qt::KeyboardModifiers modifiers)
{
    const std::optional<Id<Activity>> to = activityAt(*timeline_, body.y());
    if (!to || *to == from)
        return;
    core::Dependency dependency;
    dependency.id = core::newId<core::Dependency>();
    dependency.from = from;
    dependency.to = *to;
    dependency.type = linkTypeFor(modifiers);
    apply(tr("Link activities"), [&](const core::Plan& plan) { return core::link(plan, dependency); });
}

void TimelineView::addActivity(Activity::Kind kind, int row, DaySpan span)
{
    Activity activity;
    activity.id = core::newId<Activity>();
    activity.kind = kind;
    activity.title = kind == Activity::Kind::Milestone ? tr("New milestone") : tr("New activity");
    if (kind == Activity::Kind::Activity) {
        activity.keptStart = span.start;
        activity.workHours = core::hoursOfNewActivity;
    }
    activity.keptFinish = span.finish;
    std::optional<Id<Activity>> after;
    activity.parent = core::phaseForNew(document_.plan(), kind);
    if (row >= 0 && row < static_cast<int>(timeline_->rows().size()))
        after = timeline_->rows()[static_cast<std::size_t>(row)].activity;
    if (const Activity* above = after ? document_.plan().activities.find(*after) : nullptr)
        activity.parent = above->kind == Activity::Kind::Phase ? std::optional(above->id) : above->parent;
    const QString step = kind == Activity::Kind::Milestone ? tr("Add milestone") : tr("Add activity");
    const core::Outcome made = document_.apply(
        step, [&](const core::Plan& plan) { return core::addActivity(plan, activity, after); });
    if (made)
        emit nameWanted(activity.id);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF body = toBody(event->position());
    if (event->button() != Qt::LeftButton || !bodyRect().contains(event->position().toPoint()))
        return;
    cancelDrag();
    if (const std::optional<Grip> grip = gripAt(*timeline_, scale_, body))
        return emit nameWanted(grip->activity);
    const QDate day = scale_.dayAt(body.x());
    addActivity(Activity::Kind::Milestone,
                static_cast<int>(std::floor(body.y() / timeline_->options().rowHeight)), {day, day});
}

void TimelineView::hover(QPointF viewport)
{
    const bool inBody = bodyRect().contains(viewport.toPoint());
    const std::optional<Grip> grip = inBody ? gripAt(*timeline_, scale_, toBody(viewport)) : std::nullopt;
    this->viewport()->setCursor(viewport.y() < headerHeight() ? Qt::SizeHorCursor : cursorFor(grip));
    const std::optional<Id<Activity>> now = grip ? std::optional(grip->activity) : std::nullopt;
    if (now == hovered_)
        return;
    hovered_ = now;
    light(now);
    emit hinted(now ? describe(*now) : QString());
    this->viewport()->update();
}

void TimelineView::light(std::optional<Id<Activity>> id)
{
    drawing::TimelineOptions options = timeline_->options();
    options.lit = id ? chainOf(timeline_->plan(), *id) : std::nullopt;
    timeline_->setOptions(std::move(options));
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAbout(event->position().x(), std::pow(1.25, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier)
        || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    QScrollBar* bar = sideways ? horizontalScrollBar() : verticalScrollBar();
    const int delta
        = sideways && event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
    bar->setValue(bar->value() - qRound(delta / 120.0 * 3 * timeline_->options().rowHeight));
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isDragging()) {
        cancelDrag();
        event->accept();
        return;
    }
    event->ignore();  // the page moves the selection
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const QPointF body = toBody(QPointF(event->pos()));
    if (event->reason() == QContextMenuEvent::Mouse && bodyRect().contains(event->pos())) {
        if (const std::optional<Id<Activity>> id = activityAt(*timeline_, body.y()))
            selection_.select(core::refTo(*id));
    }
    emit contextMenuWanted(event->globalPos());
}

}  // namespace nextrung::widgets

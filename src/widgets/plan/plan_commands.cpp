// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/plan_commands.h"

#include "core/activity/activity_edits.h"
#include "core/activity/timing_edits.h"
#include "core/person/person_edits.h"
#include "document/merge_key.h"
#include "drawing/ladder_format.h"

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Id;
using core::Plan;

PlanCommands::PlanCommands(document::PlanDocument& document, document::Selection& selection, QObject* parent)
    : QObject(parent)
    , document_(document)
    , selection_(selection)
{
}

const Activity* PlanCommands::selected() const
{
    return core::find(document_.plan(), selection_.as<Activity>());
}

const core::ScheduledActivity* PlanCommands::selectedDates() const
{
    const Activity* activity = selected();
    return activity ? document_.schedule().find(activity->id) : nullptr;
}

void PlanCommands::apply(const QString& stepName, const document::PlanDocument::Edit& edit, int mergeKey)
{
    // A refusal is told by the document's own signal, which the page words.
    [[maybe_unused]] const core::Outcome outcome = document_.apply(stepName, edit, mergeKey);
}

void PlanCommands::add(Activity::Kind kind)
{
    Activity activity;
    activity.id = core::newId<Activity>();
    activity.kind = kind;
    QString step;
    switch (kind) {
    case Activity::Kind::Activity:
        activity.title = tr("New activity");
        activity.workHours = core::hoursOfNewActivity;
        step = tr("Add activity");
        break;
    case Activity::Kind::Milestone:
        activity.title = tr("New milestone");
        step = tr("Add milestone");
        break;
    case Activity::Kind::Phase:
        activity.title = tr("New phase");
        step = tr("Add phase");
        break;
    }
    std::optional<Id<Activity>> after;
    activity.parent = core::phaseForNew(document_.plan(), kind);
    if (const Activity* above = selected()) {
        after = above->id;
        const bool inside = above->kind == Activity::Kind::Phase && kind != Activity::Kind::Phase;
        activity.parent = inside ? std::optional(above->id) : above->parent;
        if (kind == Activity::Kind::Phase && above->parent) {
            after = above->parent;  // phases stand beside phases
            activity.parent = core::find(document_.plan(), above->parent)->parent;
        }
    }
    if (document_.apply(step, [&](const Plan& plan) { return core::addActivity(plan, activity, after); }))
        emit added(activity.id);
}

void PlanCommands::remove()
{
    const Activity* activity = selected();
    if (!activity)
        return;
    const Id<Activity> id = activity->id;
    const QString step = activity->kind == Activity::Kind::Phase ? tr("Delete phase") : tr("Delete activity");
    apply(step, [id](const Plan& plan) { return core::removeRow(plan, id); });
}

void PlanCommands::keep(QDate start, QDate finish)
{
    if (const Activity* activity = selected())
        apply(tr("Change dates"), [id = activity->id, start, finish](const Plan& plan) {
            return core::keepDates(plan, id, start, finish);
        });
}

void PlanCommands::setTiming(core::Timing timing)
{
    if (const core::ScheduledActivity* dates = selectedDates())
        apply(tr("Change what dates follow from"),
              [timing, id = dates->id, start = dates->start, finish = dates->finish](const Plan& plan) {
                  return core::setTiming(plan, id, timing, start, finish);
              });
}

void PlanCommands::moveByDays(int days)
{
    const core::ScheduledActivity* dates = selectedDates();
    if (!dates || selected()->kind == Activity::Kind::Phase)
        return;
    const core::Calendar calendar(document_.plan());
    const QDate wanted = dates->start.addDays(days);
    const QDate start = days > 0 ? calendar.onOrAfter(wanted) : calendar.onOrBefore(wanted);
    const QDate finish
        = core::lastIfMoved(core::extentUnitOf(*selected()), calendar, dates->start, dates->lastDay, start);
    apply(
        tr("Move activity"),
        [id = dates->id, start, finish](const Plan& plan) {
            return core::keepDates(plan, id, start, finish);
        },
        document::mergeKey(core::refTo(dates->id), u"move"));
}

void PlanCommands::lengthen(int workingDays)
{
    const core::ScheduledActivity* dates = selectedDates();
    if (!dates || !(selected()->kind == Activity::Kind::Activity))
        return;
    const core::Calendar calendar(document_.plan());
    const QDate finish = std::max(dates->start, calendar.plusWorkingDays(dates->finish, workingDays));
    apply(
        tr("Change dates"),
        [id = dates->id, start = dates->start, finish](const Plan& plan) {
            return core::keepDates(plan, id, start, finish);
        },
        document::mergeKey(core::refTo(dates->id), u"length"));
}

void PlanCommands::setProgress(double progress)
{
    const Activity* activity = selected();
    if (!activity || activity->kind == Activity::Kind::Phase)
        return;
    const double wanted = std::clamp(drawing::wholePercent(progress) / 100.0, 0.0, 1.0);
    apply(
        tr("Change progress"),
        [this, id = activity->id, wanted](const Plan& plan) {
            return core::setProgress(plan, id, wanted, document_.today());
        },
        document::mergeKey(core::refTo(activity->id), u"progress"));
}

void PlanCommands::changeProgress(double by)
{
    if (const Activity* activity = selected())
        setProgress(activity->progress + by);
}

void PlanCommands::toggleDone()
{
    const Activity* activity = selected();
    if (!activity || activity->kind == Activity::Kind::Phase)
        return;
    const bool isDone = activity->progress >= 1;
    apply(isDone ? tr("Mark as not done") : tr("Mark as done"),
          [isDone, id = activity->id, today = document_.today()](const Plan& plan) {
              return isDone ? core::reopen(plan, id, today) : core::setProgress(plan, id, 1, today);
          });
}

void PlanCommands::indent()
{
    if (const Activity* activity = selected())
        apply(tr("Move into phase"),
              [id = activity->id](const Plan& plan) { return core::indent(plan, id); });
}

void PlanCommands::outdent()
{
    if (const Activity* activity = selected())
        apply(tr("Move out of phase"),
              [id = activity->id](const Plan& plan) { return core::outdent(plan, id); });
}

void PlanCommands::place(Id<Activity> id, std::optional<Id<Activity>> parent,
                         std::optional<Id<Activity>> before)
{
    apply(tr("Reorder activities"),
          [=](const Plan& plan) { return core::placeActivity(plan, id, parent, before); });
}

void PlanCommands::toggleKept()
{
    const core::ScheduledActivity* dates = selectedDates();
    if (!dates || selected()->kind == Activity::Kind::Phase)
        return;
    const core::ScheduledActivity now = *dates;
    if (selected()->keptStart || selected()->keptFinish)
        apply(tr("Let the plan decide"), [&](const Plan& plan) { return core::letPlanDecide(plan, now.id); });
    else
        apply(tr("Keep these dates"),
              [&](const Plan& plan) { return core::keepDates(plan, now.id, now.start, now.finish); });
}

void PlanCommands::link(Id<Activity> from, Id<Activity> to)
{
    core::Dependency dependency;
    dependency.id = core::newId<core::Dependency>();
    dependency.from = from;
    dependency.to = to;
    apply(tr("Link activities"), [&](const Plan& plan) { return core::link(plan, dependency); });
}

void PlanCommands::unlink(Id<Activity> one, Id<Activity> other)
{
    apply(tr("Remove link"), [=](const Plan& plan) { return core::unlink(plan, one, other); });
}

void PlanCommands::changeRow(const QString& stepName, const std::function<void(Activity&)>& change)
{
    if (const Activity* activity = selected())
        apply(stepName,
              [id = activity->id, &change](const Plan& plan) { return core::change(plan, id, change); });
}

void PlanCommands::setGoal(std::optional<QDate> day)
{
    apply(tr("Change goal date"), [day](const Plan& plan) { return core::setGoalDate(plan, day); });
}

void PlanCommands::setHoursAWeek(double hours)
{
    apply(tr("Change hours a week"), [hours, today = document_.today()](const Plan& plan) {
        return core::setHoursAWeek(plan, hours, today);
    });
}

}  // namespace nextrung::widgets

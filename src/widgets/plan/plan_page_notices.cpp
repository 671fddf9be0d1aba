// SPDX-License-Identifier: GPL-3.0-or-later
// What PlanPage says, and its menus: banners, refusals, links chosen by keys.
#include "core/activity/activity_edits.h"
#include "report/dates.h"
#include "widgets/banner.h"
#include "widgets/literal_text.h"
#include "widgets/messages.h"
#include "widgets/plan/activity_tree_view.h"
#include "widgets/plan/empty_plan.h"
#include "widgets/plan/plan_commands.h"
#include "widgets/plan/plan_forecast.h"
#include "widgets/plan/plan_offers.h"
#include "widgets/plan/plan_page.h"
#include "widgets/plan/timeline_view.h"
#include "widgets/shell/access_keys.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Id;

namespace {

/// Whether this key goes from row to row, or opens and closes one.
bool goesToARow(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

}  // namespace

void PlanPage::tellRefusal(const core::Error& error)
{
    if (!isVisible())
        return;
    banner_->say([error] {
        return Banner::Message{QStringLiteral("refused"), Messages::forError(error), Banner::Tone::Refused};
    });
}

void PlanPage::sayWhatIsUnset()
{
    const QString cause = QStringLiteral("unset");
    const bool hasGoal = document().schedule().goal.has_value();
    using Unset = EmptyPlan::Unset;
    empty_->setUnset(hasGoal ? (hasHours_ ? Unset::Nothing : Unset::Hours)
                             : (hasHours_ ? Unset::GoalDate : Unset::GoalDateAndHours));
    const auto& activities = document().schedule().activities;
    const bool isOpen = std::any_of(activities.begin(), activities.end(),
                                    [](const core::ScheduledActivity& its) { return its.progress < 1; });
    if (!isOpen || (hasGoal && hasHours_))
        return unset_->withdraw(cause);
    Banner::Message message{
        cause, tr("No goal date is set: all is planned as soon as possible."), Banner::Tone::Attention, {}};
    if (!hasHours_)
        message.text = hasGoal ? tr("Hours a week are not set: no finish is a promise.")
                               : tr("Goal and hours a week are not set: no finish is a promise.");
    if (!hasGoal)
        message.choices.push_back({tr("Set goal date"), [this] { editGoal(); }, false});
    if (!hasHours_)
        message.choices.push_back({tr("Set hours"), [this] { editHours(); }, false});
    unset_->say(std::move(message));
}

// What is said to be done before it was to begin may have been meant for another row.
void PlanPage::toggleDone()
{
    const Activity* activity = commands_->selected();
    const core::ScheduledActivity* dates = commands_->selectedDates();
    const bool isAhead = dates && dates->progress < 1 && dates->start > document().today()
        && !(activity->kind == Activity::Kind::Phase);
    const QDate start = isAhead ? dates->start : QDate();
    commands_->toggleDone();
    const Activity* now = commands_->selected();
    if (!isAhead || !now || now->progress < 1)
        return;
    banner_->say([this, title = now->title, start] {
        const Banner::Choice undo{tr("Undo"), [this] { document().history()->undo(); }};
        return Banner::Message{QStringLiteral("done"),
                               tr("“%1” is done as of today; it was to begin on %2.")
                                   .arg(title, report::dateInProse(QLocale(), start)),
                               Banner::Tone::Notice,
                               {undo}};
    });
}

void PlanPage::beginLink()
{
    const Activity* from = commands_->selected();
    if (!from)
        return;
    linkFrom_ = from->id;
    tree_->setFocus();
    banner_->say([title = from->title] {
        return Banner::Message{
            QStringLiteral("link"),
            tr("What waits for “%1”? Choose it with the arrow keys; Enter links, Esc cancels.").arg(title),
            Banner::Tone::Notice,
            {}};
    });
}

void PlanPage::endLink(bool isMade)
{
    if (!linkFrom_)
        return;
    const Id<Activity> from = *linkFrom_;
    linkFrom_.reset();
    timeline_->setLinkInMaking(std::nullopt, std::nullopt);
    banner_->withdraw(QStringLiteral("link"));
    const std::optional<Id<Activity>> to = tree_->currentActivity();
    if (isMade && to && *to != from)
        commands_->link(from, *to);
    tree_->showActivity(from);
}

// While a link is made keys choose its end, and those that would act on the plan do nothing.
bool PlanPage::takeKeyOfLink(int key, bool isPressed)
{
    if (goesToARow(key))
        return false;
    switch (key) {
    case Qt::Key_F1:
    case Qt::Key_F10:
    case Qt::Key_Alt:
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        if (isPressed)
            endLink(key != Qt::Key_Escape);
        return true;
    default:
        return true;
    }
}

void PlanPage::leaveInspector()
{
    if (!offers_->close())
        forecast_->closePanel();
}

bool PlanPage::takeKey(QObject* watched, int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter) {
        if (const Activity* chosen = commands_->selected())
            editNameOf(chosen->id);
        else if (tree_->currentIndex().siblingAtColumn(0) == model_->goalIndex())
            tree_->editGoal();
        else
            commands_->add(Activity::Kind::Activity);
        return true;
    }
    if (key == Qt::Key_Escape && !timeline_->isDragging() && (offers_->close() || forecast_->closePanel()))
        return true;
    if (key == Qt::Key_Escape && !timeline_->isDragging()) {
        bench().selection.select(std::nullopt);
        tree_->setCurrentIndex({});
        return true;
    }
    return key == Qt::Key_Escape && watched == tree_ && (timeline_->cancelDrag(), true);
}

bool PlanPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isPressed = event->type() == QEvent::KeyPress;
    const bool isKey = isPressed || (linkFrom_ && event->type() == QEvent::ShortcutOverride);
    if (!isKey || tree_->isEditing())
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if (linkFrom_ && (held & ~Qt::ShiftModifier) == 0 && takeKeyOfLink(key->key(), isPressed)) {
        event->accept();
        return true;
    }
    if (!isPressed || held != Qt::NoModifier)
        return Page::eventFilter(watched, event);
    if (watched == timeline_ && goesToARow(key->key()))
        return QCoreApplication::sendEvent(tree_, event);
    return takeKey(watched, key->key()) || Page::eventFilter(watched, event);
}

void PlanPage::fillLinkMenus(QMenu& menu)
{
    const Activity* activity = commands_->selected();
    auto* links = menu.addMenu(tr("Remove link from"));
    for (const auto& dependency : plan().dependencies) {
        if (dependency->from != activity->id && dependency->to != activity->id)
            continue;
        const Id<Activity> other = dependency->from == activity->id ? dependency->to : dependency->from;
        if (const Activity* there = plan().activities.find(other))
            links->addAction(literalText(there->title), this,
                             [this, own = activity->id, other] { commands_->unlink(own, other); });
    }
    links->setEnabled(!links->isEmpty());
    auto* phases = menu.addMenu(tr("Move to phase"));
    for (const core::TreeRow& row : core::activityTree(plan())) {
        const Activity* phase = row.activity;
        if (phase->kind == Activity::Kind::Phase && phase->id != activity->id
            && activity->parent != phase->id)
            phases->addAction(literalText(phase->title), this, [this, own = activity->id, into = phase->id] {
                commands_->place(own, into, std::nullopt);
            });
    }
    phases->setEnabled(!phases->isEmpty());
}

void PlanPage::showContextMenu(QPoint globalPos)
{
    QMenu menu(this);
    Actions& actions = bench().actions;
    if (const Activity* activity = commands_->selected()) {
        menu.addAction(actions.find("plan.rename"));
        if (!(activity->kind == Activity::Kind::Phase)) {
            menu.addAction(actions.find("plan.done"));
            auto* progress = menu.addMenu(tr("Progress"));
            for (const int percent : {0, 25, 50, 75, 100})
                progress->addAction(tr("%1%").arg(percent), this,
                                    [this, percent] { commands_->setProgress(percent / 100.0); });
        }
        menu.addAction(actions.find("plan.link"));
        fillLinkMenus(menu);
        if (!(activity->kind == Activity::Kind::Phase))
            menu.addAction(activity->keptStart || activity->keptFinish ? tr("Let the plan decide")
                                                                       : tr("Keep these dates"),
                           this, [this] { commands_->toggleKept(); });
        menu.addSeparator();
    }
    for (const char* id : {"plan.addActivity", "plan.addMilestone", "plan.addPhase"})
        menu.addAction(actions.find(id));
    menu.addSeparator();
    if (commands_->selected())
        menu.addAction(actions.find("plan.delete"));
    for (const char* id : {"plan.workingDays", "plan.level", "plan.tryHours"})
        menu.addAction(actions.find(id));
    giveAccessKeys(menu);
    menu.exec(globalPos);
}

}  // namespace nextrung::widgets

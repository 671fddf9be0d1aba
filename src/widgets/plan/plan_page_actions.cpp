// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of PlanPage: what keys, menus and the palette reach.
#include "widgets/plan/activity_tree_view.h"
#include "widgets/plan/agree_dialog.h"
#include "widgets/plan/availability_dialog.h"
#include "widgets/plan/baselines_dialog.h"
#include "widgets/plan/plan_commands.h"
#include "widgets/plan/plan_forecast.h"
#include "widgets/plan/plan_inspector.h"
#include "widgets/plan/plan_offers.h"
#include "widgets/plan/plan_page.h"
#include "widgets/plan/timeline_view.h"

#include <QAction>
#include <QCoreApplication>

namespace nextrung::widgets {

using core::Activity;

void PlanPage::registerActions()
{
    registerEditing();
    registerNudges();
    registerViewing();
    registerAnswers();
}

void PlanPage::registerEditing()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "plan.addActivity",
         .text = QT_TRANSLATE_NOOP("Actions", "New activity"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add an activity after the selected one"),
         .menu = MenuPlace::Plan,
         .icon = "plus",
         .keys = "Ctrl+Shift+A; Ins"},
        [this] { commands_->add(Activity::Kind::Activity); }, this);
    actions.add(
        {.id = "plan.addMilestone",
         .text = QT_TRANSLATE_NOOP("Actions", "New milestone"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add a milestone after the selected activity"),
         .menu = MenuPlace::Plan,
         .icon = "diamond",
         .keys = "Ctrl+Shift+M"},
        [this] { commands_->add(Activity::Kind::Milestone); }, this);
    actions.add(
        {.id = "plan.addPhase",
         .text = QT_TRANSLATE_NOOP("Actions", "New phase"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add a phase, in which activities can lie"),
         .menu = MenuPlace::Plan,
         .icon = "layers"},
        [this] { commands_->add(Activity::Kind::Phase); }, this);
    actions.add(
        {.id = "plan.rename",
         .text = QT_TRANSLATE_NOOP("Actions", "Rename activity"),
         .help = QT_TRANSLATE_NOOP("Actions", "Edit the name of the selected activity in place"),
         .menu = MenuPlace::Plan,
         .icon = "pencil",
         .keys = "F2",
         .group = 1},
        [this] {
            if (const Activity* activity = commands_->selected())
                editNameOf(activity->id);
        },
        this);
    actions.add(
        {.id = "plan.done",
         .text = QT_TRANSLATE_NOOP("Actions", "Mark as done"),
         .help = QT_TRANSLATE_NOOP("Actions", "Mark the selected activity as done, or as not done"),
         .menu = MenuPlace::Plan,
         .icon = "checkcircle",
         .keys = "Space",
         .group = 1},
        [this] { toggleDone(); }, content_);
    actions.add(
        {.id = "plan.link",
         .text = QT_TRANSLATE_NOOP("Actions", "Link to…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Choose what waits for the selected activity"),
         .menu = MenuPlace::Plan,
         .icon = "link",
         .keys = "L",
         .group = 1},
        [this] { beginLink(); }, this);
    actions.add(
        {.id = "plan.keepDates",
         .text = QT_TRANSLATE_NOOP("Actions", "Keep these dates, or let the plan decide"),
         .help = QT_TRANSLATE_NOOP(
             "Actions", "Hold the dates of the selected activity, or leave them to the schedule again"),
         .menu = MenuPlace::Plan,
         .icon = "lock",
         .group = 1},
        [this] { commands_->toggleKept(); }, this);
    actions.add(
        {.id = "plan.delete",
         .text = QT_TRANSLATE_NOOP("Actions", "Delete activity"),
         .help = QT_TRANSLATE_NOOP("Actions", "Delete the selected activity and what lies in it"),
         .menu = MenuPlace::Plan,
         .icon = "trash",
         .keys = "Del",
         .group = 1},
        [this] { commands_->remove(); }, this);
    actions.add(
        {.id = "plan.setGoal",
         .text = QT_TRANSLATE_NOOP("Actions", "Goal date and hours a week…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Say by when I am ready, and how many hours a week I have"),
         .menu = MenuPlace::Plan,
         .icon = "flag",
         .group = 4},
        [this] { editGoal(); }, this);
    actions.add(
        {.id = "plan.workingDays",
         .text = QT_TRANSLATE_NOOP("Actions", "Working days and leave…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Say which hours each day has, and when there are none"),
         .menu = MenuPlace::Plan,
         .icon = "sun",
         .group = 4},
        [this] { AvailabilityDialog(bench(), this).exec(); }, this);
}

void PlanPage::registerAnswers()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "plan.makeFit",
         .text = QT_TRANSLATE_NOOP("Actions", "Make the dates fit…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Where not everything can be done in time: choose what gives"),
         .menu = MenuPlace::Plan,
         .icon = "clock",
         .group = 6},
        [this] { offers_->offerFit(); }, this);
    actions.add(
        {.id = "plan.level",
         .text = QT_TRANSLATE_NOOP("Actions", "Level these weeks…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Where weeks have too much: see which dates could be let go"),
         .menu = MenuPlace::Plan,
         .icon = "level",
         .group = 6},
        [this] { offers_->offerLevelling(); }, this);
    actions.add(
        {.id = "plan.tryHours",
         .text = QT_TRANSLATE_NOOP("Actions", "Try other hours a week…"),
         .help
         = QT_TRANSLATE_NOOP("Actions", "See what other hours a week would change, before they are kept"),
         .menu = MenuPlace::Plan,
         .keys = "H",
         .group = 6},
        [this] { offers_->offerHours(); }, this);
    QAction* shown = actions.add(
        {.id = "plan.forecast",
         .text = QT_TRANSLATE_NOOP("Actions", "Show the forecast"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show on the timeline between which days all may be done"),
         .menu = MenuPlace::Plan,
         .group = 7,
         .checkable = true},
        [this] { showForecast(bench().actions.find("plan.forecast")->isChecked()); }, this);
    shown->setChecked(true);
    actions.add(
        {.id = "plan.forecastDetails",
         .text = QT_TRANSLATE_NOOP("Actions", "What the forecast rests on"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the chances, and which activities matter most to them"),
         .menu = MenuPlace::Plan,
         .keys = "F",
         .group = 7},
        [this] { forecast_->togglePanel(); }, this);
    actions.add(
        {.id = "plan.agree",
         .text = QT_TRANSLATE_NOOP("Actions", "Agree this plan…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Keep all dates as they are now, to see later what slipped"),
         .menu = MenuPlace::Plan,
         .icon = "check",
         .group = 8},
        [this] { AgreeDialog(bench(), this).exec(); }, this);
    actions.add(
        {.id = "plan.baselines",
         .text = QT_TRANSLATE_NOOP("Actions", "Agreed plans…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Choose the agreed plan to compare with, and see what slipped"),
         .menu = MenuPlace::Plan,
         .group = 8},
        [this] {
            BaselinesDialog dialog(bench(), compared_, this);
            dialog.exec();
            compareWith(dialog.chosen());
        },
        this);
}

void PlanPage::openGoal()
{
    bench().selection.select(std::nullopt);
    tree_->setCurrentIndex({});
    QAction* inspector = bench().actions.find("view.inspector");
    if (!inspector->isChecked())
        inspector->trigger();
}

void PlanPage::editGoal()
{
    openGoal();
    inspector_->editGoal();
}

void PlanPage::editHours()
{
    openGoal();
    inspector_->editHours();
}

void PlanPage::registerNudges()
{
    Actions& actions = bench().actions;
    struct Nudge {
        ActionSpec spec;
        std::function<void()> run;
    };
    const auto move = [this](int days) { return [this, days] { commands_->moveByDays(days); }; };
    const auto lengthen = [this](int days) { return [this, days] { commands_->lengthen(days); }; };
    const auto progress = [this](double by) { return [this, by] { commands_->changeProgress(by); }; };
    const std::vector<Nudge> nudges{
        {{"plan.dayEarlier", QT_TRANSLATE_NOOP("Actions", "A day earlier"),
          QT_TRANSLATE_NOOP("Actions", "Move the selected activity to the working day before"),
          MenuPlace::Plan, "", "Alt+Left", 2},
         move(-1)},
        {{"plan.dayLater", QT_TRANSLATE_NOOP("Actions", "A day later"),
          QT_TRANSLATE_NOOP("Actions", "Move the selected activity to the next working day"), MenuPlace::Plan,
          "", "Alt+Right", 2},
         move(1)},
        {{"plan.weekEarlier", QT_TRANSLATE_NOOP("Actions", "A week earlier"),
          QT_TRANSLATE_NOOP("Actions", "Move the selected activity a week back"), MenuPlace::Plan, "",
          "Ctrl+Left", 2},
         move(-7)},
        {{"plan.weekLater", QT_TRANSLATE_NOOP("Actions", "A week later"),
          QT_TRANSLATE_NOOP("Actions", "Move the selected activity a week on"), MenuPlace::Plan, "",
          "Ctrl+Right", 2},
         move(7)},
        {{"plan.shorter", QT_TRANSLATE_NOOP("Actions", "A day shorter"),
          QT_TRANSLATE_NOOP("Actions", "Let the selected activity finish a working day earlier"),
          MenuPlace::Plan, "", "Ctrl+Shift+Left", 2},
         lengthen(-1)},
        {{"plan.longer", QT_TRANSLATE_NOOP("Actions", "A day longer"),
          QT_TRANSLATE_NOOP("Actions", "Let the selected activity finish a working day later"),
          MenuPlace::Plan, "", "Ctrl+Shift+Right", 2},
         lengthen(1)},
        {{"plan.moreProgress", QT_TRANSLATE_NOOP("Actions", "More progress"),
          QT_TRANSLATE_NOOP("Actions", "Say that a tenth more of the selected activity is done"),
          MenuPlace::Plan, "", "+", 3},
         progress(0.1)},
        {{"plan.lessProgress", QT_TRANSLATE_NOOP("Actions", "Less progress"),
          QT_TRANSLATE_NOOP("Actions", "Say that a tenth less of the selected activity is done"),
          MenuPlace::Plan, "", "-", 3},
         progress(-0.1)},
        {{"plan.indent", QT_TRANSLATE_NOOP("Actions", "Move into the phase above"),
          QT_TRANSLATE_NOOP("Actions", "Put the selected activity into the phase above it (Tab in the tree)"),
          MenuPlace::Plan, "", "Alt+Shift+Right", 3},
         [this] { commands_->indent(); }},
        {{"plan.outdent", QT_TRANSLATE_NOOP("Actions", "Move out of the phase"),
          QT_TRANSLATE_NOOP("Actions", "Take the selected activity out of its phase (Shift+Tab in the tree)"),
          MenuPlace::Plan, "", "Alt+Shift+Left", 3},
         [this] { commands_->outdent(); }},
    };
    for (const Nudge& nudge : nudges)
        actions.add(nudge.spec, nudge.run, this);
}

void PlanPage::registerViewing()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "plan.today",
         .text = QT_TRANSLATE_NOOP("Actions", "Go to today"),
         .help = QT_TRANSLATE_NOOP("Actions", "Scroll the timeline to today"),
         .menu = MenuPlace::Plan,
         .icon = "today",
         .keys = "T",
         .group = 5},
        [this] { timeline_->showDay(document().today(), 0.2); }, this);
    actions.add(
        {.id = "plan.goal",
         .text = QT_TRANSLATE_NOOP("Actions", "Go to the goal"),
         .help = QT_TRANSLATE_NOOP("Actions", "Scroll the timeline to the goal date and select the goal"),
         .menu = MenuPlace::Plan,
         .icon = "flag",
         .keys = "G",
         .group = 5},
        [this] { goToGoal(); }, this);
    actions.add(
        {.id = "plan.fit",
         .text = QT_TRANSLATE_NOOP("Actions", "Show the whole plan"),
         .help = QT_TRANSLATE_NOOP("Actions", "Zoom so that all dates of the plan are seen"),
         .menu = MenuPlace::Plan,
         .icon = "fit",
         .keys = "Z",
         .group = 5},
        [this] { timeline_->fitAll(); }, this);
    actions.add(
        {.id = "plan.zoomIn",
         .text = QT_TRANSLATE_NOOP("Actions", "Wider days"),
         .help = QT_TRANSLATE_NOOP("Actions", "Zoom into the timeline"),
         .menu = MenuPlace::Plan,
         .icon = "zoomin",
         .keys = "Ctrl++; Ctrl+=",
         .group = 5},
        [this] { timeline_->setWidthOfDay(timeline_->scale().widthOfDay() * 1.25); }, this);
    actions.add(
        {.id = "plan.zoomOut",
         .text = QT_TRANSLATE_NOOP("Actions", "Narrower days"),
         .help = QT_TRANSLATE_NOOP("Actions", "Zoom out of the timeline"),
         .menu = MenuPlace::Plan,
         .icon = "minus",
         .keys = "Ctrl+-",
         .group = 5},
        [this] { timeline_->setWidthOfDay(timeline_->scale().widthOfDay() / 1.25); }, this);
    actions.add(
        {.id = "plan.zoomReset",
         .text = QT_TRANSLATE_NOOP("Actions", "Usual width of days"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the timeline by months again"),
         .menu = MenuPlace::Plan,
         .keys = "Ctrl+0",
         .group = 5},
        [this] { timeline_->setWidthOfDay(drawing::widthOfDay(drawing::Zoom::Months)); }, this);
}

}  // namespace nextrung::widgets

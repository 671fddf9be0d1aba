// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/plan_inspector.h"

#include "report/timeline_words.h"
#include "widgets/comment_button.h"
#include "widgets/inspector_title.h"
#include "widgets/plan/activity_details.h"
#include "widgets/plan/activity_limits.h"
#include "widgets/plan/activity_links.h"
#include "widgets/plan/activity_people.h"
#include "widgets/plan/activity_relations.h"
#include "widgets/plan/activity_schedule.h"
#include "widgets/plan/activity_timing.h"
#include "widgets/plan/activity_why.h"
#include "widgets/plan/goal_details.h"
#include "widgets/typing.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace nextrung::widgets {

using core::Activity;
using drawing::Token;

PlanInspector::PlanInspector(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : VerticalArea(parent)
    , bench_(bench)
    , commands_(commands)
    , title_(new InspectorTitle(bench.appearance, this))
    , pill_(new QLabel(this))
    , summary_(new QLabel(this))
    , goal_(nullptr)
    , schedule_(nullptr)
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 14, 0, 12);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(title_, 1);
    head->addWidget(pill_, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(summary_);
    auto* answer = new QHBoxLayout;
    answer->setContentsMargins(16, 2, 16, 8);
    answer->addWidget(new CommentButton(bench, this));
    answer->addStretch(1);
    column->addLayout(answer);
    summary_->setContentsMargins(16, 2, 16, 4);
    summary_->setWordWrap(true);
    summary_->setForegroundRole(QPalette::PlaceholderText);
    pill_->setFont(bench.appearance.fonts().font(drawing::Type::Caption, QFont::Medium));
    pill_->setContentsMargins(8, 2, 8, 2);
    pill_->setAutoFillBackground(true);
    goal_ = new GoalDetails(bench, commands, body);
    schedule_ = new ActivitySchedule(bench, commands, body);
    parts_ = {new ActivityDetails(bench, commands, body),
              new ActivityTiming(bench, commands, body),
              schedule_,
              new ActivityWhy(bench, commands, body),
              new ActivityLinks(bench, commands, body),
              new ActivityCloses(bench, commands, body),
              new ActivitySteps(bench, commands, body),
              new ActivityPeople(bench, commands, body),
              new ActivityResources(bench, commands, body),
              new ActivityLimits(bench, commands, body),
              new ActivityNote(bench, commands, body)};
    column->addWidget(goal_);
    for (InspectorPart* part : parts_)
        column->addWidget(part);
    column->addStretch(1);
    setWidget(body);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
}

void PlanInspector::compareWith(std::optional<core::Id<core::Baseline>> baseline)
{
    schedule_->compareWith(baseline);
    refresh();
}

QString PlanInspector::pillText(Token& ink, Token& ground) const
{
    const core::ScheduledActivity* dates = commands_.selectedDates();
    if (!dates || commands_.selected()->kind == Activity::Kind::Phase)
        return {};
    if (dates->progress >= 1) {
        ink = Token::GoodInk;
        ground = Token::GoodTint;
        return tr("Done");
    }
    if (dates->late) {
        ink = Token::LateInk;
        ground = Token::LateTint;
        return report::daysLateText(dates->daysLate);
    }
    ink = Token::CritInk;
    ground = Token::CritTint;
    return dates->critical ? tr("Critical path") : QString();
}

void PlanInspector::refreshHead()
{
    const Activity* activity = commands_.selected();
    Token ink = Token::Ink;
    Token ground = Token::Chrome;
    const QString pill = pillText(ink, ground);
    pill_->setVisible(!pill.isEmpty());
    pill_->setText(pill);
    QPalette palette = pill_->palette();
    palette.setColor(QPalette::WindowText, bench_.appearance.theme().color(ink));
    palette.setColor(QPalette::Window, bench_.appearance.theme().color(ground));
    pill_->setPalette(palette);
    if (activity) {
        title_->setTitle(activity->title);
        summary_->setText(activity->summary);
    } else {
        const core::Position* target
            = core::find(bench_.document.plan(), core::profileOf(bench_.document.plan()).targetPosition);
        title_->setTitle(target ? target->title : tr("Goal"));
        summary_->setText(tr("The goal. Select an activity to see what is known of it."));
    }
    summary_->setVisible(!summary_->text().isEmpty());
}

void PlanInspector::refresh()
{
    const bool isActivity = commands_.selected() != nullptr;
    refreshHead();
    goal_->setVisible(!isActivity);
    if (!isActivity)
        goal_->refresh();
    for (InspectorPart* part : parts_) {
        part->setVisible(isActivity);
        if (isActivity)
            part->refresh();
    }
}

void PlanInspector::editGoal()
{
    goal_->edit();
    ensureWidgetVisible(goal_);
}

void PlanInspector::editHours()
{
    goal_->editHours();
    ensureWidgetVisible(goal_);
}

void PlanInspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return VerticalArea::keyPressEvent(event);
    QWidget* field = QApplication::focusWidget();
    if (!field || !giveUpTyped(*field))
        emit escaped();
}

void PlanInspector::retranslate()
{
    setAccessibleName(tr("Inspector"));
    goal_->retranslate();
    for (InspectorPart* part : parts_)
        part->retranslate();
    refresh();
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_why.h"

#include "report/dates.h"
#include "widgets/plan/fact_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace nextrung::widgets {

using core::Activity;
using core::Fact;
using core::Id;

namespace {

/// The activity that the next fact of the chain is about.
Id<Activity> subjectAfter(const Fact& fact, Id<Activity> subject)
{
    switch (fact.kind) {
    case Fact::Kind::Dependency:
    case Fact::Kind::Prerequisite:
    case Fact::Kind::Phase:
    case Fact::Kind::Inside:
        return fact.activity.value_or(subject);
    default:
        return subject;
    }
}

}  // namespace

ActivityWhy::ActivityWhy(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , list_(nullptr)
{
    setHeading(tr("Why here"));
    list_ = addList();
    list_->setSpacing(6);  // facts of two lines each must not run together
}

void ActivityWhy::retranslate()
{
    setHeading(tr("Why here"));
}

void ActivityWhy::follow(const QString& target)
{
    const QString activity = QStringLiteral("activity/");
    if (target.startsWith(activity)) {
        if (const auto bits = core::idBits(target.mid(activity.size())))
            bench().selection.select(core::refTo(Id<Activity>(*bits)));
    } else {
        const bool isGoal = target == QLatin1String("goal");
        bench().actions.find(isGoal ? "plan.setGoal" : "plan.workingDays")->trigger();
    }
}

void ActivityWhy::addChain(const QString& heading, Id<Activity> id, core::End end)
{
    const core::Schedule& schedule = bench().document.schedule();
    list_->addWidget(quiet(heading));
    Id<Activity> subject = id;
    for (const Fact& fact : core::whyHere(plan(), schedule, id, end)) {
        // A milestone has no work between its ends, and from one end of its own the other chain tells more.
        const bool isOwnWork = core::isWork(fact) && subject == id;
        const bool isMilestone = plan().activities.find(subject)->kind == Activity::Kind::Milestone;
        if (fact.kind == Fact::Kind::Work && isMilestone)
            continue;
        QLabel* words = coloured(drawing::Token::Ink);
        words->setTextFormat(Qt::RichText);
        words->setText(FactWords::inChain(plan(), schedule, fact, subject, id));
        if (words->text().contains(QLatin1String("<a ")))  // others are no stop of the Tab key
            words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(words, &QLabel::linkActivated, this, &ActivityWhy::follow);
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(quiet(QStringLiteral("•")), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        list_->addLayout(row);
        if (isOwnWork)
            return;
        subject = subjectAfter(fact, subject);
    }
}

void ActivityWhy::refresh()
{
    clear(*list_);
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    const bool isShown = activity && dates && dates->progress < 1;
    setVisible(isShown);
    if (!isShown)
        return;
    const QLocale locale;
    if (activity->kind == Activity::Kind::Milestone) {
        addChain(tr("On %1:").arg(report::dateWithWeekday(locale, dates->finish)), dates->id,
                 core::End::Start);
        return;
    }
    addChain(tr("Starts on %1:").arg(report::dateWithWeekday(locale, dates->start)), dates->id,
             core::End::Start);
    addChain(tr("Finishes on %1:").arg(report::dateWithWeekday(locale, dates->finish)), dates->id,
             core::End::Finish);
}

}  // namespace nextrung::widgets

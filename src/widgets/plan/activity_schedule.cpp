// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_schedule.h"

#include "core/activity/baseline_edits.h"
#include "report/dates.h"
#include "report/timeline_words.h"
#include "widgets/messages.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Conflict;
using drawing::Token;

namespace {

QString spanText(QDate first, QDate last)
{
    const QLocale locale;
    if (first == last)
        return report::dateWithWeekday(locale, first);
    //: The first and the last day of something.
    return ActivitySchedule::tr("%1 to %2")
        .arg(report::dayAndMonth(locale, first), report::dateInTable(locale, last));
}

}  // namespace

ActivitySchedule::ActivitySchedule(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , form_(nullptr)
{
    setHeading(tr("Schedule"));
    form_ = addForm();
    form_->setVerticalSpacing(4);
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void ActivitySchedule::retranslate()
{
    setHeading(tr("Schedule"));
}

void ActivitySchedule::add(const QString& key, const QString& value, Token ink)
{
    QLabel* label = coloured(ink, value);
    if (key.isEmpty())
        form_->addRow(label);
    else
        form_->addRow(quiet(key), label);
}

void ActivitySchedule::addAgreed(const core::ScheduledActivity& dates)
{
    const core::PlanVariance variance = core::varianceOf(plan(), bench().document.schedule(), compared_);
    const core::ActivityVariance* its = variance.find(dates.id);
    if (!its || !its->finishDays)
        return;
    const QString day = report::dayAndMonth(QLocale(), *its->agreedFinish);
    const int slip = *its->finishDays;
    add(tr("Agreed finish"),
        slip == 0      ? day
            : slip > 0 ? tr("%1, %n working day(s) later now", nullptr, slip).arg(day)
                       : tr("%1, %n working day(s) earlier now", nullptr, -slip).arg(day));
}

QString ActivitySchedule::slipping(const Activity& activity, const core::ScheduledActivity& dates) const
{
    const core::Schedule& schedule = bench().document.schedule();
    if (activity.deadline && dates.latestFinish == *activity.deadline)
        return tr("its deadline is missed");
    if (!schedule.goal)
        return tr("the last finish moves with it");
    return schedule.bufferKept > 0 ? tr("the buffer before the goal shrinks with it")
                                   : tr("the goal moves with it");
}

void ActivitySchedule::refresh()
{
    clear(*form_);
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (!activity || !dates)
        return;
    const QLocale locale;
    const bool isDone = dates->progress >= 1;
    if (dates->late && !isDone)
        add(tr("Late"), report::daysLateText(dates->daysLate), Token::LateInk);
    if (!isDone && dates->latestStart.isValid() && activity->kind == Activity::Kind::Activity)
        add(tr("Start by"), report::dateWithWeekday(locale, dates->latestStart));
    if (dates->askBy)
        add(tr("Ask for it by"), report::dateWithWeekday(locale, *dates->askBy),
            *dates->askBy <= bench().document.today() ? Token::CritInk : Token::Ink);
    if (!isDone && dates->earlyStart.isValid())
        add(tr("Earliest"), spanText(dates->earlyStart, dates->earlyFinish));
    if (dates->latestFinish.isValid())
        add(tr("Latest finish"), report::dateWithWeekday(locale, dates->latestFinish));
    if (dates->slackDays && !isDone)
        add(tr("Slack"),
            *dates->slackDays < 0 ? tr("none, %n working day(s) short", nullptr, -*dates->slackDays)
                                  : tr("%n working day(s)", nullptr, *dates->slackDays),
            dates->critical ? Token::CritInk : Token::Ink);
    if (dates->freeSlackDays && dates->freeSlackDays != dates->slackDays && !isDone)
        add(tr("Free slack"),
            tr("%n working day(s), then the next one moves", nullptr, *dates->freeSlackDays));
    if (activity->deadline)
        add(tr("Deadline"), report::dateWithWeekday(locale, *activity->deadline));
    addAgreed(*dates);
    if (dates->critical && !isDone)
        add(tr("If it slips"), slipping(*activity, *dates));
    for (const Conflict& conflict : dates->conflicts)
        add({}, Messages::forConflict(conflict, plan()), Token::LateInk);
}

}  // namespace nextrung::widgets

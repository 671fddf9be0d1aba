// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"

#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "app/plan_tables.h"

namespace nextrung::app {

namespace {

/// Says plainly when the date cannot be met, and what would make it so.
void sayFeasibility(const core::Schedule& schedule, const Console& console)
{
    const core::Feasibility& answer = schedule.feasibility;
    if (answer.feasible || !schedule.goal)
        return;
    QString sentence
        = QStringLiteral("The goal date %1 cannot be met").arg(schedule.goal->toString(Qt::ISODate));
    if (answer.hoursShort > 0)
        sentence += QStringLiteral(": %1 hours are missing").arg(plainNumber(answer.hoursShort));
    sentence += QLatin1Char('.');
    if (answer.earliestGoal)
        sentence += QStringLiteral(" The earliest date that works is %1.")
                        .arg(answer.earliestGoal->toString(Qt::ISODate));
    if (answer.hoursAWeek)
        sentence += QStringLiteral(" With %1 hours a week it can.").arg(plainNumber(*answer.hoursAWeek));
    console.note(sentence);
}

}  // namespace

ExitCode printSchedule(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("format")}, {});
    given.requireFiles(1, QStringLiteral("one plan to schedule"));
    given.requireOneOf(QStringLiteral("format"), outputFormats());
    if (!given.complaint().isEmpty())
        return console.refuse(given.complaint());
    const core::Result<core::Plan> plan = openPlan(given.files().constFirst());
    if (!plan)
        return console.refuse(plan.error());
    const core::Schedule schedule = core::scheduleOf(*plan, given.today());
    console.out << QString::fromUtf8(formatted(given.value(QStringLiteral("format"), QStringLiteral("text")),
                                               scheduleCells(*plan, schedule),
                                               scheduleJson(*plan, schedule)));
    sayFeasibility(schedule, console);
    return Done;
}

}  // namespace nextrung::app

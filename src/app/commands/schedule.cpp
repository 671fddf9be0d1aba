// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "app/plan_tables.h"
#include "core/infeasibility.h"
#include "core/plan_effect.h"

#include <algorithm>
#include <cmath>

namespace nextrung::app {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString titleOf(const core::Plan& plan, std::optional<core::Id<core::Activity>> id)
{
    const core::Activity* activity = core::find(plan, id);
    return activity ? activity->title : QString();
}

/// A fact that forces a plan, as part of a sentence.
QString factInWords(const core::Plan& plan, const core::Fact& fact)
{
    using Kind = core::Fact::Kind;
    const QString title = titleOf(plan, fact.activity);
    switch (fact.kind) {
    case Kind::Goal:
        return QStringLiteral("the goal date");
    case Kind::HoursAWeek:
        return QStringLiteral("the hours a week");
    case Kind::Work:
        return QStringLiteral("the work of \"%1\"").arg(title);
    case Kind::Deadline:
        return QStringLiteral("the deadline of \"%1\"").arg(title);
    case Kind::KeptDates:
        return QStringLiteral("the kept dates of \"%1\"").arg(title);
    case Kind::EarliestStart:
        return QStringLiteral("the earliest start of \"%1\"").arg(title);
    case Kind::LeadTime:
        return QStringLiteral("the lead time of \"%1\"").arg(title);
    case Kind::MostHoursAWeek:
        return QStringLiteral("the most hours a week of \"%1\"").arg(title);
    case Kind::Dependency:
        if (const core::Dependency* link = core::find(plan, fact.dependency))
            return QStringLiteral("that \"%1\" waits for \"%2\"")
                .arg(titleOf(plan, link->to), titleOf(plan, link->from));
        return {};
    case Kind::DaysOff:
        return QStringLiteral("the days off from %1").arg(isoDay(fact.first.value_or(QDate())));
    case Kind::Prerequisite:
        if (const core::Competency* competency = core::find(plan, fact.competency))
            return QStringLiteral("what \"%1\" builds on").arg(competency->title);
        return {};
    default:
        return core::factWord(fact.kind);
    }
}

/// What cannot be: the goal, if it is one of the facts that force it or none is known, else what is.
QString misfitInWords(const core::Plan& plan, const core::Schedule& schedule, const core::Infeasibility& why)
{
    using Kind = core::Fact::Kind;
    const auto isForcedBy = [&why](Kind kind) {
        return std::any_of(why.forcedBy.begin(), why.forcedBy.end(),
                           [kind](const core::Fact& fact) { return fact.kind == kind; });
    };
    if (schedule.goal && (why.forcedBy.empty() || isForcedBy(Kind::Goal)))
        return QStringLiteral("The goal date %1 cannot be met").arg(isoDay(*schedule.goal));
    QStringList kept;
    for (const core::Fact& fact : why.forcedBy) {
        const core::Activity* activity = core::find(plan, fact.activity);
        if (activity && fact.kind == Kind::Deadline && activity->deadline)
            return QStringLiteral("\"%1\" cannot be done by its deadline, %2")
                .arg(activity->title, isoDay(*activity->deadline));
        if (fact.kind == Kind::KeptDates)
            kept += QStringLiteral("\"%1\"").arg(titleOf(plan, fact.activity));
    }
    if (!kept.isEmpty())
        return QStringLiteral("The kept dates of %1 leave too little time")
            .arg(kept.join(QStringLiteral(" and ")));
    return QStringLiteral("Not everything can be done in time");
}

/// Says plainly what cannot be done in time, what would make it so, and why.
QString infeasibleInWords(const core::Plan& plan, const core::Schedule& schedule, QDate today)
{
    const core::Feasibility& answer = schedule.feasibility;
    const core::Infeasibility why = core::whyInfeasible(plan, today);
    QString sentence = misfitInWords(plan, schedule, why);
    if (answer.hoursShort > 0)
        sentence += QStringLiteral(": %1 hours are missing")
                        .arg(plainNumber(std::round(answer.hoursShort * 10) / 10));
    sentence += QLatin1Char('.');
    if (answer.earliestGoal)
        sentence += QStringLiteral(" The earliest date that works is %1.").arg(isoDay(*answer.earliestGoal));
    if (answer.hoursAWeek)
        sentence += QStringLiteral(" With %1 hours in every week everything fits.")
                        .arg(plainNumber(*answer.hoursAWeek));
    if (why.latestStart)
        sentence += QStringLiteral(" The latest start was %1.").arg(isoDay(*why.latestStart));
    QStringList facts;
    for (const core::Fact& fact : why.forcedBy)
        facts += factInWords(plan, fact);
    if (!facts.isEmpty())
        sentence
            += QStringLiteral(" These alone force it, and would not if any one of them were left out: %1.")
                   .arg(facts.join(QStringLiteral("; ")));
    const std::vector<core::Id<core::Activity>> full = core::keptOverCapacity(schedule);
    const auto others = std::count_if(full.begin(), full.end(), [&why](core::Id<core::Activity> id) {
        return std::none_of(why.forcedBy.begin(), why.forcedBy.end(),
                            [id](const core::Fact& fact) { return fact.activity == id; });
    });
    if (!facts.isEmpty() && others > 0)
        sentence += QStringLiteral(" %1 more are kept in days with too few hours for them.").arg(others);
    return sentence;
}

/// What the text says below its table.
QString outlookInWords(const core::Plan& plan, const core::Schedule& schedule, QDate today)
{
    QString text;
    if (schedule.goal && schedule.feasibility.feasible)
        text += QStringLiteral("The goal date %1 can be met.").arg(isoDay(*schedule.goal));
    const core::CostOfDelay cost = core::costOfDelay(plan, today);
    if (cost.finish.isValid() && cost.days > 0)
        text += QStringLiteral(" A week of not starting moves the soonest end by %1 working days.")
                    .arg(cost.days);
    else if (cost.finish.isValid())
        text += QStringLiteral(" A week of not starting does not move the soonest end.");
    return text.isEmpty() ? text : u'\n' + text.trimmed() + u'\n';
}

}  // namespace

ExitCode printSchedule(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("format")}, {});
    given.requireFiles(1, QStringLiteral("one plan to schedule"));
    given.requireOneOf(QStringLiteral("format"), outputFormats());
    if (!given.complaint().isEmpty())
        return console.refuse(given.complaint());
    const core::Result<core::Plan> plan = openPlan(given.files().constFirst(), given.passphraseFile());
    if (!plan)
        return console.refuse(plan.error());
    console.noteIfNewer(*plan);
    const core::Schedule schedule = core::scheduleOf(*plan, given.today());
    const QString format = given.value(QStringLiteral("format"), QStringLiteral("text"));
    console.out << QString::fromUtf8(
        formatted(format, scheduleCells(*plan, schedule), scheduleJson(*plan, schedule)));
    if (format == QLatin1String("text"))
        console.out << outlookInWords(*plan, schedule, given.today());
    if (!schedule.feasibility.feasible)
        console.note(infeasibleInWords(*plan, schedule, given.today()));
    return Done;
}

}  // namespace nextrung::app

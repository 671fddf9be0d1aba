// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "app/plan_tables.h"
#include "core/activity/activity_edits.h"
#include "core/infeasibility.h"
#include "core/plan_effect.h"
#include "report/misfit_words.h"

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

QString exceptionInWords(const core::Plan& plan, const core::Fact& fact)
{
    const core::CalendarException* exception = core::find(plan, fact.exception);
    const bool isWorked = exception && exception->kind == core::CalendarException::Kind::OtherHours;
    return (isWorked ? QStringLiteral("the fewer hours from %1") : QStringLiteral("the days off from %1"))
        .arg(isoDay(fact.first.value_or(QDate())));
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
        return QStringLiteral("the work of “%1”").arg(title);
    case Kind::Deadline:
        return QStringLiteral("the deadline of “%1”").arg(title);
    case Kind::KeptDates:
        return QStringLiteral("the kept dates of “%1”").arg(title);
    case Kind::EarliestStart:
        return QStringLiteral("the earliest start of “%1”").arg(title);
    case Kind::LeadTime:
        return QStringLiteral("the lead time of “%1”").arg(title);
    case Kind::MostHoursAWeek:
        return QStringLiteral("the most hours a week of “%1”").arg(title);
    case Kind::Dependency:
        if (const core::Dependency* link = core::find(plan, fact.dependency))
            return QStringLiteral("that “%1” waits for “%2”")
                .arg(titleOf(plan, link->to), titleOf(plan, link->from));
        return {};
    case Kind::DaysOff:
        return exceptionInWords(plan, fact);
    case Kind::Prerequisite:
        if (const core::Competency* competency = core::find(plan, fact.competency))
            return QStringLiteral("what “%1” builds on").arg(competency->title);
        return {};
    default:
        return core::factWord(fact.kind);
    }
}

QString factsInWords(const core::Plan& plan, const std::vector<core::Fact>& facts)
{
    QStringList words;
    for (const core::Fact& fact : facts)
        words += factInWords(plan, fact);
    return words.join(QStringLiteral("; "));
}

QString workingDays(int days)
{
    return days == 1 ? QStringLiteral("1 working day") : QStringLiteral("%1 working days").arg(days);
}

/// What would make it fit, as far as that is known.
QString remediesInWords(const core::Plan& plan, const core::Feasibility& answer,
                        const core::Infeasibility& why, QDate today)
{
    QString sentences;
    if (answer.earliestGoal)
        sentences += QStringLiteral(" The earliest date that works is %1.").arg(isoDay(*answer.earliestGoal));
    else if (!why.misfits.empty() && why.misfits.front().earliest)
        sentences += QStringLiteral(" The goal alone could be met on %1.")
                         .arg(isoDay(*why.misfits.front().earliest));
    if (answer.hoursAWeek)
        sentences += QStringLiteral(" With %1 hours in every week%2 everything fits.")
                         .arg(plainNumber(*answer.hoursAWeek),
                              core::hasExceptionsFrom(plan, today)
                                  ? QStringLiteral(", but for leave and weeks with other hours,")
                                  : QString());
    return sentences;
}

/// Says plainly what cannot be done in time, what would make it so, and why.
QString infeasibleInWords(const core::Plan& plan, const core::Schedule& schedule, QDate today)
{
    const core::Infeasibility why = core::whyInfeasible(plan, today);
    QString sentence = report::misfitSentence(plan, schedule, why, QLocale(), isoDay)
        + remediesInWords(plan, schedule.feasibility, why, today);
    if (why.forcedBy.empty())
        return sentence;
    const QString facts = factsInWords(plan, why.forcedBy);
    if (why.enough.size() == why.forcedBy.size())
        return sentence
            + QStringLiteral(" These alone force it, and would not if any one of them were left out: %1.")
                  .arg(facts);
    sentence += QStringLiteral(" These alone force it: %1.").arg(facts);
    if (!why.enough.empty())
        sentence += QStringLiteral(" Any one of these left out, everything fits: %1.")
                        .arg(factsInWords(plan, why.enough));
    return sentence;
}

/// A rule that kept dates break, as part of a sentence.
QString conflictInWords(const core::Plan& plan, const core::Conflict& conflict)
{
    using Kind = core::Conflict::Kind;
    const QString days = workingDays(conflict.days);
    switch (conflict.kind) {
    case Kind::BreaksDependency:
        return QStringLiteral("%1 too early for “%2”").arg(days, titleOf(plan, conflict.with));
    case Kind::BreaksPrerequisite:
        return QStringLiteral("%1 too early for what “%2” teaches").arg(days, titleOf(plan, conflict.with));
    case Kind::AfterDeadline:
        return QStringLiteral("%1 after its deadline").arg(days);
    case Kind::AfterGoal:
        return QStringLiteral("%1 after the goal date").arg(days);
    case Kind::BeforeToday:
        return conflict.end == core::End::Start
            ? QStringLiteral("to begin %1 ago, and nothing is done").arg(days)
            : QStringLiteral("its dates have passed");
    case Kind::OverCapacity:
        return QStringLiteral("%1 hours more than its days have")
            .arg(plainNumber(std::round(conflict.hours * 10) / 10));
    case Kind::NoHours:
        return QStringLiteral("no hours to do it in");
    case Kind::HappenedAfterToday:
        return QStringLiteral("said to have happened after today");
    case Kind::AskedTooLate:
        return QStringLiteral("to be asked for %1 ago").arg(days);
    }
    return {};
}

/// Of many the first few, and how many more there are.
QStringList firstFew(const QStringList& all)
{
    constexpr int mostNamed = 10;
    const qsizetype more = all.size() - mostNamed;
    return more > 0 ? all.mid(0, mostNamed) + QStringList{QStringLiteral("%1 more").arg(more)} : all;
}

/// Which kept dates break which rules; empty if none do.
QString brokenInWords(const core::Plan& plan, const core::Schedule& schedule)
{
    QStringList broken;
    for (const core::TreeRow& row : core::activityTree(plan)) {
        const core::ScheduledActivity* its = schedule.find(row.activity->id);
        if (!its || !core::isKeptAgainstRules(*its))
            continue;
        QStringList rules;
        for (const core::Conflict& conflict : its->conflicts) {
            if (conflict.kind != core::Conflict::Kind::HappenedAfterToday)
                rules += conflictInWords(plan, conflict);
        }
        broken += QStringLiteral("“%1”, %2").arg(row.activity->title, rules.join(QStringLiteral(", ")));
    }
    return broken.isEmpty() ? QString()
                            : QStringLiteral(" Kept dates that break a rule: %1.")
                                  .arg(firstFew(broken).join(QStringLiteral("; ")));
}

/// What is said to have happened on a day to come; empty if nothing is.
QString saidAfterTodayInWords(const core::Plan& plan, const core::Schedule& schedule)
{
    QStringList titles;
    for (const core::TreeRow& row : core::activityTree(plan)) {
        const core::ScheduledActivity* its = schedule.find(row.activity->id);
        if (its && core::isSaidAfterToday(*its))
            titles += QStringLiteral("“%1”").arg(row.activity->title);
    }
    return titles.isEmpty() ? QString()
                            : QStringLiteral(" Said to have happened after today: %1.")
                                  .arg(firstFew(titles).join(QStringLiteral("; ")));
}

/// What is kept on days that have passed, and not done.
QString pastInWords(const core::Plan& plan, const core::Schedule& schedule)
{
    QStringList titles;
    for (const core::TreeRow& row : core::activityTree(plan)) {
        const core::ScheduledActivity* its = schedule.find(row.activity->id);
        if (its && its->late && its->kept && !(row.activity->kind == core::Activity::Kind::Phase))
            titles += QStringLiteral("“%1”").arg(row.activity->title);
    }
    return firstFew(titles).join(QStringLiteral("; "));
}

/// What a week of waiting does.
QString waitingInWords(const core::CostOfDelay& cost)
{
    if (!cost.finish.isValid())
        return {};
    const auto moves = [](QDate day, int days) {
        return QStringLiteral("%1, %2 later").arg(isoDay(day), workingDays(days));
    };
    const QString kept = cost.daysIfKeptMoves > cost.days
        ? QStringLiteral("; if what is kept moves along, that is ")
            + moves(cost.finishIfKeptMoves, cost.daysIfKeptMoves)
        : QString();
    return QStringLiteral(" Begun as soon as can be, %1 is done on %2; a week of not starting %3%4.")
        .arg(cost.leavesOut ? QStringLiteral("all but what recurs") : QStringLiteral("all"),
             isoDay(cost.finish),
             cost.days > 0 ? QStringLiteral("makes that ") + moves(cost.finishAfterAWeek, cost.days)
                           : QStringLiteral("does not move that"),
             kept);
}

/// What the text says below its table.
QString outlookInWords(const core::Plan& plan, const core::Schedule& schedule, QDate today)
{
    QString text;
    if (schedule.goal && schedule.feasibility.feasible) {
        const QString past = pastInWords(plan, schedule);
        text
            += QStringLiteral("The goal date %1 can be met%2.")
                   .arg(isoDay(*schedule.goal),
                        past.isEmpty() ? past
                                       : QStringLiteral(", not counting what is past and not done: ") + past);
    }
    text += brokenInWords(plan, schedule);
    text += saidAfterTodayInWords(plan, schedule);
    text += waitingInWords(core::costOfDelay(plan, today));
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
    console.out << QString::fromUtf8(formatted(
        format, [&] { return scheduleCells(*plan, schedule); },
        [&] { return scheduleJson(*plan, schedule); }));
    if (format == QLatin1String("text"))
        console.out << outlookInWords(*plan, schedule, given.today());
    if (!schedule.feasibility.feasible)
        console.note(infeasibleInWords(*plan, schedule, given.today()));
    return Done;
}

}  // namespace nextrung::app

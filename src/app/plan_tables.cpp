// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_tables.h"

#include "app/plan_store.h"
#include "core/activity/activity_edits.h"
#include "core/activity/baseline_edits.h"

namespace nextrung::app {

namespace {

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonValue isoValue(QDate day)
{
    return day.isValid() ? QJsonValue(iso(day)) : QJsonValue();
}

QJsonValue numberValue(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString numberCell(std::optional<double> number)
{
    return number ? plainNumber(*number) : QString();
}

/// Nothing where it is not known what the person has: that is no gap of all that is needed.
std::optional<double> missingOf(const core::GapRow& row)
{
    const bool isKnown = row.now || row.type == core::GapType::NotApplicable;
    return isKnown ? std::optional(row.missing) : std::nullopt;
}

QString titleOf(const core::Plan& plan, core::Id<core::Position> id)
{
    const core::Position* position = core::find(plan, id);
    return position ? position->title : QString();
}

QJsonArray conflictsJson(const core::Plan& plan, const core::ScheduledActivity& scheduled)
{
    QJsonArray conflicts;
    for (const core::Conflict& conflict : scheduled.conflicts) {
        const core::Activity* with = core::find(plan, conflict.with);
        QJsonObject object{{QStringLiteral("kind"), core::conflictWord(conflict.kind)}};
        if (with)
            object.insert(QStringLiteral("with"), core::toText(with->id));
        if (conflict.days != 0)
            object.insert(QStringLiteral("days"), conflict.days);
        if (conflict.hours != 0)
            object.insert(QStringLiteral("hours"), conflict.hours);
        if (conflict.end == core::End::Start)
            object.insert(QStringLiteral("end"), QStringLiteral("start"));
        conflicts.append(object);
    }
    return conflicts;
}

QJsonObject factJson(const core::Fact& fact)
{
    QJsonObject object{{QStringLiteral("fact"), core::factWord(fact.kind)}};
    const auto insertId = [&object](const char* key, const auto& id) {
        if (id)
            object.insert(QLatin1String(key), core::toText(*id));
    };
    insertId("activity", fact.activity);
    insertId("dependency", fact.dependency);
    insertId("exception", fact.exception);
    insertId("competency", fact.competency);
    if (fact.first)
        object.insert(QStringLiteral("first"), iso(*fact.first));
    if (fact.last)
        object.insert(QStringLiteral("last"), iso(*fact.last));
    return object;
}

QJsonValue daysValue(std::optional<int> days)
{
    return days ? QJsonValue(*days) : QJsonValue();
}

std::optional<int> slipOf(const core::PlanVariance& variance, core::Id<core::Activity> id)
{
    const core::ActivityVariance* its = variance.find(id);
    return its ? its->finishDays : std::nullopt;
}

QStringList words(const std::vector<core::GapType>& types)
{
    QStringList result;
    for (const core::GapType type : types)
        result.append(core::gapTypeWord(type));
    return result;
}

}  // namespace

QJsonArray scheduleJson(const core::Plan& plan, const core::Schedule& schedule)
{
    const core::PlanVariance variance = core::varianceOf(plan, schedule);
    QJsonArray rows;
    for (const core::TreeRow& row : core::activityTree(plan)) {
        const core::ScheduledActivity* dates = schedule.find(row.activity->id);
        rows.append(QJsonObject{
            {QStringLiteral("id"), core::toText(row.activity->id)},
            {QStringLiteral("title"), row.activity->title},
            {QStringLiteral("kind"), row.activity->kind.word()},
            {QStringLiteral("start"), isoValue(dates->start)},
            {QStringLiteral("finish"), isoValue(dates->finish)},
            {QStringLiteral("latestStart"), isoValue(dates->latestStart)},
            {QStringLiteral("latestFinish"), isoValue(dates->latestFinish)},
            {QStringLiteral("earlyStart"), isoValue(dates->earlyStart)},
            {QStringLiteral("earlyFinish"), isoValue(dates->earlyFinish)},
            {QStringLiteral("slackDays"), daysValue(dates->slackDays)},
            {QStringLiteral("slipDays"), daysValue(slipOf(variance, row.activity->id))},
            {QStringLiteral("freeSlackDays"), daysValue(dates->freeSlackDays)},
            {QStringLiteral("askBy"), isoValue(dates->askBy.value_or(QDate()))},
            {QStringLiteral("kept"), dates->kept},
            {QStringLiteral("startHeldBy"), factJson(dates->startHeldBy)},
            {QStringLiteral("finishHeldBy"), factJson(dates->finishHeldBy)},
            {QStringLiteral("critical"), dates->critical},
            {QStringLiteral("late"), dates->late},
            {QStringLiteral("daysLate"), dates->daysLate},
            {QStringLiteral("conflicts"), conflictsJson(plan, *dates)},
            {QStringLiteral("workHours"), dates->workHours},
            {QStringLiteral("progress"), dates->progress},
        });
    }
    return rows;
}

Cells scheduleCells(const core::Plan& plan, const core::Schedule& schedule)
{
    const core::PlanVariance variance = core::varianceOf(plan, schedule);
    Cells cells{{QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("kind"),
                 QStringLiteral("start"), QStringLiteral("finish"), QStringLiteral("latestStart"),
                 QStringLiteral("latestFinish"), QStringLiteral("slackDays"), QStringLiteral("critical"),
                 QStringLiteral("late"), QStringLiteral("conflicts"), QStringLiteral("workHours"),
                 QStringLiteral("slipDays")}};
    for (const core::TreeRow& row : core::activityTree(plan)) {
        const core::ScheduledActivity* dates = schedule.find(row.activity->id);
        QStringList conflicts;
        for (const core::Conflict& conflict : dates->conflicts)
            conflicts.append(core::conflictWord(conflict.kind));
        const std::optional<int> slip = slipOf(variance, row.activity->id);
        const auto yes = [](bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); };
        cells.push_back({core::toText(row.activity->id), row.activity->title, row.activity->kind.word(),
                         iso(dates->start), iso(dates->finish), iso(dates->latestStart),
                         iso(dates->latestFinish),
                         dates->slackDays ? QString::number(*dates->slackDays) : QString(),
                         yes(dates->critical), yes(dates->late), conflicts.join(QLatin1Char(' ')),
                         plainNumber(dates->workHours), slip ? QString::number(*slip) : QString()});
    }
    return cells;
}

QJsonObject gapsJson(const core::Plan& plan, const core::GapReport& report)
{
    QJsonArray rows;
    for (const core::GapRow& row : report.rows) {
        rows.append(QJsonObject{
            {QStringLiteral("competency"), row.title},
            {QStringLiteral("kind"), core::Choice<core::Requirement::Kind>(row.kind).word()},
            {QStringLiteral("required"), numberValue(row.needed)},
            {QStringLiteral("now"), numberValue(row.now)},
            {QStringLiteral("importance"), row.importance},
            {QStringLiteral("type"), core::gapTypeWord(row.type)},
            {QStringLiteral("also"), QJsonArray::fromStringList(words(row.also))},
            {QStringLiteral("missing"), numberValue(missingOf(row))},
        });
    }
    const QJsonValue readiness = report.readiness
        ? QJsonValue(QJsonObject{{QStringLiteral("low"), report.readiness->low},
                                 {QStringLiteral("high"), report.readiness->high}})
        : QJsonValue();
    return {{QStringLiteral("position"), titleOf(plan, report.position)},
            {QStringLiteral("id"), core::toText(report.position)},
            {QStringLiteral("readiness"), readiness},
            {QStringLiteral("rows"), rows}};
}

Cells gapsCells(const core::Plan& /*plan*/, const core::GapReport& report)
{
    Cells cells{{QStringLiteral("competency"), QStringLiteral("required"), QStringLiteral("now"),
                 QStringLiteral("importance"), QStringLiteral("type"), QStringLiteral("also"),
                 QStringLiteral("missing")}};
    for (const core::GapRow& row : report.rows) {
        cells.push_back({row.title, numberCell(row.needed), numberCell(row.now),
                         QString::number(row.importance), core::gapTypeWord(row.type),
                         words(row.also).join(QLatin1Char(' ')), numberCell(missingOf(row))});
    }
    return cells;
}

QJsonObject ladderJson(const core::Plan& plan)
{
    QJsonArray positions;
    for (const auto& position : plan.positions) {
        const core::Track* track = core::find(plan, position->track);
        const core::Level* level = core::find(plan, position->level);
        positions.append(QJsonObject{{QStringLiteral("id"), core::toText(position->id)},
                                     {QStringLiteral("title"), position->title},
                                     {QStringLiteral("track"), track->title},
                                     {QStringLiteral("rank"), level->rank},
                                     {QStringLiteral("level"), level->title}});
    }
    QJsonArray moves;
    for (const auto& move : plan.moves) {
        moves.append(QJsonObject{{QStringLiteral("from"), core::toText(move->from)},
                                 {QStringLiteral("to"), core::toText(move->to)},
                                 {QStringLiteral("kind"), move->kind.word()}});
    }
    return {{QStringLiteral("positions"), positions}, {QStringLiteral("moves"), moves}};
}

Cells ladderCells(const core::Plan& plan)
{
    Cells cells{{QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("track"),
                 QStringLiteral("rank"), QStringLiteral("level"), QStringLiteral("movesTo")}};
    for (const auto& position : plan.positions) {
        QStringList targets;
        for (const auto& move : plan.moves) {
            if (move->from == position->id)
                targets.append(positionName(plan, move->to));
        }
        const core::Level* level = core::find(plan, position->level);
        cells.push_back({core::toText(position->id), position->title,
                         core::find(plan, position->track)->title, QString::number(level->rank), level->title,
                         targets.join(QStringLiteral("; "))});
    }
    return cells;
}

}  // namespace nextrung::app

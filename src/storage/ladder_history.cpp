// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ladder_history.h"

#include "core/past.h"
#include "storage/plan_changes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace nextrung::storage {

namespace {

/// The rows of the ladder in such changes, by table and id, as they are put; those that go are empty.
std::map<QString, QString> ladderRows(const QJsonObject& changes)
{
    std::map<QString, QString> rows;
    for (auto table = changes.begin(); table != changes.end(); ++table) {
        if (!core::isOfLadder(table.key()))
            continue;
        const auto name
            = [&table](const QJsonValue& id) { return table.key() + QLatin1Char('/') + id.toString(); };
        const QJsonObject of = table.value().toObject();
        const QJsonArray put = of.value(QLatin1String("put")).toArray();
        for (const QJsonValue& row : put)
            rows[name(row[u"id"])]
                = QString::fromUtf8(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact));
        const QJsonArray gone = of.value(QLatin1String("gone")).toArray();
        for (const QJsonValue& id : gone)
            rows[name(id)] = QString();
    }
    return rows;
}

/// The opposite of `ladderRows`.
QJsonObject changesTo(const std::map<QString, QString>& rows)
{
    std::map<QString, std::pair<QJsonArray, QJsonArray>> tables;
    for (const auto& [row, was] : rows) {
        auto& [put, gone] = tables[row.section(QLatin1Char('/'), 0, 0)];
        if (was.isEmpty())
            gone.append(row.section(QLatin1Char('/'), 1));
        else
            put.append(QJsonDocument::fromJson(was.toUtf8()).object());
    }
    QJsonObject changes;
    for (const auto& [table, of] : tables) {
        if (core::isOfLadder(table))
            changes.insert(
                table, QJsonObject{{QStringLiteral("put"), of.first}, {QStringLiteral("gone"), of.second}});
    }
    return changes;
}

}  // namespace

core::Plan withLadderHistory(const core::Plan& before, core::Plan after, QDate today)
{
    if (before.positions.empty() && before.competencies.empty())
        return after;
    std::map<QString, QString> changed = ladderRows(changesBetween(after, before));
    if (changed.empty())
        return after;
    const std::map<QString, QString> now = ladderRows(changesBetween(before, after));
    const QDate yesterday = today.addDays(-1);
    const core::Table<core::PastState> noted = after.pastStates;
    for (const auto& state : noted) {
        const auto row = now.find(state->row);
        if (state->until != yesterday || row == now.end())
            continue;
        changed.erase(state->row);
        if (row->second == state->was)
            after.pastStates.remove(state->id);
    }
    for (const auto& [row, was] : changed) {
        core::PastState state;
        state.id = core::newId<core::PastState>();
        state.until = yesterday;
        state.row = row;
        state.was = was;
        after.pastStates.put(std::move(state));
    }
    return after;
}

core::Plan planOn(const core::Plan& plan, QDate day)
{
    std::map<QString, const core::PastState*> next;  // of each row: how it was before it changed next
    for (const auto& state : plan.pastStates) {
        if (!state->until || *state->until < day)
            continue;
        const core::PastState*& known = next[state->row];
        if (!known || *state->until < *known->until)
            known = state.get();
    }
    std::map<QString, QString> rows;
    for (const auto& [row, state] : next)
        rows[row] = state->was;
    core::Plan then = plan;
    if (rows.empty() || !makeChanges(then, changesTo(rows)))
        return core::planAsOf(plan, day);
    return core::planAsOf(plan, day, then);
}

std::optional<QDate> ladderKnownSince(const core::Plan& plan)
{
    std::optional<QDate> first;
    for (const auto& state : plan.pastStates) {
        if (state->until && (!first || *state->until < *first))
            first = state->until;
    }
    return first;
}

}  // namespace nextrung::storage

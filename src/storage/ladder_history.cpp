// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ladder_history.h"

#include "core/past.h"
#include "storage/field_writer.h"
#include "storage/plan_changes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace nextrung::storage {

namespace {

bool hasLadder(const core::Plan& plan)
{
    return !plan.positions.empty() || !plan.competencies.empty();
}

/// The state that says until when there was no ladder; of two copies that were merged, the later one.
const core::PastState* beginningOf(const core::Plan& plan)
{
    const core::PastState* beginning = nullptr;
    for (const auto& state : plan.pastStates) {
        if (state->row.isEmpty() && state->until && (!beginning || *beginning->until < *state->until))
            beginning = state.get();
    }
    return beginning;
}

/// A row that differs, as files hold it; empty where it is not there.
struct DifferingRow {
    QString before{};
    QString after{};
    /// Until when a past state says how it was: yesterday, or later where the clock has gone back since.
    std::optional<QDate> noted{};
};

template <class Row>
QString textOf(const Row* row)
{
    return row ? QString::fromUtf8(QJsonDocument(rowToJson(*row)).toJson(QJsonDocument::Compact)) : QString();
}

/// The rows of the ladder that differ, by table and id.
std::map<QString, DifferingRow> differingRows(const core::Plan& before, const core::Plan& after)
{
    std::map<QString, DifferingRow> rows;
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*table) {
        if (!core::isOfLadder(Row::plural))
            return;
        const core::TableDiff<Row> diff = core::diff(before.*table, after.*table);
        const QString inTable = QString::fromLatin1(Row::plural.data()) + QLatin1Char('/');
        for (const auto* ids : {&diff.added, &diff.removed, &diff.changed}) {
            for (const core::Id<Row> id : *ids)
                rows[inTable + core::toText(id)]
                    = {textOf((before.*table).find(id)), textOf((after.*table).find(id))};
        }
    });
    return rows;
}

/// The changes that put rows, named by table and id, as they were.
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
    const QDate yesterday = today.addDays(-1);
    const core::PastState* const beginning = beginningOf(after);
    if (beginning && *beginning->until >= yesterday) {
        if (!hasLadder(after))
            after.pastStates.remove(beginning->id);
        return after;
    }
    // What comes into an empty plan brings its history along, or begins one.
    if (!hasLadder(before) && before.pastStates.empty()) {
        if (after.pastStates.empty() && hasLadder(after))
            after.pastStates.put({.id = core::newId<core::PastState>(), .until = yesterday});
        return after;
    }
    std::map<QString, DifferingRow> differing = differingRows(before, after);
    if (differing.empty())
        return after;
    std::vector<core::Table<core::PastState>::RowPtr> states;
    states.reserve(after.pastStates.size() + differing.size());
    for (const auto& state : after.pastStates) {
        const auto row
            = state->until && *state->until >= yesterday ? differing.find(state->row) : differing.end();
        if (row != differing.end())
            row->second.noted = std::max(row->second.noted.value_or(yesterday), *state->until);
    }
    for (const auto& state : after.pastStates) {
        const auto row = differing.find(state->row);
        const bool isAsItWas = row != differing.end() && row->second.noted
            && state->until == row->second.noted && state->was == row->second.after;
        if (!isAsItWas)
            states.push_back(state);
    }
    for (const auto& [name, row] : differing) {
        if (!row.noted)
            states.push_back(std::make_shared<const core::PastState>(core::PastState{
                .id = core::newId<core::PastState>(), .until = yesterday, .row = name, .was = row.before}));
    }
    after.pastStates = core::Table<core::PastState>(std::move(states));
    return after;
}

core::Plan planOn(const core::Plan& plan, QDate day)
{
    const core::PastState* const beginning = beginningOf(plan);
    const QDate known = beginning ? std::max(day, beginning->until->addDays(1)) : day;
    std::map<QString, const core::PastState*> next;  // of each row: how it was before it changed next
    for (const auto& state : plan.pastStates) {
        if (state->row.isEmpty() || !state->until || *state->until < known)
            continue;
        const core::PastState*& nearest = next[state->row];
        if (!nearest || *state->until < *nearest->until)
            nearest = state.get();
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
    if (const core::PastState* const beginning = beginningOf(plan))
        return beginning->until->addDays(1);
    std::optional<QDate> first;
    for (const auto& state : plan.pastStates) {
        if (state->until && (!first || *state->until < *first))
            first = state->until;
    }
    return first;
}

}  // namespace nextrung::storage

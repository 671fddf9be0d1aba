// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/row_changes.h"

#include "core/edits.h"
#include "core/plan_diff.h"

#include <algorithm>
#include <utility>

namespace nextrung::core {

namespace {

template <class Row>
QStringList differingFields(const Row& before, const Row& after)
{
    QStringList names;
    forEachField<Row>([&](const auto& field) {
        if (!(before.*field.member == after.*field.member))
            names.append(QString::fromLatin1(field.name));
    });
    return names;
}

/// Puts rows of another plan into one, each with those that it refers to and that are not there.
class RowFetcher {
public:
    RowFetcher(Plan& into, const Plan& from)
        : into_(into)
        , from_(from)
    {
    }

    template <class Row>
    void fetch(Id<Row> id)
    {
        const Row* row = find(from_, id);
        if (!row)
            return;
        tableOf<Row>(into_).put(*row);
        forEachField<Row>([&](const auto& field) {
            forEachIdIn(row->*field.member, [this]<class Other>(Id<Other> other) {
                if (!find(into_, other))
                    fetch(other);
            });
        });
    }

private:
    Plan& into_;
    const Plan& from_;
};

}  // namespace

std::vector<RowChange> rowChanges(const Plan& before, const Plan& after)
{
    std::vector<RowChange> changes;
    const PlanDiff diff(before, after);
    forEachTable([&]<class Row>(Table<Row> Plan::*) {
        if constexpr (requires { Row::isMemory; })
            return;
        const TableDiff<Row>& of = diff.of<Row>();
        for (const Id<Row> id : of.added)
            changes.push_back({RowChange::Kind::Added, refTo(id), {}});
        for (const Id<Row> id : of.removed)
            changes.push_back({RowChange::Kind::Removed, refTo(id), {}});
        for (const Id<Row> id : of.changed)
            changes.push_back(
                {RowChange::Kind::Changed, refTo(id), differingFields(*find(before, id), *find(after, id))});
    });
    return changes;
}

QStringList differingAtTop(const Plan& before, const Plan& after)
{
    QStringList names = before.unknown.keys() + after.unknown.keys();
    names.removeDuplicates();
    const auto isSame = [&](const QString& name) {
        return name == QLatin1String("version") || name == QLatin1String("minReader")
            || before.unknown.value(name) == after.unknown.value(name);
    };
    names.erase(std::remove_if(names.begin(), names.end(), isSame), names.end());
    return names;
}

Result<Plan> withRowsOf(const Plan& plan, const Plan& other, const std::vector<ObjectRef>& rows)
{
    std::vector<ObjectRef> lacking;
    Plan result = plan;
    RowFetcher fetcher(result, other);
    for (const ObjectRef& each : rows) {
        forEachTable([&]<class Row>(Table<Row> Plan::*) {
            const std::optional<Id<Row>> id = idOf<Row>(each);
            if (id && find(other, *id))
                fetcher.fetch(*id);
            else if (id)
                lacking.push_back(each);
        });
    }
    result = removeRows(result, lacking);
    if (Outcome sound = soundness(result); !sound)
        return sound.error();
    return result;
}

}  // namespace nextrung::core

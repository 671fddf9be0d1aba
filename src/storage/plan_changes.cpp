// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_changes.h"

#include "storage/field_reader.h"
#include "storage/field_writer.h"

#include <QJsonArray>

namespace nextrung::storage {

namespace {

const QLatin1String putKey("put");
const QLatin1String goneKey("gone");
const QLatin1String unknownKey("unknown");

template <class Row>
QLatin1String nameOf()
{
    return {Row::plural.data(), static_cast<qsizetype>(Row::plural.size())};
}

template <class Row>
QJsonObject tableChanges(const core::Table<Row>& before, const core::Table<Row>& after)
{
    const core::TableDiff<Row> diff = core::diff(before, after);
    QJsonArray put;
    for (const auto& ids : {diff.added, diff.changed}) {
        for (const core::Id<Row> id : ids)
            put.append(rowToJson(*after.find(id)));
    }
    QJsonArray gone;
    for (const core::Id<Row> id : diff.removed)
        gone.append(core::toText(id));
    QJsonObject changes;
    if (!put.isEmpty())
        changes.insert(putKey, put);
    if (!gone.isEmpty())
        changes.insert(goneKey, gone);
    return changes;
}

/// Makes the changes of one table after the other, until one is wrong.
class ChangeMaker {
public:
    ChangeMaker(core::Plan& plan, const QJsonObject& changes)
        : plan_(plan)
        , changes_(changes)
    {
    }

    [[nodiscard]] core::Outcome make()
    {
        const auto all = [this](auto... table) { return (makeTable(plan_.*table) && ...); };
        if (!std::apply(all, core::Plan::tables()) || !makeUnknown())
            return reader_.error();
        return core::accepted;
    }

private:
    template <class Row>
    [[nodiscard]] bool makeTable(core::Table<Row>& table)
    {
        const QJsonValue value = changes_.value(nameOf<Row>());
        if (value.isUndefined())
            return true;
        return makeRows(value.toObject(), table) || reader_.refuseAt(Row::plural);
    }

    template <class Row>
    [[nodiscard]] bool makeRows(const QJsonObject& changes, core::Table<Row>& table)
    {
        const QJsonArray put = changes.value(putKey).toArray();
        for (qsizetype at = 0; at < put.size(); ++at) {
            Row row;
            if (!reader_.readRow(put.begin()[at], row)) {
                reader_.refuseAt(at);
                return reader_.refuseAt("put");
            }
            table.put(std::move(row));
        }
        const QJsonArray gone = changes.value(goneKey).toArray();
        for (qsizetype at = 0; at < gone.size(); ++at) {
            core::Id<Row> id;
            if (!reader_.read(gone.begin()[at], id)) {
                reader_.refuseAt(at);
                return reader_.refuseAt("gone");
            }
            table.remove(id);
        }
        return true;
    }

    [[nodiscard]] bool makeUnknown()
    {
        const QJsonValue value = changes_.value(unknownKey);
        if (value.isUndefined())
            return true;
        if (!value.isObject()) {
            reader_.refuseType("object", value);
            return reader_.refuseAt("unknown");
        }
        plan_.unknown = value.toObject();
        return true;
    }

    core::Plan& plan_;
    const QJsonObject& changes_;
    FieldReader reader_;
};

}  // namespace

QJsonObject changesBetween(const core::Plan& before, const core::Plan& after)
{
    QJsonObject changes;
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*table) {
        if (const QJsonObject of = tableChanges(before.*table, after.*table); !of.isEmpty())
            changes.insert(nameOf<Row>(), of);
    });
    if (before.unknown != after.unknown)
        changes.insert(unknownKey, after.unknown);
    return changes;
}

core::Outcome makeChanges(core::Plan& plan, const QJsonObject& changes)
{
    return ChangeMaker(plan, changes).make();
}

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge_values.h"

#include <QJsonArray>
#include <QMap>

namespace nextrung::core::internal {

namespace {

bool hasTwice(const QStringList& keys)
{
    return QStringList(keys).removeDuplicates() > 0;
}

/// The keys of `list` that are in both others, in its order.
QStringList common(const QStringList& list, const QStringList& a, const QStringList& b)
{
    QStringList result;
    for (const QString& key : list) {
        if (a.contains(key) && b.contains(key))
            result.append(key);
    }
    return result;
}

/// Puts what `from` has more than `list` behind what it stands behind in `from`.
void insertNew(QStringList& list, const QStringList& from, const QStringList& wanted)
{
    qsizetype place = 0;
    for (const QString& key : from) {
        const qsizetype at = list.indexOf(key);
        if (at >= 0)
            place = at + 1;
        else if (wanted.contains(key))
            list.insert(place++, key);
    }
}

/// The rows of an array by their ids; nothing if not every element is a row, or one is there twice, or they
/// are not in the order of their ids.
std::optional<QMap<QString, QJsonValue>> rowsIn(const QJsonValue& value)
{
    QMap<QString, QJsonValue> rows;
    QString last;
    for (const QJsonValue each : value.toArray()) {
        const QString id = each[QLatin1String("id")].toString();
        if (id.isEmpty() || id <= last)
            return std::nullopt;
        rows.insert(id, each);
        last = id;
    }
    return rows;
}

std::optional<QJsonValue> mergedObjects(const QJsonObject& base, const QJsonObject& ours,
                                        const QJsonObject& theirs)
{
    QStringList names = ours.keys() + theirs.keys();
    names.removeDuplicates();
    QJsonObject merged;
    for (const QString& name : names) {
        const std::optional<QJsonValue> value
            = mergedJson(base.value(name), ours.value(name), theirs.value(name));
        if (!value)
            return std::nullopt;
        if (!value->isUndefined())
            merged.insert(name, *value);
    }
    return merged;
}

std::optional<QJsonValue> mergedArrays(const QJsonValue& base, const QJsonValue& ours,
                                       const QJsonValue& theirs)
{
    const auto baseRows = rowsIn(base);
    const auto ourRows = rowsIn(ours);
    const auto theirRows = rowsIn(theirs);
    if (!baseRows || !ourRows || !theirRows)
        return std::nullopt;
    QMap<QString, QJsonValue> all = *ourRows;
    all.insert(*theirRows);
    const QJsonValue none(QJsonValue::Undefined);
    QJsonArray merged;
    for (const QString& id : all.keys()) {
        const std::optional<QJsonValue> row
            = mergedJson(baseRows->value(id, none), ourRows->value(id, none), theirRows->value(id, none));
        if (!row)
            return std::nullopt;
        if (!row->isUndefined())
            merged.append(*row);
    }
    return merged;
}

}  // namespace

std::optional<QJsonValue> mergedJson(const QJsonValue& base, const QJsonValue& ours, const QJsonValue& theirs)
{
    if (std::optional<QJsonValue> whole = mergedWhole(base, ours, theirs))
        return whole;
    if (ours.isObject() && theirs.isObject() && (base.isObject() || base.isUndefined()))
        return mergedObjects(base.toObject(), ours.toObject(), theirs.toObject());
    if (ours.isArray() && theirs.isArray() && (base.isArray() || base.isUndefined()))
        return mergedArrays(base, ours, theirs);
    return std::nullopt;
}

std::optional<QStringList> mergedKeys(const QStringList& base, const QStringList& ours,
                                      const QStringList& theirs)
{
    if (hasTwice(base) || hasTwice(ours) || hasTwice(theirs))
        return std::nullopt;
    const QStringList before = common(base, ours, theirs);
    const bool weMoved = common(ours, base, theirs) != before;
    const bool theyMoved = common(theirs, base, ours) != before;
    if (weMoved && theyMoved && common(ours, base, theirs) != common(theirs, base, ours))
        return std::nullopt;
    QStringList wanted;
    for (const QString& key : ours + theirs) {
        const bool isDeleted = base.contains(key) && !(ours.contains(key) && theirs.contains(key));
        if (!isDeleted && !wanted.contains(key))
            wanted.append(key);
    }
    // Neither copy comes first unless it changed the order, so that both ways round give the same.
    const bool weLead = weMoved || (!theyMoved && ours < theirs);
    QStringList merged;
    for (const QString& key : weLead ? ours : theirs) {
        if (wanted.contains(key))
            merged.append(key);
    }
    insertNew(merged, weLead ? theirs : ours, wanted);
    return merged;
}

}  // namespace nextrung::core::internal

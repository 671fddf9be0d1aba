// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "core/fields.h"
#include "core/id.h"
#include "core/references.h"

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

/// Three-way merging of single values; part of core/merge.
namespace nextrung::core::internal {

/// The value that both copies agree on, or the one that is no longer the base's; nothing if both changed it.
template <class Value>
std::optional<Value> mergedWhole(const Value& base, const Value& ours, const Value& theirs)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    return std::nullopt;
}

/// Merges JSON of a newer version: objects name by name, arrays of rows id by id, all else as a whole.
[[nodiscard]] std::optional<QJsonValue> mergedJson(const QJsonValue& base, const QJsonValue& ours,
                                                   const QJsonValue& theirs);

/// What a part of a list is about: its first field; whatever is no part stands for itself.
template <class T, class Visit>
void withKeyOf(const T& element, Visit&& visit)
{
    if constexpr (HasFields<T>) {
        bool isFirst = true;
        forEachField<T>([&](const auto& each) {
            if (isFirst)
                visit(element.*each.member);
            isFirst = false;
        });
    } else {
        visit(element);
    }
}

/// The key of a part as text; empty for values that no part is known by.
template <class T>
[[nodiscard]] QString keyText(const T& /*value*/)
{
    return {};
}
[[nodiscard]] inline QString keyText(const QString& text)
{
    return text;
}
[[nodiscard]] inline QString keyText(double number)
{
    return QString::number(number, 'g', 17);
}
template <class Row>
[[nodiscard]] QString keyText(Id<Row> id)
{
    return toText(id);
}
template <class E>
[[nodiscard]] QString keyText(const Choice<E>& choice)
{
    return choice.word();
}

template <class T>
[[nodiscard]] QStringList keysOf(const std::vector<T>& list)
{
    QStringList keys;
    for (const T& each : list)
        withKeyOf(each, [&](const auto& key) { keys.append(keyText(key)); });
    return keys;
}

/// Where the parts of a merged list come from: their keys in order, or nothing if the copies disagree.
[[nodiscard]] std::optional<QStringList> mergedKeys(const QStringList& base, const QStringList& ours,
                                                    const QStringList& theirs);

template <class T>
[[nodiscard]] const T* partWith(const std::vector<T>& list, const QStringList& keys, const QString& key)
{
    const qsizetype at = keys.indexOf(key);
    return at < 0 ? nullptr : &list[static_cast<std::size_t>(at)];
}

template <class T>
[[nodiscard]] std::optional<T> mergedPart(const T& base, const T& ours, const T& theirs)
{
    if constexpr (HasFields<T>) {
        T part = ours;
        bool agreed = true;
        forEachField<T>([&](const auto& each) {
            const auto value = mergedWhole(base.*each.member, ours.*each.member, theirs.*each.member);
            agreed = agreed && value;
            if (value)
                part.*each.member = *value;
        });
        const std::optional<QJsonValue> unknown = mergedJson(base.unknown, ours.unknown, theirs.unknown);
        if (!agreed || !unknown)
            return std::nullopt;
        part.unknown = unknown->toObject();
        return part;
    } else {
        return mergedWhole(base, ours, theirs);
    }
}

template <class T>
[[nodiscard]] std::optional<std::vector<T>> mergedList(const std::vector<T>& base, const std::vector<T>& ours,
                                                       const std::vector<T>& theirs)
{
    const QStringList baseKeys = keysOf(base);
    const QStringList ourKeys = keysOf(ours);
    const QStringList theirKeys = keysOf(theirs);
    const std::optional<QStringList> keys = mergedKeys(baseKeys, ourKeys, theirKeys);
    if (!keys)
        return std::nullopt;
    // What one copy deleted must not have been changed by the other.
    for (const QString& key : baseKeys) {
        const T* before = partWith(base, baseKeys, key);
        const T* our = partWith(ours, ourKeys, key);
        const T* their = partWith(theirs, theirKeys, key);
        if ((!our && their && !(*their == *before)) || (!their && our && !(*our == *before)))
            return std::nullopt;
    }
    std::vector<T> merged;
    for (const QString& key : *keys) {
        const T* before = partWith(base, baseKeys, key);
        const T* our = partWith(ours, ourKeys, key);
        const T* their = partWith(theirs, theirKeys, key);
        const std::optional<T> part = our && their ? mergedPart(before ? *before : T(), *our, *their)
                                                   : std::optional(our ? *our : *their);
        if (!part)
            return std::nullopt;
        merged.push_back(*part);
    }
    return merged;
}

/// The value of a field after both copies, or nothing if somebody must choose.
template <class Value>
[[nodiscard]] std::optional<Value> mergedValue(const Value& base, const Value& ours, const Value& theirs)
{
    if (std::optional<Value> whole = mergedWhole(base, ours, theirs))
        return whole;
    using Element = typename ElementOf<Value>::Type;
    if constexpr (std::is_same_v<Value, std::vector<Element>> && !std::is_same_v<Element, double>)
        return mergedList(base, ours, theirs);
    return std::nullopt;
}

}  // namespace nextrung::core::internal

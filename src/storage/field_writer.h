// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "core/fields.h"
#include "core/id.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cmath>
#include <optional>
#include <vector>

namespace nextrung::storage {

namespace internal {

template <core::HasFields T>
QJsonObject fieldsToJson(const T& row);

inline QJsonValue toJson(const QString& text)
{
    return text;
}

inline QJsonValue toJson(bool value)
{
    return value;
}

inline QJsonValue toJson(int number)
{
    return number;
}

// JSON has no word for a number that is not finite.
inline QJsonValue toJson(double number)
{
    return std::isfinite(number) ? number : 0.0;
}

inline QJsonValue toJson(QDate day)
{
    return day.toString(Qt::ISODate);
}

template <class Row>
QJsonValue toJson(core::Id<Row> id)
{
    return core::toText(id);
}

template <class E>
QJsonValue toJson(const core::Choice<E>& choice)
{
    return choice.word();
}

template <core::HasFields Part>
QJsonValue toJson(const Part& part)
{
    return fieldsToJson(part);
}

template <class T>
QJsonValue toJson(const std::vector<T>& list)
{
    QJsonArray array;
    for (const T& each : list)
        array.append(toJson(each));
    return array;
}

template <class T>
bool isWritable(const T& /*value*/)
{
    return true;
}

inline bool isWritable(double number)
{
    return std::isfinite(number);
}

template <class T>
void insertField(QJsonObject& object, const char* name, const T& value, const T& usual)
{
    if (!(value == usual) && isWritable(value))
        object.insert(QLatin1String(name), toJson(value));
}

template <class T>
void insertField(QJsonObject& object, const char* name, const std::optional<T>& value,
                 const std::optional<T>& /*usual*/)
{
    if (value && isWritable(*value))
        object.insert(QLatin1String(name), toJson(*value));
}

template <core::HasFields T>
QJsonObject fieldsToJson(const T& row)
{
    static const T usual;
    QJsonObject object = row.unknown;
    core::forEachField<T>(
        [&](const auto& field) { insertField(object, field.name, row.*field.member, usual.*field.member); });
    return object;
}

}  // namespace internal

/// A row as files hold it: its id, and each field that does not hold its usual value.
template <class Row>
[[nodiscard]] QJsonObject rowToJson(const Row& row)
{
    QJsonObject object = internal::fieldsToJson(row);
    object.insert(QLatin1String("id"), core::toText(row.id));
    return object;
}

}  // namespace nextrung::storage

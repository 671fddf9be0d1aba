// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <cmath>

namespace nextrung::storage {

namespace {

template <core::HasFields T>
QJsonObject fieldsToJson(const T& row);

QJsonValue toJson(const QString& text)
{
    return text;
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int number)
{
    return number;
}

// JSON has no word for a number that is not finite.
QJsonValue toJson(double number)
{
    return std::isfinite(number) ? number : 0.0;
}

QJsonValue toJson(QDate day)
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

bool isWritable(double number)
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

template <class Row>
QJsonArray tableToJson(const core::Table<Row>& table)
{
    QJsonArray rows;
    for (const auto& row : table) {
        QJsonObject object = fieldsToJson(*row);
        object.insert(QLatin1String("id"), core::toText(row->id));
        rows.append(object);
    }
    return rows;
}

/// The lines that every file begins with, so that its kind is seen in its first bytes.
QByteArray head(const QJsonObject& unknown)
{
    const int version = unknown.value(QLatin1String("version")).toInt(fileVersion);
    const int minReader = unknown.value(QLatin1String("minReader")).toInt(1);
    return QStringLiteral(
               "{\n    \"format\": \"nextrung-plan\",\n    \"version\": %1,\n    \"minReader\": %2,\n")
        .arg(version)
        .arg(minReader)
        .toUtf8();
}

}  // namespace

QByteArray writePlan(const core::Plan& plan)
{
    QJsonObject root = plan.unknown;
    root.remove(QLatin1String("version"));
    root.remove(QLatin1String("minReader"));
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*table) {
        root.insert(QLatin1String(Row::plural.data(), Row::plural.size()), tableToJson(plan.*table));
    });
    QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    constexpr qsizetype openingBrace = 2;
    return bytes.replace(0, openingBrace, head(plan.unknown));
}

}  // namespace nextrung::storage

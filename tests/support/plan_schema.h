// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "storage/field_reader.h"

#include <QJsonArray>

namespace nextrung::test {

namespace internal {

inline QJsonObject typed(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

template <core::HasFields Part>
QJsonObject schemaOf(const Part& /*value*/);

template <core::HasFields T>
QJsonObject partSchema();

inline QJsonObject schemaOf(const QString& /*value*/)
{
    return typed("string");
}
inline QJsonObject schemaOf(bool /*value*/)
{
    return typed("boolean");
}
inline QJsonObject schemaOf(int /*value*/)
{
    return typed("integer");
}
inline QJsonObject schemaOf(double /*value*/)
{
    return typed("number");
}
inline QJsonObject schemaOf(QDate /*value*/)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/day")}};
}

template <class Row>
QJsonObject schemaOf(core::Id<Row> /*value*/)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/id")},
            {QStringLiteral("description"),
             QStringLiteral("id of one of the %1").arg(QLatin1String(Row::plural.data()))}};
}

/// The words that this version knows; a newer one may have others, which are kept.
template <class E>
QJsonObject schemaOf(const core::Choice<E>& /*value*/)
{
    QJsonArray words;
    for (const auto& [value, word] : core::Words<E>::list)
        words.append(QLatin1String(word));
    return {
        {QStringLiteral("anyOf"), QJsonArray{QJsonObject{{QStringLiteral("enum"), words}}, typed("string")}}};
}

template <class T>
QJsonObject schemaOf(const std::optional<T>& /*value*/)
{
    return schemaOf(T());
}

template <core::HasFields Part>
QJsonObject schemaOf(const Part& /*value*/)
{
    return partSchema<Part>();
}

template <class T>
QJsonObject schemaOf(const std::vector<T>& /*value*/)
{
    QJsonObject schema = typed("array");
    schema[QStringLiteral("items")] = schemaOf(T());
    return schema;
}

template <core::HasFields T>
QJsonObject partSchema()
{
    QJsonObject properties;
    QJsonArray required;
    core::forEachField<T>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(T().*field.member)>;
        properties[QLatin1String(field.name)] = schemaOf(Value());
        if (storage::isRequired<Value>)
            required.append(QLatin1String(field.name));
    });
    QJsonObject schema = typed("object");
    schema[QStringLiteral("properties")] = properties;
    if (!required.isEmpty())
        schema[QStringLiteral("required")] = required;
    return schema;
}

template <class Row>
QJsonObject rowSchema()
{
    QJsonObject schema = partSchema<Row>();
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    properties[QStringLiteral("id")] = QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/$defs/id")}};
    schema[QStringLiteral("properties")] = properties;
    QJsonArray required = schema[QStringLiteral("required")].toArray();
    required.prepend(QStringLiteral("id"));
    schema[QStringLiteral("required")] = required;
    return schema;
}

inline QJsonObject withPattern(const char* pattern)
{
    QJsonObject schema = typed("string");
    schema[QStringLiteral("pattern")] = QLatin1String(pattern);
    return schema;
}

inline QJsonObject atLeastOne()
{
    QJsonObject schema = typed("integer");
    schema[QStringLiteral("minimum")] = 1;
    return schema;
}

}  // namespace internal

/// The JSON Schema of a plan's file, made from the lists of fields.
[[nodiscard]] inline QJsonObject planSchema()
{
    QJsonObject definitions{{QStringLiteral("id"), internal::withPattern("^[0-9a-f][0-9a-hjkmnp-tv-z]{12}$")},
                            {QStringLiteral("day"), internal::withPattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")}};
    QJsonObject properties{
        {QStringLiteral("format"), QJsonObject{{QStringLiteral("const"), QStringLiteral("nextrung-plan")}}},
        {QStringLiteral("version"), internal::atLeastOne()},
        {QStringLiteral("minReader"), internal::atLeastOne()},
        {QStringLiteral("shared"), internal::typed("object")},
        {QStringLiteral("answer"), internal::typed("object")}};
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*) {
        const QLatin1String name(Row::plural.data());
        definitions[name] = internal::rowSchema<Row>();
        properties[name]
            = QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                          {QStringLiteral("items"),
                           QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/$defs/") + name}}}};
    });
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
            {QStringLiteral("title"), QStringLiteral("A plan of NextRung")},
            {QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("required"),
             QJsonArray{QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("minReader")}},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("$defs"), definitions}};
}

}  // namespace nextrung::test

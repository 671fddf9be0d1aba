// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_writer.h"
#include "storage/plan_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nextrung::storage {

namespace {

template <class Row>
QJsonArray tableToJson(const core::Table<Row>& table)
{
    QJsonArray rows;
    for (const auto& row : table)
        rows.append(rowToJson(*row));
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
        if constexpr (requires { Row::isMemory; }) {
            if ((plan.*table).empty())
                return;
        }
        root.insert(QLatin1String(Row::plural.data(), Row::plural.size()), tableToJson(plan.*table));
    });
    QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    constexpr qsizetype openingBrace = 2;
    return bytes.replace(0, openingBrace, head(plan.unknown));
}

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/table_text.h"
#include "exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nextrung::app {

namespace {

/// Every number as `plainNumber` writes it, so that the dust of sums (6.000000000000002) stays out of files.
QJsonValue withPlainNumbers(const QJsonValue& value)
{
    if (value.isDouble())
        return plainNumber(value.toDouble()).toDouble();
    if (value.isArray()) {
        QJsonArray plain;
        for (const QJsonValue each : value.toArray())
            plain.append(withPlainNumbers(each));
        return plain;
    }
    if (!value.isObject())
        return value;
    QJsonObject plain;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        plain.insert(each.key(), withPlainNumbers(each.value()));
    return plain;
}

}  // namespace

QByteArray formatted(const QString& format, const std::function<Cells()>& cells,
                     const std::function<QJsonValue()>& json)
{
    if (format == QLatin1String("json")) {
        const QJsonValue plain = withPlainNumbers(json());
        return (plain.isArray() ? QJsonDocument(plain.toArray()) : QJsonDocument(plain.toObject())).toJson();
    }
    if (format == QLatin1String("csv"))
        return exchange::writeCsv(cells());
    return alignedText(cells()).toUtf8();
}

QString plainNumber(double number)
{
    return QString::number(number, 'g', 10);
}

}  // namespace nextrung::app

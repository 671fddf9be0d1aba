// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/table_text.h"
#include "exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nextrung::app {

QByteArray formatted(const QString& format, const Cells& cells, const QJsonValue& json)
{
    if (format == QLatin1String("json"))
        return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject())).toJson();
    if (format == QLatin1String("csv"))
        return exchange::writeCsv(cells);
    return alignedText(cells).toUtf8();
}

QString plainNumber(double number)
{
    return QString::number(number, 'g', 10);
}

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QJsonValue>
#include <QString>

#include <functional>
#include <vector>

namespace nextrung::app {

/// Cells under their names, the first row the names, for the formats text and csv.
using Cells = std::vector<std::vector<QString>>;

/// The words of `--format`.
[[nodiscard]] inline QStringList outputFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};
}

/// The bytes of a table in one of `outputFormats()`. Only what the format needs is asked for.
[[nodiscard]] QByteArray formatted(const QString& format, const std::function<Cells()>& cells,
                                   const std::function<QJsonValue()>& json);

/// A number as files have it: as few digits as it takes.
[[nodiscard]] QString plainNumber(double number);

}  // namespace nextrung::app

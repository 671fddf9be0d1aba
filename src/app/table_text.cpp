// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace nextrung::app {

QString alignedText(const std::vector<std::vector<QString>>& rows)
{
    std::vector<qsizetype> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths[at], row[at].size());
    }
    QString text;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        QString line;
        for (std::size_t column = 0; column < rows[at].size(); ++column)
            line += rows[at][column].leftJustified(widths[column]) + QStringLiteral("  ");
        text += line.trimmed().isEmpty()
            ? QStringLiteral("\n")
            : QString(line).remove(QRegularExpression(QStringLiteral(" +$"))) + u'\n';
        if (at == 0) {
            for (const qsizetype width : widths)
                text += QString(width, u'-') + QStringLiteral("  ");
            text = text.trimmed() + u'\n';
        }
    }
    return text;
}

}  // namespace nextrung::app

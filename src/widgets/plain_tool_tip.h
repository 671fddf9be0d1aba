// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace nextrung::widgets {

/// A tooltip that shows the text as it is, also where what a person wrote looks like HTML, and in several
/// lines where it is long.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    constexpr qsizetype longestLine = 80;
    return Qt::mightBeRichText(text) || text.size() > longestLine
        ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal)
        : text;
}

}  // namespace nextrung::widgets

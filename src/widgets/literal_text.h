// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nextrung::widgets {

/// The words of a button or of an entry of a menu that show `text` as it is, where a person wrote it: its
/// ampersands are read instead of marking access keys.
[[nodiscard]] inline QString literalText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace nextrung::widgets

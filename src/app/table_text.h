// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace nextrung::app {

/// Rows of cells as text for reading: columns as wide as their widest cell, the first row underlined.
[[nodiscard]] QString alignedText(const std::vector<std::vector<QString>>& rows);

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nextrung::app {

/// Asks on the terminal and reads a line that is not shown while it is typed; nothing if standard input is no
/// terminal, or at its end.
[[nodiscard]] std::optional<QString> typedUnseen(const QString& prompt);

}  // namespace nextrung::app

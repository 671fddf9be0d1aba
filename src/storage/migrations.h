// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <span>

namespace nextrung::storage {

/// Turns a whole file of one version into one of the next.
using Migration = QJsonObject (*)(const QJsonObject& file);

/// The migrations of this program in order: the first turns version 1 into version 2. Empty while version 1
/// is the newest there is.
[[nodiscard]] std::span<const Migration> migrations();

/// The file as the newest version writes it.
/// @param version  The version it was written by; from 1 on. A newer one than `steps` lead to is left alone.
[[nodiscard]] QJsonObject migrated(QJsonObject file, int version,
                                   std::span<const Migration> steps = migrations());

}  // namespace nextrung::storage

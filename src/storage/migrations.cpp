// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

namespace nextrung::storage {

std::span<const Migration> migrations()
{
    return {};
}

QJsonObject migrated(QJsonObject file, int version, std::span<const Migration> steps)
{
    for (auto at = static_cast<std::size_t>(version - 1); at < steps.size(); ++at)
        file = steps[at](file);
    return file;
}

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/common_version.h"

#include "core/row_changes.h"
#include "storage/saver.h"
#include "storage/share_file.h"

#include <algorithm>
#include <utility>

namespace nextrung::storage {

namespace {

std::optional<core::Plan> planOf(const Backup& version, const Seal* seal)
{
    const core::Result<QByteArray> bytes = loadFile(version.file);
    core::Result<core::Plan> plan = bytes ? planInFile(*bytes, seal) : bytes.error();
    return plan ? std::optional(*std::move(plan)) : std::nullopt;
}

std::optional<CommonVersion> original(const core::Plan& copy)
{
    core::Result<std::optional<SharedCopy>> shared = sharedCopyIn(copy);
    if (!shared || !*shared)
        return std::nullopt;
    const std::optional<QDate> on = (*shared)->sharedOn;
    return CommonVersion{(*shared)->original, on ? on->startOfDay() : QDateTime()};
}

/// How many fields and rows differ; nothing if they are hardly the same plan.
std::optional<std::size_t> distance(const core::Plan& version, const core::Plan& other)
{
    std::size_t differences = 0;
    std::size_t removed = 0;
    for (const core::RowChange& change : core::rowChanges(version, other)) {
        const bool isChanged = change.kind == core::RowChange::Kind::Changed;
        differences += isChanged ? static_cast<std::size_t>(change.fields.size()) : 1;
        removed += change.kind == core::RowChange::Kind::Removed ? 1 : 0;
    }
    std::size_t rows = 0;
    core::forEachTable([&](auto table) { rows += (version.*table).size(); });
    return 2 * removed <= rows ? std::optional(differences) : std::nullopt;
}

}  // namespace

std::optional<CommonVersion> commonVersion(const Backups& backups, const QString& ourPath,
                                           const OtherCopy& other, const Seal* seal)
{
    if (std::optional<CommonVersion> shared = original(other.plan))
        return shared;
    const std::vector<Backup> theirs = backups.of(other.path);
    const auto isTheirs = [&](const Backup& ours) {
        return other.hash.startsWith(ours.hash)
            || std::any_of(theirs.begin(), theirs.end(),
                           [&ours](const Backup& each) { return each.hash == ours.hash; });
    };
    std::optional<CommonVersion> nearest;
    std::size_t least = 0;
    for (const Backup& version : backups.of(ourPath)) {
        const bool isCommon = isTheirs(version);
        if (!isCommon && version.when > other.written)
            continue;
        std::optional<core::Plan> plan = planOf(version, seal);
        if (!plan)
            continue;
        if (isCommon)
            return CommonVersion{*std::move(plan), version.when};
        const std::optional<std::size_t> far = distance(*plan, other.plan);
        if (!far || (nearest && *far > least))
            continue;
        nearest = CommonVersion{*std::move(plan), version.when};
        least = *far;
    }
    return nearest;
}

}  // namespace nextrung::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules.h"
#include "exchange/import.h"
#include "fuzz/check.h"

namespace nextrung::test {

inline void importBothWays(const exchange::Source& source)
{
    using exchange::Orientation;
    for (const auto orientation : {Orientation::PositionsAsColumns, Orientation::PositionsAsRows}) {
        const auto choices = exchange::proposedChoices(source, {}, orientation);
        if (!choices)
            continue;
        const auto once = exchange::importInto({}, source, *choices);
        if (!once)
            continue;
        check(core::soundness(once->plan).has_value());
        const auto again = exchange::importInto(once->plan, source, *choices);
        check(again.has_value() && again->plan == once->plan);
        check(exchange::previewOf(once->plan, source, *choices).has_value());
    }
}

/// Whatever the bytes, they are refused with a reason or make a sound plan that taking them again leaves
/// alone. Ends the program if not.
inline int importSafely(const unsigned char* data, std::size_t size, const QString& format)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto source = exchange::readSource(bytes, QStringLiteral("fuzz.csv"), format))
        importBothWays(*source);
    return 0;
}

}  // namespace nextrung::test

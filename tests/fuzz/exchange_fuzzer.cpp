// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "exchange/import.h"

#include <cstdlib>

// Whatever the bytes, they are refused with a reason or make a sound plan that taking them again leaves
// alone.

namespace {

using namespace nextrung;  // NOLINT(google-build-using-namespace): the whole program is this file

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void importBothWays(const exchange::Source& source)
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

void writeAndReadAgain(const exchange::CsvTable& table)
{
    std::vector<std::vector<QString>> rows;
    for (const exchange::CsvRecord& record : table.records)
        rows.push_back(record.cells);
    const auto again = exchange::readCsv(exchange::writeCsv(rows), ',');
    check(again.has_value() && again->records.size() == rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        check(again->records[at].cells == rows[at]);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    if (const auto table = exchange::readCsv(input))
        writeAndReadAgain(*table);
    for (const QString& format : exchange::importFormats()) {
        if (const auto source = exchange::readSource(input, QStringLiteral("fuzz.csv"), format))
            importBothWays(*source);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <cstdlib>

/// Whatever table is read is written so that it is read again as it was.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace nextrung;
    const auto table
        = exchange::readCsv(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!table)
        return 0;
    std::vector<std::vector<QString>> rows;
    for (const exchange::CsvRecord& record : table->records)
        rows.push_back(record.cells);
    const auto again = exchange::readCsv(exchange::writeCsv(rows), ',');
    if (!again || again->records.size() != rows.size())
        std::abort();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (again->records[at].cells != rows[at])
            std::abort();
    }
    return 0;
}

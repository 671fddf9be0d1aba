// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace nextrung::exchange {

/// The largest file that importers read.
inline constexpr int maxImportMegabytes = 32;
inline constexpr qsizetype maxImportBytes = qsizetype(maxImportMegabytes) * 1000 * 1000;
/// The most cells that a CSV file may hold.
inline constexpr std::size_t maxCsvCells = 2'000'000;

/// One record of a CSV file.
struct CsvRecord {
    int line = 1;  ///< The line of the file on which it begins, from 1.
    std::vector<QString> cells{};

    /// The cell at this place, from 0; empty if the record is shorter.
    [[nodiscard]] QString cell(std::size_t at) const { return at < cells.size() ? cells[at] : QString(); }

    friend bool operator==(const CsvRecord&, const CsvRecord&) = default;
};

/// The records of a CSV file that hold anything, in order.
struct CsvTable {
    char delimiter = ',';
    std::vector<CsvRecord> records{};

    friend bool operator==(const CsvTable&, const CsvTable&) = default;
};

/// Whether a cell that a spreadsheet would take for a formula gets an apostrophe before it; a number never
/// does.
enum class CsvGuard { None, Formulas };

/// Reads RFC 4180 text, UTF-8 (with or without a byte order mark) or UTF-16 with one.
///
/// The delimiter (comma, semicolon, tab or bar) is told from the first record unless it is given or the file
/// begins with `sep=`. Lines may end in LF, CR LF or CR; blank lines are left out. Text is kept as it is, but
/// for the apostrophe that `writeCsv` put before a formula's sign. A quote within an unquoted cell is text.
/// @error EmptyFile, NotText, UnclosedQuote, TooLarge or TooMany.
[[nodiscard]] core::Result<CsvTable> readCsv(const QByteArray& bytes, std::optional<char> delimiter = {});

/// Writes RFC 4180 text: UTF-8 without a byte order mark, lines ending in CR LF, quotes where they are
/// needed.
///
/// `readCsv` gives the same cells back, with and without the guard.
[[nodiscard]] QByteArray writeCsv(const std::vector<std::vector<QString>>& rows,
                                  CsvGuard guard = CsvGuard::Formulas, char delimiter = ',');

}  // namespace nextrung::exchange

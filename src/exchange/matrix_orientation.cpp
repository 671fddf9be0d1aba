// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/competency_matrix.h"
#include "exchange/matrix_cells.h"
#include "exchange/rank_words.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace nextrung::exchange {

namespace {

Orientation turned(Orientation orientation)
{
    return orientation == Orientation::PositionsAsColumns ? Orientation::PositionsAsRows
                                                          : Orientation::PositionsAsColumns;
}

/// The headings of the first record (without the first cell, which heads both sides) or of the first column.
QStringList headingsOf(const CsvTable& table, Orientation side)
{
    QStringList headings;
    if (side == Orientation::PositionsAsColumns && !table.records.empty()) {
        const std::vector<QString>& header = table.records.front().cells;
        for (std::size_t at = 1; at < header.size(); ++at)
            headings << header[at].simplified();
    } else {
        for (std::size_t at = 1; at < table.records.size(); ++at)
            headings << table.records[at].cell(0).simplified();
    }
    headings.removeAll(QString());
    return headings;
}

// A heading of names says what stands below it. Attributes may come before it, in rows or in columns.
std::optional<DetectedOrientation> saidByNameHeading(const CsvTable& table)
{
    using Reason = DetectedOrientation::Reason;
    for (std::size_t row = 0; row < std::min(table.records.size(), nameHeadingDepth); ++row) {
        for (std::size_t column = 0; column < nameHeadingDepth; ++column) {
            const QString text = table.records[row].cell(column).simplified();
            const Heading heading = headingOf(text);
            if (heading == Heading::Competencies)
                return DetectedOrientation{Orientation::PositionsAsColumns, Reason::NameColumn, text};
            if (heading == Heading::Positions)
                return DetectedOrientation{Orientation::PositionsAsRows, Reason::NameColumn, text};
        }
    }
    return std::nullopt;
}

std::optional<DetectedOrientation> saidByAttributes(const QStringList& headings, Orientation ofCompetencies)
{
    for (const QString& text : headings) {
        const Heading heading = headingOf(text);
        if (isOfCompetencies(heading))
            return DetectedOrientation{ofCompetencies, DetectedOrientation::Reason::Attribute, text};
        if (isOfPositions(heading))
            return DetectedOrientation{turned(ofCompetencies), DetectedOrientation::Reason::Attribute, text};
    }
    return std::nullopt;
}

QStringList withRankWords(const QStringList& titles)
{
    QStringList ranked;
    std::copy_if(titles.begin(), titles.end(), std::back_inserter(ranked),
                 [](const QString& title) { return !rankWordOf(title).isEmpty(); });
    return ranked;
}

}  // namespace

DetectedOrientation detectedOrientation(const CsvTable& table)
{
    const CsvRecord header = table.records.empty() ? CsvRecord{} : table.records.front();
    if (const auto said = saidByNameHeading(table))
        return *said;
    const QStringList across = headingsOf(table, Orientation::PositionsAsColumns);
    const QStringList down = headingsOf(table, Orientation::PositionsAsRows);
    const QStringList first(header.cell(0).simplified());
    if (const auto said = saidByAttributes(first + across, Orientation::PositionsAsColumns))
        return *said;
    if (const auto said = saidByAttributes(down, Orientation::PositionsAsRows))
        return *said;
    const QStringList rankedAcross = withRankWords(across);
    const QStringList rankedDown = withRankWords(down);
    if (rankedAcross.size() != rankedDown.size()) {
        const bool isAcross = rankedAcross.size() > rankedDown.size();
        return {isAcross ? Orientation::PositionsAsColumns : Orientation::PositionsAsRows,
                DetectedOrientation::Reason::RankWords, (isAcross ? rankedAcross : rankedDown).first()};
    }
    return {across.size() <= down.size() ? Orientation::PositionsAsColumns : Orientation::PositionsAsRows,
            DetectedOrientation::Reason::Fewer,
            {}};
}

}  // namespace nextrung::exchange

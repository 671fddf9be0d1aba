// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/competency_matrix.h"

#include "exchange/clean_text.h"
#include "exchange/matrix_cells.h"
#include "exchange/rank_words.h"
#include "exchange/word_levels.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace nextrung::exchange {

using core::Error;
using core::Result;

namespace {

constexpr QChar keySeparator(0x1F);
/// The most rows times columns, however short the rows are.
constexpr std::size_t maxMatrixCells = 5'000'000;

/// The matrix with clean cells, turned so that each row is a competency and each column a position.
class Grid {
public:
    Grid(const CsvTable& table, Orientation orientation, NoteList& notes)
        : isTurned_(orientation == Orientation::PositionsAsRows)
        , width_(table.records.empty() ? 0 : table.records.front().cells.size())
    {
        for (const CsvRecord& record : table.records) {
            lines_.push_back(record.line);
            cells_.push_back(cleanCells(record, notes));
        }
    }

    [[nodiscard]] bool isTurned() const { return isTurned_; }
    [[nodiscard]] std::size_t rows() const { return isTurned_ ? width_ : cells_.size(); }
    [[nodiscard]] std::size_t columns() const { return isTurned_ ? cells_.size() : width_; }

    [[nodiscard]] QString cell(std::size_t row, std::size_t column) const
    {
        const std::vector<QString>& record = cells_[isTurned_ ? column : row];
        const std::size_t at = isTurned_ ? row : column;
        return at < record.size() ? record[at] : QString();
    }

    /// Where a cell stands in the file.
    [[nodiscard]] int line(std::size_t row, std::size_t column) const
    {
        return lines_[isTurned_ ? column : row];
    }
    [[nodiscard]] int place(std::size_t row, std::size_t column) const
    {
        return static_cast<int>(isTurned_ ? row : column) + 1;
    }

private:
    std::vector<QString> cleanCells(const CsvRecord& record, NoteList& notes) const
    {
        std::vector<QString> cells;
        cells.reserve(std::min(record.cells.size(), width_));
        for (const QString& cell : record.cells) {
            QString clean = cleanText(cell, record.line, notes);
            if (cells.size() < width_)
                cells.push_back(std::move(clean));
            else if (!clean.isEmpty())
                notes.add(Note::Kind::LongRow, record.line, clean, static_cast<int>(width_) + 1);
        }
        if (cells.size() < width_)
            notes.add(Note::Kind::ShortRow, record.line, record.cell(0));
        return cells;
    }

    bool isTurned_;
    std::size_t width_ = 0;
    std::vector<int> lines_;
    std::vector<std::vector<QString>> cells_;
};

class MatrixReader {
public:
    MatrixReader(const CsvTable& table, Orientation orientation, const QString& title)
        : grid_(table, orientation, notes_)
    {
        ladder_.title = title;
        ladder_.citation = title;
        ladder_.idPrefix = QStringLiteral("matrix/") + title.simplified().toCaseFolded();
    }

    Result<ForeignLadder> read()
    {
        if (grid_.rows() < 2 || grid_.columns() < 2)
            return Error{Error::Code::NothingToTake, {QStringLiteral("matrix")}};
        if (grid_.rows() > maxMatrixCells / grid_.columns())
            return Error{Error::Code::TooMany, {QString::number(maxMatrixCells)}, QStringLiteral("cells")};
        findNames();
        readPositions();
        if (ladder_.positions.size() > maxForeignPositions)
            return *excessOf(ladder_);
        readCompetencies();
        if (ladder_.positions.empty() || ladder_.competencies.empty())
            return Error{Error::Code::NothingToTake, {QStringLiteral("matrix")}};
        if (const std::optional<Error> error = excessOf(ladder_))
            return *error;
        if (const std::optional<Error> error = noLevels())
            return *error;
        proposeLanes();
        bringWeightsIntoRange();
        noteUnasked();
        ladder_.notes = notes_.notes();
        return std::move(ladder_);
    }

private:
    // Attributes may stand before the names: "Category, Skill, Junior, Senior".
    void findNames()
    {
        if (findNameHeading())
            return;
        const auto isBefore = [](Heading heading, bool isPositions) {
            const bool isAttribute = isPositions ? isOfPositions(heading) || heading == Heading::Category
                                                 : isOfCompetencies(heading);
            return isAttribute || heading == Heading::Ignored;
        };
        while (!grid_.isTurned() && nameColumn_ + 1 < grid_.columns()
               && isBefore(headingOf(grid_.cell(0, nameColumn_)), false))
            ++nameColumn_;
        while (titleRow_ + 1 < grid_.rows() && isBefore(headingOf(grid_.cell(titleRow_, nameColumn_)), true))
            ++titleRow_;
        if (nameColumn_ + 1 == grid_.columns())
            nameColumn_ = 0;
        if (titleRow_ + 1 == grid_.rows())
            titleRow_ = 0;
    }

    // Where a heading says what the names are, they are there.
    bool findNameHeading()
    {
        for (std::size_t row = 0; row < std::min(grid_.rows(), nameHeadingDepth); ++row) {
            for (std::size_t column = 0; column < std::min(grid_.columns(), nameHeadingDepth); ++column) {
                const Heading heading = headingOf(grid_.cell(row, column));
                if (heading == Heading::Positions || heading == Heading::Competencies) {
                    titleRow_ = row;
                    nameColumn_ = column;
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool isColumnEmpty(std::size_t column) const
    {
        for (std::size_t row = 0; row < grid_.rows(); ++row) {
            if (!grid_.cell(row, column).isEmpty())
                return false;
        }
        return true;
    }

    /// The row of an attribute of positions, if there is one.
    [[nodiscard]] std::optional<std::size_t> rowOf(Heading wanted) const
    {
        for (std::size_t row = 0; row < grid_.rows(); ++row) {
            if (row != titleRow_ && headingOf(grid_.cell(row, nameColumn_)) == wanted)
                return row;
        }
        return std::nullopt;
    }

    [[nodiscard]] QString attribute(std::optional<std::size_t> row, std::size_t column) const
    {
        return row ? grid_.cell(*row, column) : QString();
    }

    void readPositions()
    {
        std::optional<std::size_t> tracks = rowOf(Heading::Track);
        if (!tracks)
            tracks = rowOf(Heading::Category);
        const std::optional<std::size_t> levels = rowOf(Heading::Level);
        const std::optional<std::size_t> texts = rowOf(Heading::Description);
        ladder_.isRankGiven = levels.has_value();
        positionOf_.resize(grid_.columns());
        headings_.resize(grid_.columns(), Heading::None);
        QString track;
        for (std::size_t column = 0; column < grid_.columns(); ++column) {
            if (column == nameColumn_)
                continue;
            const QString title = grid_.cell(titleRow_, column);
            headings_[column] = headingOf(title);
            if (headings_[column] == Heading::Track)
                headings_[column] = Heading::Category;
            const int line = grid_.line(titleRow_, column);
            const int place = grid_.place(titleRow_, column);
            if (headings_[column] == Heading::Ignored) {
                notes_.add(Note::Kind::IgnoredColumn, line, title, place);
            } else if (title.isEmpty()) {
                if (!isColumnEmpty(column))
                    notes_.add(Note::Kind::UnnamedColumn, line, {}, place);
            } else if (!isOfCompetencies(headings_[column]) && headings_[column] != Heading::Description) {
                // Spreadsheets write a merged heading into the first of its cells only.
                const QString ownTrack = attribute(tracks, column);
                track = ownTrack.isEmpty() ? track : ownTrack;
                addPosition(column, track, attribute(levels, column), attribute(texts, column));
            }
        }
    }

    void addPosition(std::size_t column, const QString& track, const QString& level, const QString& text)
    {
        const QString title = grid_.cell(titleRow_, column);
        const QString key = track.isEmpty() ? title.toCaseFolded()
                                            : track.toCaseFolded() + keySeparator + title.toCaseFolded();
        const auto known = positionPlaces_.constFind(key);
        if (known != positionPlaces_.constEnd()) {
            positionOf_[column] = *known;
            notes_.add(Note::Kind::SameTitle, grid_.line(titleRow_, column), title,
                       grid_.place(titleRow_, column));
            return;
        }
        ForeignPosition position;
        position.key = key;
        position.title = title;
        position.role = title;
        position.family = track;
        position.lane = track;
        position.rankWord = level.isEmpty() ? rankWordOf(title) : level.toLower();
        position.summary = text;
        position.line = grid_.line(titleRow_, column);
        positionOf_[column] = ladder_.positions.size();
        positionPlaces_.insert(key, ladder_.positions.size());
        ladder_.positions.push_back(std::move(position));
    }

    void readCompetencies()
    {
        for (std::size_t row = 0; row < grid_.rows(); ++row) {
            const QString name = grid_.cell(row, nameColumn_);
            const Heading heading = headingOf(name);
            if (row == titleRow_ || isOfPositions(heading) || heading == Heading::Category)
                continue;
            const bool isDescription = heading == Heading::Description && rowOf(Heading::Description) == row;
            if (heading == Heading::Ignored || heading == Heading::Weight)
                notes_.add(Note::Kind::IgnoredColumn, grid_.line(row, nameColumn_), name,
                           grid_.place(row, nameColumn_));
            else if (!name.isEmpty() && !isDescription)
                readCompetency(row, name);
            else if (name.isEmpty() && !isRowEmpty(row))
                notes_.add(Note::Kind::UnnamedRow, grid_.line(row, nameColumn_), {},
                           grid_.place(row, nameColumn_));
            if (ladder_.requirements.size() > maxForeignRequirements)
                return;
        }
    }

    [[nodiscard]] bool isRowEmpty(std::size_t row) const
    {
        for (std::size_t column = 0; column < grid_.columns(); ++column) {
            if (!grid_.cell(row, column).isEmpty())
                return false;
        }
        return true;
    }

    void readCompetency(std::size_t row, const QString& name)
    {
        const QString key = name.toCaseFolded();
        auto known = competencyPlaces_.constFind(key);
        if (known == competencyPlaces_.constEnd()) {
            ladder_.competencies.push_back({key, name, {}, {}, {}, {}});
            weights_.emplace_back();
            known = competencyPlaces_.insert(key, ladder_.competencies.size() - 1);
        }
        const std::size_t competency = *known;
        for (std::size_t column = 0; column < grid_.columns(); ++column) {
            const QString text = grid_.cell(row, column);
            if (column == nameColumn_ || text.isEmpty())
                continue;
            if (positionOf_[column])
                takeCell(row, column, *positionOf_[column], competency);
            else
                takeAttribute(row, column, competency);
        }
    }

    void takeAttribute(std::size_t row, std::size_t column, std::size_t at)
    {
        ForeignCompetency& competency = ladder_.competencies[at];
        const QString text = grid_.cell(row, column);
        if (headings_[column] == Heading::Category)
            competency.category = text;
        else if (headings_[column] == Heading::Description)
            competency.summary = text;
        else if (headings_[column] == Heading::Weight) {
            weights_[at] = weightIn(text);
            if (!weights_[at])
                notes_.add(Note::Kind::UnreadableWeight, grid_.line(row, column), text,
                           grid_.place(row, column));
        }
    }

    void takeCell(std::size_t row, std::size_t column, std::size_t position, std::size_t competency)
    {
        const QString text = grid_.cell(row, column);
        const int line = grid_.line(row, column);
        const int place = grid_.place(row, column);
        const std::optional<ForeignLevel> level = levelIn(text);
        if (!level) {
            notes_.add(Note::Kind::UnreadableCell, line, text, place);
            return;
        }
        const auto [known, isNew] = levels_.try_emplace({position, competency}, *level);
        if (!isNew) {
            const QString name = ladder_.positions[position].title + QStringLiteral(": ")
                + ladder_.competencies[competency].title;
            notes_.add(Note::Kind::Duplicate, line, name, place);
            if (known->second == *level)
                return;
            notes_.add(Note::Kind::Conflict, line, name, place);
        }
        ladder_.requirements.push_back({position, competency, *level, line, place});
    }

    // A matrix says with few words how well; a table of texts says other things.
    [[nodiscard]] std::optional<Error> noLevels() const
    {
        constexpr auto mostWords = 12;  // a scale has fewer, and a list of ten items soon more texts
        const std::vector<WordLevel> words = proposedWords(ladder_);
        const auto isGuess = [](const WordLevel& word) { return word.isGuessed; };
        const QString where = QStringLiteral("cells");
        if (std::count_if(words.begin(), words.end(), isGuess) > mostWords) {
            const QString& example = std::find_if(words.begin(), words.end(), isGuess)->word;
            return Error{Error::Code::NothingToTake, {example, QString::number(words.size())}, where};
        }
        const std::vector<Note>& notes = notes_.notes();
        const auto unreadable = std::find_if(notes.begin(), notes.end(), [](const Note& note) {
            return note.kind == Note::Kind::UnreadableCell;
        });
        if (ladder_.requirements.empty() && unreadable != notes.end())
            return Error{Error::Code::NothingToTake, {unreadable->example}, where};
        return std::nullopt;
    }

    // Two lines of work side by side are lanes; one line, or titles that share nothing, is one lane.
    void proposeLanes()
    {
        const bool hasTracks
            = std::any_of(ladder_.positions.begin(), ladder_.positions.end(),
                          [](const ForeignPosition& position) { return !position.lane.isEmpty(); });
        QHash<QString, int> stems;
        for (const ForeignPosition& position : ladder_.positions)
            ++stems[stemOf(position.title).toCaseFolded()];
        const auto shared = std::count_if(stems.begin(), stems.end(), [](int count) { return count > 1; });
        const bool areStemsLanes = !hasTracks && shared > 1;
        for (ForeignPosition& position : ladder_.positions) {
            if (areStemsLanes) {
                position.lane = stemOf(position.title);
                position.lane = position.lane.left(1).toUpper() + position.lane.mid(1);
            } else if (position.lane.isEmpty()) {
                position.lane = ladder_.title;
            }
        }
        if (!hasTracks && !areStemsLanes && !ladder_.isRankGiven)
            separateRanks();
    }

    // In one lane, two positions of one rank word more likely follow each other as in the file.
    void separateRanks()
    {
        QHash<QString, int> words;
        for (const ForeignPosition& position : ladder_.positions)
            ++words[position.rankWord];
        const bool isAmbiguous = std::any_of(words.begin(), words.end(), [](int count) { return count > 1; });
        for (ForeignPosition& position : ladder_.positions) {
            if (isAmbiguous)
                position.rankWord = position.title.toLower();
        }
    }

    void bringWeightsIntoRange()
    {
        constexpr double most = 3;
        double top = 0;
        bool isInRange = true;
        for (const std::optional<double>& weight : weights_) {
            top = std::max(top, weight.value_or(0));
            isInRange = isInRange && (!weight || *weight == 1 || *weight == 2 || *weight == most);
        }
        for (std::size_t at = 0; at < weights_.size(); ++at) {
            if (!weights_[at])
                continue;
            const double inRange
                = isInRange || top <= 0 ? *weights_[at] : std::ceil(*weights_[at] / top * most);
            ladder_.competencies[at].importance = static_cast<int>(std::clamp(inRange, 1.0, most));
            if (!isInRange)
                notes_.add(Note::Kind::WeightsScaled, 0, ladder_.competencies[at].title);
        }
    }

    void noteUnasked()
    {
        std::vector<bool> isAsked(ladder_.competencies.size(), false);
        for (const ForeignRequirement& requirement : ladder_.requirements)
            isAsked[requirement.competency] = true;
        for (std::size_t at = 0; at < isAsked.size(); ++at) {
            if (!isAsked[at])
                notes_.add(Note::Kind::NoRequirement, 0, ladder_.competencies[at].title);
        }
    }

    NoteList notes_;
    Grid grid_;
    ForeignLadder ladder_;
    std::size_t nameColumn_ = 0;
    std::size_t titleRow_ = 0;
    std::vector<std::optional<std::size_t>> positionOf_;  ///< By column.
    std::vector<Heading> headings_;  ///< By column.
    std::vector<std::optional<double>> weights_;  ///< By competency.
    QHash<QString, std::size_t> positionPlaces_;
    QHash<QString, std::size_t> competencyPlaces_;
    std::map<std::pair<std::size_t, std::size_t>, ForeignLevel> levels_;  ///< By position and competency.
};

}  // namespace

Result<ForeignLadder> readMatrix(const CsvTable& table, Orientation orientation, const QString& title)
{
    return MatrixReader(table, orientation, title).read();
}

}  // namespace nextrung::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/uk_framework.h"

#include "exchange/clean_text.h"
#include "exchange/rank_words.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace nextrung::exchange {

using core::Error;
using core::Result;

namespace {

constexpr QChar keySeparator(0x1F);

enum Column : std::size_t {
    Family,
    Role,
    RoleText,
    Level,
    LevelText,
    Skill,
    SkillText,
    SkillLevel,
    SkillLevelText,
    ColumnCount
};

constexpr std::array<const char*, ColumnCount> columnNames{
    "Role Family",
    "Role",
    "Role Description",
    "Role Level",
    "Role Level Description",
    "Skill Name",
    "Skill Description",
    "Skill Level",
    "Skill Level Description",
};
constexpr std::array neededColumns{Role, Level, Skill, SkillLevel};

using Places = std::array<std::optional<std::size_t>, ColumnCount>;
using Cells = std::array<QString, ColumnCount>;

Places placesOf(const CsvRecord& header)
{
    Places places;
    for (std::size_t at = 0; at < header.cells.size(); ++at) {
        const QString name = header.cells[at].simplified();
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            if (!places.at(column)
                && name.compare(QLatin1String(columnNames.at(column)), Qt::CaseInsensitive) == 0)
                places.at(column) = at;
        }
    }
    return places;
}

std::optional<Column> missingColumn(const Places& places)
{
    for (const Column column : neededColumns) {
        if (!places.at(column))
            return column;
    }
    return std::nullopt;
}

class Framework {
public:
    Framework(const CsvTable& table, const Places& places)
        : table_(table)
        , places_(places)
    {
    }

    Result<ForeignLadder> read()
    {
        std::vector<std::pair<int, Cells>> rows;
        rows.reserve(table_.records.size());
        for (std::size_t at = 1; at < table_.records.size(); ++at) {
            Cells cells = cleanCells(table_.records[at]);
            if (isTaken(cells, table_.records[at].line))
                rows.emplace_back(table_.records[at].line, std::move(cells));
        }
        for (const auto& [line, cells] : rows)
            families_[cells[Role].toCaseFolded()].insert(cells[Family], 0);
        for (const auto& [line, cells] : rows)
            takeRow(line, cells);
        if (ladder_.requirements.empty())
            return Error{Error::Code::NothingToTake, {QStringLiteral("Role Level")}};
        if (const std::optional<Error> error = excessOf(ladder_))
            return *error;
        setCategories();
        ladder_.idPrefix = QStringLiteral("uk-ddat");
        ladder_.title = QStringLiteral("Digital and Data Profession Capability Framework");
        ladder_.organisation = QStringLiteral("UK Government");
        ladder_.licence = QStringLiteral(
            "Contains public sector information licensed under the Open Government Licence v3.0.");
        ladder_.citation = QStringLiteral("UK Government Digital and Data Profession Capability Framework");
        ladder_.notes = notes_.notes();
        return std::move(ladder_);
    }

private:
    Cells cleanCells(const CsvRecord& record)
    {
        const std::size_t width = table_.records.front().cells.size();
        if (record.cells.size() < width)
            notes_.add(Note::Kind::ShortRow, record.line, record.cell(0));
        else if (record.cells.size() > width)
            notes_.add(Note::Kind::LongRow, record.line, record.cell(0));
        Cells cells;
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            if (places_.at(column))
                cells.at(column) = cleanText(record.cell(*places_.at(column)), record.line, notes_);
        }
        return cells;
    }

    bool isTaken(const Cells& cells, int line)
    {
        const auto isNotInUse = [&cells](Column column) {
            return cells.at(column).compare(QLatin1String("NOT IN USE"), Qt::CaseInsensitive) == 0;
        };
        if (isNotInUse(Level) || isNotInUse(SkillLevel)) {
            notes_.add(Note::Kind::NotInUse, line, cells[Role]);
            return false;
        }
        const auto isEmpty = [&cells](Column column) { return cells.at(column).isEmpty(); };
        const bool isIncomplete = std::any_of(neededColumns.begin(), neededColumns.end(), isEmpty);
        if (isIncomplete)
            notes_.add(Note::Kind::Incomplete, line, cells[Role]);
        return !isIncomplete;
    }

    // A role name that two families share does not say which role is meant.
    QString roleKey(const Cells& cells)
    {
        const QString role = cells[Role].toCaseFolded();
        const bool isShared = families_.value(role).size() > 1;
        return isShared ? cells[Family].toCaseFolded() + keySeparator + role : role;
    }

    std::size_t positionOf(int line, const Cells& cells)
    {
        const QString key = roleKey(cells) + keySeparator + cells[Level].toCaseFolded();
        const auto known = positionPlaces_.constFind(key);
        if (known != positionPlaces_.constEnd()) {
            ForeignPosition& position = ladder_.positions[*known];
            if (position.summary.isEmpty())
                position.summary = cells[LevelText];
            return *known;
        }
        static const QRegularExpression variant(QStringLiteral("\\s[-\u2013\u2014]\\s+(\\S.*)$"));
        const QRegularExpressionMatch match = variant.match(cells[Level]);
        ForeignPosition position;
        position.key = key;
        position.title = cells[Level];
        position.role = cells[Role];
        position.family = cells[Family];
        position.lane = cells[Role];
        if (match.hasMatch()) {
            position.besideLane = position.lane;
            position.lane += QStringLiteral(" - ") + match.captured(1);
        }
        position.rankWord = rankWordOf(cells[Level], cells[Role]);
        position.summary = cells[LevelText].isEmpty() ? cells[RoleText] : cells[LevelText];
        position.line = line;
        ladder_.positions.push_back(std::move(position));
        positionPlaces_.insert(key, ladder_.positions.size() - 1);
        return ladder_.positions.size() - 1;
    }

    std::size_t competencyOf(const Cells& cells)
    {
        const QString key = cells[Skill].toCaseFolded();
        auto known = competencyPlaces_.find(key);
        if (known == competencyPlaces_.end()) {
            ladder_.competencies.push_back({key, cells[Skill], {}, {}, {}, {}});
            known = competencyPlaces_.insert(key, ladder_.competencies.size() - 1);
        }
        ForeignCompetency& competency = ladder_.competencies[*known];
        if (competency.summary.isEmpty())
            competency.summary = cells[SkillText];
        auto& descriptors = competency.descriptors;
        const bool isDescribed = std::any_of(
            descriptors.begin(), descriptors.end(), [&cells](const ForeignDescriptor& descriptor) {
                return descriptor.word.compare(cells[SkillLevel], Qt::CaseInsensitive) == 0;
            });
        if (!isDescribed && !cells[SkillLevelText].isEmpty())
            descriptors.push_back({cells[SkillLevel], cells[SkillLevelText]});
        ++familiesOf_[key][cells[Family]];
        return *known;
    }

    void takeRow(int line, const Cells& cells)
    {
        const ForeignLevel level{ForeignLevel::Kind::Word, 0, cells[SkillLevel]};
        ForeignRequirement requirement{positionOf(line, cells), competencyOf(cells), level, line, 0};
        requirement.column = static_cast<int>(places_[SkillLevel].value_or(0)) + 1;
        const QString name = cells[Level] + QStringLiteral(": ") + cells[Skill];
        Pair& pair = pairs_[{requirement.position, requirement.competency}];
        const bool isAgain = !pair.words.isEmpty();
        const bool isSame = pair.words.contains(level.word, Qt::CaseInsensitive);
        // Counted are the pairs that come up again, not each time that they do.
        if (isAgain && !pair.isReported) {
            notes_.add(Note::Kind::Duplicate, line, name);
            pair.isReported = true;
        }
        if (isAgain && !isSame)
            notes_.add(Note::Kind::Conflict, line, name);
        if (isSame)
            return;
        pair.words << level.word;
        ladder_.requirements.push_back(std::move(requirement));
    }

    // The family that asks for a skill most often, counted over the whole file, so that it does not depend on
    // which roles are taken.
    void setCategories()
    {
        for (ForeignCompetency& competency : ladder_.competencies) {
            int most = 0;
            const QMap<QString, int> counts = familiesOf_.value(competency.key);
            for (auto at = counts.begin(); at != counts.end(); ++at) {
                if (at.value() > most) {
                    most = at.value();
                    competency.category = at.key();
                }
            }
        }
    }

    /// The levels at which one position asks for one competency.
    struct Pair {
        QStringList words;
        bool isReported = false;
    };

    const CsvTable& table_;
    Places places_;
    NoteList notes_;
    ForeignLadder ladder_;
    QHash<QString, QMap<QString, int>> families_;  ///< By role, folded: the families that have one.
    QHash<QString, QMap<QString, int>> familiesOf_;  ///< By competency: how often each family asks for it.
    QHash<QString, std::size_t> positionPlaces_;
    QHash<QString, std::size_t> competencyPlaces_;
    std::map<std::pair<std::size_t, std::size_t>, Pair> pairs_;  ///< By position and competency.
};

}  // namespace

bool isUkFramework(const CsvTable& table)
{
    return !table.records.empty() && !missingColumn(placesOf(table.records.front()));
}

CsvTable rowsOfRoles(const CsvTable& table, const std::vector<ForeignPosition>& positions)
{
    QSet<QString> roles;
    for (const ForeignPosition& position : positions)
        roles.insert(position.family.toCaseFolded() + keySeparator + position.role.toCaseFolded());
    const Places places = placesOf(table.records.empty() ? CsvRecord{} : table.records.front());
    const auto isTaken = [&](const CsvRecord& record) {
        NoteList unused;
        const auto cell = [&](Column column) {
            return places.at(column)
                ? cleanText(record.cell(*places.at(column)), record.line, unused).toCaseFolded()
                : QString();
        };
        return roles.contains(cell(Family) + keySeparator + cell(Role));
    };
    CsvTable part{table.delimiter, {}};
    for (const CsvRecord& record : table.records) {
        if (part.records.empty() || isTaken(record))
            part.records.push_back(record);
    }
    return part;
}

Result<ForeignLadder> readUkFramework(const CsvTable& table)
{
    const Places places = placesOf(table.records.empty() ? CsvRecord{} : table.records.front());
    if (const std::optional<Column> missing = missingColumn(places))
        return Error{Error::Code::MissingColumn, {QLatin1String(columnNames.at(*missing))}};
    return Framework(table, places).read();
}

}  // namespace nextrung::exchange

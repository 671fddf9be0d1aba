// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "exchange/holiday_calendar.h"
#include "exchange/mspdi.h"
#include "exchange/uk_framework.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace nextrung::exchange {

using core::Error;
using core::Plan;
using core::Result;

namespace {

const QString ukFormat = QStringLiteral("uk-framework");
const QString matrixFormat = QStringLiteral("matrix");
const QString mspdiFormat = QStringLiteral("mspdi");
const QString icsFormat = QStringLiteral("ics");

// Text in another language than CSV, which a reader of CSV would take for odd cells.
bool isMarkup(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[') || start.startsWith('<')
        || start.startsWith("%PDF");
}

Error unknownFormat(const QByteArray& bytes)
{
    return {Error::Code::UnknownFormat, {QString::fromUtf8(bytes.left(40)).simplified()}};
}

/// The format of a table whose format nobody named; empty if it is none.
QString formatOf(const CsvTable& table)
{
    if (isUkFramework(table))
        return ukFormat;
    const bool isMatrix = table.records.size() > 1 && table.records.front().cells.size() > 1;
    return isMatrix ? matrixFormat : QString();
}

/// A line with one cell over the table is its title, no row of it.
QString takeTitleLine(CsvTable& table)
{
    const auto filled = [&table](std::size_t at) {
        const std::vector<QString>& cells = table.records[at].cells;
        return std::count_if(cells.begin(), cells.end(),
                             [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    };
    QString title;
    while (table.records.size() > 2 && filled(0) == 1 && filled(1) > 1
           && !table.records.front().cell(0).trimmed().isEmpty()) {
        title = table.records.front().cell(0).simplified();
        table.records.erase(table.records.begin());
    }
    return title;
}

/// Of formats that are no table: told from how the file begins.
QString planFormatOf(const QByteArray& bytes)
{
    if (isMspdi(bytes))
        return mspdiFormat;
    return isIcs(bytes) ? icsFormat : QString();
}

Result<Source> readPlanSource(const QByteArray& bytes, const QString& title, const QString& format)
{
    Result<ForeignPlan> plan = format == mspdiFormat ? readMspdi(bytes, title) : readHolidays(bytes, title);
    if (!plan)
        return plan.error();
    Source source;
    source.format = format;
    source.title = plan->title;
    source.plan = *std::move(plan);
    return source;
}

Result<ForeignLadder> ladderOf(const Source& source, const ImportChoices& choices)
{
    if (source.ladder)
        return *source.ladder;
    const Orientation orientation
        = choices.orientation ? *choices.orientation : detectedOrientation(source.table).orientation;
    return readMatrix(source.table, orientation,
                      choices.ladderTitle.isEmpty() ? source.title : choices.ladderTitle);
}

}  // namespace

QStringList importFormats()
{
    return {ukFormat, matrixFormat, mspdiFormat, icsFormat};
}

Result<Source> readSource(const QByteArray& bytes, const QString& name, const QString& format)
{
    if (!format.isEmpty() && !importFormats().contains(format))
        return Error{Error::Code::UnknownOption, QStringList(format) + importFormats()};
    const QString planFormat = format.isEmpty() ? planFormatOf(bytes) : format;
    if (planFormat == mspdiFormat || planFormat == icsFormat)
        return readPlanSource(bytes, QFileInfo(name).completeBaseName(), planFormat);
    if (format.isEmpty() && isMarkup(bytes))
        return unknownFormat(bytes);
    Result<CsvTable> read = readCsv(bytes);
    if (!read)
        return read.error();
    Source source;
    source.table = *std::move(read);
    const QString title = takeTitleLine(source.table);
    source.format = format.isEmpty() ? formatOf(source.table) : format;
    if (source.format.isEmpty())
        return unknownFormat(bytes);
    source.title = title.isEmpty() ? QFileInfo(name).completeBaseName() : title;
    if (source.format == ukFormat) {
        Result<ForeignLadder> ladder = readUkFramework(source.table);
        if (!ladder)
            return ladder.error();
        source.title = ladder->title;
        source.ladder = *std::move(ladder);
    }
    return source;
}

Result<ImportChoices> proposedChoices(const Source& source, const QStringList& roles,
                                      std::optional<Orientation> orientation)
{
    ImportChoices choices;
    choices.ladderTitle = source.title;
    if (source.plan && !roles.isEmpty())
        return Error{Error::Code::UnknownTitle, {roles.constFirst()}};
    if (source.plan)
        return choices;
    choices.roles = roles;
    if (!source.ladder)
        choices.orientation = orientation ? *orientation : detectedOrientation(source.table).orientation;
    const Result<ForeignLadder> ladder = ladderOf(source, choices);
    if (!ladder)
        return ladder.error();
    const Result<std::vector<std::size_t>> positions = positionsOf(*ladder, roles);
    if (!positions)
        return positions.error();
    choices.levels = proposedLevels(*ladder, *positions);
    choices.words = proposedWords(*ladder, *positions);
    return choices;
}

namespace {

/// What happened to the rows of the roles that are taken in; the rest of the file is none of this import.
Result<std::vector<Note>> notesOf(const Source& source, const ForeignLadder& ladder,
                                  const ImportChoices& choices)
{
    if (!source.ladder || choices.roles.isEmpty())
        return ladder.notes;
    const Result<std::vector<std::size_t>> positions = positionsOf(ladder, choices.roles);
    if (!positions)
        return positions.error();
    std::vector<ForeignPosition> taken;
    for (const std::size_t at : *positions)
        taken.push_back(ladder.positions[at]);
    const Result<ForeignLadder> part = readUkFramework(rowsOfRoles(source.table, taken));
    return part ? Result(part->notes) : part.error();
}

/// The words whose proposed place is a guess that the person has left as it is.
void noteGuesses(const ForeignLadder& ladder, const ImportChoices& choices, NoteList& notes)
{
    for (const WordLevel& word : proposedWords(ladder)) {
        if (word.isGuessed && levelOf(word.word, choices.words) == word.level)
            notes.add(Note::Kind::GuessedOrder, 0, word.word);
    }
}

}  // namespace

Result<TakenLadder> importInto(const Plan& into, const Source& source, const ImportChoices& choices)
{
    if (source.plan) {
        Result<Plan> plan = takePlan(into, *source.plan, choices.holidaysFrom);
        if (!plan)
            return plan.error();
        return TakenLadder{*std::move(plan), source.plan->notes};
    }
    const Result<ForeignLadder> ladder = ladderOf(source, choices);
    if (!ladder)
        return ladder.error();
    Result<TakenLadder> taken = takeLadder(into, *ladder, choices);
    if (!taken)
        return taken;
    const Result<std::vector<Note>> read = notesOf(source, *ladder, choices);
    if (!read)
        return read.error();
    NoteList guesses;
    noteGuesses(*ladder, choices, guesses);
    TakenLadder result = *std::move(taken);
    result.notes.insert(result.notes.begin(), guesses.notes().begin(), guesses.notes().end());
    result.notes.insert(result.notes.begin(), read->begin(), read->end());
    return result;
}

namespace {

std::vector<PreviewRole> rolesOf(const ForeignLadder& ladder, const std::vector<std::size_t>& taken)
{
    std::vector<PreviewRole> roles;
    for (std::size_t at = 0; at < ladder.positions.size(); ++at) {
        const ForeignPosition& position = ladder.positions[at];
        auto role = std::find_if(roles.begin(), roles.end(), [&position](const PreviewRole& known) {
            return known.name == position.role && known.family == position.family;
        });
        if (role == roles.end())
            role = roles.insert(role, {position.role, position.family, 0, false});
        ++role->positions;
        role->isTaken = role->isTaken || std::binary_search(taken.begin(), taken.end(), at);
    }
    QHash<QString, int> names;
    for (const PreviewRole& role : roles)
        ++names[role.name.toCaseFolded()];
    for (PreviewRole& role : roles) {
        if (names.value(role.name.toCaseFolded()) > 1 && !role.family.isEmpty())
            role.name.prepend(role.family + QLatin1Char('/'));
    }
    return roles;
}

/// A source taken into the plan, and by itself: what there is of it, new in the plan or not.
struct Taken {
    TakenLadder into{};
    TakenLadder alone{};
};

Result<Taken> takeBoth(const Plan& into, const Source& source, const ImportChoices& choices)
{
    const Result<TakenLadder> taken = importInto(into, source, choices);
    if (!taken)
        return taken.error();
    const Result<TakenLadder> alone = importInto({}, source, choices);
    if (!alone)
        return alone.error();
    return Taken{*taken, *alone};
}

Result<ImportPreview> previewOfPlan(const Plan& into, const Source& source, const ImportChoices& choices)
{
    const Result<Taken> both = takeBoth(into, source, choices);
    if (!both)
        return both.error();
    const auto& [taken, alone] = *both;
    ImportPreview preview;
    preview.format = source.format;
    preview.notes = taken.notes;
    preview.dependencies = static_cast<int>(source.plan->dependencies.size());
    QHash<core::Id<core::Activity>, int> depths;
    for (const core::Activity& activity : source.plan->activities) {
        const int depth = activity.parent ? depths.value(*activity.parent) + 1 : 0;
        depths.insert(activity.id, depth);
        preview.activities.push_back({activity.title, activity.kind.valueOr(core::Activity::Kind::Activity),
                                      depth, core::find(into, activity.id) == nullptr});
    }
    for (const auto& holiday : alone.plan.exceptions)
        preview.holidays.push_back(*core::find(taken.plan, holiday->id));
    std::sort(preview.holidays.begin(), preview.holidays.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    return preview;
}

}  // namespace

Result<ImportPreview> previewOf(const Plan& into, const Source& source, const ImportChoices& choices)
{
    if (source.plan)
        return previewOfPlan(into, source, choices);
    const Result<ForeignLadder> ladder = ladderOf(source, choices);
    if (!ladder)
        return ladder.error();
    const Result<std::vector<std::size_t>> places = positionsOf(*ladder, choices.roles);
    if (!places)
        return places.error();
    const Result<Taken> both = takeBoth(into, source, choices);
    if (!both)
        return both.error();
    const auto& [taken, alone] = *both;

    ImportPreview preview;
    preview.format = source.format;
    preview.licence = ladder->licence;
    if (!source.ladder)
        preview.detected = detectedOrientation(source.table);
    preview.roles = rolesOf(*ladder, *places);
    preview.notes = taken.notes;
    preview.competencies = static_cast<int>(alone.plan.competencies.size());
    preview.requirements = static_cast<int>(alone.plan.requirements.size());
    preview.moves = static_cast<int>(taken.plan.moves.size() - into.moves.size());

    QHash<core::Id<core::Position>, int> requirements;
    for (const auto& row : alone.plan.requirements) {
        ++requirements[row->position];
        if (row->applies == core::Requirement::Applies::NotApplicable)
            ++preview.notApplicable;
    }
    for (const std::size_t at : *places) {
        const auto id = positionId(*ladder, ladder->positions[at]);
        const core::Position& row = *core::find(taken.plan, id);
        const core::Level& level = *core::find(taken.plan, row.level);
        const QString& lane = core::find(taken.plan, row.track)->title;
        preview.positions.push_back({row.title, ladder->positions[at].role, lane, level.title, level.rank,
                                     requirements.value(id), core::find(into, id) == nullptr});
        if (!preview.lanes.contains(lane))
            preview.lanes << lane;
    }
    return preview;
}

}  // namespace nextrung::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/import_notes.h"
#include "app/plan_store.h"
#include "storage/saver.h"

#include <QFileInfo>

namespace nextrung::app {

namespace {

core::Result<exchange::Source> sourceNamed(const VerbArguments& given)
{
    const QString& path = given.files().constFirst();
    const core::Result<QByteArray> bytes = storage::loadFile(path);
    if (!bytes)
        return bytes.error();
    return exchange::readSource(*bytes, QFileInfo(path).fileName(), given.value(QStringLiteral("as")));
}

/// The levels that the words of the file were taken for, lowest first.
void sayLevels(const std::vector<exchange::WordLevel>& words, const Console& console)
{
    QStringList levels;
    for (const exchange::WordLevel& word : words) {
        if (word.level && word.count > 0)
            levels.append(QStringLiteral("%1 = %2").arg(word.word, plainNumber(*word.level)));
    }
    if (!levels.isEmpty())
        console.note(QStringLiteral("Words taken as levels: %1.").arg(levels.join(QStringLiteral(", "))));
}

/// What may come next after a day: days off that come again are taken from the beginning of its year.
core::Result<exchange::ImportChoices> choicesOn(QDate today, const exchange::Source& source,
                                                const QStringList& roles)
{
    core::Result<exchange::ImportChoices> proposed = exchange::proposedChoices(source, roles);
    if (!proposed)
        return proposed;
    exchange::ImportChoices choices = *std::move(proposed);
    choices.holidaysFrom = QDate(today.year(), 1, 1);
    return choices;
}

ExitCode list(const exchange::Source& source, const exchange::ImportChoices& choices, const Console& console)
{
    const core::Result<exchange::ImportPreview> preview = exchange::previewOf(core::Plan{}, source, choices);
    if (!preview)
        return console.refuse(preview.error());
    for (const exchange::PreviewActivity& activity : preview->activities)
        console.out << QString(2 * activity.depth, QLatin1Char(' ')) << activity.title << '\n';
    for (const core::CalendarException& holiday : preview->holidays)
        console.out << holiday.first->toString(Qt::ISODate) << "  " << holiday.title << '\n';
    for (const exchange::PreviewRole& role : preview->roles)
        console.out << role.name << "  (" << role.positions
                    << (role.positions == 1 ? " position)" : " positions)") << '\n';
    return Done;
}

}  // namespace

ExitCode importLadder(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("o"), QStringLiteral("as"), QStringLiteral("role")},
                        {QStringLiteral("list")});
    const bool isList = given.has(QStringLiteral("list"));
    given.requireFiles(1, QStringLiteral("one file to import"));
    given.requireOneOf(QStringLiteral("as"), exchange::importFormats());
    if (!isList)
        given.require(QStringLiteral("o"));
    if (!given.complaint().isEmpty())
        return console.refuse(given.complaint());
    const core::Result<exchange::Source> source = sourceNamed(given);
    if (!source)
        return console.refuse(source.error());
    const core::Result<exchange::ImportChoices> choices
        = choicesOn(given.today(), *source, isList ? QStringList() : given.values(QStringLiteral("role")));
    if (!choices)
        return console.refuse(choices.error());
    if (isList)
        return list(*source, *choices, console);
    const core::Result<exchange::TakenLadder> taken = exchange::importInto(core::Plan{}, *source, *choices);
    if (!taken)
        return console.refuse(taken.error());
    const core::Outcome written = writePlanTo(given.value(QStringLiteral("o")), taken->plan);
    if (!written)
        return console.refuse(written.error());
    sayLevels(choices->words, console);
    for (const exchange::Note& note : taken->notes)
        console.note(noteText(note));
    return Done;
}

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreign_ladder.h"

#include <QStringList>

#include <algorithm>

namespace nextrung::exchange {

using core::Error;
using core::Result;

std::optional<Error> excessOf(const ForeignLadder& ladder)
{
    const auto tooMany = [](std::size_t limit, const char* what) {
        return Error{Error::Code::TooMany, {QString::number(limit)}, QString::fromLatin1(what)};
    };
    if (ladder.positions.size() > maxForeignPositions)
        return tooMany(maxForeignPositions, "positions");
    if (ladder.competencies.size() > maxForeignCompetencies)
        return tooMany(maxForeignCompetencies, "competencies");
    if (ladder.requirements.size() > maxForeignRequirements)
        return tooMany(maxForeignRequirements, "requirements");
    return std::nullopt;
}

namespace {

QString fullName(const ForeignPosition& position)
{
    return position.family.isEmpty() ? position.role : position.family + QLatin1Char('/') + position.role;
}

/// The full names of the roles that `matches` accepts, each once.
template <class Matches>
QStringList rolesThat(const ForeignLadder& ladder, const Matches& matches)
{
    QStringList found;
    for (const ForeignPosition& position : ladder.positions) {
        if (matches(position))
            found << fullName(position);
    }
    found.removeDuplicates();
    return found;
}

/// The full name of the one role that is meant.
Result<QString> roleNamed(const ForeignLadder& ladder, const QString& name)
{
    const QString wanted = name.simplified();
    const auto isWanted = [&wanted](const QString& text) {
        return text.simplified().compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const QStringList exact = rolesThat(ladder, [&isWanted](const ForeignPosition& position) {
        return isWanted(position.role) || isWanted(fullName(position));
    });
    if (exact.size() == 1)
        return exact.first();
    if (exact.size() > 1)
        return Error{Error::Code::AmbiguousTitle, QStringList(name) + exact};
    const QStringList partial = rolesThat(ladder, [&wanted](const ForeignPosition& position) {
        return !wanted.isEmpty() && position.role.contains(wanted, Qt::CaseInsensitive);
    });
    if (partial.size() > 1)
        return Error{Error::Code::AmbiguousTitle, QStringList(name) + partial};
    return Error{Error::Code::UnknownTitle, {name}};
}

}  // namespace

Result<std::vector<std::size_t>> positionsOf(const ForeignLadder& ladder, const QStringList& roles)
{
    QStringList names;
    for (const QString& role : roles) {
        const Result<QString> name = roleNamed(ladder, role);
        if (!name)
            return name.error();
        names << *name;
    }
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < ladder.positions.size(); ++at) {
        if (names.isEmpty() || names.contains(fullName(ladder.positions[at])))
            places.push_back(at);
    }
    return places;
}

}  // namespace nextrung::exchange

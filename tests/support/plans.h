// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits.h"
#include "core/plan.h"

#include <ostream>

namespace nextrung::core {

// How GoogleTest shows a refusal, found beside its type.
inline void PrintTo(const Error& error, std::ostream* out)
{
    *out << "error " << static_cast<int>(error.code) << " at '" << error.where.toStdString() << "' ("
         << error.args.join(QStringLiteral(", ")).toStdString() << ')';
}

}  // namespace nextrung::core

/// Rows for tests: ids are small numbers, so that a test can say which row it means.
namespace nextrung::test {

template <class Row>
[[nodiscard]] core::Id<Row> idOf(quint64 number)
{
    return core::Id<Row>(number);
}

[[nodiscard]] inline core::Activity activity(quint64 number, const QString& title,
                                             core::Activity::Kind kind = core::Activity::Kind::Activity,
                                             std::optional<quint64> parent = std::nullopt)
{
    core::Activity row;
    row.id = idOf<core::Activity>(number);
    row.title = title;
    row.kind = kind;
    row.order = static_cast<double>(number);
    if (parent)
        row.parent = idOf<core::Activity>(*parent);
    return row;
}

[[nodiscard]] inline core::Dependency waits(quint64 number, quint64 from, quint64 to)
{
    core::Dependency row;
    row.id = idOf<core::Dependency>(number);
    row.from = idOf<core::Activity>(from);
    row.to = idOf<core::Activity>(to);
    return row;
}

[[nodiscard]] inline core::Track track(quint64 number, const QString& title)
{
    core::Track row;
    row.id = idOf<core::Track>(number);
    row.title = title;
    row.order = static_cast<double>(number);
    return row;
}

[[nodiscard]] inline core::Level level(quint64 number, int rank)
{
    core::Level row;
    row.id = idOf<core::Level>(number);
    row.title = QStringLiteral("Level %1").arg(rank);
    row.rank = rank;
    return row;
}

[[nodiscard]] inline core::Position position(quint64 number, const QString& title, quint64 trackNumber,
                                             quint64 levelNumber)
{
    core::Position row;
    row.id = idOf<core::Position>(number);
    row.title = title;
    row.track = idOf<core::Track>(trackNumber);
    row.level = idOf<core::Level>(levelNumber);
    return row;
}

[[nodiscard]] inline core::Move move(quint64 number, quint64 from, quint64 to,
                                     core::Move::Kind kind = core::Move::Kind::Promotion)
{
    core::Move row;
    row.id = idOf<core::Move>(number);
    row.from = idOf<core::Position>(from);
    row.to = idOf<core::Position>(to);
    row.kind = kind;
    return row;
}

[[nodiscard]] inline core::Competency competency(quint64 number, const QString& title)
{
    core::Competency row;
    row.id = idOf<core::Competency>(number);
    row.title = title;
    row.order = static_cast<double>(number);
    return row;
}

[[nodiscard]] inline core::Requirement needs(quint64 number, quint64 positionNumber, quint64 competencyNumber,
                                             double needed, int importance = 1)
{
    core::Requirement row;
    row.id = idOf<core::Requirement>(number);
    row.position = idOf<core::Position>(positionNumber);
    row.competency = idOf<core::Competency>(competencyNumber);
    row.needed = needed;
    row.importance = importance;
    return row;
}

[[nodiscard]] inline core::Person person(quint64 number, const QString& name)
{
    core::Person row;
    row.id = idOf<core::Person>(number);
    row.name = name;
    return row;
}

/// `assessor` says on `day` that the level of the competency is `level`.
[[nodiscard]] inline core::Assessment says(quint64 number, quint64 assessor, quint64 competencyNumber,
                                           double level, QDate day = QDate(2026, 11, 1))
{
    core::Assessment row;
    row.id = idOf<core::Assessment>(number);
    row.competency = idOf<core::Competency>(competencyNumber);
    row.assessor = idOf<core::Person>(assessor);
    row.on = day;
    row.level = level;
    return row;
}

/// A plan of these rows, of any kinds, as they are: nothing is checked.
template <class... Rows>
[[nodiscard]] core::Plan planOf(Rows... rows)
{
    core::Plan plan;
    (core::tableOf<Rows>(plan).put(std::move(rows)), ...);
    return plan;
}

/// The ladder that most tests stand on: tracks 1 Support and 2 Sales, levels 1 to 3 with ranks 2 to 4, and
/// positions 1 Specialist (Support, 2), 2 Executive (Sales, 3), 3 Senior (Sales, 4), with moves 1 → 2 → 3.
[[nodiscard]] inline core::Plan smallLadder()
{
    return planOf(track(1, QStringLiteral("Support")), track(2, QStringLiteral("Sales")), level(1, 2),
                  level(2, 3), level(3, 4), position(1, QStringLiteral("Specialist"), 1, 1),
                  position(2, QStringLiteral("Executive"), 2, 2), position(3, QStringLiteral("Senior"), 2, 3),
                  move(1, 1, 2), move(2, 2, 3));
}

}  // namespace nextrung::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <random>

namespace nextrung::test {

/// The id that the ladders of the tests give to a row of this name.
template <class Row>
[[nodiscard]] core::Id<Row> idFor(const char* name)
{
    return core::derivedId<Row>(QString::fromLatin1(Row::plural.data()) + QLatin1Char('/')
                                + QString::fromLatin1(name));
}

namespace internal {

struct PositionLine {
    const char* name;
    const char* title;
    const char* track;
    int rank;
    double payFrom;
    double payTo;
    int monthsFrom;
    int monthsTo;
};

inline void addLanesAndBands(core::Plan& plan)
{
    double order = 0;
    for (const char* track : {"Support", "Sales", "Management"})
        plan.tracks.put({idFor<core::Track>(track), QString::fromLatin1(track), core::Track::Kind::Inside,
                         std::nullopt, ++order});
    plan.tracks.put({idFor<core::Track>("Outside"), QStringLiteral("Other employers"),
                     core::Track::Kind::OtherEmployers, std::nullopt, 0});
    int rank = 0;
    for (const char* level : {"Entry", "Specialist", "Professional", "Lead", "Director"}) {
        ++rank;
        plan.levels.put({idFor<core::Level>(std::to_string(rank).c_str()), QString::fromLatin1(level), rank});
    }
}

inline void addPositions(core::Plan& plan)
{
    const std::vector<PositionLine> lines{
        {"s1", "Sales Support Associate", "Support", 1, 24000, 28000, 12, 18},
        {"s2", "Sales Support Specialist", "Support", 2, 29000, 35000, 18, 30},
        {"s3", "Senior Support Specialist", "Support", 3, 34000, 41000, 24, 36},
        {"s4", "Sales Enablement Lead", "Support", 4, 42000, 52000, 24, 48},
        {"a2", "Sales Development Rep", "Sales", 2, 28000, 34000, 12, 18},
        {"a3", "Account Executive", "Sales", 3, 38000, 50000, 24, 36},
        {"a4", "Senior Account Executive", "Sales", 4, 50000, 64000, 30, 48},
        {"a5", "Key Account Director", "Sales", 5, 66000, 88000, 36, 0},
        {"m3", "Sales Team Lead", "Management", 3, 44000, 54000, 24, 36},
        {"m4", "Sales Manager", "Management", 4, 56000, 72000, 36, 60},
        {"m5", "Director of Sales", "Management", 5, 82000, 110000, 36, 0},
        {"x3", "Account Executive", "Outside", 3, 41000, 54000, 18, 30}};
    for (const PositionLine& line : lines) {
        core::Position position;
        position.id = idFor<core::Position>(line.name);
        position.title = QString::fromLatin1(line.title);
        position.track = idFor<core::Track>(line.track);
        position.level = idFor<core::Level>(std::to_string(line.rank).c_str());
        position.payFrom = line.payFrom;
        position.payTo = line.payTo;
        position.payCurrency = QStringLiteral("GBP");
        position.monthsFrom = line.monthsFrom;
        if (line.monthsTo > 0)
            position.monthsTo = line.monthsTo;
        if (line.name == std::string_view("x3"))
            position.employer = QStringLiteral("Halden Systems");
        plan.positions.put(position);
    }
}

inline void addMoves(core::Plan& plan)
{
    using Kind = core::Move::Kind;
    struct Line {
        const char* from;
        const char* to;
        Kind kind;
    };
    const std::vector<Line> lines{
        {"s1", "s2", Kind::Promotion}, {"s2", "s3", Kind::Promotion}, {"s3", "s4", Kind::Promotion},
        {"a2", "a3", Kind::Promotion}, {"a3", "a4", Kind::Promotion}, {"a4", "a5", Kind::Promotion},
        {"m3", "m4", Kind::Promotion}, {"m4", "m5", Kind::Promotion}, {"s2", "a3", Kind::Promotion},
        {"s2", "a2", Kind::Lateral},   {"a3", "m3", Kind::Lateral},   {"a4", "m4", Kind::Lateral},
        {"s4", "a4", Kind::Lateral},   {"s2", "x3", Kind::External}};
    for (const Line& line : lines)
        plan.moves.put({idFor<core::Move>((std::string(line.from) + line.to).c_str()),
                        idFor<core::Position>(line.from), idFor<core::Position>(line.to), line.kind});
}

inline void addRoutes(core::Plan& plan)
{
    struct Line {
        const char* name;
        const char* title;
        std::vector<const char*> positions;
    };
    double order = 0;
    for (const Line& line :
         {Line{"A", "Direct", {"s1", "s2", "a3", "a4"}},
          Line{"B", "Via Sales Development", {"s2", "a2", "a3"}}, Line{"C", "External", {"s2", "x3"}}}) {
        core::Route route{idFor<core::Route>(line.name), QString::fromLatin1(line.title), ++order};
        for (const char* position : line.positions)
            route.positions.push_back(idFor<core::Position>(position));
        plan.routes.put(route);
    }
}

}  // namespace internal

/// Twelve positions on five levels in three tracks and at another employer, fourteen moves, three routes; the
/// climber is at "s2" and wants "a3". Rows are named with `idFor`.
[[nodiscard]] inline core::Plan salesLadder()
{
    core::Plan plan;
    internal::addLanesAndBands(plan);
    internal::addPositions(plan);
    internal::addMoves(plan);
    internal::addRoutes(plan);
    plan.posts.put(
        {idFor<core::Post>("s1"), idFor<core::Position>("s1"), QDate(2023, 3, 1), QDate(2025, 2, 1)});
    core::Profile profile;
    profile.id = core::derivedId<core::Profile>(QStringLiteral("profile"));
    profile.currentPosition = idFor<core::Position>("s2");
    profile.targetPosition = idFor<core::Position>("a3");
    profile.route = idFor<core::Route>("A");
    profile.goalDate = QDate(2027, 6, 30);
    plan.profiles.put(profile);
    return plan;
}

/// A lattice of random shape: up to four positions in a cell, moves between any two of them.
[[nodiscard]] inline core::Plan randomLadder(unsigned seed, int tracks, int levels, int positions, int moves)
{
    std::mt19937 random(seed);
    const auto below
        = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    core::Plan plan;
    for (int track = 1; track <= tracks; ++track) {
        const auto kind = track == tracks ? core::Track::Kind::OtherEmployers : core::Track::Kind::Inside;
        plan.tracks.put({core::Id<core::Track>(static_cast<quint64>(track)), QString::number(track), kind,
                         std::nullopt, static_cast<double>(track)});
    }
    for (int level = 1; level <= levels; ++level)
        plan.levels.put({core::Id<core::Level>(static_cast<quint64>(level)), QString::number(level), level});
    for (int at = 1; at <= positions; ++at) {
        core::Position position;
        position.id = core::Id<core::Position>(static_cast<quint64>(at));
        position.title = QStringLiteral("Position %1").arg(at);
        position.track = core::Id<core::Track>(static_cast<quint64>(1 + below(tracks)));
        position.level = core::Id<core::Level>(static_cast<quint64>(1 + below(levels)));
        position.order = at;
        plan.positions.put(position);
    }
    for (int at = 1; at <= moves; ++at) {
        const auto from = core::Id<core::Position>(static_cast<quint64>(1 + below(positions)));
        const auto to = core::Id<core::Position>(static_cast<quint64>(1 + below(positions)));
        if (!(from == to))
            plan.moves.put({core::Id<core::Move>(static_cast<quint64>(at)), from, to});
    }
    return plan;
}

}  // namespace nextrung::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "core/fields.h"
#include "core/id.h"
#include "core/layer.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace nextrung::core {

/// Where a set of tracks and positions came from: an employer's published ladder, or one drawn by hand.
struct Ladder {
    static constexpr std::string_view plural = "ladders";

    Id<Ladder> id{};
    QString title{};
    QString organisation{};
    QString summary{};  ///< One line on what it is for; on the card of a start template.
    QString source{};  ///< The file or page it was taken from, with its licence line if it asks for one.
    QString version{};  ///< The publisher's own version or date, as they write it.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Ladder::title));
        visit(field("organisation", &Ladder::organisation));
        visit(field("summary", &Ladder::summary));
        visit(field("source", &Ladder::source));
        visit(field("version", &Ladder::version));
    }
    friend bool operator==(const Ladder&, const Ladder&) = default;
};

/// A lane of the lattice: positions of one line of work, one above the other.
struct Track {
    static constexpr std::string_view plural = "tracks";

    enum class Kind { Inside, OtherEmployers };

    Id<Track> id{};
    QString title{};
    Choice<Kind> kind{};  ///< A track of other employers is drawn last; moves into it are external.
    std::optional<Id<Ladder>> ladder{};
    double order = 0;  ///< Left to right.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Track::title));
        visit(field("kind", &Track::kind));
        visit(field("ladder", &Track::ladder));
        visit(field("order", &Track::order));
    }
    friend bool operator==(const Track&, const Track&) = default;
};

template <>
struct Words<Track::Kind> {
    static constexpr std::array list{std::pair{Track::Kind::Inside, "inside"},
                                     std::pair{Track::Kind::OtherEmployers, "otherEmployers"}};
};

/// A band of the lattice, shared by all tracks: positions of one rank stand side by side.
struct Level {
    static constexpr std::string_view plural = "levels";

    Id<Level> id{};
    QString title{};
    int rank = 0;  ///< The number shown; a higher rank is drawn higher. Unique within a plan.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Level::title));
        visit(field("rank", &Level::rank));
    }
    friend bool operator==(const Level&, const Level&) = default;
};

/// A job that somebody can hold: one card of the lattice.
struct Position {
    static constexpr std::string_view plural = "positions";

    Id<Position> id{};
    QString title{};
    Id<Track> track{};
    Id<Level> level{};
    double order = 0;  ///< Left to right among the positions of one track and level.
    QString summary{};
    QString employer{};  ///< Empty: the ladder's own organisation.
    std::optional<double> payFrom{};  ///< A year, in `payCurrency`.
    std::optional<double> payTo{};
    QString payCurrency{};  ///< ISO 4217, e.g. "GBP".
    QString payNote{};  ///< E.g. "plus commission".
    std::optional<int> monthsFrom{};  ///< Typical time in the position before the next move.
    std::optional<int> monthsTo{};
    std::optional<int> inPost{};  ///< How many people hold it today.
    QString openings{};  ///< What is known of openings; empty: not known.
    QString source{};
    QString note{};
    Choice<Layer> layer = Layer::Public;  ///< Narrower: nobody else is to know that I look at it.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Position::title));
        visit(field("track", &Position::track));
        visit(field("level", &Position::level));
        visit(field("order", &Position::order));
        visit(field("summary", &Position::summary));
        visit(field("employer", &Position::employer));
        visit(field("payFrom", &Position::payFrom, Privacy::Pay));
        visit(field("payTo", &Position::payTo, Privacy::Pay));
        visit(field("payCurrency", &Position::payCurrency, Privacy::Pay));
        visit(field("payNote", &Position::payNote, Privacy::Pay));
        visit(field("monthsFrom", &Position::monthsFrom));
        visit(field("monthsTo", &Position::monthsTo));
        visit(field("inPost", &Position::inPost));
        visit(field("openings", &Position::openings));
        visit(field("source", &Position::source));
        visit(field("note", &Position::note, Privacy::Private));
        visit(field("layer", &Position::layer));
    }
    friend bool operator==(const Position&, const Position&) = default;
};

/// A way from one position to another that people take.
struct Move {
    static constexpr std::string_view plural = "moves";

    enum class Kind { Promotion, Lateral, External, StepBack };

    Id<Move> id{};
    Id<Position> from{};
    Id<Position> to{};
    Choice<Kind> kind{};
    std::optional<int> typicalMonths{};
    QString note{};
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("from", &Move::from));
        visit(field("to", &Move::to));
        visit(field("kind", &Move::kind));
        visit(field("typicalMonths", &Move::typicalMonths));
        visit(field("note", &Move::note));
    }
    friend bool operator==(const Move&, const Move&) = default;
};

template <>
struct Words<Move::Kind> {
    static constexpr std::array list{
        std::pair{Move::Kind::Promotion, "promotion"}, std::pair{Move::Kind::Lateral, "lateral"},
        std::pair{Move::Kind::External, "external"}, std::pair{Move::Kind::StepBack, "stepBack"}};
};

/// A way through the lattice worth comparing: positions in the order in which they would be held.
struct Route {
    static constexpr std::string_view plural = "routes";

    Id<Route> id{};
    QString title{};
    double order = 0;  ///< The first is A, the second B, …
    std::vector<Id<Position>> positions{};
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Route::title));
        visit(field("order", &Route::order));
        visit(field("positions", &Route::positions));
    }
    friend bool operator==(const Route&, const Route&) = default;
};

}  // namespace nextrung::core

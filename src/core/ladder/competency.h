// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ladder/ladder.h"

namespace nextrung::core {

/// One step of a scale.
struct ScaleLevel {
    double value = 0;
    QString title{};
    QString text{};
    QJsonObject unknown{};

    static constexpr auto fields()
    {
        return std::tuple{field("value", &ScaleLevel::value), field("title", &ScaleLevel::title),
                          field("text", &ScaleLevel::text)};
    }
    friend bool operator==(const ScaleLevel&, const ScaleLevel&) = default;
};

/// How proficiency is counted: its levels, lowest first, each a number and a word.
struct Scale {
    static constexpr std::string_view plural = "scales";

    Id<Scale> id{};
    QString title{};
    std::vector<ScaleLevel> levels{};
    QJsonObject unknown{};

    static constexpr auto fields()
    {
        return std::tuple{field("title", &Scale::title), field("levels", &Scale::levels)};
    }
    friend bool operator==(const Scale&, const Scale&) = default;
};

/// What one level of one competency looks like.
struct LevelDescriptor {
    double level = 0;
    QString text{};
    QJsonObject unknown{};

    static constexpr auto fields()
    {
        return std::tuple{field("level", &LevelDescriptor::level), field("text", &LevelDescriptor::text)};
    }
    friend bool operator==(const LevelDescriptor&, const LevelDescriptor&) = default;
};

struct Competency;

/// A competency that comes first: reach `level` of it (any level above 0 if absent) before the next counts.
struct Prerequisite {
    Id<Competency> competency{};
    std::optional<double> level{};
    QJsonObject unknown{};

    static constexpr auto fields()
    {
        return std::tuple{field("competency", &Prerequisite::competency),
                          field("level", &Prerequisite::level)};
    }
    friend bool operator==(const Prerequisite&, const Prerequisite&) = default;
};

/// Something a person can do, assessed on a scale.
struct Competency {
    static constexpr std::string_view plural = "competencies";

    /// Source: PRACTICES B6.
    enum class Kind { Results, Craft, People, Influence, Strategy, Business };

    Id<Competency> id{};
    QString title{};
    QString shortTitle{};  ///< For charts and narrow columns; empty: the title.
    Choice<Kind> kind = Kind::Craft;
    QString category{};
    QString summary{};
    std::optional<Id<Scale>> scale{};  ///< Absent: 0 to 5.
    std::vector<LevelDescriptor> descriptors{};
    std::vector<Prerequisite> prerequisites{};
    double order = 0;
    QString source{};
    QString note{};  ///< What to talk about where views differ.
    QJsonObject unknown{};

    static constexpr auto fields()
    {
        return std::tuple{field("title", &Competency::title),
                          field("shortTitle", &Competency::shortTitle),
                          field("kind", &Competency::kind),
                          field("category", &Competency::category),
                          field("summary", &Competency::summary),
                          field("scale", &Competency::scale),
                          field("descriptors", &Competency::descriptors),
                          field("prerequisites", &Competency::prerequisites),
                          field("order", &Competency::order),
                          field("source", &Competency::source),
                          field("note", &Competency::note, Privacy::Private)};
    }
    friend bool operator==(const Competency&, const Competency&) = default;
};

template <>
struct Words<Competency::Kind> {
    static constexpr std::array list{std::pair{Competency::Kind::Results, "results"},
                                     std::pair{Competency::Kind::Craft, "craft"},
                                     std::pair{Competency::Kind::People, "people"},
                                     std::pair{Competency::Kind::Influence, "influence"},
                                     std::pair{Competency::Kind::Strategy, "strategy"},
                                     std::pair{Competency::Kind::Business, "business"}};
};

/// One thing that a position asks for.
///
/// A level of a competency, or a measure with a threshold ("led 10 people"), a credential, or months of
/// experience. What the person has of the last three is assessed against the requirement itself.
struct Requirement {
    static constexpr std::string_view plural = "requirements";

    enum class Kind { Level, Measure, Credential, Months };
    enum class Applies { Needed, NotApplicable };

    Id<Requirement> id{};
    Id<Position> position{};
    Choice<Kind> kind{};
    std::optional<Id<Competency>> competency{};  ///< Always there for kind Level.
    QString title{};  ///< For the other kinds; empty: the competency's title.
    std::optional<double> needed{};  ///< Level, threshold or months; absent for a credential, or not yet set.
    QString unit{};  ///< Of a measure, e.g. "people".
    int importance = 1;  ///< Weight, 1 to 3; 0: shown, but without weight in readiness.
    bool mustHave = false;  ///< A gate: while it fails, no other points make up for it (PRACTICES R2).
    Choice<Applies> applies{};
    QString source{};  ///< Where it came from: the ladder's page, or the person who said so.
    QString note{};
    QJsonObject unknown{};

    static constexpr auto fields()
    {
        return std::tuple{field("position", &Requirement::position),
                          field("kind", &Requirement::kind),
                          ownerField("competency", &Requirement::competency),
                          field("title", &Requirement::title),
                          field("needed", &Requirement::needed),
                          field("unit", &Requirement::unit),
                          field("importance", &Requirement::importance),
                          field("mustHave", &Requirement::mustHave),
                          field("applies", &Requirement::applies),
                          field("source", &Requirement::source),
                          field("note", &Requirement::note, Privacy::Private)};
    }
    friend bool operator==(const Requirement&, const Requirement&) = default;
};

template <>
struct Words<Requirement::Kind> {
    static constexpr std::array list{std::pair{Requirement::Kind::Level, "level"},
                                     std::pair{Requirement::Kind::Measure, "measure"},
                                     std::pair{Requirement::Kind::Credential, "credential"},
                                     std::pair{Requirement::Kind::Months, "months"}};
};

template <>
struct Words<Requirement::Applies> {
    static constexpr std::array list{std::pair{Requirement::Applies::Needed, "needed"},
                                     std::pair{Requirement::Applies::NotApplicable, "notApplicable"}};
};

}  // namespace nextrung::core

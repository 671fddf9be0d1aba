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

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("value", &ScaleLevel::value));
        visit(field("title", &ScaleLevel::title));
        visit(field("text", &ScaleLevel::text));
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

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Scale::title));
        visit(field("levels", &Scale::levels));
    }
    friend bool operator==(const Scale&, const Scale&) = default;
};

/// What one level of one competency looks like.
struct LevelDescriptor {
    double level = 0;
    QString text{};
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("level", &LevelDescriptor::level));
        visit(field("text", &LevelDescriptor::text));
    }
    friend bool operator==(const LevelDescriptor&, const LevelDescriptor&) = default;
};

struct Competency;

/// A competency that comes first: reach `level` of it (any level above 0 if absent) before the next counts.
struct Prerequisite {
    Id<Competency> competency{};
    std::optional<double> level{};
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("competency", &Prerequisite::competency));
        visit(field("level", &Prerequisite::level));
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

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Competency::title));
        visit(field("shortTitle", &Competency::shortTitle));
        visit(field("kind", &Competency::kind));
        visit(field("category", &Competency::category));
        visit(field("summary", &Competency::summary));
        visit(field("scale", &Competency::scale));
        visit(field("descriptors", &Competency::descriptors));
        visit(field("prerequisites", &Competency::prerequisites));
        visit(field("order", &Competency::order));
        visit(field("source", &Competency::source));
        visit(field("note", &Competency::note, Privacy::Private));
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

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("position", &Requirement::position));
        visit(field("kind", &Requirement::kind));
        visit(ownerField("competency", &Requirement::competency));
        visit(field("title", &Requirement::title));
        visit(field("needed", &Requirement::needed));
        visit(field("unit", &Requirement::unit));
        visit(field("importance", &Requirement::importance));
        visit(field("mustHave", &Requirement::mustHave));
        visit(field("applies", &Requirement::applies));
        visit(field("source", &Requirement::source));
        visit(field("note", &Requirement::note, Privacy::Private));
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

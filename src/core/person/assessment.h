// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"

namespace nextrung::core {

/// What one person said on one day of one competency (or of a requirement that is no competency).
///
/// Assessments are only ever added; the latest of each assessor counts (PRACTICES R5).
struct Assessment {
    static constexpr std::string_view plural = "assessments";

    /// Four states that are never one; `level` is there for Assessed only, and may be 0.
    enum class State { Assessed, NotAssessed, NotApplicable, NoOpportunityYet };

    Id<Assessment> id{};
    std::optional<Id<Competency>> competency{};
    std::optional<Id<Requirement>> requirement{};  ///< For a measure, a credential or months.
    Id<Person> assessor{};
    std::optional<QDate> on{};
    Choice<State> state{};
    std::optional<double> level{};  ///< Level, measured value, 1 for a credential held, months.
    std::optional<QDate> validUntil{};  ///< Of a credential.
    QString note{};
    Choice<Layer> layer = Layer::Manager;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(ownerField("competency", &Assessment::competency));
        visit(ownerField("requirement", &Assessment::requirement));
        visit(field("assessor", &Assessment::assessor));
        visit(field("on", &Assessment::on));
        visit(field("state", &Assessment::state));
        visit(field("level", &Assessment::level));
        visit(field("validUntil", &Assessment::validUntil));
        visit(field("note", &Assessment::note, Privacy::Private));
        visit(field("layer", &Assessment::layer));
    }
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

template <>
struct Words<Assessment::State> {
    static constexpr std::array list{std::pair{Assessment::State::Assessed, "assessed"},
                                     std::pair{Assessment::State::NotAssessed, "notAssessed"},
                                     std::pair{Assessment::State::NotApplicable, "notApplicable"},
                                     std::pair{Assessment::State::NoOpportunityYet, "noOpportunityYet"}};
};

/// An accomplishment that proves competencies: what was done, with what result, when.
struct Evidence {
    static constexpr std::string_view plural = "evidence";

    Id<Evidence> id{};
    QString title{};
    std::optional<QDate> on{};
    std::vector<Id<Competency>> competencies{};
    QString text{};  ///< What I did.
    QString result{};  ///< What came of it.
    QString measure{};  ///< The number that shows it.
    QString link{};
    std::optional<Id<Activity>> activity{};
    Choice<Layer> layer = Layer::Manager;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Evidence::title));
        visit(field("on", &Evidence::on));
        visit(field("competencies", &Evidence::competencies));
        visit(field("text", &Evidence::text));
        visit(field("result", &Evidence::result));
        visit(field("measure", &Evidence::measure));
        visit(field("link", &Evidence::link));
        visit(field("activity", &Evidence::activity));
        visit(field("layer", &Evidence::layer));
    }
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

}  // namespace nextrung::core

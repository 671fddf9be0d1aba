// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ladder/competency.h"
#include "core/layer.h"

namespace nextrung::core {

struct Activity;

/// Somebody who matters to the climb; the climber is one of them, with the role Self.
struct Person {
    static constexpr std::string_view plural = "people";

    /// Source: PRACTICES D3. A person may have several.
    enum class Role {
        Self,
        Manager,
        Mentor,
        HiringManager,
        TargetSupervisor,
        Decides,
        Influences,
        Advocate,
        Incumbent,
        Leaving,
        HumanResources,
        Peer,
        Client,
        Recruiter,
        Adviser,
        OutsideView
    };

    Id<Person> id{};
    QString name{};
    QString jobTitle{};
    QString organisation{};
    std::vector<Choice<Role>> roles{};
    std::optional<double> influence{};  ///< 0 to 5: how much they can decide or promote.
    std::optional<double> relationship{};  ///< 0 to 5: how well they know and support me.
    std::optional<double> aim{};  ///< 0 to 5: the relationship I want.
    std::optional<Id<Position>> position{};  ///< The position of the ladder that they hold.
    std::optional<QDate> lastContact{};
    std::optional<QDate> nextContact{};
    QString email{};
    QString note{};
    Choice<Layer> layer = Layer::Manager;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("name", &Person::name));
        visit(field("jobTitle", &Person::jobTitle));
        visit(field("organisation", &Person::organisation));
        visit(field("roles", &Person::roles));
        visit(field("influence", &Person::influence, Privacy::Private));
        visit(field("relationship", &Person::relationship, Privacy::Private));
        visit(field("aim", &Person::aim, Privacy::Private));
        visit(field("position", &Person::position));
        visit(field("lastContact", &Person::lastContact, Privacy::Private));
        visit(field("nextContact", &Person::nextContact, Privacy::Private));
        visit(field("email", &Person::email, Privacy::Private));
        visit(field("note", &Person::note, Privacy::Private));
        visit(field("layer", &Person::layer));
    }
    friend bool operator==(const Person&, const Person&) = default;
};

template <>
struct Words<Person::Role> {
    static constexpr std::array list{std::pair{Person::Role::Self, "self"},
                                     std::pair{Person::Role::Manager, "manager"},
                                     std::pair{Person::Role::Mentor, "mentor"},
                                     std::pair{Person::Role::HiringManager, "hiringManager"},
                                     std::pair{Person::Role::TargetSupervisor, "targetSupervisor"},
                                     std::pair{Person::Role::Decides, "decides"},
                                     std::pair{Person::Role::Influences, "influences"},
                                     std::pair{Person::Role::Advocate, "advocate"},
                                     std::pair{Person::Role::Incumbent, "incumbent"},
                                     std::pair{Person::Role::Leaving, "leaving"},
                                     std::pair{Person::Role::HumanResources, "humanResources"},
                                     std::pair{Person::Role::Peer, "peer"},
                                     std::pair{Person::Role::Client, "client"},
                                     std::pair{Person::Role::Recruiter, "recruiter"},
                                     std::pair{Person::Role::Adviser, "adviser"},
                                     std::pair{Person::Role::OutsideView, "outsideView"}};
};

/// What the climber is and wants: one row a plan.
struct Profile {
    static constexpr std::string_view plural = "profiles";

    /// Backward: each step as late as is safe. Forward: as soon as possible.
    enum class Direction { Backward, Forward };

    Id<Profile> id{};
    std::optional<Id<Person>> person{};  ///< The climber's own row among the people.
    std::optional<Id<Position>> currentPosition{};
    std::optional<QDate> currentSince{};
    std::optional<Id<Position>> targetPosition{};  ///< The next step.
    std::optional<Id<Position>> destinationPosition{};  ///< The dream job, however far (PRACTICES A1).
    std::optional<Id<Route>> route{};  ///< The route chosen; absent: the shortest one.
    std::optional<QDate> goalDate{};  ///< The day by which I am ready.
    Choice<Direction> direction{};  ///< Of the schedule.
    int bufferDays = 0;  ///< Working days before the goal date that the schedule keeps free; >= 0.
    QString intention{};
    QString valueStatement{};
    std::vector<QString> ingredients{};  ///< Up to three, the most important first (PRACTICES A7).
    std::optional<Id<Person>> meetingWith{};  ///< The manager meeting for which the plan is printed.
    std::optional<QDate> meetingOn{};
    QString meetingTime{};  ///< "HH:mm", as the person writes it; no time zone.
    QString agreement{};  ///< The sentence that both sign.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("person", &Profile::person));
        visit(field("currentPosition", &Profile::currentPosition));
        visit(field("currentSince", &Profile::currentSince));
        visit(field("targetPosition", &Profile::targetPosition));
        visit(field("destinationPosition", &Profile::destinationPosition));
        visit(field("route", &Profile::route));
        visit(field("goalDate", &Profile::goalDate));
        visit(field("direction", &Profile::direction));
        visit(field("bufferDays", &Profile::bufferDays));
        visit(field("intention", &Profile::intention));
        visit(field("valueStatement", &Profile::valueStatement));
        visit(field("ingredients", &Profile::ingredients));
        visit(field("meetingWith", &Profile::meetingWith));
        visit(field("meetingOn", &Profile::meetingOn));
        visit(field("meetingTime", &Profile::meetingTime));
        visit(field("agreement", &Profile::agreement));
    }
    friend bool operator==(const Profile&, const Profile&) = default;
};

template <>
struct Words<Profile::Direction> {
    static constexpr std::array list{std::pair{Profile::Direction::Backward, "backward"},
                                     std::pair{Profile::Direction::Forward, "forward"}};
};

/// A position that the climber held before.
struct Post {
    static constexpr std::string_view plural = "posts";

    Id<Post> id{};
    Id<Position> position{};
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("position", &Post::position));
        visit(field("from", &Post::from));
        visit(field("to", &Post::to));
    }
    friend bool operator==(const Post&, const Post&) = default;
};

/// A point that the climber brings; with a competency, its level is shown beside the title.
struct Strength {
    static constexpr std::string_view plural = "strengths";

    Id<Strength> id{};
    QString title{};
    std::optional<Id<Competency>> competency{};
    QString text{};
    double order = 0;
    Choice<Layer> layer = Layer::Manager;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Strength::title));
        visit(field("competency", &Strength::competency));
        visit(field("text", &Strength::text));
        visit(field("order", &Strength::order));
        visit(field("layer", &Strength::layer));
    }
    friend bool operator==(const Strength&, const Strength&) = default;
};

/// Something the climber asks of somebody, usually the manager.
struct Ask {
    static constexpr std::string_view plural = "asks";

    Id<Ask> id{};
    QString title{};
    std::optional<Id<Person>> person{};
    std::optional<QDate> by{};
    std::optional<Id<Competency>> competency{};
    std::optional<Id<Activity>> activity{};
    bool done = false;
    double order = 0;
    Choice<Layer> layer = Layer::Manager;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Ask::title));
        visit(field("person", &Ask::person));
        visit(field("by", &Ask::by));
        visit(field("competency", &Ask::competency));
        visit(field("activity", &Ask::activity));
        visit(field("done", &Ask::done));
        visit(field("order", &Ask::order));
        visit(field("layer", &Ask::layer));
    }
    friend bool operator==(const Ask&, const Ask&) = default;
};

}  // namespace nextrung::core

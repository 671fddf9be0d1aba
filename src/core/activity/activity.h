// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/recurrence.h"
#include "core/person/person.h"

namespace nextrung::core {

/// A competency that an activity raises, and to which level.
struct Raise {
    Id<Competency> competency{};
    double toLevel = 0;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("competency", &Raise::competency));
        visit(field("toLevel", &Raise::toLevel));
    }
    friend bool operator==(const Raise&, const Raise&) = default;
};

/// A step of the plan: a phase, an activity or a milestone, in a tree by `parent`.
struct Activity {
    static constexpr std::string_view plural = "activities";

    enum class Kind { Activity, Milestone, Phase };
    /// What sort of activity it is (PRACTICES C3, C7, C8, C10); picks the icon.
    enum class Form {
        Task,
        Interview,
        Reading,
        Course,
        Certificate,
        Mentoring,
        Shadowing,
        StretchProject,
        Talk,
        Article,
        Meeting
    };
    enum class LengthUnit { WorkingDays, CalendarDays };
    enum class Approval { NotNeeded, ToAsk, Asked, Granted, Refused };

    Id<Activity> id{};
    QString title{};
    Choice<Kind> kind{};
    Choice<Form> form{};
    std::optional<Id<Activity>> parent{};  ///< The phase it belongs to.
    double order = 0;  ///< Top to bottom among its siblings.
    QString summary{};

    /// Taken from the person's hours; for activities only. Of one that recurs: each time.
    std::optional<double> workHours{};
    std::optional<double> lowHours{};  ///< If all goes well: with `workHours`, a three-point estimate.
    std::optional<double> highHours{};  ///< If all goes badly.
    std::optional<int> length{};  ///< Days from start to finish, in `lengthUnit`, instead of work; >= 1.
    Choice<LengthUnit> lengthUnit{};
    std::optional<double> hoursAWeek{};  ///< What a `length` takes of each full week, instead of work.
    std::optional<double> mostHoursAWeek{};
    /// The days of the week on which a course with kept dates meets, or what recurs happens; empty: any.
    std::vector<Choice<Weekday>> onDays{};
    std::optional<Recurrence> recurs{};

    std::optional<QDate> keptStart{};  ///< The person's word: the schedule does not move it.
    std::optional<QDate> keptFinish{};  ///< The last day worked; a milestone's day.
    std::optional<QDate> earliestStart{};
    std::optional<QDate> deadline{};  ///< The last day allowed.
    /// Working days before the start by which it must be asked for (approval, a booking). Holds until
    /// `approval` says that it is asked or granted.
    std::optional<int> leadDays{};

    double progress = 0;  ///< 0 to 1; 1 is done.
    std::optional<QDate> startedOn{};  ///< What really happened.
    std::optional<QDate> finishedOn{};

    std::optional<double> cost{};
    QString costCurrency{};  ///< ISO 4217.
    QString paidBy{};
    Choice<Approval> approval{};

    std::vector<Raise> raises{};
    std::vector<Id<Requirement>> earns{};  ///< Credentials and measures that are met once it is done.
    std::vector<Id<Person>> people{};
    std::vector<QString> links{};
    QString reachedWhen{};  ///< How we know that it is reached; printed beside milestones.
    QString note{};
    Choice<Layer> layer = Layer::Manager;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Activity::title));
        visit(field("kind", &Activity::kind));
        visit(field("form", &Activity::form));
        visit(ownerField("parent", &Activity::parent));
        visit(field("order", &Activity::order));
        visit(field("summary", &Activity::summary));
        visit(field("workHours", &Activity::workHours));
        visit(field("lowHours", &Activity::lowHours));
        visit(field("highHours", &Activity::highHours));
        visit(field("length", &Activity::length));
        visit(field("lengthUnit", &Activity::lengthUnit));
        visit(field("hoursAWeek", &Activity::hoursAWeek));
        visit(field("mostHoursAWeek", &Activity::mostHoursAWeek));
        visit(field("onDays", &Activity::onDays));
        visit(field("recurs", &Activity::recurs));
        visit(field("keptStart", &Activity::keptStart));
        visit(field("keptFinish", &Activity::keptFinish));
        visit(field("earliestStart", &Activity::earliestStart));
        visit(field("deadline", &Activity::deadline));
        visit(field("leadDays", &Activity::leadDays));
        visit(field("progress", &Activity::progress));
        visit(field("startedOn", &Activity::startedOn));
        visit(field("finishedOn", &Activity::finishedOn));
        visit(field("cost", &Activity::cost));
        visit(field("costCurrency", &Activity::costCurrency));
        visit(field("paidBy", &Activity::paidBy));
        visit(field("approval", &Activity::approval));
        visit(field("raises", &Activity::raises));
        visit(field("earns", &Activity::earns));
        visit(field("people", &Activity::people));
        visit(field("links", &Activity::links));
        visit(field("reachedWhen", &Activity::reachedWhen));
        visit(field("note", &Activity::note, Privacy::Private));
        visit(field("layer", &Activity::layer));
    }
    friend bool operator==(const Activity&, const Activity&) = default;
};

template <>
struct Words<Activity::Kind> {
    static constexpr std::array list{std::pair{Activity::Kind::Activity, "activity"},
                                     std::pair{Activity::Kind::Milestone, "milestone"},
                                     std::pair{Activity::Kind::Phase, "phase"}};
};

template <>
struct Words<Activity::Form> {
    static constexpr std::array list{std::pair{Activity::Form::Task, "task"},
                                     std::pair{Activity::Form::Interview, "interview"},
                                     std::pair{Activity::Form::Reading, "reading"},
                                     std::pair{Activity::Form::Course, "course"},
                                     std::pair{Activity::Form::Certificate, "certificate"},
                                     std::pair{Activity::Form::Mentoring, "mentoring"},
                                     std::pair{Activity::Form::Shadowing, "shadowing"},
                                     std::pair{Activity::Form::StretchProject, "stretchProject"},
                                     std::pair{Activity::Form::Talk, "talk"},
                                     std::pair{Activity::Form::Article, "article"},
                                     std::pair{Activity::Form::Meeting, "meeting"}};
};

template <>
struct Words<Activity::LengthUnit> {
    static constexpr std::array list{std::pair{Activity::LengthUnit::WorkingDays, "workingDays"},
                                     std::pair{Activity::LengthUnit::CalendarDays, "calendarDays"}};
};

template <>
struct Words<Activity::Approval> {
    static constexpr std::array list{
        std::pair{Activity::Approval::NotNeeded, "notNeeded"}, std::pair{Activity::Approval::ToAsk, "toAsk"},
        std::pair{Activity::Approval::Asked, "asked"}, std::pair{Activity::Approval::Granted, "granted"},
        std::pair{Activity::Approval::Refused, "refused"}};
};

/// `to` waits for `from`, in one of the four ways, with a lag in days that may be negative.
struct Dependency {
    static constexpr std::string_view plural = "dependencies";

    enum class Type { FinishToStart, StartToStart, FinishToFinish, StartToFinish };

    Id<Dependency> id{};
    Id<Activity> from{};
    Id<Activity> to{};
    Choice<Type> type{};
    int lag = 0;
    Choice<Activity::LengthUnit> lagUnit{};
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("from", &Dependency::from));
        visit(field("to", &Dependency::to));
        visit(field("type", &Dependency::type));
        visit(field("lag", &Dependency::lag));
        visit(field("lagUnit", &Dependency::lagUnit));
    }
    friend bool operator==(const Dependency&, const Dependency&) = default;
};

template <>
struct Words<Dependency::Type> {
    static constexpr std::array list{std::pair{Dependency::Type::FinishToStart, "finishToStart"},
                                     std::pair{Dependency::Type::StartToStart, "startToStart"},
                                     std::pair{Dependency::Type::FinishToFinish, "finishToFinish"},
                                     std::pair{Dependency::Type::StartToFinish, "startToFinish"}};
};

/// A small thing to tick off inside an activity.
struct Step {
    static constexpr std::string_view plural = "steps";

    Id<Step> id{};
    Id<Activity> activity{};
    QString title{};
    std::optional<QDate> by{};
    bool done = false;
    double order = 0;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("activity", &Step::activity));
        visit(field("title", &Step::title));
        visit(field("by", &Step::by));
        visit(field("done", &Step::done));
        visit(field("order", &Step::order));
    }
    friend bool operator==(const Step&, const Step&) = default;
};

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"

namespace nextrung::core {

/// The hours of the person's own that go into the plan each week, from a day on.
struct Availability {
    static constexpr std::string_view plural = "availabilities";

    Id<Availability> id{};
    std::optional<QDate> from{};  ///< Absent: from the beginning. The latest that has begun counts.
    double hoursAWeek = 0;  ///< Spread evenly over Monday to Friday, unless `weekdays` says which days.
    std::vector<double> weekdays{};  ///< Hours on Monday … Sunday (seven numbers), or empty.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("from", &Availability::from));
        visit(field("hoursAWeek", &Availability::hoursAWeek));
        visit(field("weekdays", &Availability::weekdays));
    }
    friend bool operator==(const Availability&, const Availability&) = default;
};

/// Days on which the usual hours do not hold: leave, a holiday, a busier or freer time.
struct CalendarException {
    static constexpr std::string_view plural = "exceptions";

    enum class Kind { Leave, Holiday, OtherHours };

    Id<CalendarException> id{};
    QString title{};
    std::optional<QDate> first{};  ///< Required in practice; without it the exception holds on no day.
    std::optional<QDate> last{};  ///< The last day; absent: `first` only.
    Choice<Kind> kind{};
    double hoursAWeek = 0;  ///< For OtherHours. Leave and holidays have none, and are no working days.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &CalendarException::title, Privacy::Private));
        visit(field("first", &CalendarException::first));
        visit(field("last", &CalendarException::last));
        visit(field("kind", &CalendarException::kind));
        visit(field("hoursAWeek", &CalendarException::hoursAWeek));
    }
    friend bool operator==(const CalendarException&, const CalendarException&) = default;
};

template <>
struct Words<CalendarException::Kind> {
    static constexpr std::array list{std::pair{CalendarException::Kind::Leave, "leave"},
                                     std::pair{CalendarException::Kind::Holiday, "holiday"},
                                     std::pair{CalendarException::Kind::OtherHours, "otherHours"}};
};

/// The dates of one activity in an agreed plan.
struct BaselineSpan {
    Id<Activity> activity{};
    std::optional<QDate> start{};
    std::optional<QDate> finish{};  ///< The last day worked.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("activity", &BaselineSpan::activity));
        visit(field("start", &BaselineSpan::start));
        visit(field("finish", &BaselineSpan::finish));
    }
    friend bool operator==(const BaselineSpan&, const BaselineSpan&) = default;
};

/// A plan as it was agreed on a day, kept to measure slips against.
struct Baseline {
    static constexpr std::string_view plural = "baselines";

    Id<Baseline> id{};
    QString title{};
    std::optional<QDate> agreedOn{};
    std::optional<Id<Person>> agreedWith{};
    std::vector<BaselineSpan> spans{};
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("title", &Baseline::title));
        visit(field("agreedOn", &Baseline::agreedOn));
        visit(field("agreedWith", &Baseline::agreedWith));
        visit(field("spans", &Baseline::spans));
    }
    friend bool operator==(const Baseline&, const Baseline&) = default;
};

}  // namespace nextrung::core

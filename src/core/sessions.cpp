// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions.h"

#include <algorithm>
#include <set>

namespace nextrung::core {

namespace {

constexpr int daysAWeek = 7;
constexpr std::size_t mostSessions = 10'000;

/// The days of one activity, found step by step from its first.
class Series {
public:
    Series(const Activity& activity, QDate first)
        : rule_(activity.recurs.value_or(Recurrence{1, Recurrence::Unit::Days}))
        , first_(first)
    {
        for (const auto& day : activity.onDays) {
            if (day.isKnown())
                weekdays_.insert(static_cast<int>(*day.known()) + 1);
        }
    }

    /// The days of the n-th step, ascending.
    [[nodiscard]] std::vector<QDate> step(int n) const
    {
        const int steps = n * std::max(1, rule_.every);
        switch (rule_.unit.valueOr(Recurrence::Unit::Weeks)) {
        case Recurrence::Unit::Days:
            return onlyWeekdays(first_.addDays(steps));
        case Recurrence::Unit::Weeks:
            return daysOfWeek(first_.addDays(qint64{steps} * daysAWeek));
        case Recurrence::Unit::Months:
            return daysOfMonth(first_.addMonths(steps));
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] bool isSkipped(QDate day) const
    {
        return std::find(rule_.skipped.begin(), rule_.skipped.end(), day) != rule_.skipped.end();
    }

    [[nodiscard]] QDate until(QDate last) const { return std::min(last, rule_.until.value_or(last)); }

private:
    [[nodiscard]] std::vector<QDate> onlyWeekdays(QDate day) const
    {
        if (weekdays_.empty() || weekdays_.contains(day.dayOfWeek()))
            return {day};
        return {};
    }

    [[nodiscard]] std::vector<QDate> daysOfWeek(QDate day) const
    {
        if (weekdays_.empty())
            return {day};
        std::vector<QDate> days;
        days.reserve(weekdays_.size());
        const QDate sunday = day.addDays(-day.dayOfWeek());
        for (const int weekday : weekdays_)
            days.push_back(sunday.addDays(weekday));
        return days;
    }

    // `day` is the first day so many months later, at the end of a shorter month if need be.
    [[nodiscard]] std::vector<QDate> daysOfMonth(QDate day) const
    {
        if (weekdays_.empty())
            return {day};
        std::vector<QDate> days;
        const int which = (first_.day() - 1) / daysAWeek;
        const QDate monthBegins(day.year(), day.month(), 1);
        for (const int weekday : weekdays_) {
            const int offset = (weekday - monthBegins.dayOfWeek() + daysAWeek) % daysAWeek;
            QDate its = monthBegins.addDays(offset + (which * daysAWeek));
            if (its.month() != day.month())
                its = its.addDays(-daysAWeek);
            days.push_back(its);
        }
        std::sort(days.begin(), days.end());
        return days;
    }

    Recurrence rule_;
    QDate first_;
    std::set<int> weekdays_;  // as QDate counts them; empty: any
};

}  // namespace

bool hasSessions(const Activity& activity)
{
    if (!(activity.kind == Activity::Kind::Activity))
        return false;
    return activity.recurs || (!activity.onDays.empty() && activity.keptStart && activity.keptFinish);
}

std::vector<QDate> sessionDays(const Activity& activity, const Calendar& calendar, QDate first, QDate last)
{
    std::vector<QDate> days;
    if (!hasSessions(activity) || !first.isValid() || !last.isValid())
        return days;
    const Series series(activity, first);
    const QDate end = series.until(last);
    // A week or a month of the series may begin before its first day, and hold no day of it.
    for (int step = 0; days.size() < mostSessions; ++step) {
        const std::vector<QDate> found = series.step(step);
        for (const QDate day : found) {
            if (day >= first && day <= end && !series.isSkipped(day) && !calendar.exceptionOn(day))
                days.push_back(day);
        }
        const QDate reached = found.empty() ? first.addDays(step) : found.front();
        if (reached > end || !reached.isValid())
            break;
    }
    return days;
}

std::vector<QDate> sessionsWithoutHours(const Activity& activity, const Calendar& calendar, QDate first,
                                        QDate last, QDate today)
{
    std::vector<QDate> days = sessionDays(activity, calendar, first, last);
    const auto isNone = [&calendar, today](QDate day) {
        const bool isWorked
            = calendar.isWorkingDay(day) && (calendar.hoursOn(day) > 0 || !calendar.hasHours());
        return isWorked || day < today;
    };
    days.erase(std::remove_if(days.begin(), days.end(), isNone), days.end());
    return days;
}

}  // namespace nextrung::core

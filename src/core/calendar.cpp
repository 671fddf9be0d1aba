// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <tuple>

namespace nextrung::core {

namespace {

constexpr qint64 fromTheBeginning = std::numeric_limits<qint64>::min();

// Julian day 0 was a Monday.
std::size_t weekdayOf(qint64 day)
{
    return static_cast<std::size_t>(((day % 7) + 7) % 7);
}

double usable(double hours)
{
    return std::isfinite(hours) && hours > 0 ? hours : 0;
}

QDate dayOf(qint64 julianDay)
{
    return QDate::fromJulianDay(julianDay);
}

// Leave takes a day before a holiday does; both before a week that is only busier or freer.
int weightOf(const CalendarException& exception)
{
    if (exception.kind == CalendarException::Kind::Leave)
        return 2;
    return exception.kind == CalendarException::Kind::Holiday ? 1 : 0;
}

bool takesTheDay(const CalendarException* exception)
{
    return exception && weightOf(*exception) > 0;
}

qint64 beginOf(const Availability& availability)
{
    return availability.from && availability.from->isValid() ? availability.from->toJulianDay()
                                                             : fromTheBeginning;
}

}  // namespace

const Availability* availabilityOn(const Plan& plan, QDate day)
{
    const Availability* latest = nullptr;
    for (const auto& each : plan.availabilities) {
        if (beginOf(*each) <= day.toJulianDay() && (!latest || beginOf(*latest) <= beginOf(*each)))
            latest = each.get();
    }
    return latest;
}

bool hasExceptionsFrom(const Plan& plan, QDate day)
{
    return std::any_of(plan.exceptions.begin(), plan.exceptions.end(), [day](const auto& each) {
        return each->first && each->first->isValid() && each->last.value_or(*each->first) >= day;
    });
}

Calendar::Calendar(const Plan& plan)
{
    readWeeks(plan);
    readExceptions(plan);
    findHours();
}

void Calendar::findHours()
{
    hasHours_ = std::any_of(weeks_.begin(), weeks_.end(), [](const Week& week) { return week.sum > 0; })
        || std::any_of(exceptions_.begin(), exceptions_.end(), [](const auto& exception) {
                    return !takesTheDay(exception.get()) && usable(exception->hoursAWeek) > 0;
                });
}

Calendar::Week Calendar::weekOf(const Availability& availability)
{
    Week week;
    week.from = beginOf(availability);
    if (availability.weekdays.size() == week.hours.size()) {
        std::transform(availability.weekdays.begin(), availability.weekdays.end(), week.hours.begin(),
                       usable);
    } else {
        std::fill_n(week.hours.begin(), 5, usable(availability.hoursAWeek) / 5);
    }
    week.sum = std::accumulate(week.hours.begin(), week.hours.end(), 0.0);
    return week;
}

void Calendar::readWeeks(const Plan& plan)
{
    for (const auto& availability : plan.availabilities)
        weeks_.push_back(weekOf(*availability));
    std::stable_sort(weeks_.begin(), weeks_.end(),
                     [](const Week& a, const Week& b) { return a.from < b.from; });
    if (weeks_.empty() || weeks_.front().from != fromTheBeginning)
        weeks_.insert(weeks_.begin(), Week{fromTheBeginning, {}, 0});
}

void Calendar::readExceptions(const Plan& plan)
{
    using Rank = std::tuple<int, qint64, std::size_t>;  // the greatest holds
    std::vector<std::tuple<qint64, bool, Rank>> edges;
    for (const auto& exception : plan.exceptions) {
        if (!exception->first || !exception->first->isValid())
            continue;
        const qint64 first = exception->first->toJulianDay();
        const qint64 last
            = exception->last && exception->last->isValid() ? exception->last->toJulianDay() : first;
        if (last < first)
            continue;
        const Rank rank{weightOf(*exception), first, exceptions_.size()};
        edges.emplace_back(first, true, rank);
        edges.emplace_back(last + 1, false, rank);
        exceptions_.push_back(exception);
    }
    std::sort(edges.begin(), edges.end());
    std::set<Rank> holding;
    for (std::size_t at = 0; at < edges.size(); ++at) {
        const auto& [day, begins, rank] = edges[at];
        if (begins)
            holding.insert(rank);
        else
            holding.erase(rank);
        if (at + 1 < edges.size() && std::get<0>(edges[at + 1]) == day)
            continue;
        stretches_.push_back(
            {day, holding.empty() ? nullptr : exceptions_[std::get<2>(*holding.rbegin())].get()});
    }
}

const Calendar::Week& Calendar::weekOn(qint64 day) const
{
    const auto after = std::upper_bound(weeks_.begin(), weeks_.end(), day,
                                        [](qint64 wanted, const Week& week) { return wanted < week.from; });
    return *std::prev(after);
}

std::span<const Calendar::Week> Calendar::weeksFrom(QDate day) const
{
    const Week* const first = &weekOn(day.toJulianDay());
    return {first, weeks_.data() + weeks_.size()};
}

const CalendarException* Calendar::anyExceptionOn(qint64 day) const
{
    const auto after
        = std::upper_bound(stretches_.begin(), stretches_.end(), day,
                           [](qint64 wanted, const Stretch& stretch) { return wanted < stretch.from; });
    return after == stretches_.begin() ? nullptr : std::prev(after)->exception;
}

bool Calendar::works(qint64 day) const
{
    if (takesTheDay(anyExceptionOn(day)))
        return false;
    return weekdayOf(day) < 5 || weekOn(day).hours.at(weekdayOf(day)) > 0;
}

bool Calendar::isWorkingDay(QDate day) const
{
    return works(day.toJulianDay());
}

double Calendar::hoursOn(QDate day) const
{
    const CalendarException* exception = anyExceptionOn(day.toJulianDay());
    if (takesTheDay(exception))
        return 0;
    const Week& week = weekOn(day.toJulianDay());
    const std::size_t weekday = weekdayOf(day.toJulianDay());
    if (!exception)
        return week.hours.at(weekday);
    const double hours = usable(exception->hoursAWeek);
    if (week.sum > 0)
        return hours * week.hours.at(weekday) / week.sum;
    return weekday < 5 ? hours / 5 : 0;
}

const CalendarException* Calendar::exceptionOn(QDate day) const
{
    const CalendarException* exception = anyExceptionOn(day.toJulianDay());
    return takesTheDay(exception) ? exception : nullptr;
}

double Calendar::hoursBetween(QDate first, QDate last) const
{
    double sum = 0;
    if (!first.isValid() || !last.isValid())
        return sum;
    for (qint64 day = first.toJulianDay(); day <= last.toJulianDay(); ++day)
        sum += hoursOn(dayOf(day));
    return sum;
}

// Neither walk can run for ever: outside its exceptions every week has five working days at least.
QDate Calendar::onOrAfter(QDate day) const
{
    if (!day.isValid())
        return day;
    qint64 at = day.toJulianDay();
    while (!works(at))
        ++at;
    return dayOf(at);
}

QDate Calendar::onOrBefore(QDate day) const
{
    if (!day.isValid())
        return day;
    qint64 at = day.toJulianDay();
    while (!works(at))
        --at;
    return dayOf(at);
}

QDate Calendar::plusWorkingDays(QDate day, int count) const
{
    if (!day.isValid())
        return day;
    const qint64 step = count < 0 ? -1 : 1;
    qint64 at = day.toJulianDay();
    for (qint64 left = std::abs(static_cast<qint64>(count)); left > 0;) {
        at += step;
        if (works(at))
            --left;
    }
    return dayOf(at);
}

int Calendar::workingDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (qint64 day = from.toJulianDay() + 1; day <= to.toJulianDay(); ++day)
        count += works(day) ? 1 : 0;
    return count;
}

double Calendar::hoursAWeekOn(QDate day) const
{
    return weekOn(day.toJulianDay()).sum;
}

double Calendar::leastHoursAWeekFrom(QDate day) const
{
    const std::span<const Week> weeks = weeksFrom(day);
    double least = weeks.front().sum;
    for (const Week& week : weeks)
        least = std::min(least, week.sum);
    return least;
}

double Calendar::mostHoursADayFrom(QDate day) const
{
    double most = 0;
    for (const Week& week : weeksFrom(day))
        most = std::max(most, *std::max_element(week.hours.begin(), week.hours.end()));
    return most;
}

std::pair<QDate, QDate> Calendar::changes() const
{
    std::vector<qint64> days;
    for (const Week& week : weeks_) {
        if (week.from != fromTheBeginning)
            days.push_back(week.from);
    }
    for (const Stretch& stretch : stretches_)
        days.push_back(stretch.from);
    if (days.empty())
        return {};
    const auto [first, last] = std::minmax_element(days.begin(), days.end());
    return {dayOf(*first), dayOf(*last)};
}

Calendar Calendar::withHoursInEveryWeek(double hours, QDate day) const
{
    Calendar other = *this;
    for (Week& week : std::span(other.weeks_).last(weeksFrom(day).size())) {
        if (week.sum > 0) {
            for (double& each : week.hours)
                each = each * usable(hours) / week.sum;
        } else {
            std::fill_n(week.hours.begin(), 5, usable(hours) / 5);
        }
        week.sum = usable(hours);
    }
    other.findHours();
    return other;
}

}  // namespace nextrung::core

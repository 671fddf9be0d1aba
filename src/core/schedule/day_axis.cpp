// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/day_axis.h"

#include <cmath>
#include <numeric>

namespace nextrung::core {

namespace {

constexpr int daysAWeek = 7;

qint64 mondayOf(qint64 day)
{
    return DayAxis::weekOf(day) * daysAWeek;
}

}  // namespace

DayAxis::DayAxis(const Calendar& calendar, QDate origin)
{
    auto [first, last] = calendar.changes();
    if (!first.isValid())
        first = last = origin;
    origin_ = mondayOf(std::min(first, origin).toJulianDay()) - daysAWeek;
    const qint64 end = mondayOf(std::max(last, origin).toJulianDay()) + daysAWeek;
    before_.reserve(static_cast<std::size_t>(end - origin_));
    for (qint64 day = origin_; day < end; ++day) {
        before_.push_back(static_cast<int>(days_.size()));
        const QDate date = QDate::fromJulianDay(day);
        if (!calendar.isWorkingDay(date))
            continue;
        days_.push_back(static_cast<int>(day - origin_));
        hours_.push_back(calendar.hoursOn(date));
    }
    sums_.assign(hours_.size() + 1, 0);
    std::partial_sum(hours_.begin(), hours_.end(), sums_.begin() + 1);
    head_ = patternOf(calendar, origin_ - daysAWeek);
    tail_ = patternOf(calendar, end);
    tailSum_ = std::accumulate(tail_.hours.begin(), tail_.hours.end(), 0.0);
    tailSums_.assign(tail_.hours.size() + 1, 0);
    std::partial_sum(tail_.hours.begin(), tail_.hours.end(), tailSums_.begin() + 1);
    if (tailSum_ <= 0)
        endOfHours_ = static_cast<int>(hours_.size());
}

DayAxis::Pattern DayAxis::patternOf(const Calendar& calendar, qint64 monday)
{
    Pattern pattern;
    for (int weekday = 0; weekday < daysAWeek; ++weekday) {
        pattern.before.push_back(static_cast<int>(pattern.weekdays.size()));
        const QDate date = QDate::fromJulianDay(monday + weekday);
        if (!calendar.isWorkingDay(date))
            continue;
        pattern.weekdays.push_back(weekday);
        pattern.hours.push_back(calendar.hoursOn(date));
    }
    return pattern;
}

// Working days among the `days` days from a Monday on; negative: before it.
qint64 DayAxis::countOf(const Pattern& pattern, qint64 days)
{
    const qint64 weeks = weekOf(days);
    return (weeks * static_cast<qint64>(pattern.weekdays.size()))
        + pattern.before[static_cast<std::size_t>(days - (weeks * daysAWeek))];
}

qint64 DayAxis::dayIn(const Pattern& pattern, qint64 count)
{
    const auto size = static_cast<qint64>(pattern.weekdays.size());
    const qint64 weeks = count >= 0 ? count / size : -((size - 1 - count) / size);
    return (weeks * daysAWeek) + pattern.weekdays[static_cast<std::size_t>(count - (weeks * size))];
}

int DayAxis::onOrAfter(qint64 day) const
{
    const qint64 since = day - origin_;
    const auto size = static_cast<qint64>(before_.size());
    if (since < 0)
        return bounded(countOf(head_, since));
    if (since < size)
        return before_[static_cast<std::size_t>(since)];
    return bounded(static_cast<qint64>(days_.size()) + countOf(tail_, since - size));
}

qint64 DayAxis::dayOf(int number) const
{
    if (number < 0)
        return origin_ + dayIn(head_, number);
    if (static_cast<std::size_t>(number) < days_.size())
        return origin_ + days_[static_cast<std::size_t>(number)];
    const qint64 beyond = number - static_cast<qint64>(days_.size());
    return origin_ + static_cast<qint64>(before_.size()) + dayIn(tail_, beyond);
}

QDate DayAxis::dateOfDay(qint64 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return std::clamp(date, QDate(1, 1, 1), QDate(9999, 12, 31));
}

double DayAxis::hoursOn(int number) const
{
    if (number < 0) {
        const int size = static_cast<int>(head_.hours.size());
        return head_.hours[static_cast<std::size_t>(((number % size) + size) % size)];
    }
    if (static_cast<std::size_t>(number) < hours_.size())
        return hours_[static_cast<std::size_t>(number)];
    const std::size_t beyond = static_cast<std::size_t>(number) - hours_.size();
    return tail_.hours[beyond % tail_.hours.size()];
}

void DayAxis::copyHours(int first, std::span<double> hours) const
{
    const auto from = static_cast<std::size_t>(first);
    const std::size_t begin = std::min(from, hours_.size());
    const std::size_t listed = std::min(hours.size(), hours_.size() - begin);
    std::copy_n(hours_.begin() + static_cast<std::ptrdiff_t>(begin), listed, hours.begin());
    std::size_t weekday = (from - begin) % tail_.hours.size();
    for (double& each : hours.subspan(listed)) {
        each = tail_.hours[weekday];
        weekday = weekday + 1 == tail_.hours.size() ? 0 : weekday + 1;
    }
}

double DayAxis::hoursBetween(int first, int last) const
{
    const int listed = static_cast<int>(hours_.size());
    double sum = 0;
    if (first < listed && last >= first)
        sum = sums_[static_cast<std::size_t>(std::min(last + 1, listed))]
            - sums_[static_cast<std::size_t>(first)];
    const int beyond = std::max(first, listed);
    if (last < beyond)
        return sum;
    const int size = static_cast<int>(tail_.hours.size());
    const int weeks = (last - beyond + 1) / size;
    sum += weeks * tailSum_;
    for (int number = beyond + (weeks * size); number <= last; ++number)
        sum += hoursOn(number);
    return sum;
}

int DayAxis::dayOfHours(int start, double hours) const
{
    const int listed = static_cast<int>(hours_.size());
    int number = std::max(start, 0);
    if (number < listed) {
        const double wanted = sums_[static_cast<std::size_t>(number)] + hours;
        const auto found = std::lower_bound(sums_.begin() + number + 1, sums_.end(), wanted);
        if (found != sums_.end())
            return static_cast<int>(found - sums_.begin()) - 1;
        hours = wanted - sums_.back();
        number = listed;
    }
    if (tailSum_ <= 0)
        return start;
    const int size = static_cast<int>(tail_.hours.size());
    const double weeks = std::max(0.0, std::ceil(hours / tailSum_) - 2);
    if (weeks * size > mostNumber)
        return mostNumber;
    hours -= weeks * tailSum_;
    number += static_cast<int>(weeks) * size;
    while (hours > hoursOn(number))
        hours -= hoursOn(number++);
    return bounded(number);
}

int DayAxis::dayOfHours(int start, double hours, double mostAWeek) const
{
    const int listed = static_cast<int>(hours_.size());
    int number = std::max(start, 0);
    for (qint64 week = weekOf(dayOf(number));; ++week, number = onOrAfter(week * 7)) {
        const int next = onOrAfter((week + 1) * 7);
        const double there = std::min(mostAWeek, hoursBefore(next) - hoursBefore(number));
        if (hours <= there)
            return dayOfHours(number, hours);
        hours -= there;
        if (next < listed)
            continue;
        // From here on each week is like the next.
        const double each = std::min(mostAWeek, tailSum_);
        if (each <= 0)
            return start;
        const double weeks = std::ceil(hours / each) - 1;
        if (weeks * static_cast<double>(tail_.hours.size()) > mostNumber)
            return mostNumber;
        hours -= weeks * each;
        week += static_cast<qint64>(weeks);
    }
}

int DayAxis::dayToBegin(int finish, double hours, double mostAWeek) const
{
    const int listed = static_cast<int>(hours_.size());
    int last = finish;
    for (qint64 week = weekOf(dayOf(last)); last >= 0; last = onOrAfter(week * 7) - 1, --week) {
        const double upToLast = hoursBefore(last + 1);
        if (mostAWeek <= 0 && last < listed) {
            if (hours > upToLast)
                return dayToBeginInHead(-1, hours - upToLast, mostAWeek);
            const auto after = std::upper_bound(sums_.begin(), sums_.begin() + last + 1, upToLast - hours);
            return static_cast<int>(after - sums_.begin()) - 1;
        }
        const int first = std::max(0, onOrAfter(week * 7));
        const double all = upToLast - hoursBefore(first);
        const double there = mostAWeek > 0 ? std::min(mostAWeek, all) : all;
        if (hours <= there) {
            int number = last;
            while (upToLast - hoursBefore(number) < hours && number > first)
                --number;
            return number;
        }
        hours -= there;
        const double each = mostAWeek > 0 ? std::min(mostAWeek, tailSum_) : tailSum_;
        const int size = static_cast<int>(tail_.hours.size());
        if (first <= listed || size == 0)
            continue;
        // Back to where the weeks differ, each is like the next.
        const double alike = (first - listed) / size;
        const double weeks = each > 0 ? std::min(alike, std::ceil(hours / each) - 1) : alike;
        hours -= weeks * each;
        week -= static_cast<qint64>(weeks);
    }
    return dayToBeginInHead(last, hours, mostAWeek);
}

int DayAxis::dayToBeginInHead(int finish, double hours, double mostAWeek) const
{
    const auto within = [mostAWeek](double all) { return mostAWeek > 0 ? std::min(mostAWeek, all) : all; };
    const double each = within(std::accumulate(head_.hours.begin(), head_.hours.end(), 0.0));
    int last = finish;
    for (qint64 week = weekOf(dayOf(last));; last = onOrAfter(week * daysAWeek) - 1, --week) {
        const int first = onOrAfter(week * daysAWeek);
        double all = 0;
        int number = last + 1;
        while (number > first && all < hours)
            all += hoursOn(--number);
        if (hours <= within(all))
            return number;
        hours -= within(all);
        if (each <= 0)
            return last;
        // Each week before is like the next.
        const double weeks = std::max(0.0, std::ceil(hours / each) - 1);
        if (weeks * static_cast<double>(head_.hours.size()) > mostNumber)
            return leastNumber;
        hours -= weeks * each;
        week -= static_cast<qint64>(weeks);
    }
}

double DayAxis::hoursBefore(int number) const
{
    const int listed = static_cast<int>(hours_.size());
    if (number <= listed)
        return sums_[static_cast<std::size_t>(std::max(number, 0))];
    if (tail_.hours.empty())
        return sums_.back();
    const int size = static_cast<int>(tail_.hours.size());
    const int beyond = number - listed;
    return sums_.back() + beyond / size * tailSum_ + tailSums_[static_cast<std::size_t>(beyond % size)];
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/hours.h"

namespace nextrung::core {

namespace {

// 31 December 9999: files hold no later day.
constexpr qint64 lastDay = 5373484;
// As many days as this, and half as many again as there are, are made ready at once.
constexpr int daysAhead = 64;

}  // namespace

Hours::Hours(const DayAxis& axis, int first)
    : axis_(&axis)
    , first_(first)
    , last_(std::min(axis.endOfHours(), axis.onOrBefore(lastDay)))
    , room_(axis.hoursBetween(first, last_))
    , firstFree_(first)
{
}

void Hours::reach(int number)
{
    const auto size = static_cast<int>(left_.size());
    if (number < first_ + size)
        return;
    const std::size_t wanted = at(std::max(number, std::min(number + size / 2 + daysAhead, last_))) + 1;
    left_.resize(wanted);
    if (keepsAccount_)
        taken_.resize(wanted);
    skipOn_.resize(wanted);
    axis_->copyHours(first_ + size, std::span(left_).subspan(static_cast<std::size_t>(size)));
}

double Hours::left(int number)
{
    if (number < first_ || number > last_)
        return 0;
    reach(number);
    return left_[at(number)];
}

std::optional<int> Hours::nextFree(int number)
{
    const bool isFirst = number <= firstFree_;
    int day = std::max(number, firstFree_);
    while (day <= last_) {
        reach(day);
        if (left_[at(day)] > nothing) {
            if (isFirst)
                firstFree_ = day;
            else if (day > number)
                skipOn_[at(number)] = day - number - 1;
            return day;
        }
        const int after = day + 1 + skipOn_[at(day)];
        if (after < end() && left_[at(after)] <= nothing)
            skipOn_[at(day)] += 1 + skipOn_[at(after)];
        day = after;
    }
    return std::nullopt;
}

std::optional<int> Hours::previousFree(int number)
{
    int day = std::min(number, last_);
    while (day >= first_) {
        reach(day);
        skipBack_.resize(left_.size());
        if (left_[at(day)] > nothing)
            return day;
        const int before = day - 1 - skipBack_[at(day)];
        if (before >= first_ && left_[at(before)] <= nothing)
            skipBack_[at(day)] += 1 + skipBack_[at(before)];
        day = before;
    }
    return std::nullopt;
}

void Hours::take(int number, double hours)
{
    reach(number);
    account(number, hours);
    room_ -= hours;
    left_[at(number)] = std::max(0.0, left_[at(number)] - hours);
}

// Calls `each(day, hours)` for each part of the work, day by day as `next` finds them.
template <class Next, class Each>
std::optional<Hours::Place> Hours::walk(const Work& work, int from, Next next, Each each)
{
    if (work.hours > room_ + nothing)
        return std::nullopt;
    std::optional<Place> place;
    double remaining = work.hours;
    double inWeek = 0;
    qint64 week = 0;
    int step = 0;
    for (int at = from; remaining > nothing;) {
        const std::optional<int> day = next(at, step);
        if (!day)
            return std::nullopt;
        double part = std::min(remaining, left(*day));
        if (work.mostAWeek > 0) {
            const qint64 its = DayAxis::weekOf(axis_->dayOf(*day));
            inWeek = place && its == week ? inWeek : 0;
            week = its;
            part = std::min(part, work.mostAWeek - inWeek);
            inWeek += part;
        }
        at = *day;
        step = 1;
        if (part <= nothing && place)
            continue;
        each(*day, part);
        if (!place)
            place = Place{*day, *day, 0};
        place->start = std::min(place->start, *day);
        place->finish = std::max(place->finish, *day);
        place->after += *day > work.limit ? part : 0;
        remaining -= part;
    }
    return place;
}

std::optional<Hours::Place> Hours::tryForward(const Work& work, int from)
{
    return walk(
        work, from, [this](int at, int step) { return nextFree(at + step); }, [](int, double) {});
}

std::optional<Hours::Place> Hours::tryBackward(const Work& work, int from)
{
    return walk(
        work, from, [this](int at, int step) { return previousFree(at - step); }, [](int, double) {});
}

// Without a limit on the week, whole days in a row: most of the work of a plan.
std::optional<Hours::Place> Hours::fillForward(const Work& work, int from)
{
    if (work.hours > room_ + nothing)
        return std::nullopt;
    std::optional<int> start;
    double remaining = work.hours;
    double after = 0;
    int day = from;
    while (remaining > nothing) {
        const std::optional<int> free = nextFree(day);
        if (!free)
            return std::nullopt;
        start = start.value_or(*free);
        const int stop = std::min(end() - 1, last_);
        day = *free;
        // Days that are taken whole, which are most of them, and the one that ends the work.
        const auto fillThrough = [&](int last) {
            for (; day <= last && left_[at(day)] > nothing && remaining >= left_[at(day)]; ++day) {
                remaining -= left_[at(day)];
                account(day, left_[at(day)]);
                left_[at(day)] = 0;
            }
            if (day <= last && left_[at(day)] > nothing && remaining > nothing) {
                left_[at(day)] -= remaining;
                account(day, remaining);
                remaining = 0;
                ++day;
            }
        };
        fillThrough(std::min(stop, work.limit));
        const double soFar = remaining;
        if (day > work.limit)
            fillThrough(stop);
        after += soFar - remaining;
        const int full = day - *free - (left_[at(day - 1)] > nothing ? 1 : 0);
        skipOn_[at(*free)] = std::max(skipOn_[at(*free)], full - 1);
    }
    room_ -= work.hours - remaining;
    return start ? std::optional(Place{*start, day - 1, after}) : std::nullopt;
}

std::optional<Hours::Place> Hours::placeForward(const Work& work, int from)
{
    if (work.mostAWeek <= 0)
        return fillForward(work, from);
    return walk(
        work, from, [this](int at, int step) { return nextFree(at + step); },
        [this](int day, double hours) { take(day, hours); });
}

std::optional<Hours::Place> Hours::placeBackward(const Work& work, int from)
{
    return walk(
        work, from, [this](int at, int step) { return previousFree(at - step); },
        [this](int day, double hours) { take(day, hours); });
}

double Hours::evenPart(double hours, int from, int through) const
{
    int days = 0;
    for (int day = from; day <= through; ++day)
        days += axis_->hoursOn(day) > nothing ? 1 : 0;
    return days > 0 ? hours / days : 0;
}

void Hours::takeEvenly(double hours, int from, int through)
{
    from = std::max(from, first_);
    through = std::max(through, from);
    if (hours <= nothing)
        return;
    reach(through);
    const double part = evenPart(hours, from, through);
    for (int day = from; day <= through; ++day) {
        if (part <= 0)
            taken_[at(day)] += hours / (through - from + 1);
        else if (axis_->hoursOn(day) > nothing)
            taken_[at(day)] += part;
    }
}

std::optional<std::pair<int, int>> Hours::tooFull(double hours, int from, int through)
{
    const double part = evenPart(hours, from, through);
    if (part <= 0)
        return std::pair{from, through};
    std::optional<std::pair<int, int>> full;
    for (int day = from; day <= through; ++day) {
        if (axis_->hoursOn(day) <= nothing || left(day) + nothing >= part)
            continue;
        full = std::pair{full ? full->first : day, day};
    }
    return full;
}

Hours::Place Hours::takeSpan(const Work& work, int from, int through)
{
    Place place{from, through, 0, 0};
    const double part = evenPart(work.hours, from, through);
    for (int day = from; day <= through; ++day) {
        if (part > 0 && axis_->hoursOn(day) <= nothing)
            continue;
        const double its = part > 0 ? part : work.hours / (through - from + 1);
        place.after += day > work.limit ? its : 0;
        place.over += std::max(0.0, its - left(day));
        take(day, its);
    }
    return place;
}

void Hours::settleWeeks()
{
    const int last = end();
    for (int day = first_; day < last;) {
        const qint64 week = DayAxis::weekOf(axis_->dayOf(day));
        const int nextMonday = axis_->onOrAfter((week + 1) * 7);
        reach(nextMonday - 1);
        double over = 0;
        for (int in = day; in < nextMonday; ++in) {
            over += std::max(0.0, taken_[at(in)] - axis_->hoursOn(in));
            left_[at(in)] = std::max(0.0, axis_->hoursOn(in) - taken_[at(in)]);
        }
        for (int in = day; in < nextMonday; ++in) {
            const double given = std::min(over, left_[at(in)]);
            left_[at(in)] -= given;
            over -= given;
        }
        day = nextMonday;
    }
}

double Hours::taken(int number) const
{
    return number < first_ || number >= end() || !keepsAccount_ ? 0 : taken_[at(number)];
}

}  // namespace nextrung::core

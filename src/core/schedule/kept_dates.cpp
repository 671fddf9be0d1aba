// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/kept_dates.h"

#include "core/sessions.h"

#include <queue>

#include <cmath>

namespace nextrung::core {

namespace {

using Day = std::optional<qint64>;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

Day dayOf(const std::optional<QDate>& date)
{
    return date && date->isValid() ? Day(date->toJulianDay()) : std::nullopt;
}

Day firstOf(std::initializer_list<std::optional<QDate>> dates)
{
    for (const std::optional<QDate>& date : dates) {
        if (dayOf(date))
            return dayOf(date);
    }
    return std::nullopt;
}

/// Hours left that must be done from one day through another.
struct Job {
    int from = 0;
    int through = 0;
    int row = 0;
    double left = 0;
};

class Settler {
public:
    Settler(const Plan& plan, const Calendar& calendar, const DayAxis& axis, QDate today,
            std::optional<QDate> goal, Network& network, Hours& hours)
        : plan_(plan)
        , calendar_(calendar)
        , axis_(axis)
        , today_(today.toJulianDay())
        , goal_(dayOf(goal))
        , network_(network)
        , hours_(hours)
    {
        dates_.start.assign(plan.activities.size(), 0);
        dates_.finish.assign(plan.activities.size(), 0);
        dates_.hoursShort.assign(plan.activities.size(), 0);
        dates_.times.assign(plan.activities.size(), 1);
        isCounted_.assign(plan.activities.size(), false);
    }

    void settleDone(int row);
    void settleKept(int row);
    void settleSessions(int row);
    void settleHalfKept();
    void findShortages();
    [[nodiscard]] KeptDates take();

private:
    [[nodiscard]] qint64 finishFrom(const Activity& activity, qint64 start) const;
    [[nodiscard]] qint64 startBefore(const Activity& activity, qint64 finish) const;
    [[nodiscard]] qint64 firstSession(int row) const;
    [[nodiscard]] qint64 lastSession(const Activity& activity, qint64 first) const;
    void write(int row, qint64 start, qint64 finish);
    void reserve(int row);
    void reserveOn(int row, qint64 day, double hours);
    void placeFromStart(int row);
    void placeBeforeFinish(int row);
    [[nodiscard]] int takeWhatThereIs(int row, int last);
    [[nodiscard]] std::vector<Job> jobsWithin() const;

    const Plan& plan_;
    const Calendar& calendar_;
    const DayAxis& axis_;
    qint64 today_;
    Day goal_;
    Network& network_;
    Hours& hours_;
    KeptDates dates_;
    std::vector<Job> sessions_;  // each within its week
    std::vector<bool> isCounted_;  // of each row: its hours after the goal were counted day by day
    std::vector<int> startOnly_;  // with hours to be placed
    std::vector<int> finishOnly_;
};

qint64 Settler::finishFrom(const Activity& activity, qint64 start) const
{
    if (activity.length && activity.lengthUnit == Activity::LengthUnit::CalendarDays)
        return start + std::clamp(*activity.length, 1, DayAxis::mostNumber) - 1;
    const int first = axis_.onOrAfter(start);
    if (activity.length)
        return axis_.dayOf(DayAxis::bounded(qint64{first} + *activity.length - 1));
    const double hours = activity.workHours.value_or(0);
    if (!(hours > Hours::nothing))
        return start;
    return axis_.dayOf(axis_.dayOfHours(first, hours - Hours::nothing));
}

qint64 Settler::startBefore(const Activity& activity, qint64 finish) const
{
    if (activity.length && activity.lengthUnit == Activity::LengthUnit::CalendarDays)
        return finish - std::clamp(*activity.length, 1, DayAxis::mostNumber) + 1;
    const int last = axis_.onOrBefore(finish);
    if (activity.length)
        return axis_.dayOf(DayAxis::bounded(qint64{last} - *activity.length + 1));
    const double hours = activity.workHours.value_or(0);
    if (!(hours > Hours::nothing))
        return finish;
    // As many days as the same hours take from today on.
    const int days = axis_.dayOfHours(network_.today, hours - Hours::nothing) - network_.today;
    return axis_.dayOf(DayAxis::bounded(qint64{last} - days));
}

void Settler::write(int row, qint64 start, qint64 finish)
{
    dates_.start[at(row)] = start;
    dates_.finish[at(row)] = finish;
    NetworkNode& node = network_.node(row);
    node.finish = axis_.onOrBefore(finish);
    node.lastDay = finish;
    node.start = node.kind == NetworkNode::Kind::Milestone ? node.finish : axis_.onOrAfter(start);
}

void Settler::settleDone(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    Day start = firstOf({activity.startedOn, activity.keptStart});
    Day finish = firstOf({activity.finishedOn, activity.keptFinish});
    if (network_.node(row).kind == NetworkNode::Kind::Milestone)
        finish = start = finish ? finish : start;
    if (!finish)
        finish = start ? std::max(*start, std::min(finishFrom(activity, *start), today_))
                       : axis_.dayOf(axis_.onOrBefore(today_));
    if (!start)
        start = network_.node(row).kind == NetworkNode::Kind::Milestone ? *finish
                                                                        : startBefore(activity, *finish);
    write(row, std::min(*start, *finish), *finish);
}

void Settler::settleKept(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    const NetworkNode& node = network_.node(row);
    Day start = firstOf({activity.keptStart});
    Day finish = firstOf({activity.keptFinish});
    if (!start && !finish)
        start = today_;
    if (!start)
        start = firstOf({activity.startedOn});
    if (node.kind == NetworkNode::Kind::Milestone) {
        const qint64 day = finish ? *finish : *start;
        write(row, day, day);
        return;
    }
    const bool byHours = node.length == 0;
    if (byHours && (!start || !finish)) {
        (finish ? finishOnly_ : startOnly_).push_back(row);
        return;
    }
    if (!start)
        start = startBefore(activity, *finish);
    if (!finish)
        finish = finishFrom(activity, *start);
    write(row, *start, std::max(*start, *finish));
    reserve(row);
}

void Settler::reserve(int row)
{
    const NetworkNode& node = network_.node(row);
    const DaysLeft days = daysLeftOf(axis_, network_, node.start, node.finish);
    hours_.takeEvenly(node.hours, days.from, days.through);
}

qint64 Settler::firstSession(int row) const
{
    const Activity& activity = plan_.activities[at(row)];
    if (const Day kept = firstOf({activity.keptStart, activity.startedOn}))
        return *kept;
    qint64 first = axis_.dayOf(std::max(network_.node(row).earliest, network_.today));
    const auto suits = [&activity](qint64 day) {
        const auto weekday = static_cast<Weekday>(QDate::fromJulianDay(day).dayOfWeek() - 1);
        return std::find(activity.onDays.begin(), activity.onDays.end(), Choice(weekday))
            != activity.onDays.end();
    };
    for (int tried = 0; tried < 7 && !activity.onDays.empty() && !suits(first); ++tried)
        ++first;
    return first;
}

qint64 Settler::lastSession(const Activity& activity, qint64 first) const
{
    const Day until = activity.recurs ? dayOf(activity.recurs->until) : std::nullopt;
    return std::max(first, firstOf({activity.keptFinish}).value_or(until.value_or(goal_.value_or(first))));
}

void Settler::settleSessions(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    NetworkNode& node = network_.node(row);
    const qint64 first = firstSession(row);
    const qint64 last = lastSession(activity, first);
    const std::vector<QDate> days
        = sessionDays(activity, calendar_, QDate::fromJulianDay(first), QDate::fromJulianDay(last));
    const auto comes = [this](QDate day) { return day.toJulianDay() >= today_; };
    const auto coming = static_cast<double>(std::count_if(days.begin(), days.end(), comes));
    if (activity.recurs) {
        dates_.times[at(row)] = static_cast<int>(days.size());
        node.hours = workOf(activity) * coming;
    }
    if (activity.keptFinish && activity.keptStart)
        write(row, first, last);
    else
        write(row, days.empty() ? first : days.front().toJulianDay(),
              days.empty() ? first : days.back().toJulianDay());
    if (coming <= 0) {
        reserve(row);
        return;
    }
    isCounted_[at(row)] = true;
    for (const QDate day : days) {
        if (!comes(day))
            continue;
        reserveOn(row, day.toJulianDay(), node.hours / coming);
        if (goal_ && day.toJulianDay() > *goal_)
            dates_.hoursAfterGoal += node.hours / coming;
    }
}

void Settler::reserveOn(int row, qint64 day, double hours)
{
    const int number = axis_.onOrAfter(day);
    const qint64 monday = DayAxis::weekOf(axis_.dayOf(number)) * 7;
    hours_.takeEvenly(hours, number, number);
    const int from = std::max(network_.today, axis_.onOrAfter(monday));
    sessions_.push_back({from, std::max(from, axis_.onOrBefore(monday + 6)), row, hours});
}

void Settler::placeFromStart(int row)
{
    const NetworkNode& node = network_.node(row);
    const qint64 start = plan_.activities[at(row)].keptStart->toJulianDay();
    const int from = std::max(axis_.onOrAfter(start), network_.today);
    const auto place = hours_.placeForward({node.hours, node.mostAWeek}, from);
    if (!place)
        dates_.hoursShort[at(row)] = node.hours;
    write(row, start, std::max(start, axis_.dayOf(place ? place->finish : from)));
}

void Settler::placeBeforeFinish(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    const NetworkNode& node = network_.node(row);
    const qint64 finish = activity.keptFinish->toJulianDay();
    const int last = axis_.onOrBefore(finish);
    const Hours::Work work{node.hours, node.mostAWeek};
    if (last < network_.today) {
        dates_.hoursShort[at(row)] = hours_.placeForward(work, network_.today) ? 0 : node.hours;
        write(row, std::min(startBefore(activity, finish), finish), finish);
        return;
    }
    const auto place = hours_.tryBackward(work, last);
    if (place)
        static_cast<void>(hours_.placeBackward(work, last));
    const int start = place ? place->start : takeWhatThereIs(row, last);
    write(row, std::min(axis_.dayOf(start), finish), finish);
}

// There is no room for it all before its day: it takes what there is, and is short of the rest.
int Settler::takeWhatThereIs(int row, int last)
{
    double left = network_.node(row).hours;
    int start = last;
    for (auto day = hours_.previousFree(last); day && left > Hours::nothing;
         day = hours_.previousFree(*day - 1)) {
        const double part = std::min(left, hours_.left(*day));
        static_cast<void>(hours_.takeSpan({part}, *day, *day));
        left -= part;
        start = *day;
    }
    dates_.hoursShort[at(row)] = left;
    return start;
}

void Settler::settleHalfKept()
{
    hours_.settleWeeks();
    const auto by = [this](auto day) {
        return [this, day](int a, int b) {
            return std::pair(day(plan_.activities[at(a)]), network_.node(a).rank)
                < std::pair(day(plan_.activities[at(b)]), network_.node(b).rank);
        };
    };
    std::sort(startOnly_.begin(), startOnly_.end(), by([](const Activity& a) { return *a.keptStart; }));
    std::sort(finishOnly_.begin(), finishOnly_.end(), by([](const Activity& a) { return *a.keptFinish; }));
    for (const int row : finishOnly_)
        placeBeforeFinish(row);
    for (const int row : startOnly_)
        placeFromStart(row);
}

// What has both ends, by its first day. Whoever keeps a weekend gives it hours of its own.
std::vector<Job> Settler::jobsWithin() const
{
    std::vector<Job> jobs = sessions_;
    for (int row = 0; row < network_.rows; ++row) {
        const NetworkNode& node = network_.node(row);
        const Activity& activity = plan_.activities[at(row)];
        const bool both
            = node.length > 0 || (activity.keptFinish && (activity.keptStart || activity.startedOn));
        if (node.kind != NetworkNode::Kind::Work || node.state != NetworkNode::State::Kept || !both
            || node.hours <= Hours::nothing || node.finish < node.start || node.hasSessions)
            continue;
        const DaysLeft days = daysLeftOf(axis_, network_, node.start, node.finish);
        jobs.push_back({days.from, days.through, row, node.hours});
    }
    std::sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) { return a.from < b.from; });
    return jobs;
}

// One person, work that can be put down and taken up again: earliest finish first misses only what must be
// missed. Source: W. A. Horn, Some simple scheduling algorithms, 1974.
void Settler::findShortages()
{
    std::vector<Job> jobs = jobsWithin();
    const auto later = [&jobs](std::size_t a, std::size_t b) { return jobs[a].through > jobs[b].through; };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> begun(later);
    std::size_t next = 0;
    for (int day = 0; next < jobs.size() || !begun.empty(); ++day) {
        day = begun.empty() ? jobs[next].from : day;
        for (; next < jobs.size() && jobs[next].from <= day; ++next)
            begun.push(next);
        double free = axis_.hoursOn(day);
        while (!begun.empty() && free > Hours::nothing) {
            Job& job = jobs[begun.top()];
            const double part = std::min(free, job.left);
            free -= part;
            job.left -= part;
            if (job.left <= Hours::nothing)
                begun.pop();
        }
        for (; !begun.empty() && jobs[begun.top()].through <= day; begun.pop())
            dates_.hoursShort[at(jobs[begun.top()].row)] += jobs[begun.top()].left;
    }
}

KeptDates Settler::take()
{
    const int goal = goal_ ? axis_.onOrBefore(*goal_) : DayAxis::mostNumber;
    for (int row = 0; row < network_.rows; ++row) {
        const NetworkNode& node = network_.node(row);
        if (node.state != NetworkNode::State::Kept || !node.isLeaf() || node.finish <= goal
            || isCounted_[at(row)])
            continue;
        const DaysLeft days = daysLeftOf(axis_, network_, node.start, node.finish);
        const int after = days.through - std::max(goal, days.from - 1);
        dates_.hoursAfterGoal += node.hours * after / (days.through - days.from + 1);
    }
    return std::move(dates_);
}

}  // namespace

DaysLeft daysLeftOf(const DayAxis& axis, const Network& network, int start, int finish)
{
    const int from = std::max(start, network.today);
    if (finish >= network.today)
        return {std::min(from, finish), finish};
    return {network.today, axis.onOrBefore(axis.dayOf(network.today) + 6)};
}

KeptDates settleKept(const Plan& plan, const Calendar& calendar, const DayAxis& axis, QDate today,
                     std::optional<QDate> goal, Network& network, Hours& hours)
{
    Settler settler(plan, calendar, axis, today, goal, network, hours);
    for (int row = 0; row < network.rows; ++row) {
        const NetworkNode& node = network.node(row);
        if (!node.isLeaf() || node.isFree())
            continue;
        if (node.state == NetworkNode::State::Done)
            settler.settleDone(row);
        else if (node.hasSessions)
            settler.settleSessions(row);
        else
            settler.settleKept(row);
    }
    settler.settleHalfKept();
    settler.findShortages();
    return settler.take();
}

}  // namespace nextrung::core

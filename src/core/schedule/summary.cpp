// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/summary.h"

#include "core/activity/baseline_edits.h"

#include <algorithm>
#include <cmath>

namespace nextrung::core {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

QDate dateOf(qint64 julianDay)
{
    return QDate::fromJulianDay(julianDay);
}

/// Whether there is work to place and, from today on, never an hour for it.
bool isWithoutHours(const Levelled& levelled)
{
    const DayAxis& axis = levelled.axis;
    const std::vector<bool>& without = levelled.placed.withoutHours;
    return std::find(without.begin(), without.end(), true) != without.end()
        && axis.endOfHours() < DayAxis::mostNumber
        && axis.hoursBetween(levelled.network.today, axis.endOfHours()) <= Hours::nothing;
}

/// Hours on each of a run of working days, spans of them added in O(1).
class DailyHours {
public:
    void add(double hours, int from, int through)
    {
        if (hours <= 0)
            return;
        first_ = std::min(first_, from);
        end_ = std::max(end_, through + 1);
        const double part = hours / (through - from + 1);
        changes_.emplace_back(from, part);
        changes_.emplace_back(through + 1, -part);
    }

    [[nodiscard]] bool empty() const { return changes_.empty(); }
    [[nodiscard]] int first() const { return first_; }
    [[nodiscard]] int end() const { return end_; }

    /// The hours of each day from first() to end().
    [[nodiscard]] std::vector<double> days() const
    {
        std::vector<double> hours(at(std::max(0, end_ - first_)) + 1, 0);
        for (const auto& [day, change] : changes_)
            hours[at(day - first_)] += change;
        for (std::size_t day = 1; day < hours.size(); ++day)
            hours[day] += hours[day - 1];
        return hours;
    }

private:
    std::vector<std::pair<int, double>> changes_;
    int first_ = DayAxis::mostNumber;
    int end_ = DayAxis::leastNumber;
};

}  // namespace

void beginPhase(ScheduledActivity& phase, const ScheduledActivity& child)
{
    phase.start = child.start;
    phase.finish = child.finish;
    phase.lastDay = child.lastDay;
    phase.earlyStart = child.earlyStart;
    phase.earlyFinish = child.earlyFinish;
    phase.latestStart = child.latestStart;
    phase.latestFinish = child.latestFinish;
    phase.slackDays = child.slackDays;
    phase.critical = child.critical;
    phase.kept = child.kept;
    phase.workHours = child.workHours;
    phase.doneHours = child.doneHours;
}

void addToPhase(ScheduledActivity& phase, const ScheduledActivity& child)
{
    phase.start = std::min(phase.start, child.start);
    phase.finish = std::max(phase.finish, child.finish);
    phase.lastDay = std::max(phase.lastDay, child.lastDay);
    phase.earlyStart = std::min(phase.earlyStart, child.earlyStart);
    phase.earlyFinish = std::max(phase.earlyFinish, child.earlyFinish);
    phase.latestStart = std::min(phase.latestStart, child.latestStart);
    phase.latestFinish = std::max(phase.latestFinish, child.latestFinish);
    if (child.slackDays)
        phase.slackDays = std::min(*child.slackDays, phase.slackDays.value_or(*child.slackDays));
    phase.critical = phase.critical || child.critical;
    phase.kept = phase.kept && child.kept;
    phase.workHours += child.workHours;
    phase.doneHours += child.doneHours;
}

void closePhase(ScheduledActivity& phase, double progress, QDate today)
{
    const bool isDone = progress >= 1;
    phase.progress = phase.workHours > 0 && !isDone ? phase.doneHours / phase.workHours : progress;
    phase.late = !isDone && phase.finish < today;
    phase.daysLate = phase.late ? static_cast<int>(phase.finish.daysTo(today)) : 0;
}

namespace {

/// These nodes and those that hold them where they can be soonest, up to what is kept or waits for nothing.
std::vector<int> withWhatHolds(const Levelled& levelled, std::vector<int> nodes)
{
    const Network& network = levelled.network;
    std::vector<bool> seen(network.nodes.size(), false);
    for (const int node : nodes)
        seen[at(node)] = true;
    for (std::size_t next = 0; next < nodes.size(); ++next) {
        const int node = nodes[next];
        if (!network.node(node).isFree())
            continue;
        for (const NetworkLink& link : network.in.of(node)) {
            if (seen[at(link.node)] || !isTight(levelled.axis, network, levelled.early, node, link))
                continue;
            seen[at(link.node)] = true;
            nodes.push_back(link.node);
        }
    }
    return nodes;
}

}  // namespace

Summary::Summary(const Plan& plan, const Levelled& levelled, QDate today)
    : plan_(plan)
    , levelled_(levelled)
    , today_(today)
    , upToToday_(levelled.axis.onOrBefore(today.toJulianDay()))
    , spans_(levelled.placed.spans)
    , late_(0)
    , isWithoutHours_(isWithoutHours(levelled))
{
    readSpans();
}

// What is under way began when it began; only what is left of it was placed.
void Summary::readSpans()
{
    for (int row = 0; row < levelled_.network.rows; ++row) {
        const NetworkNode& node = levelled_.network.node(row);
        if (!node.isLeaf())
            continue;
        const auto& startedOn = plan_.activities[at(row)].startedOn;
        if (node.isFree() && node.kind == NetworkNode::Kind::Work && startedOn)
            spans_.start[at(row)]
                = std::min(spans_.start[at(row)], levelled_.axis.onOrAfter(startedOn->toJulianDay()));
    }
    late_ = latePassBeforeKept(levelled_.axis, levelled_.network, levelled_.placed.spans, levelled_.anchor);
    std::vector<int> beyond;
    for (int row = 0; row < levelled_.network.rows; ++row) {
        if (levelled_.network.node(row).isBeyondReach)
            beyond.push_back(row);
    }
    if (beyond.empty())
        return;
    // What cannot be reached holds back nothing before it, but is itself too late, and so is what holds it.
    Network network = levelled_.network;
    for (const int row : beyond)
        network.node(row).isBeyondReach = false;
    const Spans inTime = latePass(levelled_.axis, network, levelled_.placed.spans, levelled_.anchor);
    for (const int row : withWhatHolds(levelled_, std::move(beyond))) {
        late_.start[at(row)] = inTime.start[at(row)];
        late_.finish[at(row)] = inTime.finish[at(row)];
        late_.lastDay[at(row)] = inTime.lastDay[at(row)];
    }
}

// The last day of what is left of something past, if it were begun today. What meets on days of its own has
// had them.
int Summary::finishIfTakenUp(int row) const
{
    const NetworkNode& node = levelled_.network.node(row);
    if (node.hasSessions)
        return upToToday_;
    const int today = levelled_.network.today;
    const int daysAfterFirst = spanAlone(levelled_.axis, node, today, DayAxis::leastNumber).finish - today;
    return DayAxis::bounded(qint64{upToToday_} + daysAfterFirst);
}

// How far it may slip; where later weeks have fewer hours, it has to begin sooner than to end. A length in
// calendar days slips by its start: it may end on days off, and then the same working day ends it twice.
int Summary::slackOf(int row, bool late) const
{
    const NetworkNode& node = levelled_.network.node(row);
    const int finish = spans_.finish[at(row)];
    const int room = late_.finish[at(row)] - (late ? std::max(finishIfTakenUp(row), finish) : finish);
    const int roomOfStart = late_.start[at(row)] - levelled_.placed.spans.start[at(row)];
    if (node.slipsByCalendar() && !late)
        return roomOfStart;
    const bool isByHours = node.isFree() && node.length == 0 && node.hours > Hours::nothing;
    return isByHours ? std::min(room, roomOfStart) : room;
}

double Summary::workOf(int row) const
{
    return core::workOf(plan_.activities[at(row)]) * levelled_.kept.times[at(row)];
}

// What recurs was kept for the placing only, unless the person says when it begins.
bool Summary::isKept(int row) const
{
    const NetworkNode& node = levelled_.network.node(row);
    return !node.isFree() && (!node.hasSessions || plan_.activities[at(row)].keptStart);
}

ScheduledActivity Summary::leafOf(int row) const
{
    const NetworkNode& node = levelled_.network.node(row);
    const Activity& activity = plan_.activities[at(row)];
    const DayAxis& axis = levelled_.axis;
    ScheduledActivity its;
    its.id = activity.id;
    its.kept = isKept(row);
    its.start = axis.dateOf(spans_.start[at(row)]);
    its.finish = axis.dateOf(spans_.finish[at(row)]);
    its.lastDay = DayAxis::dateOfDay(levelled_.placed.spans.lastDay[at(row)]);
    if (!node.isFree()) {
        its.start = dateOf(levelled_.kept.start[at(row)]);
        its.finish = its.lastDay = dateOf(levelled_.kept.finish[at(row)]);
    } else if (activity.startedOn && node.kind == NetworkNode::Kind::Work) {
        its.start = std::min(its.start, *activity.startedOn);
    }
    its.earlyStart = node.isFree() ? axis.dateOf(levelled_.early.start[at(row)]) : its.start;
    its.earlyFinish = node.isFree() ? axis.dateOf(levelled_.early.finish[at(row)]) : its.finish;
    if (node.state != NetworkNode::State::Done && isStillToAsk(activity))
        its.askBy = axis.dateOf(
            DayAxis::bounded(qint64{axis.onOrAfter(its.start.toJulianDay())} - *activity.leadDays));
    if (!isWithoutHours_) {
        its.latestFinish = axis.dateOf(late_.finish[at(row)]);
        its.latestStart = axis.dateOf(std::min(late_.start[at(row)], late_.finish[at(row)]));
    }
    its.workHours = workOf(row);
    its.progress = std::isfinite(activity.progress) ? std::clamp(activity.progress, 0.0, 1.0) : 0;
    its.doneHours = its.workHours * its.progress;
    if (node.state == NetworkNode::State::Done)
        return its;
    its.late = its.finish < today_;
    its.daysLate = its.late ? static_cast<int>(its.finish.daysTo(today_)) : 0;
    if (isWithoutHours_)
        return its;
    its.slackDays = slackOf(row, its.late);
    its.critical = *its.slackDays <= 0;
    return its;
}

void Summary::writeActivities(Schedule& schedule)
{
    const Network& network = levelled_.network;
    schedule.activities.resize(at(network.rows));
    std::vector<int> children(at(network.rows), 0);
    std::vector<double> doneShare(at(network.rows), 0);
    for (auto place = network.topDown.rbegin(); place != network.topDown.rend(); ++place) {
        const int row = *place;
        ScheduledActivity& its = schedule.activities[at(row)];
        if (network.isPhase(row)) {
            its.id = plan_.activities[at(row)].id;
            closePhase(its, doneShare[at(row)] / children[at(row)], today_);
        } else {
            its = leafOf(row);
        }
        const int phase = network.phaseOf[at(row)];
        if (phase < 0)
            continue;
        const auto take = children[at(phase)]++ == 0 ? beginPhase : addToPhase;
        take(schedule.activities[at(phase)], its);
        doneShare[at(phase)] += its.progress;
    }
    for (const ScheduledActivity& its : schedule.activities)
        schedule.finish = schedule.finish.isValid() ? std::max(schedule.finish, its.lastDay) : its.lastDay;
}

void Summary::writeWeeks(Schedule& schedule) const
{
    const DayAxis& axis = levelled_.axis;
    const Hours& hours = levelled_.placed.hours;
    DailyHours done;
    for (int row = 0; row < levelled_.network.rows; ++row) {
        if (levelled_.network.isPhase(row))
            continue;
        const int finish = spans_.finish[at(row)];
        const int through
            = schedule.activities[at(row)].progress >= 1 ? finish : std::min(finish, upToToday_);
        done.add(schedule.activities[at(row)].doneHours, std::min(spans_.start[at(row)], through), through);
    }
    int first = done.first();
    int end = done.end();
    for (int day = hours.first(); day < hours.end(); ++day) {
        if (hours.taken(day) <= 0)
            continue;
        first = std::min(first, day);
        end = std::max(end, day + 1);
    }
    if (first >= end)
        return;
    const qint64 firstWeek = DayAxis::weekOf(axis.dayOf(first));
    const qint64 lastLoaded = DayAxis::weekOf(axis.dayOf(end - 1));
    const qint64 lastWeek
        = std::max(lastLoaded, schedule.goal ? DayAxis::weekOf(schedule.goal->toJulianDay()) : lastLoaded);
    schedule.weeks.resize(static_cast<std::size_t>(lastWeek - firstWeek + 1));
    const std::vector<double> doneOn = done.empty() ? std::vector<double>() : done.days();
    for (std::size_t week = 0; week < schedule.weeks.size(); ++week) {
        WeekLoad& load = schedule.weeks[week];
        const qint64 monday = (firstWeek + static_cast<qint64>(week)) * 7;
        load.monday = dateOf(monday);
        for (int day = axis.onOrAfter(monday); day < axis.onOrAfter(monday + 7); ++day) {
            load.capacity += axis.hoursOn(day);
            load.planned += hours.taken(day);
            if (day >= done.first() && day < done.end())
                load.done += doneOn[at(day - done.first())];
        }
    }
}

double Summary::hoursAgreed() const
{
    const Baseline* latest = comparedBaseline(plan_);
    double sum = 0;
    if (!latest)
        return sum;
    for (const BaselineSpan& span : latest->spans) {
        const std::size_t row = plan_.activities.placeOf(span.activity);
        if (row >= plan_.activities.size() || !span.start || !span.finish)
            continue;
        const int first = levelled_.axis.onOrAfter(span.start->toJulianDay());
        const int end = levelled_.axis.onOrBefore(span.finish->toJulianDay()) + 1;
        const int reached = std::clamp(upToToday_ + 1, first, std::max(first, end));
        const double whole = *span.finish <= today_ ? 1 : 0;
        const double share = end > first ? static_cast<double>(reached - first) / (end - first) : whole;
        sum += workOf(static_cast<int>(row)) * share;
    }
    return sum;
}

void Summary::writeSums(Schedule& schedule) const
{
    for (int row = 0; row < levelled_.network.rows; ++row) {
        if (levelled_.network.isPhase(row))
            continue;
        schedule.hours += schedule.activities[at(row)].workHours;
        schedule.hoursDone += schedule.activities[at(row)].doneHours;
    }
    if (schedule.goal)
        schedule.bufferKept = levelled_.goal - levelled_.anchor;
    schedule.hoursLeft = schedule.hours - schedule.hoursDone;
    schedule.hoursAgreed = hoursAgreed();
    if (!schedule.finish.isValid())
        return;
    const qint64 sunday = (DayAxis::weekOf(schedule.finish.toJulianDay()) * 7) + 6;
    const int last = levelled_.axis.onOrBefore(sunday);
    if (last >= levelled_.network.today)
        schedule.capacityLeft = levelled_.axis.hoursBetween(levelled_.network.today, last);
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/feasibility.h"

#include "core/schedule/hours_too_many.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace nextrung::core {

namespace {

// Of the days on which a feasible plan is looked for after the goal, and of the hours a week.
constexpr int mostGoalsTried = 6;
// Of the days before one that works: so many are looked at one by one, and times the rows so many.
constexpr int mostDaysTried = 128;
constexpr int mostRowsTried = 20'000;
constexpr int mostHalfHoursAWeek = 160;
constexpr double hoursOfADay = 24;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

double hoursKeptShort(const Levelled& levelled)
{
    double sum = levelled.kept.hoursAfterGoal;
    for (const double hours : levelled.kept.hoursShort)
        sum += hours;
    return sum;
}

/// The first from `first` on that works, if `enough` does. `oneByOne` are tried each for itself, since more
/// days may fit worse by chance; before that, halves are.
int firstThatWorks(int first, int enough, int oneByOne, const std::function<bool(int)>& works)
{
    while (enough - first > oneByOne) {
        const int middle = first + (enough - first) / 2;
        if (works(middle))
            enough = middle;
        else
            first = middle + 1;
    }
    while (first < enough && !works(first))
        ++first;
    return first;
}

/// No goal before it can work. What recurs goes on until the goal, and says nothing.
int firstGoalToTry(const Levelled& levelled)
{
    const Network& network = levelled.network;
    int first = levelled.goal + 1;
    double hours = 0;
    for (int row = 0; row < network.rows; ++row) {
        const NetworkNode& node = network.node(row);
        if (node.hasSessions)
            return levelled.goal + 1;
        if (!node.isLeaf() || !node.isFree())
            continue;
        hours += node.hours;
        first = std::max(first, levelled.early.finish[at(row)]);
    }
    return std::max(first, levelled.axis.dayOfHours(network.today, hours - Hours::nothing));
}

/// The last day off, before the working day with this number, on which something is over.
std::optional<QDate> dayOffBefore(const Levelled& levelled, int number)
{
    qint64 last = levelled.axis.dayOf(number - 1);
    for (int row = 0; row < levelled.network.rows; ++row) {
        const NetworkNode& node = levelled.network.node(row);
        const qint64 lastDay = levelled.placed.spans.lastDay[at(row)];
        if (node.isLeaf() && node.state != NetworkNode::State::Done && lastDay < levelled.axis.dayOf(number))
            last = std::max(last, lastDay);
    }
    return last > levelled.axis.dayOf(number - 1) ? std::optional(QDate::fromJulianDay(last)) : std::nullopt;
}

bool fitsWith(const Plan& plan, const Calendar& calendar, QDate today, int halfHours)
{
    const Calendar other = calendar.withHoursInEveryWeek(halfHours / 2.0, today);
    return fitsAll(level(plan, other, today, profileOf(plan).goalDate));
}

/// The most that no day is too short for: where one day has them all, that day's 24 hours.
int mostHalfHours(const Calendar& calendar, QDate today)
{
    const double greatestShare = calendar.withHoursInEveryWeek(1, today).mostHoursADayFrom(today);
    const double most = std::floor(2 * hoursOfADay / greatestShare + Hours::nothing);
    return greatestShare > 0 ? static_cast<int>(std::min<double>(most, mostHalfHoursAWeek))
                             : mostHalfHoursAWeek;
}

std::optional<double> hoursAWeek(const Plan& plan, const Calendar& calendar, QDate today)
{
    const int most = mostHalfHours(calendar, today);
    const auto works = [&](int halfHours) { return fitsWith(plan, calendar, today, halfHours); };
    int tooFew = static_cast<int>(std::floor(std::min(calendar.leastHoursAWeekFrom(today), most / 2.0) * 2));
    if (tooFew >= most || !works(most))
        return std::nullopt;
    int enough = most;
    for (int step = 1; tooFew + step < enough; step *= 2) {
        if (works(tooFew + step)) {
            enough = tooFew + step;
            break;
        }
        tooFew += step;
    }
    while (enough - tooFew > 1) {
        const int middle = (enough + tooFew) / 2;
        (works(middle) ? enough : tooFew) = middle;
    }
    return enough / 2.0;
}

}  // namespace

std::optional<QDate> earliestGoalOf(const Plan& plan, const Calendar& calendar, const Levelled& levelled,
                                    QDate today)
{
    const auto& without = levelled.placed.withoutHours;
    if (levelled.goal >= DayAxis::mostNumber
        || std::find(without.begin(), without.end(), true) != without.end())
        return std::nullopt;
    const auto works = [&](QDate goal) { return fitsAll(level(plan, calendar, today, goal)); };
    int finish = std::max(levelled.goal + 1, lastFinish(levelled.network, levelled.placed.spans));
    for (int tried = 0; tried < mostGoalsTried; ++tried) {
        const Levelled later = level(plan, calendar, today, levelled.axis.dateOf(finish));
        if (fitsAll(later)) {
            const int oneByOne = std::min(mostDaysTried, mostRowsTried / std::max(1, levelled.network.rows));
            finish = firstThatWorks(std::min(firstGoalToTry(levelled), finish), finish, oneByOne,
                                    [&](int number) { return works(levelled.axis.dateOf(number)); });
            const std::optional<QDate> dayOff = dayOffBefore(levelled, finish);
            return dayOff && works(*dayOff) ? *dayOff : levelled.axis.dateOf(finish);
        }
        finish = std::max(finish + 1, lastFinish(later.network, later.placed.spans));
    }
    return std::nullopt;
}

Feasibility feasibilityOf(const Plan& plan, const Calendar& calendar, const Levelled& levelled, QDate today)
{
    Feasibility feasibility;
    feasibility.feasible = fitsAll(levelled);
    if (feasibility.feasible)
        return feasibility;
    feasibility.hoursShort
        = hoursKeptShort(levelled) + hoursTooMany(plan, calendar, today, profileOf(plan).goalDate, levelled);
    feasibility.earliestGoal = earliestGoalOf(plan, calendar, levelled, today);
    feasibility.hoursAWeek = hoursAWeek(plan, calendar, today);
    return feasibility;
}

}  // namespace nextrung::core

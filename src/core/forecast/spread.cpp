// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/spread.h"

#include <cmath>

namespace nextrung::core {

namespace {

int workingDays(const DayAxis& axis, QDate start, QDate finish)
{
    const int first = axis.onOrAfter(start.toJulianDay());
    return std::max(1, axis.onOrBefore(finish.toJulianDay()) - first + 1);
}

std::vector<const Baseline*> baselinesByDay(const Plan& plan)
{
    std::vector<const Baseline*> baselines;
    for (const auto& baseline : plan.baselines)
        baselines.push_back(baseline.get());
    std::stable_sort(baselines.begin(), baselines.end(),
                     [](const Baseline* a, const Baseline* b) { return a->agreedOn < b->agreedOn; });
    return baselines;
}

std::optional<int> agreedDays(const std::vector<const Baseline*>& baselines, const DayAxis& axis,
                              Id<Activity> id)
{
    for (const Baseline* baseline : baselines) {
        const auto span = std::find_if(baseline->spans.begin(), baseline->spans.end(),
                                       [id](const BaselineSpan& each) { return each.activity == id; });
        if (span != baseline->spans.end() && span->start && span->finish)
            return workingDays(axis, *span->start, *span->finish);
    }
    return std::nullopt;
}

std::optional<int> plannedDays(const Activity& activity, const DayAxis& axis)
{
    if (!activity.length)
        return std::nullopt;
    if (activity.lengthUnit == Activity::LengthUnit::CalendarDays)
        return workingDays(axis, *activity.startedOn, activity.startedOn->addDays(*activity.length - 1));
    return activity.length;
}

}  // namespace

Spread Spread::triangle(double low, double high)
{
    Spread spread;
    spread.low_ = std::clamp(low, 0.0, 1.0);
    spread.high_ = std::max(high, 1.0);
    if (spread.high_ > spread.low_)
        spread.peak_ = (1 - spread.low_) / (spread.high_ - spread.low_);
    return spread;
}

Spread Spread::seen(std::vector<double> factors)
{
    Spread spread;
    std::sort(factors.begin(), factors.end());
    spread.low_ = factors.front();
    spread.high_ = factors.back();
    spread.factors_ = std::move(factors);
    return spread;
}

double Spread::at(double share) const
{
    const double width = high_ - low_;
    if (factors_.empty())
        return share < peak_ ? low_ + std::sqrt(share * width * (1 - low_))
                             : high_ - std::sqrt((1 - share) * width * (high_ - 1));
    const double place = share * static_cast<double>(factors_.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= factors_.size())
        return high_;
    return factors_[below] + (place - static_cast<double>(below)) * (factors_[below + 1] - factors_[below]);
}

bool Spread::isCertain() const
{
    return !(low_ < high_);
}

Spread assumedSpread()
{
    return Spread::triangle(0.8, 55.5 / 33.9);
}

std::vector<double> factorsSeen(const Plan& plan, const DayAxis& axis)
{
    const std::vector<const Baseline*> baselines = baselinesByDay(plan);
    std::vector<double> factors;
    for (const auto& activity : plan.activities) {
        const bool isWork = activity->kind == Activity::Kind::Activity && !activity->recurs;
        if (!isWork || activity->progress < 1 || !activity->startedOn || !activity->finishedOn
            || *activity->finishedOn < *activity->startedOn)
            continue;
        std::optional<int> planned = agreedDays(baselines, axis, activity->id);
        if (!planned)
            planned = plannedDays(*activity, axis);
        // What was marked as done in one stroke says nothing of how long it took.
        if (planned && (*planned <= 1 || *activity->startedOn < *activity->finishedOn))
            factors.push_back(
                static_cast<double>(workingDays(axis, *activity->startedOn, *activity->finishedOn))
                / *planned);
    }
    return factors;
}

}  // namespace nextrung::core

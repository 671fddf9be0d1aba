// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <functional>
#include <optional>
#include <vector>

namespace nextrung::core {

/// How much an activity says of when everything is done.
struct Influence {
    Id<Activity> activity{};
    /// The share of runs in which the end would have come sooner, had it been shorter, by links alone.
    /// Source: R. M. Van Slyke, Monte Carlo methods and the PERT problem, 1963 (criticality index).
    double criticality = 0;
    /// How what it takes and the end go together, from -1 to 1 (Pearson); it sees the shared hours too.
    /// Source: T. M. Williams, Criticality in stochastic networks, 1992 (cruciality).
    double correlation = 0;

    friend bool operator==(const Influence&, const Influence&) = default;
};

/// When everything may be done, from many runs of the plan with other luck. A value; computed, never stored.
struct Forecast {
    std::optional<QDate> goal{};
    int runs = 0;
    std::vector<QDate> finishes{};  ///< The last day of each run that ends at all, ascending.
    std::vector<Influence>
        activities{};  ///< Of all whose length is uncertain, the strongest correlation first.
    int estimated = 0;  ///< How many of them have low and high hours of their own,
    int learned = 0;  ///< how many follow what the person's finished activities took,
    int assumed = 0;  ///< and how many the spread that is assumed until there is history.

    /// The day by which this share of the runs is done (0.5: P50, 0.8: P80); nothing if fewer ever end.
    [[nodiscard]] std::optional<QDate> finishBy(double share) const;
    /// The share of the runs that are done by the end of this day. O(log runs).
    [[nodiscard]] double chanceBy(QDate day) const;

    friend bool operator==(const Forecast&, const Forecast&) = default;
};

struct ForecastOptions {
    int runs = 1'000;  ///< At least 1.
    quint64 seed = 1;

    friend bool operator==(const ForecastOptions&, const ForecastOptions&) = default;
};

/// Called after each run with the number of runs done; false ends the forecast.
using ForecastProgress = std::function<bool(int)>;

/// Runs the plan from today many times, within the person's hours; nothing if `progress` ended it.
///
/// A plan that goes forward is run as `scheduleOf` places it: everything as soon as possible. One that goes
/// back from its goal is run as it is planned: nothing begins before its day in the schedule, what takes
/// longer pushes what waits for it, and so the runs say how often the buffer is enough. Where the goal cannot
/// be met, everything goes as soon as possible.
///
/// What an activity takes is its estimate times a factor: from the triangle of its low, likely and high
/// hours; without them from what the finished activities took of what was agreed or planned, if there are at
/// least five of them; else from a triangle that is assumed. What is done has happened; a course with its
/// days and what recurs take what they take. Other kept dates are where work begins at the earliest, and
/// their length, which is as uncertain as any, is what it takes at least: where the weeks have too few hours
/// for it, it takes longer.
///
/// The factor of an activity in a run depends on the seed, its id and the number of the run alone: the same
/// seed gives the same forecast on every platform, and another activity in the plan does not change it.
/// Sources: D. Johnson, The triangular distribution as a proxy for the beta distribution in risk analysis,
/// 1997; J. Spolsky, Evidence based scheduling, 2007 (factors drawn from one's own history).
[[nodiscard]] std::optional<Forecast> forecastOf(const Plan& plan, QDate today,
                                                 const ForecastOptions& options = {},
                                                 const ForecastProgress& progress = {});

}  // namespace nextrung::core

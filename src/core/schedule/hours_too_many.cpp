// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/hours_too_many.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nextrung::core {

namespace {

// Schedules of how many rows are made in all; with fewer than the least, nothing is looked for.
constexpr int mostRowsTried = 40'000;
constexpr int mostTries = 100;
constexpr int leastTries = 8;
constexpr double step = 0.1;  // of hours, where halves are tried

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

/// A work that may give some of its hours.
struct Giver {
    std::size_t row = 0;
    double left = 0;  // hours
    QDate latest{};  // the last day that leaves those after it their days
};

/// How many hours each giver gives.
using Given = std::vector<double>;

/// Enough for so many hours.
qint64 stepsOf(double hours)
{
    constexpr double most = 1e15;
    return static_cast<qint64>(std::min(most, std::ceil(hours / step)));
}

double sumOf(const Given& given)
{
    return std::accumulate(given.begin(), given.end(), 0.0);
}

class Search {
public:
    Search(const Plan& plan, const Calendar& calendar, QDate today, std::optional<QDate> goal,
           const Levelled& levelled)
        : plan_(plan)
        , calendar_(calendar)
        , today_(today)
        , goal_(goal)
        , tries_(std::min(mostTries, mostRowsTried / std::max(1, levelled.network.rows)))
    {
        Profile profile = profileOf(plan_);
        profile.direction = Profile::Direction::Forward;
        profile.bufferDays = 0;
        plan_.profiles.put(profile);
        for (int row = 0; row < levelled.network.rows; ++row) {
            const NetworkNode& node = levelled.network.node(row);
            if (node.isLeaf() && node.isFree() && node.hours > Hours::nothing)
                givers_.push_back({at(row), node.hours, {}});
        }
    }

    [[nodiscard]] double least(const Levelled& levelled)
    {
        if (tries_ < leastTries)
            return hoursShortOf(levelled.network, levelled.placed);
        const Levelled without = placed(less(wholly()));
        if (givers_.empty() || !without.goalMet)
            return 0;
        readLatest(without, lastFinish(levelled.network, levelled.placed.spans));
        Given given = tooLate();
        if (isEnough(given))
            giveBack(given);
        else
            given = wholly();
        Given urgent = theMostUrgent();
        giveBack(urgent);
        return std::min(sumOf(given), sumOf(urgent));
    }

private:
    [[nodiscard]] Levelled placed(const Plan& plan) const { return level(plan, calendar_, today_, goal_); }

    [[nodiscard]] Plan less(const Given& given) const
    {
        Plan plan = plan_;
        for (std::size_t place = 0; place < givers_.size(); ++place) {
            if (given[place] <= 0)
                continue;
            Activity activity = plan.activities[givers_[place].row];
            takeHours(activity, given[place]);
            plan.activities.put(activity);
        }
        return plan;
    }

    [[nodiscard]] bool isEnough(const Given& given)
    {
        --tries_;
        return placed(less(given)).goalMet;
    }

    [[nodiscard]] Given wholly() const
    {
        Given given;
        for (const Giver& giver : givers_)
            given.push_back(giver.left);
        return given;
    }

    /// @param without  The plan without these hours: what is left needs its days. @param last  No later day
    /// matters.
    void readLatest(const Levelled& without, int last)
    {
        const Spans late = latePass(without.axis, without.network, without.placed.spans,
                                    std::min(without.goal, std::max(last, without.network.today)));
        for (Giver& giver : givers_)
            giver.latest = without.axis.dateOf(late.finish[giver.row]);
    }

    /// The hours that come to lie after the last day of each.
    [[nodiscard]] Given tooLate()
    {
        Plan plan = plan_;
        for (const Giver& giver : givers_) {
            Activity activity = plan.activities[giver.row];
            activity.deadline = std::min(giver.latest, activity.deadline.value_or(giver.latest));
            plan.activities.put(activity);
        }
        --tries_;
        const Placed where = placed(plan).placed;
        Given given;
        for (const Giver& giver : givers_)
            given.push_back(where.withoutHours[giver.row] ? giver.left
                                                          : std::clamp(std::max(where.hoursAfter[giver.row],
                                                                                where.hoursOver[giver.row]),
                                                                       0.0, giver.left));
        return given;
    }

    /// So many steps of hours, first from what has to be over first: that leaves room for all after it.
    [[nodiscard]] Given taken(const std::vector<std::size_t>& order, qint64 steps) const
    {
        Given given(givers_.size(), 0);
        double hours = static_cast<double>(steps) * step;
        for (const std::size_t place : order) {
            given[place] = std::clamp(hours, 0.0, givers_[place].left);
            hours -= given[place];
        }
        return given;
    }

    [[nodiscard]] Given theMostUrgent()
    {
        std::vector<std::size_t> order(givers_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return givers_[a].latest < givers_[b].latest;
        });
        qint64 tooFew = 0;
        qint64 enough = stepsOf(sumOf(wholly()));
        while (enough - tooFew > 1 && tries_ > 0) {
            const qint64 middle = tooFew + (enough - tooFew) / 2;
            (isEnough(taken(order, middle)) ? enough : tooFew) = middle;
        }
        return taken(order, enough);
    }

    /// Gives each as many of its hours back as can be.
    void giveBack(Given& given)
    {
        for (std::size_t place = 0; place < given.size() && tries_ > 0; ++place) {
            if (given[place] <= Hours::nothing)
                continue;
            double enough = given[place];
            const auto isEnoughWith = [&](double hours) {
                given[place] = std::max(0.0, hours);
                return isEnough(given);
            };
            if (isEnoughWith(enough - step)) {
                qint64 back = 1;
                qint64 tooMuch = stepsOf(enough) + 1;
                while (tooMuch - back > 1 && tries_ > 0) {
                    const qint64 middle = back + (tooMuch - back) / 2;
                    (isEnoughWith(enough - static_cast<double>(middle) * step) ? back : tooMuch) = middle;
                }
                enough = std::max(0.0, enough - static_cast<double>(back) * step);
            }
            given[place] = enough;
        }
    }

    Plan plan_;
    const Calendar& calendar_;
    QDate today_;
    std::optional<QDate> goal_;
    int tries_;
    std::vector<Giver> givers_;
};

}  // namespace

void takeHours(Activity& activity, double hours)
{
    const double left = workOf(activity) * (1 - std::clamp(activity.progress, 0.0, 1.0));
    if (hours <= 0 || left <= 0)
        return;
    const double share = std::max(0.0, left - hours) / left;
    const bool isBegun = activity.progress > 0 || activity.startedOn;
    if (share * left <= Hours::nothing && !activity.length && !isBegun)
        activity.kind = Activity::Kind::Milestone;
    else if (activity.workHours)
        *activity.workHours -= std::min(hours, left) / (1 - activity.progress);
    else
        activity.hoursAWeek = activity.hoursAWeek.value_or(0) * share;
}

double hoursTooMany(const Plan& plan, const Calendar& calendar, QDate today, std::optional<QDate> goal,
                    const Levelled& levelled)
{
    return levelled.goalMet ? 0 : Search(plan, calendar, today, goal, levelled).least(levelled);
}

}  // namespace nextrung::core

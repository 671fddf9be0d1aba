// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility/misfits.h"

#include "core/activity/timing_edits.h"
#include "core/schedule/feasibility.h"
#include "core/schedule/hours_too_many.h"

#include <algorithm>

namespace nextrung::core {

namespace {

using Rows = std::vector<bool>;

constexpr std::size_t mostDeadlines = 12;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

/// The row itself, what is in it, and all that they wait for, phases as well.
Rows rowsBehind(const Network& network, int row)
{
    std::vector<bool> seen(network.nodes.size(), false);
    std::vector<int> open{network.isPhase(row) ? network.endOf[at(row)] : row};
    Rows rows(at(network.rows), false);
    rows[at(row)] = true;
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        if (seen[at(node)])
            continue;
        seen[at(node)] = true;
        if (node < network.rows)
            rows[at(node)] = true;
        for (const NetworkLink& link : network.in.of(node))
            open.push_back(link.node);
    }
    return rows;
}

/// The plan with no limit but that all of it is done by `day`.
Plan by(Plan plan, QDate day)
{
    Profile profile = profileOf(plan);
    profile.goalDate = day;
    profile.bufferDays = 0;
    profile.direction = Profile::Direction::Forward;
    plan.profiles.put(profile);
    std::vector<Activity> activities;
    for (const auto& row : plan.activities)
        activities.emplace_back(*row).deadline.reset();
    plan.activities = Table<Activity>(std::move(activities));
    return plan;
}

/// The plan with these rows and what is kept or done; the rest of it is no work and waits for nothing.
Plan only(Plan plan, const Network& network, const Rows& rows)
{
    std::vector<Activity> activities;
    for (int row = 0; row < network.rows; ++row) {
        const Activity& whole = plan.activities[at(row)];
        Activity& activity = activities.emplace_back(whole);
        if (rows[at(row)] || !network.node(row).isFree())
            continue;
        activity = Activity();
        activity.id = whole.id;
        activity.parent = whole.parent;
        activity.order = whole.order;
        activity.kind = network.isPhase(row) ? Activity::Kind::Phase : Activity::Kind::Milestone;
    }
    std::vector<Dependency> links;
    for (std::size_t place = 0; place < network.linkRows.size(); ++place) {
        const LinkRows ends = network.linkRows[place];
        if (ends.areThere() && rows[at(ends.to)])
            links.emplace_back(plan.dependencies[place]);
    }
    plan.activities = Table<Activity>(std::move(activities));
    plan.dependencies = Table<Dependency>(std::move(links));
    return plan;
}

class Limits {
public:
    Limits(const Plan& plan, const Levelled& now, QDate today, const std::function<bool()>& goesOn)
        : plan_(plan)
        , calendar_(plan)
        , now_(now)
        , today_(today)
        , goesOn_(goesOn)
    {
    }

    [[nodiscard]] std::vector<Misfit> run()
    {
        const std::optional<QDate> goal = profileOf(plan_).goalDate;
        if (goal)
            lookAt({Fact::Kind::Goal, {}}, by(plan_, *goal), *goal, Rows(at(now_.network.rows), true));
        lookAtDeadlines();
        lookAtHours();
        if (misfits_.size() > 1 && misfits_.front().kind == Fact::Kind::Goal && !isEnded())
            misfits_.front().earliest = earliestGoalAlone(*goal);
        return std::move(misfits_);
    }

private:
    [[nodiscard]] bool isEnded() const { return goesOn_ && !goesOn_(); }

    void lookAt(Misfit misfit, const Plan& plan, QDate day, const Rows& rows)
    {
        if (isEnded())
            return;
        const Levelled levelled = level(plan, calendar_, today_, day);
        bool isMissed = false;
        for (int row = 0; row < levelled.network.rows; ++row) {
            const NetworkNode& node = levelled.network.node(row);
            if (!rows[at(row)] || !node.isLeaf())
                continue;
            if (node.isFree()) {
                isMissed = isMissed || levelled.placed.hoursOver[at(row)] > Hours::nothing
                    || levelled.placed.withoutHours[at(row)]
                    || levelled.placed.spans.finish[at(row)] > levelled.goal
                    || levelled.placed.spans.lastDay[at(row)] > day.toJulianDay();
            } else if (node.state == NetworkNode::State::Kept
                       && levelled.kept.finish[at(row)] > day.toJulianDay()) {
                isMissed = true;
                misfit.kept.push_back(plan.activities[at(row)].id);
            }
        }
        if (!isMissed)
            return;
        misfit.hours = misfit.kept.empty() ? hoursTooMany(plan, calendar_, today_, day, levelled)
                                           : hoursMissing(plan, misfit.kept, day);
        misfits_.push_back(std::move(misfit));
    }

    /// The hours that must go even if nobody held on to these dates: what kept dates make late, and what
    /// waits for it, is no lack of hours.
    [[nodiscard]] double hoursMissing(const Plan& plan, const std::vector<Id<Activity>>& kept,
                                      QDate day) const
    {
        const Result<Plan> free = letPlanDecideAll(plan, kept);
        return free ? hoursTooMany(*free, calendar_, today_, day, level(*free, calendar_, today_, day)) : 0;
    }

    /// Whether the plan as it is placed misses it; what cannot be met is missed in every placing.
    [[nodiscard]] bool isAfterDeadline(int row) const
    {
        const auto& deadline = plan_.activities[at(row)].deadline;
        if (!deadline || plan_.activities[at(row)].progress >= 1)
            return false;
        const Network& network = now_.network;
        const int node = network.isPhase(row) ? network.endOf[at(row)] : row;
        const qint64 finish = network.node(row).state == NetworkNode::State::Kept && !network.isPhase(row)
            ? now_.kept.finish[at(row)]
            : now_.placed.spans.lastDay[at(node)];
        return finish > deadline->toJulianDay();
    }

    void lookAtDeadlines()
    {
        std::vector<int> late;
        for (int row = 0; row < now_.network.rows; ++row) {
            if (isAfterDeadline(row))
                late.push_back(row);
        }
        std::stable_sort(late.begin(), late.end(), [this](int a, int b) {
            return *plan_.activities[at(a)].deadline < *plan_.activities[at(b)].deadline;
        });
        late.resize(std::min(late.size(), mostDeadlines));
        for (const int row : late) {
            const Activity& activity = plan_.activities[at(row)];
            const Rows rows = rowsBehind(now_.network, row);
            lookAt({Fact::Kind::Deadline, activity.id},
                   by(only(plan_, now_.network, rows), *activity.deadline), *activity.deadline, rows);
        }
    }

    void lookAtHours()
    {
        for (int row = 0; row < now_.network.rows; ++row) {
            const double hours = now_.kept.hoursShort[at(row)];
            if (hours > Hours::nothing)
                misfits_.push_back({Fact::Kind::KeptDates, plan_.activities[at(row)].id, hours});
        }
    }

    /// Without the hours that kept dates have no room for, and without deadlines: another goal mends neither.
    [[nodiscard]] std::optional<QDate> earliestGoalAlone(QDate goal) const
    {
        Plan plan = by(plan_, goal);
        for (int row = 0; row < now_.network.rows; ++row) {
            const double hours = now_.kept.hoursShort[at(row)];
            Activity activity = plan.activities[at(row)];
            if (hours <= Hours::nothing || !activity.workHours || activity.progress >= 1)
                continue;
            activity.workHours = std::max(0.0, *activity.workHours - hours / (1 - activity.progress));
            plan.activities.put(activity);
        }
        return earliestGoalOf(plan, calendar_, level(plan, calendar_, today_, goal), today_);
    }

    const Plan& plan_;
    Calendar calendar_;
    const Levelled& now_;
    QDate today_;
    const std::function<bool()>& goesOn_;
    std::vector<Misfit> misfits_;
};

}  // namespace

std::vector<Misfit> misfitsOf(const Plan& plan, const Levelled& now, QDate today,
                              const std::function<bool()>& goesOn)
{
    return Limits(plan, now, today, goesOn).run();
}

}  // namespace nextrung::core

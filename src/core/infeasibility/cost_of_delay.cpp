// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility.h"
#include "core/schedule/levelling.h"

#include <algorithm>

namespace nextrung::core {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

Levelled forward(Plan plan, const Calendar& calendar, QDate today)
{
    Profile profile = profileOf(plan);
    profile.direction = Profile::Direction::Forward;
    plan.profiles.put(profile);
    return level(plan, calendar, today, profile.goalDate);
}

/// Looks at what a week of waiting moves in a plan that is done as soon as can be.
class Delay {
public:
    Delay(const Plan& plan, QDate today)
        : plan_(plan)
        , calendar_(plan)
        , today_(today)
        , now_(forward(plan, calendar_, today))
    {
    }

    [[nodiscard]] CostOfDelay cost() const
    {
        CostOfDelay cost;
        cost.leavesOut = std::any_of(plan_.activities.begin(), plan_.activities.end(),
                                     [](const auto& each) { return each->recurs && each->progress < 1; });
        cost.finish = lastOf(now_);
        if (!cost.finish.isValid())
            return cost;
        const QDate later = today_.addDays(7);
        cost.finishAfterAWeek = std::max(cost.finish, lastOf(forward(plan_, calendar_, later)));
        cost.days = calendar_.workingDaysBetween(cost.finish, cost.finishAfterAWeek);
        cost.finishIfKeptMoves
            = std::max(cost.finishAfterAWeek, lastOf(forward(withMoved(later), calendar_, later)));
        cost.daysIfKeptMoves = calendar_.workingDaysBetween(cost.finish, cost.finishIfKeptMoves);
        return cost;
    }

private:
    /// The last day of what is not over and does not recur; invalid if there is nothing to do.
    [[nodiscard]] QDate lastOf(const Levelled& levelled) const
    {
        QDate last;
        bool isAnything = false;
        for (int row = 0; row < levelled.network.rows; ++row) {
            const NetworkNode& node = levelled.network.node(row);
            if (levelled.network.isPhase(row) || plan_.activities[at(row)].recurs)
                continue;
            isAnything = isAnything || node.state != NetworkNode::State::Done;
            const QDate day = QDate::fromJulianDay(node.isFree() ? levelled.placed.spans.lastDay[at(row)]
                                                                 : levelled.kept.finish[at(row)]);
            last = last.isValid() ? std::max(last, day) : day;
        }
        return isAnything ? last : QDate();
    }

    /// Whether it is kept and not past, and so may be moved by waiting.
    [[nodiscard]] bool mayMove(int row) const
    {
        return now_.network.node(row).state == NetworkNode::State::Kept && !now_.network.isPhase(row)
            && !plan_.activities[at(row)].recurs && now_.kept.finish[at(row)] >= today_.toJulianDay();
    }

    /// The links but for those that kept dates break: these hold them nowhere.
    [[nodiscard]] Table<Dependency> linksThatHold() const
    {
        const Network& network = now_.network;
        const Spans& spans = now_.placed.spans;
        std::vector<Dependency> links;
        for (std::size_t place = 0; place < network.linkRows.size(); ++place) {
            const Dependency& dependency = plan_.dependencies[place];
            const auto [from, to] = network.linkRows[place];
            if (from >= 0 && to >= 0 && mayMove(to)) {
                const NetworkLink link = linkOf(dependency, plan_.activities[at(to)]);
                const int node = link.fromFinish && network.isPhase(from) ? network.endOf[at(from)] : from;
                const int number = link.fromFinish ? spans.finish[at(node)] : spans.start[at(node)];
                const int then = link.toFinish ? spans.finish[at(to)] : spans.start[at(to)];
                const qint64 day = link.toFinish ? spans.lastDay[at(to)] : now_.axis.dayOf(then);
                if (number > link.latest(now_.axis, then, day))
                    continue;
            }
            links.push_back(dependency);
        }
        return Table<Dependency>(std::move(links));
    }

    /// Nothing is kept but what is past: kept dates are days before which nothing begins, and what is left of
    /// their days is a length.
    [[nodiscard]] Plan withoutKeptDates() const
    {
        Plan free = plan_;
        free.dependencies = linksThatHold();
        Profile profile = profileOf(plan_);
        profile.goalDate.reset();
        free.profiles.put(profile);
        for (int row = 0; row < now_.network.rows; ++row) {
            if (!mayMove(row))
                continue;
            const QDate from = std::max(today_, QDate::fromJulianDay(now_.kept.start[at(row)]));
            const QDate last = QDate::fromJulianDay(now_.kept.finish[at(row)]);
            Activity activity = free.activities[at(row)];
            activity.keptStart.reset();
            activity.keptFinish.reset();
            activity.startedOn.reset();
            activity.progress = 0;
            activity.earliestStart = from;
            activity.workHours.reset();
            activity.hoursAWeek.reset();
            if (activity.kind == Activity::Kind::Activity) {
                activity.lengthUnit = Activity::LengthUnit::WorkingDays;
                activity.length = std::max(1, calendar_.workingDaysBetween(from.addDays(-1), last));
            }
            free.activities.put(activity);
        }
        return free;
    }

    /// The plan with the kept dates where they lie if nothing is begun before `later`.
    [[nodiscard]] Plan withMoved(QDate later) const
    {
        Plan moved = plan_;
        const Plan free = withoutKeptDates();
        const Levelled soon = level(free, calendar_, today_, std::nullopt);
        const Levelled late = level(free, calendar_, later, std::nullopt);
        for (int row = 0; row < now_.network.rows; ++row) {
            if (!mayMove(row))
                continue;
            const int days = calendar_.workingDaysBetween(soon.axis.dateOf(soon.placed.spans.start[at(row)]),
                                                          late.axis.dateOf(late.placed.spans.start[at(row)]));
            if (days <= 0)
                continue;
            Activity activity = moved.activities[at(row)];
            for (std::optional<QDate>* day : {&activity.keptStart, &activity.keptFinish}) {
                if (!*day)
                    continue;
                const QDate worked = calendar_.onOrBefore(**day);
                const qint64 daysOff = worked.daysTo(**day);
                **day = calendar_.plusWorkingDays(worked, days).addDays(daysOff);
            }
            moved.activities.put(activity);
        }
        return moved;
    }

    const Plan& plan_;
    Calendar calendar_;
    QDate today_;
    Levelled now_;
};

}  // namespace

CostOfDelay costOfDelay(const Plan& plan, QDate today)
{
    return Delay(plan, today).cost();
}

}  // namespace nextrung::core

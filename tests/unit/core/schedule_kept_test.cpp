// SPDX-License-Identifier: GPL-3.0-or-later

// What must be true of every schedule, also beside dates that somebody keeps and beside what has happened.

#include "core/infeasibility.h"
#include "core/sessions.h"
#include "support/printers.h"
#include "support/small_schedules.h"

#include <gtest/gtest.h>

#include <map>

using namespace nextrung::core;
using namespace nextrung::test;

namespace {

/// Says, in dates and by the calendar alone, what is untrue about a schedule.
class Witness {
public:
    Witness(const Plan& plan, const Schedule& schedule)
        : plan_(plan)
        , schedule_(schedule)
        , calendar_(plan)
    {
    }

    std::string lies()
    {
        judgeWeeks();
        for (const auto& link : plan_.dependencies)
            judgeLink(*link);
        for (const auto& activity : plan_.activities) {
            judgeLimits(*activity, *schedule_.find(activity->id));
            if (activity->kind != Activity::Kind::Phase)
                judgeRow(*activity, *schedule_.find(activity->id));
        }
        return lies_;
    }

private:
    [[nodiscard]] static bool isDone(const Activity& activity) { return activity.progress >= 1; }
    [[nodiscard]] static bool isKept(const Activity& activity)
    {
        return activity.keptStart || activity.keptFinish;
    }
    [[nodiscard]] static bool isFree(const Activity& activity)
    {
        return activity.kind != Activity::Kind::Phase && !isDone(activity) && !isKept(activity)
            && !activity.recurs;
    }
    [[nodiscard]] bool reports(Id<Activity> id, Conflict::Kind kind,
                               std::optional<Id<Activity>> with = {}) const
    {
        const auto& conflicts = schedule_.find(id)->conflicts;
        return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& conflict) {
            return conflict.kind == kind && conflict.with == with;
        });
    }

    /// The first and the last day worked; a milestone has one, a phase those of what is in it.
    [[nodiscard]] std::pair<QDate, QDate> daysWorked(const Activity& activity) const
    {
        std::optional<std::pair<QDate, QDate>> days;
        for (const auto& each : plan_.activities) {
            if (!(each->parent == activity.id))
                continue;
            const auto [start, finish] = daysWorked(*each);
            days = {std::min(start, days.value_or(std::pair(start, finish)).first),
                    std::max(finish, days.value_or(std::pair(start, finish)).second)};
        }
        if (days)
            return *days;
        const ScheduledActivity& its = *schedule_.find(activity.id);
        const QDate finish = calendar_.onOrBefore(its.finish);
        return {activity.kind == Activity::Kind::Milestone ? finish : calendar_.onOrAfter(its.start), finish};
    }

    /// The last day, worked or not; of a phase, that of all in it.
    [[nodiscard]] QDate lastDay(const Activity& activity) const
    {
        std::optional<QDate> last;
        for (const auto& each : plan_.activities) {
            if (each->parent == activity.id)
                last = std::max(lastDay(*each), last.value_or(lastDay(*each)));
        }
        return last.value_or(schedule_.find(activity.id)->lastDay);
    }

    // Of what has begun only the rest can wait.
    void judgeLink(const Dependency& link)
    {
        const Activity& to = *plan_.activities.find(link.to);
        const Activity& from = *plan_.activities.find(link.from);
        const QDate fromStart = daysWorked(from).first;
        auto [toStart, toFinish] = daysWorked(to);
        if (isFree(to) && to.startedOn)
            toStart = toFinish;
        const bool broken = !holds(calendar_, plan_, link, fromStart, lastDay(from), toStart, lastDay(to));
        const bool reported = reports(to.id, Conflict::Kind::BreaksDependency, link.from);
        if (broken && isFree(to))
            say(to, "breaks its link");
        if (broken && !reported && schedule_.find(to.id)->progress < 1)
            say(to, "does not say which link it breaks");
        if (reported && !broken)
            say(to, "says that it breaks a link that holds");
    }

    void judgeRow(const Activity& activity, const ScheduledActivity& its)
    {
        if (its.finish < its.start)
            say(activity, "ends before it begins");
        if (isDone(activity))
            return;
        if (isFree(activity))
            judgeFree(activity, its);
        else
            judgeKept(activity, its);
    }

    void judgeLimits(const Activity& activity, const ScheduledActivity& its)
    {
        if (its.progress >= 1)
            return;
        const bool isPhase = activity.kind == Activity::Kind::Phase;
        const bool afterGoal = !isPhase && its.lastDay > *schedule_.goal;
        const bool afterDeadline = activity.deadline && its.lastDay > *activity.deadline;
        if (afterGoal != reports(its.id, Conflict::Kind::AfterGoal)
            || afterDeadline != reports(its.id, Conflict::Kind::AfterDeadline))
            say(activity, "is silent about its limits");
        if (schedule_.feasibility.feasible && (afterGoal || afterDeadline))
            say(activity, "is too late in a feasible plan");
    }

    // What is free takes only the hours that what is kept leaves.
    void judgeWeeks()
    {
        std::map<QDate, double> kept;
        for (const WeekLoad& week : scheduleOf(keptOnly(), schedule_.today).weeks)
            kept[week.monday] = week.planned;
        for (const WeekLoad& week : schedule_.weeks) {
            if (week.planned > std::max(week.capacity, kept[week.monday]) + 1e-6)
                lies_ += " over capacity in the week of " + week.monday.toString(Qt::ISODate).toStdString();
        }
    }

    /// The plan without what is free; what recurs begins as it does.
    [[nodiscard]] Plan keptOnly() const
    {
        Plan plan = plan_;
        plan.dependencies = {};
        for (const auto& row : plan_.activities) {
            Activity activity = *row;
            if (isFree(activity))
                plan.activities.remove(activity.id);
            else if (activity.recurs && !activity.keptStart && !activity.startedOn)
                activity.keptStart = schedule_.find(activity.id)->start;
            if (!isFree(activity))
                plan.activities.put(activity);
        }
        return plan;
    }

    void judgeFree(const Activity& activity, const ScheduledActivity& its)
    {
        if (its.finish < schedule_.today || (!activity.startedOn && its.start < schedule_.today))
            say(activity, "lies before today");
        if (activity.startedOn && activity.kind != Activity::Kind::Milestone
            && its.start > *activity.startedOn)
            say(activity, "has begun earlier");
        for (const Activity* each = &activity; each; each = plan_.activities.find(each->parent)) {
            if (each->earliestStart && !activity.startedOn && its.start < *each->earliestStart)
                say(activity, "lies before an earliest start");
        }
        if (!activity.startedOn && !calendar_.isWorkingDay(its.start))
            say(activity, "begins on a day off");
        if (!calendar_.isWorkingDay(its.finish))
            say(activity, "ends on a day off");
        if (its.lastDay < its.finish || calendar_.onOrBefore(its.lastDay) != its.finish)
            say(activity, "is over too late or too soon");
        if (its.kept || its.late)
            say(activity, "is neither kept nor late");
        if ((!activity.startedOn && its.earlyStart > its.start) || its.earlyFinish > its.finish)
            say(activity, "lies before its early dates");
        const bool asked = activity.approval == Activity::Approval::Asked;
        if (activity.leadDays && !asked && !activity.startedOn && activity.progress == 0
            && its.start
                < calendar_.plusWorkingDays(calendar_.onOrAfter(schedule_.today), *activity.leadDays))
            say(activity, "cannot be asked for in time");
        if (schedule_.feasibility.feasible && !breaksAnyLink() && its.finish > its.latestFinish)
            say(activity, "ends after its latest finish in a feasible plan");
    }

    void judgeKept(const Activity& activity, const ScheduledActivity& its)
    {
        const bool milestone = activity.kind == Activity::Kind::Milestone;
        const bool both = activity.keptStart && activity.keptFinish;
        const bool meets = hasSessions(activity);
        if (activity.keptStart && !(milestone && both) && !meets && its.start != *activity.keptStart)
            say(activity, "has lost its kept start");
        if (activity.keptFinish && !meets && its.finish != std::max(its.start, *activity.keptFinish))
            say(activity, "has lost its kept finish");
        const bool past = its.finish < schedule_.today;
        const bool unbegun = !milestone && !activity.recurs && !activity.startedOn && its.progress <= 0
            && calendar_.onOrAfter(its.start) < calendar_.onOrAfter(schedule_.today);
        if (past != its.late || (past || unbegun) != reports(its.id, Conflict::Kind::BeforeToday))
            say(activity, "does not say that it is late");
        if (!isKept(activity) && !activity.startedOn && its.start < schedule_.today)
            say(activity, "recurs before today");
    }

    [[nodiscard]] bool breaksAnyLink() const
    {
        return std::any_of(schedule_.activities.begin(), schedule_.activities.end(), [this](const auto& its) {
            return std::any_of(plan_.dependencies.begin(), plan_.dependencies.end(), [&](const auto& link) {
                return link->to == its.id && reports(its.id, Conflict::Kind::BreaksDependency, link->from);
            });
        });
    }

    void say(const Activity& activity, const char* what)
    {
        lies_ += ' ' + std::to_string(activity.id.bits()) + ' ' + what + ';';
    }

    const Plan& plan_;
    const Schedule& schedule_;
    Calendar calendar_;
    std::string lies_;
};

std::string liesOf(const Plan& plan)
{
    const Schedule schedule = scheduleOf(plan, monday);
    return Witness(plan, schedule).lies();
}

/// Each second plan has phases.
Plan planOf(PlanMaker& maker, unsigned seed, int most)
{
    Plan plan = maker.plan(maker.pick(2, most), maker.pick(10, 60));
    if (seed % 2 == 0)
        plan = maker.withPhases(plan);
    return maker.withKeptAndHappened(plan);
}

// NEXTRUNG_SEEDS in the environment: so many instead.
unsigned seeds(unsigned usual)
{
    const int wanted = qEnvironmentVariableIntValue("NEXTRUNG_SEEDS");
    return wanted > 0 ? static_cast<unsigned>(wanted) : usual;
}

}  // namespace

TEST(ScheduleOfRandomPlans, TellTheTruthBesideWhatIsKeptAndWhatHasHappened)
{
    for (unsigned seed = 1; seed <= seeds(400); ++seed) {
        PlanMaker maker(seed);
        const Plan plan = planOf(maker, seed, 10);
        const Plan forward = PlanMaker::forward(plan, maker.pick(0, 4));

        ASSERT_EQ(liesOf(plan), "") << "seed " << seed;
        ASSERT_EQ(liesOf(forward), "") << "forward, seed " << seed;
    }
}

TEST(ScheduleOfRandomPlans, AreFeasibleForwardIfAndOnlyIfBackwardAlsoBesideKeptDates)
{
    int feasible = 0;
    const unsigned plans = seeds(300);
    for (unsigned seed = 1; seed <= plans; ++seed) {
        PlanMaker maker(seed);
        const Plan plan = planOf(maker, seed, 6);
        const bool backward = scheduleOf(plan, monday).feasibility.feasible;

        ASSERT_EQ(scheduleOf(PlanMaker::forward(plan, 0), monday).feasibility.feasible, backward)
            << "seed " << seed;

        feasible += backward ? 1 : 0;
    }
    EXPECT_GT(feasible, static_cast<int>(plans) / 20);
}

TEST(WhyInfeasible, NamesFactsOfWhichEachIsNeededAlsoBesideKeptDates)
{
    int infeasible = 0;
    for (unsigned seed = 1; seed <= seeds(60); ++seed) {
        PlanMaker maker(seed);
        const Plan plan = planOf(maker, seed, 6);
        const bool fits = scheduleOf(plan, monday).feasibility.feasible;
        const std::vector<Fact> facts = whyInfeasible(plan, monday).forcedBy;
        const auto fitWith = [&](const std::vector<Fact>& some) {
            return scheduleOf(withOnly(plan, some, monday), monday).feasibility.feasible;
        };

        ASSERT_EQ(facts.empty(), fits) << "seed " << seed;
        ASSERT_EQ(fitWith(facts), fits) << "seed " << seed;
        infeasible += fits ? 0 : 1;
        for (std::size_t at = 0; at < facts.size(); ++at) {
            std::vector<Fact> others = facts;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
            ASSERT_TRUE(fitWith(others)) << "seed " << seed << " without " << at;
        }
    }
    EXPECT_GT(infeasible, 10);
}

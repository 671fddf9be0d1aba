// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility.h"

#include "core/infeasibility/facts.h"
#include "core/infeasibility/misfits.h"
#include "core/infeasibility/shortenings.h"
#include "core/infeasibility/suspects.h"
#include "core/schedule/levelling.h"

#include <algorithm>

namespace nextrung::core {

namespace {

constexpr int mostYearsBack = 10;

Levelled levelled(const Plan& plan, QDate today)
{
    return level(plan, Calendar(plan), today, profileOf(plan).goalDate);
}

bool fitsOn(const Plan& plan, QDate today)
{
    return fitsAll(levelled(plan, today));
}

/// Finds a part of the facts that forces infeasibility and has none to spare.
class Reduction {
public:
    using Facts = std::vector<std::size_t>;

    Reduction(const Plan& plan, QDate today, const std::function<bool()>& goesOn)
        : facts_(plan, today)
        , suspects_(plan, facts_)
        , goesOn_(goesOn)
    {
    }

    [[nodiscard]] std::vector<Fact> run(const Levelled& levelled)
    {
        const Facts chain = suspects_.ofChain(levelled);
        const Facts hours = suspects_.ofHours(levelled);
        Facts least;
        if (!chain.empty() && force(chain))
            least = reduced(chain);
        else
            least = isLeast(hours) ? hours : reduced(suspects_.all());
        std::sort(least.begin(), least.end());
        std::vector<Fact> result;
        for (const std::size_t fact : least)
            result.push_back(facts_.facts()[fact]);
        return result;
    }

private:
    /// What has none to spare of facts that force it.
    [[nodiscard]] Facts reduced(const Facts& facts) const
    {
        Facts least = reduce({}, false, facts);
        while (dropOne(least)) { }
        return least;
    }

    /// Whether these facts alone make the plan infeasible.
    [[nodiscard]] bool force(const Facts& facts) const
    {
        if (goesOn_ && !goesOn_())
            return true;  // nothing more is looked at: whatever there is counts as enough
        std::vector<bool> stays(facts_.facts().size(), false);
        for (const std::size_t fact : facts)
            stays[fact] = true;
        return !fitsOn(facts_.least(stays), facts_.today());
    }

    /// Whether works, which only share their hours, force it and none can be spared. The least one is asked:
    /// without a greater one there is more room still.
    [[nodiscard]] bool isLeast(const Facts& facts) const
    {
        if (facts.empty() || !force(facts))
            return false;
        const auto least = suspects_.leastWork(facts);
        for (std::size_t place = 0; place < facts.size(); ++place) {
            const bool isWork = facts_.facts()[facts[place]].kind == Fact::Kind::Work;
            if ((!isWork || facts[place] == least) && force(without(facts, place)))
                return false;
        }
        return true;
    }

    [[nodiscard]] static Facts without(Facts facts, std::size_t place)
    {
        facts.erase(facts.begin() + static_cast<std::ptrdiff_t>(place));
        return facts;
    }

    // What is needed of `facts` beside `given`; `grown`: something was added to `given` since it was asked.
    [[nodiscard]] Facts reduce(const Facts& given, bool grown, const Facts& facts) const
    {
        if (grown && force(given))
            return {};
        if (facts.size() <= 1)
            return facts;
        const auto middle = facts.begin() + static_cast<std::ptrdiff_t>(facts.size() / 2);
        const Facts first(facts.begin(), middle);
        const Facts second(middle, facts.end());
        const Facts ofSecond = reduce(joined(given, first), true, second);
        return joined(ofSecond, reduce(joined(given, ofSecond), !ofSecond.empty(), first));
    }

    // The scheduler is a heuristic: it may miss a way with fewer rules that it found with more.
    [[nodiscard]] bool dropOne(Facts& facts) const
    {
        for (std::size_t at = 0; at < facts.size(); ++at) {
            Facts fewer = without(facts, at);
            if (!force(fewer))
                continue;
            facts = std::move(fewer);
            return true;
        }
        return false;
    }

    [[nodiscard]] static Facts joined(Facts one, const Facts& other)
    {
        one.insert(one.end(), other.begin(), other.end());
        return one;
    }

    PlanFacts facts_;
    Suspects suspects_;
    const std::function<bool()>& goesOn_;
};

std::optional<QDate> latestStartOf(const Plan& plan, QDate today, const std::function<bool()>& goesOn)
{
    const auto ended = [&goesOn] { return goesOn && !goesOn(); };
    const QDate earliest = today.addYears(-mostYearsBack);
    QDate late = today;
    QDate early = today.addDays(-7);
    for (int days = 7; early > earliest && !ended() && !fitsOn(plan, early); days *= 2) {
        late = early;
        early = early.addDays(-days);
    }
    if (ended() || !fitsOn(plan, early))
        return std::nullopt;
    while (!ended() && early.daysTo(late) > 1) {
        const QDate middle = early.addDays(early.daysTo(late) / 2);
        (fitsOn(plan, middle) ? early : late) = middle;
    }
    return early;
}

/// A kept span as a length: as long as it is, or what is left of it. One that is over takes the hours that it
/// lacks.
void makeLength(Activity& activity, QDate first, QDate last, const Calendar& calendar, QDate today)
{
    const QDate from = std::max(first, today);
    if (last < from && (activity.workHours || activity.length))
        return;
    const int days = calendar.workingDaysBetween(from, last) + (calendar.isWorkingDay(from) ? 1 : 0);
    activity.length = std::max(1, days);
    activity.lengthUnit = Activity::LengthUnit::WorkingDays;
    activity.workHours.reset();
    activity.hoursAWeek.reset();
    activity.progress = 0;
    activity.startedOn.reset();
}

/// The plan if nobody held on to kept dates.
Plan withoutKeptDates(const Plan& plan, const Calendar& calendar, QDate today)
{
    Plan free = plan;
    Profile profile = profileOf(plan);
    profile.goalDate.reset();
    free.profiles.put(profile);
    for (const auto& row : plan.activities) {
        if (row->progress >= 1 || !(row->keptStart || row->keptFinish || row->recurs))
            continue;
        Activity activity = *row;
        activity.recurs.reset();
        activity.keptStart.reset();
        activity.keptFinish.reset();
        const std::optional<QDate> day
            = row->kind == Activity::Kind::Milestone && row->keptFinish ? row->keptFinish : row->keptStart;
        if (day)
            activity.earliestStart = std::max(*day, row->earliestStart.value_or(*day));
        if (row->keptStart && row->keptFinish && row->kind == Activity::Kind::Activity)
            makeLength(activity, *row->keptStart, *row->keptFinish, calendar, today);
        free.activities.put(activity);
    }
    return free;
}

}  // namespace

Infeasibility whyInfeasible(const Plan& plan, QDate today, const std::function<bool()>& goesOn)
{
    Infeasibility answer;
    const Levelled now = levelled(plan, today);
    if (fitsAll(now))
        return answer;
    answer.misfits = misfitsOf(plan, now, today, goesOn);
    answer.forcedBy = Reduction(plan, today, goesOn).run(now);
    answer.latestStart = latestStartOf(plan, today, goesOn);
    answer.shortenings = shorteningsOf(plan, answer.forcedBy, today, goesOn);
    return answer;
}

Plan withOnly(const Plan& plan, const std::vector<Fact>& facts, QDate today)
{
    const PlanFacts all(plan, today);
    std::vector<bool> stays;
    for (const Fact& fact : all.facts())
        stays.push_back(std::find(facts.begin(), facts.end(), fact) != facts.end());
    return all.only(stays);
}

CostOfDelay costOfDelay(const Plan& plan, QDate today)
{
    const Calendar calendar(plan);
    const Plan free = withoutKeptDates(plan, calendar, today);
    const auto finishFrom = [&](QDate day) {
        const Levelled then = level(free, calendar, day, std::nullopt);
        return then.axis.dateOf(lastFinish(then.network, then.placed.spans));
    };
    const bool anything = std::any_of(plan.activities.begin(), plan.activities.end(), [](const auto& each) {
        return each->progress < 1 && !(each->kind == Activity::Kind::Phase);
    });
    CostOfDelay cost;
    if (!anything)
        return cost;
    cost.finish = finishFrom(today);
    cost.finishAfterAWeek = finishFrom(today.addDays(7));
    cost.days = calendar.workingDaysBetween(cost.finish, cost.finishAfterAWeek);
    return cost;
}

}  // namespace nextrung::core

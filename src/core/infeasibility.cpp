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
// In all the schedules that look for what is enough alone.
constexpr std::size_t mostRowsTried = 200'000;

Levelled levelled(const Plan& plan, QDate today)
{
    return level(plan, Calendar(plan), today, profileOf(plan).goalDate);
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
        const Facts one = suspects_.ofOne(levelled);
        const Facts chain = suspects_.ofChain(levelled);
        const Facts hours = suspects_.ofHours(levelled);
        Facts least;
        if (!one.empty() && force(one))
            least = reduced(one);
        else if (!chain.empty() && force(chain))
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
        return !fits(facts_.least(stays), facts_.today());
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
    for (int days = 7; early > earliest && !ended() && !fits(plan, early); days *= 2) {
        late = early;
        early = early.addDays(-days);
    }
    if (ended() || !fits(plan, early))
        return std::nullopt;
    while (!ended() && early.daysTo(late) > 1) {
        const QDate middle = early.addDays(early.daysTo(late) / 2);
        (fits(plan, middle) ? early : late) = middle;
    }
    return early;
}

/// Of the facts those without any one of which the whole plan fits.
std::vector<Fact> enoughOf(const Plan& plan, const std::vector<Fact>& facts, QDate today,
                           const std::function<bool()>& goesOn)
{
    std::vector<Fact> enough;
    if (facts.size() * plan.activities.size() > mostRowsTried)
        return enough;
    const PlanFacts all(plan, today);
    for (const Fact& fact : facts) {
        if (goesOn && !goesOn())
            break;
        std::vector<bool> stays;
        for (const Fact& each : all.facts())
            stays.push_back(!(each == fact));
        if (fits(all.only(stays), today))
            enough.push_back(fact);
    }
    return enough;
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
    answer.enough = enoughOf(plan, answer.forcedBy, today, goesOn);
    answer.latestStart = latestStartOf(plan, today, goesOn);
    answer.shortenings = shorteningsOf(plan, answer.forcedBy, today, goesOn);
    return answer;
}

bool fits(const Plan& plan, QDate today)
{
    return fitsAll(levelled(plan, today));
}

Plan withOnly(const Plan& plan, const std::vector<Fact>& facts, QDate today)
{
    const PlanFacts all(plan, today);
    std::vector<bool> stays;
    for (const Fact& fact : all.facts())
        stays.push_back(std::find(facts.begin(), facts.end(), fact) != facts.end());
    return all.only(stays);
}

}  // namespace nextrung::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility.h"

#include "core/schedule/levelling.h"

namespace nextrung::core {

namespace {

using Kind = Fact::Kind;

// As many hours a day as anybody could use.
constexpr double plenty = 1e7;
constexpr int mostYearsBack = 10;

bool fitsOn(const Plan& plan, QDate today)
{
    const std::optional<QDate> goal = profileOf(plan).goalDate;
    return fitsAll(level(plan, Calendar(plan), today, goal));
}

void takeWork(Activity& activity)
{
    activity.kind = Activity::Kind::Milestone;
    activity.workHours.reset();
    activity.length.reset();
    activity.recurs.reset();
}

void takeFromActivity(Activity& activity, Kind kind)
{
    switch (kind) {
    case Kind::Work:
        takeWork(activity);
        break;
    case Kind::KeptDates:
        activity.keptStart.reset();
        activity.keptFinish.reset();
        break;
    case Kind::EarliestStart:
        activity.earliestStart.reset();
        break;
    case Kind::LeadTime:
        activity.leadDays.reset();
        break;
    case Kind::Deadline:
        activity.deadline.reset();
        break;
    case Kind::MostHoursAWeek:
        activity.mostHoursAWeek.reset();
        break;
    default:
        break;
    }
}

// Days that are not worked stay so.
void takeHours(Plan& plan)
{
    Plan ample = plan;
    for (const auto& availability : plan.availabilities) {
        Availability row = *availability;
        row.hoursAWeek = plenty * 5;
        for (double& hours : row.weekdays)
            hours = hours > 0 ? plenty : 0;
        ample.availabilities.put(row);
    }
    for (const auto& exception : plan.exceptions) {
        if (!(exception->kind == CalendarException::Kind::OtherHours))
            continue;
        CalendarException row = *exception;
        row.hoursAWeek = plenty * 5;
        ample.exceptions.put(row);
    }
    if (ample.availabilities.empty())
        ample.availabilities.put({Id<Availability>(1), {}, plenty * 5, {}, {}});
    plan = std::move(ample);
}

void take(Plan& plan, const Fact& fact)
{
    switch (fact.kind) {
    case Kind::Goal: {
        Profile profile = profileOf(plan);
        profile.goalDate.reset();
        plan.profiles.put(profile);
        break;
    }
    case Kind::HoursAWeek:
        takeHours(plan);
        break;
    case Kind::Dependency:
        plan.dependencies.remove(*fact.dependency);
        break;
    case Kind::DaysOff:
        plan.exceptions.remove(*fact.exception);
        break;
    case Kind::Prerequisite: {
        Competency competency = *find(plan, *fact.competency);
        competency.prerequisites.clear();
        plan.competencies.put(competency);
        break;
    }
    default:
        if (const Activity* row = find(plan, fact.activity)) {
            Activity activity = *row;
            takeFromActivity(activity, fact.kind);
            plan.activities.put(activity);
        }
    }
}

/// All that a plan could do without, what people would rather keep in an explanation first.
std::vector<Fact> factsOf(const Plan& plan, QDate today)
{
    std::vector<Fact> facts;
    const auto add = [&facts](Kind kind) -> Fact& {
        facts.emplace_back().kind = kind;
        return facts.back();
    };
    const auto addOfActivities = [&](Kind kind, auto has) {
        for (const auto& activity : plan.activities) {
            if (activity->progress < 1 && has(*activity))
                add(kind).activity = activity->id;
        }
    };
    if (profileOf(plan).goalDate)
        add(Kind::Goal);
    addOfActivities(Kind::Deadline, [](const Activity& each) { return each.deadline.has_value(); });
    addOfActivities(Kind::KeptDates, [](const Activity& each) { return each.keptStart || each.keptFinish; });
    addOfActivities(Kind::Work, [](const Activity& each) { return each.kind == Activity::Kind::Activity; });
    add(Kind::HoursAWeek);
    for (const auto& dependency : plan.dependencies)
        add(Kind::Dependency).dependency = dependency->id;
    std::optional<Id<Competency>> last;
    for (const PrerequisiteLink& link : prerequisiteLinks(plan, today)) {
        if (last != link.competency)
            add(Kind::Prerequisite).competency = link.competency;
        last = link.competency;
    }
    addOfActivities(Kind::EarliestStart, [](const Activity& each) { return each.earliestStart.has_value(); });
    addOfActivities(Kind::LeadTime, isStillToAsk);
    addOfActivities(Kind::MostHoursAWeek,
                    [](const Activity& each) { return each.mostHoursAWeek.has_value(); });
    for (const auto& exception : plan.exceptions) {
        Fact& fact = add(Kind::DaysOff);
        fact.exception = exception->id;
        fact.first = exception->first;
        fact.last = exception->last ? exception->last : exception->first;
    }
    return facts;
}

Plan onlyOf(const Plan& plan, const std::vector<Fact>& facts, const std::vector<bool>& stays)
{
    Plan only = plan;
    for (std::size_t at = 0; at < facts.size(); ++at) {
        if (!stays[at])
            take(only, facts[at]);
    }
    return only;
}

/// Finds a part of the facts that forces infeasibility and has none to spare.
class Reduction {
public:
    using Facts = std::vector<std::size_t>;

    Reduction(const Plan& plan, QDate today)
        : plan_(plan)
        , today_(today)
        , facts_(factsOf(plan, today))
    {
    }

    [[nodiscard]] std::vector<Fact> run()
    {
        Facts all(facts_.size());
        for (std::size_t fact = 0; fact < all.size(); ++fact)
            all[fact] = fact;
        Facts least = reduce({}, false, all);
        while (dropOne(least)) { }
        std::sort(least.begin(), least.end());
        std::vector<Fact> result;
        for (const std::size_t fact : least)
            result.push_back(facts_[fact]);
        return result;
    }

private:
    /// Whether these facts alone make the plan infeasible.
    [[nodiscard]] bool force(const Facts& facts) const
    {
        std::vector<bool> stays(facts_.size(), false);
        for (const std::size_t fact : facts)
            stays[fact] = true;
        return !fitsOn(onlyOf(plan_, facts_, stays), today_);
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
            Facts fewer = facts;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at));
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

    const Plan& plan_;
    QDate today_;
    std::vector<Fact> facts_;
};

std::optional<QDate> latestStartOf(const Plan& plan, QDate today)
{
    const QDate earliest = today.addYears(-mostYearsBack);
    QDate late = today;
    QDate early = today.addDays(-7);
    for (int days = 7; early > earliest && !fitsOn(plan, early); days *= 2) {
        late = early;
        early = early.addDays(-days);
    }
    if (!fitsOn(plan, early))
        return std::nullopt;
    while (early.daysTo(late) > 1) {
        const QDate middle = early.addDays(early.daysTo(late) / 2);
        (fitsOn(plan, middle) ? early : late) = middle;
    }
    return early;
}

/// The plan if nobody held on to kept dates.
Plan withoutKeptDates(const Plan& plan, const Calendar& calendar)
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
        if (row->keptStart && row->keptFinish && row->kind == Activity::Kind::Activity) {
            activity.length = 1 + std::max(0, calendar.workingDaysBetween(*row->keptStart, *row->keptFinish));
            activity.lengthUnit = Activity::LengthUnit::WorkingDays;
            activity.workHours.reset();
            activity.hoursAWeek.reset();
        }
        free.activities.put(activity);
    }
    return free;
}

}  // namespace

Infeasibility whyInfeasible(const Plan& plan, QDate today)
{
    Infeasibility answer;
    if (fitsOn(plan, today))
        return answer;
    answer.forcedBy = Reduction(plan, today).run();
    answer.latestStart = latestStartOf(plan, today);
    return answer;
}

Plan withOnly(const Plan& plan, const std::vector<Fact>& facts, QDate today)
{
    const std::vector<Fact> all = factsOf(plan, today);
    std::vector<bool> stays;
    for (const Fact& fact : all)
        stays.push_back(std::find(facts.begin(), facts.end(), fact) != facts.end());
    return onlyOf(plan, all, stays);
}

CostOfDelay costOfDelay(const Plan& plan, QDate today)
{
    const Calendar calendar(plan);
    const Plan free = withoutKeptDates(plan, calendar);
    const auto finishFrom = [&](QDate day) {
        const Levelled levelled = level(free, calendar, day, std::nullopt);
        return levelled.axis.dateOf(lastFinish(levelled.network, levelled.placed.spans));
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

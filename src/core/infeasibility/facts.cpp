// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/infeasibility/facts.h"

#include "core/calendar.h"
#include "core/schedule/place_by_id.h"
#include "core/schedule/prerequisites.h"

#include <algorithm>

namespace nextrung::core {

namespace {

using Kind = Fact::Kind;

// As many hours a day as anybody could use.
constexpr double plenty = 1e7;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

// Days that are kept from first to last are kept without work, too.
void takeWork(Activity& activity)
{
    if (!(activity.keptStart && activity.keptFinish))
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

bool waitsForFinish(const Dependency& link)
{
    return link.type == Dependency::Type::FinishToStart || link.type == Dependency::Type::FinishToFinish;
}

/// A milestone takes place within its day, and what waits for it begins on the next. Work that is taken away
/// must not take a day of what waits for it, where nothing that takes days comes before.
class FirstDays {
public:
    /// @param without  The rows whose work was taken away. @param parents  Of each row the phase that it lies
    /// in, or -1. @param ends  The rows of each of the links.
    FirstDays(const Plan& plan, std::vector<bool> without, const std::vector<int>& parents,
              const std::vector<Dependency>& links, const std::vector<LinkRows>& ends)
        : plan_(plan)
        , without_(std::move(without))
        , isOver_(without_.size(), false)
    {
        std::vector<int> waitsFor(without_.size(), 0);
        std::vector<std::vector<std::size_t>> out(without_.size());
        std::vector<bool> isPhase(without_.size(), false);
        const auto wait = [&](int row, int before) {
            if (plan_.activities[at(before)].progress >= 1)
                return;
            ++waitsFor[at(row)];
            out[at(before)].push_back(at(row));
        };
        // A phase is over with what is in it, which begins with the phase, in the morning of its day.
        for (std::size_t row = 0; row < parents.size(); ++row) {
            if (parents[row] < 0)
                continue;
            isPhase[at(parents[row])] = true;
            wait(parents[row], static_cast<int>(row));
        }
        for (std::size_t link = 0; link < links.size(); ++link) {
            const auto [from, to] = ends[link];
            const bool opens = ends[link].areThere() && isPhase[at(to)]
                && links[link].type == Dependency::Type::FinishToStart;
            if (ends[link].areThere() && waitsForFinish(links[link]) && !opens)
                wait(to, from);
        }
        std::vector<std::size_t> open;
        for (std::size_t row = 0; row < without_.size(); ++row) {
            if (waitsFor[row] == 0)
                open.push_back(row);
        }
        while (!open.empty()) {
            const std::size_t row = open.back();
            open.pop_back();
            if (!without_[row] && !isPhase[row])
                continue;
            isOver_[row] = true;
            for (const std::size_t to : out[row]) {
                if (--waitsFor[to] == 0)
                    open.push_back(to);
            }
        }
    }

    void giveBack(Dependency& link, LinkRows ends) const
    {
        const bool takesDays = ends.areThere() && !without_[at(ends.to)]
            && !(plan_.activities[at(ends.to)].kind == Activity::Kind::Milestone);
        if (takesDays && waitsForFinish(link) && isOver_[at(ends.from)])
            --link.lag;
    }

private:
    const Plan& plan_;
    std::vector<bool> without_;
    std::vector<bool> isOver_;  // before its day begins
};

bool takesHours(const Calendar& calendar, const CalendarException& exception)
{
    return !(exception.kind == CalendarException::Kind::OtherHours)
        || exception.hoursAWeek < calendar.hoursAWeekOn(exception.first.value_or(QDate()));
}

void take(Plan& plan, const Fact& fact)
{
    if (fact.kind == Kind::Goal) {
        Profile profile = profileOf(plan);
        profile.goalDate.reset();
        plan.profiles.put(profile);
    } else if (fact.kind == Kind::HoursAWeek) {
        takeHours(plan);
    } else if (fact.kind == Kind::DaysOff) {
        plan.exceptions.remove(*fact.exception);
    } else if (fact.kind == Kind::Prerequisite) {
        Competency competency = *find(plan, *fact.competency);
        competency.prerequisites.clear();
        plan.competencies.put(competency);
    }
}

}  // namespace

PlanFacts::PlanFacts(const Plan& plan, QDate today)
    : plan_(plan)
    , today_(today)
    , base_(plan)
{
    base_.activities = {};
    base_.dependencies = {};
    PlaceById places(plan.activities);
    for (const auto& activity : plan.activities)
        places.append(activity->id);
    for (const auto& activity : plan.activities) {
        parents_.push_back(activity->parent ? places.of(*activity->parent) : -1);
        isAlwaysThere_.push_back(activity->kind == Activity::Kind::Phase);
    }
    for (const int parent : parents_) {
        if (parent >= 0)
            isAlwaysThere_[at(parent)] = false;
    }
    addFacts();
    for (const Fact& fact : facts_) {
        const Dependency* link = fact.dependency ? find(plan, *fact.dependency) : nullptr;
        rows_.push_back(fact.activity ? places.of(*fact.activity) : -1);
        links_.push_back(link ? LinkRows{places.of(link->from), places.of(link->to)} : LinkRows{});
    }
}

void PlanFacts::addOfActivities(Kind kind, bool (*has)(const Activity&))
{
    for (const auto& activity : plan_.activities) {
        if (activity->progress < 1 && has(*activity)) {
            facts_.emplace_back().kind = kind;
            facts_.back().activity = activity->id;
        }
    }
}

void PlanFacts::addFacts()
{
    const auto add = [this](Kind kind) -> Fact& {
        facts_.emplace_back().kind = kind;
        return facts_.back();
    };
    if (profileOf(plan_).goalDate)
        add(Kind::Goal);
    addOfActivities(Kind::Deadline, [](const Activity& each) { return each.deadline.has_value(); });
    addOfActivities(Kind::KeptDates, [](const Activity& each) { return each.keptStart || each.keptFinish; });
    addOfActivities(Kind::Work, [](const Activity& each) { return each.kind == Activity::Kind::Activity; });
    add(Kind::HoursAWeek);
    for (const auto& dependency : plan_.dependencies)
        add(Kind::Dependency).dependency = dependency->id;
    std::optional<Id<Competency>> last;
    for (const PrerequisiteLink& link : prerequisiteLinks(plan_, today_)) {
        if (last != link.competency)
            add(Kind::Prerequisite).competency = link.competency;
        last = link.competency;
    }
    addOfActivities(Kind::EarliestStart, [](const Activity& each) { return each.earliestStart.has_value(); });
    addOfActivities(Kind::LeadTime, isStillToAsk);
    addOfActivities(Kind::MostHoursAWeek,
                    [](const Activity& each) { return each.mostHoursAWeek.has_value(); });
    const Calendar calendar(plan_);
    for (const auto& exception : plan_.exceptions) {
        if (!takesHours(calendar, *exception))
            continue;
        Fact& fact = add(Kind::DaysOff);
        fact.exception = exception->id;
        fact.first = exception->first;
        fact.last = exception->last ? exception->last : exception->first;
    }
}

Plan PlanFacts::planOf(const std::vector<bool>& stays, const std::vector<bool>& rows) const
{
    Plan plan = base_;
    std::vector<std::vector<Kind>> taken(plan_.activities.size());
    std::vector<bool> without(plan_.activities.size(), false);
    std::vector<Dependency> links;
    std::vector<LinkRows> ends;
    bool order = false;
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        if (rows_[fact] >= 0 && !stays[fact] && rows[at(rows_[fact])]) {
            taken[at(rows_[fact])].push_back(facts_[fact].kind);
        } else if (facts_[fact].dependency && stays[fact]) {
            links.push_back(*find(plan_, *facts_[fact].dependency));
            ends.push_back(links_[fact]);
        } else if (!stays[fact]) {
            take(plan, facts_[fact]);
        } else {
            order = order || facts_[fact].kind == Kind::Prerequisite;
        }
    }
    std::vector<Activity> activities;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row])
            continue;
        Activity& activity = activities.emplace_back(plan_.activities[row]);
        for (const Kind kind : taken[row])
            takeFromActivity(activity, kind);
        const bool waits = order && !activity.raises.empty();
        const bool isKept = activity.keptStart || activity.keptFinish;
        without[row] = !waits && !isKept
            && std::find(taken[row].begin(), taken[row].end(), Kind::Work) != taken[row].end();
    }
    const FirstDays firstDays(plan_, std::move(without), parents_, links, ends);
    for (std::size_t link = 0; link < links.size(); ++link)
        firstDays.giveBack(links[link], ends[link]);
    plan.activities = Table<Activity>(std::move(activities));
    plan.dependencies = Table<Dependency>(std::move(links));
    return plan;
}

// What is in a phase that is named, and the phases around what is named, too.
std::vector<bool> PlanFacts::named(const std::vector<bool>& stays) const
{
    std::vector<bool> rows = isAlwaysThere_;
    bool order = false;
    for (std::size_t fact = 0; fact < facts_.size(); ++fact) {
        if (!stays[fact])
            continue;
        order = order || facts_[fact].kind == Kind::Prerequisite;
        if (rows_[fact] >= 0)
            rows[at(rows_[fact])] = true;
        if (links_[fact].areThere())
            rows[at(links_[fact].from)] = rows[at(links_[fact].to)] = true;
    }
    const std::vector<bool> byFacts = rows;
    bool hasAny = false;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const Activity& activity = plan_.activities[row];
        bool stands = byFacts[row] || (order && !activity.raises.empty());
        // One row that is not named stands for all of them: it cannot lie before today either.
        if (!hasAny && !(activity.kind == Activity::Kind::Phase) && activity.progress < 1)
            hasAny = stands = true;
        std::size_t depth = 0;
        for (int above = parents_[row]; !stands && above >= 0 && depth++ < rows.size();
             above = parentOf(above))
            stands = byFacts[at(above)];
        if (!stands)
            continue;
        rows[row] = true;
        depth = 0;
        for (int above = parents_[row]; above >= 0 && depth++ < rows.size(); above = parentOf(above))
            rows[at(above)] = true;
    }
    return rows;
}

Plan PlanFacts::only(const std::vector<bool>& stays) const
{
    return planOf(stays, std::vector<bool>(plan_.activities.size(), true));
}

Plan PlanFacts::least(const std::vector<bool>& stays) const
{
    return planOf(stays, named(stays));
}

}  // namespace nextrung::core

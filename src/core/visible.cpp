// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visible.h"

#include "core/activity/activity_edits.h"
#include "core/edits.h"
#include "core/plan_effect.h"
#include "core/schedule/summary.h"

#include <algorithm>
#include <set>

namespace nextrung::core {

namespace {

template <class Row, class... Rows>
constexpr bool isOneOf = (std::is_same_v<Row, Rows> || ...);

/// Who may see a kind of row that has no layer of its own.
template <class Row>
constexpr Layer usualLayer()
{
    if (isOneOf<Row, Ladder, Track, Level, Move, Scale, Competency, Requirement, Dependency, Step>)
        return Layer::Public;
    if (isOneOf<Row, Route, Profile, Post, Availability, CalendarException, Baseline>)
        return Layer::Manager;
    return Layer::Private;
}

template <class Row>
bool isForReader(const Row& row, Layer reader)
{
    if constexpr (requires { row.layer; })
        return mayShow(row.layer, reader);
    else
        return usualLayer<Row>() >= reader;
}

template <class Row>
bool isOutside(const Plan& plan, const Row& row);

/// Somebody who knows of another employer, or works there: who they are would tell of it.
bool isOutsideContact(const Plan& plan, const Person& person)
{
    const Position* held = find(plan, person.position);
    return (held && isOutside(plan, *held))
        || std::count(person.roles.begin(), person.roles.end(), Person::Role::OutsideView) > 0;
}

/// Whether a row is, or lies among, what other employers offer, or leads there.
template <class Row>
bool isOutside(const Plan& plan, const Row& row)
{
    if constexpr (std::is_same_v<Row, Track>)
        return !(row.kind == Track::Kind::Inside);
    else if constexpr (std::is_same_v<Row, Position>)
        return !row.employer.isEmpty() || isOutside(plan, *find(plan, row.track));
    else if constexpr (std::is_same_v<Row, Person>)
        return isOutsideContact(plan, row);
    else
        return false;
}

template <class Row>
bool isShown(const Plan& plan, const Row& row, const Audience& audience)
{
    return isForReader(row, audience.reader) && (audience.withOutsidePositions || !isOutside(plan, row));
}

bool isTicked(Privacy privacy, const Audience& audience)
{
    switch (privacy) {
    case Privacy::Ordinary:
        return true;
    case Privacy::Private:
        return audience.withNotes;
    case Privacy::Pay:
        return audience.withPay;
    }
    return false;
}

template <class Value>
void forgetUnknown(Value& value)
{
    using Element = typename internal::ElementOf<Value>::Type;
    if constexpr (HasFields<Value>) {
        value.unknown = {};
        forEachField<Value>([&](const auto& each) { forgetUnknown(value.*each.member); });
    } else if constexpr (std::is_same_v<Value, std::optional<Element>> && HasFields<Element>) {
        if (value)
            forgetUnknown(*value);
    } else if constexpr (HasFields<Element>) {
        for (Element& element : value)
            forgetUnknown(element);
    }
}

template <class Row>
Row withoutPrivateFields(Row row, const Audience& audience)
{
    const Row usual;
    forgetUnknown(row);
    forEachField<Row>([&](const auto& each) {
        if (!isTicked(each.privacy, audience))
            row.*each.member = usual.*each.member;
    });
    return row;
}

/// Neither the climber nor the one whom the meeting is with.
bool isSomebodyElse(const Plan& plan, const Person& person)
{
    const Profile& profile = profileOf(plan);
    return person.id != profile.person && person.id != profile.meetingWith;
}

std::vector<const Person*> unnamed(const Plan& plan, const Audience& audience)
{
    std::vector<const Person*> hidden;
    for (const auto& person : plan.people) {
        const bool isNamed = isShown(plan, *person, audience) && audience.withPeople;
        if (!isNamed && isSomebodyElse(plan, *person))
            hidden.push_back(person.get());
    }
    return hidden;
}

/// Somebody whom the reader may see, but not by name.
Person withoutName(Person person, const Audience& audience)
{
    person.name = audience.called(person);
    person.jobTitle.clear();
    person.organisation.clear();
    person.email.clear();
    return person;
}

/// The phases in which something lies that is not shown.
std::set<Id<Activity>> partlyShown(const Plan& plan, const Plan& visible)
{
    std::set<Id<Activity>> phases;
    for (const auto& row : plan.activities) {
        if (find(visible, row->id))
            continue;
        for (auto phase = row->parent; phase && phases.insert(*phase).second;)
            phase = find(plan, *phase)->parent;
    }
    return phases;
}

/// Whether all rows are shown of which a schedule is made.
bool isScheduleShown(const Plan& plan, const Plan& visible)
{
    const auto isAll = [&](auto member) { return (visible.*member).size() == (plan.*member).size(); };
    return isAll(&Plan::activities) && isAll(&Plan::availabilities) && isAll(&Plan::exceptions)
        && isAll(&Plan::baselines) && isAll(&Plan::profiles);
}

Fact notShown()
{
    return {.kind = Fact::Kind::NotShown};
}

/// Whether a fact names only what is shown.
bool isShown(const Plan& visible, const Fact& fact)
{
    const auto isThere = [&](const auto& id) { return !id || find(visible, id); };
    return isThere(fact.activity) && isThere(fact.dependency) && isThere(fact.exception)
        && isThere(fact.competency);
}

/// Without what holds it or breaks with it and is not shown.
ScheduledActivity withoutHidden(ScheduledActivity its, const Plan& visible)
{
    for (Fact* fact : {&its.startHeldBy, &its.finishHeldBy}) {
        if (!isShown(visible, *fact))
            *fact = notShown();
    }
    std::erase_if(its.conflicts,
                  [&](const Conflict& conflict) { return conflict.with && !find(visible, conflict.with); });
    return its;
}

/// Whether something that is not done lies after the goal or its deadline.
bool isAnythingTooLate(const Schedule& schedule)
{
    return std::any_of(schedule.activities.begin(), schedule.activities.end(), &isTooLate);
}

/// Sums up what is shown, in phases and in all. @pre the schedule has the rows of the plan
void sumUp(const Plan& plan, Schedule& schedule, const Schedule& whole)
{
    struct Taken {
        int count = 0;
        double progress = 0;
    };
    std::vector<Taken> taken(schedule.activities.size());
    const std::vector<TreeRow> tree = activityTree(plan);
    for (auto row = tree.rbegin(); row != tree.rend(); ++row) {
        const std::size_t place = plan.activities.placeOf(row->activity->id);
        ScheduledActivity& its = schedule.activities[place];
        if (const Taken& of = taken[place]; of.count > 0) {
            closePhase(its, of.progress / of.count, schedule.today);
            // What held an end that is not shown tells of what is not, and so does what breaks there.
            const ScheduledActivity& all = *whole.find(its.id);
            if (its.start != all.start)
                its.startHeldBy = notShown();
            if (its.finish != all.finish)
                its.finishHeldBy = notShown();
            if (its.start != all.start || its.finish != all.finish) {
                its.conflicts.clear();
                its.freeSlackDays.reset();
                its.nextInLine.reset();
            }
        } else {
            schedule.hours += its.workHours;
            schedule.hoursDone += its.doneHours;
        }
        schedule.finish = schedule.finish.isValid() ? std::max(schedule.finish, its.lastDay) : its.lastDay;
        if (!row->activity->parent)
            continue;
        const std::size_t phase = plan.activities.placeOf(*row->activity->parent);
        const auto take = taken[phase].count++ == 0 ? beginPhase : addToPhase;
        take(schedule.activities[phase], its);
        taken[phase].progress += its.progress;
    }
    schedule.hoursLeft = schedule.hours - schedule.hoursDone;
}

}  // namespace

Plan visibleTo(const Plan& plan, const Audience& audience)
{
    std::vector<ObjectRef> hidden;
    forEachTable([&](auto member) {
        for (const auto& row : plan.*member) {
            if (!isShown(plan, *row, audience))
                hidden.push_back(refTo(row->id));
        }
    });
    Plan visible = removeRows(plan, hidden);
    visible.unknown = {};
    const std::set<Id<Activity>> partly = partlyShown(plan, visible);
    const Nameless nameless(plan, unnamed(plan, audience), audience.called);
    forEachTable([&]<class Row>(Table<Row> Plan::*member) {
        const Table<Row> rows = visible.*member;
        for (const auto& row : rows) {
            Row shown = withoutPrivateFields(*row, audience);
            nameless.clean(shown);
            if constexpr (std::is_same_v<Row, Baseline>)
                std::erase_if(shown.spans, [&](const auto& span) { return partly.contains(span.activity); });
            if constexpr (std::is_same_v<Row, Person>) {
                if (!audience.withPeople && isSomebodyElse(plan, *row))
                    shown = withoutName(std::move(shown), audience);
            }
            if (!(shown == *row))
                (visible.*member).put(std::move(shown));
        }
    });
    return visible;
}

Schedule visibleSchedule(const Plan& plan, const Schedule& schedule, const Plan& visible)
{
    if (isScheduleShown(plan, visible))
        return schedule;
    Schedule seen = schedule;
    seen.goal = profileOf(visible).goalDate;
    if (!seen.goal)
        seen.bufferKept = 0;
    seen.weeks.clear();
    seen.activities.clear();
    seen.hours = 0;
    seen.hoursDone = 0;
    seen.hoursAgreed = 0;
    seen.capacityLeft = 0;
    seen.finish = {};
    std::set<Id<Activity>> hollow = partlyShown(plan, visible);
    for (const auto& row : visible.activities) {
        seen.activities.push_back(withoutHidden(*schedule.find(row->id), visible));
        if (row->parent)
            hollow.erase(*row->parent);
    }
    const Schedule alone = scheduleOf(visible, schedule.today);
    for (const Id<Activity> phase : hollow) {
        if (const ScheduledActivity* its = alone.find(phase))
            seen.activities[visible.activities.placeOf(phase)] = *its;
    }
    sumUp(visible, seen, schedule);
    seen.feasibility = alone.feasibility;  // what is hidden misses no date that its reader knows of
    if (isAnythingTooLate(seen))
        seen.feasibility.feasible = false;
    return seen;
}

}  // namespace nextrung::core

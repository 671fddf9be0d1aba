// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/person_edits.h"

#include "core/calendar.h"

#include <algorithm>

namespace nextrung::core {

namespace {

Error invalid(const QString& value, const QString& field)
{
    return {Error::Code::InvalidValue, {value}, field};
}

bool isSameSubject(const Assessment& one, const Assessment& other)
{
    return one.competency == other.competency && one.requirement == other.requirement;
}

bool areHoursOfAWeek(double hours)
{
    constexpr double hoursOfAWeek = 168;
    return hours >= 0 && hours <= hoursOfAWeek;
}

/// The row whose hours hold on that day, or one that holds from the beginning on.
Availability heldOn(const Plan& plan, QDate day)
{
    if (const Availability* held = availabilityOn(plan, day))
        return *held;
    Availability begun;
    QString name = QStringLiteral("nextrung/availability");
    while (find(plan, derivedId<Availability>(name)))
        name += QLatin1Char('+');
    begun.id = derivedId<Availability>(name);
    return begun;
}

Result<Plan> putHours(const Plan& plan, Availability availability, double hours)
{
    availability.hoursAWeek = hours;
    double sum = 0;
    for (const double each : availability.weekdays)
        sum += std::max(0.0, each);
    if (sum > 0) {
        for (double& each : availability.weekdays)
            each = std::max(0.0, each) * hours / sum;
    } else {
        availability.weekdays.clear();
    }
    const Availability* before = find(plan, availability.id);
    return before && *before == availability ? Result<Plan>(plan) : put(plan, std::move(availability));
}

}  // namespace

Id<Profile> profileId()
{
    return derivedId<Profile>(u"nextrung/profile");
}

Id<Person> climberId()
{
    return derivedId<Person>(u"nextrung/climber");
}

Result<Plan> changeProfile(const Plan& plan, const std::function<void(Profile&)>& change)
{
    Profile profile = profileOf(plan);
    if (plan.profiles.empty())
        profile.id = profileId();
    const Id<Profile> id = profile.id;
    change(profile);
    profile.id = id;
    const Profile* before = find(plan, id);
    return before && *before == profile ? Result<Plan>(plan) : put(plan, std::move(profile));
}

Result<Plan> setCurrentPosition(const Plan& plan, Id<Position> position, Id<Post> formerPost,
                                std::optional<QDate> since)
{
    const Profile& profile = profileOf(plan);
    const bool isSame = profile.currentPosition == position;
    if (isSame && !since)
        return plan;
    const auto enter = [&](const Plan& before) {
        return changeProfile(before, [&](Profile& row) {
            row.currentPosition = position;
            row.currentSince = since;
        });
    };
    const bool hadBegun = profile.currentSince && (!since || *profile.currentSince <= *since);
    if (isSame || !profile.currentPosition || !hadBegun)
        return enter(plan);
    Post post;
    post.id = formerPost;
    post.position = *profile.currentPosition;
    post.from = profile.currentSince;
    post.to = since;
    return inTurn(
        plan, [&post](const Plan& before) { return put(before, post); }, enter);
}

Result<Plan> setTargetPosition(const Plan& plan, Id<Position> position)
{
    return changeProfile(plan, [position](Profile& row) { row.targetPosition = position; });
}

Result<Plan> setGoalDate(const Plan& plan, std::optional<QDate> day)
{
    return changeProfile(plan, [day](Profile& row) { row.goalDate = day; });
}

Result<Plan> setHoursAWeek(const Plan& plan, double hours, QDate today)
{
    if (!areHoursOfAWeek(hours))
        return invalid(QString::number(hours), QStringLiteral("hoursAWeek"));
    return putHours(plan, heldOn(plan, today), hours);
}

Result<Plan> setHoursInEveryWeek(const Plan& plan, double hours, QDate today)
{
    Result<Plan> edited = setHoursAWeek(plan, hours, today);
    for (const auto& each : plan.availabilities) {
        if (edited && each->from && *each->from > today)
            edited = putHours(*edited, *each, hours);
    }
    return edited;
}

Result<Plan> withClimber(const Plan& plan, const QString& name)
{
    const Person* known = climberOf(plan);
    if (!known)
        known = find(plan, climberId());
    Person climber = known ? *known : Person{};
    if (!known)
        climber.id = climberId();
    if (climber.name.isEmpty())
        climber.name = name.trimmed();
    if (std::find(climber.roles.begin(), climber.roles.end(), Person::Role::Self) == climber.roles.end())
        climber.roles.emplace_back(Person::Role::Self);
    return inTurn(
        plan,
        [&](const Plan& before) {
            return known && *known == climber ? Result<Plan>(before) : put(before, climber);
        },
        [&](const Plan& before) {
            return changeProfile(before, [&](Profile& row) { row.person = climber.id; });
        });
}

Result<Plan> assess(const Plan& plan, Assessment assessment)
{
    const bool isLevelGiven = assessment.state == Assessment::State::Assessed;
    if (!isLevelGiven)
        assessment.level.reset();
    const Competency* competency = find(plan, assessment.competency);
    if (isLevelGiven && !assessment.level)
        return invalid(QString(), QStringLiteral("level"));
    if (assessment.level && competency && *assessment.level > topOf(plan, *competency))
        return invalid(QString::number(*assessment.level), QStringLiteral("level"));
    for (const auto& other : plan.assessments) {
        if (other->assessor == assessment.assessor && other->on == assessment.on
            && isSameSubject(*other, assessment))
            assessment.id = other->id;
    }
    const bool needsClimber = assessment.assessor == climberId() && !find(plan, climberId());
    return inTurn(
        plan,
        [&](const Plan& before) {
            return needsClimber ? withClimber(before, QString()) : Result<Plan>(before);
        },
        [&](const Plan& before) { return put(before, assessment); });
}

}  // namespace nextrung::core

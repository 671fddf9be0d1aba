// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"

#include "core/edits.h"
#include "core/plan_diff.h"
#include "core/rules.h"

#include <algorithm>

namespace nextrung::core {

namespace {

using Why = NotTaken::Why;

template <class Row>
bool isOnScale(const Plan& /*plan*/, const Row& /*row*/)
{
    return true;
}

bool isOnScale(const Plan& plan, const Assessment& assessment)
{
    const Competency* competency = find(plan, assessment.competency);
    const double level = assessment.level.value_or(0);
    return level >= 0 && (!competency || level <= topOf(plan, *competency));
}

/// One answer, taken in table by table.
class Taking {
public:
    Taking(const Plan& plan, const Plan& shared, const Plan& answer, Id<Person> by)
        : shared_(shared)
        , answer_(answer)
        , by_(by)
        , taken_{plan, {}}
    {
    }

    TakenAnswer taken()
    {
        const PlanDiff diff(shared_, answer_);
        forEachTable([&]<class Row>(Table<Row> Plan::*) { takeTable(diff.of<Row>()); });
        return std::move(taken_);
    }

private:
    template <class Row>
    void takeTable(const TableDiff<Row>& rows)
    {
        for (const Id<Row> id : rows.removed)
            refuse(refTo(id), {}, Why::NotForAnswers);
        for (const Id<Row> id : rows.changed)
            takeChange(*find(shared_, id), *find(answer_, id));
        for (const Id<Row> id : rows.added)
            takeNew(*find(answer_, id));
    }

    template <class Row>
    void takeChange(const Row& before, const Row& after)
    {
        forEachField<Row>([&](const auto& each) {
            if (after.*each.member == before.*each.member)
                return;
            const QString field = QString::fromLatin1(each.name);
            if constexpr (std::is_same_v<Row, Profile>) {
                if (field == QLatin1String("agreement"))
                    return takeAgreement(before, after, field);
            }
            refuse(refTo(after.id), field, Why::NotForAnswers);
        });
        if (!(after.unknown == before.unknown))
            refuse(refTo(after.id), {}, Why::NotForAnswers);
    }

    void takeAgreement(const Profile& before, const Profile& after, const QString& field)
    {
        const Profile* now = find(taken_.plan, after.id);
        if (!now)
            return refuse(refTo(after.id), field, Why::Gone);
        if (now->agreement != before.agreement && now->agreement != after.agreement)
            return refuse(refTo(after.id), field, Why::ChangedHere);
        Profile next = *now;
        next.agreement = after.agreement;
        taken_.plan.profiles.put(std::move(next));
    }

    template <class Row>
    void takeNew(const Row& row)
    {
        if (find(taken_.plan, row.id))
            return;
        if constexpr (std::is_same_v<Row, Assessment>)
            takeSaid(row, row.assessor);
        else if constexpr (std::is_same_v<Row, Comment>)
            takeSaid(row, row.by);
        else if constexpr (std::is_same_v<Row, Person>)
            takeSaid(row, row.id);
        else
            refuse(refTo(row.id), {}, Why::NotForAnswers);
    }

    template <class Row>
    void takeSaid(const Row& row, Id<Person> saidBy)
    {
        const Person* climber = climberOf(taken_.plan);
        if (!(saidBy == by_) || (climber && climber->id == saidBy))
            return refuse(refTo(row.id), {}, Why::NotTheirs);
        if (!isOnScale(taken_.plan, row))
            return refuse(refTo(row.id), QStringLiteral("level"), Why::NotOnScale);
        if (Result<Plan> next = put(taken_.plan, row))
            taken_.plan = *std::move(next);
        else
            refuse(refTo(row.id), {}, Why::Gone);
    }

    void refuse(const ObjectRef& row, const QString& field, Why why)
    {
        taken_.notTaken.push_back({row, field, why});
    }

    const Plan& shared_;
    const Plan& answer_;
    Id<Person> by_;
    TakenAnswer taken_;
};

}  // namespace

bool isSharedCopy(const Plan& plan)
{
    return plan.unknown.contains(sharedMark);
}

std::optional<Id<Person>> likelyReaderOf(const Plan& copy)
{
    const auto layer
        = Choice<Layer>::fromWord(copy.unknown.value(sharedMark).toObject().value(sharedLayer).toString());
    if (layer == Layer::Manager)
        return profileOf(copy).meetingWith;
    if (!(layer == Layer::Coach))
        return std::nullopt;
    const auto coaches = [](const auto& person) {
        return std::any_of(person->roles.begin(), person->roles.end(), [](const Choice<Person::Role>& role) {
            return role == Person::Role::Mentor || role == Person::Role::Adviser;
        });
    };
    const auto coach = std::find_if(copy.people.begin(), copy.people.end(), coaches);
    return coach == copy.people.end() ? std::nullopt : std::optional((*coach)->id);
}

bool canBeAnswered(const Plan& copy)
{
    const Person* climber = climberOf(copy);
    return std::any_of(copy.people.begin(), copy.people.end(),
                       [climber](const auto& person) { return person.get() != climber; });
}

TakenAnswer takeAnswer(const Plan& plan, const Plan& shared, const Plan& answer, Id<Person> by)
{
    return Taking(plan, shared, answer, by).taken();
}

}  // namespace nextrung::core

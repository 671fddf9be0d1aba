// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/baseline_edits.h"

#include "core/schedule/day_axis.h"

namespace nextrung::core {

namespace {

Outcome checkTitle(const Plan& plan, Id<Baseline> id, const QString& title)
{
    if (title.isEmpty())
        return Error{Error::Code::EmptyTitle, {}, QStringLiteral("title")};
    for (const auto& other : plan.baselines) {
        if (!(other->id == id) && other->title.compare(title, Qt::CaseInsensitive) == 0)
            return Error{Error::Code::TitleTaken, {title}, QStringLiteral("title")};
    }
    return accepted;
}

bool isLater(const Baseline& one, const Baseline& other)
{
    return one.agreedOn != other.agreedOn ? other.agreedOn < one.agreedOn : other.id < one.id;
}

/// Working days from one day to another; the same as slips are counted.
std::optional<int> slip(const DayAxis& axis, const std::optional<QDate>& agreed, QDate now)
{
    if (!agreed || !agreed->isValid() || !now.isValid())
        return std::nullopt;
    return axis.onOrBefore(now.toJulianDay()) - axis.onOrBefore(agreed->toJulianDay());
}

}  // namespace

Result<Plan> agreePlan(const Plan& plan, const Schedule& schedule, Baseline agreed)
{
    agreed.title = agreed.title.trimmed();
    if (Outcome fine = checkTitle(plan, agreed.id, agreed.title); !fine)
        return fine.error();
    if (!agreed.agreedOn || !agreed.agreedOn->isValid())
        return Error{Error::Code::InvalidValue, {QString()}, QStringLiteral("agreedOn")};
    agreed.spans.clear();
    agreed.spans.reserve(schedule.activities.size());
    for (const ScheduledActivity& its : schedule.activities)
        agreed.spans.push_back({its.id, its.start, its.finish});
    return put(plan, std::move(agreed));
}

Result<Plan> renameBaseline(const Plan& plan, Id<Baseline> id, const QString& title)
{
    const QString trimmed = title.trimmed();
    if (Outcome fine = checkTitle(plan, id, trimmed); !fine)
        return fine.error();
    return change(plan, id, [&trimmed](Baseline& baseline) { baseline.title = trimmed; });
}

const Baseline* comparedBaseline(const Plan& plan, std::optional<Id<Baseline>> chosen)
{
    if (const Baseline* found = find(plan, chosen))
        return found;
    const auto latest = std::min_element(plan.baselines.begin(), plan.baselines.end(),
                                         [](const auto& a, const auto& b) { return isLater(*a, *b); });
    return latest == plan.baselines.end() ? nullptr : latest->get();
}

std::vector<const Baseline*> baselinesOf(const Plan& plan)
{
    std::vector<const Baseline*> baselines;
    for (const auto& baseline : plan.baselines)
        baselines.push_back(baseline.get());
    std::sort(baselines.begin(), baselines.end(),
              [](const Baseline* a, const Baseline* b) { return isLater(*a, *b); });
    return baselines;
}

const ActivityVariance* PlanVariance::find(Id<Activity> id) const
{
    const auto at = std::lower_bound(
        activities.begin(), activities.end(), id,
        [](const ActivityVariance& its, Id<Activity> wanted) { return its.activity < wanted; });
    return at != activities.end() && at->activity == id ? &*at : nullptr;
}

PlanVariance varianceOf(const Plan& plan, const Schedule& schedule, const Baseline& baseline)
{
    const DayAxis axis(Calendar(plan), schedule.today);
    std::vector<const BaselineSpan*> spans;
    std::optional<QDate> agreedEnd;
    PlanVariance variance;
    for (const BaselineSpan& span : baseline.spans) {
        spans.push_back(&span);
        variance.dropped += plan.activities.find(span.activity) ? 0 : 1;
        if (span.finish)
            agreedEnd = std::max(agreedEnd.value_or(*span.finish), *span.finish);
    }
    const auto before
        = [](const BaselineSpan* a, const BaselineSpan* b) { return a->activity < b->activity; };
    std::stable_sort(spans.begin(), spans.end(), before);
    for (const ScheduledActivity& its : schedule.activities) {
        const BaselineSpan wanted{its.id};
        const auto span = std::lower_bound(spans.begin(), spans.end(), &wanted, before);
        if (span == spans.end() || !((*span)->activity == its.id)) {
            const Activity* activity = plan.activities.find(its.id);
            if (activity && !(activity->kind == Activity::Kind::Phase))
                variance.added.push_back(its.id);
            continue;
        }
        variance.activities.push_back({its.id, slip(axis, (*span)->start, its.start),
                                       slip(axis, (*span)->finish, its.finish), (*span)->finish});
    }
    variance.finishDays = slip(axis, agreedEnd, schedule.finish);
    return variance;
}

PlanVariance varianceOf(const Plan& plan, const Schedule& schedule, std::optional<Id<Baseline>> chosen)
{
    const Baseline* baseline = comparedBaseline(plan, chosen);
    return baseline ? varianceOf(plan, schedule, *baseline) : PlanVariance();
}

}  // namespace nextrung::core

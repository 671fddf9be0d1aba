// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/fit_proposals.h"

#include "core/activity/activity_edits.h"
#include "core/activity/timing_edits.h"
#include "core/calendar.h"
#include "core/person/person_edits.h"
#include "core/plan_effect.h"
#include "report/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace nextrung::widgets {

using core::Activity;
using core::Fact;
using core::Id;
using core::Plan;

namespace {

constexpr double leastHours = 0.05;  // less rounds to nothing
// In all the schedules that tell what is enough alone.
constexpr std::size_t mostRowsTried = 20'000;

/// Makes what is offered of one plan.
class Fitting {
    Q_DECLARE_TR_FUNCTIONS(Fitting)

public:
    Fitting(const Plan& plan, const core::Schedule& schedule, const core::Infeasibility& why)
        : plan_(plan)
        , schedule_(schedule)
        , why_(why)
        , tooLate_(core::keptTooLate(plan, schedule))
    {
    }

    [[nodiscard]] std::vector<Proposal> proposals(const Actions& actions)
    {
        offerGoal();
        offerHours();
        offerAllKept();
        std::vector<Fact> facts = why_.forcedBy;
        std::stable_sort(facts.begin(), facts.end(), [this](const Fact& a, const Fact& b) {
            return rankOf(a) != rankOf(b) ? rankOf(a) < rankOf(b) : hoursLeft(a) < hoursLeft(b);
        });
        std::vector<Proposal> ofFacts;
        std::vector<Proposal> notEnough;
        const auto tryOut = [&](const Fact& fact, std::vector<Proposal>& rest) {
            const std::size_t before = proposals_.size();
            if (fact.kind == Fact::Kind::Work)
                offerShortening(fact);
            offer(fact, actions);
            for (auto each = proposals_.begin() + static_cast<std::ptrdiff_t>(before);
                 each != proposals_.end(); ++each)
                (isEnough(*each, fact) ? ofFacts : rest).push_back(std::move(*each));
            proposals_.resize(before);
        };
        for (const Fact& fact : facts)
            tryOut(fact, notEnough);
        std::vector<Proposal> ofNoUse;
        for (const Fact& work : worksThatWait(facts))
            tryOut(work, ofNoUse);
        if (ofFacts.empty())
            ofFacts = marked(std::move(notEnough));
        std::move(ofFacts.begin(), ofFacts.end(), std::back_inserter(proposals_));
        return std::move(proposals_);
    }

private:
    /// Whether everything fits if only this is done; taken for granted where finding out would take long.
    [[nodiscard]] bool isEnough(const Proposal& proposal, const Fact& fact) const
    {
        if (plan_.activities.size() * why_.forcedBy.size() > mostRowsTried)
            return true;
        if (!proposal.edit)
            return std::find(why_.enough.begin(), why_.enough.end(), fact) != why_.enough.end();
        const core::Result<Plan> edited = proposal.edit(plan_);
        return edited && core::fits(*edited, schedule_.today);
    }

    [[nodiscard]] static std::vector<Proposal> marked(std::vector<Proposal> proposals)
    {
        for (Proposal& proposal : proposals)
            //: %1 says what is done, e.g. "Its dates are not kept".
            proposal.detail = tr("%1; not enough alone").arg(proposal.detail);
        return proposals;
    }

    [[nodiscard]] double hoursLeft(const Fact& fact) const
    {
        const core::ScheduledActivity* its = fact.activity ? schedule_.find(*fact.activity) : nullptr;
        return its ? its->workHours - its->doneHours : 0;
    }

    /// The works of which only the waiting is among the facts: a plan without them has no such link.
    [[nodiscard]] std::vector<Fact> worksThatWait(const std::vector<Fact>& facts) const
    {
        std::vector<Fact> works;
        for (const Fact& fact : facts) {
            const core::Dependency* link = core::find(plan_, fact.dependency);
            const Activity* to = link ? core::find(plan_, std::optional(link->to)) : nullptr;
            if (!to || !(to->kind == Activity::Kind::Activity))
                continue;
            Fact work;
            work.kind = Fact::Kind::Work;
            work.activity = to->id;
            const auto isThere = [&work](const Fact& each) { return each == work; };
            if (std::none_of(facts.begin(), facts.end(), isThere)
                && std::none_of(works.begin(), works.end(), isThere))
                works.push_back(work);
        }
        return works;
    }

    // What is lost least comes first; work is dropped last.
    static int rankOf(const Fact& fact) { return fact.kind == Fact::Kind::Work ? 1 : 0; }

    void offerGoal()
    {
        std::optional<QDate> day = schedule_.feasibility.earliestGoal;
        if (!day && !why_.misfits.empty())
            day = why_.misfits.front().earliest;
        if (!day || !schedule_.goal)
            return;
        const int days = static_cast<int>(schedule_.goal->daysTo(*day));
        const QString later = days < 14 || days % 7 != 0 ? tr("%n calendar day(s) later", nullptr, days)
                                                         : tr("%n week(s) later", nullptr, days / 7);
        proposals_.push_back({tr("Move the goal"), later, report::dateInProse(locale_, *day),
                              tr("Change goal date"),
                              [day](const Plan& plan) { return core::setGoalDate(plan, day); }});
    }

    void offerHours()
    {
        const std::optional<double> hours = schedule_.feasibility.hoursAWeek;
        if (!hours)
            return;
        const double now = core::Calendar(plan_).hoursAWeekOn(schedule_.today);
        // Fewer than now are enough where later weeks have fewer still.
        const QString title = *hours > now ? tr("More hours a week") : tr("The same hours in every week");
        // What is entered for some days holds there.
        const QString weeks = core::hasExceptionsFrom(plan_, schedule_.today)
            ? tr("in every week, but leave and weeks with other hours stay")
            : tr("in every week");
        proposals_.push_back(
            {title, weeks,
             tr("%1 instead of %2")
                 .arg(report::hoursNumber(locale_, *hours), report::hoursNumber(locale_, now)),
             tr("Change hours a week"), [hours = *hours, today = schedule_.today](const Plan& plan) {
                 return core::setHoursInEveryWeek(plan, hours, today);
             }});
    }

    void offerAllKept()
    {
        if (tooLate_.size() < 2)
            return;
        const core::Result<Plan> edited = core::letPlanDecideAll(plan_, tooLate_);
        if (!edited)
            return;
        const core::Feasibility after = core::scheduleOf(*edited, schedule_.today).feasibility;
        QString figure = tr("everything fits");
        if (!after.feasible)
            figure = after.hoursShort > leastHours
                ? tr("%1 h too many").arg(report::hoursNumber(locale_, after.hoursShort))
                : tr("not enough alone");
        proposals_.push_back(
            {tr("Let the plan decide about all %n that are kept too late", nullptr,
                static_cast<int>(tooLate_.size())),
             tr("Their dates are not kept any more"), figure, tr("Let the plan decide"),
             [ids = tooLate_](const Plan& plan) { return core::letPlanDecideAll(plan, ids); }});
    }

    void offer(const Fact& fact, const Actions& actions)
    {
        if (fact.kind == Fact::Kind::Dependency)
            return offerLink(fact);
        if (fact.kind == Fact::Kind::DaysOff)
            return offerDaysOff(fact, actions);
        if (fact.kind == Fact::Kind::Prerequisite)
            return offerOrder(fact);
        if (const Activity* activity = core::find(plan_, fact.activity))
            offer(fact, *activity);
    }

    void offer(const Fact& fact, const Activity& activity)
    {
        const core::ScheduledActivity* its = schedule_.find(activity.id);
        switch (fact.kind) {
        case Fact::Kind::Work:
            proposals_.push_back(
                {tr("Drop “%1”").arg(activity.title), tr("Delete the activity"),
                 activity.length ? extentOf(activity)
                                 : tr("%1 h").arg(report::hoursNumber(locale_, hoursLeft(fact))),
                 tr("Delete activity"),
                 [id = activity.id](const Plan& plan) { return core::removeRow(plan, id); }});
            break;
        case Fact::Kind::KeptDates:
            proposals_.push_back(
                {tr("Let the plan decide about “%1”").arg(activity.title), tr("Its dates are not kept"),
                 its ? report::dateInTable(locale_, its->finish) : QString(), tr("Let the plan decide"),
                 [id = activity.id](const Plan& plan) { return core::letPlanDecide(plan, id); }});
            break;
        case Fact::Kind::Deadline:
            offerDeadline(activity, its);
            break;
        case Fact::Kind::EarliestStart:
            change(activity, tr("Start “%1” sooner").arg(activity.title), tr("It waits for no day"),
                   report::dateInTable(locale_, activity.earliestStart.value_or(QDate())),
                   tr("Change earliest start"), [](Activity& row) { row.earliestStart.reset(); });
            break;
        case Fact::Kind::LeadTime:
            change(activity, tr("Start “%1” without waiting").arg(activity.title),
                   tr("It need not be asked for in advance"),
                   tr("%n working day(s)", nullptr, activity.leadDays.value_or(0)), tr("Change lead time"),
                   [](Activity& row) { row.leadDays.reset(); });
            break;
        case Fact::Kind::MostHoursAWeek:
            change(activity, tr("More hours a week for “%1”").arg(activity.title), tr("As many as there are"),
                   tr("%1 h").arg(report::hoursNumber(locale_, activity.mostHoursAWeek.value_or(0))),
                   tr("Change hours a week"), [](Activity& row) { row.mostHoursAWeek.reset(); });
            break;
        default:  // the goal and the hours are offered with the figures that work
            break;
        }
    }

    void change(const Activity& activity, const QString& title, const QString& detail, const QString& figure,
                const QString& stepName, void (*edit)(Activity&))
    {
        proposals_.push_back({title, detail, figure, stepName, [id = activity.id, edit](const Plan& plan) {
                                  return core::change(plan, id, edit);
                              }});
    }

    void offerDeadline(const Activity& activity, const core::ScheduledActivity* its)
    {
        if (!its || !activity.deadline || its->finish <= *activity.deadline)
            return;
        const QDate day = its->finish;
        proposals_.push_back({tr("Move the deadline of “%1”").arg(activity.title),
                              tr("instead of %1").arg(report::dateInTable(locale_, *activity.deadline)),
                              report::dateInProse(locale_, day), tr("Change deadline"),
                              [id = activity.id, day](const Plan& plan) {
                                  return core::change(plan, id, [day](Activity& row) { row.deadline = day; });
                              }});
    }

    void offerLink(const Fact& fact)
    {
        const core::Dependency* link = core::find(plan_, fact.dependency);
        const Activity* from = link ? core::find(plan_, std::optional(link->from)) : nullptr;
        const Activity* to = link ? core::find(plan_, std::optional(link->to)) : nullptr;
        if (!from || !to)
            return;
        proposals_.push_back({tr("Let “%1” not wait").arg(to->title),
                              tr("for “%1”").arg(from->title),
                              {},
                              tr("Remove link"),
                              [id = link->id](const Plan& plan) { return core::removeRow(plan, id); }});
    }

    void offerShortening(const Fact& fact)
    {
        const Activity* activity = core::find(plan_, fact.activity);
        const auto found
            = std::find_if(why_.shortenings.begin(), why_.shortenings.end(),
                           [&fact](const core::Shortening& each) { return each.activity == fact.activity; });
        if (!activity || found == why_.shortenings.end())
            return;
        Activity shorter = *activity;
        if (found->length)
            shorter.length = found->length;
        else
            shorter.workHours = found->hours;
        proposals_.push_back({tr("Shorten “%1”").arg(activity->title),
                              tr("so far %1").arg(extentOf(*activity)), extentOf(shorter),
                              tr("Shorten activity"), [with = *found](const Plan& plan) {
                                  return core::change(plan, with.activity, [&with](Activity& row) {
                                      if (with.length)
                                          row.length = with.length;
                                      else
                                          row.workHours = with.hours;
                                  });
                              }});
    }

    /// How much of it there is: days where it has a length, else hours.
    [[nodiscard]] QString extentOf(const Activity& activity) const
    {
        if (!activity.length)
            return tr("%1 h").arg(report::hoursNumber(locale_, activity.workHours.value_or(0)));
        return activity.lengthUnit == Activity::LengthUnit::CalendarDays
            ? tr("%n calendar day(s)", nullptr, *activity.length)
            : tr("%n working day(s)", nullptr, *activity.length);
    }

    void offerDaysOff(const Fact& fact, const Actions& actions)
    {
        const core::CalendarException* off = core::find(plan_, fact.exception);
        if (!off || !off->first)
            return;
        const QDate last = off->last.value_or(*off->first);
        const QString days = last == *off->first
            ? report::dayAndMonth(locale_, last)
            : tr("%1 to %2")
                  .arg(report::dayAndMonth(locale_, *off->first), report::dayAndMonth(locale_, last));
        proposals_.push_back({tr("Use some days of “%1”").arg(off->title),
                              tr("Change working days and leave"),
                              days,
                              {},
                              {},
                              [action = actions.find("plan.workingDays")] { action->trigger(); }});
    }

    void offerOrder(const Fact& fact)
    {
        const core::Competency* competency = core::find(plan_, fact.competency);
        if (!competency)
            return;
        proposals_.push_back({tr("Learn “%1” in any order").arg(competency->title),
                              tr("It builds on nothing then"),
                              {},
                              tr("Change prerequisites"),
                              [id = competency->id](const Plan& plan) {
                                  return core::change(
                                      plan, id, [](core::Competency& row) { row.prerequisites.clear(); });
                              }});
    }

    const Plan& plan_;
    const core::Schedule& schedule_;
    const core::Infeasibility& why_;
    std::vector<Id<Activity>> tooLate_;
    QLocale locale_;
    std::vector<Proposal> proposals_;
};

}  // namespace

std::vector<Proposal> fitProposals(const Plan& plan, const core::Schedule& schedule,
                                   const core::Infeasibility& why, const Actions& actions)
{
    return Fitting(plan, schedule, why).proposals(actions);
}

}  // namespace nextrung::widgets

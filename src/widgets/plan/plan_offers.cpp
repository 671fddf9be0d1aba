// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/plan_offers.h"

#include "core/activity/activity_edits.h"
#include "core/activity/timing_edits.h"
#include "core/calendar.h"
#include "core/person/person_edits.h"
#include "core/plan_effect.h"
#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "report/misfit_words.h"
#include "widgets/banner.h"
#include "widgets/plan/effect_words.h"
#include "widgets/plan/fit_proposals.h"
#include "widgets/plan/plan_commands.h"
#include "widgets/plan/plan_forecast.h"
#include "widgets/plan/timeline_view.h"

#include <QLocale>

#include <cmath>

namespace nextrung::widgets {

using core::Activity;
using core::Id;
using core::Plan;
using Run = document::LatestTask::Run;

PlanOffers::PlanOffers(Workbench& bench, PlanCommands& commands, Banner& banner, ProposalPanel& panel,
                       TimelineView& timeline, const PlanForecast& forecast, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , commands_(commands)
    , banner_(banner)
    , panel_(panel)
    , timeline_(timeline)
    , forecast_(forecast)
    , chance_(new document::ForecastWorker(this))
    , why_(new document::LatestTask(this))
    , levelling_(new document::LatestTask(this))
{
    connect(&panel_, &ProposalPanel::chosen, this, &PlanOffers::tryCurrent);
    connect(&panel_, &ProposalPanel::kept, this, &PlanOffers::keepCurrent);
    connect(chance_, &document::ForecastWorker::finished, this, [this](const core::Forecast& found) {
        tried_ = found;
        tellChance();
    });
    connect(&forecast_, &PlanForecast::changed, this, &PlanOffers::tellChance);
    connect(&panel_, &ProposalPanel::discarded, this, &PlanOffers::close);
}

void PlanOffers::refresh()
{
    refreshFit();
    if (offer_ == Offer::Levelling)
        startLevelling();
    else if (offer_ == Offer::Hours)
        tryCurrent();
}

void PlanOffers::refreshFit()
{
    const core::Schedule& schedule = bench_.document.schedule();
    if (schedule.feasibility.feasible) {
        why_->cancel();
        asked_.reset();
        known_.reset();
        banner_.withdraw(QStringLiteral("dates"));
        if (offer_ == Offer::Fit)
            close();
        return;
    }
    if (asked_ == bench_.document.snapshot() && askedOn_ == bench_.document.today()) {
        if (known_)
            sayMisfit();
    } else {
        asked_ = bench_.document.snapshot();
        askedOn_ = bench_.document.today();
        known_.reset();
        why_->start([this, plan = asked_, today = askedOn_](const Run& run) {
            core::Infeasibility why = core::whyInfeasible(*plan, today, [&run] { return run.isWanted(); });
            run.finish([this, why = std::move(why)] {
                known_ = why;
                sayMisfit();
                if (offer_ == Offer::Fit)
                    showFit();
            });
        });
    }
    if (offer_ == Offer::Fit)
        showFit();
}

void PlanOffers::sayMisfit()
{
    // Without any hours nothing fits, and the page says already that they are not set. What is kept too late
    // would not fit with hours either.
    if (!core::Calendar(plan()).hasHours() && core::keptTooLate(plan(), bench_.document.schedule()).empty())
        return banner_.withdraw(QStringLiteral("dates"));
    Banner::Message message;
    message.cause = QStringLiteral("dates");
    message.tone = Banner::Tone::Attention;
    const QLocale locale;
    message.text = report::misfitSentence(plan(), bench_.document.schedule(), *known_, locale,
                                          [&locale](QDate day) { return report::dateInProse(locale, day); });
    message.choices.push_back({tr("Choose what gives…"), [this] { offerFit(); }, false});
    banner_.say(std::move(message));
}

void PlanOffers::offerFit()
{
    offer_ = Offer::Fit;
    showFit();
}

void PlanOffers::showFit()
{
    const core::Schedule& schedule = bench_.document.schedule();
    if (schedule.feasibility.feasible)
        return panel_.offer(tr("Everything fits: nothing needs to give."), {});
    if (!known_)
        return panel_.offer(tr("Looking for what could give…"), {});
    std::vector<Proposal> proposals = fitProposals(plan(), schedule, *known_, bench_.actions);
    const QString heading = proposals.empty() ? tr("Nothing alone makes it fit.") : QString();
    panel_.offer(heading, std::move(proposals));
}

void PlanOffers::offerLevelling()
{
    offer_ = Offer::Levelling;
    startLevelling();
}

void PlanOffers::startLevelling()
{
    if (core::outlookOf(plan(), bench_.document.schedule()).weeksOver == 0) {
        levelling_->cancel();
        return panel_.offer(tr("No week has more to do than hours."), {});
    }
    panel_.offer(tr("Looking for dates that could be let go…"), {});
    levelling_->start(
        [this, plan = bench_.document.snapshot(), schedule = bench_.document.schedule()](const Run& run) {
            std::vector<Id<Activity>> loosened
                = core::looseningsFor(*plan, schedule, [&run] { return run.isWanted(); });
            run.finish([this, loosened = std::move(loosened)] {
                if (offer_ == Offer::Levelling)
                    showLevelling(loosened);
            });
        });
}

void PlanOffers::showLevelling(const std::vector<Id<Activity>>& loosened)
{
    const QLocale locale;
    std::vector<Proposal> proposals;
    const auto offer = [&](const QString& title, const QString& detail,
                           const std::vector<Id<Activity>>& ids) {
        const core::Result<Plan> edited = core::letPlanDecideAll(plan(), ids);
        const core::Schedule after
            = edited ? core::scheduleOf(*edited, bench_.document.today()) : bench_.document.schedule();
        const double over = core::hoursOver(after);
        proposals.push_back(
            {title, detail,
             over < 0.05 ? tr("no week over") : tr("%1 h still over").arg(report::hoursNumber(locale, over)),
             tr("Level weeks"), [ids](const Plan& plan) { return core::letPlanDecideAll(plan, ids); }});
    };
    if (loosened.size() > 1)
        offer(tr("Let the plan place all of these"), tr("Their dates are not kept any more"), loosened);
    for (const Id<Activity> id : loosened) {
        const Activity* activity = core::find(plan(), id);
        const core::ScheduledActivity* its = bench_.document.schedule().find(id);
        if (activity && its)
            offer(tr("Let the plan place “%1”").arg(activity->title),
                  tr("Slack %n working day(s)", nullptr, its->slackDays.value_or(0)), {id});
    }
    const QString heading = proposals.empty()
        ? tr("Nothing in these weeks has slack and kept dates: other dates, less work or more hours are "
             "needed.")
        : QString();
    proposals.push_back({tr("More hours in these weeks"),
                         tr("Change working days and leave"),
                         {},
                         {},
                         {},
                         [action = bench_.actions.find("plan.workingDays")] { action->trigger(); }});
    panel_.offer(heading, std::move(proposals));
}

void PlanOffers::offerHours()
{
    offer_ = Offer::Hours;
    const QDate today = bench_.document.today();
    const double now = core::Calendar(plan()).hoursAWeekOn(today);
    panel_.offerHours(tr("What if there were other hours in every week?"), now, [today](double hours) {
        Proposal proposal;
        proposal.stepName = tr("Change hours a week");
        // Of the plan as it is then: it may be edited meanwhile.
        proposal.edit = [hours, today](const Plan& plan) -> core::Result<Plan> {
            const double before = core::Calendar(plan).hoursAWeekOn(today);
            const bool isOther = std::abs(hours - before) >= 0.05;  // the field shows one decimal
            return isOther ? core::setHoursInEveryWeek(plan, hours, today) : plan;
        };
        return proposal;
    });
}

void PlanOffers::tryCurrent()
{
    const Proposal* proposal = panel_.current();
    const core::Schedule* after
        = proposal && proposal->edit ? timeline_.tryOut(proposal->edit) : timeline_.tryOut({});
    chance_->cancel();
    tried_.reset();
    effect_ = after ? effectLines(core::outlookOf(plan(), bench_.document.schedule()),
                                  core::outlookOf(plan(), *after), QLocale())
                    : QStringList();
    panel_.setEffect(effect_);
    if (after && after->goal) {
        // Without hours there is no chance to tell.
        core::Result<Plan> edited = proposal->edit(plan());
        if (edited && core::Calendar(*edited).hasHours())
            chance_->start(std::make_shared<const Plan>(*std::move(edited)), bench_.document.today());
    }
}

// A plan that lies later or closer leaves less room for what takes longer than estimated.
void PlanOffers::tellChance()
{
    if (offer_ == Offer::None || !tried_ || !tried_->goal || tried_->activities.empty())
        return;
    const auto chance
        = [](const core::Forecast& of) { return drawing::percentText(of.chanceBy(*of.goal), QLocale()); };
    const core::Forecast* now = forecast_.forecast();
    //: %1 is a chance such as 52%.
    const QString then = tr("Forecast: %1 by the goal").arg(chance(*tried_));
    //: %1 is a sentence about a chance, %2 the chance without what is tried.
    const QString words = now && now->goal ? tr("%1, now %2").arg(then, chance(*now)) : then;
    panel_.setEffect(effect_ + QStringList{words});
}

void PlanOffers::keepCurrent()
{
    const Proposal* current = panel_.current();
    if (!current)
        return;
    const Proposal proposal = *current;
    close();
    if (proposal.edit)
        commands_.run(proposal.stepName, proposal.edit);
    else
        proposal.open();
}

bool PlanOffers::close()
{
    if (offer_ == Offer::None)
        return false;
    offer_ = Offer::None;
    levelling_->cancel();
    chance_->cancel();
    tried_.reset();
    timeline_.tryOut({});
    panel_.hide();
    timeline_.setFocus();
    return true;
}

void PlanOffers::settle()
{
    why_->wait();
    levelling_->wait();
    chance_->wait();
}

}  // namespace nextrung::widgets

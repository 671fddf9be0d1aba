// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/meeting_plan.h"

#include "core/visible.h"
#include "report/dates.h"
#include "report/people_words.h"

#include <QCoreApplication>

namespace nextrung::report {

namespace {

class MeetingPlan {
    Q_DECLARE_TR_FUNCTIONS(MeetingPlan)

public:
    static QString title(const core::Plan& plan, const QLocale& locale)
    {
        const core::Profile& profile = core::profileOf(plan);
        const core::Person* climber = core::climberOf(plan);
        const core::Position* target = core::find(plan, profile.targetPosition);
        const QString name = climber ? climber->name : QString();
        if (!target)
            return name.isEmpty() ? tr("My plan") : name;
        const QString by = profile.goalDate ? dateInProse(locale, *profile.goalDate) : QString();
        if (name.isEmpty())
            return by.isEmpty() ? tr("My plan for %1", "position").arg(target->title)
                                : tr("My plan for %1 by %2", "position, date").arg(target->title, by);
        return by.isEmpty()
            ? tr("%1, plan for %2", "name, position").arg(name, target->title)
            : tr("%1, plan for %2 by %3", "name, position, date").arg(name, target->title, by);
    }

    static QString asOf(const QLocale& locale, QDate today)
    {
        return tr("As of %1").arg(dateInProse(locale, today));
    }
    //: Number of a printed page, of how many.
    static QString pageOfPages() { return tr("%1 of %2", "page"); }
};

void append(std::vector<PrintedPage>& pages, std::vector<PrintedPage> more)
{
    for (PrintedPage& page : more) {
        if (!page.picture.isEmpty())
            pages.push_back(std::move(page));
    }
}

}  // namespace

QString printedTitle(const core::Plan& plan, const QLocale& locale)
{
    return MeetingPlan::title(plan, locale);
}

std::vector<PrintedPage> meetingPlan(const PrintInput& input, const PrintOptions& options,
                                     const drawing::Fonts& fonts)
{
    const drawing::Fonts paper = fonts.onPaper();
    const core::Plan visible
        = core::visibleTo(input.plan,
                          {options.reader, false, options.withPay, options.withOutsidePositions,
                           options.withPeople, &calledInstead});
    const core::Schedule dates = core::visibleSchedule(input.plan, input.schedule, visible);
    const PrintInput shown{visible, dates, input.today};
    std::vector<PrintedPage> pages;
    if (options.withMeetingPage)
        append(pages, meetingPage(shown, options, paper));
    if (options.withLadderPage)
        append(pages, ladderAndGapPage(shown, options, paper));
    if (options.withTimelinePage)
        append(pages, timelinePage(shown, options, paper));
    PageFlow::addFeet(pages, paper, printedTitle(visible, options.locale),
                      MeetingPlan::asOf(options.locale, input.today), MeetingPlan::pageOfPages());
    return pages;
}

}  // namespace nextrung::report

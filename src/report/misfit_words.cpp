// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/misfit_words.h"

#include "report/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nextrung::report {

using core::Activity;
using core::Fact;

namespace {

constexpr double leastHours = 0.05;  // less rounds to nothing

/// Words what cannot be of one plan.
class MisfitTexts {
    Q_DECLARE_TR_FUNCTIONS(MisfitTexts)

public:
    MisfitTexts(const core::Plan& plan, const core::Schedule& schedule, const core::Infeasibility& why,
                const QLocale& locale, const DayText& day)
        : plan_(plan)
        , schedule_(schedule)
        , why_(why)
        , locale_(locale)
        , day_(day)
    {
    }

    [[nodiscard]] QString sentence() const
    {
        const QString latest
            = why_.latestStart ? tr("Latest start was %1.").arg(day_(*why_.latestStart)) : QString();
        return QStringList{cause(), latest}.join(QLatin1Char(' ')).trimmed();
    }

private:
    /// Each thing that cannot be, in a sentence with its own figure.
    [[nodiscard]] QString cause() const
    {
        constexpr int mostDeadlines = 2;
        QStringList said;
        QStringList deadlines;
        std::vector<core::Id<Activity>> full;
        double hours = 0;
        for (const core::Misfit& misfit : why_.misfits) {
            if (misfit.kind == Fact::Kind::KeptDates) {
                full.push_back(*misfit.activity);
                hours += misfit.hours;
            } else if (misfit.kind == Fact::Kind::Goal) {
                said << goalMissed(misfit);
            } else {
                deadlines << deadlineMissed(misfit);
            }
        }
        said << deadlines.mid(0, mostDeadlines);
        if (deadlines.size() > mostDeadlines)
            said << tr("%n more deadline(s) cannot be met.", nullptr,
                       static_cast<int>(deadlines.size()) - mostDeadlines);
        if (!full.empty())
            said << (hours > leastHours ? tr("%1: the kept dates of %2 leave too few.")
                                              .arg(hoursTooMany(hours), titlesOf(full))
                                        : tooLittleTime(full));
        return said.isEmpty() ? togetherTooMuch() : said.join(QLatin1Char(' '));
    }

    [[nodiscard]] QString tooLittleTime(const std::vector<core::Id<Activity>>& kept) const
    {
        return tr("The kept dates of %1 leave too little time.").arg(titlesOf(kept));
    }

    [[nodiscard]] QString keptAfter(const std::vector<core::Id<Activity>>& kept, const QString& day) const
    {
        return tr("The kept dates of %1 are after %2.").arg(titlesOf(kept), day);
    }

    [[nodiscard]] QString goalMissed(const core::Misfit& misfit) const
    {
        const QString goal = day_(*schedule_.goal);
        if (!misfit.kept.empty())
            return misfit.hours > leastHours
                ? hoursBefore(misfit.hours, goal) + QLatin1Char(' ') + keptAfter(misfit.kept, goal)
                : keptAfter(misfit.kept, goal);
        const bool isOfHours = holds(Fact::Kind::HoursAWeek) || holds(Fact::Kind::MostHoursAWeek);
        const bool isForHours = misfit.hours > leastHours && isOfHours;
        if (const Activity* later = first(Fact::Kind::EarliestStart); later && later->earliestStart
            && holds(Fact::Kind::Goal) && !(isForHours && *later->earliestStart <= *schedule_.goal))
            return tr("“%1” may not start before %2, which is too late for %3.")
                .arg(later->title, day_(*later->earliestStart), goal);
        if (const Activity* asked = first(Fact::Kind::LeadTime); asked && holds(Fact::Kind::Goal))
            return tr("“%1” must be asked for first, which is too late for %2.").arg(asked->title, goal);
        if (misfit.hours > leastHours && (!holds(Fact::Kind::Goal) || isOfHours))
            return hoursBefore(misfit.hours, goal);
        return tr("Not everything can be done by %1.").arg(goal);
    }

    [[nodiscard]] QString hoursBefore(double hours, const QString& goal) const
    {
        //: %1 is "12 hours too many", %2 a date.
        return tr("%1 before %2.").arg(hoursTooMany(hours), goal);
    }

    [[nodiscard]] QString hoursTooMany(double hours) const
    {
        return std::abs(hours - 1) < leastHours ? tr("1 hour too many")
                                                : tr("%1 hours too many").arg(hoursNumber(locale_, hours));
    }

    [[nodiscard]] QString deadlineMissed(const core::Misfit& misfit) const
    {
        const Activity* late = core::find(plan_, misfit.activity);
        if (!late || !late->deadline)
            return {};
        const QString day = day_(*late->deadline);
        QString missed = tr("“%1” cannot be done by its deadline, %2.").arg(late->title, day);
        if (misfit.hours > leastHours)
            //: %3 is "12 hours too many".
            missed = tr("“%1” cannot be done by its deadline, %2: %3.")
                         .arg(late->title, day, hoursTooMany(misfit.hours));
        return misfit.kept.empty() ? missed : missed + QLatin1Char(' ') + keptAfter(misfit.kept, day);
    }

    /// Each thing for itself could be.
    [[nodiscard]] QString togetherTooMuch() const
    {
        if (schedule_.goal && holds(Fact::Kind::Goal))
            return tr("Not everything can be done by %1.").arg(day_(*schedule_.goal));
        return tr("Not everything can be done in time.");
    }

    [[nodiscard]] bool holds(Fact::Kind kind) const
    {
        return std::any_of(why_.forcedBy.begin(), why_.forcedBy.end(),
                           [kind](const Fact& fact) { return fact.kind == kind; });
    }

    [[nodiscard]] const Activity* first(Fact::Kind kind) const
    {
        for (const Fact& fact : why_.forcedBy) {
            if (fact.kind == kind)
                return core::find(plan_, fact.activity);
        }
        return nullptr;
    }

    [[nodiscard]] QString titlesOf(const std::vector<core::Id<Activity>>& ids) const
    {
        QStringList titles;
        for (const core::Id<Activity> id : ids) {
            if (const Activity* activity = plan_.activities.find(id))
                titles << tr("“%1”").arg(activity->title);
        }
        constexpr int mostNamed = 2;
        if (titles.size() > mostNamed + 1)
            return tr("%1 and %n more", nullptr, static_cast<int>(titles.size()) - mostNamed)
                .arg(titles.mid(0, mostNamed).join(tr(", ")));
        return locale_.createSeparatedList(titles);
    }

    const core::Plan& plan_;
    const core::Schedule& schedule_;
    const core::Infeasibility& why_;
    const QLocale& locale_;
    const DayText& day_;
};

}  // namespace

QString misfitSentence(const core::Plan& plan, const core::Schedule& schedule, const core::Infeasibility& why,
                       const QLocale& locale, const DayText& day)
{
    return MisfitTexts(plan, schedule, why, locale, day).sentence();
}

}  // namespace nextrung::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_words.h"

#include "core/plan_effect.h"
#include "core/sessions.h"
#include "drawing/ladder_format.h"
#include "report/dates.h"

#include <QCoreApplication>

namespace nextrung::report {

namespace {

// lupdate takes a qualified return type inside a class for the name of the translations.
using Header = drawing::HeaderWords;
using Words = drawing::TimelineWords;

/// Holds the translations of this file under one name.
class TimelineTexts {
    Q_DECLARE_TR_FUNCTIONS(TimelineTexts)

public:
    static QString daysLate(int days) { return tr("%n calendar day(s) late", nullptr, days); }

    static QString span(const QLocale& locale, const core::ScheduledActivity& dates)
    {
        if (dates.start == dates.finish)
            return dateInProse(locale, dates.finish);
        return tr("%1 to %2", "a span of dates")
            .arg(dateInProse(locale, dates.start), dateInProse(locale, dates.finish));
    }

    static QString standing(const core::ScheduledActivity& dates)
    {
        if (dates.late && dates.progress < 1)
            return daysLate(dates.daysLate);
        return dates.critical ? tr("critical", "on the critical path") : QString();
    }

    static QString progress(const QLocale& locale, double progress)
    {
        if (progress >= 1)
            return tr("done");
        if (progress <= 0)
            return tr("not started");
        return tr("%1 done", "a share, e.g. 60%").arg(drawing::percentText(progress, locale));
    }

    static QString hours(const QLocale& locale, double hours)
    {
        return tr("%1 hours").arg(hoursNumber(locale, hours));
    }

    static QString slack(const core::Activity& activity, int days)
    {
        return core::hasSessions(activity)
            ? tr("fixed days, %n working day(s) of room after them", nullptr, days)
            : tr("slack %n working day(s)", nullptr, days);
    }
    static QString soonest(const QString& day)
    {
        //: The soonest day on which something may be done, in a narrow column. %1 is a day and a month.
        return tr("from %1").arg(day);
    }

    static QString kept(const core::ScheduledActivity& dates)
    {
        return core::isKeptAgainstRules(dates) ? tr("kept dates, broken") : tr("kept dates");
    }

    static Header header()
    {
        Header words;
        //: A month over the timeline. %1 is the month, %2 the year.
        words.monthAndYear = tr("%1 %2");
        //: A quarter of a year over the timeline. %1 is its number.
        words.quarter = tr("Q%1");
        //: A quarter of a year over the timeline. %1 is its number, %2 the year.
        words.quarterAndYear = tr("Q%1 %2");
        return words;
    }

    static Words words(const QLocale& locale)
    {
        Words words;
        words.locale = locale;
        words.header = header();
        words.today = tr("Today");
        words.goal = tr("Goal");
        words.forecast = tr("Forecast");
        words.leave = tr("Leave");
        words.daysLate = &TimelineTexts::daysLate;
        words.dayAndMonth = [locale](QDate day) { return report::dayAndMonth(locale, day); };
        words.goalOn = [locale](QDate day) { return tr("Goal, %1").arg(dateWithWeekday(locale, day)); };
        words.hours = [locale](double hours) { return tr("%1 h").arg(hoursNumber(locale, hours)); };
        words.capacity
            = [locale](double hours) { return tr("Capacity %1 h").arg(hoursNumber(locale, hours)); };
        words.describe = [locale](const core::Activity& activity, const core::ScheduledActivity& dates) {
            return describeActivity(locale, activity, dates);
        };
        return words;
    }
};

}  // namespace

drawing::TimelineWords timelineWords(const QLocale& locale)
{
    return TimelineTexts::words(locale);
}

QString daysLateText(int days)
{
    return TimelineTexts::daysLate(days);
}

QString finishText(const core::ScheduledActivity& dates, const QString& day, bool hasHours)
{
    const bool isKnown = hasHours || dates.kept || dates.progress >= 1 || day.isEmpty();
    return isKnown ? day : TimelineTexts::soonest(day);
}

QString describeActivity(const QLocale& locale, const core::Activity& activity,
                         const core::ScheduledActivity& dates)
{
    QStringList parts{activity.title};
    if (dates.start.isValid() && dates.finish.isValid())
        parts << TimelineTexts::span(locale, dates);
    if (dates.workHours > 0)
        parts << TimelineTexts::hours(locale, dates.workHours);
    if (const QString standing = TimelineTexts::standing(dates); !standing.isEmpty())
        parts << standing;
    if (dates.slackDays && *dates.slackDays >= 0 && dates.progress < 1)
        parts << TimelineTexts::slack(activity, *dates.slackDays);
    if (dates.kept && dates.progress < 1)
        parts << TimelineTexts::kept(dates);
    parts << TimelineTexts::progress(locale, dates.progress);
    return parts.join(QStringLiteral(", "));
}

}  // namespace nextrung::report

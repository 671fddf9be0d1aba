// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/effect_words.h"

#include "report/dates.h"

#include <QCoreApplication>

namespace nextrung::widgets {

namespace {

/// Holds the translations of this file under one name.
class EffectTexts {
    Q_DECLARE_TR_FUNCTIONS(EffectTexts)

public:
    static QString fit(const core::Outlook& before, const core::Outlook& after, const QLocale& locale)
    {
        if (after.fits && after.weeksOver > 0)
            return before.fits ? QString() : tr("Then there are hours enough in all");
        if (after.fits)
            return before.fits ? QString() : tr("Then everything fits");
        const QString words = before.fits ? tr("Then not everything is done by the goal")
                                          : tr("Still not everything is done in time");
        if (after.hoursShort <= 0.05)
            return words;
        //: %1 is a sentence.
        return tr("%1: %2 h too many").arg(words, report::hoursNumber(locale, after.hoursShort));
    }

    static QString end(const core::Outlook& before, const core::Outlook& after, const QLocale& locale)
    {
        if (!before.finish.isValid() || !after.finish.isValid())
            return {};
        const QString day = report::dateInTable(locale, after.finish);
        // Kept dates stand there whether or not their hours are.
        if (after.hoursShort > 0.05 && after.weeksOver > 0)
            return tr("The last date is %1, if the hours come from elsewhere").arg(day);
        const int days = static_cast<int>(before.finish.daysTo(after.finish));
        if (days == 0)
            return tr("All is done on %1, as before").arg(day);
        return days > 0 ? tr("All is done on %1, %n calendar day(s) later", nullptr, days).arg(day)
                        : tr("All is done on %1, %n calendar day(s) earlier", nullptr, -days).arg(day);
    }

    static QString tooLate(const core::Outlook& before, const core::Outlook& after)
    {
        if (after.tooLate == before.tooLate)
            return {};
        return after.tooLate == 0 ? tr("Nothing past the goal or a deadline")
                                  : tr("%n past the goal or a deadline", nullptr, after.tooLate);
    }

    static QString kept(const core::Outlook& before, const core::Outlook& after)
    {
        if (after.keptBroken == before.keptBroken)
            return {};
        return after.keptBroken == 0 ? tr("No kept date broken")
                                     : tr("%n kept date(s) broken", nullptr, after.keptBroken);
    }

    static QString saidAfterToday(const core::Outlook& before, const core::Outlook& after)
    {
        if (after.saidAfterToday == before.saidAfterToday)
            return {};
        return after.saidAfterToday == 0
            ? tr("Nothing said to have happened after today")
            : tr("%n said to have happened after today", nullptr, after.saidAfterToday);
    }

    // What is past the goal or a deadline itself is told by its own line.
    static QString slack(const core::Outlook& before, const core::Outlook& after)
    {
        const int more = after.withoutSlack - before.withoutSlack;
        return more > 0 ? tr("Slack below zero in %n more row(s)", nullptr, more) : QString();
    }

    static QString breach(const QString& title, const core::Conflict& conflict)
    {
        if (conflict.kind == core::Conflict::Kind::AfterDeadline)
            return tr("Because of it “%1” ends %n working day(s) after its deadline", nullptr, conflict.days)
                .arg(title);
        if (conflict.kind == core::Conflict::Kind::AfterGoal)
            return tr("Because of it “%1” ends %n working day(s) after the goal date", nullptr, conflict.days)
                .arg(title);
        return tr("“%1” is kept %n working day(s) too early for it", nullptr, conflict.days).arg(title);
    }

    static QString weeks(const core::Outlook& before, const core::Outlook& after)
    {
        if (after.weeksOver == before.weeksOver)
            return {};
        return after.weeksOver == 0 ? tr("No week over capacity")
                                    : tr("%n week(s) over capacity", nullptr, after.weeksOver);
    }
};

}  // namespace

QStringList effectLines(const core::Outlook& before, const core::Outlook& after, const QLocale& locale)
{
    QStringList lines{EffectTexts::fit(before, after, locale),    EffectTexts::end(before, after, locale),
                      EffectTexts::tooLate(before, after),        EffectTexts::kept(before, after),
                      EffectTexts::saidAfterToday(before, after), EffectTexts::slack(before, after),
                      EffectTexts::weeks(before, after)};
    lines.removeAll(QString());
    return lines;
}

QString breachLine(const core::Plan& plan, const core::Breach& breach)
{
    return EffectTexts::breach(plan.activities.find(breach.activity)->title, breach.conflict);
}

}  // namespace nextrung::widgets

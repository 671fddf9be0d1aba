// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/dates.h"

#include <QRegularExpression>

#include <cmath>

namespace nextrung::report {

namespace {

/// The locale's long format without the day of the week.
QString proseFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(QStringLiteral("[,،、]?\\s*dddd?[,،、.]?\\s*"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
}

QString tableFormat(const QLocale& locale)
{
    return proseFormat(locale).replace(QLatin1String("MMMM"), QLatin1String("MMM"));
}

QString withoutYear(QString format)
{
    static const QRegularExpression atEnd(QStringLiteral("[,\\s]*('[^']*'\\s*)?y+[\\s.]*$"));
    static const QRegularExpression atStart(QStringLiteral("^y+('[^']*')?[.年년\\s]*"));
    return format.remove(atEnd).remove(atStart);
}

}  // namespace

QString dateFormatInTable(const QLocale& locale)
{
    return tableFormat(locale);
}

QString dateInProse(const QLocale& locale, QDate day)
{
    return day.isValid() ? locale.toString(day, proseFormat(locale)) : QString();
}

QString dateInTable(const QLocale& locale, QDate day)
{
    return day.isValid() ? locale.toString(day, tableFormat(locale)) : QString();
}

QString dayAndMonth(const QLocale& locale, QDate day)
{
    return day.isValid() ? locale.toString(day, withoutYear(tableFormat(locale))) : QString();
}

QString dateWithWeekday(const QLocale& locale, QDate day)
{
    return day.isValid() ? locale.toString(day, QStringLiteral("ddd ") + tableFormat(locale)) : QString();
}

QString hoursNumber(const QLocale& locale, double hours)
{
    const double rounded = std::round(hours * 10) / 10;
    return locale.toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

}  // namespace nextrung::report

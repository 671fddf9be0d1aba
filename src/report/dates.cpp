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

/// How a person may write a day: the locale's own ways first, so that 3/4 is read in its order.
QStringList writtenFormats(const QLocale& locale)
{
    QStringList formats{tableFormat(locale),
                        proseFormat(locale),
                        locale.dateFormat(QLocale::ShortFormat),
                        QStringLiteral("yyyy-M-d"),
                        QStringLiteral("d MMM yyyy"),
                        QStringLiteral("d MMMM yyyy"),
                        QStringLiteral("d. MMM yyyy"),
                        QStringLiteral("d. MMMM yyyy"),
                        QStringLiteral("MMM d yyyy"),
                        QStringLiteral("MMMM d yyyy"),
                        QStringLiteral("d.M.yyyy")};
    const bool isMonthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M'));
    formats << (isMonthFirst ? QStringLiteral("M/d/yyyy") : QStringLiteral("d/M/yyyy"));
    return formats;
}

/// A text as all formats may be compared with it: without weekday, commas, dots after a month, doubled
/// spaces.
QString plainDate(const QLocale& locale, QString text)
{
    text.remove(QLatin1Char(','));
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale::FormatType type : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = locale.dayName(day, type);
            if (text.startsWith(name, Qt::CaseInsensitive)
                && !text.mid(name.size(), 1).contains(QRegularExpression(QStringLiteral("\\w"))))
                text = text.mid(name.size());
        }
    }
    if (text.startsWith(QLatin1Char('.')))
        text = text.mid(1);
    return text.simplified();
}

std::optional<QDate> dayIn(const QLocale& locale, const QString& text, QDate near)
{
    const QString plain = plainDate(locale, text);
    for (const QString& each : writtenFormats(locale)) {
        const QString format = QString(each).remove(QLatin1Char(',')).simplified();
        QDate day = locale.toDate(plain, format);
        const bool isShortYear = format.count(QLatin1Char('y')) == 2;
        if (day.isValid() && isShortYear)
            day = day.addYears(100 * ((near.year() - day.year() + 50) / 100));
        if (day.isValid())
            return day;
        const QString yearless = withoutYear(format);
        if (yearless == format)
            continue;
        // A leap year, so that 29 February can be read at all.
        const QDate some = locale.toDate(plain + QStringLiteral(" 2000"), yearless + QStringLiteral(" yyyy"));
        if (!some.isValid())
            continue;
        for (const int year : {near.year(), near.year() + 1, near.year() - 1}) {
            const QDate other(year, some.month(), some.day());
            if (other.isValid() && std::abs(near.daysTo(other)) <= 183)
                return other;
        }
    }
    return {};
}

}  // namespace

std::optional<QDate> dayFromText(const QLocale& locale, const QString& text, QDate near)
{
    const std::optional<QDate> day = dayIn(locale, text, near);
    return day ? day : dayIn(QLocale(QLocale::English, QLocale::UnitedKingdom), text, near);
}

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

QString dayNear(const QLocale& locale, QDate day, QDate near)
{
    const QDate back = near.addYears(-1);
    return day > back && day < near.addYears(1) ? dayAndMonth(locale, day) : dateInTable(locale, day);
}

QString dayAndTime(const QLocale& locale, QDate day, std::optional<QTime> time)
{
    const QString words = dateInTable(locale, day);
    return words.isEmpty() || !time
        ? words
        : QStringLiteral("%1, %2").arg(words, locale.toString(*time, QLocale::ShortFormat));
}

QString dayAndTime(const QLocale& locale, const QDateTime& when)
{
    const QDateTime here = when.toLocalTime();
    return dayAndTime(locale, here.date(), here.time());
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

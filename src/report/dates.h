// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace nextrung::report {

// Dates and numbers for people, in the order and the words of a locale. An invalid date is an empty text.

/// "30 June 2027": in sentences.
[[nodiscard]] QString dateInProse(const QLocale& locale, QDate day);
/// "30 Jun 2027": in tables.
[[nodiscard]] QString dateInTable(const QLocale& locale, QDate day);
/// "30 Jun": where the year is plain.
[[nodiscard]] QString dayAndMonth(const QLocale& locale, QDate day);
/// "30 Jun", or "30 Jun 2028" where it is a year or more from `near`: in columns.
[[nodiscard]] QString dayNear(const QLocale& locale, QDate day, QDate near);
/// "30 Jun 2027, 17:13", or the day alone where the time is not known: what happened when.
[[nodiscard]] QString dayAndTime(const QLocale& locale, QDate day, std::optional<QTime> time);
/// The same of a moment, as the clock here showed it.
[[nodiscard]] QString dayAndTime(const QLocale& locale, const QDateTime& when);
/// "Wed 30 Jun 2027": in fields and labels.
[[nodiscard]] QString dateWithWeekday(const QLocale& locale, QDate day);

/// How a date field shows "30 Jun 2027" (a format of QDate).
[[nodiscard]] QString dateFormatInTable(const QLocale& locale);

/// The day that a person wrote: in the locale's order and words, in English, or ISO; a weekday in front is
/// passed over. Without a year it is the one nearest to `near`. Nothing if it is no day.
[[nodiscard]] std::optional<QDate> dayFromText(const QLocale& locale, const QString& text, QDate near);

/// Hours with one decimal where they are not whole: "24", "7.6".
[[nodiscard]] QString hoursNumber(const QLocale& locale, double hours);

}  // namespace nextrung::report

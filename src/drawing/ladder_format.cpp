// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace nextrung::drawing {

namespace {

QString number(double value, const QLocale& locale)
{
    const double tenths = std::round(value * 10) / 10;
    return locale.toString(tenths, 'f', tenths == std::round(tenths) ? 0 : 1);
}

/// Puts the sign where the locale puts it.
QString withSign(const QString& amount, const QString& code, const QLocale& locale)
{
    const QString sign = currencySign(code);
    if (sign.isEmpty())
        return amount;
    const QString mark = QStringLiteral("\u00a4");
    const bool before = locale.toCurrencyString(1.0, mark).startsWith(mark);
    if (!before)
        return amount + QChar(0x00a0) + sign;
    return sign.size() > 1 ? sign + QChar(0x00a0) + amount : sign + amount;
}

QString dashed(const QString& from, const QString& to)
{
    return from == to ? from : from + QChar(0x2013) + to;
}

}  // namespace

int wholePercent(double share)
{
    constexpr double dust = 1e-9;  // of sums: what is hardly more than a tie is one
    return static_cast<int>(std::ceil(share * 100 - 0.5 - dust));
}

QString currencySign(const QString& code)
{
    static constexpr std::array signs{std::pair{"GBP", u"\u00a3"}, std::pair{"EUR", u"\u20ac"},
                                      std::pair{"USD", u"$"},      std::pair{"JPY", u"\u00a5"},
                                      std::pair{"INR", u"\u20b9"}, std::pair{"KRW", u"\u20a9"}};
    for (const auto& [known, sign] : signs) {
        if (code == QLatin1String(known))
            return QString::fromUtf16(sign);
    }
    return code;
}

QString payText(const core::Position& position, const LadderWords& words)
{
    const QLocale& locale = words.locale;
    if (!position.payFrom && !position.payTo)
        return {};
    const double least
        = std::min(position.payFrom.value_or(*(position.payTo ? position.payTo : position.payFrom)),
                   position.payTo.value_or(*(position.payFrom ? position.payFrom : position.payTo)));
    const bool inThousands = std::abs(least) >= 1000;
    const auto scaled = [&](double value) { return number(inThousands ? value / 1000 : value, locale); };
    const auto worded = [&](const QString& amount) {
        return withSign(inThousands ? words.thousands.arg(amount) : amount, position.payCurrency, locale);
    };
    if (!position.payTo)
        return words.payFrom.arg(worded(scaled(*position.payFrom)));
    if (!position.payFrom)
        return words.payUpTo.arg(worded(scaled(*position.payTo)));
    return worded(dashed(scaled(*position.payFrom), scaled(*position.payTo)));
}

QString monthsText(const core::Position& position, const LadderWords& words)
{
    const auto whole = [&words](int months) { return words.locale.toString(months); };
    if (position.monthsFrom && position.monthsTo)
        return words.months.arg(dashed(whole(*position.monthsFrom), whole(*position.monthsTo)));
    if (position.monthsFrom)
        return words.monthsFrom.arg(whole(*position.monthsFrom));
    return position.monthsTo ? words.months.arg(whole(*position.monthsTo)) : QString();
}

QString percentText(const QString& amount, const QLocale& locale)
{
    static constexpr std::array withSpace{QLocale::German,  QLocale::French,          QLocale::Spanish,
                                          QLocale::Swedish, QLocale::NorwegianBokmal, QLocale::Danish,
                                          QLocale::Finnish, QLocale::Czech,           QLocale::Russian};
    const bool isApart = std::find(withSpace.begin(), withSpace.end(), locale.language()) != withSpace.end();
    return amount + (isApart ? QString(QChar(0x00a0)) : QString()) + locale.percent();
}

QString percentText(double share, const QLocale& locale)
{
    return percentText(locale.toString(wholePercent(share)), locale);
}

QString readinessText(const core::Readiness& readiness, const QLocale& locale)
{
    const QString range
        = dashed(locale.toString(wholePercent(readiness.low)), locale.toString(wholePercent(readiness.high)));
    return percentText(range, locale);
}

}  // namespace nextrung::drawing

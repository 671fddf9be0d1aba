// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/time_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace nextrung::drawing {

namespace {

// What labels need, in the caption and micro sizes of the type scale.
constexpr qreal widthForMonthAndYear = 58;
constexpr qreal widthForMonth = 26;
constexpr qreal widthForFullMonthAndYear = 110;
constexpr qreal widthForQuarterAndYear = 58;
constexpr qreal widthForNumber = 17;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

int quarterOf(QDate day)
{
    return ((day.month() - 1) / 3) + 1;
}

QDate firstOfQuarter(QDate day)
{
    return {day.year(), ((quarterOf(day) - 1) * 3) + 1, 1};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Makes the header of one span of days; knows the scale, the locale and the span.
class HeaderMaker {
public:
    HeaderMaker(const TimeScale& scale, QDate from, QDate to, const QLocale& locale, HeaderWords words)
        : scale_(scale)
        , from_(from)
        , to_(to)
        , locale_(locale)
        , words_(std::move(words))
    {
    }

    [[nodiscard]] std::vector<HeaderCell> months(bool isYearRepeated) const
    {
        bool isYearDue = true;
        return cells(
            firstOfMonth(from_), [](QDate day) { return day.addMonths(1); },
            [&](HeaderCell& cell) {
                const bool withYear = isYearRepeated || isYearDue || cell.begin.month() == 1;
                cell.label = monthLabel(cell, withYear);
                isYearDue = isYearDue && cell.label.isEmpty();
            });
    }

    [[nodiscard]] std::vector<HeaderCell> quarters() const
    {
        bool isYearDue = true;
        return cells(
            firstOfQuarter(from_), [](QDate day) { return day.addMonths(3); },
            [&](HeaderCell& cell) {
                cell.label = quarterLabel(cell, isYearDue);
                isYearDue = isYearDue && cell.label.isEmpty();
            });
    }

    [[nodiscard]] std::vector<HeaderCell> shortMonths() const
    {
        const bool isNarrow = 28 * scale_.widthOfDay() < widthForMonth;
        return cells(
            firstOfMonth(from_), [](QDate day) { return day.addMonths(1); },
            [&](HeaderCell& cell) {
                if (!isNarrow && shownWidth(cell) < widthForMonth)
                    return;
                cell.label = locale_.standaloneMonthName(
                    cell.begin.month(), isNarrow ? QLocale::NarrowFormat : QLocale::ShortFormat);
            });
    }

    [[nodiscard]] std::vector<HeaderCell> weeks() const
    {
        // Every n-th Monday counted from a fixed one, so that labels stay when the view scrolls.
        const auto step = static_cast<qint64>(std::ceil(widthForNumber / (7 * scale_.widthOfDay())));
        return cells(
            mondayOf(from_), [](QDate day) { return day.addDays(7); },
            [&](HeaderCell& cell) {
                if (cell.begin.toJulianDay() / 7 % std::max<qint64>(step, 1) == 0)
                    cell.label = locale_.toString(cell.begin.day());
            });
    }

    [[nodiscard]] std::vector<HeaderCell> days() const
    {
        return cells(
            from_, [](QDate day) { return day.addDays(1); },
            [&](HeaderCell& cell) {
                const QString name = locale_.standaloneDayName(cell.begin.dayOfWeek(), QLocale::NarrowFormat);
                // A thin space: letter and number of the widest day just fit 24 pixels.
                cell.label = name + QChar(0x2009) + locale_.toString(cell.begin.day());
            });
    }

private:
    template <class Next, class Label>
    [[nodiscard]] std::vector<HeaderCell> cells(QDate first, const Next& next, const Label& label) const
    {
        std::vector<HeaderCell> row;
        for (QDate begin = first; begin < to_; begin = next(begin)) {
            HeaderCell cell{begin, next(begin), QString()};
            label(cell);
            row.push_back(std::move(cell));
        }
        return row;
    }

    /// Width of the part of a cell that lies in the span.
    [[nodiscard]] qreal shownWidth(const HeaderCell& cell) const
    {
        return scale_.xOf(std::min(cell.end, to_)) - scale_.xOf(std::max(cell.begin, from_));
    }

    [[nodiscard]] QString monthLabel(const HeaderCell& cell, bool withYear) const
    {
        const qreal width = shownWidth(cell);
        if (width < (withYear ? widthForMonthAndYear : widthForMonth))
            return {};
        const bool isRoomy = width >= widthForFullMonthAndYear;
        const QString month = locale_.standaloneMonthName(
            cell.begin.month(), isRoomy ? QLocale::LongFormat : QLocale::ShortFormat);
        return withYear ? words_.monthAndYear.arg(month, QString::number(cell.begin.year())) : month;
    }

    [[nodiscard]] QString quarterLabel(const HeaderCell& cell, bool isYearDue) const
    {
        const QString quarter = QString::number(quarterOf(cell.begin));
        const bool isRoomy = 90 * scale_.widthOfDay() >= widthForQuarterAndYear;
        const qreal width = shownWidth(cell);
        if (isRoomy)
            return width < widthForQuarterAndYear ? QString()
                                                  : words_.quarterAndYear.arg(quarter, year(cell));
        if (width < widthForMonth)
            return {};
        // Narrow quarters have room for one of the two: the year where it begins.
        return isYearDue || quarterOf(cell.begin) == 1 ? year(cell) : words_.quarter.arg(quarter);
    }

    [[nodiscard]] static QString year(const HeaderCell& cell) { return QString::number(cell.begin.year()); }

    TimeScale scale_;
    QDate from_;
    QDate to_;
    QLocale locale_;
    HeaderWords words_;
};

}  // namespace

TimeScale::TimeScale(QDate origin, qreal widthOfDay)
    : origin_(origin)
    , widthOfDay_(widthOfDay)
{
    Q_ASSERT(origin.isValid() && widthOfDay > 0);
}

QDate TimeScale::dayAt(qreal x) const
{
    const QDate day = origin_.addDays(static_cast<qint64>(std::floor(x / widthOfDay_)));
    // Width times number and back may fall short of a day's left edge by the last digit.
    return xOf(day.addDays(1)) <= x ? day.addDays(1) : day;
}

TimeScale TimeScale::withWidthOfDay(qreal widthOfDay) const
{
    return {origin_, std::clamp(widthOfDay, leastWidthOfDay, mostWidthOfDay)};
}

qreal TimeScale::xFrom(const TimeScale& other, qreal x) const
{
    return xOf(other.origin_) + (x / other.widthOfDay_ * widthOfDay_);
}

qreal widthOfDay(Zoom zoom)
{
    switch (zoom) {
    case Zoom::Days:
        return 24;
    case Zoom::Weeks:
        return 8;
    case Zoom::Months:
        return 3;
    case Zoom::Quarters:
        return 1;
    }
    Q_UNREACHABLE();
}

Zoom nearestZoom(qreal width)
{
    constexpr std::array<Zoom, 4> zooms = {Zoom::Days, Zoom::Weeks, Zoom::Months, Zoom::Quarters};
    return *std::min_element(zooms.begin(), zooms.end(), [width](Zoom a, Zoom b) {
        return std::abs(std::log(widthOfDay(a) / width)) < std::abs(std::log(widthOfDay(b) / width));
    });
}

bool showsWeekends(Zoom zoom)
{
    return zoom != Zoom::Quarters;
}

HeaderRows headerRows(const TimeScale& scale, QDate from, QDate to, const QLocale& locale,
                      const HeaderWords& words)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return {};
    const HeaderMaker maker(scale, from, to, locale, words);
    switch (nearestZoom(scale.widthOfDay())) {
    case Zoom::Days:
        return {maker.months(true), maker.days()};
    case Zoom::Weeks:
        return {maker.months(true), maker.weeks()};
    case Zoom::Months:
        return {maker.months(false), maker.weeks()};
    case Zoom::Quarters:
        return {maker.quarters(), maker.shortMonths()};
    }
    Q_UNREACHABLE();
}

}  // namespace nextrung::drawing

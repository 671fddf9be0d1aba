// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace nextrung::drawing {

/// Maps days to horizontal positions and back. A plain value: no widget, no model.
///
/// Positions are logical pixels on screen and points (1/72 inch) on paper.
class TimeScale {
public:
    /// The narrowest and the widest day that zooming leads to.
    static constexpr qreal leastWidthOfDay = 0.5;
    static constexpr qreal mostWidthOfDay = 30;

    /// @param origin  The day whose left edge is at 0; valid.
    /// @param widthOfDay  Greater than 0; paper may go below the least width of zooming.
    TimeScale(QDate origin, qreal widthOfDay);

    [[nodiscard]] QDate origin() const { return origin_; }
    [[nodiscard]] qreal widthOfDay() const { return widthOfDay_; }

    /// Left edge of `day`.
    [[nodiscard]] qreal xOf(QDate day) const { return static_cast<qreal>(origin_.daysTo(day)) * widthOfDay_; }

    /// Right edge of `day`: where a bar ends whose last day it is.
    [[nodiscard]] qreal endOf(QDate day) const { return xOf(day) + widthOfDay_; }

    /// The day that contains `x`: `dayAt(xOf(day))` is `day` for every day.
    [[nodiscard]] QDate dayAt(qreal x) const;

    /// The same origin with days of another width, taken into the bounds of zooming.
    [[nodiscard]] TimeScale withWidthOfDay(qreal widthOfDay) const;

    /// The same origin, magnified by `factor` as far as zooming goes.
    [[nodiscard]] TimeScale zoomed(qreal factor) const { return withWidthOfDay(widthOfDay_ * factor); }

    /// Where the moment at `x` on `other` lies here: to keep what is under the pointer where it is,
    /// scroll by the difference.
    [[nodiscard]] qreal xFrom(const TimeScale& other, qreal x) const;

    friend bool operator==(const TimeScale&, const TimeScale&) = default;

private:
    QDate origin_;
    qreal widthOfDay_;
};

/// The named steps of the timeline's zoom.
enum class Zoom : quint8 { Days, Weeks, Months, Quarters };

/// Width of a day: 24, 8, 3 and 1.
[[nodiscard]] qreal widthOfDay(Zoom zoom);

/// The step whose width is nearest by ratio; it sets the header at widths between the steps.
[[nodiscard]] Zoom nearestZoom(qreal widthOfDay);

/// Are weekends shaded at this step? Not at Quarters, where they would be narrower than a line.
[[nodiscard]] bool showsWeekends(Zoom zoom);

/// One cell of the timeline's header.
struct HeaderCell {
    QDate begin;  ///< First day; cells follow the calendar, so the first may begin before what was asked for.
    QDate end;  ///< The day after the last.
    QString label;  ///< Empty where it would not fit.

    friend bool operator==(const HeaderCell&, const HeaderCell&) = default;
};

/// The two rows of the timeline's header.
struct HeaderRows {
    std::vector<HeaderCell> upper;
    std::vector<HeaderCell> lower;
};

/// How a locale puts the parts of a label together; %1 and %2 stand for the parts.
struct HeaderWords {
    QString monthAndYear = QStringLiteral("%1 %2");
    QString quarter = QStringLiteral("Q%1");
    QString quarterAndYear = QStringLiteral("Q%1 %2");
};

/// The header over `[from, to)` at the zoom nearest to the scale's: months over days, months over weeks
/// (by the number of their Monday) or quarters over months. Empty if `to` is not after `from`.
[[nodiscard]] HeaderRows headerRows(const TimeScale& scale, QDate from, QDate to, const QLocale& locale,
                                    const HeaderWords& words = {});

}  // namespace nextrung::drawing

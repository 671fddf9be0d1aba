// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast.h"
#include "drawing/fonts.h"
#include "drawing/picture.h"
#include "drawing/time_scale.h"

#include <QDate>
#include <QLocale>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace nextrung::drawing {

/// A height for each day from the first on.
struct DayCurve {
    QDate first{};
    std::vector<double> heights{};

    friend bool operator==(const DayCurve&, const DayCurve&) = default;
};

/// How likely each day is to be the one on which everything is done: each run spread over the days around
/// its own, so that the heights of all days make 1. Empty without finishes.
///
/// The spread is a bell as wide as B. W. Silverman's rule has it (Density Estimation, 1986, 3.31), at least
/// a day. O(runs + days * width).
/// @param finishes  Ascending.
[[nodiscard]] DayCurve densityOf(const std::vector<QDate>& finishes);

/// How the strip is worded; the caller knows the reader's language.
struct ForecastStripWords {
    QLocale locale = QLocale::c();
    HeaderWords header{};
    QString today{};
    std::function<QString(QDate)> half{};  ///< "P50 18 Jun"
    std::function<QString(QDate)> most{};  ///< "P80 9 Jul"
    std::function<QString(QDate)> goal{};  ///< "Goal 30 Jun"
    std::function<QString(QDate)> probed{};  ///< What holds by the day that is asked about.
};

struct ForecastStripOptions {
    QSizeF size{};  ///< Of the whole strip.
    Fonts fonts{};
    ForecastStripWords words{};
    std::optional<QDate> probe{};  ///< The day that is asked about.
};

/// The days of a strip of this width, from a little before today or the first finish to a little after the
/// goal or the last finish; the few runs that end much later than all others lie outside.
/// @param forecast  With at least one finish.
[[nodiscard]] TimeScale forecastScale(const core::Forecast& forecast, QDate today, qreal width);

/// When everything may be done, as a curve over the days: what lies before the goal and what after it, the
/// days by which half and 8 of 10 runs are done. Empty if no run ends.
[[nodiscard]] Picture forecastStrip(const core::Forecast& forecast, QDate today,
                                    const ForecastStripOptions& options);

}  // namespace nextrung::drawing

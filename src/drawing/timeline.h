// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/plan.h"
#include "core/schedule.h"
#include "drawing/fonts.h"
#include "drawing/picture.h"
#include "drawing/time_scale.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace nextrung::drawing {

/// One row of the timeline and of the tree beside it.
struct TimelineRow {
    enum class Kind : quint8 {
        Milestones,  ///< The first row: all milestones with their names.
        Phase,
        Activity,
        Milestone,
        Goal,  ///< The last row.
    };

    Kind kind = Kind::Activity;
    std::optional<core::Id<core::Activity>> activity{};  ///< Absent in the first and the last row.
    int depth = 0;
    bool hasChildren = false;
    bool isExpanded = true;

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

using ActivityIds = std::set<core::Id<core::Activity>>;

/// The rows of a plan from top to bottom: the milestones, what the tree shows with `collapsed` closed, the
/// goal. O(n log n).
[[nodiscard]] std::vector<TimelineRow> timelineRows(const core::Plan& plan,
                                                    const ActivityIds& collapsed = {});

/// How the marks of the timeline are worded; the caller knows the reader's language.
struct TimelineWords {
    QLocale locale = QLocale::c();
    HeaderWords header{};
    QString today{};  ///< On the tag of the today line.
    QString goal{};  ///< Beside the goal's diamond in the lane of milestones.
    QString forecast{};  ///< On the band of the forecast, in the same lane.
    QString leave{};  ///< In the workload strip.
    std::function<QString(int days)> daysLate{};
    std::function<QString(QDate)> dayAndMonth{};  ///< Beside a milestone.
    std::function<QString(QDate)> goalOn{};  ///< Beside the goal's diamond in its row.
    std::function<QString(double)> hours{};  ///< Above weeks with too many hours.
    std::function<QString(double)> capacity{};  ///< At the line of capacity.
    std::function<QString(const core::Activity&, const core::ScheduledActivity&)> describe{};
};

/// When everything may be done: from the day by which half of all luck is, to that by which 8 of 10 are.
struct ForecastBand {
    QDate half{};
    QDate most{};

    friend bool operator==(const ForecastBand&, const ForecastBand&) = default;
};

/// What is shown, and on what.
struct TimelineOptions {
    bool criticalPath = true;
    bool slack = true;
    bool agreedPlan = true;
    std::optional<core::Id<core::Baseline>> baseline{};  ///< The agreed plan shown; absent: the latest.
    std::optional<ForecastBand> forecast{};
    /// On paper: patterns in place of colours, links of the critical path only.
    Medium medium = Medium::Screen;
    qreal rowHeight = 26;  ///< All marks keep their share of it.
    Fonts fonts{};
    TimelineWords words{};
    std::optional<core::Id<core::Activity>> lifted{};  ///< Being dragged: only its outline stays behind.
    std::optional<ActivityIds> lit{};  ///< All others are paler; absent: none is.

    [[nodiscard]] bool isPaper() const { return medium == Medium::Paper; }
    /// Length in the design, whose rows are 26 high, as long as it is here.
    [[nodiscard]] qreal of(qreal designed) const { return designed * rowHeight / 26; }
};

/// How an activity stands, which decides how it is drawn: the first of these that holds.
enum class Standing : quint8 { Done, Late, Critical, Plain };

/// The standing of an activity; critical only where the critical path is shown.
[[nodiscard]] Standing standingOf(const core::ScheduledActivity& scheduled, const TimelineOptions& options);

/// What all parts of one timeline picture are made from.
struct TimelineFrame {
    const core::Plan& plan;
    const core::Schedule& schedule;
    const core::Calendar& calendar;
    const std::vector<TimelineRow>& rows;
    const TimelineOptions& options;
    TimeScale scale;
    QRectF visible;

    [[nodiscard]] qreal k(qreal designed) const { return options.of(designed); }
    [[nodiscard]] qreal topOf(int row) const { return row * options.rowHeight; }
    /// Where a milestone stands: the middle of its day.
    [[nodiscard]] qreal middleOf(QDate day) const { return scale.xOf(day) + scale.widthOfDay() / 2; }
    [[nodiscard]] TextStyle text(Type type) const;
    [[nodiscard]] TextStyle text(Type type, QFont::Weight weight) const;
    [[nodiscard]] qreal width(const QString& text, const TextStyle& style) const
    {
        return options.fonts.width(text, style);
    }
    /// How opaque the marks of this activity are: 1, or less where others are lit.
    [[nodiscard]] qreal alphaOf(core::Id<core::Activity> id) const
    {
        return !options.lit || options.lit->count(id) > 0 ? 1 : 0.4;
    }
};

/// From the left edge of the first day to the right edge of the last, at least 4 wide.
[[nodiscard]] QRectF barRect(const TimelineFrame& frame, QDate start, QDate finish, int row);

}  // namespace nextrung::drawing

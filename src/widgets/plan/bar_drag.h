// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "drawing/timeline_picture.h"

#include <QDate>
#include <QPointF>

#include <optional>
#include <utility>

namespace nextrung::widgets {

/// What of an activity's mark the pointer is on.
enum class BarPart { Body, Start, Finish, Progress, LinkRing };

/// A part of a mark that can be picked up.
struct Grip {
    core::Id<core::Activity> activity{};
    BarPart part = BarPart::Body;

    friend bool operator==(const Grip&, const Grip&) = default;
};

/// What lies under `point` (in the body's coordinates) that can be picked up. Ends are 10 wide, the ring of
/// links lies 8 beyond the end, the progress is gripped at the lower edge of a bar.
[[nodiscard]] std::optional<Grip> gripAt(const drawing::Timeline& timeline, const drawing::TimeScale& scale,
                                         QPointF point);

/// The activity whose row `y` lies in, or nothing.
[[nodiscard]] std::optional<core::Id<core::Activity>> activityAt(const drawing::Timeline& timeline, qreal y);

/// Where the ring is from which a link is drawn; null for what is not shown and for phases.
[[nodiscard]] QRectF linkRing(const drawing::Timeline& timeline, const drawing::TimeScale& scale,
                              core::Id<core::Activity> id);

/// Which days a dragged bar may lie on.
enum class Snap { WorkingDays, AnyDay };

/// The first and the last day of something.
struct DaySpan {
    QDate start{};
    QDate finish{};

    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// One drag of a bar, of one of its ends or of a milestone, from press to release.
///
/// Holds only where it began; the plan is not touched until release, so cancelling is forgetting the drag.
class BarDrag {
public:
    BarDrag(Grip grip, DaySpan began, core::Activity::LengthUnit unit, QDate pressedOn)
        : grip_(grip)
        , began_(began)
        , unit_(unit)
        , pressedOn_(pressedOn)
    {
    }

    [[nodiscard]] const Grip& grip() const { return grip_; }
    [[nodiscard]] const DaySpan& began() const { return began_; }

    /// The dates if the pointer were released on `day`. A moved bar keeps its number of days of that unit; an
    /// end never passes the other one.
    [[nodiscard]] DaySpan spanOn(QDate day, const core::Calendar& calendar, Snap snap) const;

private:
    Grip grip_;
    DaySpan began_;
    core::Activity::LengthUnit unit_;
    QDate pressedOn_;
};

/// The dates of what is drawn from one of two days to the other: from the first to the last working day of
/// them. Where no day of them is worked it is the next one that is.
[[nodiscard]] DaySpan drawnSpan(QDate one, QDate other, const core::Calendar& calendar, Snap snap);

/// What an activity waits for, directly or not, and what waits for it, with the phases of all of these;
/// nothing if it has no links. O(links) for each step of the chain.
[[nodiscard]] std::optional<drawing::ActivityIds> chainOf(const core::Plan& plan,
                                                          core::Id<core::Activity> id);

/// The progress, in steps of 5 %, if the edge of the done part of `bar` were at `x`.
[[nodiscard]] double progressAt(const QRectF& bar, qreal x);

}  // namespace nextrung::widgets

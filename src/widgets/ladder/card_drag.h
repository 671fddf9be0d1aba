// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ladder_layout.h"

#include <QPointF>

namespace nextrung::widgets {

/// A cell of the lattice.
struct LadderCell {
    core::Id<core::Track> track{};
    core::Id<core::Level> level{};

    friend bool operator==(const LadderCell&, const LadderCell&) = default;
};

/// The cell at a point of the layout, the nearest one outside; nothing while there is no lane or no band.
[[nodiscard]] inline std::optional<LadderCell> cellAt(const drawing::LadderLayout& layout, QPointF point)
{
    const std::optional<std::size_t> lane = layout.laneAt(point.x());
    const std::optional<std::size_t> band = layout.bandAt(point.y());
    if (!lane || !band)
        return std::nullopt;
    return LadderCell{layout.lanes[*lane].track, layout.bands[*band].level};
}

/// One drag of one card, from press to release, in the coordinates of the layout.
///
/// Holds only where it began and where the pointer is; the plan is not touched until release.
struct CardDrag {
    core::Id<core::Position> position{};
    QPointF pressed{};
    QPointF pointer{};

    [[nodiscard]] QPointF offset() const { return pointer - pressed; }
};

}  // namespace nextrung::widgets

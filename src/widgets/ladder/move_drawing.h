// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QPointF>

#include <optional>

namespace nextrung::widgets {

/// A move that is being drawn, with the pointer or with the arrow keys; the plan is not touched until its
/// end.
struct MoveDrawing {
    core::Id<core::Position> from{};
    QPointF pointer{};  ///< In the coordinates of the layout.
    std::optional<core::Id<core::Position>> to{};  ///< The card that would be its target now.
    bool byKeys = false;
};

}  // namespace nextrung::widgets

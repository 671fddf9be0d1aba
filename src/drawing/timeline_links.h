// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"

namespace nextrung::drawing {

/// One end of a link: what it leaves or enters.
struct LinkEnd {
    QRectF mark{};  ///< The bar's rectangle, or the square around a diamond.
    bool isDiamond = false;
};

/// The corners of a link's way, from the mark it leaves to the mark it enters.
///
/// Orthogonal; never through a bar of its own two rows. Forms by DESIGN_TOKENS section 7: with room a link
/// drops onto the target, else it goes along the line between the rows; upwards it is mirrored.
/// @param rowLine  The y of the line between rows that lies next to the source on the target's side.
/// @param k  Lengths of the design are multiplied by this.
[[nodiscard]] QPolygonF linkPoints(const LinkEnd& from, const LinkEnd& to, core::Dependency::Type type,
                                   qreal rowLine, qreal k = 1);

/// A link that knows the rows it runs between.
struct TimelineLink {
    const core::Dependency* dependency = nullptr;
    int fromRow = 0;
    int toRow = 0;
};

/// How a link is drawn.
enum class LinkLook : quint8 { Finished, Plain, Critical, Chosen, Refused };

/// Stroke and head of a link.
[[nodiscard]] Line linkLine(const QPolygonF& points, LinkLook look, const TimelineOptions& options);

/// The links whose rows touch `first` to `last`, the finished below the plain, the critical on top.
void addLinks(Picture& picture, const TimelineFrame& frame, const std::vector<TimelineLink>& links, int first,
              int last);

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"

#include <vector>

namespace nextrung::drawing {

/// The parts of a form inside `clip`, as forms that need no clip: for QSvgGenerator, which has none.
///
/// Areas, outlines and lines are cut exactly. A text, an icon or a line's head cannot be cut: it is kept
/// if its centre or tip lies inside.
[[nodiscard]] std::vector<Form> clipped(const Form& form, const QRectF& clip);

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"

#include <QPalette>

namespace nextrung::drawing {

/// The palette that shows widgets in the colours of `theme`.
[[nodiscard]] QPalette paletteFor(const Theme& theme);

/// The palette for text editors: selected text keeps the ink and lies on the accent's tint,
/// in high contrast on the accent itself.
[[nodiscard]] QPalette editorPaletteFor(const Theme& theme);

/// The light or the dark theme, whichever a system with this start-up palette shows.
///
/// Qt 6.4 does not tell the system's choice; a window lighter than its text is a light one.
[[nodiscard]] Theme themeLike(const QPalette& system);

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ladder_words.h"

namespace nextrung::report {

/// The words of the ladder's pictures in the language that is installed now.
[[nodiscard]] drawing::LadderWords ladderWords(const QLocale& locale = QLocale());

}  // namespace nextrung::report

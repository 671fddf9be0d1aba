// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/note.h"

namespace nextrung::exchange {

/// A cell's text as people would have typed it: line separators are line breaks, invisible characters are
/// gone, no-break spaces are spaces, no blanks at the ends of lines nor around the whole.
///
/// What was changed is counted in `notes` under `line`. Line breaks, directional marks and joiners stay.
[[nodiscard]] QString cleanText(const QString& text, int line, NoteList& notes);

}  // namespace nextrung::exchange

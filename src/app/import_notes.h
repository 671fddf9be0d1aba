// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/note.h"

#include <QString>

namespace nextrung::app {

/// The sentence that tells people of this note: how many there are, and the first of them as an example with
/// its place in the file, as far as they are known.
[[nodiscard]] QString noteText(const exchange::Note& note);

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge.h"

namespace nextrung::core {

/// Takes out of a merged plan what makes it go round in a loop, and notes each as a conflict; part of
/// core/merge. What somebody chose stays before what is ours, and that before what is theirs.
///
/// References must not dangle. O(rows), and O(rows · log changes) for each change that gives way.
void takeOutLoops(const Plan& base, const Plan& ours, const std::map<ConflictKey, Side>& choices,
                  Merged& merged);

}  // namespace nextrung::core

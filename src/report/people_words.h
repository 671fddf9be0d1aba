// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person.h"

namespace nextrung::report {

/// What a text calls somebody whose name is not to leave, by their first role: "my mentor", "a colleague".
[[nodiscard]] QString calledInstead(const core::Person& person);

}  // namespace nextrung::report

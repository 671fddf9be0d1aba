// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <optional>

namespace nextrung::storage {

/// A copy of a plan that was given to somebody, and has perhaps come back.
struct SharedCopy {
    core::Plan original{};  ///< As it was given: what an answer is compared with.
    core::Choice<core::Layer> reader{};
    std::optional<QDate> sharedOn{};
    std::optional<core::Id<core::Person>> answeredBy{};  ///< Absent: nobody has answered yet.
    std::optional<QDate> answeredOn{};
};

/// The copy to give away: the plan, which must hold only what its reader may see, and the same once more at
/// the top of the file under "shared", where it stays as it is while the reader works on the copy.
[[nodiscard]] core::Plan shared(const core::Plan& visible, core::Layer reader, QDate on);

/// A shared copy, with whatever the reader added, marked as their answer.
[[nodiscard]] core::Plan answered(core::Plan copy, core::Id<core::Person> by, QDate on);

/// What a plan says about being a shared copy; nothing if it is none.
/// @error what `readPlan` refuses of the plan as it was given.
[[nodiscard]] core::Result<std::optional<SharedCopy>> sharedCopyIn(const core::Plan& plan);

}  // namespace nextrung::storage

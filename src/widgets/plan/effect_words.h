// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan_effect.h"

#include <QLocale>
#include <QStringList>

namespace nextrung::widgets {

/// What a change would do to the plan as a whole, a short sentence a line: whether everything fits, when all
/// is done, what comes too late, how many weeks have too much. Nothing about what stays as it is but the end.
[[nodiscard]] QStringList effectLines(const core::Outlook& before, const core::Outlook& after,
                                      const QLocale& locale);

/// Whom an activity breaks where it lies, and by how much; without a full stop.
[[nodiscard]] QString breachLine(const core::Plan& plan, const core::Breach& breach);

}  // namespace nextrung::widgets

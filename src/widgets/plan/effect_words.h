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

}  // namespace nextrung::widgets

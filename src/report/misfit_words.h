// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/infeasibility.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace nextrung::report {

/// How a date is written.
using DayText = std::function<QString(QDate)>;

/// Why not everything can be done in time: a sentence for each thing that cannot be, with its own figure, and
/// the last day on which to begin would have been in time. `why` is empty while it is not known yet.
[[nodiscard]] QString misfitSentence(const core::Plan& plan, const core::Schedule& schedule,
                                     const core::Infeasibility& why, const QLocale& locale,
                                     const DayText& day);

}  // namespace nextrung::report

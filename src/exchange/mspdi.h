// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/foreign_plan.h"

#include <QByteArray>

namespace nextrung::exchange {

/// Whether the bytes begin as a project of Microsoft Project in XML does.
[[nodiscard]] bool isMspdi(const QByteArray& bytes);

/// Reads the XML of Microsoft Project (2003 to 2016): steps in their outline, links, days off of the
/// project's calendar.
///
/// Times of day become days: what begins at the end of a working day begins on the next, what ends at the
/// start of one ended on the day before. A step has its duration as length, elapsed ones in calendar days;
/// one that is scheduled by hand, or must start or finish on a day, keeps its dates. What a plan does not
/// have is left out and noted; the notes' lines are those of the file.
/// @param title  For a project without one.
/// @error NotXml; TooLarge; UnknownFormat if it is another XML or declares entities; TooMany; NothingToTake.
[[nodiscard]] core::Result<ForeignPlan> readMspdi(const QByteArray& bytes, const QString& title);

}  // namespace nextrung::exchange

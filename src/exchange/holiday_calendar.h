// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/foreign_plan.h"

#include <QByteArray>

namespace nextrung::exchange {

/// Whether the bytes begin as an iCalendar file does.
[[nodiscard]] bool isIcs(const QByteArray& bytes);

/// Reads the days off of an iCalendar file: its events of whole days, also those that come again each year on
/// one date or on one weekday of a month. Other events are left out and counted, and so are events that were
/// called off. Source: RFC 5545, sections 3.1 (lines), 3.3.10 (RRULE) and 3.6.1 (VEVENT).
/// @error TooLarge; NotText; TooMany; NothingToTake.
[[nodiscard]] core::Result<ForeignPlan> readHolidays(const QByteArray& bytes, const QString& title);

}  // namespace nextrung::exchange

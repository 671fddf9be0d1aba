// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "core/ladder/ladder.h"
#include "drawing/ladder_words.h"

#include <optional>

namespace nextrung::drawing {

/// The sign of a currency where one is widely understood, otherwise its code; empty for an empty code.
[[nodiscard]] QString currencySign(const QString& code);

/// The pay of a position in a year, short: "£38–50k", "from £66k"; empty if none is known.
[[nodiscard]] QString payText(const core::Position& position, const LadderWords& words);

/// The typical time in a position: "24–36 mo", "36+ mo"; empty if it is not known.
[[nodiscard]] QString monthsText(const core::Position& position, const LadderWords& words);

/// A share in whole hundredths; a tie goes down, as it does for levels: no half is claimed.
[[nodiscard]] int wholePercent(double share);
/// A number or range of hundredths with the sign, as the language sets it: "67%", in German "67 %" (CLDR).
[[nodiscard]] QString percentText(const QString& amount, const QLocale& locale);
/// A share, in whole hundredths.
[[nodiscard]] QString percentText(double share, const QLocale& locale);

/// "67%", or "52–67%" while part of it is unknown.
[[nodiscard]] QString readinessText(const core::Readiness& readiness, const QLocale& locale);

}  // namespace nextrung::drawing

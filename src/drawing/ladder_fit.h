// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/fonts.h"
#include "drawing/ladder_layout.h"
#include "drawing/ladder_paper.h"
#include "drawing/ladder_states.h"

#include <QStringList>

namespace nextrung::drawing {

/// Sizes of the ladder on paper, in points. Text is never set smaller: what does not fit is left out.
namespace ladder_paper {

inline constexpr qreal gutter = 58;  ///< Left of the lanes, for the levels.
inline constexpr qreal legendHeight = 25;
inline constexpr qreal cardMargin = 4;
inline constexpr qreal cardHead = 4;
inline constexpr qreal flag = 12;
inline constexpr qreal leastText = 7;
inline constexpr TextStyle lane{9.5, 12, QFont::DemiBold};
inline constexpr TextStyle title{8, 10, QFont::DemiBold};
inline constexpr TextStyle detail{7, 9.5};
inline constexpr TextStyle caption{7.5, 9};

}  // namespace ladder_paper

/// The part of a ladder that is printed, and where everything of it stands.
struct LadderFit {
    core::Plan plan{};
    LadderLayout layout{};
    int titleLines = 1;  ///< On each card.
    int detailLines = 0;  ///< On each card: pay and months, beside or below each other.
    qreal header = 0;  ///< Height of the tracks' titles.
};

/// The most of the ladder that fits: all of it, else the tracks that the climber's routes touch, else the
/// positions on the routes alone. Nothing if not even those do.
/// @param room  Width and height for everything, the key too; an empty size takes the whole ladder.
[[nodiscard]] std::optional<LadderFit> fitLadder(const core::Plan& plan, const LadderStates& states,
                                                 QSizeF room, const LadderWords& words,
                                                 const LadderPaperOptions& options);

/// A card's title: one line where it fits at the least size, else broken into lines at the usual one.
[[nodiscard]] QStringList paperTitle(const Fonts& fonts, const QString& title, qreal width);

/// The title of a lane, broken to its width.
[[nodiscard]] QStringList paperLaneTitle(const Fonts& fonts, const QString& title, qreal lane);

/// The room for text on a card of this width.
[[nodiscard]] qreal paperTitleWidth(qreal card, CardRole role);

}  // namespace nextrung::drawing

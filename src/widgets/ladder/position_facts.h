// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "drawing/ladder_picture.h"
#include "widgets/ladder/inspector_parts.h"

#include <vector>

namespace nextrung::widgets {

class FactsPicture;

/// The pictures of the inspector about one position. Kept by reference; made for one painting.
class PositionFacts {
public:
    PositionFacts(const core::Plan& plan, const core::Position& position, QDate today,
                  const drawing::LadderWords& words, const drawing::LadderStates& states);

    /// Readiness with its sum, pay, time, people, openings.
    [[nodiscard]] PicturePane::Content figures(qreal width) const;
    /// Each competency with what is needed and what is there.
    [[nodiscard]] PicturePane::Content competencies(qreal width) const;
    /// Credentials, measures and months.
    [[nodiscard]] PicturePane::Content alsoRequired(qreal width) const;
    /// Routes that lead here, or the moves that do.
    [[nodiscard]] PicturePane::Content waysIn(qreal width) const;
    [[nodiscard]] PicturePane::Content people(qreal width) const;
    /// Moves in and out.
    [[nodiscard]] PicturePane::Content moves(qreal width) const;

    /// "Sales, level 3, Larkfield Instruments"
    [[nodiscard]] QString subtitle() const;

private:
    [[nodiscard]] QString nameOf(const core::GapRow& row) const;
    /// Where the bars of these rows begin: beside the longest of their names, as far as there is room.
    [[nodiscard]] qreal barLeft(const FactsPicture& page, const std::vector<const core::GapRow*>& rows) const;
    void addCompetency(FactsPicture& page, const core::GapRow& row, qreal left) const;
    void addWay(FactsPicture& page, const core::Move& move, bool in) const;

    const core::Plan& plan_;
    const core::Position& position_;
    const drawing::LadderWords& words_;
    const drawing::LadderStates& states_;
    core::GapReport gaps_;
};

}  // namespace nextrung::widgets

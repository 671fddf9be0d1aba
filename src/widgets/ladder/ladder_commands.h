// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits.h"
#include "document/plan_document.h"
#include "document/selection.h"
#include "widgets/banner.h"
#include "widgets/ladder/card_drag.h"

#include <QCoreApplication>

namespace nextrung::widgets {

/// What can be done to the ladder, each one undo step; refusals are told in the banner.
class LadderCommands : public QObject {
    Q_OBJECT

public:
    LadderCommands(document::PlanDocument& document, document::Selection& selection, Banner& banner,
                   QObject* parent);

    /// What a new position is to the climber.
    enum class Becomes { Nothing, Current, Target };

    /// Adds a position and selects it; tracks and levels that the cell names are made if they are not there.
    /// @return its id, or nothing if it was refused.
    std::optional<core::Id<core::Position>> addPosition(LadderCell cell, const QString& title,
                                                        Becomes becomes = Becomes::Nothing);
    /// Each answers whether the plan took it.
    bool renamePosition(core::Id<core::Position> id, const QString& title);
    bool renameTrack(core::Id<core::Track> id, const QString& title);
    bool renameLevel(core::Id<core::Level> id, const QString& title);
    bool place(core::Id<core::Position> id, LadderCell cell);
    /// Draws a move; one that leads down is asked about in the banner first.
    bool drawMove(core::Id<core::Position> from, core::Id<core::Position> to);
    bool setKind(core::Id<core::Move> id, core::Move::Kind kind);
    bool setTarget(core::Id<core::Position> id);
    bool setCurrent(core::Id<core::Position> id);
    /// Deletes a position, move, track or level with all that it owns.
    void remove(const core::ObjectRef& row);
    bool duplicate(core::Id<core::Position> id);
    std::optional<core::Id<core::Level>> addLevelAbove();
    std::optional<core::Id<core::Track>> addTrack();
    bool chooseRoute(std::optional<core::Id<core::Route>> route);
    /// Requires something of this title for the position. Of kind Level it is a competency (a new one if
    /// there is none), at its middle level; a measure begins with 1, months with 12.
    bool require(core::Id<core::Position> position, core::Requirement::Kind kind, const QString& title);
    void removeRequirement(core::Id<core::Requirement> id);
    /// Adds the position to the end of the chosen route.
    bool addToRoute(core::Id<core::Position> id);

    /// Changes one row's fields as one undo step of this name, and with those of the same key before it.
    template <class Row, class Change>
    bool change(const QString& stepName, core::Id<Row> id, Change&& changeRow, int mergeKey = -1)
    {
        return apply(
            stepName, [&](const core::Plan& plan) { return core::change(plan, id, changeRow); }, mergeKey);
    }
    /// Applies any edit as one undo step, and with those of the same key before it.
    bool apply(const QString& stepName, const document::PlanDocument::Edit& edit, int mergeKey = -1);

    /// A title that no position of the track of this cell has yet: "New position", "New position 2", …
    [[nodiscard]] QString freeTitle(LadderCell cell) const;

    /// The plan with a first track and first levels if it has none, to put a first position on. The same
    /// plan gives the same ids.
    [[nodiscard]] static core::Plan withGround(const core::Plan& plan);

private:
    bool requireLevel(core::Id<core::Position> position, const QString& title);
    void refuse(const core::Error& error);
    [[nodiscard]] QString titleOf(core::Id<core::Position> id) const;

    document::PlanDocument& document_;
    document::Selection& selection_;
    Banner& banner_;
};

}  // namespace nextrung::widgets

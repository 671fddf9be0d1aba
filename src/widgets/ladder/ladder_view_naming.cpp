// SPDX-License-Identifier: GPL-3.0-or-later

// What is made and named in place on the ladder.

#include "widgets/ladder/ladder_view.h"
#include "widgets/ladder/ladder_view_sizes.h"
#include "widgets/ladder/title_editor.h"

#include <QScrollBar>

#include <algorithm>

namespace nextrung::widgets {

using core::Id;
using core::Position;

namespace {

constexpr qreal editorHeight = 24;

}  // namespace

void LadderView::addPosition()
{
    const auto& layout = scene_.layout();
    if (layout.lanes.empty() || layout.bands.empty())
        return;
    std::optional<LadderCell> cell = cellAt(layout, inLayout(body().center()));
    if (const std::optional<Id<Position>> selected = selectedPosition()) {
        const Position* beside = core::find(scene_.plan(), *selected);
        cell = LadderCell{beside->track, beside->level};
    }
    addPositionAt(*cell);
}

void LadderView::addPositionAt(LadderCell cell)
{
    const std::optional<Id<Position>> added = commands_.addPosition(cell, commands_.freeTitle(cell));
    if (added)
        rename(core::refTo(*added));
}

void LadderView::renameSelected()
{
    const std::optional<core::ObjectRef> row = bench_.selection.current();
    const bool isNamed = row
        && (core::idOf<Position>(*row) || core::idOf<core::Track>(*row) || core::idOf<core::Level>(*row));
    if (isNamed)
        rename(*row);
    else
        emit choiceNeeded();
}

void LadderView::rename(core::ObjectRef row)
{
    if (const auto position = core::idOf<Position>(row))
        renamePosition(*position);
    else if (const auto track = core::idOf<core::Track>(row))
        renameTrack(*track);
    else if (const auto level = core::idOf<core::Level>(row))
        renameLevel(*level);
}

void LadderView::renamePosition(Id<Position> id)
{
    const Position* position = core::find(bench_.document.plan(), id);
    if (!position || !scene_.layout().cardOf(id))
        return;
    reveal(id);
    const QRectF card = cardInViewport(id);
    const qreal top = (drawing::detailAt(zoom_) == drawing::CardDetail::All ? 8 : 20) * zoom_;
    const QRectF place(card.left() + 6, card.top() + top, std::max(120.0, card.width() - 12), editorHeight);
    editor_->edit(place.toAlignedRect(), position->title, [this, id](const QString& text) {
        return commands_.renamePosition(id, text) ? QString() : tr("There is one already.");
    });
}

void LadderView::renameTrack(Id<core::Track> id)
{
    const core::Track* track = core::find(bench_.document.plan(), id);
    const auto& lanes = scene_.layout().lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                   [id](const drawing::LadderLane& each) { return each.track == id; });
    if (!track || lane == lanes.end())
        return;
    const QRectF place(origin().x() + lane->left * zoom_ + 8, 3, std::min(200.0, lane->width * zoom_ - 16),
                       editorHeight);
    editor_->edit(place.toAlignedRect(), track->title, [this, id](const QString& text) {
        return commands_.renameTrack(id, text) ? QString() : tr("It needs a name.");
    });
}

void LadderView::renameLevel(Id<core::Level> id)
{
    const core::Level* level = core::find(bench_.document.plan(), id);
    const auto& bands = scene_.layout().bands;
    const auto band = std::find_if(bands.begin(), bands.end(),
                                   [id](const drawing::LadderBand& each) { return each.level == id; });
    if (!level || band == bands.end())
        return;
    const QRectF place(4, origin().y() + (band->top + band->height / 2) * zoom_ - 4, gutterWidth - 8,
                       editorHeight);
    editor_->edit(place.toAlignedRect(), level->title, [this, id](const QString& text) {
        commands_.renameLevel(id, text);
        return QString();
    });
}

void LadderView::addLevelAbove()
{
    if (const auto level = commands_.addLevelAbove()) {
        verticalScrollBar()->setValue(0);
        rename(core::refTo(*level));
    }
}

void LadderView::addTrack()
{
    if (const auto track = commands_.addTrack())
        rename(core::refTo(*track));
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected on the ladder, and how it comes into sight.

#include "widgets/ladder/ladder_floats.h"
#include "widgets/ladder/ladder_view.h"
#include "widgets/ladder/ladder_view_sizes.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nextrung::widgets {

using core::Id;
using core::Position;

std::optional<Id<Position>> LadderView::selectedPosition() const
{
    const std::optional<Id<Position>> selected = bench_.selection.as<Position>();
    return selected && scene_.layout().cardOf(*selected) ? selected : std::nullopt;
}

void LadderView::followSelection()
{
    repicture();
    if (!isChoosing_)
        revealSelected();
}

void LadderView::choose(const std::optional<core::ObjectRef>& row)
{
    isChoosing_ = true;
    bench_.selection.select(row);
    isChoosing_ = false;
}

void LadderView::revealOwn()
{
    const core::Profile profile = core::profileOf(bench_.document.plan());
    // The one that is wanted last: it is seen also where there is no room for both.
    for (const auto& position : {profile.currentPosition, profile.targetPosition}) {
        if (position)
            reveal(*position);
    }
    revealSelected();
}

void LadderView::revealSelected()
{
    const std::optional<core::ObjectRef> row = bench_.selection.current();
    const drawing::LadderLayout& layout = scene_.layout();
    const QPointF middle = inLayout(body().center());
    if (!row)
        return;
    if (const auto position = core::idOf<Position>(*row))
        reveal(*position);
    const auto move = core::idOf<core::Move>(*row);
    const drawing::LadderWay* way = move ? layout.wayOf(*move) : nullptr;
    // A straight one has no area to meet that of the view.
    if (way && !inViewport(way->points.boundingRect()).adjusted(-1, -1, 1, 1).intersects(body()))
        bringIntoSight(way->points.boundingRect());
    for (const drawing::LadderLane& lane : layout.lanes) {
        if (core::refTo(lane.track) == *row)
            bringIntoSight({lane.left, middle.y(), lane.width, 0});
    }
    for (const drawing::LadderBand& band : layout.bands) {
        if (core::refTo(band.level) == *row)
            bringIntoSight({middle.x(), band.top, 0, band.height});
    }
}

void LadderView::reveal(Id<Position> position)
{
    const drawing::LadderCard* shown = scene_.layout().cardOf(position);
    if (!shown)
        return;
    bringIntoSight(shown->rect);
    for (const QWidget* each : std::initializer_list<const QWidget*>{legend_, minimap_, zoomControl_}) {
        const QRectF card = inViewport(shown->rect);
        if (!each->isHidden() && card.intersects(each->geometry()))
            verticalScrollBar()->setValue(
                qRound(verticalScrollBar()->value() + card.bottom() + floatMargin / 2.0 - each->y()));
    }
}

void LadderView::bringIntoSight(const QRectF& ofLayout)
{
    const QRectF card = inViewport(ofLayout).adjusted(-24, -24, 24, 24);
    const QRectF room = body();
    const auto scroll = [](QScrollBar* bar, qreal low, qreal high, qreal roomLow, qreal roomHigh) {
        if (low < roomLow)
            bar->setValue(qRound(bar->value() - (roomLow - low)));
        else if (high > roomHigh)
            bar->setValue(qRound(bar->value() + (high - roomHigh)));
    };
    scroll(horizontalScrollBar(), card.left(), card.right(), room.left(), room.right());
    scroll(verticalScrollBar(), card.top(), card.bottom(), room.top(), room.bottom());
}

void LadderView::moveSelected(int lanes, int bands)
{
    const std::optional<Id<Position>> selected = selectedPosition();
    if (!selected)
        return;
    const drawing::LadderLayout& layout = scene_.layout();
    const drawing::LadderCard* card = layout.cardOf(*selected);
    const int lane = static_cast<int>(card->lane) + lanes;
    const int band = static_cast<int>(card->band) + bands;
    if (lane < 0 || band < 0 || lane >= static_cast<int>(layout.lanes.size())
        || band >= static_cast<int>(layout.bands.size()))
        return;
    commands_.place(*selected,
                    {layout.lanes[static_cast<std::size_t>(lane)].track,
                     layout.bands[static_cast<std::size_t>(band)].level});
    reveal(*selected);
}

std::optional<Id<Position>> LadderView::neighbour(Id<Position> from, Qt::Key arrow) const
{
    const drawing::LadderCard* start = scene_.layout().cardOf(from);
    if (!start)
        return std::nullopt;
    std::optional<Id<Position>> best;
    qreal least = 0;
    for (const drawing::LadderCard& card : scene_.layout().cards) {
        const QPointF way = card.rect.center() - start->rect.center();
        const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
        const qreal sign = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
        const qreal ahead = sign * (sideways ? way.x() : way.y());
        const qreal aside = std::abs(sideways ? way.y() : way.x());
        if (ahead <= 1)
            continue;
        const qreal distance = ahead + 2 * aside;
        if (!best || distance < least) {
            best = card.position;
            least = distance;
        }
    }
    return best;
}

Id<Position> LadderView::firstCard() const
{
    const auto& cards = scene_.layout().cards;
    const auto place
        = [](const drawing::LadderCard& card) { return std::pair(card.rect.top(), card.rect.left()); };
    return std::min_element(cards.begin(), cards.end(),
                            [&](const drawing::LadderCard& one, const drawing::LadderCard& other) {
                                return place(one) < place(other);
                            })
        ->position;
}

bool LadderView::isSelected(const core::ObjectRef& row) const
{
    return bench_.selection.current() == row;
}

// By value: selecting paints anew, after which the shape that named the row is gone.
void LadderView::selectRow(core::ObjectRef row)  // NOLINT(performance-unnecessary-value-param)
{
    keyboardFocus_ = true;
    setFocus(Qt::OtherFocusReason);
    bench_.selection.select(row);
    if (const auto position = core::idOf<Position>(row))
        reveal(*position);
}

void LadderView::selectNext(Qt::Key arrow)
{
    std::optional<Id<Position>> next;
    if (const std::optional<Id<Position>> selected = selectedPosition())
        next = neighbour(*selected, arrow);
    else if (!scene_.layout().cards.empty())
        next = core::profileOf(scene_.plan()).currentPosition.value_or(firstCard());
    if (!next)
        return;
    keyboardFocus_ = true;
    bench_.selection.select(core::refTo(*next));
}

}  // namespace nextrung::widgets

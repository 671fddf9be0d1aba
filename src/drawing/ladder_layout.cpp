// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_layout.h"

#include "drawing/ladder_ways.h"

#include <algorithm>
#include <map>

namespace nextrung::drawing {

namespace {

using core::Plan;
using core::Position;

/// The positions of one track and level, in their order.
using Cells = std::map<std::pair<std::size_t, std::size_t>, std::vector<const Position*>>;

qreal extraFor(const std::vector<int>& loads, std::size_t at, int free, qreal pitch)
{
    return at < loads.size() ? std::max(0, loads[at] - free) * pitch : 0.0;
}

std::vector<LadderLane> lanesOf(const Plan& plan)
{
    std::vector<LadderLane> lanes;
    for (const core::Track* track : core::inOrder(plan.tracks))
        lanes.push_back({track->id, track->kind == core::Track::Kind::OtherEmployers});
    std::stable_partition(lanes.begin(), lanes.end(),
                          [](const LadderLane& lane) { return !lane.otherEmployers; });
    return lanes;
}

std::vector<LadderBand> bandsOf(const Plan& plan)
{
    std::vector<LadderBand> bands;
    for (const auto& level : plan.levels)
        bands.push_back({level->id, level->rank});
    std::stable_sort(bands.begin(), bands.end(),
                     [](const LadderBand& a, const LadderBand& b) { return a.rank > b.rank; });
    return bands;
}

Cells cellsOf(const Plan& plan, LadderLayout& layout)
{
    std::map<core::Id<core::Track>, std::size_t> laneOf;
    for (std::size_t at = 0; at < layout.lanes.size(); ++at)
        laneOf[layout.lanes[at].track] = at;
    std::map<core::Id<core::Level>, std::size_t> bandOf;
    for (std::size_t at = 0; at < layout.bands.size(); ++at)
        bandOf[layout.bands[at].level] = at;

    Cells cells;
    for (const Position* position : core::inOrder(plan.positions)) {
        const auto lane = laneOf.find(position->track);
        const auto band = bandOf.find(position->level);
        if (lane == laneOf.end() || band == bandOf.end())
            continue;
        cells[{lane->second, band->second}].push_back(position);
        ++layout.lanes[lane->second].positions;
    }
    return cells;
}

qreal cardWidth(const LadderLane& lane, const LadderMeasures& measures)
{
    return lane.otherEmployers ? measures.lastCard : measures.card.width();
}

qreal widthOfCards(std::size_t count, qreal card, qreal between)
{
    return static_cast<qreal>(count) * card + static_cast<qreal>(count > 0 ? count - 1 : 0) * between;
}

void placeLanes(LadderLayout& layout, const Cells& cells, const LadderMeasures& measures,
                const ChannelLoads& room)
{
    std::vector<std::size_t> widest(layout.lanes.size(), 1);
    for (const auto& [cell, positions] : cells)
        widest[cell.first] = std::max(widest[cell.first], positions.size());
    qreal left = 0;
    for (std::size_t at = 0; at < layout.lanes.size(); ++at) {
        LadderLane& lane = layout.lanes[at];
        const qreal card = cardWidth(lane, measures);
        const qreal margin = (lane.otherEmployers ? measures.lastLane : measures.lane) - card;
        const bool lastNext = at + 1 < layout.lanes.size() && layout.lanes[at + 1].otherEmployers;
        const bool last = at + 1 == layout.lanes.size();
        const int free = last ? 0 : lastNext ? linesBesideLastLane : linesBetweenLanes;
        lane.left = left;
        lane.width = widthOfCards(widest[at], card, measures.between) + margin;
        left = lane.right() + extraFor(room.columns, at + 1, free, measures.pitch);
    }
    layout.size.setWidth(left);
}

void placeBands(LadderLayout& layout, const LadderMeasures& measures, const ChannelLoads& room)
{
    qreal top = extraFor(room.rows, 0, 2, measures.pitch);
    for (std::size_t at = 0; at < layout.bands.size(); ++at) {
        LadderBand& band = layout.bands[at];
        const int free = at + 1 < layout.bands.size() ? linesBetweenBands : 2;
        band.top = top;
        band.height = measures.band + extraFor(room.rows, at + 1, free, measures.pitch);
        top = band.bottom();
    }
    layout.size.setHeight(top);
}

void placeCards(LadderLayout& layout, const Cells& cells, const LadderMeasures& measures)
{
    layout.cards.clear();
    for (const auto& [cell, positions] : cells) {
        const LadderLane& lane = layout.lanes[cell.first];
        const qreal width = cardWidth(lane, measures);
        qreal x = lane.left + (lane.width - widthOfCards(positions.size(), width, measures.between)) / 2;
        for (const Position* position : positions) {
            const QRectF rect(x, layout.bands[cell.second].top + measures.cardTop, width,
                              measures.card.height());
            layout.cards.push_back({position->id, cell.first, cell.second, rect});
            x += width + measures.between;
        }
    }
    std::sort(layout.cards.begin(), layout.cards.end(),
              [](const LadderCard& a, const LadderCard& b) { return a.position < b.position; });
}

template <class Part, class Edge>
std::optional<std::size_t> nearestPart(const std::vector<Part>& parts, qreal at, Edge end)
{
    if (parts.empty())
        return std::nullopt;
    const auto found
        = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return at < end(part); });
    return found == parts.end() ? parts.size() - 1 : static_cast<std::size_t>(found - parts.begin());
}

}  // namespace

const LadderCard* LadderLayout::cardOf(core::Id<Position> position) const
{
    const auto at = std::lower_bound(
        cards.begin(), cards.end(), position,
        [](const LadderCard& card, core::Id<Position> wanted) { return card.position < wanted; });
    return at != cards.end() && at->position == position ? &*at : nullptr;
}

const LadderWay* LadderLayout::wayOf(core::Id<core::Move> move) const
{
    const auto at = std::lower_bound(
        ways.begin(), ways.end(), move,
        [](const LadderWay& way, core::Id<core::Move> wanted) { return way.move < wanted; });
    return at != ways.end() && at->move == move ? &*at : nullptr;
}

std::optional<std::size_t> LadderLayout::laneAt(qreal x) const
{
    return nearestPart(lanes, x, [](const LadderLane& lane) { return lane.right(); });
}

std::optional<std::size_t> LadderLayout::bandAt(qreal y) const
{
    return nearestPart(bands, y, [](const LadderBand& band) { return band.bottom(); });
}

LadderLayout layOutLadder(const Plan& plan, const LadderMeasures& measures,
                          const std::set<core::Id<Position>>& withPill)
{
    LadderLayout layout;
    layout.lanes = lanesOf(plan);
    layout.bands = bandsOf(plan);
    const Cells cells = cellsOf(plan, layout);
    // The first round finds how many lines run in each gap, the second has made room for them.
    ChannelLoads room;
    for (int round = 0; round < 2; ++round) {
        placeLanes(layout, cells, measures, room);
        placeBands(layout, measures, room);
        placeCards(layout, cells, measures);
        const ChannelLoads loads = drawWays(plan, layout, measures, withPill, room);
        if (round == 0)
            room = loads;
    }
    return layout;
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_ways.h"

#include "drawing/ladder_channels.h"
#include "drawing/ladder_drafts.h"

#include <algorithm>
#include <cmath>

namespace nextrung::drawing {

namespace {

/// A gap between bands (isRow) or lanes, as a key.
using ChannelKey = std::pair<bool, std::size_t>;

/// Who runs along a gap: way and place among its channels.
struct User {
    std::size_t way = 0;
    std::size_t place = 0;
};

class WayDrawer {
public:
    WayDrawer(const core::Plan& plan, LadderLayout& layout, const LadderMeasures& measures,
              const std::set<core::Id<core::Position>>& withPill, const ChannelLoads& room)
        : layout_(layout)
        , measures_(measures)
        , room_(room)
        , ways_(draftWays(plan, layout))
    {
        assignPorts(ways_, layout, withPill);
    }

    ChannelLoads draw()
    {
        for (std::size_t way = 0; way < ways_.size(); ++way) {
            across_.emplace_back();
            for (std::size_t place = 0; place < ways_[way].channels.size(); ++place) {
                const ChannelKey key{ways_[way].isRow(place), ways_[way].channels[place]};
                users_[key].push_back({way, place});
                across_.back().push_back(baseOf(key));
            }
        }
        ChannelLoads loads{std::vector<int>(layout_.bands.size() + 1, 0),
                           std::vector<int>(layout_.lanes.size() + 1, 0)};
        std::vector<std::vector<qreal>> settled = across_;
        for (const auto& [key, users] : users_)
            (key.first ? loads.rows : loads.columns)[key.second] = settle(key, users, settled);
        layout_.ways.clear();
        for (std::size_t way = 0; way < ways_.size(); ++way)
            layout_.ways.push_back(finished(ways_[way], settled[way]));
        return loads;
    }

private:
    [[nodiscard]] qreal extra(const std::vector<int>& loads, std::size_t at, int free) const
    {
        return at < loads.size() ? std::max(0, loads[at] - free) * measures_.pitch : 0.0;
    }

    /// The middle of the lines of a gap.
    [[nodiscard]] qreal baseOf(ChannelKey key) const
    {
        const std::size_t at = key.second;
        if (key.first) {
            constexpr qreal besideTheEdge = 1.4;
            if (at == 0)
                return layout_.bands[0].top + besideTheEdge * measures_.pitch - extra(room_.rows, 0, 2) / 2;
            const bool last = at == layout_.bands.size();
            const qreal more = extra(room_.rows, at, last ? 2 : linesBetweenBands) / 2;
            return layout_.bands[at - 1].bottom() - more - (last ? besideTheEdge * measures_.pitch : 0);
        }
        if (at == layout_.lanes.size())
            return layout_.lanes.back().right() + extra(room_.columns, at, 0) / 2;
        const LadderLane& lane = layout_.lanes[at];
        const int free = lane.otherEmployers ? linesBesideLastLane : linesBetweenLanes;
        return lane.left - extra(room_.columns, at, free) / 2
            - (lane.otherEmployers ? measures_.besideLastLane : 0);
    }

    [[nodiscard]] QPolygonF points(const DraftWay& way, const std::vector<qreal>& across) const
    {
        const QPointF end = portOf(layout_.cards[way.to].rect, way.enters, way.entersAt);
        QPolygonF line;
        line << portOf(layout_.cards[way.from].rect, way.leaves, way.leavesAt);
        QPointF at = line.first();
        for (std::size_t place = 0; place < across.size(); ++place) {
            (way.isRow(place) ? at.ry() : at.rx()) = across[place];
            line << at;
        }
        if (!across.empty()) {
            (way.isRow(across.size() - 1) ? at.rx() : at.ry())
                = way.isRow(across.size() - 1) ? end.x() : end.y();
            line << at;
        }
        line << end;
        return line;
    }

    [[nodiscard]] ChannelRun runOf(User user) const
    {
        const QPolygonF line = points(ways_[user.way], across_[user.way]);
        const bool row = ways_[user.way].isRow(user.place);
        const auto along = [row](QPointF point) { return row ? point.x() : point.y(); };
        const auto over = [row](QPointF point) { return row ? point.y() : point.x(); };
        const auto first = static_cast<qsizetype>(user.place) + 1;
        const auto turn = [&](qsizetype outside, qsizetype inside) {
            return over(line[outside]) < over(line[inside]) ? ChannelRun::Turn::Before
                                                            : ChannelRun::Turn::After;
        };
        ChannelRun run{along(line[first]), along(line[first + 1]), turn(first - 1, first),
                       turn(first + 2, first + 1)};
        if (run.low > run.high) {
            std::swap(run.low, run.high);
            std::swap(run.atLow, run.atHigh);
        }
        return run;
    }

    /// Gives the users of a gap lines side by side; answers how many there are.
    int settle(ChannelKey key, const std::vector<User>& users, std::vector<std::vector<qreal>>& settled) const
    {
        std::vector<ChannelRun> runs;
        runs.reserve(users.size());
        for (const User user : users)
            runs.push_back(runOf(user));
        const std::vector<int> tracks = tracksOf(runs);
        const int count = *std::max_element(tracks.begin(), tracks.end()) + 1;
        const qreal lift = key.first && count == 1 && onlyExternal(users) ? 1.4 * measures_.pitch : 0;
        const qreal first = baseOf(key) - lift - (count - 1) * measures_.pitch / 2;
        for (std::size_t at = 0; at < users.size(); ++at)
            settled[users[at].way][users[at].place] = first + tracks[at] * measures_.pitch;
        return count;
    }

    /// A dotted line alone in its gap stands off the rule between the levels, on which it would vanish.
    [[nodiscard]] bool onlyExternal(const std::vector<User>& users) const
    {
        return std::all_of(users.begin(), users.end(),
                           [this](User user) { return isUpright(ways_[user.way].leaves); });
    }

    [[nodiscard]] LadderWay finished(const DraftWay& way, const std::vector<qreal>& across) const
    {
        const QPolygonF all = points(way, across);
        QPolygonF line;
        for (const QPointF point : all) {
            if (!line.isEmpty() && (point - line.last()).manhattanLength() < 0.01)
                continue;
            const auto size = line.size();
            const bool onward = size > 1
                && ((line[size - 2].x() == line[size - 1].x() && line[size - 1].x() == point.x())
                    || (line[size - 2].y() == line[size - 1].y() && line[size - 1].y() == point.y()));
            if (onward)
                line.last() = point;
            else
                line << point;
        }
        return {way.move->id, way.move->from, way.move->to, line};
    }

    LadderLayout& layout_;
    const LadderMeasures& measures_;
    const ChannelLoads& room_;
    std::vector<DraftWay> ways_;
    std::map<ChannelKey, std::vector<User>> users_{};
    std::vector<std::vector<qreal>> across_{};  ///< For each way the middle of each of its gaps.
};

}  // namespace

ChannelLoads drawWays(const core::Plan& plan, LadderLayout& layout, const LadderMeasures& measures,
                      const std::set<core::Id<core::Position>>& withPill, const ChannelLoads& room)
{
    return WayDrawer(plan, layout, measures, withPill, room).draw();
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_drafts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nextrung::drawing {

namespace {

constexpr std::array preferredPorts{0.30, 0.57, 0.76};
constexpr qreal rightOfPill = 0.56;
constexpr qreal leastPort = 0.12;
constexpr qreal mostPort = 0.90;
constexpr qreal betweenPorts = 0.12;

/// One end of a line on the upper or lower edge of a card.
struct End {
    qreal* at;  ///< Where the chosen place goes.
    qreal heading;  ///< The x it runs to.
};

/// All ends on one upper or lower edge.
struct EdgeEnds {
    std::vector<End> toLeft{};
    std::vector<End> toRight{};
    std::vector<qreal> straight{};
};

using EdgeKey = std::pair<std::size_t, CardSide>;

/// `count` places from `low` to `high`: preferred ones where enough lie there, else evenly spread.
std::vector<qreal> places(std::size_t count, qreal low, qreal high, bool fromTheRight)
{
    std::vector<qreal> free;
    for (const qreal port : preferredPorts) {
        if (port >= low && port <= high)
            free.push_back(port);
    }
    if (free.size() >= count) {
        if (fromTheRight)
            free.erase(free.begin(), free.end() - static_cast<std::ptrdiff_t>(count));
        free.resize(count);
        return free;
    }
    std::vector<qreal> spread;
    spread.reserve(count);
    for (std::size_t at = 0; at < count; ++at)
        spread.push_back(low + (high - low) * (static_cast<qreal>(at) + 0.5) / static_cast<qreal>(count));
    return spread;
}

void give(std::vector<End>& ends, const std::vector<qreal>& at)
{
    std::stable_sort(ends.begin(), ends.end(),
                     [](const End& a, const End& b) { return a.heading < b.heading; });
    for (std::size_t end = 0; end < ends.size(); ++end)
        *ends[end].at = std::clamp(at[end], 0.05, 0.95);
}

class PortChooser {
public:
    PortChooser(std::vector<DraftWay>& ways, const LadderLayout& layout,
                const std::set<core::Id<core::Position>>& withPill)
        : ways_(ways)
        , layout_(layout)
        , withPill_(withPill)
    {
    }

    void choose()
    {
        for (DraftWay& way : ways_)
            note(way);
        for (DraftWay& way : ways_) {
            if (way.channels.empty() && !isUpright(way.leaves))
                placeStraight(way);
        }
        for (auto& [key, ends] : edges_)
            placeBent(key, ends);
        for (DraftWay& way : ways_)
            placeSides(way);
    }

private:
    [[nodiscard]] qreal centre(std::size_t card) const { return layout_.cards[card].rect.center().x(); }

    [[nodiscard]] bool hasPill(EdgeKey key) const
    {
        return key.second == CardSide::Top && withPill_.contains(layout_.cards[key.first].position);
    }

    [[nodiscard]] qreal laneLeft(std::size_t lane) const
    {
        return lane < layout_.lanes.size() ? layout_.lanes[lane].left : layout_.size.width();
    }

    void note(DraftWay& way)
    {
        if (isUpright(way.leaves))
            ++uses_[{way.from, way.leaves}];
        else if (!way.channels.empty())
            noteBent({way.from, way.leaves}, way.leavesAt,
                     way.channels.size() > 1 ? laneLeft(way.channels[1]) : centre(way.to));
        if (isUpright(way.enters))
            ++uses_[{way.to, way.enters}];
        else if (!way.channels.empty())
            noteBent({way.to, way.enters}, way.entersAt,
                     way.channels.size() > 1 ? laneLeft(way.channels[way.channels.size() - 2])
                                             : centre(way.from));
    }

    void noteBent(EdgeKey key, qreal& at, qreal heading)
    {
        EdgeEnds& ends = edges_[key];
        (heading < centre(key.first) ? ends.toLeft : ends.toRight).push_back({&at, heading});
    }

    void placeStraight(DraftWay& way)
    {
        EdgeEnds& leaves = edges_[{way.from, way.leaves}];
        EdgeEnds& enters = edges_[{way.to, way.enters}];
        const bool left = !leaves.toLeft.empty() || !enters.toLeft.empty();
        const bool right = !leaves.toRight.empty() || !enters.toRight.empty();
        const bool pill = hasPill({way.from, way.leaves}) || hasPill({way.to, way.enters});
        qreal at = pill ? 0.62 : 0.5;
        if (left && right)
            at = pill ? 0.72 : 0.57;
        else if (left)
            at = 0.76;
        else if (right)
            at = pill ? 0.57 : 0.30;
        // More than one between the same two cards go side by side, and begin again at the left.
        const std::size_t earlier = std::max(leaves.straight.size(), enters.straight.size());
        at += betweenPorts * static_cast<qreal>(earlier);
        if (at > mostPort)
            at = leastPort + std::fmod(at - leastPort, mostPort - leastPort);
        way.leavesAt = at;
        way.entersAt = at;
        leaves.straight.push_back(at);
        enters.straight.push_back(at);
    }

    void placeBent(EdgeKey key, EdgeEnds& ends)
    {
        const qreal low = hasPill(key) ? rightOfPill : leastPort;
        if (!ends.straight.empty()) {
            const auto [first, last] = std::minmax_element(ends.straight.begin(), ends.straight.end());
            give(ends.toLeft,
                 places(ends.toLeft.size(), std::min(low, *first - betweenPorts), *first - betweenPorts,
                        false));
            give(ends.toRight,
                 places(ends.toRight.size(), *last + betweenPorts, std::max(mostPort, *last + betweenPorts),
                        true));
            return;
        }
        std::vector<End> all = ends.toLeft;
        all.insert(all.end(), ends.toRight.begin(), ends.toRight.end());
        if (all.size() == 1)
            give(all, {hasPill(key) ? 0.62 : 0.5});
        else if (all.size() == 2 && !hasPill(key))
            give(all, {preferredPorts.front(), preferredPorts.back()});
        else
            give(all, places(all.size(), low, mostPort, true));
    }

    void placeSides(DraftWay& way)
    {
        const bool across = way.channels.empty() && isUpright(way.leaves);
        if (across) {
            way.leavesAt = sharedPlace({way.from, way.leaves}, {way.to, way.enters});
            way.entersAt = way.leavesAt;
            return;
        }
        if (isUpright(way.leaves))
            way.leavesAt = firstFree({way.from, way.leaves}, {0.8, 0.9, 0.7, 0.6});
        if (isUpright(way.enters))
            way.entersAt = firstFree({way.to, way.enters}, {0.5, 0.66, 0.34, 0.82, 0.18});
    }

    [[nodiscard]] qreal sharedPlace(EdgeKey a, EdgeKey b)
    {
        if (uses_[a] == 1 && uses_[b] == 1)
            return take(a, b, 0.5);
        for (const qreal at : {0.36, 0.64, 0.22, 0.5, 0.92, 0.08}) {
            if (!taken_[a].contains(at) && !taken_[b].contains(at))
                return take(a, b, at);
        }
        return 0.5;
    }

    [[nodiscard]] qreal take(EdgeKey a, EdgeKey b, qreal at)
    {
        taken_[a].insert(at);
        taken_[b].insert(at);
        return at;
    }

    [[nodiscard]] qreal firstFree(EdgeKey key, std::initializer_list<qreal> wanted)
    {
        const auto* const free
            = std::find_if(wanted.begin(), wanted.end(), [&](qreal at) { return !taken_[key].contains(at); });
        const qreal at = free != wanted.end() ? *free : *wanted.begin();
        taken_[key].insert(at);
        return at;
    }

    std::vector<DraftWay>& ways_;
    const LadderLayout& layout_;
    const std::set<core::Id<core::Position>>& withPill_;
    std::map<EdgeKey, EdgeEnds> edges_{};
    std::map<EdgeKey, int> uses_{};
    std::map<EdgeKey, std::set<qreal>> taken_{};
};

}  // namespace

void assignPorts(std::vector<DraftWay>& ways, const LadderLayout& layout,
                 const std::set<core::Id<core::Position>>& withPill)
{
    PortChooser(ways, layout, withPill).choose();
}

}  // namespace nextrung::drawing

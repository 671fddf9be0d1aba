// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_drafts.h"

#include <algorithm>
#include <cmath>

namespace nextrung::drawing {

namespace {

/// Finds out what stands in whose way.
class Drafter {
public:
    explicit Drafter(const LadderLayout& layout)
        : layout_(layout)
        , inBand_(layout.bands.size())
        , columnLoads_(layout.lanes.size() + 1, 0)
    {
        for (const LadderCard& card : layout.cards)
            inBand_[card.band].push_back(&card);
    }

    [[nodiscard]] DraftWay draft(const core::Move& move, const LadderCard& from, const LadderCard& to)
    {
        DraftWay way;
        way.move = &move;
        way.from = indexOf(from);
        way.to = indexOf(to);
        if (from.band == to.band && isClearAcross(from, to))
            goAcross(way, from, to);
        else if (isExternal(from, to))
            goOutside(way, from, to);
        else if (from.band == to.band)
            goOver(way, from);
        else
            goUpOrDown(way, from, to);
        return way;
    }

private:
    [[nodiscard]] std::size_t indexOf(const LadderCard& card) const
    {
        return static_cast<std::size_t>(&card - layout_.cards.data());
    }

    [[nodiscard]] bool isExternal(const LadderCard& from, const LadderCard& to) const
    {
        return layout_.lanes[to.lane].otherEmployers && !layout_.lanes[from.lane].otherEmployers;
    }

    [[nodiscard]] bool isFree(std::size_t band, qreal left, qreal right) const
    {
        return std::none_of(inBand_[band].begin(), inBand_[band].end(), [=](const LadderCard* card) {
            return card->rect.left() < right && left < card->rect.right();
        });
    }

    [[nodiscard]] bool isClearAcross(const LadderCard& from, const LadderCard& to) const
    {
        const bool right = from.rect.left() < to.rect.left();
        return right ? isFree(from.band, from.rect.right(), to.rect.left())
                     : isFree(from.band, to.rect.right(), from.rect.left());
    }

    [[nodiscard]] bool isClearUpright(const LadderCard& from, const LadderCard& to) const
    {
        if (std::abs(from.rect.left() - to.rect.left()) > 0.5 || from.rect.width() != to.rect.width())
            return false;
        const auto [above, below] = std::minmax(from.band, to.band);
        for (std::size_t band = above + 1; band < below; ++band) {
            if (!isFree(band, from.rect.left(), from.rect.right()))
                return false;
        }
        return true;
    }

    static void goAcross(DraftWay& way, const LadderCard& from, const LadderCard& to)
    {
        const bool right = from.rect.left() < to.rect.left();
        way.leaves = right ? CardSide::Right : CardSide::Left;
        way.enters = right ? CardSide::Left : CardSide::Right;
    }

    /// Over the cards in between, from upper edge to upper edge.
    static void goOver(DraftWay& way, const LadderCard& from)
    {
        way.leaves = CardSide::Top;
        way.enters = CardSide::Top;
        way.channels = {from.band};
    }

    void goOutside(DraftWay& way, const LadderCard& from, const LadderCard& to)
    {
        const bool lastInCell = isFree(from.band, from.rect.right(), layout_.lanes[from.lane].right());
        const bool firstInCell = isFree(to.band, layout_.lanes[to.lane].left, to.rect.left());
        way.leaves = lastInCell ? CardSide::Right : CardSide::Bottom;
        way.enters = firstInCell ? CardSide::Left : CardSide::Bottom;
        const bool oneLaneOn = lastInCell && from.lane + 1 == to.lane;
        if (lastInCell && !oneLaneOn)
            way.channels.push_back(from.lane + 1);
        if (!oneLaneOn)
            way.channels.push_back(from.band + 1);
        const bool sameGap = !firstInCell && !lastInCell && from.band == to.band;
        if (!sameGap)
            way.channels.push_back(to.lane);
        if (!firstInCell && !sameGap)
            way.channels.push_back(to.band + 1);
        ++columnLoads_[to.lane];
    }

    void goUpOrDown(DraftWay& way, const LadderCard& from, const LadderCard& to)
    {
        const bool up = to.band < from.band;
        way.leaves = up ? CardSide::Top : CardSide::Bottom;
        way.enters = up ? CardSide::Bottom : CardSide::Top;
        if (isClearUpright(from, to))
            return;
        const std::size_t first = up ? from.band : from.band + 1;
        const std::size_t last = up ? to.band + 1 : to.band;
        way.channels = {first};
        if (first == last)
            return;
        way.channels.push_back(gutterBetween(from.lane, to.lane));
        way.channels.push_back(last);
    }

    /// The gap between lanes in which a far move passes bands: of those on the way the one that has the
    /// fewest lines, of equals the one nearest to the target.
    [[nodiscard]] std::size_t gutterBetween(std::size_t from, std::size_t to)
    {
        const std::size_t lanes = layout_.lanes.size();
        std::size_t first = std::min(from, to) + 1;
        std::size_t last = std::max(from, to);
        if (from == to) {
            first = from > 0 ? from : from + 1;
            last = from + 1 < lanes ? from + 1 : first;
        }
        std::size_t best = first;
        for (std::size_t at = first; at <= last; ++at) {
            const bool nearer = columnLoads_[at] == columnLoads_[best] && to >= from;
            if (columnLoads_[at] < columnLoads_[best] || nearer)
                best = at;
        }
        ++columnLoads_[best];
        return best;
    }

    const LadderLayout& layout_;
    std::vector<std::vector<const LadderCard*>> inBand_;
    std::vector<int> columnLoads_;
};

}  // namespace

std::vector<DraftWay> draftWays(const core::Plan& plan, const LadderLayout& layout)
{
    Drafter drafter(layout);
    std::vector<DraftWay> ways;
    for (const auto& move : plan.moves) {
        const LadderCard* from = layout.cardOf(move->from);
        const LadderCard* to = layout.cardOf(move->to);
        if (from && to && from != to)
            ways.push_back(drafter.draft(*move, *from, *to));
    }
    return ways;
}

QPointF portOf(const QRectF& card, CardSide side, qreal at)
{
    switch (side) {
    case CardSide::Top:
        return {card.left() + card.width() * at, card.top()};
    case CardSide::Bottom:
        return {card.left() + card.width() * at, card.bottom()};
    case CardSide::Left:
        return {card.left(), card.top() + card.height() * at};
    case CardSide::Right:
        break;
    }
    return {card.right(), card.top() + card.height() * at};
}

}  // namespace nextrung::drawing

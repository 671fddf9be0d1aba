// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_fit.h"

#include "drawing/ladder_format.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace nextrung::drawing {

namespace {

namespace measure = ladder_paper;

using core::Plan;
using core::Position;

constexpr qreal usualCard = 119.5;
constexpr qreal leastCard = 84;
constexpr qreal usualMargin = 8.5;  ///< Between the cards of two lanes.
constexpr qreal aboveCard = 13;
constexpr qreal belowCard = 12;
constexpr qreal nearEnough = 0.5;

/// Takes out the tracks for which `keep` is false; the layout leaves out what stands in them.
template <class Keep>
Plan withTracks(const Plan& plan, Keep keep)
{
    Plan part = plan;
    for (const auto& track : plan.tracks) {
        if (!keep(*track))
            part.tracks.remove(track->id);
    }
    return part;
}

Plan withoutEmptyLastLanes(const Plan& plan)
{
    return withTracks(plan, [&plan](const core::Track& track) {
        return track.kind != core::Track::Kind::OtherEmployers
            || std::any_of(plan.positions.begin(), plan.positions.end(),
                           [&track](const auto& position) { return position->track == track.id; });
    });
}

/// The tracks and levels of the positions on the climber's routes.
struct Touched {
    std::set<core::Id<core::Track>> tracks{};
    std::set<core::Id<core::Level>> levels{};
};

Touched touchedBy(const Plan& plan, const LadderStates& states)
{
    Touched touched;
    for (const auto& position : plan.positions) {
        if (states.roleOf(position->id) == CardRole::Plain)
            continue;
        touched.tracks.insert(position->track);
        touched.levels.insert(position->level);
    }
    return touched;
}

Plan withTouchedTracks(const Plan& plan, const Touched& touched)
{
    return withTracks(plan,
                      [&touched](const core::Track& track) { return touched.tracks.contains(track.id); });
}

Plan onRoutes(const Plan& plan, const Touched& touched, const LadderStates& states)
{
    Plan part = withTouchedTracks(plan, touched);
    for (const auto& level : plan.levels) {
        if (!touched.levels.contains(level->id))
            part.levels.remove(level->id);
    }
    for (const auto& position : plan.positions) {
        if (states.roleOf(position->id) == CardRole::Plain)
            part.positions.remove(position->id);
    }
    return part;
}

/// How many cards stand side by side over all lanes, at most.
qreal cardsAcross(const LadderLayout& layout)
{
    std::map<std::pair<std::size_t, std::size_t>, int> inCell;
    std::vector<int> widest(layout.lanes.size(), 1);
    for (const LadderCard& card : layout.cards)
        widest[card.lane] = std::max(widest[card.lane], ++inCell[{card.lane, card.band}]);
    qreal across = 0;
    for (const int count : widest)
        across += count;
    return std::max(1.0, across);
}

class Fitter {
public:
    Fitter(const LadderStates& states, QSizeF room, const LadderWords& words,
           const LadderPaperOptions& options)
        : states_(states)
        , room_(room)
        , words_(words)
        , options_(options)
    {
    }

    [[nodiscard]] std::optional<LadderFit> fitted(Plan plan) const
    {
        LadderFit fit;
        fit.plan = std::move(plan);
        qreal card = usualCard;
        qreal margin = usualMargin;
        const auto lanes = static_cast<qreal>(std::max<std::size_t>(1, fit.plan.tracks.size()));
        // The lines between lanes take room of their own, so that the width is found step by step.
        for (int round = 0; round < 4; ++round) {
            layOut(fit, card, margin);
            const qreal spare = room_.width() - measure::gutter - fit.layout.size.width();
            if (room_.isEmpty() || std::abs(spare) < nearEnough)
                break;
            if (spare > 0 && card >= usualCard)
                margin += spare / lanes;
            else
                card = std::min(usualCard, card + spare / cardsAcross(fit.layout));
            if (card < leastCard)
                return std::nullopt;
        }
        return isInside(fit) ? std::optional(std::move(fit)) : std::nullopt;
    }

private:
    [[nodiscard]] bool isInside(const LadderFit& fit) const
    {
        if (room_.isEmpty())
            return true;
        const QSizeF size = fit.layout.size;
        return size.width() + measure::gutter <= room_.width() + nearEnough
            && fit.header + size.height() + measure::legendHeight <= room_.height();
    }

    void layOut(LadderFit& fit, qreal card, qreal margin) const
    {
        fit.titleLines = 1;
        fit.detailLines = 0;
        for (const auto& position : fit.plan.positions) {
            if (!fit.plan.tracks.find(position->track))
                continue;
            const qreal width = paperTitleWidth(card, states_.roleOf(position->id));
            fit.titleLines = std::max(fit.titleLines,
                                      static_cast<int>(paperTitle(fonts_, position->title, width).size()));
            fit.detailLines = std::max(fit.detailLines, detailLines(*position, card));
        }
        LadderMeasures measures;
        measures.card = QSizeF(card, heightOfCard(fit));
        measures.band = aboveCard + measures.card.height() + belowCard;
        measures.lane = card + margin;
        measures.lastLane = measures.lane;
        measures.lastCard = card;
        measures.cardTop = aboveCard;
        measures.between = 6;
        measures.pitch = 4;
        measures.besideLastLane = 0;
        fit.layout = layOutLadder(fit.plan, measures);
        fit.header = heightOfHeader(fit);
    }

    [[nodiscard]] qreal heightOfCard(const LadderFit& fit) const
    {
        constexpr qreal bar = 6.5;
        constexpr qreal foot = 3;
        return measure::cardHead + fit.titleLines * measure::title.lineHeight
            + fit.detailLines * measure::detail.lineHeight + (options_.readiness ? bar : 0) + foot;
    }

    [[nodiscard]] qreal heightOfHeader(const LadderFit& fit) const
    {
        qsizetype lines = 1;
        for (const LadderLane& lane : fit.layout.lanes) {
            const QString title = core::find(fit.plan, lane.track)->title;
            lines = std::max(lines, paperLaneTitle(fonts_, title, lane.width).size());
        }
        return 10 + measure::lane.lineHeight * static_cast<qreal>(lines);
    }

    [[nodiscard]] int detailLines(const Position& position, qreal card) const
    {
        const QString pay = options_.pay ? payText(position, words_) : QString();
        const QString months = monthsText(position, words_);
        if (pay.isEmpty() || months.isEmpty())
            return pay.isEmpty() && months.isEmpty() ? 0 : 1;
        constexpr qreal apart = 5;
        const qreal width
            = fonts_.width(pay, measure::detail) + apart + fonts_.width(months, measure::detail);
        return width <= paperTitleWidth(card, CardRole::Plain) ? 1 : 2;
    }

    const LadderStates& states_;
    QSizeF room_;
    const LadderWords& words_;
    const LadderPaperOptions& options_;
    Fonts fonts_ = Fonts().onPaper();
};

}  // namespace

QStringList paperTitle(const Fonts& fonts, const QString& title, qreal width)
{
    TextStyle least = measure::title;
    least.size = measure::leastText;
    if (fonts.width(title, least) <= width)
        return {title};
    constexpr int manyLines = 20;
    return fonts.wrapped(title, measure::title, width, manyLines);
}

qreal paperTitleWidth(qreal card, CardRole role)
{
    return card - 2 * measure::cardMargin - (role == CardRole::Target ? measure::flag : 0);
}

QStringList paperLaneTitle(const Fonts& fonts, const QString& title, qreal lane)
{
    constexpr qreal apart = 6;
    constexpr int mostLines = 4;
    return fonts.wrapped(title, measure::lane, lane - apart, mostLines);
}

std::optional<LadderFit> fitLadder(const Plan& plan, const LadderStates& states, QSizeF room,
                                   const LadderWords& words, const LadderPaperOptions& options)
{
    const Fitter fitter(states, room, words, options);
    if (std::optional<LadderFit> whole = fitter.fitted(withoutEmptyLastLanes(plan)))
        return whole;
    const Touched touched = touchedBy(plan, states);
    if (touched.tracks.empty())
        return std::nullopt;
    if (std::optional<LadderFit> tracks = fitter.fitted(withTouchedTracks(plan, touched)))
        return tracks;
    return fitter.fitted(onRoutes(plan, touched, states));
}

}  // namespace nextrung::drawing

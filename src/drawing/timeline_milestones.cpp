// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_marks.h"

#include <algorithm>
#include <array>

namespace nextrung::drawing {

namespace {

Token inkOf(const TimelineFrame& frame, const core::ScheduledActivity& dates)
{
    switch (standingOf(dates, frame.options)) {
    case Standing::Done:
        return Token::Done;
    case Standing::Late:
        return Token::Late;
    case Standing::Critical:
        return frame.options.isPaper() ? Token::Ink : Token::BarCrit;
    case Standing::Plain:
        return frame.options.isPaper() ? Token::Ink : Token::Bar;
    }
    return Token::Ink;
}

void addCheck(Picture& picture, const TimelineFrame& frame, QPointF centre)
{
    const qreal s = frame.k(1);
    picture.add(Line{QPolygonF({centre + QPointF(-3 * s, 0), centre + QPointF(-0.9 * s, 2.1 * s),
                                centre + QPointF(3.1 * s, -2.1 * s)}),
                     Stroke{Ink{frame.options.isPaper() ? Token::Ink : Token::Surface}, frame.k(1.6)}});
}

/// Where the diamond of the agreed day lies, if it is drawn.
std::optional<qreal> ghostOf(const TimelineFrame& frame, const TimelineMark& mark)
{
    const bool isShown = frame.options.agreedPlan && !frame.options.isPaper() && mark.agreed
        && mark.agreed->finish && *mark.agreed->finish != mark.dates.finish;
    return isShown ? std::optional(frame.middleOf(*mark.agreed->finish)) : std::nullopt;
}

void addDateLabel(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, QPointF centre,
                  LabelSide side)
{
    const auto& dayAndMonth = frame.options.words.dayAndMonth;
    if (!dayAndMonth)
        return;
    const QString label = dayAndMonth(mark.dates.finish);
    const TextStyle style = frame.text(Type::Small);
    const qreal width = frame.width(label, style) + 2;
    qreal after = centre.x() + frame.k(22);
    qreal before = centre.x() - frame.k(14) - width;
    // The diamond of the agreed day is not written over.
    if (const std::optional<qreal> ghost = ghostOf(frame, mark)) {
        const qreal away = frame.k(9);
        if (*ghost > centre.x() && *ghost - away < after + width)
            after = std::max(after, *ghost + away);
        if (*ghost < centre.x() && *ghost + away > before)
            before = std::min(before, *ghost - away - width);
    }
    // At the edge of what is seen it stands on the side where it is whole, if there is one.
    const bool fitsAfter = after + width <= frame.visible.right();
    const bool fitsBefore = before >= frame.visible.left();
    if (fitsAfter != fitsBefore)
        side = fitsAfter ? LabelSide::Right : LabelSide::Left;
    const qreal left = side == LabelSide::Right ? after : before;
    picture.add(Text{label, QRectF(left, frame.topOf(mark.row), width, frame.options.rowHeight), style,
                     Ink{Token::Ink2, frame.alphaOf(mark.activity.id)},
                     (side == LabelSide::Right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     Overflow::Show, 12, true});
}

/// Places names along one row so that none lies on another, on a diamond or on the line of today.
class LaneLabels {
public:
    LaneLabels(const TimelineFrame& frame, std::vector<qreal> diamonds)
        : frame_(frame)
        , diamonds_(std::move(diamonds))
        , today_(frame.middleOf(frame.schedule.today))
    {
    }

    /// The left edge for a name of this width at the diamond `at`, or nothing where there is no room. The
    /// side that is preferred is tried first.
    std::optional<qreal> place(qreal at, qreal width, LabelSide preferred)
    {
        const qreal away = frame_.k(10);
        std::array<qreal, 2> sides{at + away, at - away - width};
        if (preferred == LabelSide::Left)
            std::swap(sides[0], sides[1]);
        for (const qreal left : sides) {
            if (isFree(at, left, left + width)) {
                taken_.emplace_back(left, left + width);
                return left;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isFree(qreal own, qreal left, qreal right) const
    {
        const qreal reach = frame_.k(6);
        const auto covers = [&](qreal x) { return x != own && x > left - reach && x < right + reach; };
        const auto overlaps = [&](const std::pair<qreal, qreal>& other) {
            return left < other.second + 6 && other.first - 6 < right;
        };
        const bool isInSight = left >= frame_.visible.left() && right <= frame_.visible.right();
        if (own >= frame_.visible.left() && own <= frame_.visible.right() && !isInSight)
            return false;
        const bool onToday = today_ > left - 3 && today_ < right + 3;
        return !onToday && std::none_of(diamonds_.begin(), diamonds_.end(), covers)
            && std::none_of(taken_.begin(), taken_.end(), overlaps);
    }

    const TimelineFrame& frame_;
    std::vector<qreal> diamonds_;
    std::vector<std::pair<qreal, qreal>> taken_;
    qreal today_;
};

struct LaneName {
    QString text;
    qreal at = 0;
    QFont::Weight weight = QFont::Medium;
    Token ink = Token::Ink2;
    LabelSide side = LabelSide::Right;
};

void addLaneName(Picture& picture, const TimelineFrame& frame, LaneLabels& labels, const LaneName& name,
                 int row)
{
    const TextStyle style = frame.text(Type::Caption, name.weight);
    const qreal whole = frame.width(name.text, style) + 1;
    for (const qreal width : {whole, whole * 0.7, whole * 0.5}) {
        const std::optional<qreal> left
            = width >= std::min(whole, frame.k(40)) ? labels.place(name.at, width, name.side) : std::nullopt;
        if (!left)
            continue;
        picture.add(Text{name.text, QRectF(*left, frame.topOf(row), width, frame.options.rowHeight), style,
                         Ink{name.ink}, Qt::AlignLeft | Qt::AlignVCenter,
                         width < whole ? Overflow::Elide : Overflow::Show});
        return;
    }
}

}  // namespace

void addMilestone(Picture& picture, const TimelineFrame& frame, const TimelineMark& mark, LabelSide side)
{
    const QPointF centre(frame.middleOf(mark.dates.finish), frame.topOf(mark.row) + frame.k(13));
    const bool isDone = mark.dates.progress >= 1;
    const qreal alpha = frame.alphaOf(mark.activity.id);
    if (const std::optional<qreal> ghost = ghostOf(frame, mark))
        picture.add(Polygon{diamond({*ghost, centre.y()}, frame.k(5)), std::nullopt,
                            Stroke{Ink{Token::Base, alpha}, 1.25}},
                    {core::refTo(mark.activity.id), QStringLiteral("agreed"), {}});
    if (frame.options.lifted == mark.activity.id) {
        picture.add(
            Polygon{diamond(centre, frame.k(7.5)), std::nullopt, Stroke{Ink{Token::Bar}, 1, Dash{3, 2}}},
            {core::refTo(mark.activity.id), QStringLiteral("left-behind"), {}});
        return;
    }
    const bool isOpenOnPaper = frame.options.isPaper() && isDone;
    picture.add(Polygon{diamond(centre, frame.k(8.5)), Ink{Token::Surface}});
    picture.add(Polygon{diamond(centre, frame.k(7.5)),
                        Ink{isOpenOnPaper ? Token::Surface : inkOf(frame, mark.dates), alpha},
                        isOpenOnPaper ? std::optional(Stroke{Ink{Token::Ink}, 1}) : std::nullopt},
                meaningOf(frame, mark, QStringLiteral("milestone")));
    if (isDone)
        addCheck(picture, frame, centre);
    if (standingOf(mark.dates, frame.options) == Standing::Late)
        addLateness(picture, frame, mark, centre.x() + frame.k(8));
    else
        addDateLabel(picture, frame, mark, centre, side);
    addBrokenSign(picture, frame, mark, centre + QPointF(frame.k(7), -frame.k(6.5)));
}

void addGoal(Picture& picture, const TimelineFrame& frame, int row)
{
    if (!frame.schedule.goal)
        return;
    const QPointF centre(frame.scale.endOf(*frame.schedule.goal), frame.topOf(row) + frame.k(13));
    const auto& goalOn = frame.options.words.goalOn;
    const QString label = goalOn ? goalOn(*frame.schedule.goal) : QString();
    const Meaning meaning{core::refTo(core::profileOf(frame.plan).id), QStringLiteral("goal"), label};
    picture.add(Polygon{diamond(centre, frame.k(8)), Ink{Token::Ink}}, meaning);
    const TextStyle style = frame.text(Type::Small, QFont::DemiBold);
    const qreal width = frame.width(label, style) + 2;
    // Where the goal is near there is no room before it.
    const qreal before = centre.x() - frame.k(15) - width;
    const bool isBefore = before >= frame.visible.left();
    picture.add(Text{label,
                     QRectF(isBefore ? before : centre.x() + frame.k(15), frame.topOf(row), width,
                            frame.options.rowHeight),
                     style, Ink{Token::Ink}, (isBefore ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     Overflow::Show});
}

void addLane(Picture& picture, const TimelineFrame& frame, const std::vector<LaneEntry>& entries, int row)
{
    std::vector<qreal> diamonds;
    diamonds.reserve(entries.size());
    for (const LaneEntry& entry : entries)
        diamonds.push_back(frame.middleOf(entry.dates->finish));
    std::optional<qreal> goal;
    if (frame.schedule.goal)
        goal = diamonds.emplace_back(frame.scale.endOf(*frame.schedule.goal));
    const qreal y = frame.topOf(row) + frame.k(13);
    LaneLabels labels(frame, diamonds);
    if (goal) {
        picture.add(Polygon{diamond({*goal, y}, frame.k(5.5)), Ink{Token::Ink}});
        addLaneName(picture, frame, labels, {frame.options.words.goal, *goal, QFont::DemiBold, Token::Ink},
                    row);
    }
    // The last first: beside the goal there is the least room, so those before them make way.
    for (std::size_t i = entries.size(); i-- > 0;) {
        const LaneEntry& entry = entries[i];
        const qreal x = diamonds[i];
        if (x < frame.visible.left() - 300 || x > frame.visible.right() + 300)
            continue;
        const bool isDone = entry.dates->progress >= 1;
        picture.add(Polygon{diamond({x, y}, frame.k(5.5)), Ink{isDone ? Token::Done : Token::Ink}},
                    {core::refTo(entry.activity->id), QStringLiteral("lane"), entry.activity->title});
        addLaneName(picture, frame, labels, {entry.activity->title, x}, row);
    }
    if (frame.options.forecast && !frame.options.isPaper())
        addLaneName(picture, frame, labels,
                    {frame.options.words.forecast, frame.scale.xOf(frame.options.forecast->half) - frame.k(6),
                     QFont::Medium, Token::CritInk},
                    row);
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_workload.h"

#include "core/plan_effect.h"
#include "drawing/timeline_ground.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nextrung::drawing {

namespace {

double hoursOf(const core::WeekLoad& week)
{
    return week.done + week.planned;
}

/// Paints the bars of the strip; knows the frame and the axis.
class Strip {
public:
    Strip(Picture& picture, const TimelineFrame& frame)
        : picture_(picture)
        , frame_(frame)
        , axis_(workloadAxis(frame.schedule, frame.options))
    {
    }

    void addAxis() const
    {
        for (int line = 1; line <= 3; ++line)
            addHorizontal(yOf(line * axis_.step), Token::Grid);
        addHorizontal(yOf(0), Token::Line3);
    }

    void addBars() const
    {
        bool isFollowing = false;
        for (const core::WeekLoad& week : frame_.schedule.weeks) {
            if (isSeen(week))
                addBar(week, !isFollowing);
            isFollowing = core::isOver(week);
        }
    }

    void addCapacity() const
    {
        QPolygonF steps;
        // Before the first week with work the hours are as free as after it, from today on.
        const core::WeekLoad* first
            = frame_.schedule.weeks.empty() ? nullptr : &frame_.schedule.weeks.front();
        for (QDate monday = frame_.schedule.today.addDays(1 - frame_.schedule.today.dayOfWeek());
             first && monday < first->monday; monday = monday.addDays(7)) {
            const qreal y = yOf(frame_.calendar.hoursAWeekOn(monday));
            steps << QPointF(frame_.scale.xOf(monday), y) << QPointF(frame_.scale.xOf(monday.addDays(7)), y);
        }
        for (const core::WeekLoad& week : frame_.schedule.weeks) {
            const qreal y = yOf(week.capacity);
            steps << QPointF(frame_.scale.xOf(week.monday), y)
                  << QPointF(frame_.scale.xOf(week.monday.addDays(7)), y);
        }
        if (steps.isEmpty())
            return;
        const qreal right = std::max(frame_.visible.right(), steps.last().x());
        const double usual = frame_.calendar.hoursAWeekOn(frame_.schedule.weeks.back().monday.addDays(7));
        steps << QPointF(steps.last().x(), yOf(usual)) << QPointF(right, yOf(usual));
        picture_.add(Line{steps, Stroke{Ink{Token::Ink}, 1.5}});
        addCapacityName(usual);
    }

    void addLeaveWords() const
    {
        const TextStyle style = frame_.text(Type::Caption);
        const qreal width = frame_.width(frame_.options.words.leave, style);
        for (const auto& leave : frame_.plan.exceptions) {
            if (!leave->first || !(leave->kind == core::CalendarException::Kind::Leave))
                continue;
            const qreal left = frame_.scale.xOf(*leave->first);
            const qreal right = frame_.scale.endOf(leave->last.value_or(*leave->first));
            if (right - left > width + 2)
                picture_.add(Text{frame_.options.words.leave,
                                  QRectF(left, yOf(0) - frame_.k(18), right - left, frame_.k(16)), style,
                                  Ink{Token::Ink3}, Qt::AlignCenter, Overflow::Show});
        }
    }

private:
    [[nodiscard]] qreal yOf(double hours) const { return axis_.baseline - hours * axis_.anHour; }

    [[nodiscard]] bool isSeen(const core::WeekLoad& week) const
    {
        const qreal left = frame_.scale.xOf(week.monday);
        return left <= frame_.visible.right()
            && left + 7 * frame_.scale.widthOfDay() >= frame_.visible.left();
    }

    [[nodiscard]] bool liesOnABar(const QRectF& place) const
    {
        const auto& weeks = frame_.schedule.weeks;
        return std::any_of(weeks.begin(), weeks.end(), [&](const core::WeekLoad& week) {
            return barOf(week, 0, hoursOf(week)).adjusted(0, -frame_.k(18), 0, 0).intersects(place)
                && hoursOf(week) > week.capacity;
        });
    }

    void addHorizontal(qreal y, Token token) const
    {
        picture_.add(Line{QPolygonF({QPointF(frame_.visible.left(), y), QPointF(frame_.visible.right(), y)}),
                          Stroke{Ink{token}, 1}});
    }

    [[nodiscard]] QRectF barOf(const core::WeekLoad& week, double from, double to) const
    {
        const qreal weekWidth = 7 * frame_.scale.widthOfDay();
        const qreal width = weekWidth * 15 / 21;
        const qreal left = frame_.scale.xOf(week.monday) + (weekWidth - width) / 2;
        return {left, yOf(to), width, yOf(from) - yOf(to)};
    }

    void addBar(const core::WeekLoad& week, bool isNamed) const
    {
        const double hours = hoursOf(week);
        const double over = core::isOver(week) ? std::max({week.capacity, week.done, 0.0}) : hours;
        if (week.done > 0)
            picture_.add(Rect{barOf(week, 0, week.done), 0, Ink{Token::Done, 0.8}});
        if (over > week.done)
            picture_.add(Rect{barOf(week, week.done, over), 0, Ink{Token::Load}});
        if (hours <= over)
            return;
        const QRectF extra = barOf(week, over, hours);
        picture_.add(Rect{extra, 0, Ink{Token::Surface}});
        picture_.add(Hatch{rectOutline(extra), Ink{Token::LoadOver}, 45, 5, 1.25});
        picture_.add(Rect{extra, 0, std::nullopt, Stroke{Ink{Token::LoadOver}, 1}});
        if (isNamed && frame_.options.words.hours)
            picture_.add(Text{frame_.options.words.hours(hours),
                              QRectF(extra.left(), extra.top() - frame_.k(18), frame_.k(60), frame_.k(16)),
                              frame_.text(Type::Caption, QFont::DemiBold), Ink{Token::CritInk},
                              Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show});
    }

    void addCapacityName(double usual) const
    {
        if (!frame_.options.words.capacity)
            return;
        const QString name = frame_.options.words.capacity(usual);
        const TextStyle style = frame_.text(Type::Caption);
        const qreal width = frame_.width(name, style) + 2;
        qreal right = frame_.visible.right() - frame_.k(6);
        if (frame_.schedule.goal) {
            const qreal goal = frame_.scale.endOf(*frame_.schedule.goal);
            if (goal > right - width - frame_.k(4) && goal < right + frame_.k(4))
                right = goal - frame_.k(6);
        }
        const QRectF place(right - width, yOf(usual) - frame_.k(17), width, frame_.k(15));
        if (!liesOnABar(place))
            picture_.add(Text{name, place, style, Ink{Token::Ink2}, Qt::AlignRight | Qt::AlignVCenter,
                              Overflow::Show});
    }

    Picture& picture_;
    const TimelineFrame& frame_;
    WorkloadAxis axis_;
};

}  // namespace

WorkloadAxis workloadAxis(const core::Schedule& schedule, const TimelineOptions& options)
{
    double most = 9;
    for (const core::WeekLoad& week : schedule.weeks)
        most = std::max({most, hoursOf(week), week.capacity});
    constexpr std::array<double, 8> steps{3, 4, 5, 8, 10, 15, 20, 40};
    const auto* const step
        = std::find_if(steps.begin(), steps.end(), [&](double each) { return 3 * each >= most; });
    WorkloadAxis axis;
    axis.step = step != steps.end() ? *step : std::ceil(most / 3);
    axis.baseline = options.of(120);
    axis.anHour = options.of(93.6) / (3 * axis.step);
    return axis;
}

std::vector<Overload> overloads(const core::Schedule& schedule)
{
    std::vector<Overload> runs;
    for (const core::WeekLoad& week : schedule.weeks) {
        const QDate sunday = week.monday.addDays(6);
        if (!core::isOver(week) || sunday < schedule.today)
            continue;
        if (runs.empty() || runs.back().last.addDays(1) != week.monday)
            runs.push_back({week.monday, sunday, 0, 0, week.capacity});
        Overload& run = runs.back();
        run.last = sunday;
        ++run.weeks;
        if (hoursOf(week) > run.hours) {
            run.hours = hoursOf(week);
            run.capacity = week.capacity;
        }
    }
    return runs;
}

void addWorkload(Picture& picture, const TimelineFrame& frame)
{
    const qreal bottom = frame.k(workloadHeight);
    addShading(picture, frame, 0, bottom);
    addMonthLines(picture, frame, 0, bottom);
    const Strip strip(picture, frame);
    strip.addAxis();
    strip.addBars();
    strip.addCapacity();
    strip.addLeaveWords();
    addGoalLine(picture, frame, 0, bottom);
    addTodayLine(picture, frame, 0, bottom);
}

}  // namespace nextrung::drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/forecast_strip.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nextrung::drawing {

namespace {

constexpr double shownShare = 0.995;  // of the runs: the last few may be years away
constexpr qreal labelRow = 15;
constexpr qreal axisRow = 17;
constexpr int mostRows = 3;  // of labels

/// The width of the bell in days.
double bandwidthOf(const std::vector<QDate>& finishes)
{
    const auto count = static_cast<double>(finishes.size());
    double sum = 0;
    double squares = 0;
    for (const QDate day : finishes) {
        const auto at = static_cast<double>(finishes.front().daysTo(day));
        sum += at;
        squares += at * at;
    }
    const double deviation = std::sqrt(std::max(0.0, (squares - sum * sum / count) / count));
    const double quartiles
        = static_cast<double>(finishes[finishes.size() / 4].daysTo(finishes[finishes.size() * 3 / 4]));
    const double spread = quartiles > 0 ? std::min(deviation, quartiles / 1.34) : deviation;
    return std::max(1.0, 0.9 * spread * std::pow(count, -0.2));
}

/// Draws one strip; knows where everything lies.
class Strip {
public:
    Strip(const core::Forecast& forecast, QDate today, const ForecastStripOptions& options)
        : forecast_(forecast)
        , today_(today)
        , options_(options)
        , scale_(forecastScale(forecast, today, options.size.width()))
        , small_(options.fonts.style(Type::Small))
        , caption_(options.fonts.style(Type::Caption))
        , goalStyle_(options.fonts.style(Type::Small, QFont::DemiBold))
        , axis_(options.size.height() - k(axisRow))
    {
    }

    [[nodiscard]] Picture picture()
    {
        placeGoal();
        placeShare(forecast_.finishBy(0.5), options_.words.half, Token::Accent, Token::AccentInk, true);
        placeShare(forecast_.finishBy(0.8), options_.words.most, Token::Crit, Token::CritInk, false);
        addCurve();
        addAxis();
        addGoal();
        for (const Share& share : shares_)
            addShare(share);
        addProbe();
        return picture_;
    }

private:
    /// The day by which a share of the runs is done.
    struct Share {
        qreal x = 0;
        QString text{};
        QRectF label{};
        Token line{};
        Token ink{};
    };

    [[nodiscard]] qreal k(qreal designed) const { return options_.fonts.scaled(designed); }
    [[nodiscard]] qreal middleOf(QDate day) const { return scale_.xOf(day) + scale_.widthOfDay() / 2; }
    /// Of the curve: below the labels.
    [[nodiscard]] qreal top() const
    {
        qreal top = k(2 * labelRow + 2);
        for (const Share& share : shares_)
            top = std::max(top, share.label.bottom() + 1);
        return top;
    }

    void addVertical(qreal x, qreal from, const Stroke& stroke)
    {
        picture_.add(Line{QPolygonF({QPointF(x, from), QPointF(x, axis_)}), stroke});
    }

    void addLabel(const QString& text, const QRectF& rect, const TextStyle& style, Token ink)
    {
        picture_.add(Rect{rect, 0, Ink{Token::Surface}});
        picture_.add(Text{text, rect, style, Ink{ink}, Qt::AlignCenter, Overflow::Show, 12, true});
    }

    [[nodiscard]] bool isFree(const QRectF& rect, bool isOverGoal) const
    {
        return rect.left() >= 0 && rect.right() <= options_.size.width() + 0.01
            && (isOverGoal || !rect.intersects(goal_))
            && std::none_of(taken_.begin(), taken_.end(),
                            [&rect](const QRectF& taken) { return rect.intersects(taken); });
    }

    /// Where a label of this size goes beside `x`: on the side that is asked for, or else on the other, or
    /// over it at the edge of the strip, or else in a row below; over the goal's line only if nowhere else.
    [[nodiscard]] QRectF beside(qreal x, qreal y, qreal width, bool isLeft) const
    {
        const qreal last = std::max(0.0, options_.size.width() - width);
        const qreal asked = isLeft ? x - k(5) - width : x + k(5);
        const qreal other = isLeft ? x + k(5) : x - k(5) - width;
        const std::array places{asked, std::clamp(asked, 0.0, last), other, std::clamp(other, 0.0, last)};
        for (const bool isOverGoal : {false, true}) {
            for (int row = 0; row < mostRows; ++row) {
                for (const qreal left : places) {
                    const QRectF rect(left, y + row * k(labelRow + 1), width, k(labelRow));
                    if (isFree(rect, isOverGoal))
                        return rect;
                }
            }
        }
        return {places[1], y, width, k(labelRow)};
    }

    void addCurve()
    {
        const DayCurve curve = densityOf(forecast_.finishes);
        const double peak = *std::max_element(curve.heights.begin(), curve.heights.end());
        QPolygonF points;
        for (std::size_t at = 0; at < curve.heights.size(); ++at)
            points << QPointF(middleOf(curve.first.addDays(static_cast<qint64>(at))),
                              axis_ - (axis_ - top()) * curve.heights[at] / peak);
        const qreal goal = forecast_.goal ? scale_.endOf(*forecast_.goal) : points.last().x();
        picture_.pushClip(QRectF(QPointF(0, 0), options_.size));
        addPart(part(points, points.first().x(), goal), Token::AccentTint, Token::Accent);
        addPart(part(points, goal, points.last().x()), Token::CritWash, Token::Crit);
        picture_.popClip();
    }

    /// The points between two places, cut exactly there.
    [[nodiscard]] static QPolygonF part(const QPolygonF& points, qreal from, qreal to)
    {
        QPolygonF part;
        for (qsizetype at = 0; at < points.size(); ++at) {
            for (const qreal cut : {from, to}) {
                if (at > 0 && points[at - 1].x() < cut && cut < points[at].x()) {
                    const qreal share = (cut - points[at - 1].x()) / (points[at].x() - points[at - 1].x());
                    part << points[at - 1] + (points[at] - points[at - 1]) * share;
                }
            }
            if (points[at].x() >= from && points[at].x() <= to)
                part << points[at];
        }
        return part;
    }

    void addPart(const QPolygonF& edge, Token fill, Token line)
    {
        if (edge.size() < 2)
            return;
        QPolygonF area = edge;
        area << QPointF(edge.last().x(), axis_) << QPointF(edge.first().x(), axis_);
        picture_.add(Polygon{area, Ink{fill}, {}}, {{}, QStringLiteral("curve"), {}});
        if (line == Token::Crit)
            picture_.add(Hatch{area, Ink{Token::Crit, 0.7}, 45, 5, 1});
        picture_.add(Line{edge, Stroke{Ink{line}, 1.5}});
    }

    void addAxis()
    {
        const qreal width = options_.size.width();
        picture_.add(
            Line{QPolygonF({QPointF(0, axis_), QPointF(width, axis_)}), Stroke{Ink{Token::Line3}, 1}});
        const QDate to = scale_.dayAt(width);
        for (const HeaderCell& cell :
             headerRows(scale_, scale_.origin(), to, options_.words.locale, options_.words.header).upper) {
            const qreal left = scale_.xOf(cell.begin);
            const QRectF rect(std::max(left, 0.0) + k(4), axis_ + k(2),
                              options_.fonts.width(cell.label, caption_) + 2, k(axisRow - 2));
            if (left >= 0)
                picture_.add(Line{QPolygonF({QPointF(left, axis_), QPointF(left, axis_ + k(5))}),
                                  Stroke{Ink{Token::Line3}, 1}});
            if (!cell.label.isEmpty() && rect.right() <= std::min(width, scale_.xOf(cell.end)))
                picture_.add(Text{cell.label, rect, caption_, Ink{Token::Ink3},
                                  Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show});
        }
        const qreal now = middleOf(today_);
        picture_.add(Line{QPolygonF({QPointF(0, axis_), QPointF(now, axis_)}), Stroke{Ink{Token::Ink}, 3}});
        addVertical(now, axis_ - k(labelRow + 2), Stroke{Ink{Token::Ink}, 1.5});
        const QString& word = options_.words.today;
        picture_.add(Text{word,
                          beside(now, axis_ - k(labelRow + 4), options_.fonts.width(word, small_) + 2, false),
                          small_, Ink{Token::Ink}, Qt::AlignLeft | Qt::AlignVCenter, Overflow::Show});
    }

    void placeGoal()
    {
        if (!forecast_.goal)
            return;
        const qreal x = scale_.endOf(*forecast_.goal);
        const qreal width = options_.fonts.width(options_.words.goal(*forecast_.goal), goalStyle_) + 4;
        const bool fits = x + k(18) + width <= options_.size.width();
        taken_.emplace_back(fits ? x + k(16) : x - k(5) - width, 0, width, k(labelRow));
        goal_ = QRectF(x - 1, 0, 2, axis_);
    }

    void addGoal()
    {
        if (!forecast_.goal)
            return;
        const qreal x = scale_.endOf(*forecast_.goal);
        addVertical(x, k(2), Stroke{Ink{Token::Ink}, 1.5});
        const qreal high = k(10);
        picture_.add(
            Polygon{QPolygonF({QPointF(x, k(2)), QPointF(x + k(13), k(2)), QPointF(x + k(9), k(2) + high / 2),
                               QPointF(x + k(13), k(2) + high), QPointF(x, k(2) + high)}),
                    Ink{Token::Ink}});
        addLabel(options_.words.goal(*forecast_.goal), taken_.front(), goalStyle_, Token::Ink);
    }

    void placeShare(std::optional<QDate> day, const std::function<QString(QDate)>& words, Token line,
                    Token ink, bool isLeft)
    {
        if (!day)
            return;
        const qreal x = middleOf(*day);
        const QString text = words(*day);
        const QRectF label = beside(x, k(labelRow + 1), options_.fonts.width(text, small_) + 4, isLeft);
        taken_.push_back(label);
        shares_.push_back({x, text, label, line, ink});
    }

    void addShare(const Share& share)
    {
        addVertical(share.x, k(2 * labelRow), Stroke{Ink{share.line}, 1, Dash{3, 3}});
        addLabel(share.text, share.label, small_, share.ink);
    }

    void addProbe()
    {
        if (!options_.probe)
            return;
        addVertical(middleOf(*options_.probe), k(labelRow), Stroke{Ink{Token::Ink3}, 1});
        const QString text = options_.words.probed(*options_.probe);
        const TextStyle style = options_.fonts.style(Type::Small, QFont::Medium);
        addLabel(text, QRectF(0, 0, options_.fonts.width(text, style) + 4, k(labelRow)), style, Token::Ink);
    }

    const core::Forecast& forecast_;
    QDate today_;
    const ForecastStripOptions& options_;
    TimeScale scale_;
    TextStyle small_;
    TextStyle caption_;
    TextStyle goalStyle_;
    qreal axis_;
    std::vector<QRectF> taken_;  // where labels lie, that of the goal first
    std::vector<Share> shares_;
    QRectF goal_;  // its line
    Picture picture_;
};

}  // namespace

DayCurve densityOf(const std::vector<QDate>& finishes)
{
    if (finishes.empty())
        return {};
    const double width = bandwidthOf(finishes);
    const auto reach = static_cast<qint64>(std::ceil(4 * width));
    std::vector<double> bell;
    double whole = 0;
    for (qint64 away = -reach; away <= reach; ++away)
        whole += bell.emplace_back(std::exp(-0.5 * std::pow(static_cast<double>(away) / width, 2)));
    DayCurve curve{finishes.front().addDays(-reach), {}};
    curve.heights.resize(static_cast<std::size_t>(finishes.front().daysTo(finishes.back()) + 2 * reach + 1));
    const double weight = 1 / (whole * static_cast<double>(finishes.size()));
    for (auto day = finishes.begin(); day != finishes.end();) {
        const auto next = std::upper_bound(day, finishes.end(), *day);
        const auto runs = static_cast<double>(next - day);
        auto height = curve.heights.begin() + finishes.front().daysTo(*day);
        for (const double share : bell)
            *height++ += runs * share * weight;
        day = next;
    }
    return curve;
}

TimeScale forecastScale(const core::Forecast& forecast, QDate today, qreal width)
{
    const QDate begin = std::min(today, forecast.finishes.front());
    const auto shown = static_cast<std::size_t>(shownShare * static_cast<double>(forecast.finishes.size()));
    QDate end = std::max(today, forecast.finishes[std::min(shown, forecast.finishes.size() - 1)]);
    if (forecast.goal)
        end = std::max(end, *forecast.goal);
    const qint64 margin = 2 + begin.daysTo(end) / 15;
    return {begin.addDays(-margin), width / static_cast<qreal>(begin.daysTo(end) + 2 * margin + 1)};
}

Picture forecastStrip(const core::Forecast& forecast, QDate today, const ForecastStripOptions& options)
{
    if (forecast.finishes.empty() || options.size.isEmpty())
        return {};
    return Strip(forecast, today, options).picture();
}

}  // namespace nextrung::drawing

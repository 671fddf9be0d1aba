// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/house_style.h"

#include <QPainter>

namespace nextrung::widgets {

namespace {

using drawing::Token;

constexpr int trackThickness = 4;
constexpr int handleSide = 14;
constexpr int leastHandle = 28;

bool isLyingDown(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Horizontal);
}

bool isBusy(const QStyleOptionProgressBar& bar)
{
    return bar.minimum == bar.maximum;
}

/// The part of the bar that is done; its middle third while nobody knows how much there is.
QRectF filledPart(const QStyleOptionProgressBar& bar)
{
    const QRectF all(bar.rect);
    const qreal range = static_cast<qreal>(bar.maximum) - static_cast<qreal>(bar.minimum);
    const qreal done = isBusy(bar)
        ? 1.0 / 3
        : qBound(0.0, (static_cast<qreal>(bar.progress) - static_cast<qreal>(bar.minimum)) / range, 1.0);
    const bool lies = isLyingDown(bar);
    const qreal length = lies ? all.width() : all.height();
    const bool fromEnd
        = lies ? (bar.direction == Qt::RightToLeft) != bar.invertedAppearance : !bar.invertedAppearance;
    const qreal start = isBusy(bar) ? length / 3 : fromEnd ? length * (1 - done) : 0;
    if (lies)
        return {all.left() + start, all.top(), length * done, all.height()};
    return {all.left(), all.top() + start, all.width(), length * done};
}

}  // namespace

void HouseStyle::drawSlider(const QStyleOptionSlider& slider, QPainter* painter, const QWidget* widget) const
{
    const QRect handle = proxy()->subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    const bool lies = slider.orientation == Qt::Horizontal;
    const QPoint middle = handle.center();
    const QRect& all = slider.rect;
    const int half = trackThickness / 2;
    const QRect track = lies ? QRect(all.left(), middle.y() - half + 1, all.width(), trackThickness)
                             : QRect(middle.x() - half + 1, all.top(), trackThickness, all.height());
    if (slider.subControls.testFlag(SC_SliderTickmarks)) {
        QStyleOptionSlider ticks = slider;
        ticks.subControls = SC_SliderTickmarks;
        QProxyStyle::drawComplexControl(CC_Slider, &ticks, painter, widget);
    }
    if (slider.subControls.testFlag(SC_SliderGroove)) {
        const QColor line = theme_.isHighContrast() ? color(Token::Line3) : QColor();
        drawBox(painter, track, {color(Token::Track), line, 1, 2});
        QRect done = track;
        if (lies && slider.upsideDown)
            done.setLeft(middle.x());
        else if (lies)
            done.setRight(middle.x());
        else if (slider.upsideDown)
            done.setTop(middle.y());
        else
            done.setBottom(middle.y());
        drawBox(painter, done, {inkOf(slider, Token::Accent), QColor(), 0, 2});
    }
    if (!slider.subControls.testFlag(SC_SliderHandle))
        return;
    const QRect knob = alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(handleSide, handleSide), handle);
    const bool isActive = slider.activeSubControls.testFlag(SC_SliderHandle);
    const bool isFocused
        = slider.state.testFlag(State_HasFocus) && slider.state.testFlag(State_KeyboardFocusChange);
    drawBox(painter, knob,
            {color(isActive ? Token::AccentTint : Token::Surface), inkOf(slider, Token::Accent),
             isFocused ? 4.0 : 2.0, handleSide / 2.0});
}

void HouseStyle::drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget) const
{
    if (bar.maximum <= bar.minimum)
        return;
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool isHeld = bar.activeSubControls.testFlag(SC_ScrollBarSlider)
        && (bar.state.testFlag(State_MouseOver) || bar.state.testFlag(State_Sunken));
    const QRect shape = handle.adjusted(2, 2, -2, -2);
    const qreal radius = qMin(shape.width(), shape.height()) / 2.0;
    drawBox(painter, shape,
            {color(isHeld || theme_.isHighContrast() ? Token::Line3 : Token::Line2), QColor(), 0, radius});
}

QRect HouseStyle::scrollBarPart(const QStyleOptionSlider& bar, SubControl part)
{
    const bool lies = bar.orientation == Qt::Horizontal;
    const int length = lies ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 whole = range + bar.pageStep;
        const qint64 fair = static_cast<qint64>(bar.pageStep) * length / qMax<qint64>(1, whole);
        handle = qMin(length, qMax(leastHandle, static_cast<int>(fair)));
    }
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                              bar.upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case SC_ScrollBarSubPage:
        size = start;
        break;
    case SC_ScrollBarAddPage:
        from = start + handle;
        size = length - from;
        break;
    case SC_ScrollBarSlider:
        from = start;
        size = handle;
        break;
    case SC_ScrollBarGroove:
        size = length;
        break;
    default:
        return {};
    }
    const QRect rect = lies ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                            : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    return visualRect(bar.direction, bar.rect, rect);
}

void HouseStyle::drawProgress(const QStyleOptionProgressBar& bar, QPainter* painter) const
{
    const QRectF all(bar.rect);
    const qreal radius = qMin(all.width(), all.height()) / 2;
    const QColor line = theme_.isHighContrast() ? color(Token::Line3) : QColor();
    drawBox(painter, all, {color(Token::Track), line, lineWidth(), radius});
    const QRectF filled = filledPart(bar);
    if (filled.width() < 0.5 || filled.height() < 0.5)
        return;
    const qreal end = qMin(radius, qMin(filled.width(), filled.height()) / 2);
    drawBox(painter, filled, {inkOf(bar, Token::Accent), QColor(), 0, end});
}

void HouseStyle::drawProgressLabel(const QStyleOptionProgressBar& bar, QPainter* painter) const
{
    if (!bar.textVisible || bar.text.isEmpty() || isBusy(bar) || bar.rect.height() < bar.fontMetrics.height())
        return;
    const int centred = static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextSingleLine);
    painter->save();
    painter->setPen(inkOf(bar, Token::Ink));
    painter->drawText(bar.rect, centred, bar.text);
    // The words turn light where the fill lies under them; the track shows no other ink through.
    const QRectF filled = filledPart(bar);
    painter->setClipRect(filled, Qt::IntersectClip);
    drawBox(painter, filled,
            {inkOf(bar, Token::Accent), QColor(), 0, qMin(filled.width(), filled.height()) / 2});
    painter->setPen(color(Token::OnFill));
    painter->drawText(bar.rect, centred, bar.text);
    painter->restore();
}

}  // namespace nextrung::widgets

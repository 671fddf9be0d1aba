// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/icons.h"
#include "widgets/house_style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>

namespace nextrung::widgets {

namespace {

using drawing::Token;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

}  // namespace

void HouseStyle::drawBox(QPainter* painter, const QRectF& rect, const Box& box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter->setPen(box.line.isValid() ? QPen(box.line, box.width) : QPen(Qt::NoPen));
    const qreal inset = box.line.isValid() ? box.width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter->restore();
}

void HouseStyle::drawStroke(QPainter* painter, const QPolygonF& points, const QColor& ink, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points);
    painter->restore();
}

void HouseStyle::drawChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& ink)
{
    const QPointF at = QRectF(rect).center();
    const QPointF along = direction == Qt::DownArrow ? QPointF(0, 2)
        : direction == Qt::UpArrow                   ? QPointF(0, -2)
        : direction == Qt::LeftArrow                 ? QPointF(-2, 0)
                                                     : QPointF(2, 0);
    const QPointF across(along.y() * 2, along.x() * 2);
    drawStroke(painter, QPolygonF{at - along - across, at + along, at - along + across}, ink, 1.4);
}

void HouseStyle::drawCheckMark(QPainter* painter, const QRectF& square, const QColor& ink)
{
    const auto at
        = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x, y) * (square.width() / 14); };
    drawStroke(painter, QPolygonF{at(3.2, 7.2), at(5.9, 9.9), at(10.8, 4.4)}, ink, 1.8);
}

void HouseStyle::drawField(const QStyleOption* option, QPainter* painter) const
{
    const bool isEnabled = has(*option, State_Enabled);
    const bool isFocused = isEnabled && has(*option, State_HasFocus);
    const Token line = isFocused                     ? Token::Accent
        : isEnabled && has(*option, State_MouseOver) ? Token::Line3
                                                     : Token::Line2;
    drawBox(
        painter, option->rect,
        {color(isEnabled ? Token::Surface : Token::Chrome), color(line), isFocused ? 2.0 : lineWidth(), 5});
}

void HouseStyle::drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const QWidget* owner = widget ? widget->parentWidget() : nullptr;
    if (qobject_cast<const QComboBox*>(owner) || qobject_cast<const QAbstractSpinBox*>(owner))
        return;
    if (frame && frame->lineWidth > 0)
        drawField(option, painter);
    else
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
}

void HouseStyle::drawComboBox(const QStyleOptionComboBox& combo, QPainter* painter,
                              const QWidget* widget) const
{
    if (combo.frame)
        drawField(&combo, painter);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxArrow, widget);
    const QColor ink = inkOf(combo, Token::Ink2);
    if (!qobject_cast<const QDateTimeEdit*>(widget))
        return drawChevron(painter, arrow, Qt::DownArrow, ink);
    drawItemPixmap(
        painter, arrow, static_cast<int>(Qt::AlignCenter),
        drawing::iconPixmap(QStringLiteral("calendar"), 14, ink, painter->device()->devicePixelRatioF()));
}

int HouseStyle::roomForText(const QStyleOptionComboBox& combo, const QWidget* widget) const
{
    constexpr int air = 2;  // that Fusion leaves
    const int icon = combo.currentIcon.isNull() ? 0 : combo.iconSize.width() + 4;
    return proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget).width() - icon - air;
}

void HouseStyle::drawComboBoxLabel(const QStyleOptionComboBox& combo, QPainter* painter,
                                   const QWidget* widget) const
{
    QStyleOptionComboBox label = combo;
    label.currentText
        = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, roomForText(combo, widget));
    QProxyStyle::drawControl(CE_ComboBoxLabel, &label, painter, widget);
}

void HouseStyle::drawSpinBox(const QStyleOptionSpinBox& spin, QPainter* painter, const QWidget* widget) const
{
    if (spin.frame)
        drawField(&spin, painter);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &spin, part, widget);
        const bool isPressed = spin.activeSubControls.testFlag(part) && has(spin, State_Sunken);
        const Token ink = !spin.stepEnabled.testFlag(step) ? Token::InkOff
            : isPressed                                    ? Token::AccentInk
                                                           : Token::Ink2;
        const int towardsMiddle = direction == Qt::UpArrow ? 2 : -2;
        drawChevron(painter, rect.translated(0, towardsMiddle), direction, inkOf(spin, ink));
    };
    arrow(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void HouseStyle::drawCheckBox(const QStyleOption* option, QPainter* painter) const
{
    const bool isEnabled = has(*option, State_Enabled);
    const bool isMarked = has(*option, State_On) || has(*option, State_NoChange);
    const QSize side(14, 14);
    const QRect square = alignedRect(Qt::LeftToRight, Qt::AlignCenter, side, option->rect);
    const Token fill = !isEnabled ? (isMarked ? Token::InkOff : Token::Chrome)
        : isMarked                ? Token::Accent
                                  : Token::Surface;
    const Token line = isEnabled && has(*option, State_MouseOver) ? Token::Ink2 : Token::Line3;
    drawBox(painter, square,
            {color(fill), isMarked ? QColor() : color(isEnabled ? line : Token::Line2), lineWidth(), 3});
    if (has(*option, State_On))
        drawCheckMark(painter, square, color(Token::OnFill));
    else if (isMarked)
        drawStroke(painter,
                   QPolygonF{square.topLeft() + QPointF(3.5, 7), square.topLeft() + QPointF(10.5, 7)},
                   color(Token::OnFill), 1.8);
}

void HouseStyle::drawRadioButton(const QStyleOption* option, QPainter* painter) const
{
    const bool isEnabled = has(*option, State_Enabled);
    const bool isOn = has(*option, State_On);
    const QRectF circle = alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(14, 14), option->rect);
    const Token line = !isEnabled       ? Token::Line2
        : isOn                          ? Token::Accent
        : has(*option, State_MouseOver) ? Token::Ink2
                                        : Token::Line3;
    drawBox(painter, circle,
            {color(isEnabled ? Token::Surface : Token::Chrome), color(line), isOn ? 1.5 : lineWidth(), 7});
    if (isOn)
        drawBox(painter, circle.adjusted(3.5, 3.5, -3.5, -3.5),
                {inkOf(*option, Token::Accent), QColor(), 0, 3.5});
}

}  // namespace nextrung::widgets

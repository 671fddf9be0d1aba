// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/fonts.h"
#include "drawing/icons.h"
#include "widgets/house_style.h"

#include <QKeySequence>
#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace nextrung::widgets {

namespace {

using drawing::Token;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool asks(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

bool isPrimary(const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return asks(widget, "isPrimary")
        || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
}

/// Views always say that their current item was reached by keys; only the window knows.
bool isFocusedByKeys(const QStyleOption& option, const QWidget* widget)
{
    if (widget)
        return widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    return has(option, QStyle::State_KeyboardFocusChange);
}

bool isInRail(const QWidget* widget)
{
    return widget && widget->parentWidget() && widget->parentWidget()->objectName() == QLatin1String("rail");
}

/// `font`, which is that of body text, at the size of another step of the type scale.
QFont stepped(QFont font, drawing::Type type)
{
    const qreal ratio = drawing::styleOf(type).size / drawing::styleOf(drawing::Type::Body).size;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * ratio);
    else
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    return font;
}

QPixmap inOneColour(QPixmap pixmap, const QColor& ink)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    return pixmap;
}

QPixmap pixmapOf(const QIcon& icon, const QSize& size, const QStyleOption& option, const QPainter& painter)
{
    const bool isOn = has(option, QStyle::State_On);
    return icon.pixmap(size, painter.device()->devicePixelRatioF(),
                       has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                       isOn ? QIcon::On : QIcon::Off);
}

QRect besideText(const QRect& all, int left, const QSize& size)
{
    return {all.left() + left, all.top() + (all.height() - size.height()) / 2, size.width(), size.height()};
}

/// What is left of a tool button beside its icon and its words.
int spareOf(const QStyleOptionToolButton& button)
{
    const int text = button.fontMetrics.size(static_cast<int>(Qt::TextShowMnemonic), button.text).width();
    const int picture = button.icon.isNull() ? 0 : button.iconSize.width() + 4;
    return qMax(0, button.rect.width() - picture - text);
}

int flags(Qt::Alignment alignment)
{
    return static_cast<int>(alignment | Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine);
}

}  // namespace

void HouseStyle::drawRing(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (isFocusedByKeys(*option, widget))
        drawBox(painter, option->rect, {QColor(), color(Token::Accent), 2, 5});
}

void HouseStyle::drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isEnabled = has(*option, State_Enabled);
    const bool isOver = isEnabled && has(*option, State_MouseOver);
    const bool isDown = isEnabled && (has(*option, State_Sunken) || has(*option, State_On));
    if (asks(widget, "isLink"))
        return;
    if (asks(widget, "isField"))
        return drawField(option, painter);
    if (isPrimary(*option, widget) && isEnabled) {
        const bool isFocused = has(*option, State_HasFocus) && isFocusedByKeys(*option, widget);
        const QRect fill = isFocused ? option->rect.adjusted(3, 3, -3, -3) : option->rect;
        drawBox(painter, fill,
                {color(isOver || isDown ? Token::AccentHover : Token::Accent), QColor(), 0,
                 isFocused ? 3.0 : 5.0});
        return;
    }
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    const Token fill = !isEnabled ? Token::Chrome
        : isDown                  ? Token::Selected
        : isOver                  ? Token::Hover
                                  : Token::Surface;
    if (isFlat && !isDown && !isOver)
        return;
    drawBox(painter, option->rect,
            {color(fill), isFlat ? QColor() : color(isDown ? Token::Line3 : Token::Line2), lineWidth(), 5});
}

void HouseStyle::drawButtonLabel(const QStyleOptionButton& button, QPainter* painter,
                                 const QWidget* widget) const
{
    if (asks(widget, "isLink"))
        return drawLinkLabel(button, painter);
    if (asks(widget, "isField"))
        return drawFieldLabel(button, painter, widget);
    const bool isFilled = isPrimary(button, widget) && has(button, State_Enabled);
    const QColor ink = inkOf(button,
                             isFilled                    ? Token::OnFill
                                 : has(button, State_On) ? Token::AccentInk
                                                         : Token::Ink);
    const bool hasMenu = button.features.testFlag(QStyleOptionButton::HasMenu);
    const QRect room = button.rect.adjusted(6, 0, hasMenu ? -22 : -6, 0);
    const QSize picture = button.icon.isNull() ? QSize(0, 0) : button.iconSize;
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : 6;
    const int textWidth = button.text.isEmpty()
        ? 0
        : button.fontMetrics.size(static_cast<int>(Qt::TextShowMnemonic), button.text).width();
    const int whole = qMin(room.width(), picture.width() + gap + textWidth);
    const int left = (room.width() - whole) / 2;
    if (!button.icon.isNull()) {
        QPixmap pixmap = pixmapOf(button.icon, picture, button, *painter);
        if (isFilled)
            pixmap = inOneColour(pixmap, ink);
        drawItemPixmap(painter, visualRect(button.direction, room, besideText(room, left, picture)),
                       static_cast<int>(Qt::AlignCenter), pixmap);
    }
    const QRect text = room.adjusted(left + picture.width() + gap, 0, 0, 0);
    const int mnemonic = static_cast<int>(proxy()->styleHint(SH_UnderlineShortcut, &button, widget) != 0
                                              ? Qt::TextShowMnemonic
                                              : Qt::TextHideMnemonic);
    painter->setPen(ink);
    painter->drawText(visualRect(button.direction, room, text),
                      flags(visualAlignment(button.direction, Qt::AlignLeft)) | mnemonic, button.text);
    if (hasMenu)
        drawChevron(painter,
                    visualRect(button.direction, button.rect,
                               QRect(button.rect.right() - 21, button.rect.top(), 16, button.rect.height())),
                    Qt::DownArrow, ink);
}

void HouseStyle::drawLinkLabel(const QStyleOptionButton& button, QPainter* painter) const
{
    const QRect& all = button.rect;
    int left = 2;
    if (!button.icon.isNull()) {
        const QRect place = visualRect(button.direction, all, besideText(all, left, button.iconSize));
        drawItemPixmap(painter, place, static_cast<int>(Qt::AlignCenter),
                       pixmapOf(button.icon, button.iconSize, button, *painter));
        left += button.iconSize.width() + 8;
    }
    painter->save();
    QFont font = painter->font();
    font.setUnderline(has(button, State_Enabled) && has(button, State_MouseOver));
    painter->setFont(font);
    painter->setPen(inkOf(button, Token::AccentInk));
    const QRect room = visualRect(button.direction, all, all.adjusted(left, 0, 0, 0));
    painter->drawText(room,
                      flags(visualAlignment(button.direction, Qt::AlignLeft))
                          | static_cast<int>(Qt::TextHideMnemonic),
                      button.text);
    painter->restore();
}

void HouseStyle::drawFieldLabel(const QStyleOptionButton& button, QPainter* painter,
                                const QWidget* widget) const
{
    const QRect& all = button.rect;
    int left = 10;
    if (!button.icon.isNull()) {
        drawItemPixmap(painter, visualRect(button.direction, all, besideText(all, left, button.iconSize)),
                       static_cast<int>(Qt::AlignCenter),
                       pixmapOf(button.icon, button.iconSize, button, *painter));
        left += button.iconSize.width() + 8;
    }
    QString keys = widget->property("keys").toString();
    if (keys.isEmpty())
        keys = QKeySequence(static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::Key_K))
                   .toString(QKeySequence::NativeText)
                   .replace(QLatin1Char('+'), QLatin1Char(' '));
    painter->save();
    painter->setPen(inkOf(button, Token::Ink3));
    const int alignment = flags(visualAlignment(button.direction, Qt::AlignLeft));
    const QRect room = visualRect(button.direction, all, all.adjusted(left, 0, -8, 0));
    painter->drawText(room, alignment,
                      button.fontMetrics.elidedText(button.text, Qt::ElideRight, room.width()));
    const QFont small = stepped(painter->font(), drawing::Type::Small);
    const int capWidth = QFontMetrics(small).horizontalAdvance(keys) + 12;
    if (room.width() - button.fontMetrics.horizontalAdvance(button.text) >= capWidth + 12) {
        const QRect cap = visualRect(
            button.direction, all,
            QRect(all.right() - 4 - capWidth, all.top() + 5, capWidth, qMax(0, all.height() - 10)));
        drawBox(painter, cap, {color(Token::Band), color(Token::Line2), lineWidth(), 3});
        painter->setFont(small);
        painter->drawText(cap, static_cast<int>(Qt::AlignCenter), keys);
    }
    painter->restore();
}

void HouseStyle::drawToolPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const bool isEnabled = has(*option, State_Enabled);
    const bool isDown = has(*option, State_On) || (isEnabled && has(*option, State_Sunken));
    const bool isOver = isEnabled && has(*option, State_MouseOver);
    const bool isRaised = !has(*option, State_AutoRaise);
    if (!isDown && !isOver && !isRaised)
        return;
    const Token fill = isDown ? Token::Selected : isOver ? Token::Hover : Token::Surface;
    const bool hasLine = isRaised || (isDown && theme_.isHighContrast());
    drawBox(
        painter, option->rect,
        {color(fill), hasLine ? color(Token::Line2) : QColor(), lineWidth(), isInRail(widget) ? 6.0 : 5.0});
}

void HouseStyle::drawToolButton(const QStyleOptionToolButton& button, QPainter* painter,
                                const QWidget* widget) const
{
    drawToolPanel(&button, painter, widget);
    const bool hasMenu = button.features.testFlag(QStyleOptionToolButton::HasMenu)
        || button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const bool hasText = button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
    if (isInRail(widget)) {
        drawRailLabel(button, painter);
    } else {
        QStyleOptionToolButton label = button;
        const bool hasRoom = hasMenu && hasText;
        // Rows of lists begin at the left; a button of its own has its words in the middle.
        const bool isAlone = hasText && !hasMenu && !has(button, State_AutoRaise);
        const int before = isAlone ? spareOf(button) / 2 : hasText ? 5 : 0;
        label.rect = visualRect(button.direction, button.rect,
                                button.rect.adjusted(before, 0, hasRoom ? -22 : 0, 0));
        if (isAlone && button.toolButtonStyle == Qt::ToolButtonTextOnly)
            label.rect = button.rect;
        label.palette.setColor(QPalette::ButtonText,
                               inkOf(button, has(button, State_On) ? Token::AccentInk : Token::Ink));
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        if (hasRoom)
            drawChevron(
                painter,
                visualRect(button.direction, button.rect,
                           QRect(button.rect.right() - 21, button.rect.top(), 16, button.rect.height())),
                Qt::DownArrow, inkOf(button, Token::Ink2));
    }
    if (has(button, State_HasFocus))
        drawRing(&button, painter, widget);
}

void HouseStyle::drawRailLabel(const QStyleOptionToolButton& button, QPainter* painter) const
{
    painter->save();
    QFont font = stepped(button.font, drawing::Type::Caption);
    font.setWeight(has(button, State_On) ? QFont::DemiBold : QFont::Normal);
    const int textHeight = QFontMetrics(font).height();
    const QSize picture = button.iconSize;
    const QRect& all = button.rect;
    const int top = all.top() + qMax(0, (all.height() - picture.height() - 3 - textHeight) / 2);
    const QRect place(all.left() + (all.width() - picture.width()) / 2, top, picture.width(),
                      picture.height());
    drawItemPixmap(painter, place, static_cast<int>(Qt::AlignCenter),
                   pixmapOf(button.icon, picture, button, *painter));
    painter->setFont(font);
    painter->setPen(inkOf(button, has(button, State_On) ? Token::AccentInk : Token::Ink2));
    const QRect words(all.left(), place.bottom() + 4, all.width(), textHeight);
    painter->drawText(words, static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextHideMnemonic),
                      QFontMetrics(font).elidedText(button.text, Qt::ElideRight, all.width() - 4));
    painter->restore();
}

}  // namespace nextrung::widgets

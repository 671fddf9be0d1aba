// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/house_style.h"

#include <QFrame>
#include <QPainter>
#include <QTabBar>

namespace nextrung::widgets {

namespace {

using drawing::Token;

constexpr int markLeft = 12;
constexpr int markSide = 16;
constexpr int menuTextLeft = 38;
constexpr int menuRight = 12;

}  // namespace

void HouseStyle::drawMenuItem(const QStyleOptionMenuItem& item, QPainter* painter,
                              const QWidget* widget) const
{
    const QRect& all = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty()) {
        painter->fillRect(QRect(all.left(), all.center().y(), all.width(), 1), color(Token::Line));
        return;
    }
    const bool isTitle = item.menuItemType == QStyleOptionMenuItem::Separator;
    const bool isEnabled = item.state.testFlag(State_Enabled);
    if (!isTitle && isEnabled && item.state.testFlag(State_Selected)) {
        painter->fillRect(all, color(Token::Selected));
        if (theme_.isHighContrast())
            drawBox(painter, all, {QColor(), color(Token::Ink), lineWidth(), 0});
    }
    const auto placed = [&](const QRect& rect) { return visualRect(item.direction, all, rect); };
    drawMenuMark(
        item, painter,
        placed(QRect(all.left() + markLeft, all.center().y() - markSide / 2 + 1, markSide, markSide)));
    const int mnemonic = static_cast<int>(proxy()->styleHint(SH_UnderlineShortcut, &item, widget) != 0
                                              ? Qt::TextShowMnemonic
                                              : Qt::TextHideMnemonic);
    const int common = static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine) | mnemonic;
    const QString words = item.text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = item.text.section(QLatin1Char('\t'), 1);
    const QRect room = placed(all.adjusted(isTitle ? markLeft : menuTextLeft, 0, -menuRight, 0));
    painter->save();
    painter->setFont(item.font);
    painter->setPen(inkOf(item, isTitle ? Token::Ink3 : Token::Ink));
    painter->drawText(room, common | static_cast<int>(visualAlignment(item.direction, Qt::AlignLeft)), words);
    painter->setPen(inkOf(item, Token::Ink3));
    if (!keys.isEmpty())
        painter->drawText(room, common | static_cast<int>(visualAlignment(item.direction, Qt::AlignRight)),
                          keys);
    painter->restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, placed(QRect(all.right() - menuRight - 8, all.top(), 12, all.height())),
                    item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                    inkOf(item, Token::Ink2));
}

void HouseStyle::drawMenuMark(const QStyleOptionMenuItem& item, QPainter* painter, const QRect& square) const
{
    const bool isCheckable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    const bool isChecked = isCheckable && item.checked;
    if (!item.icon.isNull()) {
        if (isChecked)
            drawBox(painter, square.adjusted(-3, -3, 3, 3),
                    {color(Token::Selected), color(Token::Line2), lineWidth(), 4});
        const QPixmap pixmap
            = item.icon.pixmap(QSize(markSide, markSide), painter->device()->devicePixelRatioF(),
                               item.state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                               isChecked ? QIcon::On : QIcon::Off);
        drawItemPixmap(painter, square, static_cast<int>(Qt::AlignCenter), pixmap);
    } else if (isChecked && item.checkType == QStyleOptionMenuItem::Exclusive) {
        drawBox(painter, QRectF(square).adjusted(5, 5, -5, -5), {inkOf(item, Token::Ink), QColor(), 0, 3});
    } else if (isChecked) {
        drawCheckMark(painter, square, inkOf(item, Token::Ink));
    }
}

void HouseStyle::drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter* painter,
                                 const QWidget* widget) const
{
    painter->fillRect(item.rect, color(Token::Chrome));
    const bool isOpen = item.state.testFlag(State_Sunken);
    if (item.state.testFlag(State_Enabled) && (isOpen || item.state.testFlag(State_Selected)))
        drawBox(painter, item.rect.adjusted(1, 2, -1, -2),
                {color(isOpen ? Token::Selected : Token::Hover),
                 theme_.isHighContrast() ? color(Token::Line3) : QColor(), lineWidth(), 5});
    const int mnemonic = static_cast<int>(proxy()->styleHint(SH_UnderlineShortcut, &item, widget) != 0
                                              ? Qt::TextShowMnemonic
                                              : Qt::TextHideMnemonic);
    painter->setPen(inkOf(item, Token::Ink));
    painter->drawText(item.rect,
                      static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextSingleLine) | mnemonic,
                      item.text);
}

void HouseStyle::drawToolBar(const QStyleOption* option, QPainter* painter) const
{
    const QRect& rect = option->rect;
    painter->fillRect(rect, color(Token::Chrome));
    if (option->state.testFlag(State_Horizontal))
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
}

void HouseStyle::drawDivider(const QRect& rect, QPainter* painter, bool atEdge) const
{
    const QColor ink = color(Token::Line);
    if (rect.height() >= rect.width())
        painter->fillRect(
            QRect(atEdge ? rect.left() : rect.left() + rect.width() / 2, rect.top(), 1, rect.height()), ink);
    else
        painter->fillRect(
            QRect(rect.left(), atEdge ? rect.bottom() : rect.top() + rect.height() / 2, rect.width(), 1),
            ink);
}

bool HouseStyle::drawShapedFrame(const QStyleOptionFrame& frame, QPainter* painter) const
{
    if (frame.frameShape != QFrame::HLine && frame.frameShape != QFrame::VLine)
        return false;
    const QPoint middle = frame.rect.center();
    const QRect line = frame.frameShape == QFrame::HLine
        ? QRect(frame.rect.left(), middle.y(), frame.rect.width(), 1)
        : QRect(middle.x(), frame.rect.top(), 1, frame.rect.height());
    painter->fillRect(line, color(Token::Line));
    return true;
}

void HouseStyle::drawHeaderGround(const QStyleOption* option, QPainter* painter) const
{
    const QRect& rect = option->rect;
    const bool isOver = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    painter->fillRect(rect, color(isOver ? Token::Hover : Token::Surface));
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const bool isColumn = !header || header->orientation == Qt::Horizontal;
    painter->fillRect(isColumn ? QRect(rect.left(), rect.bottom(), rect.width(), 1)
                               : QRect(rect.right(), rect.top(), 1, rect.height()),
                      color(Token::Line2));
}

void HouseStyle::drawHeaderLabel(const QStyleOptionHeader& header, QPainter* painter,
                                 const QWidget* widget) const
{
    QStyleOptionHeader quiet = header;
    quiet.palette.setColor(QPalette::ButtonText, inkOf(header, Token::Ink3));
    // Qt writes the names of the selected cells' columns in bold.
    quiet.state.setFlag(State_On, false);
    QProxyStyle::drawControl(CE_HeaderLabel, &quiet, painter, widget);
}

void HouseStyle::drawTab(const QStyleOptionTab& tab, QPainter* painter) const
{
    if (!tab.state.testFlag(State_Selected))
        return;
    const QRect& rect = tab.rect;
    const QColor ink = inkOf(tab, Token::Accent);
    switch (tab.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ink);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        painter->fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), ink);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), ink);
        break;
    default:
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ink);
    }
}

void HouseStyle::drawTabLabel(const QStyleOptionTab& tab, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionTab label = tab;
    const bool isCurrent = tab.state.testFlag(State_Selected);
    const bool isOver = tab.state.testFlag(State_MouseOver);
    const QColor ink = inkOf(tab, isCurrent ? Token::AccentInk : isOver ? Token::Ink : Token::Ink2);
    label.palette.setColor(QPalette::WindowText, ink);
    label.palette.setColor(QPalette::ButtonText, ink);
    QProxyStyle::drawControl(CE_TabBarTabLabel, &label, painter, widget);
}

void HouseStyle::drawItemGround(const QStyleOptionViewItem& item, QPainter* painter) const
{
    const bool isEnabled = item.state.testFlag(State_Enabled);
    if (item.state.testFlag(State_Selected)) {
        painter->fillRect(item.rect, color(Token::Selected));
        if (theme_.isHighContrast())
            painter->fillRect(QRect(item.rect.left(), item.rect.bottom() - 1, item.rect.width(), 2),
                              color(Token::Accent));
        return;
    }
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item.rect, item.backgroundBrush);
    else if (isEnabled && item.state.testFlag(State_MouseOver))
        painter->fillRect(item.rect, color(Token::Hover));
}

void HouseStyle::drawItemRow(const QStyleOptionViewItem& item, QPainter* painter, const QWidget* widget) const
{
    if (item.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(item.rect, color(Token::Band));
    if (item.state.testFlag(State_Selected)
        && proxy()->styleHint(SH_ItemView_ShowDecorationSelected, &item, widget) != 0)
        painter->fillRect(item.rect, color(Token::Selected));
}

}  // namespace nextrung::widgets

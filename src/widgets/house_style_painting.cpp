// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/house_style.h"

#include <QPainter>

namespace nextrung::widgets {

using drawing::Token;

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return drawRing(option, painter, widget);
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter, widget);
    case PE_PanelLineEdit:
        return drawLineEdit(option, painter, widget);
    case PE_FrameLineEdit:
        return drawField(option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawChevron(painter, option->rect, Qt::DownArrow, inkOf(*option, Token::Ink2));
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawChevron(painter, option->rect, Qt::UpArrow, inkOf(*option, Token::Ink2));
    case PE_IndicatorArrowLeft:
        return drawChevron(painter, option->rect, Qt::LeftArrow, inkOf(*option, Token::Ink2));
    case PE_IndicatorArrowRight:
        return drawChevron(painter, option->rect, Qt::RightArrow, inkOf(*option, Token::Ink2));
    default:
        if (!drawGround(element, option, painter, widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool HouseStyle::drawGround(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const QRect& rect = option->rect;
    switch (element) {
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_FrameDefaultButton:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
        return true;
    case PE_Frame:
    case PE_FrameMenu:
        drawBox(painter, rect, {QColor(), color(Token::Line2), lineWidth(), 0});
        return true;
    case PE_PanelMenu:
        painter->fillRect(rect, color(Token::Surface));
        return true;
    case PE_PanelTipLabel:
        painter->fillRect(rect, color(Token::Ink));
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(rect, color(Token::Chrome));
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color(Token::Line));
        return true;
    case PE_FrameTabBarBase:
        drawDivider(rect, painter, true);
        return true;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color(Token::Line));
        return true;
    case PE_IndicatorToolBarSeparator:
        drawDivider(rect.height() > rect.width() ? rect.adjusted(0, 5, 0, -5) : rect.adjusted(5, 0, -5, 0),
                    painter, false);
        return true;
    case PE_IndicatorDockWidgetResizeHandle:
        drawDivider(rect, painter, true);
        return true;
    default:
        return drawViewPart(element, option, painter, widget);
    }
}

bool HouseStyle::drawViewPart(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const QRect& rect = option->rect;
    switch (element) {
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            drawChevron(painter, rect,
                        option->state.testFlag(State_Open)         ? Qt::DownArrow
                            : option->direction == Qt::RightToLeft ? Qt::LeftArrow
                                                                   : Qt::RightArrow,
                        inkOf(*option, Token::Ink2));
        return true;
    case PE_IndicatorHeaderArrow:
        // Qt calls the arrow for ascending order "down": the least value is the first one.
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            drawChevron(painter, rect,
                        header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                        color(Token::Ink3));
        return true;
    case PE_PanelItemViewItem:
        if (item)
            drawItemGround(*item, painter);
        return item != nullptr;
    case PE_PanelItemViewRow:
        if (item)
            drawItemRow(*item, painter, widget);
        return item != nullptr;
    default:
        return false;
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_PushButton) {
        QProxyStyle::drawControl(element, option, painter, widget);
        // Fusion leaves the ring of a push button to its bevel, which is drawn here.
        if (option->state.testFlag(State_HasFocus))
            drawRing(option, painter, widget);
        return;
    }
    if (element == CE_PushButtonBevel)
        return drawButtonPanel(option, painter, widget);
    if (element == CE_PushButtonLabel && button)
        return drawButtonLabel(*button, painter, widget);
    if (element == CE_MenuItem && item)
        return drawMenuItem(*item, painter, widget);
    if (element == CE_MenuBarItem && item)
        return drawMenuBarItem(*item, painter, widget);
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, color(Token::Chrome));
    if (element == CE_MenuEmptyArea || element == CE_MenuHMargin || element == CE_MenuVMargin)
        return;
    if (element == CE_ToolBar)
        return drawToolBar(option, painter);
    if (element == CE_Splitter)
        return drawDivider(option->rect, painter, false);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return drawHeaderGround(option, painter);
    if (element == CE_HeaderLabel && header)
        return drawHeaderLabel(*header, painter, widget);
    if (element == CE_TabBarTabShape && tab)
        return drawTab(*tab, painter);
    if (element == CE_TabBarTabLabel && tab)
        return drawTabLabel(*tab, painter, widget);
    if (element == CE_ComboBoxLabel && combo)
        return drawComboBoxLabel(*combo, painter, widget);
    if (element == CE_ProgressBarGroove)
        return;
    if (element == CE_ProgressBarContents && progress)
        return drawProgress(*progress, painter);
    if (element == CE_ProgressBarLabel && progress)
        return drawProgressLabel(*progress, painter);
    if (element == CE_FocusFrame)
        return drawRing(option, painter, widget);
    if (element == CE_ShapedFrame && frame && drawShapedFrame(*frame, painter))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ToolButton && tool)
        drawToolButton(*tool, painter, widget);
    else if (control == CC_ComboBox && combo)
        drawComboBox(*combo, painter, widget);
    else if (control == CC_SpinBox && spin)
        drawSpinBox(*spin, painter, widget);
    else if (control == CC_Slider && slider)
        drawSlider(*slider, painter, widget);
    else if (control == CC_ScrollBar && slider)
        drawScrollBar(*slider, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/house_style.h"

#include "drawing/icons.h"
#include "drawing/style.h"
#include "widgets/plain_tool_tip.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QToolTip>
#include <QVariant>

#include <optional>

namespace nextrung::widgets {

namespace {

bool turnsWithWheel(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QSlider*>(widget);
}

using drawing::Token;

constexpr int controlHeight = 28;
constexpr int toolButtonSide = 30;
constexpr int chevronRoom = 26;
constexpr int menuTextLeft = 38;
constexpr int menuRight = 28;

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& size)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width() + menuTextLeft, item.text.isEmpty() ? 9 : size.height() + 8};
    const int beforeKeys = item.text.contains(QLatin1Char('\t')) ? 24 : 0;
    return {size.width() + menuTextLeft + menuRight + beforeKeys, qMax(26, size.height() + 8)};
}

QSize toolButtonSize(const QStyleOptionToolButton& button, const QSize& size)
{
    const bool hasText = button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
    const bool hasMenu = button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const int width = size.width() + (hasText ? 16 : 10) + (hasMenu && hasText ? 18 : 0);
    return {qMax(toolButtonSide, width), qMax(toolButtonSide, size.height() + 10)};
}

QSize pushButtonSize(const QStyleOptionButton& button, const QSize& size, const QWidget* widget)
{
    const bool isLink = widget && widget->property("isLink").toBool();
    const int padding = isLink ? 4 : button.text.isEmpty() ? 12 : 24;
    return {qMax(isLink ? 0 : controlHeight, size.width() + padding), qMax(controlHeight, size.height() + 8)};
}

QRect comboBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, all,
                                  QRect(all.right() + 1 - chevronRoom, all.top(), chevronRoom, all.height()));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, all, all.adjusted(7, 2, -chevronRoom, -2));
    default:
        return all;
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& spin, QStyle::SubControl part)
{
    const QRect& all = spin.rect;
    const bool hasButtons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int room = hasButtons ? 22 : 7;
    const int middle = all.height() / 2;
    QRect result = all;
    if (part == QStyle::SC_SpinBoxEditField)
        result = all.adjusted(7, 2, -room, -2);
    else if (part == QStyle::SC_SpinBoxUp)
        result = hasButtons ? QRect(all.right() + 1 - room, all.top(), room, middle) : QRect();
    else if (part == QStyle::SC_SpinBoxDown)
        result = hasButtons ? QRect(all.right() + 1 - room, all.top() + middle, room, all.height() - middle)
                            : QRect();
    return result.isNull() ? result : QStyle::visualRect(spin.direction, all, result);
}

/// The metrics of boxes, icons and handles.
std::optional<int> sizeOfMark(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SliderLength:
    case QStyle::PM_SliderControlThickness:
        return 14;
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
        return 16;
    case QStyle::PM_SliderThickness:
        return 18;
    case QStyle::PM_ScrollBarSliderMin:
        return 28;
    default:
        return std::nullopt;
    }
}

}  // namespace

HouseStyle::HouseStyle(const drawing::Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , theme_(theme)
{
}

void HouseStyle::setTheme(const drawing::Theme& theme)
{
    theme_ = theme;
    // Tool tips do not follow the application's palette.
    QToolTip::setPalette(drawing::paletteFor(theme_));
}

QColor HouseStyle::inkOf(const QStyleOption& option, Token token) const
{
    return color(option.state.testFlag(State_Enabled) ? token : Token::InkOff);
}

void HouseStyle::showBeginningOf(QLineEdit& line)
{
    // Qt leaves the cursor at the end of what was set or typed, and a long text then shows its tail.
    connect(&line, &QLineEdit::cursorPositionChanged, this, [&line] {
        // What is selected is about to be typed over.
        if (!line.hasFocus() && !line.isModified() && !line.hasSelectedText())
            line.home(false);
    });
    connect(&line, &QLineEdit::editingFinished, this, [&line] {
        const bool isCut = line.fontMetrics().horizontalAdvance(line.text()) > line.contentsRect().width();
        if (!line.hasFocus() || isCut)
            line.home(false);
    });
    if (!line.hasFocus() && !line.hasSelectedText())
        line.home(false);
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setAttribute(Qt::WA_Hover);
        if (!qobject_cast<QAbstractSpinBox*>(line->parentWidget()))
            showBeginningOf(*line);
    }
    // The ground under the handle shows through.
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (turnsWithWheel(widget)) {
        widget->installEventFilter(this);
        widget->setFocusPolicy(Qt::StrongFocus);  // not by the wheel
    }
}

bool HouseStyle::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QWidget*>(watched);
    const bool isPassed = event->type() == QEvent::Wheel && field && !field->hasFocus();
    if (isPassed)
        event->ignore();
    auto* choice = qobject_cast<QComboBox*>(watched);
    const bool isTold = event->type() == QEvent::ToolTip && choice
        && tellWhole(*choice, static_cast<const QHelpEvent*>(event)->globalPos());
    return isPassed || isTold || QProxyStyle::eventFilter(watched, event);
}

/// Says the text of a choice that is shown with an ellipsis; false of others.
bool HouseStyle::tellWhole(QComboBox& choice, QPoint at) const
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.currentIcon = choice.itemIcon(choice.currentIndex());
    option.iconSize = choice.iconSize();
    const QString text = choice.currentText();
    if (choice.isEditable() || option.fontMetrics.horizontalAdvance(text) <= roomForText(option, &choice))
        return false;
    QToolTip::showText(at, plainToolTip(text), &choice);
    return true;
}

void HouseStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    QToolTip::setPalette(drawing::paletteFor(theme_));
}

void HouseStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    if (qobject_cast<QLineEdit*>(widget)) {
        widget->setAttribute(Qt::WA_Hover, false);
        widget->disconnect(this);
    }
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent);
    QProxyStyle::unpolish(widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (type == CT_PushButton && button)
        return pushButtonSize(*button, size, widget);
    if (type == CT_ToolButton && tool)
        return toolButtonSize(*tool, size);
    if (type == CT_MenuItem && item)
        return menuItemSize(*item, size);
    if (type == CT_MenuBarItem)
        return size.isEmpty() ? size : QSize(size.width() + 20, qMax(26, size.height() + 8));
    if (type == CT_ComboBox)
        return {size.width() + chevronRoom + 12, qMax(controlHeight, size.height() + 8)};
    if (type == CT_SpinBox)
        return {size.width() + chevronRoom + 8, qMax(controlHeight, size.height() + 8)};
    if (type == CT_LineEdit && frame && frame->lineWidth > 0)
        return {size.width() + 12, qMax(controlHeight, size.height() + 8)};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isBare = element == SE_RadioButtonFocusRect && button && button->text.isEmpty();
    if (element == SE_PushButtonFocusRect || isBare)
        return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(5, 0, -5, 0);
    return rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    if (control == CC_SpinBox && spin)
        return spinBoxPart(*spin, part);
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboBoxPart(*option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_DrawMenuBarSeparator:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(theme_.isHighContrast() ? Token::Line3 : Token::Line).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuHMargin:
    case PM_ToolBarFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_MenuBarHMargin:
    case PM_ToolBarItemMargin:
    case PM_ToolTipLabelFrameWidth:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_DockWidgetSeparatorExtent:
        return 7;
    case PM_HeaderMargin:
    case PM_HeaderMarkSize:
        return 8;
    case PM_ToolBarSeparatorExtent:
        return 13;
    case PM_ScrollBarExtent:
        return 10;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarTabHSpace:
        return 20;
    default:
        return sizeOfMark(metric).value_or(QProxyStyle::pixelMetric(metric, option, widget));
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return drawing::icon(QStringLiteral("right"), theme_);
    if (which == SP_ToolBarVerticalExtensionButton)
        return drawing::icon(QStringLiteral("down"), theme_);
    return QProxyStyle::standardIcon(which, option, widget);
}

}  // namespace nextrung::widgets

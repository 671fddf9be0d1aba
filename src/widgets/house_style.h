// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"

#include <QPolygonF>
#include <QProxyStyle>
#include <QStyleOption>

class QComboBox;

namespace nextrung::widgets {

/// The flat look of all controls: one fill, one line, no gradients, no shadows.
///
/// Colours come from the theme alone. Three dynamic properties of a QPushButton choose another look:
/// `isPrimary` fills it with the accent, `isLink` makes it a text in the accent's ink at the left,
/// `isField` makes it a field that is clicked, with a keycap at the right. The keycap shows the property
/// `keys` (a text), Ctrl+K where that is not set; it is left out where the text needs the room.
/// Tool buttons in a tool bar named "rail" have their name under the icon.
class HouseStyle : public QProxyStyle {
public:
    explicit HouseStyle(const drawing::Theme& theme);

    [[nodiscard]] const drawing::Theme& theme() const { return theme_; }

    /// Takes the colours of `theme` and gives them to tool tips; other widgets show them when next painted.
    void setTheme(const drawing::Theme& theme);

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    void unpolish(QWidget* widget) override;
    /// The wheel over a field without the keyboard scrolls what is around it, so that nobody changes a plan
    /// while scrolling past. What a choice has no room for stands in its tool tip.
    bool eventFilter(QObject* watched, QEvent* event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returnData = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    /// What leads to the rest of a tool bar that is too narrow is one of our icons.
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;

private:
    /// Lets a line that nobody types in show where its text begins.
    void showBeginningOf(QLineEdit& line);
    [[nodiscard]] bool tellWhole(QComboBox& choice, QPoint at) const;

    /// A rounded rectangle; a colour that is not valid is not drawn.
    struct Box {
        QColor fill;
        QColor line;
        qreal width = 1;
        qreal radius = 5;
    };

    [[nodiscard]] QColor color(drawing::Token token) const { return theme_.color(token); }
    [[nodiscard]] qreal lineWidth() const { return theme_.isHighContrast() ? 1.5 : 1; }
    [[nodiscard]] QColor inkOf(const QStyleOption& option, drawing::Token token) const;

    // house_style_fields.cpp
    static void drawBox(QPainter* painter, const QRectF& rect, const Box& box);
    static void drawStroke(QPainter* painter, const QPolygonF& points, const QColor& ink, qreal width);
    static void drawChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& ink);
    static void drawCheckMark(QPainter* painter, const QRectF& square, const QColor& ink);

    // house_style_buttons.cpp
    void drawRing(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const;
    void drawLinkLabel(const QStyleOptionButton& button, QPainter* painter) const;
    void drawFieldLabel(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const;
    void drawToolPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const;
    void drawRailLabel(const QStyleOptionToolButton& button, QPainter* painter) const;

    // house_style_fields.cpp
    void drawField(const QStyleOption* option, QPainter* painter) const;
    void drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComboBox& combo, QPainter* painter, const QWidget* widget) const;
    [[nodiscard]] int roomForText(const QStyleOptionComboBox& combo, const QWidget* widget) const;
    void drawComboBoxLabel(const QStyleOptionComboBox& combo, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox& spin, QPainter* painter, const QWidget* widget) const;
    void drawCheckBox(const QStyleOption* option, QPainter* painter) const;
    void drawRadioButton(const QStyleOption* option, QPainter* painter) const;

    // house_style_painting.cpp
    bool drawGround(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                    const QWidget* widget) const;
    bool drawViewPart(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                      const QWidget* widget) const;

    // house_style_panels.cpp
    void drawMenuItem(const QStyleOptionMenuItem& item, QPainter* painter, const QWidget* widget) const;
    void drawMenuMark(const QStyleOptionMenuItem& item, QPainter* painter, const QRect& square) const;
    void drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter* painter, const QWidget* widget) const;
    void drawToolBar(const QStyleOption* option, QPainter* painter) const;
    void drawDivider(const QRect& rect, QPainter* painter, bool atEdge) const;
    bool drawShapedFrame(const QStyleOptionFrame& frame, QPainter* painter) const;
    void drawHeaderGround(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderLabel(const QStyleOptionHeader& header, QPainter* painter, const QWidget* widget) const;
    void drawTab(const QStyleOptionTab& tab, QPainter* painter) const;
    void drawTabLabel(const QStyleOptionTab& tab, QPainter* painter, const QWidget* widget) const;
    void drawItemGround(const QStyleOptionViewItem& item, QPainter* painter) const;
    void drawItemRow(const QStyleOptionViewItem& item, QPainter* painter, const QWidget* widget) const;

    // house_style_ranges.cpp
    void drawSlider(const QStyleOptionSlider& slider, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget) const;
    void drawProgress(const QStyleOptionProgressBar& bar, QPainter* painter) const;
    void drawProgressLabel(const QStyleOptionProgressBar& bar, QPainter* painter) const;
    [[nodiscard]] static QRect scrollBarPart(const QStyleOptionSlider& bar, SubControl part);

    drawing::Theme theme_;
};

}  // namespace nextrung::widgets

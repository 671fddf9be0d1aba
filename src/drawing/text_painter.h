// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/fonts.h"
#include "drawing/picture.h"
#include "drawing/theme.h"

#include <QFontMetricsF>

#include <vector>

class QPainter;

namespace nextrung::drawing {

/// Paints the texts of one picture; keeps the fonts and their measures, which are dear to make.
class TextPainter {
public:
    /// All three are kept by reference or value for one painting; `painter` must be active.
    TextPainter(QPainter& painter, const Theme& theme, Fonts fonts);

    void paint(const Text& text);

private:
    struct Face {
        TextStyle style;
        QFont font;
        QFontMetricsF metrics;
        bool hasEqualDigits;
    };
    /// A text as it will be seen: shortened or made smaller.
    struct Fitted {
        QString text;
        std::size_t face;
        qreal width;
    };

    [[nodiscard]] std::size_t faceOf(const TextStyle& style);
    [[nodiscard]] bool needsCells(const Text& text, const Face& face) const;
    [[nodiscard]] qreal widthOf(const Text& text, const Face& face) const;
    [[nodiscard]] Fitted fit(const Text& text);
    void draw(const Text& text, const Fitted& fitted);

    QPainter& painter_;
    Theme theme_;
    Fonts fonts_;
    int dotsPerInch_;
    std::vector<Face> faces_;
};

}  // namespace nextrung::drawing

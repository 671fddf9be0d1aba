// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/text_painter.h"

#include "drawing/tabular.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nextrung::drawing {

namespace {

/// Where the baseline of one line of this height lies in the rectangle of `text`.
qreal baselineOf(const Text& text, const QFontMetricsF& metrics)
{
    if (text.alignment.testFlag(Qt::AlignBaseline))
        return text.rect.bottom();
    if (text.alignment.testFlag(Qt::AlignTop))
        return text.rect.top() + metrics.ascent();
    if (text.alignment.testFlag(Qt::AlignBottom))
        return text.rect.bottom() - metrics.descent();
    return text.rect.center().y() + ((metrics.ascent() - metrics.descent()) / 2);
}

qreal leftOf(const Text& text, qreal width)
{
    if (text.alignment.testFlag(Qt::AlignRight))
        return text.rect.right() - width;
    if (text.alignment.testFlag(Qt::AlignHCenter))
        return text.rect.center().x() - (width / 2);
    return text.rect.left();
}

}  // namespace

TextPainter::TextPainter(QPainter& painter, const Theme& theme, Fonts fonts)
    : painter_(painter)
    , theme_(theme)
    , fonts_(std::move(fonts))
    , dotsPerInch_(painter.device()->logicalDpiY())
{
}

void TextPainter::paint(const Text& text)
{
    if (text.text.isEmpty())
        return;
    const Fitted fitted = fit(text);
    QColor color = theme_.color(text.ink.token);
    color.setAlphaF(static_cast<float>(text.ink.alpha));
    painter_.setPen(color);
    painter_.setFont(faces_[fitted.face].font);
    if (text.turn == 0) {
        draw(text, fitted);
        return;
    }
    const QPointF centre = text.rect.center();
    painter_.save();
    painter_.translate(centre);
    painter_.rotate(text.turn);
    painter_.translate(-centre);
    draw(text, fitted);
    painter_.restore();
}

std::size_t TextPainter::faceOf(const TextStyle& style)
{
    const auto known
        = std::find_if(faces_.begin(), faces_.end(), [&](const Face& face) { return face.style == style; });
    if (known != faces_.end())
        return static_cast<std::size_t>(known - faces_.begin());
    const QFont font = fonts_.font(style, dotsPerInch_);
    const QFontMetricsF metrics(font, painter_.device());
    faces_.push_back({style, font, metrics, tabular::hasEqualDigits(metrics)});
    return faces_.size() - 1;
}

bool TextPainter::needsCells(const Text& text, const Face& face) const
{
    return text.isTabular && !face.hasEqualDigits && fonts_.medium() == Medium::Screen;
}

qreal TextPainter::widthOf(const Text& text, const Face& face) const
{
    return needsCells(text, face) ? tabular::width(face.metrics, text.text)
                                  : face.metrics.horizontalAdvance(text.text);
}

TextPainter::Fitted TextPainter::fit(const Text& text)
{
    Fitted fitted{text.text, faceOf(text.style), 0};
    fitted.width = widthOf(text, faces_[fitted.face]);
    // Measures of one text differ in the last digits between devices; that is no reason to cut it.
    const qreal available = text.rect.width() + 0.05;
    if (text.overflow == Overflow::Show || fitted.width <= available)
        return fitted;
    if (text.overflow == Overflow::Shrink && text.leastSize < text.style.size) {
        TextStyle smaller = text.style;
        smaller.size = std::floor(text.style.size * available / fitted.width * 4) / 4;
        // A device may round the size of a font up: then the next smaller ones are tried.
        for (bool isLeast = false; !isLeast; smaller.size -= 0.25) {
            isLeast = smaller.size <= text.leastSize;
            smaller.size = std::max(smaller.size, text.leastSize);
            fitted.face = faceOf(smaller);
            fitted.width = widthOf(text, faces_[fitted.face]);
            if (fitted.width <= available)
                return fitted;
        }
    }
    const QFontMetricsF& metrics = faces_[fitted.face].metrics;
    fitted.text = metrics.elidedText(text.text, Qt::ElideRight, text.rect.width());
    fitted.width = metrics.horizontalAdvance(fitted.text);
    return fitted;
}

void TextPainter::draw(const Text& text, const Fitted& fitted)
{
    const Face& face = faces_[fitted.face];
    const QPointF baseline(leftOf(text, fitted.width), baselineOf(text, face.metrics));
    if (needsCells(text, face) && fitted.text == text.text)
        tabular::draw(painter_, face.metrics, baseline, fitted.text);
    else
        painter_.drawText(baseline, fitted.text);
}

}  // namespace nextrung::drawing

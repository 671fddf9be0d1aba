// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QtGlobal>

class QFont;
class QFontMetricsF;
class QPainter;
class QPointF;
class QString;

/// Numbers whose digits are equally wide, for fonts (Inter) whose digits are not.
///
/// For short strings that run from left to right, on screen: text drawn digit by digit does not
/// extract from a PDF. Only 0 to 9 get equal cells; all else keeps its own width.
namespace nextrung::drawing::tabular {

/// Are the digits of this font equally wide already?
[[nodiscard]] bool hasEqualDigits(const QFontMetricsF& metrics);

/// Width of `text` with every digit as wide as the widest.
[[nodiscard]] qreal width(const QFontMetricsF& metrics, const QString& text);

/// Draws with the painter's font and pen, from `baseline` to the right.
void draw(QPainter& painter, const QFontMetricsF& metrics, QPointF baseline, const QString& text);

/// Draws in one line in the middle of the height of `rect`, at its left, its right or in its centre.
void draw(QPainter& painter, const QRectF& rect, const QString& text,
          Qt::Alignment alignment = Qt::AlignRight);

}  // namespace nextrung::drawing::tabular

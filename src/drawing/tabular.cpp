// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/tabular.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPointF>
#include <QString>

#include <algorithm>

namespace nextrung::drawing::tabular {

namespace {

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

qreal widestDigit(const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls `visit(run, width, indent)` for each digit and for each run between digits, from left to right.
template <class Visit>
void forEachRun(const QFontMetricsF& metrics, const QString& text, const Visit& visit)
{
    const qreal cell = widestDigit(metrics);
    qsizetype begin = 0;
    while (begin < text.size()) {
        if (isDigit(text.at(begin))) {
            visit(text.mid(begin, 1), cell, (cell - metrics.horizontalAdvance(text.at(begin))) / 2);
            ++begin;
            continue;
        }
        const auto* const end = std::find_if(text.begin() + begin, text.end(), isDigit);
        const QString run = text.mid(begin, end - (text.begin() + begin));
        visit(run, metrics.horizontalAdvance(run), 0.0);
        begin += run.size();
    }
}

}  // namespace

bool hasEqualDigits(const QFontMetricsF& metrics)
{
    const qreal widest = widestDigit(metrics);
    for (char digit = '0'; digit <= '9'; ++digit) {
        if (widest - metrics.horizontalAdvance(QLatin1Char(digit)) > 0.01 * widest)
            return false;
    }
    return true;
}

qreal width(const QFontMetricsF& metrics, const QString& text)
{
    qreal total = 0;
    forEachRun(metrics, text, [&](const QString&, qreal runWidth, qreal) { total += runWidth; });
    return total;
}

void draw(QPainter& painter, const QFontMetricsF& metrics, QPointF baseline, const QString& text)
{
    forEachRun(metrics, text, [&](const QString& run, qreal runWidth, qreal indent) {
        painter.drawText(baseline + QPointF(indent, 0), run);
        baseline.rx() += runWidth;
    });
}

void draw(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal spare = rect.width() - width(metrics, text);
    qreal left = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        left += spare;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left += spare / 2;
    const qreal baseline = rect.center().y() + ((metrics.ascent() - metrics.descent()) / 2);
    draw(painter, metrics, {left, baseline}, text);
}

}  // namespace nextrung::drawing::tabular

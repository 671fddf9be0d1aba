// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"
#include "widgets/plain_tool_tip.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace nextrung::widgets {

/// The title at the top of an inspector, broken into as many lines as it needs, at most four; its tooltip has
/// all of it.
///
/// Unlike a label it breaks words that are wider than it is.
class InspectorTitle : public QLabel {
public:
    InspectorTitle(const Appearance& appearance, QWidget* parent)
        : QLabel(parent)
        , appearance_(appearance)
    {
        setTextFormat(Qt::PlainText);
        setFont(appearance.fonts().font(drawing::Type::Inspector));
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setTitle(const QString& title)
    {
        setText(title);
        setToolTip(plainToolTip(title));
        updateGeometry();
    }

    [[nodiscard]] QStringList lines(int width) const
    {
        if (width <= 0)
            return {text()};
        return appearance_.fonts().wrapped(text(), drawing::styleOf(drawing::Type::Inspector), width,
                                           mostLines);
    }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        const auto count = static_cast<int>(std::max<qsizetype>(1, lines(width).size()));
        return count * fontMetrics().lineSpacing();
    }
    /// A page that scrolls asks for no height at a width: it is told that of the width now.
    [[nodiscard]] QSize sizeHint() const override { return {0, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        int top = 0;
        for (const QString& line : lines(width())) {
            painter.drawText(QRect(0, top, width(), fontMetrics().lineSpacing()),
                             static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), line);
            top += fontMetrics().lineSpacing();
        }
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        updateGeometry();
    }

private:
    static constexpr int mostLines = 4;

    const Appearance& appearance_;
};

}  // namespace nextrung::widgets

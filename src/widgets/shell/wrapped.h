// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace nextrung::widgets {

/// A text in as many lines as it needs. A plain label is laid out a dozen times until its window is shown.
class Wrapped : public QLabel {
public:
    Wrapped(const QString& text, const QFont& font, QWidget* parent)
        : QLabel(text, parent)
    {
        setFont(font);
        setWordWrap(true);
    }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {leastWidth, fontMetrics().height()}; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (!heights_.contains(width))
            heights_.insert(width, QLabel::heightForWidth(width));
        return heights_.value(width);
    }

private:
    static constexpr int leastWidth = 80;

    mutable QHash<int, int> heights_;
};

}  // namespace nextrung::widgets

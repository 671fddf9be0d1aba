// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page_flow.h"
#include "widgets/appearance.h"

#include <QAbstractScrollArea>

#include <vector>

namespace nextrung::widgets {

/// One printed page as it will be: white paper on the canvas, fitted to the width or at its real size.
///
/// The same picture and painter as on paper, so the preview is the output.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    PagePreview(const Appearance& appearance, QWidget* parent);

    /// Shows this page; `theme` is the one that the paper gets.
    void show(const report::PrintedPage& page, const drawing::Theme& theme);
    void clear();

    enum class Fit { Whole, Width };
    void setFit(Fit fit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    [[nodiscard]] qreal scale() const;

    const Appearance& appearance_;
    std::optional<report::PrintedPage> page_;
    drawing::Theme theme_ = drawing::Theme::paper();
    Fit fit_ = Fit::Whole;
};

/// A page small enough to choose it by, 140 wide; painted once.
[[nodiscard]] QPixmap thumbnail(const report::PrintedPage& page, const drawing::Theme& theme,
                                qreal devicePixelRatio);

}  // namespace nextrung::widgets

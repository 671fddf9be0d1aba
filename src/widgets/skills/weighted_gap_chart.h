// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"
#include "widgets/skills/gap_sums.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace nextrung::widgets {

/// The weighted gaps as bars, the largest first: what the plan closes, and what it does not cover.
class WeightedGapChart : public QChartView {
    Q_OBJECT

public:
    WeightedGapChart(const Appearance& appearance, QWidget* parent);

    /// Shows the first twelve of these.
    void show(const std::vector<WeightedGap>& gaps);
    /// Lights the bar of this requirement.
    void light(std::optional<core::Id<core::Requirement>> requirement);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(nextrung::core::Id<nextrung::core::Requirement> id);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void build();
    void restyle();
    void placePlot();
    [[nodiscard]] double axisEnd() const;
    [[nodiscard]] qreal namesWidth() const;

    const Appearance& appearance_;
    QHorizontalStackedBarSeries* bars_;
    QBarSet* closed_;
    QBarSet* open_;
    QBarCategoryAxis* names_;
    QValueAxis* values_;
    std::vector<WeightedGap> gaps_;
    std::optional<core::Id<core::Requirement>> lit_;
};

}  // namespace nextrung::widgets

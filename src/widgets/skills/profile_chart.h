// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"
#include "models/gap_table_model.h"
#include "widgets/appearance.h"

#include <QChartView>

#include <optional>
#include <vector>

class QAbstractSeries;
class QPolarChart;
class QValueAxis;

namespace nextrung::widgets {

/// The competencies round a circle: the shape of what is needed, and the shape of now.
///
/// In the order of the ladder, so that the shape means the same every time; each spoke on its own scale.
/// What is not known leaves its corner out, and no line stands over it. With more than sixteen the heaviest
/// are shown.
class ProfileChart : public QChartView {
    Q_OBJECT

public:
    ProfileChart(const models::GapTableModel& model, const Appearance& appearance, QWidget* parent);

    /// Takes the rows anew. There is no shape of fewer than three.
    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }

    /// Lights the spoke of this row of the model; -1 for none.
    void light(int modelRow);

    [[nodiscard]] QSize sizeHint() const override { return {260, chartHeight}; }

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int chartHeight = 262;
    void build();
    void restyle();
    void fill();
    void draw();
    void add(QAbstractSeries* series);
    void addOutline(const std::vector<std::optional<double>>& levels, const QPen& pen);
    void placePlot();
    [[nodiscard]] qreal radius() const;
    [[nodiscard]] QPointF direction(std::size_t spoke) const;
    [[nodiscard]] drawing::Picture grid() const;
    void addLabel(drawing::Picture& picture, std::size_t spoke, bool isLit) const;

    const models::GapTableModel& model_;
    const Appearance& appearance_;
    QPolarChart* polar_;
    QValueAxis* angles_;
    QValueAxis* rings_;
    std::vector<std::optional<double>> needed_;  // of each spoke, as a share of its scale
    std::vector<std::optional<double>> now_;
    std::vector<int> rows_;  // of the model, in the order of the spokes
    int lit_ = -1;
};

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"
#include "models/gap_table_model.h"
#include "widgets/appearance.h"

#include <QWidget>

namespace nextrung::widgets {

/// How far apart the views of the raters are, where it is a level or more, with what to talk about.
class ViewsDiffer : public QWidget {
    Q_OBJECT

public:
    ViewsDiffer(const models::GapTableModel& model, const Appearance& appearance, QWidget* parent);

    /// Takes the rows anew; hides itself if no views differ.
    void refresh();
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(nextrung::core::Id<nextrung::core::Requirement> id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] drawing::Picture picture() const;
    void addRow(drawing::Picture& picture, const core::GapRow& row, qreal top) const;
    [[nodiscard]] qreal axisWidth() const;

    const models::GapTableModel& model_;
    const Appearance& appearance_;
    std::vector<int> rows_;  // of the model, the widest first
};

/// The distance between the lowest and the highest of the latest levels of a row; 0 with fewer than two.
[[nodiscard]] double spreadOf(const core::GapRow& row);

}  // namespace nextrung::widgets

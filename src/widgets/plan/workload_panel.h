// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline_workload.h"
#include "widgets/appearance.h"

#include <QWidget>

class QPushButton;

namespace nextrung::widgets {

/// What the bars of the workload strip mean, how much is left and where it is too much; with the strip's axis
/// at its right edge.
class WorkloadPanel : public QWidget {
    Q_OBJECT

public:
    WorkloadPanel(const Appearance& appearance, QWidget* parent = nullptr);

    /// Shows the figures of this schedule, of a plan with hours a week or without any; numbers and dates by
    /// the locale of `options`.
    void show(const core::Schedule& schedule, const drawing::TimelineOptions& options, bool hasHours);

    void retranslate();

signals:
    /// What can be done about weeks with too much, or with other hours, is wanted.
    void levellingWanted();
    void hoursWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal room() const;
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QStringList overloadLines() const;
    /// The same in short where there is no room for it whole; a tool tip has it whole.
    [[nodiscard]] QString figuresSeen() const;
    [[nodiscard]] QString overloadSeen() const;
    void paintLegend(drawing::Picture& picture) const;
    void paintAxis(drawing::Picture& picture) const;

    void restyle();

    const Appearance& appearance_;
    QPushButton* level_;
    QPushButton* hours_;
    drawing::TimelineOptions options_;
    drawing::WorkloadAxis axis_;
    std::vector<drawing::Overload> overloads_;
    double left_ = 0;
    double capacity_ = 0;
    bool hasHours_ = true;
};

}  // namespace nextrung::widgets

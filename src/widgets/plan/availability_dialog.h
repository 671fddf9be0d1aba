// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QDialog>

#include <array>

class QAction;
class QDoubleSpinBox;
class QLabel;
class QTableWidget;

namespace nextrung::widgets {

/// Asks which hours each weekday has for the plan, and on which days there are none or others.
/// The days are listed in their order, by the first. Accepting is one undo step, and so is what came from a
/// calendar in the meantime, which cancelling takes back.
class AvailabilityDialog : public QDialog {
    Q_OBJECT

public:
    AvailabilityDialog(Workbench& bench, QWidget* parent);

    void accept() override;
    void reject() override;

private:
    void fill();
    /// The place that it got among the others.
    int addRow(const core::CalendarException& exception);
    [[nodiscard]] int placeFor(QDate first) const;
    void fitColumns();
    [[nodiscard]] QWidget* rowButtons(Workbench& bench);
    void addLeave();
    void addTakenIn(QAction& takeIn);
    void tellSum();
    [[nodiscard]] std::vector<core::CalendarException> exceptions() const;
    [[nodiscard]] core::Availability availability() const;

    const Appearance& appearance_;
    document::PlanDocument& document_;
    std::array<QDoubleSpinBox*, 7> days_{};
    QLabel* sum_;
    QTableWidget* table_;
    int takenIn_ = 0;  ///< Steps that were made from here.
};

}  // namespace nextrung::widgets

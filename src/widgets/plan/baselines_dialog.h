// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace nextrung::widgets {

/// The agreed plans, and what became of the one that is chosen: activity by activity, and of the end.
///
/// The chosen one is the one that the timeline compares with. Renaming and removing are an undo step each.
class BaselinesDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with `compared`, or with the latest.
    BaselinesDialog(Workbench& bench, std::optional<core::Id<core::Baseline>> compared, QWidget* parent);

    /// The agreed plan that is chosen, if there is any.
    [[nodiscard]] std::optional<core::Id<core::Baseline>> chosen() const;

private:
    void fill();
    void fillSlips();
    void rename(const QTreeWidgetItem& item);
    void remove();
    void agree();

    Workbench& bench_;
    QTreeWidget* plans_;
    QLabel* summary_;
    QTreeWidget* slips_;
    QPushButton* remove_;
    bool isFilling_ = false;
};

/// "5 working days later", "as agreed".
[[nodiscard]] QString slipText(int workingDays);

}  // namespace nextrung::widgets

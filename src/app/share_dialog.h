// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visible.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTreeWidget;

namespace nextrung::app {

/// That dates may be others in the copy, where work that is left out of it takes no hours; empty if none is.
[[nodiscard]] QString datesInCopy(const core::Plan& plan, const core::Plan& visible);

/// Asks for whom a copy of the plan is made, and shows what would leave and what stays, before anything is
/// written.
class ShareDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShareDialog(core::Plan plan, QWidget* parent = nullptr);

    [[nodiscard]] core::Audience audience() const;
    /// The plan as that audience would see it.
    [[nodiscard]] core::Plan visible() const;

private:
    [[nodiscard]] QWidget* choices();
    void refresh();
    void showLeaving(const core::Plan& visible);
    void showStaying(const core::Plan& visible);

    core::Plan plan_;
    QComboBox* reader_;
    QCheckBox* notes_;
    QCheckBox* pay_;
    QCheckBox* outside_;
    QCheckBox* people_;
    QLabel* leavingTitle_;
    QTreeWidget* leaving_;
    QLabel* stayingTitle_;
    QTreeWidget* staying_;
    QLabel* dates_;
};

}  // namespace nextrung::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "document/selection.h"
#include "widgets/actions.h"
#include "widgets/page.h"

#include <QDialog>

#include <memory>

class QLabel;
class QTabWidget;

namespace nextrung::widgets {
class DateField;
}

namespace nextrung::app {

/// The plan as it was on a past day (PRACTICES R5): skills and ladder, to be looked at and not to be changed.
///
/// Its pages work on a document of their own, so that the one that is open stays as it is.
class PastDialog : public QDialog {
    Q_OBJECT

public:
    /// @param bench  Of the window: its plan is the one whose past is shown.
    explicit PastDialog(const widgets::Workbench& bench, QWidget* parent = nullptr);
    /// The pages go before what they work on.
    ~PastDialog() override;
    PastDialog(const PastDialog&) = delete;
    PastDialog& operator=(const PastDialog&) = delete;
    PastDialog(PastDialog&&) = delete;
    PastDialog& operator=(PastDialog&&) = delete;

    void showDay(QDate day);
    /// What is shown.
    [[nodiscard]] const core::Plan& plan() const { return past_.plan(); }

private:
    void addPage(const char* id);

    std::shared_ptr<const core::Plan> now_;
    QDate today_;
    document::PlanDocument past_;
    document::Selection selection_;
    widgets::Actions actions_;
    widgets::Workbench bench_;
    widgets::DateField* day_;
    QLabel* words_;
    QTabWidget* pages_;
};

}  // namespace nextrung::app

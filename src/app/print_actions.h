// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/busy.h"
#include "report/meeting_plan.h"
#include "widgets/main_window.h"

#include <QObject>

namespace nextrung::app {

/// Printing the plan and writing it as PDF, as the print page shows it.
class PrintActions : public QObject {
    Q_OBJECT

public:
    PrintActions(widgets::Workbench& bench, widgets::MainWindow& window, QObject* parent = nullptr);

private:
    void print();
    void writePdf();
    /// The pages and options of the print page, which is shown first: what leaves has been seen.
    [[nodiscard]] std::vector<report::PrintedPage> shownPages(report::PrintOptions& options);

    widgets::Workbench& bench_;
    widgets::MainWindow& window_;
    Busy busy_;
};

}  // namespace nextrung::app

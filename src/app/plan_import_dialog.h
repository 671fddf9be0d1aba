// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QDialog>

namespace nextrung::app {

/// What taking in somebody else's plan or days off would do: its steps in their outline, its days off, and
/// what to know before. The plan itself is not touched.
class PlanImportDialog : public QDialog {
    Q_OBJECT

public:
    PlanImportDialog(const QString& title, const exchange::ImportPreview& preview, QWidget* parent = nullptr);
};

}  // namespace nextrung::app

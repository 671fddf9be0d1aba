// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/assessment.h"
#include "widgets/page.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace nextrung::widgets {

class DateField;
class LayerChooser;

/// Asks for one piece of evidence: what was done, what came of it, and how it is known.
class EvidenceDialog : public QDialog {
    Q_OBJECT

public:
    EvidenceDialog(core::Evidence evidence, const Workbench& bench, QWidget* parent);

    /// The evidence as the fields have it now.
    [[nodiscard]] core::Evidence evidence() const;

signals:
    void taken(const nextrung::core::Evidence& evidence);

private:
    core::Evidence evidence_;
    QLineEdit* title_;
    DateField* on_;
    QPlainTextEdit* text_;
    QLineEdit* result_;
    QLineEdit* measure_;
    QLineEdit* link_;
    LayerChooser* layer_;
    QPushButton* ok_ = nullptr;
};

}  // namespace nextrung::widgets

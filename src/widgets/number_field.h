// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace nextrung::widgets {

/// A number from 0 that may be absent: then the field shows 0, or the words for it (`setSpecialValueText`).
class NumberField : public QDoubleSpinBox {
    Q_OBJECT

public:
    NumberField(QWidget* parent, double most, int decimals = 1);

    /// Shows a number, rounded to what the field can show; asks for nothing.
    void setNumber(std::optional<double> number);

signals:
    /// The person chose another number; nothing for 0.
    void picked(std::optional<double> number);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    bool isShowing_ = false;
};

}  // namespace nextrung::widgets

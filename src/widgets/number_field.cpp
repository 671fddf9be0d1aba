// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_field.h"

#include <QScopedValueRollback>
#include <QWheelEvent>

namespace nextrung::widgets {

NumberField::NumberField(QWidget* parent, double most, int decimals)
    : QDoubleSpinBox(parent)
{
    setRange(0, most);
    setDecimals(decimals);
    setKeyboardTracking(false);
    setMinimumSize(60, 26);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double number) {
        if (!isShowing_)
            emit picked(number > 0 ? std::optional(number) : std::nullopt);
    });
}

void NumberField::setNumber(std::optional<double> number)
{
    const QScopedValueRollback showing(isShowing_, true);
    setValue(number.value_or(0));
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    // In a panel that scrolls, the wheel scrolls unless the person is in the field.
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace nextrung::widgets

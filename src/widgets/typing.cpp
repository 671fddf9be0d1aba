// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing.h"

#include "widgets/date_field.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace nextrung::widgets {

namespace {

const QAbstractItemView* viewAround(const QWidget& field)
{
    const QWidget* around = field.parentWidget();
    return qobject_cast<const QAbstractItemView*>(around ? around->parentWidget() : nullptr);
}

/// A number tells of another one when it is left: it has the former one again.
void tellNumber(QAbstractSpinBox& box)
{
    const QVariant former = box.property("value");
    box.interpretText();
    const QSignalBlocker quiet(box);
    box.setProperty("value", former);
}

/// The box takes a line that is like one of its entries for a choice: nobody has chosen yet.
void tellText(QComboBox& box)
{
    const QSignalBlocker quiet(box);
    const int former = box.currentIndex();
    emit box.lineEdit()->editingFinished();
    if (box.currentIndex() != former)
        box.setCurrentIndex(former);
}

}  // namespace

QLineEdit* lineOf(QWidget& field)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        return line;
    if (const auto* box = qobject_cast<QComboBox*>(&field))
        return box->lineEdit();
    const auto* number = qobject_cast<QAbstractSpinBox*>(&field);
    return number ? number->findChild<QLineEdit*>() : nullptr;
}

bool isInView(const QWidget& field)
{
    return viewAround(field) != nullptr;
}

void commitInView(QWidget& field)
{
    emit viewAround(field)->itemDelegate()->commitData(&field);
}

void tellTyped(QWidget& field)
{
    auto* day = qobject_cast<DateField*>(&field);
    if (day && !day->isOtherTyped())
        return;
    QLineEdit& line = *lineOf(field);
    const QString text = line.text();
    const int cursor = line.cursorPosition();
    if (isInView(field))
        commitInView(field);
    else if (day)
        day->tellTyped();
    else if (auto* number = qobject_cast<QAbstractSpinBox*>(&field))
        tellNumber(*number);
    else if (auto* box = qobject_cast<QComboBox*>(&field))
        tellText(*box);
    else
        emit line.editingFinished();
    if (line.text() != text) {
        line.setText(text);
        line.setModified(true);
    }
    if (line.cursorPosition() != cursor)
        line.setCursorPosition(cursor);
}

bool giveUpTyped(QWidget& field)
{
    QLineEdit* line = lineOf(field);
    if (!line || !line->isModified())
        return false;
    if (auto* number = qobject_cast<QAbstractSpinBox*>(&field)) {
        number->setProperty("value", number->property("value"));  // shown anew
        emit line->textEdited(line->text());  // as an undone line says by itself
        return true;
    }
    if (!line->isUndoAvailable())
        return false;
    while (line->isUndoAvailable())
        line->undo();
    line->setModified(false);
    return true;
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/chart_table.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace nextrung::widgets {

void showChartTable(const ChartTable& table, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(table.title);
    auto* view = new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.headers.size()),
                                  dialog);
    view->setHorizontalHeaderLabels(table.headers);
    view->verticalHeader()->hide();
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAccessibleName(table.title);
    for (int row = 0; row < view->rowCount(); ++row) {
        for (int column = 0; column < view->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(table.rows[row].value(column));
            item->setTextAlignment(Qt::Alignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
            view->setItem(row, column, item);
        }
    }
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(view);
    column->addWidget(buttons);
    dialog->resize(520, 420);
    dialog->open();
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace nextrung::widgets {

/// The numbers of a chart: the first column names, the others are numbers.
struct ChartTable {
    QString title{};
    QStringList headers{};
    QList<QStringList> rows{};
};

/// Shows the numbers of a chart in a window of their own, which deletes itself when it is closed.
void showChartTable(const ChartTable& table, QWidget* parent);

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_list.h"

#include "drawing/icons.h"
#include "widgets/appearance.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace nextrung::widgets {

void addRow(QVBoxLayout& list, QWidget* content, const QString& help, const Appearance& appearance,
            std::function<void()> remove)
{
    auto* away = new QToolButton(content->parentWidget());
    away->setAutoRaise(true);
    away->setIcon(drawing::icon(QStringLiteral("close"), appearance.theme(), drawing::Token::Ink3));
    away->setIconSize(QSize(12, 12));
    away->setToolTip(help);
    away->setAccessibleName(help);
    QObject::connect(away, &QToolButton::clicked, away, std::move(remove));
    auto* row = new QHBoxLayout;
    row->addWidget(content, 1);
    row->addWidget(away, 0, Qt::AlignTop);
    list.addLayout(row);
}

void clear(QLayout& layout)
{
    // A form warns of what it is asked for and does not have.
    while (layout.count() > 0) {
        QLayoutItem* item = layout.takeAt(0);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout())
            clear(*inner);
        delete item;
    }
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_list.h"

#include "drawing/icons.h"
#include "widgets/appearance.h"

#include <QFormLayout>
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

namespace {

void discard(QLayoutItem* item)
{
    if (!item)
        return;
    if (QWidget* widget = item->widget()) {
        widget->hide();
        widget->deleteLater();
    }
    if (QLayout* inner = item->layout())
        clear(*inner);
    delete item;
}

}  // namespace

void clear(QLayout& layout)
{
    // A form keeps the rows whose content is taken, and counts them where it breaks its lines.
    if (auto* form = qobject_cast<QFormLayout*>(&layout)) {
        while (form->rowCount() > 0) {
            const QFormLayout::TakeRowResult row = form->takeRow(0);
            discard(row.labelItem);
            discard(row.fieldItem);
        }
        return;
    }
    while (QLayoutItem* item = layout.takeAt(0))
        discard(item);
}

}  // namespace nextrung::widgets

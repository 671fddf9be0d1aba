// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/tree_header.h"

#include <QPainter>

namespace nextrung::widgets {

TreeHeader::TreeHeader(const Appearance& appearance, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , appearance_(appearance)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(20);
}

void TreeHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const drawing::Theme& theme = appearance_.theme();
    painter.fillRect(viewport()->rect(), theme.color(drawing::Token::Surface));
    painter.setFont(appearance_.fonts().font(drawing::Type::Small));
    painter.setPen(theme.color(drawing::Token::Ink3));
    for (int section = 0; section < count(); ++section) {
        if (isSectionHidden(section))
            continue;
        const QRect cell(sectionViewportPosition(section), 0, sectionSize(section), height());
        const bool isFirst = section == 0;
        painter.drawText(cell.adjusted(isFirst ? 20 : -40, 0, isFirst ? 0 : -8, 0),
                         (isFirst ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         model()->headerData(section, Qt::Horizontal).toString());
    }
    painter.setPen(theme.color(drawing::Token::Line2));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

}  // namespace nextrung::widgets

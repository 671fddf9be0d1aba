// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vertical_area.h"

namespace nextrung::widgets {

VerticalArea::VerticalArea(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void VerticalArea::resizeEvent(QResizeEvent* event)
{
    if (widget())
        widget()->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

}  // namespace nextrung::widgets

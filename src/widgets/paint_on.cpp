// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint_on.h"

#include "drawing/paint.h"
#include "widgets/appearance.h"

#include <QPainter>
#include <QWidget>

namespace nextrung::widgets {

void paintOn(QWidget& widget, const drawing::Picture& picture, const Appearance& appearance)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing::PaintOptions options;
    options.fonts = appearance.fonts();
    drawing::paint(painter, picture, appearance.theme(), options);
}

}  // namespace nextrung::widgets

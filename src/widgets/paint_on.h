// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace nextrung::drawing {
class Picture;
}

namespace nextrung::widgets {

class Appearance;

/// Paints a picture on a widget, from its upper left corner, in the theme and fonts of the window. To be
/// called from its paint event.
void paintOn(QWidget& widget, const drawing::Picture& picture, const Appearance& appearance);

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"

#include <QByteArray>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace nextrung::drawing {

/// The names of all action icons, sorted; each is a file `:/icons/NAME.svg`.
[[nodiscard]] QStringList iconNames();

/// One action icon of `size` by `size` logical pixels in one colour; sharp at `devicePixelRatio`.
///
/// Kept in QPixmapCache, so cheap when asked again; call QPixmapCache::clear() when the theme changes.
/// An unknown name gives a transparent pixmap. Only for the thread of the user interface.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio);

/// The action icon for buttons and menus, drawn anew for every size and screen.
///
/// Normal in `color`, disabled in inkOff, on (checked) in accentInk. Keeps the colours of `theme`:
/// set a new one when the theme changes.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme, Token color = Token::Ink2);

/// Draws one action icon as lines, not as pixels: for paper, PDF and SVG. Any thread.
void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color);

/// The program's own icon, from 16 to 256 pixels.
[[nodiscard]] QIcon applicationIcon();

}  // namespace nextrung::drawing

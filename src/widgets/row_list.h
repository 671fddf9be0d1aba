// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QLayout;
class QVBoxLayout;
class QWidget;

namespace nextrung::widgets {

class Appearance;

/// Adds a row to a list: the content, and a cross with this help that takes it away.
void addRow(QVBoxLayout& list, QWidget* content, const QString& help, const Appearance& appearance,
            std::function<void()> remove);

/// Deletes everything in a layout, once the event that asked for it is over.
void clear(QLayout& layout);

}  // namespace nextrung::widgets

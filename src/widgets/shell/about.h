// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace nextrung::widgets {

class Actions;

/// Every command under its menu: its keys, and what it does.
[[nodiscard]] QDialog* makeKeysDialog(const Actions& actions, QWidget* parent);

/// Adds what the Help menu offers; its messages belong to `window`.
void registerHelp(Actions& actions, QWidget* window);

}  // namespace nextrung::widgets

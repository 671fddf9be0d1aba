// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QMenuBar;
class QToolBar;

namespace nextrung::widgets {

/// What the menu is called, without its ampersand.
[[nodiscard]] QString menuTitle(MenuPlace place);

/// Fills the menu bar anew: each action under its menu, groups behind separators, menus without actions left
/// out.
void fillMenus(QMenuBar& bar, const Actions& actions);

/// Fills the toolbar anew: file, history, the Add menu, output; at the right the search field, the look and
/// the inspector.
void fillToolbar(QToolBar& bar, const Actions& actions, const Appearance& appearance);

/// Hides the menus, and disables the Add menu, in which nothing can be chosen now.
void showUsableMenus(QMenuBar& bar, QToolBar& toolbar);

}  // namespace nextrung::widgets

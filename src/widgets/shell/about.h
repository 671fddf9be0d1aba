// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace nextrung::widgets {

class Actions;

/// Adds what the Help menu offers; its messages belong to `window`.
void registerHelp(Actions& actions, QWidget* window);

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/about.h"

#include "widgets/actions.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace nextrung::widgets {

void registerHelp(Actions& actions, QWidget* window)
{
    actions.add(
        {.id = "help.about",
         .text = QT_TRANSLATE_NOOP("Actions", "About NextRung"),
         .help = QT_TRANSLATE_NOOP("Actions", "Say which version this is, and on which terms it comes"),
         .menu = MenuPlace::Help},
        [window] {
            const QString text = QCoreApplication::translate(
                "About",
                "NextRung %1\n\nDraw the ladder, see what is missing, plan back from the day.\n\n"
                "Free software under the GNU General Public License, version 3 or later. "
                "It comes without any warranty.");
            QMessageBox::about(window, QCoreApplication::translate("About", "About NextRung"),
                               text.arg(QCoreApplication::applicationVersion()));
        });
}

}  // namespace nextrung::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/about.h"

#include "widgets/actions.h"
#include "widgets/shell/menus.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace nextrung::widgets {

namespace {

QString wordOf(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

QString keysOf(const QAction& action)
{
    QStringList all;
    for (const QKeySequence& keys : action.shortcuts())
        all.append(keys.toString(QKeySequence::NativeText));
    return all.join(QStringLiteral(", "));
}

void fill(QTreeWidget& list, const Actions& actions)
{
    std::map<MenuPlace, QTreeWidgetItem*> menus;
    for (const Actions::Entry& entry : actions.all())
        menus[entry.spec.menu] = nullptr;
    for (auto& [place, item] : menus) {
        item = new QTreeWidgetItem(&list, {menuTitle(place)});
        item->setFirstColumnSpanned(true);
    }
    for (const Actions::Entry& entry : actions.all()) {
        auto* item
            = new QTreeWidgetItem(menus[entry.spec.menu],
                                  {wordOf(entry.spec.text), keysOf(*entry.action), wordOf(entry.spec.help)});
        item->setToolTip(2, item->text(2));
    }
    list.expandAll();
}

}  // namespace

QDialog* makeKeysDialog(const Actions& actions, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(wordOf("Keyboard and commands"));
    auto* list = new QTreeWidget(dialog);
    list->setObjectName(QStringLiteral("keys"));
    list->setAccessibleName(dialog->windowTitle());
    list->setColumnCount(3);
    list->header()->hide();
    fill(*list, actions);
    for (const int column : {0, 1})
        list->resizeColumnToContents(column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(list);
    column->addWidget(buttons);
    dialog->resize(820, 600);
    return dialog;
}

void registerHelp(Actions& actions, QWidget* window)
{
    actions.add({.id = "help.keys",
                 .text = QT_TRANSLATE_NOOP("Actions", "Keyboard and commands"),
                 .help = QT_TRANSLATE_NOOP("Actions", "List every command, what it does and its keys"),
                 .menu = MenuPlace::Help,
                 .keys = "F1"},
                [&actions, window] {
                    QDialog* dialog = makeKeysDialog(actions, window);
                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                    dialog->open();
                });
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

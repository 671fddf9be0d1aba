// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/menus.h"

#include "drawing/icons.h"
#include "widgets/shell/access_keys.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace nextrung::widgets {

namespace {

constexpr std::array<std::pair<MenuPlace, const char*>, 8> menus{{
    {MenuPlace::File, QT_TRANSLATE_NOOP("Menus", "&File")},
    {MenuPlace::Edit, QT_TRANSLATE_NOOP("Menus", "&Edit")},
    {MenuPlace::View, QT_TRANSLATE_NOOP("Menus", "&View")},
    {MenuPlace::Ladder, QT_TRANSLATE_NOOP("Menus", "&Ladder")},
    {MenuPlace::Skills, QT_TRANSLATE_NOOP("Menus", "&Skills")},
    {MenuPlace::Plan, QT_TRANSLATE_NOOP("Menus", "&Plan")},
    {MenuPlace::Tools, QT_TRANSLATE_NOOP("Menus", "&Tools")},
    {MenuPlace::Help, QT_TRANSLATE_NOOP("Menus", "&Help")},
}};

QString translated(const char* text)
{
    return QCoreApplication::translate("Menus", text);
}

void fillMenu(QMenu& menu, const Actions& actions, MenuPlace place)
{
    QList<Actions::Entry> entries;
    std::copy_if(actions.all().cbegin(), actions.all().cend(), std::back_inserter(entries),
                 [place](const Actions::Entry& entry) { return entry.spec.menu == place; });
    std::stable_sort(entries.begin(), entries.end(), [](const Actions::Entry& a, const Actions::Entry& b) {
        return a.spec.group < b.spec.group;
    });
    int group = entries.isEmpty() ? 0 : entries.constFirst().spec.group;
    for (const Actions::Entry& entry : std::as_const(entries)) {
        if (entry.spec.group != group)
            menu.addSeparator();
        group = entry.spec.group;
        menu.addAction(entry.action);
    }
}

void addIfThere(QToolBar& bar, const Actions& actions, std::initializer_list<const char*> ids)
{
    for (const Actions::Entry& entry : actions.all()) {
        if (std::any_of(ids.begin(), ids.end(),
                        [&](const char* id) { return qstrcmp(id, entry.spec.id) == 0; }))
            bar.addAction(entry.action);
    }
}

/// The menu of everything that can be added: the actions whose id ends in ".add…".
QToolButton* addButton(QToolBar& bar, const Actions& actions, const Appearance& appearance)
{
    auto* button = new QToolButton(&bar);
    button->setText(translated(QT_TRANSLATE_NOOP("Menus", "Add")));
    button->setToolTip(translated(QT_TRANSLATE_NOOP("Menus", "Add a position, a competency, an activity …")));
    button->setIcon(drawing::icon(QStringLiteral("plus"), appearance.theme()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const Actions::Entry& entry : actions.all()) {
        if (QByteArray(entry.spec.id).contains(".add"))
            menu->addAction(entry.action);
    }
    giveAccessKeys(*menu);
    button->setMenu(menu);
    return button;
}

bool isUsable(const QMenu& menu)
{
    const QList<QAction*> entries = menu.actions();
    return std::any_of(entries.cbegin(), entries.cend(),
                       [](const QAction* entry) { return entry->isEnabled() && !entry->isSeparator(); });
}

QPushButton* findField(QToolBar& bar, QAction* find)
{
    auto* button = new QPushButton(find->icon(),
                                   translated(QT_TRANSLATE_NOOP("Menus", "Find or run a command")), &bar);
    button->setProperty("isField", true);
    button->setMinimumWidth(288);
    button->setFixedHeight(28);
    button->setToolTip(find->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QPushButton::clicked, find, &QAction::trigger);
    return button;
}

}  // namespace

void showUsableMenus(QMenuBar& bar, QToolBar& toolbar)
{
    for (QAction* title : bar.actions())
        title->setVisible(isUsable(*title->menu()));
    for (QAction* each : toolbar.actions()) {
        auto* button = qobject_cast<QToolButton*>(toolbar.widgetForAction(each));
        if (button && button->menu())
            button->setEnabled(isUsable(*button->menu()));
    }
}

QString menuTitle(MenuPlace place)
{
    const auto* const at
        = std::find_if(menus.begin(), menus.end(), [place](const auto& menu) { return menu.first == place; });
    return translated(at->second).remove(QLatin1Char('&'));
}

void fillMenus(QMenuBar& bar, const Actions& actions)
{
    bar.clear();
    for (const auto& [place, title] : menus) {
        auto* menu = new QMenu(translated(title), &bar);
        fillMenu(*menu, actions, place);
        if (menu->isEmpty()) {
            delete menu;
            continue;
        }
        giveAccessKeys(*menu);
        bar.addMenu(menu);
    }
}

void fillToolbar(QToolBar& bar, const Actions& actions, const Appearance& appearance)
{
    bar.clear();
    addIfThere(bar, actions, {"file.new", "file.open", "file.save"});
    bar.addSeparator();
    addIfThere(bar, actions, {"edit.undo", "edit.redo"});
    bar.addSeparator();
    bar.addWidget(addButton(bar, actions, appearance));
    bar.addSeparator();
    addIfThere(bar, actions, {"file.print", "file.exportPdf"});
    auto* space = new QWidget(&bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    bar.addWidget(findField(bar, actions.find("edit.find")));
    addIfThere(bar, actions, {"view.toggleDark"});
    addIfThere(bar, actions, {"view.inspector"});
}

}  // namespace nextrung::widgets

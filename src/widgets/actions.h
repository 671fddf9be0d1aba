// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace nextrung::widgets {

/// The menus of the menu bar, in their order.
enum class MenuPlace { File, Edit, View, Ladder, Skills, Plan, Tools, Help };

/// What an action is, apart from what it does. Texts are marked with QT_TRANSLATE_NOOP("Actions", …).
struct ActionSpec {
    const char* id;  ///< "page.verb", unique, e.g. "plan.addMilestone"; settings and tests name it so.
    const char* text;  ///< As in the menu, without ampersand; "…" when it asks for more.
    const char* help;  ///< One sentence: tooltip, status tip and palette.
    MenuPlace menu;
    const char* icon = "";  ///< Name of an icon of resources/icons, or none.
    const char* keys = "";  ///< Portable text; alternatives separated by "; ".
    int group = 0;  ///< Actions of one menu with another group stand behind a separator.
    bool checkable = false;
    bool needsPlan = false;  ///< It is enabled only while a plan is shown, as those of pages are anyway.
};

/// Every action of the program, under its id: the one list from which menus, toolbars, the palette and the
/// tests take them.
class Actions : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Entry {
        ActionSpec spec;
        QAction* action;
        QWidget* context;  ///< The page in which its keys work and it is enabled; null: everywhere.
    };

    /// Adds an action that calls `run`. With a `context`, its keys work while the focus is in that widget.
    QAction* add(const ActionSpec& spec, std::function<void()> run, QWidget* context = nullptr);

    /// @pre there is an action of this id
    [[nodiscard]] QAction* find(const char* id) const;
    [[nodiscard]] const QList<Entry>& all() const { return entries_; }

    /// Words all texts again, in the language that is installed now.
    void retranslate();

    /// Draws all icons again, in the colours of the theme.
    void drawIcons(const drawing::Theme& theme);

signals:
    /// An action is about to run: what is typed into a field must be taken over first.
    void aboutToRun();
    /// An action of this page is about to run: the page must be shown first.
    void pageNeeded(QWidget* page);

private:
    static void word(const Entry& entry);

    QList<Entry> entries_;
};

}  // namespace nextrung::widgets

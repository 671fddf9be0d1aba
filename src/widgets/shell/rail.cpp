// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/rail.h"

#include <QActionGroup>
#include <QPainter>
#include <QToolButton>

namespace nextrung::widgets {

namespace {

constexpr int railWidth = 80;
constexpr int itemHeight = 58;
constexpr int railIconSize = 22;

void shape(QToolBar& bar, QAction* action)
{
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
    button->setFixedSize(railWidth - 12, itemHeight - 4);
    button->setFocusPolicy(Qt::TabFocus);
}

}  // namespace

const std::array<RailPlace, 8>& railPlaces()
{
    static const std::array<RailPlace, 8> places{{
        {"overview", "overview", "Ctrl+1", QT_TRANSLATE_NOOP("Actions", "Overview"),
         QT_TRANSLATE_NOOP("Actions", "Show where you stand and what comes next")},
        {"ladder", "ladder", "Ctrl+2", QT_TRANSLATE_NOOP("Actions", "Ladder"),
         QT_TRANSLATE_NOOP("Actions", "Show positions, moves and the route")},
        {"skills", "skills", "Ctrl+3", QT_TRANSLATE_NOOP("Actions", "Skills"),
         QT_TRANSLATE_NOOP("Actions", "Show what the target position needs against what you have")},
        {"plan", "plan", "Ctrl+4", QT_TRANSLATE_NOOP("Actions", "Plan"),
         QT_TRANSLATE_NOOP("Actions", "Show activities and milestones on the timeline")},
        {"people", "people", "Ctrl+5", QT_TRANSLATE_NOOP("Actions", "People"),
         QT_TRANSLATE_NOOP("Actions", "Show the people who matter to the climb")},
        {"openings", "openings", "Ctrl+6", QT_TRANSLATE_NOOP("Actions", "Openings"),
         QT_TRANSLATE_NOOP("Actions", "Show opportunities side by side")},
        {"checkins", "checkins", "Ctrl+7", QT_TRANSLATE_NOOP("Actions", "Check-ins"),
         QT_TRANSLATE_NOOP("Actions", "Show the rhythm of meetings and updates")},
        {"print", "print", "Ctrl+8", QT_TRANSLATE_NOOP("Actions", "Print plan"),
         QT_TRANSLATE_NOOP("Actions", "Show the pages for the manager meeting")},
    }};
    return places;
}

Rail::Rail(Actions& actions, const QList<QByteArray>& built, QAction* settings, QWidget* parent)
    : QToolBar(parent)
    , group_(new QActionGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setMovable(false);
    setOrientation(Qt::Vertical);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize(QSize(railIconSize, railIconSize));
    setFixedWidth(railWidth);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const RailPlace& place : railPlaces()) {
        const QByteArray page = place.page;
        if (!built.contains(page))
            continue;
        QAction* action = actions.add({.id = place.page,
                                       .text = place.text,
                                       .help = place.help,
                                       .menu = MenuPlace::View,
                                       .icon = place.icon,
                                       .keys = place.keys,
                                       .checkable = true},
                                      [this, page] { emit chosen(page); });
        group_->addAction(action);
        addAction(action);
        shape(*this, action);
    }
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    addWidget(space);
    addAction(settings);
    shape(*this, settings);
}

void Rail::mark(const QByteArray& page)
{
    for (QAction* action : group_->actions())
        action->setChecked(action->objectName() == QLatin1String(page));
}

void Rail::setPagesEnabled(bool areEnabled)
{
    group_->setEnabled(areEnabled);
}

void Rail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
}

}  // namespace nextrung::widgets

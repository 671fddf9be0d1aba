// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions.h"

#include "drawing/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>

namespace nextrung::widgets {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

}  // namespace

QAction* Actions::add(const ActionSpec& spec, std::function<void()> run, QWidget* context)
{
    Q_ASSERT(std::none_of(entries_.cbegin(), entries_.cend(),
                          [&](const Entry& entry) { return qstrcmp(entry.spec.id, spec.id) == 0; }));
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(spec.id));
    action->setCheckable(spec.checkable);
    action->setShortcuts(
        QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText));
    if (context) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        context->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, context, run = std::move(run)] {
        emit aboutToRun();
        if (context)
            emit pageNeeded(context);
        run();
    });
    entries_.append({spec, action, context});
    word(entries_.constLast());
    return action;
}

QAction* Actions::find(const char* id) const
{
    const auto at = std::find_if(entries_.cbegin(), entries_.cend(),
                                 [id](const Entry& entry) { return qstrcmp(entry.spec.id, id) == 0; });
    Q_ASSERT(at != entries_.cend());
    return at->action;
}

void Actions::retranslate()
{
    for (const Entry& entry : std::as_const(entries_))
        word(entry);
}

void Actions::drawIcons(const drawing::Theme& theme)
{
    for (const Entry& entry : std::as_const(entries_)) {
        if (*entry.spec.icon != '\0')
            entry.action->setIcon(drawing::icon(QString::fromLatin1(entry.spec.icon), theme));
    }
}

void Actions::word(const Entry& entry)
{
    const QString text = translated(entry.spec.text);
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    entry.action->setText(text);
    entry.action->setStatusTip(translated(entry.spec.help));
    entry.action->setToolTip(keys.isEmpty() ? translated(entry.spec.help)
                                            : translated(entry.spec.help) + QStringLiteral("  ") + keys);
}

}  // namespace nextrung::widgets
